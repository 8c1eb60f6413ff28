// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/fakeclock.h"
#include "store/faultstore.h"
#include "store/memorystore.h"
#include "store/wrap/retryingstore.h"

#include <cmath>
#include <condition_variable>
#include <gmock/gmock.h>
#include <thread>

namespace photoporter::testing {

using ::testing::ElementsAre;
using namespace std::chrono_literals;

namespace {

ErrorCode codeOf(const auto &result)
{
    return result ? ErrorCode::Internal : result.error().code;
}

ObjectKey key(const char *text)
{
    return ObjectKey(QByteArray(text));
}

Error errorOf(ErrorCode code)
{
    return {.code = code, .message = QStringLiteral("failed by the test")};
}

/// A retrying store over one that fails as told over an empty one in memory.
struct Retrying {
    explicit Retrying(Fault fault, RetryOptions options = {})
        : faults(std::make_shared<FaultStore>(memory, std::move(fault))),
          store(
              faults, options, clock, [this](const PlannedRetry &retry) { announced.push_back(retry); },
              [] { return 0.5; })
    {
    }

    std::shared_ptr<MemoryStore> memory = std::make_shared<MemoryStore>();
    std::shared_ptr<FakeClock> clock = std::make_shared<FakeClock>();
    std::shared_ptr<FaultStore> faults;
    std::vector<PlannedRetry> announced;
    RetryingStore store;
};

} // namespace

TEST(RetryingStore, SendsAgainUntilItWorks)
{
    Retrying world({.kind = RequestKind::Put, .count = 3});
    ASSERT_TRUE(world.store.put({.key = key("x"), .body = "abc"}));
    EXPECT_EQ(world.memory->content(key("x"))->bytes(), "abc");
    EXPECT_THAT(world.clock->sleeps(), ElementsAre(50ms, 100ms, 200ms));
    EXPECT_EQ(world.store.traffic().retries, 3U);
    EXPECT_EQ(world.store.traffic().throttles, 0U);
    ASSERT_EQ(world.announced.size(), 3U);
    EXPECT_EQ(world.announced[2].attempt, 3);
    EXPECT_EQ(world.announced[2].kind, RequestKind::Put);
    EXPECT_EQ(world.announced[2].delay, 200ms);
    EXPECT_EQ(world.announced[2].error.code, ErrorCode::ConnectionLost);
}

TEST(RetryingStore, GivesTheLastErrorWhenNothingHelps)
{
    Retrying world({.kind = RequestKind::Head, .count = 1000, .error = errorOf(ErrorCode::Throttled)},
                   {.maxAttempts = 4});
    EXPECT_EQ(codeOf(world.store.head(key("x"))), ErrorCode::Throttled);
    EXPECT_EQ(world.faults->seen(), 4);
    EXPECT_EQ(world.store.traffic().retries, 3U);
    EXPECT_EQ(world.store.traffic().throttles, 4U);
}

TEST(RetryingStore, DoesNotRepeatWhatCannotHelp)
{
    Retrying world({.kind = RequestKind::Head, .error = errorOf(ErrorCode::AccessDenied)});
    EXPECT_EQ(codeOf(world.store.head(key("x"))), ErrorCode::AccessDenied);
    EXPECT_EQ(world.faults->seen(), 1);
    EXPECT_TRUE(world.announced.empty());
}

TEST(RetryingStore, StopsWaitingWhenAsked)
{
    Retrying world({.kind = RequestKind::Head});
    std::stop_source source;
    source.request_stop();
    EXPECT_EQ(codeOf(world.store.head(key("x"), source.get_token())), ErrorCode::Cancelled);
    EXPECT_EQ(world.faults->seen(), 1);
}

TEST(RetryingStore, EndsRetriesForAllWhenTheQuotaIsSpent)
{
    Retrying world({.kind = RequestKind::Head, .count = 100'000}, {.maxAttempts = 8});
    for (int i = 0; i < 50; ++i)
        EXPECT_FALSE(world.store.head(key("x")));
    EXPECT_EQ(world.store.traffic().retries, 100U) << "500 tokens at 5 a retry";
    EXPECT_EQ(world.faults->seen(), 150);
}

TEST(RetryingStore, KnowsItsOwnConditionalPutWhenTheAnswerWasLost)
{
    Retrying world({.kind = RequestKind::Put, .afterEffect = true});
    const auto done = world.store.put({.key = key("x"), .body = "mine", .ifAbsent = true});
    ASSERT_TRUE(done) << done.error().describe().toStdString();
    EXPECT_EQ(done->etag.value(), md5("mine").toHex());
}

TEST(RetryingStore, DoesNotTakeTheConditionalPutOfAnotherForItsOwn)
{
    Retrying world({.kind = RequestKind::Put});
    world.memory->place(key("x"), MemoryContent("theirs"));
    EXPECT_EQ(codeOf(world.store.put({.key = key("x"), .body = "mine", .ifAbsent = true})),
              ErrorCode::PreconditionFailed);
    // Nor the same bytes, when its own request was answered.
    Retrying calm({.nth = 1000});
    calm.memory->place(key("x"), MemoryContent("same"));
    EXPECT_EQ(codeOf(calm.store.put({.key = key("x"), .body = "same", .ifAbsent = true})),
              ErrorCode::PreconditionFailed);
}

TEST(RetryingStore, KnowsItsOwnCompletionWhenTheAnswerWasLost)
{
    for (const bool ifAbsent : {false, true}) {
        Retrying world({.kind = RequestKind::CompleteUpload, .afterEffect = true});
        const auto ref = world.store.createUpload({.key = key("x")});
        ASSERT_TRUE(ref);
        const auto part = world.store.uploadPart({.upload = *ref, .number = 1, .body = "abc"});
        ASSERT_TRUE(part);
        const auto done = world.store.completeUpload(
            {.upload = *ref, .parts = {{.number = 1, .etag = part->etag}}, .size = 3, .ifAbsent = ifAbsent});
        ASSERT_TRUE(done) << done.error().describe().toStdString();
        EXPECT_EQ(world.store.traffic().retries, 1U);
    }
}

TEST(RetryingStore, TakesARefusedDigestOfACompletionAsFinal)
{
    Retrying world({.kind = RequestKind::CompleteUpload, .error = errorOf(ErrorCode::DigestMismatch)});
    EXPECT_EQ(codeOf(world.store.completeUpload({.upload = {.key = key("x")}})), ErrorCode::DigestMismatch);
    EXPECT_EQ(world.faults->seen(), 1);
}

TEST(RetryingStore, HealsEveryKindOfRequestBeforeAndAfterItsEffect)
{
    for (std::size_t kind = 0; kind < requestKindCount; ++kind) {
        for (const bool afterEffect : {false, true}) {
            Retrying world({.kind = static_cast<RequestKind>(kind), .afterEffect = afterEffect});
            ObjectStore &store = world.store;
            const auto source = store.put({.key = key("s"), .body = QByteArray(10, 's')});
            ASSERT_TRUE(source);
            const auto ref = store.createUpload({.key = key("x")});
            ASSERT_TRUE(ref);
            const auto one = store.copyPart(
                {.upload = *ref, .number = 1, .source = key("s"), .sourceETag = source->etag, .sourceSize = 10});
            ASSERT_TRUE(one);
            ASSERT_TRUE(store.uploadPart({.upload = *ref, .number = 2, .body = "unused"}));
            ASSERT_TRUE(store.listParts(*ref));
            ASSERT_TRUE(store.listUploads({}));
            ASSERT_TRUE(
                store.completeUpload({.upload = *ref, .parts = {{.number = 1, .etag = one->etag}}, .size = 10}));
            ASSERT_TRUE(store.abortUpload(*ref));
            ASSERT_TRUE(store.checksums(key("s")));
            ASSERT_TRUE(store.list({}));
            ASSERT_TRUE(store.head(key("x")));
            EXPECT_EQ(store.get({.key = key("x")})->body, QByteArray(10, 's'));
            const std::vector<ObjectKey> keys{key("s"), key("x")};
            ASSERT_TRUE(store.remove(keys));
            EXPECT_TRUE(world.faults->fired()) << requestKindName(static_cast<RequestKind>(kind)).data();
            EXPECT_TRUE(world.memory->keys().empty());
        }
    }
}

} // namespace photoporter::testing
