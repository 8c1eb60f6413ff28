// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/albumtable.h"

#include "ledger/tablefixture.h"

namespace photoporter {

namespace {

using namespace Qt::StringLiterals;
using testing::at;

class AlbumTableTest : public testing::TableFixture {
protected:
    const AlbumTable m_albums{*m_ledger};
    const QString m_here = u"here"_s;
    AlbumRecord m_album{.album = u"Müller"_s,
                        .photos = 3000,
                        .bytes = 24'000'000'000,
                        .listing = "l1",
                        .checkedAt = at(1),
                        .archive = ObjectKey(QByteArray("zips/m/1/m.zip")),
                        .archiveListing = "l1",
                        .archiveMadeAt = at(2),
                        .archiveEntries = 2990};
};

TEST_F(AlbumTableTest, ListingAndArchiveAreWrittenApartInEitherOrder)
{
    ASSERT_TRUE(m_albums.saveListing(m_here, m_album));
    AlbumRecord listed = m_albums.find(m_here, m_album.album).value().value();
    EXPECT_EQ(listed.photos, 3000U);
    EXPECT_TRUE(listed.archive.isEmpty());
    EXPECT_FALSE(listed.archiveMadeAt);
    EXPECT_FALSE(listed.isStale());
    ASSERT_TRUE(m_albums.saveArchive(m_here, m_album));
    EXPECT_EQ(m_albums.find(m_here, m_album.album).value(), m_album);

    ASSERT_TRUE(m_albums.saveArchive(u"there"_s, m_album));
    ASSERT_TRUE(m_albums.saveListing(u"there"_s, m_album));
    EXPECT_EQ(m_albums.find(u"there"_s, m_album.album).value(), m_album);
}

TEST_F(AlbumTableTest, AnotherListingMakesTheArchiveStale)
{
    ASSERT_TRUE(m_albums.saveListing(m_here, m_album));
    ASSERT_TRUE(m_albums.saveArchive(m_here, m_album));
    m_album.listing = "l2";
    ASSERT_TRUE(m_albums.saveListing(m_here, m_album));
    EXPECT_TRUE(m_albums.find(m_here, m_album.album).value()->isStale());
}

TEST_F(AlbumTableTest, ListsAStoresAlbumsByNameAndForgetsOne)
{
    for (const QString &name : {u"b"_s, u"a"_s, u"c"_s}) {
        m_album.album = name;
        ASSERT_TRUE(m_albums.saveListing(m_here, m_album));
    }
    ASSERT_TRUE(m_albums.saveListing(u"there"_s, m_album));
    ASSERT_TRUE(m_albums.forget(m_here, u"b"_s));
    ASSERT_TRUE(m_albums.forget(m_here, u"never seen"_s));
    const auto albums = m_albums.list(m_here).value();
    ASSERT_EQ(albums.size(), 2U);
    EXPECT_EQ(albums[0].album, u"a"_s);
    EXPECT_EQ(albums[1].album, u"c"_s);
    EXPECT_TRUE(m_albums.list(u"nowhere"_s).value().empty());
    EXPECT_FALSE(m_albums.find(m_here, u"b"_s).value());
}

} // namespace

} // namespace photoporter
