// SPDX-License-Identifier: GPL-3.0-or-later
// The whole way in the real window against a real server.
#include "ui/albums/albumtableview.h"
#include "ui/proof/proofstore.h"
#include "ui/proof/proofworld.h"

#include <QClipboard>
#include <QFile>

#include <gmock/gmock.h>

namespace photoporter::ui {

namespace {

using namespace Qt::StringLiterals;
using testing::waitUntil;

constexpr std::uint64_t large = 6'000'000;

class DeliveryTest : public testing::ProofWorld {
protected:
    /// The link that "Copy link" on the album puts into the clipboard.
    QString linkOf(const QString &album)
    {
        window->go({.page = PageId::Albums, .album = album});
        auto *table = window->findChild<AlbumTableView *>();
        EXPECT_TRUE(waitUntil([&] {
            table->selectAlbum(album);
            return table->selectedAlbums() == QStringList(album);
        }));
        QGuiApplication::clipboard()->clear();
        press(u"Copy link"_s);
        EXPECT_TRUE(waitUntil([] { return !QGuiApplication::clipboard()->text().isEmpty(); }));
        return QGuiApplication::clipboard()->text();
    }
    /// The names in the ZIP that whoever has the link gets, tested by a reader that is not ours.
    QStringList fetched(const QString &link) const
    {
        const QString zip = path(u"fetched.zip"_s);
        (void)testing::outputOf(u"curl"_s, {u"-sSf"_s, u"-o"_s, zip, link});
        (void)testing::outputOf(u"unzip"_s, {u"-tq"_s, zip});
        return testing::outputOf(u"unzip"_s, {u"-Z1"_s, zip}).split(u'\n', Qt::SkipEmptyParts);
    }
};

TEST_F(DeliveryTest, AFolderThatIsDroppedBecomesALink)
{
    PHOTOPORTER_NEED_SERVER(server, "RGW");
    const QString folder = makePhotos(u"Wedding"_s, {large, 40'000, 2 * large, 700, 90'000});
    show(testing::connectStore(server, QString::fromUtf8(server.endpoint), secrets));
    upload(folder);
    await(ActivityKind::Upload, u"Wedding"_s, ActivityState::Ready);
    await(ActivityKind::Archive, u"Wedding"_s, ActivityState::Ready);
    EXPECT_THAT(fetched(linkOf(u"Wedding"_s)),
                ::testing::UnorderedElementsAre(u"IMG_0001.jpg"_s, u"IMG_0002.jpg"_s, u"IMG_0003.jpg"_s,
                                                u"IMG_0004.jpg"_s, u"IMG_0005.jpg"_s));
}

TEST_F(DeliveryTest, AFailureIsUnderstoodAndRetried)
{
    PHOTOPORTER_NEED_SERVER(server, "RGW");
    testing::FaultProxy proxy(server.endpoint, R"({"rules": [
        {"match": {"kind": ["copy", "complete"], "key": "zips/"}, "probability": 1, "fault": {"kind": "403"}}]})");
    const QString folder = makePhotos(u"Wedding"_s, {large, 40'000, 2 * large});
    show(testing::connectStore(server, proxy.endpoint(), secrets));
    upload(folder);
    await(ActivityKind::Upload, u"Wedding"_s, ActivityState::Ready);
    await(ActivityKind::Archive, u"Wedding"_s, ActivityState::Failed);
    EXPECT_TRUE(waitUntil([this] { return pageButton(u"Dead letters"_s).contains(u'1'); })) << "the badge";

    window->go({.page = PageId::DeadLetters});
    EXPECT_TRUE(waitUntil([this] { return says(u"No permission in the store"_s); })) << "told in words";
    EXPECT_TRUE(says(u"What to do"_s));
    shoot(*window, u"proof-deadletter"_s);

    proxy.mend();
    press(u"Retry"_s);
    ASSERT_TRUE(waitUntil([this] {
        const auto seen = activity(ActivityKind::Archive, u"Wedding"_s);
        return seen && seen->state != ActivityState::Failed;
    }));
    await(ActivityKind::Archive, u"Wedding"_s, ActivityState::Ready);
    EXPECT_TRUE(waitUntil([this] { return pageButton(u"Dead letters"_s) == u"Dead letters"_s; }));
    EXPECT_EQ(fetched(linkOf(u"Wedding"_s)).size(), 3);
}

} // namespace

} // namespace photoporter::ui
