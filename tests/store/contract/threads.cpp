// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/parallel.h"
#include "store/contract/storecontract.h"

#include <atomic>
#include <gmock/gmock.h>
#include <thread>

// Many callers at once, and callers that change their mind.
namespace photoporter::testing {

namespace {

ErrorCode codeOf(const auto &result)
{
    return result ? ErrorCode::Internal : result.error().code;
}

} // namespace

TEST_P(StoreContract, CallsThatWereStoppedBeforeTheyBeganAreCancelled)
{
    put("x", "1");
    const auto ref = begin("y");
    const auto part = upload(ref, 1, "abc");
    std::stop_source source;
    source.request_stop();
    const auto stop = source.get_token();
    const std::vector<ObjectKey> keys{key("x")};
    EXPECT_EQ(codeOf(store().head(key("x"), stop)), ErrorCode::Cancelled);
    EXPECT_EQ(codeOf(store().list({.prefix = prefixed({})}, stop)), ErrorCode::Cancelled);
    EXPECT_EQ(codeOf(store().get({.key = key("x")}, stop)), ErrorCode::Cancelled);
    EXPECT_EQ(codeOf(store().put({.key = key("x"), .body = "2"}, stop)), ErrorCode::Cancelled);
    EXPECT_EQ(codeOf(store().remove(keys, stop)), ErrorCode::Cancelled);
    EXPECT_EQ(codeOf(store().createUpload({.key = key("z")}, stop)), ErrorCode::Cancelled);
    EXPECT_EQ(codeOf(store().uploadPart({.upload = ref, .number = 2, .body = "x"}, stop)), ErrorCode::Cancelled);
    EXPECT_EQ(codeOf(store().copyPart(
                  {.upload = ref, .number = 2, .source = key("x"), .sourceETag = {}, .sourceSize = 1}, stop)),
              ErrorCode::Cancelled);
    EXPECT_EQ(codeOf(store().completeUpload({.upload = ref, .parts = {part}, .size = 3}, stop)),
              ErrorCode::Cancelled);
    EXPECT_EQ(codeOf(store().abortUpload(ref, stop)), ErrorCode::Cancelled);
    EXPECT_EQ(codeOf(store().listUploads(prefixed({}), {}, stop)), ErrorCode::Cancelled);
    EXPECT_EQ(codeOf(store().listParts(ref, stop)), ErrorCode::Cancelled);
    EXPECT_EQ(read("x"), "1");
    EXPECT_TRUE(store().listParts(ref));
}

TEST_P(StoreContract, ACallStoppedOnTheWayLeavesTheOldOrTheNew)
{
    const QByteArray before = noise(100'000, 1);
    const QByteArray after = noise(4'000'000, 2);
    put("x", before);
    for (int i = 0; i < 8; ++i) {
        std::stop_source source;
        Result<ObjectInfo> done = cancelled();
        {
            const std::jthread writer(
                [&] { done = store().put({.key = key("x"), .body = after}, source.get_token()); });
            std::this_thread::sleep_for(std::chrono::microseconds(300 * i));
            source.request_stop();
        }
        EXPECT_TRUE(done || done.error().code == ErrorCode::Cancelled) << done.error().describe().toStdString();
        const QByteArray now = read("x");
        EXPECT_TRUE(now == after || (!done && now == before));
    }
}

TEST_P(StoreContract, ManyThreadsWriteReadAndRemove)
{
    constexpr std::size_t count = 200;
    const auto nameOf = [](std::size_t i) {
        return QByteArray("d" + QByteArray::number(i % 7) + "/e" + QByteArray::number(i % 3) + "/" +
                          QByteArray::number(i));
    };
    const auto done = parallelFor(count, 16, [&](std::size_t i, const std::stop_token &stop) -> Result<> {
        const ObjectKey own = key(nameOf(i));
        const QByteArray body = noise(1000 + i, static_cast<int>(i));
        if (auto written = store().put({.key = own, .body = body}, stop); !written)
            return std::unexpected(written.error());
        const auto object = store().get({.key = own}, stop);
        if (!object || object->body != body)
            return object ? fail(ErrorCode::DataCorrupt, own.text()) : std::unexpected(object.error());
        const std::vector<ObjectKey> keys{own};
        return i % 2 == 0 ? store().remove(keys, stop) : Result<>();
    });
    ASSERT_TRUE(done) << done.error().describe().toStdString();
    EXPECT_EQ(names().size(), count / 2);
}

TEST_P(StoreContract, OfManyPutsIfAbsentOneWins)
{
    if (!store().capabilities().conditionalPut)
        GTEST_SKIP() << "the store has no conditional put";
    std::atomic<int> winners = 0;
    const auto done = parallelFor(32, 16, [&](std::size_t i, const std::stop_token &stop) -> Result<> {
        const auto written =
            store().put({.key = key("x"), .body = QByteArray::number(qulonglong{i}), .ifAbsent = true}, stop);
        if (written)
            ++winners;
        else if (written.error().code != ErrorCode::PreconditionFailed)
            return std::unexpected(written.error());
        return {};
    });
    ASSERT_TRUE(done) << done.error().describe().toStdString();
    EXPECT_EQ(winners, 1);
}

TEST_P(StoreContract, ReadersSeeOneWholeObjectWhileItIsReplaced)
{
    const std::vector<QByteArray> versions = {noise(200'000, 1), noise(150'000, 2)};
    put("x", versions[0]);
    const auto done = parallelFor(60, 6, [&](std::size_t i, const std::stop_token &stop) -> Result<> {
        if (i % 3 == 0) {
            const auto written = store().put({.key = key("x"), .body = versions[i % 2]}, stop);
            return written ? Result<>() : std::unexpected(written.error());
        }
        const auto object = store().get({.key = key("x")}, stop);
        if (!object)
            return std::unexpected(object.error());
        const bool whole = object->body == versions[0] || object->body == versions[1];
        const bool fits = object->info.etag.value() == md5(object->body).toHex();
        return whole && fits ? Result<>() : fail(ErrorCode::DataCorrupt, QStringLiteral("a mixture was read"));
    });
    EXPECT_TRUE(done) << done.error().describe().toStdString();
}

TEST_P(StoreContract, PartsCanBeSentInParallel)
{
    const auto ref = begin("x");
    constexpr std::size_t count = 5;
    std::vector<CompletedPart> parts(count);
    QByteArray expected;
    for (std::size_t i = 0; i < count; ++i)
        expected += wholePart(static_cast<int>(i));
    const auto done = parallelFor(count, 5, [&](std::size_t i, const std::stop_token &) -> Result<> {
        parts[i] = upload(ref, static_cast<int>(i) + 1, wholePart(static_cast<int>(i)));
        return {};
    });
    ASSERT_TRUE(done);
    ASSERT_TRUE(complete(ref, parts));
    EXPECT_EQ(read("x"), expected);
}

TEST_P(StoreContract, KeysAndTheirBeginningsCanBeWrittenAtOnce)
{
    const std::vector<QByteArray> list = {"a", "a/b", "a/b/c", "a/b/c/d", "a/e", "a/b/f"};
    const auto done = parallelFor(120, 12, [&](std::size_t i, const std::stop_token &stop) -> Result<> {
        const QByteArray &name = list[i % list.size()];
        const std::vector<ObjectKey> keys{key(name)};
        if (i % 5 == 0 && i < 100)
            return store().remove(keys, stop);
        const auto written = store().put({.key = key(name), .body = "of " + name}, stop);
        return written ? Result<>() : std::unexpected(written.error());
    });
    ASSERT_TRUE(done) << done.error().describe().toStdString();
    for (const QByteArray &name : list)
        put(name, "last of " + name);
    for (const QByteArray &name : list)
        EXPECT_EQ(read(name), QByteArray("last of " + name));
}

} // namespace photoporter::testing
