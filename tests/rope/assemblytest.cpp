// SPDX-License-Identifier: GPL-3.0-or-later
#include "rope/assembly.h"

#include "rope/assembling.h"
#include "rope/planner.h"
#include "store/memorystore.h"
#include "store/wrap/forwardingstore.h"

#include <gtest/gtest.h>
#include <map>
#include <rapidcheck.h>
#include <thread>

namespace photoporter {
namespace {

using testing::assemble;
using testing::MemoryStore;

/// Rules small enough that random contents cross every boundary.
constexpr StoreRules tinyRules{
    .minPart = 50, .maxPart = 1000, .maxObject = 100'000, .maxParts = 40, .rangeCopyAbove = 50};

const AssemblyTarget target{.key = ObjectKey(QByteArray("zips/a/x/a.zip")),
                            .temporaryPrefix = "zips/tmp/1/",
                            .scaffold = ObjectKey(QByteArray("zips/scaffold"))};

QByteArray noise(std::uint64_t length, std::uint32_t seed)
{
    QByteArray bytes(static_cast<qsizetype>(length), Qt::Uninitialized);
    std::uint32_t state = seed * 2654435761U + 1;
    for (char &byte : bytes) {
        state = state * 1664525U + 1013904223U;
        byte = static_cast<char>(state >> 24U);
    }
    return bytes;
}

/// A rope over photos that were put into the store, and the bytes that it spells.
struct World {
    Rope rope;
    QByteArray bytes;

    void addLiteral(std::uint64_t length)
    {
        const QByteArray literal = noise(length, static_cast<std::uint32_t>(bytes.size()) + 7);
        rope.appendLiteral(literal);
        bytes += literal;
    }

    ObjectKey addPhoto(ObjectStore &store, std::uint64_t length, const QByteArray &name = {})
    {
        const auto number = static_cast<std::uint32_t>(rope.sourceCount());
        const ObjectKey key(name.isEmpty() ? "albums/a/photos/" + QByteArray::number(number).rightJustified(6, '0')
                                           : name);
        const QByteArray photo = noise(length, number);
        const auto put = store.put({.key = key, .body = photo});
        EXPECT_TRUE(put) << put.error().message.toStdString();
        const auto listed = store.list({.prefix = key.utf8()});
        EXPECT_TRUE(listed);
        const ObjectInfo &info = listed->objects.at(0);
        const auto source =
            rope.addSource({.key = key, .etag = info.etag, .size = length, .modified = info.modified});
        rope.appendStored(source, {0, length}, crc32(photo));
        bytes += photo;
        return key;
    }
};

World albumOf(ObjectStore &store, std::initializer_list<std::uint64_t> sizes)
{
    World world;
    for (const std::uint64_t size : sizes) {
        world.addLiteral(9);
        world.addPhoto(store, size);
    }
    world.addLiteral(30);
    return world;
}

Plan planFor(const World &world, const ObjectStore &store, TransferPolicy policy = TransferPolicy::NoTransfer)
{
    auto plan = planAssembly(world.rope, store.rules(), store.capabilities(), {},
                             {.policy = policy, .uploadPartSize = 100});
    EXPECT_TRUE(plan) << plan.error().message.toStdString();
    return plan.value_or(Plan{});
}

std::vector<QByteArray> keysUnder(ObjectStore &store, const QByteArray &prefix)
{
    std::vector<QByteArray> keys;
    const auto page = store.list({.prefix = prefix});
    EXPECT_TRUE(page);
    for (const ObjectInfo &info : page->objects)
        keys.push_back(info.key.utf8());
    return keys;
}

void expectNothingLeft(ObjectStore &store)
{
    EXPECT_TRUE(keysUnder(store, "zips/tmp/").empty());
    const auto uploads = store.listUploads("zips/");
    ASSERT_TRUE(uploads);
    EXPECT_TRUE(uploads->uploads.empty());
}

TEST(AssemblyProperties, ExecutedPlansGiveTheRopesBytesAndTakeExactlyWhatWasPredicted)
{
    EXPECT_TRUE(rc::check("executed plans give their rope", [] {
        MemoryStore store(tinyRules);
        World world;
        const int pieces = *rc::gen::inRange(0, 40);
        for (int i = 0; i < pieces; ++i) {
            const auto length =
                *rc::gen::oneOf(rc::gen::inRange<std::uint64_t>(0, 30), rc::gen::inRange<std::uint64_t>(0, 300),
                                rc::gen::element<std::uint64_t>(49, 50, 51, 99, 100, 101));
            if (*rc::gen::inRange(0, 2) == 0)
                world.addLiteral(length);
            else
                world.addPhoto(store, length);
        }
        const auto policy =
            *rc::gen::element(TransferPolicy::Automatic, TransferPolicy::NoTransfer, TransferPolicy::Relay);
        const auto plan = planAssembly(
            world.rope, tinyRules, store.capabilities(), {},
            {.policy = policy, .uploadPartSize = *rc::gen::inRange<std::uint64_t>(50, 200), .removeBatch = 5});
        if (!plan)
            RC_DISCARD("refused");
        store.before = [](RequestKind, const ObjectKey &) -> Result<> {
            std::this_thread::yield(); // lets the workers overtake each other
            return {};
        };
        const Traffic before = store.traffic();
        const unsigned parallel = *rc::gen::inRange(1U, 9U);
        const auto made = assemble(store, world.rope, *plan, target, {.parallel = parallel, .removeBatch = 5});
        if (!made)
            RC_FAIL(made.error().message.toStdString());
        const Traffic counted = store.traffic() - before;
        RC_ASSERT(counted.requests == plan->prediction.traffic.requests);
        RC_ASSERT(counted.up == plan->prediction.traffic.up);
        RC_ASSERT(counted.down == plan->prediction.traffic.down);
        RC_ASSERT(counted.copied == plan->prediction.traffic.copied);
        RC_ASSERT(store.get({.key = target.key})->body == world.bytes);
        RC_ASSERT(keysUnder(store, "zips/tmp/").empty());
        RC_ASSERT(store.listUploads("zips/")->uploads.empty());
    }));
}

TEST(Assembly, RunsOfPartsFromSeveralWorkersShareOneUpload)
{
    MemoryStore store(tinyRules);
    const World world = albumOf(store, {120, 70, 20, 20, 300, 10, 55, 200});
    const Plan plan = planFor(world, store);
    Assembly assembly(store, world.rope, plan, target);
    const auto upload = assembly.begin();
    ASSERT_TRUE(upload);
    const std::vector<std::uint32_t> all = allParts(plan);
    const auto ahead = std::span(all).first(all.size() / 2);
    const auto behind = std::span(all).subspan(all.size() / 2);
    Result<std::vector<CompletedPart>> second;
    std::jthread worker([&] { second = assembly.run(*upload, behind); });
    auto first = assembly.run(*upload, ahead);
    worker.join();
    ASSERT_TRUE(first && second);
    first->insert(first->end(), second->begin(), second->end());
    const auto made = assembly.complete(*upload, *first);
    ASSERT_TRUE(made) << made.error().message.toStdString();
    EXPECT_TRUE(made->etagFits);
    EXPECT_EQ(store.get({.key = target.key})->body, world.bytes);
    expectNothingLeft(store);
}

TEST(Assembly, ADrainLetsWhatIsInFlightEndAndAnotherRunMakesTheRest)
{
    MemoryStore store(tinyRules);
    const World world = albumOf(store, {120, 70, 20, 20, 300, 10, 55, 200, 130, 140, 150, 160});
    const Plan plan = planFor(world, store);
    std::stop_source drain;
    std::mutex mutex;
    std::map<int, CompletedPart> recorded;
    const auto record = [&](const CompletedPart &part) -> Result<> {
        const std::scoped_lock lock(mutex);
        EXPECT_TRUE(recorded.emplace(part.number, part).second) << "made twice: part " << part.number;
        if (recorded.size() == 3)
            drain.request_stop();
        return {};
    };
    Assembly first(store, world.rope, plan, target, {.parallel = 2, .onPart = record, .drain = drain.get_token()});
    const auto upload = first.begin();
    ASSERT_TRUE(upload);
    const auto drained = first.run(*upload, allParts(plan));
    ASSERT_FALSE(drained);
    EXPECT_EQ(drained.error().code, ErrorCode::Cancelled);
    EXPECT_GE(recorded.size(), 3U);
    EXPECT_LT(recorded.size(), plan.parts.size());
    ASSERT_TRUE(first.cleanUp());

    std::vector<std::uint32_t> missing = allParts(plan);
    std::erase_if(missing, [&](std::uint32_t index) { return recorded.contains(static_cast<int>(index) + 1); });
    Assembly second(store, world.rope, plan, target, {.parallel = 2, .onPart = record});
    ASSERT_TRUE(second.run(*upload, missing));
    std::vector<CompletedPart> parts;
    for (const auto &[number, part] : recorded)
        parts.push_back(part);
    ASSERT_TRUE(second.complete(*upload, parts));
    EXPECT_EQ(store.get({.key = target.key})->body, world.bytes);
    expectNothingLeft(store);
}

TEST(Assembly, APartThatCannotBeWrittenDownEndsTheRun)
{
    MemoryStore store(tinyRules);
    const World world = albumOf(store, {120, 70, 20, 300});
    const Plan plan = planFor(world, store);
    const auto refuse = [](const CompletedPart &) -> Result<> {
        return fail(ErrorCode::LedgerFailed, QStringLiteral("Refused by the test."));
    };
    const auto made = assemble(store, world.rope, plan, target, {.onPart = refuse});
    ASSERT_FALSE(made);
    EXPECT_EQ(made.error().code, ErrorCode::LedgerFailed);
    expectNothingLeft(store);
}

TEST(Assembly, APhotoReplacedBetweenPlanAndExecutionIsFound)
{
    for (const auto policy : {TransferPolicy::NoTransfer, TransferPolicy::Relay}) {
        MemoryStore store(tinyRules);
        const World world = albumOf(store, {120, 70, 20, 300});
        const Plan plan = planFor(world, store, policy);
        ASSERT_TRUE(store.put({.key = world.rope.source(1).key, .body = noise(70, 999)}));
        const auto made = assemble(store, world.rope, plan, target);
        ASSERT_FALSE(made);
        EXPECT_EQ(made.error().code, ErrorCode::SourceChanged);
        EXPECT_EQ(made.error().message,
                  QStringLiteral("albums/a/photos/000001 was replaced or deleted while the ZIP was being made."));
        EXPECT_FALSE(store.head(target.key));
        expectNothingLeft(store);
    }
}

TEST(Assembly, APhotoReplacedDuringExecutionIsFoundOnStoresThatIgnoreTheCondition)
{
    StoreCapabilities careless = MemoryStore::everything();
    careless.conditionalCopy = ConditionSupport::Ignored;
    MemoryStore store(tinyRules, careless);
    const World world = albumOf(store, {120, 70, 20, 300, 80, 90, 100, 110, 120, 130});
    const Plan plan = planFor(world, store);
    std::atomic<int> copies = 0;
    store.before = [&](RequestKind kind, const ObjectKey &) -> Result<> {
        if (kind == RequestKind::CopyPart && ++copies == 8)
            store.place(world.rope.source(2).key, testing::MemoryContent(noise(20, 999)));
        return {};
    };
    const auto made = assemble(store, world.rope, plan, target);
    ASSERT_FALSE(made);
    EXPECT_EQ(made.error().code, ErrorCode::SourceChanged);
    store.before = {};
    EXPECT_FALSE(store.head(target.key));
    expectNothingLeft(store);
}

TEST(Assembly, PhotosWhoseNamesPartWithinACharacterAreLookedAt)
{
    MemoryStore store(tinyRules);
    World world;
    for (const char *name : {"Анна", "Борис", "Вера", "Глеб", "Дарья", "Егор", "Жанна", "Зоя", "Игорь", "Кира"}) {
        world.addLiteral(9);
        world.addPhoto(store, 120, QByteArray("albums/a/photos/") + name);
    }
    const auto made = assemble(store, world.rope, planFor(world, store), target);
    ASSERT_TRUE(made) << made.error().message.toStdString();
}

/// Flips a bit in the middle of each photo that is fetched.
class FlippingStore final : public ForwardingStore {
public:
    explicit FlippingStore(std::shared_ptr<ObjectStore> inner) : ForwardingStore(std::move(inner)) {}
    Result<Object> get(const GetRequest &request, std::stop_token stop) override
    {
        auto object = ForwardingStore::get(request, std::move(stop));
        if (object && !object->body.isEmpty())
            object->body[object->body.size() / 2] ^= 1;
        return object;
    }

protected:
    Result<> around(StoreCall &, const Send &send, const std::stop_token &) override { return send(); }
};

TEST(Assembly, BytesThatAreFlippedOnTheirWayMakeNoArchive)
{
    StoreCapabilities unchecked = MemoryStore::everything();
    unchecked.fullObjectCrc32 = false;
    const auto store = std::make_shared<MemoryStore>(tinyRules, unchecked);
    const World world = albumOf(*store, {250, 250, 250}); // more than a part each, so no photo is fetched whole
    const Plan plan = planFor(world, *store, TransferPolicy::Relay);
    AssemblyTarget checked = target;
    checked.crc32 = crc32(world.bytes);
    ASSERT_TRUE(assemble(*store, world.rope, plan, checked));
    ASSERT_TRUE(store->remove(std::span(&checked.key, 1)));
    FlippingStore flipping(store);
    const auto made = assemble(flipping, world.rope, plan, checked);
    ASSERT_FALSE(made);
    EXPECT_EQ(made.error().code, ErrorCode::DataCorrupt);
    EXPECT_FALSE(store->head(checked.key));
    expectNothingLeft(*store);
}

TEST(Assembly, APhotoDeletedMeanwhileIsFound)
{
    MemoryStore store(tinyRules);
    const World world = albumOf(store, {120, 70, 20, 300});
    const Plan plan = planFor(world, store);
    const std::vector<ObjectKey> gone = {world.rope.source(3).key};
    ASSERT_TRUE(store.remove(gone));
    const auto made = assemble(store, world.rope, plan, target);
    ASSERT_FALSE(made);
    EXPECT_EQ(made.error().code, ErrorCode::SourceChanged);
    expectNothingLeft(store);
}

TEST(Assembly, AFailingRequestLeavesNothingBehindWhicheverItIs)
{
    for (int failing = 1;; ++failing) {
        MemoryStore store(tinyRules);
        const World world = albumOf(store, {120, 70, 20, 20, 300, 10});
        const Plan plan = planFor(world, store);
        std::atomic<int> count = 0;
        store.before = [&](RequestKind kind, const ObjectKey &) -> Result<> {
            const bool cleaning = kind == RequestKind::AbortUpload || kind == RequestKind::Remove;
            if (!cleaning && ++count == failing)
                return fail(ErrorCode::AccessDenied, QStringLiteral("Refused by the test."));
            return {};
        };
        const auto made = assemble(store, world.rope, plan, target, {.parallel = 4});
        store.before = {};
        expectNothingLeft(store);
        if (count < failing) {
            ASSERT_TRUE(made);
            ASSERT_GT(failing, 20) << "the loop went over the assembly's requests";
            return;
        }
        ASSERT_FALSE(made) << failing;
        EXPECT_EQ(made.error().code, ErrorCode::AccessDenied);
        EXPECT_FALSE(store.head(target.key));
    }
}

TEST(Assembly, CancelEndsItAtOnceAndLeavesNothingBehind)
{
    MemoryStore store(tinyRules);
    const World world = albumOf(store, {120, 70, 20, 20, 300, 10, 120, 70, 20, 20, 300, 10});
    const Plan plan = planFor(world, store);
    std::stop_source stop;
    std::atomic<int> count = 0;
    std::atomic<int> afterStop = 0;
    store.before = [&](RequestKind kind, const ObjectKey &) -> Result<> {
        const bool cleaning =
            kind == RequestKind::AbortUpload || kind == RequestKind::Remove || kind == RequestKind::ListUploads;
        if (stop.stop_requested() && !cleaning)
            ++afterStop;
        if (++count == 25)
            stop.request_stop();
        return {};
    };
    const auto made = assemble(store, world.rope, plan, target, {.parallel = 4}, stop.get_token());
    ASSERT_FALSE(made);
    EXPECT_EQ(made.error().code, ErrorCode::Cancelled);
    EXPECT_LE(afterStop, 8) << "only requests that were on their way may follow";
    store.before = {};
    EXPECT_FALSE(store.head(target.key));
    expectNothingLeft(store);
}

/// Carries the n-th request for an intermediate out, while the user cancels, so that nobody hears of its answer.
class UnheardStore final : public ForwardingStore {
public:
    UnheardStore(std::shared_ptr<ObjectStore> store, int unheard, std::stop_source &stop)
        : ForwardingStore(std::move(store)), m_unheard(unheard), m_stop(stop)
    {
    }

protected:
    Result<> around(StoreCall &call, const Send &send, const std::stop_token &) override
    {
        auto sent = send();
        const bool isOfStep = call.kind == RequestKind::CreateUpload || call.kind == RequestKind::CopyPart ||
                              call.kind == RequestKind::CompleteUpload;
        if (!isOfStep || m_stop.stop_requested() || ++m_count != m_unheard)
            return sent;
        m_stop.request_stop();
        return cancelled();
    }

private:
    const int m_unheard;
    std::stop_source &m_stop;
    std::atomic<int> m_count = 0;
};

TEST(Assembly, WhatTheStoreDidUnheardIsRemovedToo)
{
    for (int unheard = 2;; ++unheard) { // the first creates the upload of the whole, whose key is not ours alone
        const auto memory = std::make_shared<MemoryStore>(tinyRules);
        const World world = albumOf(*memory, {120, 70, 20, 300});
        const Plan plan = planFor(world, *memory);
        std::stop_source stop;
        UnheardStore store(memory, unheard, stop);
        const auto made = assemble(store, world.rope, plan, target, {.parallel = 1}, stop.get_token());
        if (made) {
            ASSERT_GT(unheard, 10) << "the loop went over the assembly's requests";
            return;
        }
        EXPECT_EQ(made.error().code, ErrorCode::Cancelled);
        SCOPED_TRACE(unheard);
        expectNothingLeft(*memory);
    }
}

TEST(Assembly, AStoreThatChecksTheWholeCrcRefusesAWrongArchive)
{
    MemoryStore store(tinyRules);
    const World world = albumOf(store, {120, 70, 20, 300});
    const Plan plan = planFor(world, store);
    AssemblyTarget right = target;
    right.crc32 = world.rope.crc32();
    AssemblyTarget wrong = target;
    wrong.crc32 = Crc32{world.rope.crc32()->value ^ 1U};

    const auto refused = assemble(store, world.rope, plan, wrong);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::DigestMismatch);
    EXPECT_FALSE(store.head(target.key));
    expectNothingLeft(store);

    const auto made = assemble(store, world.rope, plan, right);
    ASSERT_TRUE(made) << made.error().message.toStdString();
    EXPECT_TRUE(made->checkedByStore);
}

TEST(Assembly, TheScaffoldIsUploadedOnceAndKept)
{
    MemoryStore store(tinyRules);
    const World world = albumOf(store, {20, 20, 20, 20, 20, 20});
    const Plan plan = planFor(world, store);
    ASSERT_GT(plan.scaffoldSize, 0U);
    ASSERT_TRUE(assemble(store, world.rope, plan, target));
    const auto puts = store.traffic()[RequestKind::Put];
    ASSERT_TRUE(assemble(store, world.rope, plan, target));
    EXPECT_EQ(store.traffic()[RequestKind::Put], puts);
    EXPECT_EQ(keysUnder(store, "zips/scaffold").size(), 1U);
}

} // namespace
} // namespace photoporter
