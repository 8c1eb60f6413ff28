// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/albums/albumspage.h"

#include "store/memorystore.h"
#include "ui/albums/skeleton.h"
#include "ui/common/uiworld.h"

#include <QAccessible>
#include <QClipboard>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHeaderView>
#include <QLineEdit>
#include <QTest>
#include <QUrl>

#include <future>
#include <gmock/gmock.h>

namespace photoporter::ui {

namespace {

using namespace Qt::StringLiterals;

class AlbumsPageTest : public testing::UiWorld {
protected:
    /// The page in a window of its own, with answers to what it asks.
    void showPage(QSize size = {1090, 740})
    {
        page = std::make_unique<AlbumsPage>(*desk);
        page->setAsks({.chooseFolder =
                           [this](QWidget *, const QString &, const auto &chosen) {
                               if (!folder.isEmpty())
                                   chosen(folder);
                           },
                       .confirm =
                           [this](QWidget *, const Confirmation &question, const auto &confirmed) {
                               questions += question.question;
                               if (confirms)
                                   confirmed();
                           },
                       .open =
                           [this](const QUrl &url) {
                               opened += url.toLocalFile();
                               return true;
                           }});
        page->resize(size);
        page->show();
    }
    ~AlbumsPageTest() override { page.reset(); }

    [[nodiscard]] AlbumTableView &table() const { return *page->findChild<AlbumTableView *>(); }
    [[nodiscard]] QString cell(int row, int column) const
    {
        return table().model()->index(row, column).data().toString();
    }
    [[nodiscard]] QStringList names() const
    {
        QStringList all;
        for (int row = 0; row < table().model()->rowCount(); ++row)
            all += cell(row, AlbumModel::Name);
        return all;
    }
    [[nodiscard]] QString standing(const QString &album) const
    {
        const qsizetype row = names().indexOf(album);
        return row < 0 ? QString() : cell(static_cast<int>(row), AlbumModel::Archive);
    }
    [[nodiscard]] bool becomes(const QString &album, const QString &text) const
    {
        const bool did = testing::waitUntil([&] { return standing(album).startsWith(text); });
        EXPECT_TRUE(did) << album.toStdString() << ": " << standing(album).toStdString();
        return did;
    }
    [[nodiscard]] QAbstractButton *button(const QString &text) const { return testing::buttonIn(*page, text); }
    [[nodiscard]] bool says(const QString &text) const { return testing::saysIn(*page, text); }
    void press(const QString &text) const { testing::pressIn(*page, text); }
    using Hook = std::function<Result<>(RequestKind, const ObjectKey &)>;
    /// The page with one album, "Keller", in a store in the memory; `before` each request.
    void showMemory(const Hook &before)
    {
        const auto store = std::make_shared<photoporter::testing::MemoryStore>();
        store->before = before;
        for (const QString &photo : {u"a.jpg"_s, u"b.jpg"_s})
            store->place(photoKey(AlbumName::parse(u"Keller"_s).value(), photo),
                         photoporter::testing::MemoryContent(QByteArray(6'000'000, 'x')));
        makeDesk([store](const QString &, const OpenOptions &) -> Result<std::shared_ptr<ObjectStore>> {
            return store;
        });
        openStore();
        showPage();
        ASSERT_TRUE(testing::waitUntil([this] { return names().size() == 1; }));
    }
    void pressDelete()
    {
        page->activateWindow();
        table().setFocus();
        ASSERT_TRUE(testing::waitUntil([this] { return table().hasFocus(); }));
        QTest::keyClick(&table(), Qt::Key_Delete);
    }
    /// An album with its ZIP, both known to the page.
    void makeZip(const QString &album)
    {
        table().selectAlbum(album);
        press(u"Create ZIP"_s);
        ASSERT_TRUE(becomes(album, u"Ready"_s));
    }

