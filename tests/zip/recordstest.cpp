// SPDX-License-Identifier: GPL-3.0-or-later
#include "zip/records.h"

#include <gtest/gtest.h>

namespace photoporter {
namespace {

using namespace std::chrono;

QByteArray hex(const char *text)
{
    return QByteArray::fromHex(text);
}

struct DosTimeCase {
    const char *name;
    sys_seconds time;
    DosDateTime packed;
    sys_seconds readBack;
};

class DosTime : public ::testing::TestWithParam<DosTimeCase> {};

TEST_P(DosTime, IsPackedInUtcWithinItsRange)
{
    EXPECT_EQ(toDosDateTime(GetParam().time), GetParam().packed);
    EXPECT_EQ(fromDosDateTime(GetParam().packed), GetParam().readBack);
}

constexpr sys_seconds firstDosTime = sys_days(1980y / January / 1);
constexpr sys_seconds lastDosTime = sys_days(2107y / December / 31) + 23h + 59min + 58s;

INSTANTIATE_TEST_SUITE_P(
    Records, DosTime,
    ::testing::Values(DosTimeCase{"Ordinary",
                                  sys_days(2024y / February / 3) + 4h + 5min + 6s,
                                  {0x20a3, 0x5843},
                                  sys_days(2024y / February / 3) + 4h + 5min + 6s},
                      DosTimeCase{"OddSecond",
                                  sys_days(2024y / February / 29) + 23h + 59min + 59s,
                                  {0xbf7d, 0x585d},
                                  sys_days(2024y / February / 29) + 23h + 59min + 58s},
                      DosTimeCase{"Epoch", sys_seconds{}, {0, 0x0021}, firstDosTime},
                      DosTimeCase{"BeforeTheEpoch", sys_seconds{-5s}, {0, 0x0021}, firstDosTime},
                      DosTimeCase{"First", firstDosTime, {0, 0x0021}, firstDosTime},
                      DosTimeCase{"Last", lastDosTime, {0xbf7d, 0xff9f}, lastDosTime},
                      DosTimeCase{"TooLate", lastDosTime + 2s, {0xbf7d, 0xff9f}, lastDosTime}),
    [](const auto &test) { return std::string(test.param.name); });

TEST(Records, DosTimesOutOfRangeAreNotRead)
{
    EXPECT_FALSE(fromDosDateTime({.time = 0, .date = 0}));
    EXPECT_FALSE(fromDosDateTime({.time = 0, .date = 0x01a1})); // month 13
    EXPECT_FALSE(fromDosDateTime({.time = 0, .date = 0x585e})); // 30 February
    EXPECT_FALSE(fromDosDateTime({.time = 24U << 11, .date = 0x21}));
    EXPECT_FALSE(fromDosDateTime({.time = 60U << 5, .date = 0x21}));
    EXPECT_FALSE(fromDosDateTime({.time = 30, .date = 0x21}));
}

TEST(Records, LocalFileHeaderHasTheBytesOfAppnote)
{
    QByteArray bytes;
    encode(bytes, LocalFileHeader{.versionNeeded = 20,
                                  .flags = zipflag::utf8,
                                  .method = 8,
                                  .modified = {0x20a3, 0x5843},
                                  .crc = {0x3610a686},
                                  .compressedSize = 5,
                                  .size = 7,
                                  .name = "a.txt",
                                  .extra = "XY"});
    EXPECT_EQ(bytes,
              hex("504b0304 1400 0008 0800 a320 4358 86a61036 05000000 07000000 0500 0200 612e747874 5859"));

    const QByteArray withData = QByteArray(bytes).append("data");
    const auto header = decodeLocalFileHeader(withData);
    ASSERT_TRUE(header);
    EXPECT_EQ(header->name, "a.txt");
    EXPECT_EQ(header->extra, "XY");
    EXPECT_EQ(header->crc.value, 0x3610a686U);
    EXPECT_EQ(header->size, 7U);
    EXPECT_EQ(header->compressedSize, 5U);
    EXPECT_EQ(header->encodedSize(), bytes.size());
    EXPECT_EQ(localFileHeaderSize(bytes.first(30)), bytes.size());
}

TEST(Records, CentralHeaderHasTheBytesOfAppnote)
{
    QByteArray bytes;
    encode(bytes, CentralHeader{.versionNeeded = 45,
                                .flags = zipflag::utf8,
                                .modified = {0x20a3, 0x5843},
                                .crc = {1},
                                .compressedSize = 2,
                                .size = 3,
                                .externalAttributes = 0100644U << 16,
                                .headerOffset = 4,
                                .name = "n",
                                .extra = "e",
                                .comment = "c"});
    EXPECT_EQ(bytes, hex("504b0102 3f03 2d00 0008 0000 a320 4358 01000000 02000000 03000000 0100 0100 0100 0000 "
                         "0000 0000a481 04000000 6e 65 63"));

    const auto header = decodeCentralHeader(bytes);
    ASSERT_TRUE(header);
    EXPECT_EQ(header->name, "n");
    EXPECT_EQ(header->extra, "e");
    EXPECT_EQ(header->comment, "c");
    EXPECT_EQ(header->externalAttributes, 0100644U << 16);
    EXPECT_EQ(header->headerOffset, 4U);
}

TEST(Records, EndRecordsHaveTheBytesOfAppnote)
{
    QByteArray bytes;
    encode(bytes, Zip64EndRecord{.entriesOnDisk = 1, .entries = 2, .directorySize = 3, .directoryOffset = 4});
    encode(bytes, Zip64Locator{.endRecordOffset = 5});
    encode(bytes, EndRecord{.entriesOnDisk = 6, .entries = 7, .directorySize = 8, .directoryOffset = 9});
    EXPECT_EQ(bytes, hex("504b0606 2c00000000000000 3f03 2d00 00000000 00000000 0100000000000000 0200000000000000 "
                         "0300000000000000 0400000000000000"
                         "504b0607 00000000 0500000000000000 01000000"
                         "504b0506 0000 0000 0600 0700 08000000 09000000 0000"));
    const auto zip64 = decodeZip64EndRecord(bytes);
    ASSERT_TRUE(zip64);
    EXPECT_EQ(zip64->entries, 2U);
    EXPECT_EQ(zip64->directoryOffset, 4U);
    const auto locator = decodeZip64Locator(bytes.sliced(56));
    ASSERT_TRUE(locator);
    EXPECT_EQ(locator->endRecordOffset, 5U);
    const auto end = decodeEndRecord(bytes.sliced(76));
    ASSERT_TRUE(end);
    EXPECT_EQ(end->entries, 7U);
    EXPECT_EQ(end->directorySize, 8U);
}

template<typename Decode>
void expectRefusedUnlessWhole(const QByteArray &record, Decode decode)
{
    for (qsizetype length = 0; length < record.size(); ++length) {
        // Its own allocation, so that a sanitizer sees any byte read beyond it.
        const QByteArray cut = record.first(length);
        const auto decoded = decode(cut);
        ASSERT_FALSE(decoded) << "at " << length;
        ASSERT_EQ(decoded.error(), DecodeProblem::TooShort) << "at " << length;
    }
    ASSERT_TRUE(decode(record));
    QByteArray changed = record;
    changed[2] = 'x';
    ASSERT_EQ(decode(changed).error(), DecodeProblem::WrongSignature);
}

TEST(Records, CutOrUnsignedRecordsAreRefused)
{
    QByteArray local, central, end, zip64, locator;
    encode(local, LocalFileHeader{.name = "name", .extra = "extra"});
    encode(central, CentralHeader{.name = "name", .extra = "extra", .comment = "comment"});
    encode(end, EndRecord{});
    encode(zip64, Zip64EndRecord{});
    encode(locator, Zip64Locator{});
    expectRefusedUnlessWhole(local, decodeLocalFileHeader);
    expectRefusedUnlessWhole(central, decodeCentralHeader);
    expectRefusedUnlessWhole(end, decodeEndRecord);
    expectRefusedUnlessWhole(zip64, decodeZip64EndRecord);
    expectRefusedUnlessWhole(locator, decodeZip64Locator);
}

TEST(Records, ExtraFieldsAreSplitWithinTheirBounds)
{
    const auto bytes = hex("5554 0500 01 72bbbd65 0100 0000 ff");
    const auto extra = decodeExtraFields(bytes);
    ASSERT_TRUE(extra);
    ASSERT_EQ(extra->fields.size(), 2U);
    EXPECT_EQ(extra->fields[0].id, zipextra::timestamp);
    EXPECT_EQ(extra->fields[0].data.size(), 5);
    EXPECT_EQ(extra->fields[1].id, zipextra::zip64);
    EXPECT_TRUE(extra->fields[1].data.isEmpty());
    EXPECT_EQ(extra->strayBytes, 1);
    EXPECT_FALSE(decodeExtraFields(hex("5554 0600 01 72bbbd65")));
}

TEST(Records, Zip64FieldHoldsOnlyWhatIsWantedInItsOrder)
{
    QByteArray bytes;
    encode(bytes, Zip64Field{.size = 1, .compressedSize = 2, .headerOffset = 3, .disk = 4});
    EXPECT_EQ(bytes, hex("0100 1c00 0100000000000000 0200000000000000 0300000000000000 04000000"));
    bytes.clear();
    encode(bytes, Zip64Field{.headerOffset = 3});
    EXPECT_EQ(bytes, hex("0100 0800 0300000000000000"));

    const auto offsetOnly = decodeZip64Field(bytes.sliced(4), {.headerOffset = true});
    ASSERT_TRUE(offsetOnly);
    EXPECT_EQ(offsetOnly->headerOffset, 3U);
    EXPECT_FALSE(offsetOnly->size);
    EXPECT_FALSE(decodeZip64Field(bytes.sliced(4), {.size = true, .headerOffset = true}));
    EXPECT_FALSE(decodeZip64Field({}, {.disk = true}));
}

TEST(Records, TimestampsAreSigned)
{
    QByteArray bytes;
    encodeTimestamp(bytes, -2);
    EXPECT_EQ(bytes, hex("5554 0500 01 feffffff"));
    const auto field = decodeTimestamp(bytes.sliced(4));
    ASSERT_TRUE(field);
    EXPECT_EQ(field->modified, -2);
    const auto accessOnly = decodeTimestamp(hex("02"));
    ASSERT_TRUE(accessOnly);
    EXPECT_FALSE(accessOnly->modified);
    EXPECT_FALSE(decodeTimestamp({}));
    EXPECT_FALSE(decodeTimestamp(hex("01 0000")));
}

} // namespace
} // namespace photoporter
