// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/checkedphotos.h"

#include "ledger/crcindex.h"

#include <QTemporaryDir>

#include <gmock/gmock.h>

namespace photoporter {

namespace {

using namespace Qt::StringLiterals;
using ::testing::ElementsAre;

const QString store = u"a store"_s;

Photo photo(const QString &name, const QByteArray &tag, std::uint64_t size = 10)
{
    return {.key = photoKey(AlbumName::parse(u"Keller"_s).value(), name),
            .name = name,
            .size = size,
            .etag = ETag(tag)};
}

TEST(CheckedPhotosTest, AreThoseWhoseVeryContentIsKnown)
{
    const QTemporaryDir folder;
    const auto ledger = Ledger::open(folder.filePath(u"ledger.sqlite"_s)).value();
    const AlbumName album = AlbumName::parse(u"Keller"_s).value();
    const std::vector<Photo> photos = {photo(u"a.jpg"_s, "1"), photo(u"b.jpg"_s, "2"), photo(u"c.jpg"_s, "3"),
                                       photo(u"d.jpg"_s, "4"), photo(u"e.jpg"_s, "5")};
    EXPECT_THAT(checkedPhotos(*ledger, store, album, photos).value(),
                ElementsAre(false, false, false, false, false));
    std::vector<CrcRecord> known;
    for (const Photo &each : {photos[0], photo(u"b.jpg"_s, "another"), photo(u"bb.jpg"_s, "gone"),
                              photo(u"d.jpg"_s, "4", 11), photos[4]})
        known.push_back({.key = each.key, .etag = each.etag, .size = each.size, .crc32 = {}, .fileModified = {}});
    ASSERT_TRUE(CrcIndex(*ledger).put(store, known));
    EXPECT_THAT(checkedPhotos(*ledger, store, album, photos).value(),
                ElementsAre(true, false, false, false, true));
    EXPECT_THAT(checkedPhotos(*ledger, u"another store"_s, album, photos).value(),
                ElementsAre(false, false, false, false, false));
    EXPECT_TRUE(checkedPhotos(*ledger, store, album, {}).value().empty());
}

} // namespace

} // namespace photoporter
