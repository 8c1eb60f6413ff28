// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/contract/storecontract.h"

#include <gmock/gmock.h>

// Multipart uploads from uploaded and copied parts.
namespace photoporter::testing {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

namespace {

ErrorCode codeOf(const auto &result)
{
    return result ? ErrorCode::Internal : result.error().code;
}

std::vector<int> numbersOf(const Result<std::vector<PartInfo>> &parts)
{
    std::vector<int> numbers;
    if (parts)
        std::ranges::transform(*parts, std::back_inserter(numbers), &PartInfo::number);
    return numbers;
}

} // namespace

TEST_P(StoreContract, PartsInAnyOrderWithGapsBecomeOneObject)
{
    const QByteArray first = wholePart(1);
    const QByteArray second = wholePart(2);
    const auto ref = begin("x", {.contentType = "application/zip", .metadata = {{"a", "b"}}});
    const auto last = upload(ref, 900, "tail");
    const auto two = upload(ref, 7, second);
    const auto one = upload(ref, 3, first);
    EXPECT_EQ(one.etag.value(), md5(first).toHex());
    EXPECT_EQ(read("x"), "MISSING");
    const auto info = complete(ref, {one, two, last});
    ASSERT_TRUE(info) << info.error().describe().toStdString();
    EXPECT_EQ(read("x"), QByteArray(first + second + "tail"));
    const auto head = store().head(key("x"));
    ASSERT_TRUE(head);
    EXPECT_EQ(head->etag, info->etag);
    EXPECT_EQ(head->contentType, "application/zip");
    if (store().capabilities().metadata) {
        EXPECT_EQ(head->metadata, (Metadata{{"a", "b"}}));
    }
    if (GetParam().multipartTagIsS3s) {
        EXPECT_EQ(info->etag, *multipartETag({one.etag, two.etag, last.etag}));
    }
}

TEST_P(StoreContract, ALonePartMayHaveAnySize)
{
    for (const QByteArray &body : {QByteArray(), QByteArray("x"), QByteArray("some bytes")}) {
        const auto ref = begin("x");
        const auto part = upload(ref, 1, body);
        ASSERT_TRUE(complete(ref, {part}));
        EXPECT_EQ(read("x"), body);
    }
}

TEST_P(StoreContract, APartSentAgainReplacesTheFirst)
{
    const auto ref = begin("x");
    const auto old = upload(ref, 1, wholePart(1));
    const auto newer = upload(ref, 1, wholePart(2));
    const auto tail = upload(ref, 2, "tail");
    EXPECT_EQ(codeOf(complete(ref, {old, tail})), ErrorCode::PartInvalid);
    ASSERT_TRUE(complete(ref, {newer, tail}));
    EXPECT_EQ(read("x"), QByteArray(wholePart(2) + "tail"));
}

TEST_P(StoreContract, OnlyThePartsNamedAreUsed)
{
    if (!GetParam().leavesOutParts)
        GTEST_SKIP() << "the store wants all parts";
    const auto ref = begin("x");
    upload(ref, 1, "unwanted");
    const auto part = upload(ref, 2, "wanted");
    ASSERT_TRUE(complete(ref, {part}));
    EXPECT_EQ(read("x"), "wanted");
}

TEST_P(StoreContract, SmallPartsBeforeTheLastAreRefusedAtCompletion)
{
    const auto ref = begin("x");
    const auto small = upload(ref, 1, wholePart(1).chopped(1));
    const auto last = upload(ref, 2, "tail");
    EXPECT_EQ(codeOf(complete(ref, {small, last})), ErrorCode::PartTooSmall);
    EXPECT_EQ(read("x"), "MISSING");
}

TEST_P(StoreContract, PartsThatWereNeverSentAreRefused)
{
    const auto ref = begin("x");
    const auto one = upload(ref, 1, wholePart(1));
    const CompletedPart never{.number = 2, .etag = one.etag};
    const CompletedPart other{.number = 1, .etag = ETag(md5("other").toHex())};
    EXPECT_EQ(codeOf(complete(ref, {one, never})), ErrorCode::PartInvalid);
    EXPECT_EQ(codeOf(complete(ref, {other})), ErrorCode::PartInvalid);
    EXPECT_EQ(read("x"), "MISSING");
    EXPECT_TRUE(complete(ref, {one}));
}

TEST_P(StoreContract, PartsOutOfOrderInTheCompletionAreRefused)
{
    const auto ref = begin("x");
    const auto one = upload(ref, 1, wholePart(1));
    const auto two = upload(ref, 2, wholePart(2));
    EXPECT_EQ(codeOf(complete(ref, {two, one})), ErrorCode::PartInvalid);
    EXPECT_EQ(read("x"), "MISSING");
}

TEST_P(StoreContract, PartNumbersHaveLimits)
{
    const auto ref = begin("x");
    for (const int number : {0, -1, store().rules().maxParts + 1})
        EXPECT_EQ(codeOf(store().uploadPart({.upload = ref, .number = number, .body = "x"})),
                  ErrorCode::InvalidInput)
            << number;
    const auto part = upload(ref, store().rules().maxParts, "x");
    EXPECT_TRUE(complete(ref, {part}));
}

TEST_P(StoreContract, UploadsAndTheirPartsCanBeListed)
{
    const auto ref = begin("dir/x");
    const auto other = begin("other");
    const QByteArray body = wholePart(1);
    upload(ref, 5, "tail");
    const auto one = upload(ref, 2, body);
    const auto pending = store().listUploads(prefixed("dir/"));
    ASSERT_TRUE(pending) << pending.error().describe().toStdString();
    ASSERT_EQ(pending->uploads.size(), 1U);
    EXPECT_EQ(pending->uploads[0].key, key("dir/x"));
    EXPECT_EQ(pending->uploads[0].id, ref.id);
    EXPECT_GT(pending->uploads[0].initiated.time_since_epoch().count(), 0);
    const auto parts = store().listParts(ref);
    ASSERT_TRUE(parts) << parts.error().describe().toStdString();
    ASSERT_THAT(numbersOf(parts), ElementsAre(2, 5));
    EXPECT_EQ(parts->at(0).etag, one.etag);
    EXPECT_EQ(parts->at(0).size, static_cast<std::uint64_t>(body.size()));
    EXPECT_EQ(parts->at(1).size, 4U);
}

TEST_P(StoreContract, AnAbortedUploadIsGone)
{
    const auto ref = begin("x");
    const auto part = upload(ref, 1, "abc");
    ASSERT_TRUE(store().abortUpload(ref));
    EXPECT_TRUE(store().abortUpload(ref)) << "aborting twice is done";
    const auto pending = store().listUploads(prefixed({}));
    ASSERT_TRUE(pending);
    EXPECT_THAT(pending->uploads, IsEmpty());
    EXPECT_EQ(read("x"), "MISSING");
    EXPECT_EQ(codeOf(store().listParts(ref)), ErrorCode::UploadMissing);
    EXPECT_EQ(codeOf(complete(ref, {part}, 3)), ErrorCode::UploadMissing);
    if (!GetParam().knowsUploadAfterAbort) {
        EXPECT_EQ(codeOf(store().uploadPart({.upload = ref, .number = 1, .body = "x"})), ErrorCode::UploadMissing);
    }
}

TEST_P(StoreContract, ACompletedUploadIsGone)
{
    const auto ref = begin("x");
    const auto part = upload(ref, 1, "abc");
    ASSERT_TRUE(complete(ref, {part}));
    EXPECT_EQ(codeOf(store().listParts(ref)), ErrorCode::UploadMissing);
    const auto pending = store().listUploads(prefixed({}));
    ASSERT_TRUE(pending);
    EXPECT_THAT(pending->uploads, IsEmpty());
    EXPECT_TRUE(store().abortUpload(ref));
    EXPECT_EQ(read("x"), "abc") << "aborting afterwards takes nothing away";
}

TEST_P(StoreContract, CompletingAgainAfterALostAnswerIsDone)
{
    if (!GetParam().completesTwice)
        GTEST_SKIP() << "the store's tags do not tell";
    const auto ref = begin("x");
    const auto part = upload(ref, 1, "abc");
    const auto first = complete(ref, {part}, 3);
    ASSERT_TRUE(first);
    const auto second = complete(ref, {part}, 3);
    ASSERT_TRUE(second) << second.error().describe().toStdString();
    EXPECT_EQ(second->etag, first->etag);
    put("x", "something else");
    EXPECT_EQ(codeOf(complete(ref, {part}, 3)), ErrorCode::UploadMissing);
    EXPECT_EQ(read("x"), "something else");
}

TEST_P(StoreContract, CompletionReplacesAnOlderObject)
{
    put("x", "old");
    const auto ref = begin("x");
    const auto part = upload(ref, 1, "new");
    EXPECT_EQ(read("x"), "old");
    ASSERT_TRUE(complete(ref, {part}));
    EXPECT_EQ(read("x"), "new");
}

TEST_P(StoreContract, CompletionIfAbsentNeverReplaces)
{
    if (!store().capabilities().conditionalComplete)
        GTEST_SKIP() << "the store has no conditional completion";
    put("x", "old");
    const auto ref = begin("x");
    const auto part = upload(ref, 1, "new");
    EXPECT_EQ(codeOf(store().completeUpload({.upload = ref, .parts = {part}, .size = 3, .ifAbsent = true})),
              ErrorCode::PreconditionFailed);
    EXPECT_EQ(read("x"), "old");
}

TEST_P(StoreContract, AFullObjectCrc32IsChecked)
{
    if (!store().capabilities().fullObjectCrc32)
        GTEST_SKIP() << "the store does not check a full-object CRC32";
    const QByteArray first = wholePart(1);
    const auto attempt = [&](const QByteArray &name, Crc32 crc) {
        const auto ref = begin(name, {.fullObjectCrc32 = true});
        const auto one = upload(ref, 1, first);
        const auto two = upload(ref, 2, "tail");
        return store().completeUpload({.upload = ref,
                                       .parts = {one, two},
                                       .size = static_cast<std::uint64_t>(first.size()) + 4,
                                       .crc32 = crc});
    };
    const Crc32 right = crc32(QByteArray(first + "tail"));
    EXPECT_EQ(codeOf(attempt("x", Crc32{right.value ^ 1U})), ErrorCode::DigestMismatch);
    EXPECT_EQ(read("x"), "MISSING");
    ASSERT_TRUE(attempt("y", right));
    const auto info = store().head(key("y"));
    ASSERT_TRUE(info);
    EXPECT_EQ(info->crc32, right);
}

TEST_P(StoreContract, RangesOfObjectsBecomeParts)
{
    if (!store().capabilities().copyPartRange)
        GTEST_SKIP() << "the store does not copy ranges";
    const auto source = putLarge("source", 1);
    const QByteArray bytes = read("source");
    const auto minPart = static_cast<qsizetype>(store().rules().minPart);
    const Traffic before = store().traffic();
    const auto ref = begin("x");
    const auto two = copy(ref, 2, source, ByteRange{0, 10});
    const auto one = copy(ref, 1, source, ByteRange{500, store().rules().minPart});
    ASSERT_TRUE(complete(ref, {one, two}));
    const Traffic used = store().traffic() - before;
    EXPECT_EQ(used.copied, store().rules().minPart + 10);
    EXPECT_EQ(used[RequestKind::CopyPart], 2U);
    EXPECT_EQ(read("x"), QByteArray(bytes.mid(500, minPart) + bytes.first(10)));
}

TEST_P(StoreContract, WholeObjectsOfAnySizeBecomeParts)
{
    if (!store().capabilities().copyPart)
        GTEST_SKIP() << "the store does not copy parts";
    const auto large = putLarge("large", 1);
    const auto small = put("small", "a few bytes");
    const auto empty = put("empty", {});
    const auto ref = begin("x");
    const auto one = copy(ref, 1, large);
    const auto two = copy(ref, 2, small);
    ASSERT_TRUE(complete(ref, {one, two}));
    EXPECT_EQ(read("x"), QByteArray(read("large") + "a few bytes"));
    const auto again = begin("y");
    const auto lone = copy(again, 1, empty);
    ASSERT_TRUE(complete(again, {lone}));
    EXPECT_EQ(read("y"), QByteArray());
}

TEST_P(StoreContract, AFusedObjectIsASourceLikeAnyOther)
{
    if (!store().capabilities().copyPartRange)
        GTEST_SKIP() << "the store does not copy ranges";
    const auto photo = putLarge("photo", 1);
    const auto fusing = begin("tmp/fused");
    const auto tail = copy(fusing, 1, photo, ByteRange{1000, photo.size - 1000});
    const auto header = upload(fusing, 2, "header");
    auto fused = complete(fusing, {tail, header}, photo.size - 1000 + 6);
    ASSERT_TRUE(fused);
    fused->size = photo.size - 1000 + 6;
    const auto final = begin("x");
    const auto one = copy(final, 1, *fused);
    const auto two = copy(final, 2, photo);
    ASSERT_TRUE(complete(final, {one, two}));
    const QByteArray bytes = read("photo");
    EXPECT_EQ(read("x"), QByteArray(bytes.mid(1000) + "header" + bytes));
}

TEST_P(StoreContract, ACopyKeepsTheBytesOfItsMoment)
{
    if (!store().capabilities().copyPart)
        GTEST_SKIP() << "the store does not copy parts";
    const auto source = put("source", "before");
    const auto ref = begin("x");
    const auto part = copy(ref, 1, source);
    put("source", "behind!");
    ASSERT_TRUE(complete(ref, {part}));
    EXPECT_EQ(read("x"), "before");
    const auto second = put("second", "gone soon");
    const auto other = begin("y");
    const auto lone = copy(other, 1, second);
    const std::vector<ObjectKey> keys{key("second")};
    ASSERT_TRUE(store().remove(keys));
    ASSERT_TRUE(complete(other, {lone}));
    EXPECT_EQ(read("y"), "gone soon");
}

TEST_P(StoreContract, RangesOutsideTheSourceAreNotCopied)
{
    if (!store().capabilities().copyPartRange || !GetParam().refusesOddRangeCopies)
        GTEST_SKIP() << "the store cuts such ranges";
    const auto source = putLarge("source", 1);
    const auto ref = begin("x");
    for (const auto &range : {ByteRange{source.size, 1}, ByteRange{0, source.size + 1},
                              ByteRange{source.size - 1, 2}, ByteRange{5, 0}, ByteRange{~0ULL, 2}})
        EXPECT_EQ(codeOf(store().copyPart({.upload = ref,
                                           .number = 1,
                                           .source = source.key,
                                           .sourceETag = {},
                                           .sourceSize = source.size,
                                           .range = range})),
                  ErrorCode::RangeInvalid)
            << range.offset << '+' << range.length;
}

TEST_P(StoreContract, RangesOfSmallSourcesAreNotCopied)
{
    if (!GetParam().refusesSmallRangeCopies)
        GTEST_SKIP() << "the store copies them";
    const auto source = put("small", noise(store().rules().rangeCopyAbove, 1));
    const auto ref = begin("x");
    EXPECT_EQ(codeOf(store().copyPart({.upload = ref,
                                       .number = 1,
                                       .source = source.key,
                                       .sourceETag = {},
                                       .sourceSize = source.size,
                                       .range = ByteRange{0, source.size - 1}})),
              ErrorCode::RangeInvalid);
    copy(ref, 1, source, ByteRange{0, source.size});
}

TEST_P(StoreContract, AMissingSourceIsMissing)
{
    if (!store().capabilities().copyPart)
        GTEST_SKIP() << "the store does not copy parts";
    const auto ref = begin("x");
    EXPECT_EQ(codeOf(store().copyPart(
                  {.upload = ref, .number = 1, .source = key("never"), .sourceETag = {}, .sourceSize = 5})),
              ErrorCode::ObjectMissing);
}

TEST_P(StoreContract, AReplacedSourceIsNotCopiedWhereTheConditionIsHonoured)
{
    if (store().capabilities().conditionalCopy != ConditionSupport::Honoured)
        GTEST_SKIP() << "the store does not honour the condition";
    const auto source = put("source", "first");
    put("source", "other");
    const auto ref = begin("x");
    EXPECT_EQ(codeOf(store().copyPart(
                  {.upload = ref, .number = 1, .source = source.key, .sourceETag = source.etag, .sourceSize = 5})),
              ErrorCode::SourceChanged);
}

TEST_P(StoreContract, TheCrc32OfACopyIsToldWhereTheStoreComputesIt)
{
    if (!store().capabilities().copyPartCrc32)
        GTEST_SKIP() << "the store does not compute it";
    const auto source = putLarge("source", 1);
    const auto ref = begin("x", {.partCrc32 = true});
    const auto part = copy(ref, 1, source, ByteRange{0, 100});
    const auto parts = store().listParts(ref);
    ASSERT_TRUE(parts);
    const auto expected = crc32(read("source").first(100));
    EXPECT_TRUE(part.crc32 == expected || parts->at(0).crc32 == expected);
}

} // namespace photoporter::testing
