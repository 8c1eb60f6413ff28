// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/mainwindow.h"

#include "ui/common/widgets.h"
#include "ui/settings/storespanel.h"
#include "ui/window/noticebar.h"
#include "ui/window/overlay.h"
#include "ui/window/shortcuts.h"
#include "ui/window/storebutton.h"
#include "ui/window/windowworld.h"

#include <QTest>

namespace photoporter::ui {

namespace {

using namespace Qt::StringLiterals;

class MainWindowTest : public testing::WindowWorld {
protected:
    /// What the next start finds.
    [[nodiscard]] Preferences written() const { return Preferences(path(u"window.ini"_s)); }
};

TEST_F(MainWindowTest, WithoutAStoreItShowsTheStart)
{
    MainWindow first(*desk, parts());
    first.show();
    ASSERT_TRUE(start);
    EXPECT_TRUE(start->isVisible());
    openStore();
    EXPECT_FALSE(start->isVisible());
    EXPECT_EQ(first.current(), PageId::Albums);
}

TEST_F(MainWindowTest, TheFirstPageHasTheKeyboard)
{
    MainWindow &shown = open();
    shown.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&shown));
    const QWidget *focused = QApplication::focusWidget();
    ASSERT_TRUE(focused);
    EXPECT_TRUE(focused == &page(PageId::Albums) || page(PageId::Albums).isAncestorOf(focused))
        << focused->metaObject()->className();
}

TEST_F(MainWindowTest, KeysReachPagesAndSearchAndRefresh)
{
    MainWindow &shown = open();
    QTest::keyClick(&shown, Qt::Key_4, Qt::ControlModifier);
    EXPECT_EQ(shown.current(), PageId::Metrics);
    QTest::keyClick(&shown, Qt::Key_F5);
    QTest::keyClick(&shown, Qt::Key_F, Qt::ControlModifier);
    QTest::keyClick(&shown, Qt::Key_Escape);
    EXPECT_EQ(page(PageId::Metrics).refreshed, 1);
    EXPECT_EQ(page(PageId::Metrics).searched, 1);
    EXPECT_EQ(page(PageId::Metrics).backs, 1);
}

TEST_F(MainWindowTest, PagesAskForEachOther)
{
    open();
    desk->show({.page = PageId::DeadLetters, .letter = 17});
    EXPECT_EQ(window->current(), PageId::DeadLetters);
    EXPECT_EQ(page(PageId::DeadLetters).went.letter, 17);
}

TEST_F(MainWindowTest, AnOfferedUploadOpensTheSheetAndEscTakesItAway)
{
    MainWindow &shown = open();
    desk->offerUpload({u"/photos"_s});
    ASSERT_TRUE(sheet);
    EXPECT_TRUE(sheet->isVisible());
    EXPECT_EQ(offered, std::vector<QStringList>{{u"/photos"_s}});
    QTest::keyClick(sheet, Qt::Key_Escape);
    EXPECT_FALSE(sheet->isVisible());
    QTest::keyClick(&shown, Qt::Key_U, Qt::ControlModifier);
    EXPECT_TRUE(sheet->isVisible());
    EXPECT_EQ(offered.size(), 2U);
    closeSheet();
    EXPECT_FALSE(sheet->isVisible());
}

TEST_F(MainWindowTest, AnOfferIsTakenWhileTheStoreIsOpenedOrCannotBeReached)
{
    const std::vector<QStringList> one = {{u"/photos"_s}}, two = {{u"/photos"_s}, {u"/more"_s}};
    show();
    beginToOpen(profile());
    desk->offerUpload({u"/photos"_s});
    EXPECT_EQ(offered, one);
    awaitOpening();
    closeSheet();
    StoreProfile wrong = profile();
    wrong.url = u"folder:///dev/null/store"_s;
    desk->open(wrong);
    ASSERT_TRUE(testing::waitUntil([this] { return desk->failure().has_value(); }));
    desk->offerUpload({u"/more"_s});
    EXPECT_EQ(offered, two);
    EXPECT_TRUE(sheet->isVisible());
}

TEST_F(MainWindowTest, AnOfferAtTheStartWaitsForAStore)
{
    show();
    desk->offerUpload({u"/photos"_s});
    EXPECT_TRUE(window->findChild<NoticeBar *>()->isVisible());
    EXPECT_TRUE(offered.empty());
    openStore();
    EXPECT_EQ(offered, std::vector<QStringList>{{u"/photos"_s}});
}

