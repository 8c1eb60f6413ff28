// SPDX-License-Identifier: GPL-3.0-or-later
// What pages and sheets show beside their usual day: nothing yet, a question, a refusal, what was found, what was
// delivered. As screenstest.cpp does it: no text is cut, everything can be reached, and a picture of each.
#include "ui/albums/albumtableview.h"
#include "ui/common/widgets.h"
#include "ui/screens/looks.h"
#include "ui/screens/studio.h"
#include "ui/settings/oddstores.h"
#include "ui/settings/settingspage.h"
#include "ui/upload/uploadsheet.h"
#include "ui/window/closing.h"
#include "ui/window/ledgertrouble.h"
#include "ui/window/noticebar.h"
#include "window/program.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMessageBox>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>

namespace photoporter::ui {

namespace {

using namespace Qt::StringLiterals;
using testing::expectWhole;
using testing::Studio;
using testing::takePicture;
using testing::waitUntil;

class StatesTest : public testing::UiWorld {
protected:
    void makeWindow()
    {
        window = std::make_unique<MainWindow>(*desk, windowParts());
        window->resize(1280, 800);
        window->show();
    }
    template<typename Widget>
    Widget *part(const QString &name) const
    {
        auto *widget = window->findChild<Widget *>(name);
        EXPECT_TRUE(widget) << name.toStdString();
        return widget;
    }
    [[nodiscard]] bool isEmptyToldOn(PageId page) const
    {
        return std::ranges::any_of(window->page(page)->findChildren<EmptyPlace *>(), &QWidget::isVisible);
    }
    /// The upload sheet's button, or what is said in its place.
    [[nodiscard]] bool isOffered(const QString &name) const
    {
        const auto *sheet = window->findChild<UploadSheet *>();
        const auto *widget = sheet ? sheet->findChild<QWidget *>(name) : nullptr;
        return widget && widget->isVisible() && widget->isEnabled();
    }
    void fillIn(const QString &secret)
    {
        part<QLineEdit>(u"bucket"_s)->setText(u"studio-deliveries"_s);
        part<QLineEdit>(u"accessKey"_s)->setText(u"AKIDEXAMPLE"_s);
        part<QLineEdit>(u"secretKey"_s)->setText(secret);
        auto *test = part<QPushButton>(u"test"_s);
        test->click();
        EXPECT_TRUE(waitUntil([test] { return test->isEnabled(); }));
    }