    std::unique_ptr<AlbumsPage> page;
    QString folder;
    QStringList questions, opened;
    bool confirms = true;
};

TEST_F(AlbumsPageTest, WithoutAlbumsItSaysWhatToDo)
{
    openStore();
    QStringList offered;
    QObject::connect(desk.get(), &Desk::uploadOffered, desk.get(),
                     [&offered](const QStringList &, const QString &album) { offered += u"offered "_s + album; });
    showPage();
    ASSERT_TRUE(testing::waitUntil([this] { return says(u"No albums yet"_s); }));
    shoot(*page, u"albums-empty"_s);
    press(u"Upload album…"_s);
    EXPECT_EQ(offered, QStringList(u"offered "_s));
    EXPECT_TRUE(page->first());
}

TEST_F(AlbumsPageTest, AlbumsOfTheStoreAreListedCountedAndDescribed)
{
    addAlbum(u"Keller"_s, {1000, 2000, 3000});
    addAlbum(u"Lopez"_s, {500});
    openStore();
    showPage();
    ASSERT_TRUE(testing::waitUntil([this] {
        return names().size() == 2 && cell(0, AlbumModel::Photos) != QString() &&
               cell(1, AlbumModel::Photos) != QString();
    }));
    EXPECT_THAT(names(), ::testing::UnorderedElementsAre(u"Keller"_s, u"Lopez"_s));
    EXPECT_TRUE(becomes(u"Keller"_s, u"No ZIP yet"_s));
    table().selectAlbum(u"Keller"_s);
    EXPECT_TRUE(says(u"3 photos · 6.0 KB"_s));
    EXPECT_TRUE(button(u"all 3 →"_s));
}

TEST_F(AlbumsPageTest, AnAlbumGetsAZipAndItsPathIsCopied)
{
    addAlbum(u"Keller"_s, {1000, 2000, 3000});
    openStore();
    showPage();
    ASSERT_TRUE(testing::waitUntil([this] { return names().size() == 1; }));
    makeZip(u"Keller"_s);
    QGuiApplication::clipboard()->clear();
    press(u"Copy link"_s);
    ASSERT_TRUE(testing::waitUntil([] { return !QGuiApplication::clipboard()->text().isEmpty(); }));
    const QString copied = QGuiApplication::clipboard()->text();
    EXPECT_TRUE(QFile::exists(copied)) << copied.toStdString();
    EXPECT_TRUE(copied.endsWith(u"/Keller.zip"_s));
    EXPECT_TRUE(says(u"This store is a folder"_s));
    press(u"Show in folder"_s);
    EXPECT_EQ(opened, QStringList(copied.section(u'/', 0, -2)));
}

TEST_F(AlbumsPageTest, AStoreWithLinksGivesOneWhoseEndIsShownFromThenOn)
{
    const auto store = std::make_shared<photoporter::testing::MemoryStore>();
    store->place(photoKey(AlbumName::parse(u"Keller"_s).value(), u"a.jpg"_s),
                 photoporter::testing::MemoryContent(QByteArray(6'000'000, 'x')));
    makeDesk(
        [store](const QString &, const OpenOptions &) -> Result<std::shared_ptr<ObjectStore>> { return store; });
    preferences.setLinkHours(48);
    openStore();
    showPage();
    ASSERT_TRUE(testing::waitUntil([this] { return names().size() == 1; }));
    makeZip(u"Keller"_s);
    EXPECT_EQ(standing(u"Keller"_s), u"Ready · no link yet"_s);
    QGuiApplication::clipboard()->clear();
    press(u"Copy link"_s);
    EXPECT_TRUE(becomes(u"Keller"_s, u"Ready · link until "_s));
    const QString copied = QGuiApplication::clipboard()->text();
    EXPECT_TRUE(copied.startsWith(u"memory:///zips/Keller/"_s) && copied.endsWith(u"/Keller.zip"_s))
        << copied.toStdString();
    EXPECT_TRUE(says(u"It gives Keller.zip to whoever has it"_s));
    showPage(); // another time
    EXPECT_TRUE(becomes(u"Keller"_s, u"Ready · link until "_s));
    page.reset();
    desk.reset();
}

TEST_F(AlbumsPageTest, SeveralAlbumsGetTheirZipsAtOnceByTheKeyboard)
{
    for (const QString &album : {u"a"_s, u"b"_s, u"c"_s})
        addAlbum(album, {1000, 2000});
    openStore();
    showPage();
    ASSERT_TRUE(testing::waitUntil([this] { return names().size() == 3; }));
    page->activateWindow();
    table().setFocus();
    table().selectAll();
    EXPECT_TRUE(button(u"Create 3 ZIPs"_s));
    QTest::keyClick(&table(), Qt::Key_Z, Qt::ControlModifier);
    for (const QString &album : {u"a"_s, u"b"_s, u"c"_s})
        EXPECT_TRUE(becomes(album, u"Ready"_s));
}

TEST_F(AlbumsPageTest, AZipIsDownloadedVerifiedAndDeleted)
{
    addAlbum(u"Keller"_s, {1000, 2000, 3000});
    openStore();
    showPage();
    ASSERT_TRUE(testing::waitUntil([this] { return names().size() == 1; }));
    makeZip(u"Keller"_s);
    folder = path(u"here"_s);
    QDir().mkpath(folder);
    press(u"Download…"_s);
    EXPECT_EQ(desk->errands(), 1) << "it runs: the window asks before it ends it";
    ASSERT_TRUE(testing::waitUntil([this] { return says(u"Downloaded to"_s); }));
    EXPECT_EQ(desk->errands(), 0);
    EXPECT_TRUE(QFile::exists(folder + u"/Keller.zip"_s));
    page->findChild<AlbumMenu *>()->setAlbums({u"Keller"_s});
    const auto menuItem = [this](const QString &text) {
        const auto actions = page->findChild<AlbumMenu *>()->actions();
        return *std::ranges::find(actions, text, [](const QAction *action) { return action->text(); });
    };
    menuItem(u"Verify ZIP"_s)->trigger();
    EXPECT_TRUE(testing::waitUntil([this] { return says(u"The ZIP is sound"_s); }));
    confirms = false;
    menuItem(u"Delete ZIP…"_s)->trigger();
    confirms = true;
    EXPECT_EQ(questions, QStringList(u"Delete the ZIP of \"Keller\"?"_s));
    EXPECT_TRUE(standing(u"Keller"_s).startsWith(u"Ready"_s));
    menuItem(u"Delete ZIP…"_s)->trigger();
    EXPECT_TRUE(becomes(u"Keller"_s, u"No ZIP yet"_s));
    EXPECT_TRUE(QFile::exists(storePath() + u"/albums/Keller/photos/IMG_0001.jpg"_s));
}

TEST_F(AlbumsPageTest, OnlyZipsThatAreThereAreAskedAbout)
{
    addAlbum(u"a"_s, {1000});
    addAlbum(u"b"_s, {1000});
    openStore();
    showPage();
    ASSERT_TRUE(testing::waitUntil([this] { return names().size() == 2; }));
    makeZip(u"a"_s);
    confirms = false;
    table().selectAlbum(u"b"_s);
    pressDelete();
    EXPECT_TRUE(questions.isEmpty());
    table().selectAll();
    pressDelete();
    EXPECT_EQ(questions, QStringList(u"Delete the ZIP of \"a\"?"_s));
}

TEST_F(AlbumsPageTest, AZipThatIsBeingDownloadedIsNotDeletedAndThatIsSaid)
{
    const auto held = std::make_shared<std::atomic<bool>>(false);
    std::promise<void> release;
    showMemory([held, until = release.get_future().share()](RequestKind kind, const ObjectKey &key) -> Result<> {
        if (*held && kind == RequestKind::Get && key.text().endsWith(u".zip"_s))
            until.wait();
        return {};
    });
    makeZip(u"Keller"_s);
    QStringList notices;
    QObject::connect(desk.get(), &Desk::noticeRaised, page.get(),
                     [&notices](const Notice &notice) { notices += notice.text; });
    folder = path(u"here"_s);
    QDir().mkpath(folder);
    *held = true;
    press(u"Download…"_s);
    ASSERT_TRUE(testing::waitUntil([this] { return says(u"Downloading"_s); }));
    pressDelete();
    EXPECT_TRUE(questions.isEmpty());
    EXPECT_EQ(notices, QStringList(u"The ZIP of \"Keller\" is in use. Wait until that ends, or stop it."_s));
    release.set_value();
    ASSERT_TRUE(testing::waitUntil([this] { return says(u"Downloaded to"_s); }));
    pressDelete();
    EXPECT_EQ(questions.size(), 1);
    EXPECT_TRUE(becomes(u"Keller"_s, u"No ZIP yet"_s));
}

TEST_F(AlbumsPageTest, WhatIsCopiedMeanwhileLeavesADownloadInItsPlace)
{
    const auto held = std::make_shared<std::atomic<bool>>(false);
    std::promise<void> release;
    showMemory([held, until = release.get_future().share()](RequestKind kind, const ObjectKey &key) -> Result<> {
        if (*held && kind == RequestKind::Get && key.text().endsWith(u".zip"_s))
            until.wait();
        return {};
    });
    makeZip(u"Keller"_s);
    folder = path(u"here"_s);
    QDir().mkpath(folder);
    *held = true;
    press(u"Download…"_s);
    ASSERT_TRUE(testing::waitUntil([this] { return says(u"Downloading"_s); }));
    press(u"Copy link"_s);
    EXPECT_TRUE(becomes(u"Keller"_s, u"Ready · link until "_s));
    EXPECT_TRUE(says(u"Downloading"_s));
    release.set_value();
    EXPECT_TRUE(testing::waitUntil([this] { return says(u"Downloaded to"_s); }));
}

TEST_F(AlbumsPageTest, WhatCannotBePausedIsSaidInTheAlbumsPlace)
{
    addAlbum(u"Keller"_s, {1000});
    openStore();
    showPage();
    ASSERT_TRUE(testing::waitUntil([this] { return names().size() == 1; }));
    table().selectAlbum(u"Keller"_s);
    page->findChild<AlbumActions *>()->pause(u"Keller"_s, {ActivityKind::Upload, 4711}); // which never was
    EXPECT_TRUE(testing::waitUntil([this] { return says(u"That can't be done with upload 4711"_s); }));
}

TEST_F(AlbumsPageTest, ALinkOfAStoreThatWasClosedIsNotNotedForAnother)
{
    const auto held = std::make_shared<std::atomic<bool>>(false);
    std::promise<void> release;
    showMemory([held, until = release.get_future().share()](RequestKind, const ObjectKey &key) -> Result<> {
        if (key.text().startsWith(u"zips/"_s) && held->exchange(false))
            until.wait();
        return {};
    });
    makeZip(u"Keller"_s);
    *held = true;
    press(u"Copy link"_s);
    ASSERT_TRUE(testing::waitUntil([held] { return !*held; })); // it is being made
    const std::weak_ptr<Workspace> before = desk->workspace();
    StoreProfile other = profile();
    other.id = u"other"_s;
    beginToOpen(other);
    awaitOpening();
    release.set_value();
    ASSERT_TRUE(testing::waitUntil([&before] { return before.expired(); }));
    QCoreApplication::processEvents();
    EXPECT_TRUE(preferences.layout(u"links-other"_s).isEmpty());
    EXPECT_FALSE(says(u"Link copied"_s));
}

TEST_F(AlbumsPageTest, AnUploadShowsAndItsAlbumIsCountedAtItsEnd)
{
    openStore();
    showPage();
    ASSERT_TRUE(testing::waitUntil([this] { return says(u"No albums yet"_s); }));
    const QString photos = makePhotos(u"new"_s, {1000, 2000, 3000});
    ASSERT_TRUE(desk->workspace()->upload({.album = u"New"_s, .paths = {photos}, .thenZip = true}));
    ASSERT_TRUE(becomes(u"New"_s, u"Ready"_s));
    EXPECT_TRUE(testing::waitUntil([this] { return cell(0, AlbumModel::Photos) == u"3"_s; }));
    Q_EMIT table().chosen(u"New"_s);
    EXPECT_TRUE(testing::waitUntil([this] { return says(u"all checked"_s); }));
}

TEST_F(AlbumsPageTest, MorePhotosMakeAZipOutOfDateWhenTheUserLooksAgain)
{
    addAlbum(u"Keller"_s, {1000});
    openStore();
    showPage();
    ASSERT_TRUE(testing::waitUntil([this] { return names().size() == 1; }));
    makeZip(u"Keller"_s);
    addAlbum(u"Keller"_s, {1000, 2000, 3000});
    page->refresh();
    EXPECT_TRUE(becomes(u"Keller"_s, u"Out of date · 2 photos added"_s));
    Q_EMIT table().chosen(u"Keller"_s);
    const auto *photos = page->findChild<PhotoGridView *>()->model();
    ASSERT_TRUE(testing::waitUntil([photos] { return photos->rowCount() == 3; }));
    EXPECT_TRUE(testing::waitUntil([photos] {
        return photos->index(2, 0).data(Qt::ToolTipRole).toString().contains(u"Stored after the ZIP was made"_s);
    }));
}

TEST_F(AlbumsPageTest, TheDetailShowsAllPhotosAndOpensThem)
{
    addAlbum(u"Keller"_s, {1000, 2000, 3000});
    openStore();
    showPage();
    ASSERT_TRUE(testing::waitUntil([this] { return names().size() == 1; }));
    table().selectAlbum(u"Keller"_s);
    table().setFocus();
    QTest::keyClick(&table(), Qt::Key_Return);
    auto *grid = page->findChild<PhotoGridView *>();
    ASSERT_TRUE(testing::waitUntil([grid] { return grid->isVisible() && grid->model()->rowCount() == 3; }));
    EXPECT_TRUE(testing::waitUntil([this] { return says(u"3 not checked yet"_s); })) << "another program's";
    QTest::keyClick(grid, Qt::Key_Return);
    ASSERT_TRUE(testing::waitUntil([this] { return !opened.isEmpty(); }));
    EXPECT_TRUE(opened.front().endsWith(u"/IMG_0001.jpg"_s));
    EXPECT_EQ(QFileInfo(opened.front()).size(), 1000);
    EXPECT_TRUE(page->back());
    EXPECT_TRUE(table().isVisible());
    EXPECT_FALSE(page->back());
}

/// Refuses to list the album's photos, or to give one, while it is wished.
class TroubledDetailTest : public AlbumsPageTest {
protected:
    TroubledDetailTest() : m_refused(std::make_shared<std::atomic<RequestKind>>(RequestKind::Head)) {}

