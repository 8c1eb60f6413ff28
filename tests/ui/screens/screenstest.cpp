// SPDX-License-Identifier: GPL-3.0-or-later
// Every page of the real window with a studio's data: that it comes up, that no text is cut in the language that
// PHOTOPORTER_LANGUAGE names, that it can be used without a mouse, and a picture of it (scripts/screenshots.sh).
#include "ui/albums/albummodel.h"
#include "ui/albums/albumtableview.h"
#include "ui/common/language.h"
#include "ui/metrics/metricsdata.h"
#include "ui/screens/crowd.h"
#include "ui/screens/looks.h"
#include "ui/screens/studio.h"
#include "ui/settings/settingspage.h"
#include "ui/upload/uploadsheet.h"
#include "ui/window/shortcuts.h"
#include "window/program.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QTableView>
#include <QTest>

#include <gmock/gmock.h>

namespace photoporter::ui {

namespace {

using namespace Qt::StringLiterals;
using testing::expectWhole;
using testing::Studio;
using testing::waitUntil;

class ScreensTest : public testing::StudioTest {};

TEST_F(ScreensTest, FirstStart)
{
    class Nothing : public testing::UiWorld {
        void TestBody() override {}

    public:
        Desk &empty() { return *desk; }
    } world;
    MainWindow first(world.empty(), windowParts());
    first.show();
    expectWhole(first, u"start"_s);
    auto *connect = first.findChild<QPushButton *>(u"r2"_s);
    ASSERT_TRUE(connect);
    connect->click();
    expectWhole(first, u"connect"_s);
}

TEST_F(ScreensTest, Albums)
{
    window().go({.page = PageId::Albums});
    auto *table = in<AlbumTableView>(PageId::Albums);
    table->selectAlbum(u"Lopez & Wu wedding"_s);
    const QPersistentModelIndex standing = table->currentIndex().siblingAtColumn(AlbumModel::Archive);
    EXPECT_TRUE(waitUntil([&standing] { return standing.data().toString().contains(u'6'); }))
        << "six photos came: " << standing.data().toString().toStdString();
    table->selectAlbum(u"Kato family – 東京"_s);
    expectWhole(window(), u"albums"_s);
}

TEST_F(ScreensTest, Album)
{
    window().go({.page = PageId::Albums});
    auto *table = in<AlbumTableView>(PageId::Albums);
    Q_EMIT table->chosen(u"Lopez & Wu wedding"_s);
    auto *grid = window().page(PageId::Albums)->findChild<QListView *>();
    ASSERT_TRUE(grid);
    EXPECT_TRUE(waitUntil([grid] {
        return grid->isVisible() && grid->model()->rowCount() == Studio::weddingPhotos;
    })) << grid->isVisible()
        << " " << grid->model()->rowCount();
    expectWhole(window(), u"album"_s);
    QTest::keyClick(&window(), Qt::Key_Escape);
}

TEST_F(ScreensTest, Upload)
{
    window().go({.page = PageId::Albums});
    Studio::get().studioDesk().offerUpload({Studio::get().dropFolder()});
    EXPECT_TRUE(waitUntil([] {
        const auto *sheet = window().findChild<UploadSheet *>();
        const auto *upload = sheet ? sheet->findChild<QPushButton *>(u"upload"_s) : nullptr;
        return upload && upload->isVisible() && upload->isEnabled();
    }));
    expectWhole(window(), u"upload"_s);
    window().findChild<UploadSheet *>()->findChild<QPushButton *>(u"cancel"_s)->click();
}

TEST_F(ScreensTest, Jobs)
{
    window().go({.page = PageId::Jobs});
    auto *list = in<QAbstractItemView>(PageId::Jobs, u"activities"_s);
    ASSERT_TRUE(list);
    EXPECT_TRUE(waitUntil([list] { return list->model()->rowCount() >= 4; }));
    showJob(ActivityState::Running);
    expectWhole(window(), u"jobs"_s);
}

TEST_F(ScreensTest, DeadLetters)
{
    window().go({.page = PageId::DeadLetters});
    auto *list = window().page(PageId::DeadLetters)->findChild<QListView *>();
    ASSERT_TRUE(list);
    EXPECT_TRUE(waitUntil([list] { return list->model()->rowCount() >= 3; }));
    expectWhole(window(), u"deadletters"_s);
}

TEST_F(ScreensTest, Metrics)
{
    window().go({.page = PageId::Metrics});
    auto *runs = window().page(PageId::Metrics)->findChild<QTableView *>();
    ASSERT_TRUE(runs);
    EXPECT_TRUE(waitUntil([runs] { return runs->model()->rowCount() >= 28; }));
    expectWhole(window(), u"metrics"_s);
}

TEST_F(ScreensTest, Settings)
{
    window().go({.page = PageId::Settings});
    auto *page = static_cast<SettingsPage *>(window().page(PageId::Settings));
    const QStringList names = {u"stores"_s, u"sending"_s, u"zips"_s, u"keeping"_s, u"care"_s, u"window"_s};
    for (int section = SettingsPage::Stores; section <= SettingsPage::Window; ++section) {
        page->showSection(static_cast<SettingsPage::Section>(section));
        expectWhole(window(), u"settings-"_s + names.at(section));
    }
}

/// What labels and buttons say; figures are left out, they may move.
QStringList wordsOf(const QWidget &window)
{
    QStringList words;
    const auto add = [&words](const QWidget &widget, const QString &text) {
        const auto isDigit = [](QChar letter) { return letter.isDigit(); };
        if (widget.isVisible() && !text.isEmpty() && std::ranges::none_of(text, isDigit))
            words += text;
    };
    for (const QLabel *label : window.findChildren<QLabel *>())
        add(*label, label->text());
    for (const QAbstractButton *button : window.findChildren<QAbstractButton *>())
        add(*button, button->text());
    words.sort();
    return words;
}

TEST_F(ScreensTest, AnotherLanguageComesAtOnce)
{
    const QLocale locale;
    {
        Language other;
        const auto go = [](MainWindow &shown, PageId page) {
            shown.go({.page = page, .album = page == PageId::Albums ? u"Newborn – Ida"_s : QString()});
            if (page == PageId::Settings)
                static_cast<SettingsPage *>(shown.page(page))->showSection(SettingsPage::Window);
        };
        for (const PageId page :
             {PageId::Albums, PageId::Jobs, PageId::DeadLetters, PageId::Metrics, PageId::Settings}) {
            go(window(), page);
            other.set(u"fr"_s);
            QTest::qWait(0);
            other.set(u"de"_s);
            MainWindow made(Studio::get().studioDesk(), windowParts());
            made.resize(window().size());
            made.show();
            go(made, page);
            EXPECT_TRUE(waitUntil([&] { return wordsOf(made) == wordsOf(window()); }))
                << wordsOf(made).join(u" | "_s).toStdString() << "\n"
                << wordsOf(window()).join(u" | "_s).toStdString();
        }
        EXPECT_THAT(wordsOf(window()), ::testing::Contains(u"Einstellungen"_s));
    }
    QLocale::setDefault(locale);
}

TEST_F(ScreensTest, Keys)
{
    window().go({.page = PageId::Albums});
    window().activateWindow(); // shortcuts are for the window in front
    EXPECT_TRUE(QTest::qWaitForWindowActive(&window()));
    QTest::keyClick(&window(), Qt::Key_F1);
    const auto *keys = window().findChild<ShortcutsSheet *>();
    EXPECT_TRUE(keys && keys->isVisible());
    expectWhole(window(), u"keys"_s);
    QTest::keyClick(&window(), Qt::Key_Escape);
}

TEST_F(ScreensTest, Crowds)
{
    testing::Crowd crowd;
    MainWindow &full = crowd.window();
    const auto await = [](const QAbstractItemView *view, int rows) {
        return view && waitUntil([=] { return view->model()->rowCount() >= rows; });
    };
    full.go({.page = PageId::Jobs});
    EXPECT_TRUE(await(full.page(PageId::Jobs)->findChild<QListView *>(u"activities"_s),
                      crowd.letters + crowd.archives + crowd.uploads + crowd.waiting + crowd.running));
    expectWhole(full, u"crowd-jobs"_s);
    full.go({.page = PageId::DeadLetters});
    EXPECT_TRUE(await(full.page(PageId::DeadLetters)->findChild<QListView *>(), crowd.letters * 4 / 5));
    expectWhole(full, u"crowd-deadletters"_s);
    full.go({.page = PageId::Metrics});
    Q_EMIT full.page(PageId::Metrics)->findChild<QComboBox *>()->activated(static_cast<int>(MetricsRange::Year));
    EXPECT_TRUE(await(full.page(PageId::Metrics)->findChild<QTableView *>(), crowd.measured));
    expectWhole(full, u"crowd-metrics"_s);
}

} // namespace

} // namespace photoporter::ui
