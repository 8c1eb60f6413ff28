// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/uiworld.h"

#include "album/names.h"
#include "ledger/albumtable.h"
#include "store/folder/folderstore.h"
#include "ui/common/language.h"
#include "ui/common/loopwatch.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QLabel>
#include <QPixmap>
#include <QWidget>

#include <algorithm>

namespace photoporter::ui::testing {

using namespace Qt::StringLiterals;

namespace {

/// A file of that size which begins and ends as a JPEG does; each number gives other bytes.
QByteArray photoOf(std::uint64_t size, int number)
{
    QByteArray bytes(static_cast<qsizetype>(std::max<std::uint64_t>(size, 32)), static_cast<char>(number + 1));
    bytes.replace(0, 20, QByteArray::fromHex("ffd8ffe000104a46494600010100000100010000"));
    bytes.replace(bytes.size() - 2, 2, QByteArray::fromHex("ffd9"));
    return bytes;
}

QString photoName(int number)
{
    return u"IMG_%1.jpg"_s.arg(number + 1, 4, 10, QChar(u'0'));
}

/// In the colours that PHOTOPORTER_SCHEME names.
void dress(QApplication &application)
{
    static Appearance appearance(application);
    const QString scheme = qEnvironmentVariable("PHOTOPORTER_SCHEME");
    appearance.setScheme(scheme == "dark"_L1    ? Scheme::Dark
                         : scheme == "white"_L1 ? Scheme::Contrast
                                                : Scheme::Light);
    if (scheme == "black"_L1) { // the system decides on it, and the offscreen platform is no dark one
        QApplication::setPalette(paletteOf(contrastTokens(true)));
        application.setStyleSheet(styleSheetOf(contrastTokens(true)));
    }
}

} // namespace

QApplication &application()
{
    static int argc = 1;
    static char name[] = "ui-tests";
    static char *argv[] = {name, nullptr};
    static QApplication *application = [] {
        if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
            qputenv("QT_QPA_PLATFORM", "offscreen");
        auto *made = new WatchedApplication(argc, argv);
        QApplication::setQuitOnLastWindowClosed(false);
        static Language language;
        language.set(qEnvironmentVariable("PHOTOPORTER_LANGUAGE", u"en"_s));
        dress(*made);
        return made;
    }();
    return *application;
}

bool waitUntil(const std::function<bool()> &done)
{
    constexpr int longest = 60'000;
    QElapsedTimer timer;
    timer.start();
    while (!done()) {
        if (timer.elapsed() > longest)
            return false;
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents, 20);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    return true;
}

QAbstractButton *buttonIn(const QWidget &widget, const QString &text)
{
    const auto all = widget.findChildren<QAbstractButton *>();
    const auto found = std::ranges::find_if(all, [&text](const QAbstractButton *candidate) {
        return candidate->isVisible() && candidate->text() == text;
    });
    return found == all.end() ? nullptr : *found;
}

bool saysIn(const QWidget &widget, const QString &text)
{
    const auto labels = widget.findChildren<QLabel *>();
    return std::ranges::any_of(
        labels, [&text](const QLabel *label) { return label->isVisible() && label->text().contains(text); });
}

void pressIn(const QWidget &widget, const QString &text)
{
    ASSERT_TRUE(waitUntil([&] { return buttonIn(widget, text) && buttonIn(widget, text)->isEnabled(); }))
        << text.toStdString();
    buttonIn(widget, text)->click();
}

UiWorld::UiWorld() : preferences((application(), path(u"window.ini"_s)))
{
    qputenv("HOME", QFile::encodeName(m_folder.path())); // "~" in what is shown, and nothing of the user's own
    QDir().mkpath(storePath());
    m_ledger = Ledger::open(path(u"ledger.sqlite"_s)).value();
    makeDesk();
}

UiWorld::~UiWorld()
{
    qputenv("HOME", m_home);
}

void UiWorld::makeDesk(OpenPlainStore openPlain)
{
    desk = std::make_unique<Desk>(DeskOptions{.ledger = m_ledger,
                                              .clock = systemClock(),
                                              .openPlain = std::move(openPlain),
                                              .cacheFolder = path(u"cache"_s),
                                              .dataFolder = path(u"data"_s)},
                                  preferences, secrets);
}

void UiWorld::noteAlbums(int count) const
{
    const AlbumTable albums(ledger());
    for (int i = 0; i < count; ++i) {
        const AlbumRecord record{.album = u"Album %1"_s.arg(i, 5, 10, QChar(u'0')),
                                 .photos = static_cast<std::uint64_t>(i),
                                 .bytes = static_cast<std::uint64_t>(i) * 5'000'000,
                                 .listing = "x",
                                 .checkedAt = desk->now(),
                                 .changedAt = desk->now() - std::chrono::minutes(i)};
        ASSERT_TRUE(albums.saveListing(location(), record));
    }
}

QString UiWorld::makePhotos(const QString &folder, const std::vector<std::uint64_t> &sizes) const
{
    const QDir made(path(folder));
    QDir().mkpath(made.path());
    for (int number = 0; const std::uint64_t size : sizes) {
        QFile file(made.filePath(photoName(number)));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(photoOf(size, number++));
    }
    return made.path();
}

void UiWorld::addAlbum(const QString &album, const std::vector<std::uint64_t> &sizes) const
{
    const auto store = FolderStore::open(storePath());
    ASSERT_TRUE(store);
    for (int number = 0; const std::uint64_t size : sizes) {
        const ObjectKey key = photoKey(AlbumName::parse(album).value(), photoName(number));
        ASSERT_TRUE((*store)->put({.key = key, .body = photoOf(size, number)}));
        ++number;
    }
}

StoreProfile UiWorld::profile() const
{
    return {
        .id = u"test"_s, .name = u"Test store"_s, .provider = u"folder"_s, .url = u"folder://"_s + storePath()};
}

void UiWorld::beginToOpen(const StoreProfile &store)
{
    preferences.saveStore(store);
    preferences.setCurrentStore(store.id);
    desk->open(store);
}

void UiWorld::awaitOpening() const
{
    ASSERT_TRUE(waitUntil([this] { return !desk->isOpening(); }));
    ASSERT_TRUE(desk->workspace()) << desk->failure()->describe().toStdString();
}

void UiWorld::openStore()
{
    beginToOpen(profile());
    awaitOpening();
}

void UiWorld::closeStore() const
{
    const std::weak_ptr<Workspace> closed = desk->workspace();
    desk->close();
    EXPECT_TRUE(waitUntil([&closed] { return closed.expired(); })); // its tasks hold it until they have answered
    QCoreApplication::processEvents();
}

QString UiWorld::location() const
{
    return desk->workspace()->location();
}

std::optional<Activity> UiWorld::activity(ActivityKind kind, const QString &album) const
{
    for (const Activity &activity : desk->snapshot().activities) {
        if (activity.id.kind == kind && activity.album == album)
            return activity;
    }
    return std::nullopt;
}

void UiWorld::shoot(QWidget &widget, const QString &name)
{
    const QString folder = qEnvironmentVariable("PHOTOPORTER_SHOTS");
    if (!folder.isEmpty() && QDir().mkpath(folder))
        widget.grab().save(QDir(folder).filePath(name + u".png"_s));
}

} // namespace photoporter::ui::testing