    void refuse(RequestKind kind) { *m_refused = kind; }
    void refuseNothing() { refuse(RequestKind::Head); }
    void showDetail()
    {
        showMemory([refused = m_refused](RequestKind kind, const ObjectKey &key) -> Result<> {
            if (kind == *refused && kind != RequestKind::Head && key.text().startsWith(u"albums/Keller/photos/"_s))
                return fail(ErrorCode::AccessDenied, u"Refused."_s);
            return {};
        });
        Q_EMIT table().chosen(u"Keller"_s);
    }
    [[nodiscard]] PhotoGridView &grid() const { return *page->findChild<PhotoGridView *>(); }
    [[nodiscard]] bool listsPhotos() const
    {
        return testing::waitUntil([this] { return grid().isVisible() && grid().model()->rowCount() == 2; });
    }
    [[nodiscard]] bool fails() const
    {
        return testing::waitUntil([this] { return button(u"Try again"_s) != nullptr; });
    }

private:
    std::shared_ptr<std::atomic<RequestKind>> m_refused;
};

TEST_F(TroubledDetailTest, APhotoThatCouldNotBeOpenedIsTriedAgain)
{
    showDetail();
    ASSERT_TRUE(listsPhotos());
    refuse(RequestKind::Get);
    QTest::keyClick(&grid(), Qt::Key_Return);
    ASSERT_TRUE(fails());
    refuseNothing();
    press(u"Try again"_s);
    ASSERT_TRUE(testing::waitUntil([this] { return !opened.isEmpty(); }));
    EXPECT_TRUE(opened.front().endsWith(u"/a.jpg"_s));
    EXPECT_FALSE(button(u"Try again"_s));
}

TEST_F(TroubledDetailTest, AnErrorGoesWhenThePhotosAreLookedAtAgain)
{
    showDetail();
    ASSERT_TRUE(listsPhotos());
    refuse(RequestKind::Get);
    QTest::keyClick(&grid(), Qt::Key_Return);
    ASSERT_TRUE(fails());
    page->refresh();
    EXPECT_TRUE(testing::waitUntil([this] { return !button(u"Try again"_s); }));
}

TEST_F(TroubledDetailTest, PhotosThatCannotBeListedAreNotBeingListed)
{
    refuse(RequestKind::List);
    showDetail();
    ASSERT_TRUE(fails());
    EXPECT_FALSE(page->findChild<AlbumDetail *>()->findChild<Skeleton *>()->isVisible());
    refuseNothing();
    press(u"Try again"_s);
    EXPECT_TRUE(listsPhotos());
    EXPECT_FALSE(button(u"Try again"_s));
}

TEST_F(AlbumsPageTest, DuringTheFirstUploadTheDetailSaysThatPhotosWillCome)
{
    openStore();
    showPage();
    ASSERT_TRUE(testing::waitUntil([this] { return says(u"No albums yet"_s); }));
    preferences.setRates({{.bytesPerSecond = 2'000'000}});
    const QString photos = makePhotos(u"new"_s, std::vector<std::uint64_t>(60, 300'000));
    ASSERT_TRUE(desk->workspace()->upload({.album = u"New"_s, .paths = {photos}}));
    ASSERT_TRUE(testing::waitUntil([this] { return names().size() == 1; }));
    Q_EMIT table().chosen(u"New"_s);
    EXPECT_TRUE(testing::waitUntil([this] { return says(u"The photos appear here when they are uploaded."_s); }));
    preferences.setRates({});
    auto *grid = page->findChild<PhotoGridView *>();
    EXPECT_TRUE(testing::waitUntil([grid] { return grid->isVisible() && grid->model()->rowCount() == 60; }));
}

TEST_F(AlbumsPageTest, AStoreThatCannotBeOpenedIsTheWindowsToTell)
{
    StoreProfile gone = profile();
    gone.url = u"folder:///never/there/at/all"_s;
    desk->open(gone);
    showPage();
    ASSERT_TRUE(testing::waitUntil([this] { return desk->failure().has_value(); }));
    EXPECT_FALSE(says(u"No albums yet"_s)) << "nobody knows";
    EXPECT_FALSE(button(u"Try again"_s));
    shoot(*page, u"albums-error"_s);
}

TEST_F(AlbumsPageTest, AStoreThatVanishesKeepsWhatIsKnownAndSaysSo)
{
    addAlbum(u"Keller"_s, {1000});
    openStore();
    showPage();
    ASSERT_TRUE(
        testing::waitUntil([this] { return names().size() == 1 && !cell(0, AlbumModel::Photos).isEmpty(); }));
    ASSERT_TRUE(QFile::rename(storePath(), path(u"moved"_s)));
    QFile inTheWay(storePath());
    ASSERT_TRUE(inTheWay.open(QIODevice::WriteOnly));
    page->refresh();
    EXPECT_TRUE(testing::waitUntil([this] { return page->findChild<AlbumTableView *>()->isVisible(); }));
}

TEST_F(AlbumsPageTest, TheLedgerIsShownBeforeTheStoreAnswers)
{
    openStore();
    addAlbum(u"Album 00003"_s, {10});
    noteAlbums(5);
    showPage();
    QStringList first;
    QObject::connect(table().model(), &QAbstractItemModel::rowsInserted, page.get(), [this, &first] {
        if (first.isEmpty())
            first = names();
    });
    ASSERT_TRUE(testing::waitUntil([&first] { return !first.isEmpty(); }));
    EXPECT_EQ(first.size(), 5);
    EXPECT_EQ(first.front(), u"Album 00000"_s) << "the one that changed last";
    ASSERT_TRUE(testing::waitUntil([this] { return names().size() == 1; })) << "what the store does not have goes";
}

TEST_F(AlbumsPageTest, TenThousandAlbumsAreShownSearchedAndSorted)
{
    openStore();
    AlbumsPage &shown = (showPage(), *page);
    auto *model = shown.findChild<AlbumTableView *>()->model();
    std::vector<AlbumOverview> albums;
    for (int i = 0; i < 10'000; ++i)
        albums.push_back(
            {.album = u"Album %1"_s.arg(i), .isCounted = true, .photos = 5, .state = ArchiveState::Ready});
    ASSERT_TRUE(testing::waitUntil([this] { return says(u"No albums yet"_s); }));
    static_cast<AlbumModel *>(static_cast<AlbumFilter *>(model)->sourceModel())->setAlbums(std::move(albums));
    EXPECT_EQ(names().size(), 10'000);
    EXPECT_LT(table().visibleAlbums().size(), 30);
    static_cast<void>(shown.grab());
    shoot(shown, u"albums-crowded"_s);
    shown.search();
    shown.findChild<QLineEdit *>()->setText(u"9999"_s);
    EXPECT_EQ(names(), QStringList(u"Album 9999"_s));
    EXPECT_TRUE(shown.back());
    EXPECT_EQ(names().size(), 10'000);
}

TEST_F(AlbumsPageTest, OtherPagesCanAskForAnAlbum)
{
    for (const QString &album : {u"a"_s, u"b"_s, u"c"_s})
        addAlbum(album, {1000});
    openStore();
    showPage();
    page->go({.page = PageId::Albums, .album = u"c"_s});
    ASSERT_TRUE(testing::waitUntil([this] { return names().size() == 3; }));
    EXPECT_EQ(table().selectedAlbums(), QStringList(u"c"_s));
}

TEST_F(AlbumsPageTest, EverythingToPressHasANameAndCanBeReachedByTheKeyboard)
{
    addAlbum(u"Keller"_s, {1000, 2000});
    openStore();
    showPage();
    ASSERT_TRUE(testing::waitUntil([this] { return names().size() == 1; }));
    for (QWidget *widget : page->findChildren<QWidget *>()) {
        const bool isPressed = qobject_cast<QPushButton *>(widget) || qobject_cast<QLineEdit *>(widget) ||
                               qobject_cast<QAbstractItemView *>(widget);
        if (!isPressed || !widget->isVisible() || qobject_cast<QHeaderView *>(widget))
            continue;
        QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(widget);
        ASSERT_TRUE(accessible);
        EXPECT_FALSE(accessible->text(QAccessible::Name).isEmpty()) << widget->metaObject()->className();
        EXPECT_NE(widget->focusPolicy() & Qt::TabFocus, 0) << widget->metaObject()->className();
    }
}

TEST_F(AlbumsPageTest, ANarrowWindowKeepsWhatMatters)
{
    addAlbum(u"Keller – a wedding with a rather long name, second day"_s, {1000, 2000});
    openStore();
    showPage({712, 540});
    ASSERT_TRUE(testing::waitUntil([this] { return names().size() == 1; }));
    EXPECT_LE(page->minimumSizeHint().width(), 712);
    EXPECT_LE(page->minimumSizeHint().height(), 540);
    EXPECT_FALSE(table().isColumnHidden(AlbumModel::Archive));
    EXPECT_GE(table().columnWidth(AlbumModel::Name), 80);
    shoot(*page, u"albums-narrow"_s);
}

} // namespace

} // namespace photoporter::ui