    std::unique_ptr<MainWindow> window;
};

TEST_F(StatesTest, NothingYet)
{
    openStore();
    makeWindow();
    const std::array<std::pair<PageId, QString>, 4> pages = {{{PageId::Albums, u"empty-albums"_s},
                                                              {PageId::Jobs, u"empty-jobs"_s},
                                                              {PageId::DeadLetters, u"empty-deadletters"_s},
                                                              {PageId::Metrics, u"empty-metrics"_s}}};
    for (const auto &[page, name] : pages) {
        window->go({.page = page});
        EXPECT_TRUE(waitUntil([&] { return isEmptyToldOn(page); })) << name.toStdString();
        expectWhole(*window, name);
    }
}

TEST_F(StatesTest, AStoreThatIsNotThere)
{
    makeWindow();
    StoreProfile wrong = profile();
    wrong.url = u"folder:///dev/null/Deliveries"_s;
    beginToOpen(wrong);
    ASSERT_TRUE(waitUntil([this] { return desk->failure().has_value(); }));
    expectWhole(*window, u"unreachable"_s);
}

TEST_F(StatesTest, AStoreIsTested)
{
    const auto wishes = std::make_shared<testing::StoreWishes>();
    wishes->links = true;
    makeDesk(testing::oddStores(path(u"bucket"_s), wishes));
    makeWindow();
    part<QPushButton>(u"aws"_s)->click();
    part<QPushButton>(u"test"_s)->click();
    expectWhole(*window, u"connect-incomplete"_s);
    fillIn(u"a secret"_s);
    EXPECT_TRUE(part<QPushButton>(u"save"_s)->isEnabled());
    expectWhole(*window, u"connect-works"_s);
    wishes->requests = Error{.code = ErrorCode::WrongCredentials,
                             .message = u"The signature does not match."_s,
                             .httpStatus = 403,
                             .serverCode = u"SignatureDoesNotMatch"_s,
                             .requestId = u"tx00000a17-4109"_s};
    fillIn(u"another secret"_s);
    EXPECT_FALSE(part<QPushButton>(u"save"_s)->isEnabled());
    expectWhole(*window, u"connect-refused"_s);
}

TEST_F(StatesTest, UploadsBeforeTheyAre)
{
    openStore();
    makeWindow();
    desk->offerUpload({});
    EXPECT_TRUE(waitUntil([this] { return isOffered(u"chooseFolder"_s); }));
    expectWhole(*window, u"upload-choose"_s);
    QDir().mkpath(path(u"Contracts"_s));
    QFile letter(path(u"Contracts/Keller.txt"_s));
    ASSERT_TRUE(letter.open(QIODevice::WriteOnly) && letter.write("words") > 0);
    letter.close();
    desk->offerUpload({path(u"Contracts"_s)});
    EXPECT_TRUE(waitUntil([this] { return isOffered(u"takeOthers"_s); }));
    expectWhole(*window, u"upload-no-photos"_s);
    QFile damaged(path(u"Keller.zip"_s));
    ASSERT_TRUE(damaged.open(QIODevice::WriteOnly) && damaged.write(QByteArray(5000, 'P')) > 0);
    damaged.close();
    desk->offerUpload({path(u"Keller.zip"_s)});
    EXPECT_TRUE(waitUntil([this] { return isOffered(u"source"_s); }));
    expectWhole(*window, u"upload-damaged"_s);
}

TEST_F(StatesTest, TheLedgerIsOfAnotherVersion)
{
    LedgerTrouble trouble(path(u"ledger.sqlite"_s),
                          {.code = ErrorCode::LedgerFailed,
                           .message = u"The ledger was written by a newer version of the program."_s});
    trouble.show();
    takePicture(trouble, u"trouble"_s);
    EXPECT_EQ(testing::cutTexts(trouble).join(u"; "_s).toStdString(), "");
}

TEST_F(StatesTest, ClosingAsks)
{
    openStore();
    makeWindow();
    bool shown = false;
    QTimer::singleShot(0, window.get(), [&shown] {
        QWidget *box = QApplication::activeModalWidget();
        ASSERT_TRUE(box);
        shown = true;
        takePicture(*box, u"ask-closing"_s);
        // At 200 % the screen that is none is smaller than any.
        if (box->screen()->size().width() >= 800) {
            EXPECT_EQ(testing::cutTexts(*box).join(u"; "_s).toStdString(), "");
        }
        QTest::keyClick(box, Qt::Key_Escape);
    });
    EXPECT_EQ(askAboutClosing(window.get(), {.goesOn = 2, .ends = 1}, true, &preferences), Closing::Stay);
    EXPECT_TRUE(shown);
}

/// In the studio: what is asked and answered there leaves it as it was, but for the last test.
class StudioStatesTest : public testing::StudioTest {
protected:
    void SetUp() override
    {
        window().activateWindow(); // shortcuts are for the window in front
        EXPECT_TRUE(QTest::qWaitForWindowActive(&window()));
    }
    static void pictureOf(QMenu &menu, const QString &name)
    {
        Q_EMIT menu.aboutToShow();
        menu.resize(menu.sizeHint()); // not shown: a popup takes the keyboard along when it goes
        takePicture(menu, name);
        EXPECT_GT(menu.actions().size(), 1);
    }
    static void section(SettingsPage::Section section)
    {
        window().go({.page = PageId::Settings});
        static_cast<SettingsPage *>(window().page(PageId::Settings))->showSection(section);
    }
};

TEST_F(StudioStatesTest, Albums)
{
    window().go({.page = PageId::Albums});
    auto *table = in<AlbumTableView>(PageId::Albums);
    table->selectAlbum(u"Rally Grünwald, day 2"_s);
    expectWhole(window(), u"albums-failed"_s);
    table->selectAlbum(u"Meyer 60th"_s);
    for (QMenu *menu : window().page(PageId::Albums)->findChildren<QMenu *>(Qt::FindDirectChildrenOnly))
        pictureOf(*menu, u"menu-album"_s);
    QTest::keyClick(table, Qt::Key_Delete);
    EXPECT_TRUE(waitUntil([] { return window().findChild<QMessageBox *>(); }));
    auto *box = window().findChild<QMessageBox *>();
    takePicture(*box, u"ask-delete"_s);
    EXPECT_EQ(testing::cutTexts(*box).join(u"; "_s).toStdString(), "");
    box->reject();
    auto *search = in<QLineEdit>(PageId::Albums);
    search->setText(u"no such album"_s);
    expectWhole(window(), u"albums-not-found"_s);
    search->clear();
}

TEST_F(StudioStatesTest, Jobs)
{
    window().go({.page = PageId::Jobs});
    auto *list = in<QAbstractItemView>(PageId::Jobs, u"activities"_s);
    EXPECT_TRUE(waitUntil([list] { return list->model()->rowCount() >= 4; }));
    list->setFocus();
    list->selectAll();
    expectWhole(window(), u"jobs-several"_s);
    showJob(ActivityState::Running);
    QTest::keyClick(list, Qt::Key_Delete);
    EXPECT_TRUE(in<QPushButton>(PageId::Jobs, u"yes"_s)->isVisible());
    expectWhole(window(), u"jobs-cancel"_s);
    QTest::keyClick(&window(), Qt::Key_Escape);
    showJob(ActivityState::Failed);
    expectWhole(window(), u"jobs-failed"_s);
}

TEST_F(StudioStatesTest, DeadLetters)
{
    window().go({.page = PageId::DeadLetters});
    auto *list = in<QListView>(PageId::DeadLetters);
    EXPECT_TRUE(waitUntil([list] { return list->model()->rowCount() >= 3; }));
    for (const QPushButton *button : window().page(PageId::DeadLetters)->findChildren<QPushButton *>()) {
        if (button->menu())
            pictureOf(*button->menu(), u"menu-retry"_s);
    }
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Delete);
    auto *notice = window().findChild<NoticeBar *>();
    EXPECT_TRUE(waitUntil([notice] { return notice->isVisible(); }));
    EXPECT_TRUE(waitUntil([list] { return list->model()->rowCount() == 2; }));
    expectWhole(window(), u"deadletters-discarded"_s);
    notice->findChild<QPushButton *>()->click();
    EXPECT_TRUE(waitUntil([list] { return list->model()->rowCount() == 3; }));
}

TEST_F(StudioStatesTest, Settings)
{
    section(SettingsPage::Stores);
    in<QPushButton>(PageId::Settings, u"remove"_s)->click();
    expectWhole(window(), u"settings-remove"_s);
    in<QPushButton>(PageId::Settings, u"removeNo"_s)->click();
    in<QPushButton>(PageId::Settings, u"testAgain"_s)->click();
    EXPECT_TRUE(waitUntil([] { return in<QPushButton>(PageId::Settings, u"testAgain"_s)->isEnabled(); }));
    expectWhole(window(), u"settings-tested"_s);
    section(SettingsPage::Care);
    in<QPushButton>(PageId::Settings, u"look"_s)->click();
    EXPECT_TRUE(waitUntil([] {
        return in<QPushButton>(PageId::Settings, u"do"_s)->isVisible() ||
               in<QPushButton>(PageId::Settings, u"look"_s)->isEnabled();
    }));
    expectWhole(window(), u"settings-care-found"_s);
    section(SettingsPage::Sending);
    for (QScrollArea *area : window().page(PageId::Settings)->findChildren<QScrollArea *>())
        area->verticalScrollBar()->setValue(0);
    in<QPushButton>(PageId::Settings, u"addRate"_s)->click();
    expectWhole(window(), u"settings-rate"_s);
    Studio::get().studioDesk().preferences().setRates({});
}

TEST_F(StudioStatesTest, Delivered)
{
    const QString album = u"Aigner, Taufe"_s;
    window().go({.page = PageId::Albums});
    Studio::get().studioDesk().offerUpload({Studio::get().dropFolder()});
    const auto sheetButton = [](const QString &name) {
        return window().findChild<UploadSheet *>()->findChild<QPushButton *>(name);
    };
    EXPECT_TRUE(waitUntil([&] { return sheetButton(u"upload"_s)->isEnabled(); }));
    sheetButton(u"notesButton"_s)->click();
    expectWhole(window(), u"upload-left-out"_s);
    sheetButton(u"upload"_s)->click();
    const auto made = [&] { return Studio::get().activity(ActivityKind::Archive, album); };
    ASSERT_TRUE(waitUntil([&] { return made() && made()->state == ActivityState::Ready; }));
    window().findChild<NoticeBar *>()->hide(); // it is being uploaded no more
    window().go({.page = PageId::Jobs, .activity = made()->id});
    expectWhole(window(), u"jobs-done"_s);
    window().go({.page = PageId::Jobs, .activity = Studio::get().activity(ActivityKind::Upload, album)->id});
    expectWhole(window(), u"jobs-uploaded"_s);
    window().go({.page = PageId::Albums, .album = album});
    QTest::keyClick(in<AlbumTableView>(PageId::Albums), Qt::Key_L, Qt::ControlModifier);
    expectWhole(window(), u"albums-link"_s);
}

} // namespace

} // namespace photoporter::ui