TEST_F(MainWindowTest, TheKeyboardStaysInsideASheet)
{
    MainWindow &shown = open();
    QTest::keyClick(&shown, Qt::Key_F1);
    auto *keys = shown.findChild<ShortcutsSheet *>();
    ASSERT_TRUE(keys && keys->isVisible());
    for (int i = 0; i < 5; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        EXPECT_TRUE(keys->isAncestorOf(QApplication::focusWidget()));
    }
    shoot(shown, u"keys"_s);
}

TEST_F(MainWindowTest, AStoreThatFailsIsToldInPlaceAndCanBeTriedAgain)
{
    open();
    StoreProfile wrong = profile();
    wrong.url = u"folder:///dev/null/store"_s;
    desk->open(wrong);
    ASSERT_TRUE(testing::waitUntil([this] { return desk->failure().has_value(); }));
    auto *strip = window->findChild<ErrorStrip *>();
    ASSERT_TRUE(strip && strip->isVisible());
    EXPECT_FALSE(strip->accessibleName().isEmpty());
    shoot(*window, u"trouble"_s);
    auto *again = strip->findChild<QPushButton *>();
    ASSERT_TRUE(again);
    again->click();
    EXPECT_TRUE(desk->isOpening());
}

TEST_F(MainWindowTest, AStoreThatIsRemovedIsNotTriedAgain)
{
    preferences.saveStore(profile()); // another one stays
    StoreProfile wrong = profile();
    wrong.id = u"nas"_s;
    wrong.url = u"folder:///dev/null/store"_s;
    show();
    beginToOpen(wrong);
    ASSERT_TRUE(testing::waitUntil([this] { return desk->failure().has_value(); }));
    auto *strip = window->findChild<ErrorStrip *>();
    ASSERT_TRUE(strip && strip->isVisible());
    StoreCard card(*desk, wrong);
    card.findChild<QPushButton *>(u"removeYes"_s)->click();
    EXPECT_FALSE(strip->isVisible());
    EXPECT_FALSE(desk->profile());
    strip->findChild<QPushButton *>()->click();
    EXPECT_FALSE(desk->isOpening()) << "what is gone can't be opened";
}

TEST_F(MainWindowTest, AStoreThatIsRemovedWhileItIsOpenedIsForgotten)
{
    preferences.saveStore(profile());
    StoreProfile other = profile();
    other.id = u"nas"_s;
    show();
    beginToOpen(other);
    StoreCard card(*desk, other);
    const auto *button = window->findChild<StoreButton *>(u"store"_s);
    ASSERT_EQ(button->accessibleDescription(), u"opening…"_s);
    card.findChild<QPushButton *>(u"removeYes"_s)->click();
    EXPECT_FALSE(desk->isOpening());
    EXPECT_EQ(button->accessibleDescription(), u"choose one"_s);
}

TEST_F(MainWindowTest, BadgesAreThoseOfTheStoreThatIsOpen)
{
    addLetter();
    show();
    const auto letters = [this] {
        for (const auto *button : window->findChildren<QAbstractButton *>()) {
            if (button->text() == u"Dead letters"_s)
                return button->accessibleName();
        }
        return QString();
    };
    openStore(); // in which nothing changes
    EXPECT_EQ(letters(), u"Dead letters, 1 to look at"_s);
    desk->close();
    EXPECT_EQ(letters(), u"Dead letters"_s);
}

TEST_F(MainWindowTest, ANoticeCanBeUndone)
{
    open();
    bool undone = false;
    desk->notify({.text = u"Discarded."_s, .actionText = u"Undo"_s, .action = [&undone] { undone = true; }});
    auto *notice = window->findChild<NoticeBar *>();
    ASSERT_TRUE(notice && notice->isVisible());
    notice->findChild<QPushButton *>()->click();
    EXPECT_TRUE(undone);
    EXPECT_FALSE(notice->isVisible());
}

TEST_F(MainWindowTest, ComesBackWhereItWasWhenItWasKilled)
{
    open();
    window->go({.page = PageId::Jobs});
    window->go({.page = PageId::Metrics});
    window->resize(900, 620); // the offscreen platform's screen is small
    window->resize(900, 640);
    ASSERT_TRUE(
        testing::waitUntil([this] { return written().layout(u"window"_s) == preferences.layout(u"window"_s); }));
    Preferences kept = written(); // the first window never was closed
    Desk later({.ledger = m_ledger, .clock = systemClock()}, kept, secrets);
    MainWindow again(later, parts());
    EXPECT_EQ(again.current(), PageId::Metrics);
    EXPECT_EQ(again.height(), 640);
}

} // namespace

} // namespace photoporter::ui
