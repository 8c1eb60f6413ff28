// SPDX-License-Identifier: GPL-3.0-or-later
#include "zip/layout.h"

#include "zip/records.h"
#include "zip/ropefile.h"

#include <gtest/gtest.h>

namespace photoporter {
namespace {

using testing::literalsOf;
using namespace std::chrono;

constexpr std::uint64_t marker = zipMax32;

/// Stored entries of given sizes on one source that is large enough for each.
struct World {
    Rope rope;
    std::vector<ZipEntry> entries;
    Rope::SourceIndex source =
        rope.addSource({.key = ObjectKey(QByteArray("photo")), .size = std::uint64_t(1) << 60});

    ZipEntry &add(const QByteArray &name, std::uint64_t size,
                  sys_seconds modified = sys_days(2024y / February / 3) + 4h + 5min + 6s)
    {
        return entries.emplace_back(ZipEntry{.name = name,
                                             .size = size,
                                             .compressedSize = size,
                                             .crc = {0x3610a686},
                                             .modified = modified,
                                             .source = source});
    }
};

/// The headers of a laid-out archive, read back from the rope at the offsets that the layout names.
QByteArray literalAt(const Rope &rope, std::uint64_t position)
{
    const auto place = rope.find(position);
    const Segment &segment = rope.segments()[place.segment];
    EXPECT_EQ(segment.kind, Segment::Kind::Literal);
    const auto skip = position - place.start;
    return rope.literal({.offset = segment.offset + skip, .length = segment.length - skip}).toByteArray();
}

std::vector<CentralHeader> centralHeaders(const QByteArray &directory)
{
    std::vector<CentralHeader> headers;
    QByteArrayView rest = directory;
    while (const auto header = decodeCentralHeader(rest)) {
        headers.push_back(*header);
        rest = rest.sliced(header->encodedSize());
    }
    return headers;
}

TEST(Layout, OneEntryHasTheBytesOfTheFormatPage)
{
    World world;
    world.add("a.txt", 5);
    const auto layout = layoutArchive(world.entries, world.rope);
    ASSERT_TRUE(layout);
    EXPECT_EQ(layout->size, 0x83U);
    EXPECT_EQ(layout->size, world.rope.length());
    EXPECT_EQ(layout->headerOffsets, std::vector<std::uint64_t>{0});
    EXPECT_EQ(layout->directory, (ByteRange{.offset = 0x31, .length = 60}));
    EXPECT_FALSE(layout->zip64);
    EXPECT_EQ(literalsOf(world.rope).toHex(' '),
              QByteArray::fromHex("504b0304 1400 0008 0000 a320 4358 86a61036 05000000 05000000 0500 0900 "
                                  "612e747874 5554 0500 01 72bbbd65"
                                  "504b0102 3f03 1400 0008 0000 a320 4358 86a61036 05000000 05000000 0500 0900 "
                                  "0000 0000 0000 0000a481 00000000"
                                  "612e747874 5554 0500 01 72bbbd65"
                                  "504b0506 0000 0000 0100 0100 3c000000 31000000 0000")
                  .toHex(' '));
}

TEST(Layout, NoEntriesAreAnEndRecordAlone)
{
    World world;
    const auto layout = layoutArchive(world.entries, world.rope);
    ASSERT_TRUE(layout);
    EXPECT_EQ(layout->size, 22U);
    EXPECT_EQ(literalsOf(world.rope), QByteArray::fromHex("504b0506 0000 0000 0000 0000 00000000 00000000 0000"));
}

TEST(Layout, EntriesLieWithoutGapsAndDataComeFromTheirSource)
{
    World world;
    world.add("a", 10).offset = 7;
    world.add("empty", 0);
    world.add("b", 20);
    const auto layout = layoutArchive(world.entries, world.rope);
    ASSERT_TRUE(layout);
    const auto header = [&](std::size_t i) { return localHeaderSize(world.entries[i]); };
    EXPECT_EQ(layout->headerOffsets, (std::vector<std::uint64_t>{0, header(0) + 10, header(0) + 10 + header(1)}));
    EXPECT_EQ(layout->directory.offset, layout->headerOffsets[2] + header(2) + 20);

    const auto segments = world.rope.segments();
    ASSERT_EQ(segments.size(), 5U); // the empty entry's header and the next one are one literal
    EXPECT_EQ(segments[1], (Segment{.offset = 7,
                                    .length = 10,
                                    .source = world.source,
                                    .crc = {0x3610a686},
                                    .kind = Segment::Kind::Stored,
                                    .hasCrc = true}));
    EXPECT_EQ(segments[3].length, 20U);
}

TEST(Layout, TheSameEntriesGiveTheSameBytes)
{
    World first, second;
    for (World *world : {&first, &second}) {
        world->add("x/é.jpg", 100);
        world->add("x/ü.jpg", 0xFFFFFFFF);
        ASSERT_TRUE(layoutArchive(world->entries, world->rope));
    }
    EXPECT_EQ(literalsOf(first.rope), literalsOf(second.rope));
    EXPECT_TRUE(std::ranges::equal(first.rope.segments(), second.rope.segments()));
}

struct Zip64Case {
    const char *name;
    std::vector<std::uint64_t> sizes;
    bool localZip64;   ///< of the first entry
    bool centralZip64; ///< of the last entry
    bool endZip64;
};

class Zip64 : public ::testing::TestWithParam<Zip64Case> {};

TEST_P(Zip64, IsUsedWhereItIsNeededAndNowhereElse)
{
    World world;
    for (std::size_t i = 0; i < GetParam().sizes.size(); ++i)
        world.add(QByteArray::number(i), GetParam().sizes[i]);
    const auto layout = layoutArchive(world.entries, world.rope);
    ASSERT_TRUE(layout);
    EXPECT_EQ(layout->zip64, GetParam().endZip64);

    const auto localBytes = literalAt(world.rope, 0);
    const auto local = decodeLocalFileHeader(localBytes);
    ASSERT_TRUE(local);
    EXPECT_EQ(local->versionNeeded, GetParam().localZip64 ? 45 : 20);
    EXPECT_EQ(local->size == marker, GetParam().localZip64);
    EXPECT_EQ(local->compressedSize == marker, GetParam().localZip64);
    EXPECT_EQ(local->extra.size(), GetParam().localZip64 ? 29 : 9);
    EXPECT_EQ(static_cast<std::uint64_t>(local->encodedSize()), localHeaderSize(world.entries[0]));

    const auto directory = literalAt(world.rope, layout->directory.offset);
    const auto central = centralHeaders(directory);
    ASSERT_EQ(central.size(), world.entries.size());
    EXPECT_EQ(central.back().versionNeeded, GetParam().centralZip64 ? 45 : 20);

    const auto endBytes = QByteArrayView(directory).sliced(static_cast<qsizetype>(layout->directory.length));
    EXPECT_EQ(decodeZip64EndRecord(endBytes).has_value(), GetParam().endZip64);
    EXPECT_EQ(endBytes.size(), GetParam().endZip64 ? 98 : 22);
}

INSTANTIATE_TEST_SUITE_P(Layout, Zip64,
                         ::testing::Values(Zip64Case{"Small", {5}, false, false, false},
                                           // 32 + 9 bytes of header, so these two end just below and at the marker
                                           Zip64Case{"DirectoryJustBelow", {marker - 1 - 40}, false, false, false},
                                           Zip64Case{"DirectoryAtTheMarker", {marker - 40}, false, false, true},
                                           Zip64Case{"EntryJustBelow", {marker - 1}, false, false, true},
                                           Zip64Case{"EntryAtTheMarker", {marker}, true, true, true},
                                           Zip64Case{"EntryAbove", {6'000'000'000}, true, true, true},
                                           Zip64Case{"OffsetJustBelow", {marker - 1 - 40, 1}, false, false, true},
                                           Zip64Case{"OffsetAtTheMarker", {marker - 40, 1}, false, true, true}),
                         [](const auto &test) { return std::string(test.param.name); });

TEST(Layout, LargeEntriesBehindLargeOffsetsHaveAllInOneField)
{
    World world;
    world.add("first", 5'000'000'000);
    world.add("second", 7'000'000'000);
    const auto layout = layoutArchive(world.entries, world.rope);
    ASSERT_TRUE(layout);
    const auto directory = literalAt(world.rope, layout->directory.offset);
    const auto central = centralHeaders(directory);
    ASSERT_EQ(central.size(), 2U);
    const auto extra = decodeExtraFields(central[1].extra);
    ASSERT_TRUE(extra);
    ASSERT_EQ(extra->fields.size(), 2U);
    EXPECT_EQ(extra->fields[0].id, zipextra::zip64);
    EXPECT_EQ(extra->fields[0].data.size(), 24);
    const auto field =
        decodeZip64Field(extra->fields[0].data, {.size = true, .compressedSize = true, .headerOffset = true});
    ASSERT_TRUE(field);
    EXPECT_EQ(field->size, 7'000'000'000U);
    EXPECT_EQ(field->compressedSize, 7'000'000'000U);
    EXPECT_EQ(field->headerOffset, layout->headerOffsets[1]);
    EXPECT_EQ(central[1].headerOffset, marker);
}

TEST(Layout, SmallEntriesBehindLargeOffsetsHaveOnlyTheOffset)
{
    World world;
    world.add("first", 5'000'000'000);
    world.add("second", 7);
    const auto layout = layoutArchive(world.entries, world.rope);
    ASSERT_TRUE(layout);
    const auto directory = literalAt(world.rope, layout->directory.offset);
    const auto central = centralHeaders(directory);
    ASSERT_EQ(central.size(), 2U);
    EXPECT_EQ(central[1].size, 7U);
    const auto extra = decodeExtraFields(central[1].extra);
    ASSERT_TRUE(extra);
    EXPECT_EQ(extra->fields[0].data.size(), 8);
    const auto localBytes = literalAt(world.rope, layout->headerOffsets[1]);
    EXPECT_EQ(decodeLocalFileHeader(localBytes)->versionNeeded, 20);
}

class EntryCount : public ::testing::TestWithParam<std::size_t> {};

TEST_P(EntryCount, SwitchesToZip64AtTheMarker)
{
    World world;
    for (std::size_t i = 0; i < GetParam(); ++i)
        world.add(QByteArray::number(i), 0);
    const auto layout = layoutArchive(world.entries, world.rope);
    ASSERT_TRUE(layout);
    const bool zip64 = GetParam() >= 65'535;
    EXPECT_EQ(layout->zip64, zip64);
    const auto end = literalsOf(world.rope).last(22);
    EXPECT_EQ(decodeEndRecord(end)->entries, zip64 ? 65'535 : GetParam());
    if (zip64) {
        const auto record = literalsOf(world.rope).last(98);
        EXPECT_EQ(decodeZip64EndRecord(record)->entries, GetParam());
        EXPECT_EQ(decodeZip64Locator(QByteArrayView(record).sliced(56))->endRecordOffset, layout->directory.end());
        EXPECT_EQ(decodeEndRecord(end)->directorySize, layout->directory.length); // it fits, so it stays
    }
}

INSTANTIATE_TEST_SUITE_P(Layout, EntryCount, ::testing::Values(65'534U, 65'535U, 65'536U, 70'000U));

struct TimeCase {
    const char *name;
    sys_seconds time;
    bool timestamp;
};

class Time : public ::testing::TestWithParam<TimeCase> {};

TEST_P(Time, HasATimestampWhereItFits)
{
    World world;
    world.add("t", 1, GetParam().time);
    ASSERT_TRUE(layoutArchive(world.entries, world.rope));
    const auto bytes = literalAt(world.rope, 0);
    const auto header = decodeLocalFileHeader(bytes);
    ASSERT_TRUE(header);
    EXPECT_EQ(header->modified, toDosDateTime(GetParam().time));
    ASSERT_EQ(header->extra.size(), GetParam().timestamp ? 9 : 0);
    if (GetParam().timestamp) {
        EXPECT_EQ(decodeTimestamp(header->extra.sliced(4))->modified, GetParam().time.time_since_epoch().count());
    }
}

INSTANTIATE_TEST_SUITE_P(Layout, Time,
                         ::testing::Values(TimeCase{"Today", sys_days(2026y / November / 24), true},
                                           TimeCase{"Before1970", sys_days(1950y / May / 1), true},
                                           TimeCase{"Last32Bit", sys_seconds{2'147'483'647s}, true},
                                           TimeCase{"After2038", sys_seconds{2'147'483'648s}, false},
                                           TimeCase{"Before1901", sys_seconds{-2'147'483'649s}, false}),
                         [](const auto &test) { return std::string(test.param.name); });

TEST(Layout, CompressedEntriesHaveTheirMethodAndNoCrcInTheRope)
{
    World world;
    ZipEntry &entry = world.add("raw.dng", 100);
    entry.method = ZipMethod::Deflate;
    entry.compressedSize = 60;
    ASSERT_TRUE(layoutArchive(world.entries, world.rope));
    EXPECT_FALSE(world.rope.segments()[1].hasCrc);
    EXPECT_EQ(world.rope.segments()[1].length, 60U);
    const auto bytes = literalAt(world.rope, 0);
    EXPECT_EQ(decodeLocalFileHeader(bytes)->method, 8);
    EXPECT_EQ(decodeLocalFileHeader(bytes)->size, 100U);
}

struct RefusedCase {
    const char *name;
    void (*spoil)(ZipEntry &);
    ErrorCode code;
};

class Refused : public ::testing::TestWithParam<RefusedCase> {};

TEST_P(Refused, IsAnErrorBeforeAnyWork)
{
    World world;
    GetParam().spoil(world.add("a", 5));
    const auto layout = layoutArchive(world.entries, world.rope);
    ASSERT_FALSE(layout);
    EXPECT_EQ(layout.error().code, GetParam().code);
    EXPECT_FALSE(layout.error().message.isEmpty());
}

INSTANTIATE_TEST_SUITE_P(
    Layout, Refused,
    ::testing::Values(RefusedCase{"NoName", [](ZipEntry &e) { e.name.clear(); }, ErrorCode::InvalidInput},
                      RefusedCase{"LongName", [](ZipEntry &e) { e.name = QByteArray(65'536, 'x'); },
                                  ErrorCode::InvalidInput},
                      RefusedCase{"TwoSizes", [](ZipEntry &e) { e.compressedSize = 4; }, ErrorCode::InvalidInput},
                      RefusedCase{"PastTheSource", [](ZipEntry &e) { e.offset = (std::uint64_t(1) << 60) - 4; },
                                  ErrorCode::InvalidInput},
                      RefusedCase{"UnknownSource", [](ZipEntry &e) { e.source = 1; }, ErrorCode::InvalidInput},
                      RefusedCase{"Overflow", [](ZipEntry &e) { e.size = e.compressedSize = ~std::uint64_t(0); },
                                  ErrorCode::TooLarge}),
    [](const auto &test) { return std::string(test.param.name); });

TEST(Layout, ArchivesBeyondTwoToThe63AreRefused)
{
    World world;
    for (int i = 0; i < 9; ++i)
        world.add(QByteArray::number(i), std::uint64_t(1) << 60);
    const auto layout = layoutArchive(world.entries, world.rope);
    ASSERT_FALSE(layout);
    EXPECT_EQ(layout.error().code, ErrorCode::TooLarge);
}

TEST(Layout, NeedsARopeWithoutOtherBytes)
{
    World world;
    world.add("a", 1);
    world.rope.appendLiteral("prefix");
    ASSERT_FALSE(layoutArchive(world.entries, world.rope));
}

TEST(Layout, AMillionEntriesAreLaidOut)
{
    World world;
    for (int i = 0; i < 1'000'000; ++i)
        world.add("2024/IMG_" + QByteArray::number(i) + ".jpg", 8'000'000);
    const auto layout = layoutArchive(world.entries, world.rope);
    ASSERT_TRUE(layout);
    EXPECT_EQ(layout->headerOffsets.size(), 1'000'000U);
    EXPECT_EQ(world.rope.segments().size(), 2'000'001U);
    EXPECT_EQ(layout->size, world.rope.length());
}

} // namespace
} // namespace photoporter
