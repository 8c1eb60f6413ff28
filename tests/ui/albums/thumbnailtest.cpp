// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/folder/folderstore.h"
#include "store/memorystore.h"
#include "ui/albums/thumbnaildecode.h"
#include "ui/albums/thumbnails.h"
#include "ui/common/uiworld.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QSignalSpy>

namespace photoporter::ui {

namespace {

using namespace Qt::StringLiterals;

QByteArray pictureOf(QSize size, const char *format = "JPG", const QColor &colour = Qt::darkCyan)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(colour);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    EXPECT_TRUE(image.save(&buffer, format));
    return bytes;
}

/// A PNG's head that claims this size, and nothing of the picture.
QByteArray pngThatClaims(quint32 width, quint32 height)
{
    QByteArray bytes = pictureOf({1, 1}, "PNG");
    for (int i = 0; i < 4; ++i) {
        bytes[16 + i] = static_cast<char>(width >> (24 - 8 * i));
        bytes[20 + i] = static_cast<char>(height >> (24 - 8 * i));
    }
    return bytes;
}

TEST(ThumbnailDecodeTest, PicturesBecomeSmallAndKeepTheirShape)
{
    testing::application();
    EXPECT_EQ(decodeThumbnail(pictureOf({1200, 800}), 240).size(), QSize(240, 160));
    EXPECT_EQ(decodeThumbnail(pictureOf({800, 1200}, "PNG"), 240).size(), QSize(160, 240));
    EXPECT_EQ(decodeThumbnail(pictureOf({30, 20}), 240).size(), QSize(30, 20)) << "small ones stay";
    EXPECT_EQ(decodeThumbnail(pictureOf({4000, 1}), 240).size(), QSize(240, 1)) << "the thinnest ones too";
}

TEST(ThumbnailDecodeTest, WhatIsNoPhotoOrClaimsTooMuchIsRefused)
{
    testing::application();
    EXPECT_TRUE(decodeThumbnail({}).isNull());
    EXPECT_TRUE(decodeThumbnail("not a picture at all").isNull());
    EXPECT_TRUE(decodeThumbnail(pngThatClaims(60'000, 60'000)).isNull());
    EXPECT_TRUE(decodeThumbnail(pngThatClaims(0x7fffffff, 0x7fffffff)).isNull());
    EXPECT_TRUE(decodeThumbnail(R"(<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>)").isNull());
    const QByteArray whole = pictureOf({1200, 800}, "PNG");
    EXPECT_TRUE(decodeThumbnail(whole.first(60)).isNull()) << "cut off in its head";
}

TEST(ThumbnailDecodeTest, NoCutOrFlippedBytesBreakIt)
{
    testing::application();
    for (const char *format : {"JPG", "PNG"}) {
        const QByteArray whole = pictureOf({64, 48}, format);
        for (qsizetype i = 0; i < whole.size(); i += 3) {
            QByteArray odd = whole;
            odd[i] = static_cast<char>(~odd[i]);
            const QSize size = decodeThumbnail(odd, 32).size();
            EXPECT_LE(std::max(size.width(), size.height()), 32);
            static_cast<void>(decodeThumbnail(whole.first(i), 32));
        }
    }
}

class ThumbnailCacheTest : public ::testing::Test {
protected:
    QTemporaryDir m_folder;
};

TEST_F(ThumbnailCacheTest, ItKeepsWhatItGotAndForgetsTheOldest)
{
    const QString folder = m_folder.filePath(u"small"_s);
    ThumbnailCache cache(folder, 1000);
    EXPECT_TRUE(cache.load("aa").isEmpty());
    for (int i = 0; i < 10; ++i) {
        const QByteArray id = "id" + QByteArray::number(i);
        cache.save(id, QByteArray(100, 'x'));
        QFile file(folder + u'/' + QString::fromLatin1(id));
        ASSERT_TRUE(file.open(QIODevice::ReadWrite));
        file.setFileTime(QDateTime::fromSecsSinceEpoch(1000 + i), QFileDevice::FileModificationTime);
    }
    EXPECT_EQ(cache.load("id0").size(), 100) << "and is the last used from now on";
    cache.save("more", QByteArray(100, 'x'));
    EXPECT_LE(folderBytes(folder), 800U);
    EXPECT_EQ(cache.load("id0").size(), 100);
    EXPECT_EQ(cache.load("more").size(), 100);
    EXPECT_TRUE(cache.load("id1").isEmpty());
}

TEST_F(ThumbnailCacheTest, APlaceThatCannotBeWrittenIsNoTrouble)
{
    QFile inTheWay(m_folder.filePath(u"small"_s));
    ASSERT_TRUE(inTheWay.open(QIODevice::WriteOnly));
    ThumbnailCache cache(inTheWay.fileName());
    cache.save("id", "x");
    EXPECT_TRUE(cache.load("id").isEmpty());
}

class ThumbnailServiceTest : public testing::UiWorld {
protected:
    ThumbnailRef store(const QString &name, const QByteArray &bytes, const QString &album = u"a"_s)
    {
        const auto folder = FolderStore::open(storePath()).value();
        const ObjectKey key = photoKey(AlbumName::parse(album).value(), name);
        const auto info = folder->put({.key = key, .body = bytes}).value();
        return {.key = key, .etag = info.etag, .size = static_cast<std::uint64_t>(bytes.size()), .album = {}};
    }
    [[nodiscard]] static bool settled(const ThumbnailService &service, const std::vector<ThumbnailRef> &refs)
    {
        return testing::waitUntil([&] {
            return std::ranges::none_of(refs, [&service](const ThumbnailRef &ref) {
                return service.tile(ref).state == ThumbnailService::State::Coming;
            });
        });
    }
    QObject view;
};

TEST_F(ThumbnailServiceTest, WhatIsShownComesAndWhatIsNoPictureHasATile)
{
    const ThumbnailRef good = store(u"1.jpg"_s, pictureOf({640, 480}));
    const ThumbnailRef broken = store(u"2.jpg"_s, "\xff\xd8 and nothing that follows");
    const ThumbnailRef bomb = store(u"3.png"_s, pngThatClaims(60'000, 60'000));
    const ThumbnailRef video = store(u"4.mp4"_s, "moving");
    openStore();
    ThumbnailService service(*desk);
    service.want(&view, {good, broken, bomb, video});
    ASSERT_TRUE(settled(service, {good, broken, bomb, video}));
    EXPECT_EQ(service.tile(good).image.size(), QSize(256, 192));
    for (const ThumbnailRef &ref : {broken, bomb, video})
        EXPECT_EQ(service.tile(ref).state, ThumbnailService::State::None);
    EXPECT_TRUE(testing::waitUntil([&] { return service.underWay() == 0; }));
}

TEST_F(ThumbnailServiceTest, APictureIsReadFromTheStoreOnce)
{
    const ThumbnailRef ref = store(u"1.jpg"_s, pictureOf({640, 480}));
    openStore();
    {
        ThumbnailService service(*desk);
        service.want(&view, {ref});
        ASSERT_TRUE(settled(service, {ref}));
    }
    ASSERT_TRUE(QDir(storePath() + u"/albums"_s).removeRecursively());
    ThumbnailService again(*desk);
    again.want(&view, {ref});
    ASSERT_TRUE(settled(again, {ref}));
    EXPECT_EQ(again.tile(ref).state, ThumbnailService::State::Ready) << "it lay in the cache";
}

TEST_F(ThumbnailServiceTest, ADamagedCacheIsMadeAnew)
{
    const ThumbnailRef ref = store(u"1.jpg"_s, pictureOf({640, 480}));
    openStore();
    {
        ThumbnailService service(*desk);
        service.want(&view, {ref});
        ASSERT_TRUE(settled(service, {ref}));
    }
    const QDir cache(path(u"cache/thumbnails"_s));
    ASSERT_EQ(cache.entryList(QDir::Files).size(), 1);
    QFile file(cache.filePath(cache.entryList(QDir::Files).front()));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("damaged");
    file.close();
    ThumbnailService service(*desk);
    service.want(&view, {ref});
    ASSERT_TRUE(settled(service, {ref}));
    EXPECT_TRUE(testing::waitUntil([&] { return service.underWay() == 0; }));
    service.forgetFailures();
    ASSERT_TRUE(settled(service, {ref}));
    EXPECT_EQ(service.tile(ref).state, ThumbnailService::State::Ready);
}

TEST_F(ThumbnailServiceTest, ACoverIsTheFirstPhotoThatCanBeShown)
{
    store(u"0.mp4"_s, "moving");
    store(u"1.jpg"_s, pictureOf({64, 48}, "JPG", Qt::red));
    store(u"2.jpg"_s, pictureOf({64, 48}, "JPG", Qt::blue));
    openStore();
    ThumbnailService service(*desk);
    const ThumbnailRef cover = ThumbnailRef::coverOf(u"a"_s), none = ThumbnailRef::coverOf(u"never there"_s);
    service.want(&view, {cover, none});
    ASSERT_TRUE(settled(service, {cover, none}));
    EXPECT_GT(service.tile(cover).image.pixelColor(20, 20).red(), 200);
    EXPECT_EQ(service.tile(none).state, ThumbnailService::State::None);
    store(u"1.jpg"_s, pictureOf({64, 48}, "JPG", Qt::green));
    service.forgetCover(u"a"_s);
    EXPECT_TRUE(testing::waitUntil([&] {
        const ThumbnailService::Tile tile = service.tile(cover);
        return tile.state == ThumbnailService::State::Ready && tile.image.pixelColor(20, 20).green() > 200;
    }));
}

TEST_F(ThumbnailServiceTest, WhatTheLineKeptAwayComesByItself)
{
    const auto asked = std::make_shared<std::atomic<int>>(0);
    const auto isAway = std::make_shared<std::atomic<bool>>(true);
    const auto memory = std::make_shared<photoporter::testing::MemoryStore>();
    memory->before = [asked, isAway](RequestKind kind, const ObjectKey &key) -> Result<> {
        if (kind != RequestKind::Get || !key.text().startsWith(u"albums/"_s) || !*isAway)
            return {};
        ++*asked;
        return fail(ErrorCode::HostNotFound, u"No line."_s); // which is not asked for again at once
    };
    const QByteArray bytes = pictureOf({640, 480});
    const ObjectKey key = photoKey(AlbumName::parse(u"a"_s).value(), u"1.jpg"_s);
    const ThumbnailRef ref{.key = key,
                           .etag = memory->place(key, photoporter::testing::MemoryContent(bytes)).etag,
                           .size = static_cast<std::uint64_t>(bytes.size()),
                           .album = {}};
    makeDesk(
        [memory](const QString &, const OpenOptions &) -> Result<std::shared_ptr<ObjectStore>> { return memory; });
    openStore();
    ThumbnailService service(*desk, nullptr, std::chrono::milliseconds(1));
    service.want(&view, {ref});
    ASSERT_TRUE(testing::waitUntil([&asked] { return *asked > 1; }));
    EXPECT_EQ(service.tile(ref).state, ThumbnailService::State::Coming);
    *isAway = false;
    ASSERT_TRUE(settled(service, {ref}));
    EXPECT_EQ(service.tile(ref).state, ThumbnailService::State::Ready);
}

TEST_F(ThumbnailServiceTest, WhatScrolledAwayIsNotFetched)
{
    std::vector<ThumbnailRef> refs;
    for (int i = 0; i < 40; ++i)
        refs.push_back(store(u"%1.jpg"_s.arg(i), pictureOf({640, 480})));
    openStore();
    ThumbnailService service(*desk);
    service.want(&view, refs);
    EXPECT_LE(service.underWay(), 4U);
    service.want(&view, {refs.back()}); // scrolled on before any was there
    ASSERT_TRUE(settled(service, {refs.back()}));
    EXPECT_TRUE(testing::waitUntil([&] { return service.underWay() == 0; }));
    const auto made = std::ranges::count_if(refs, [&service](const ThumbnailRef &ref) {
        return service.tile(ref).state == ThumbnailService::State::Ready;
    });
    EXPECT_LE(made, 5) << "those that were under way at most, and the one that is shown";
    for (const ThumbnailRef &ref : refs)
        EXPECT_NE(service.tile(ref).state, ThumbnailService::State::None) << "given up is not failed";
}

TEST_F(ThumbnailServiceTest, MemoryIsBounded)
{
    openStore();
    ThumbnailService service(*desk);
    std::vector<ThumbnailRef> refs;
    const QByteArray picture = pictureOf({256, 256});
    for (int i = 0; i < 420; ++i)
        refs.push_back(store(u"%1.jpg"_s.arg(i), picture));
    for (std::size_t i = 0; i < refs.size(); i += 60) {
        const std::vector<ThumbnailRef> page(refs.begin() + static_cast<std::ptrdiff_t>(i),
                                             refs.begin() + static_cast<std::ptrdiff_t>(i + 60));
        service.want(&view, page);
        ASSERT_TRUE(settled(service, page));
    }
    EXPECT_LE(service.bytesInMemory(), 96'000'000);
}

} // namespace

} // namespace photoporter::ui
