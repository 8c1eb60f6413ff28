// SPDX-License-Identifier: GPL-3.0-or-later
// What keys and clicks do while a sheet lies over the window, and before there is a page.
#include "ui/window/overlay.h"
#include "ui/window/shortcuts.h"
#include "ui/window/windowworld.h"

#include <QTest>

namespace photoporter::ui {

namespace {

using namespace Qt::StringLiterals;

class SheetKeysTest : public testing::WindowWorld {
protected:
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::keyClick(window.get(), key, modifiers);
    }
    void clickBeside() const
    {
        QTest::mouseClick(window->findChild<Overlay *>(), Qt::LeftButton, {}, QPoint(2, 2));
    }
    [[nodiscard]] bool showsKeys() const
    {
        const auto *keys = window->findChild<ShortcutsSheet *>();
        return keys && keys->isVisible();
    }
};

TEST_F(SheetKeysTest, TheWindowsKeysLeaveASheetAndWhatItCoversAlone)
{
    open();
    desk->offerUpload({u"/photos"_s});
    ASSERT_TRUE(sheet && sheet->isVisible());
    press(Qt::Key_F1);
    press(Qt::Key_U, Qt::ControlModifier);
    press(Qt::Key_3, Qt::ControlModifier);
    press(Qt::Key_F5);
    press(Qt::Key_F, Qt::ControlModifier);
    EXPECT_TRUE(sheet->isVisible());
    EXPECT_FALSE(showsKeys());
    EXPECT_EQ(offered.size(), 1U);
    EXPECT_EQ(window->current(), PageId::Albums);
    EXPECT_EQ(page(PageId::Albums).refreshed, 0);
    EXPECT_EQ(page(PageId::Albums).searched, 0);
    closeSheet();
    press(Qt::Key_3, Qt::ControlModifier);
    EXPECT_EQ(window->current(), PageId::DeadLetters);
}

TEST_F(SheetKeysTest, AnotherPageDoesNotTakeTheKeyboardFromASheet)
{
    open();
    desk->offerUpload({u"/photos"_s});
    desk->show({.page = PageId::Jobs}); // as a message of the desktop does
    EXPECT_EQ(window->current(), PageId::Jobs);
    EXPECT_EQ(QApplication::focusWidget(), sheet);
}

TEST_F(SheetKeysTest, TheKeyboardGoesOnWhereTheSheetLeads)
{
    open();
    page(PageId::Albums).first()->setFocus();
    press(Qt::Key_F1);
    press(Qt::Key_Escape);
    EXPECT_EQ(QApplication::focusWidget(), page(PageId::Albums).first());
    desk->offerUpload({u"/photos"_s});
    desk->show({.page = PageId::Jobs}); // as an upload does that was accepted
    closeSheet();
    EXPECT_EQ(QApplication::focusWidget(), page(PageId::Jobs).first());
}

TEST_F(SheetKeysTest, AClickBesideASheetClosesItUnlessItHasWork)
{
    open();
    desk->offerUpload({u"/photos"_s});
    sheetHasWork = true;
    clickBeside();
    EXPECT_TRUE(sheet->isVisible());
    sheetHasWork = false;
    clickBeside();
    EXPECT_FALSE(sheet->isVisible());
    press(Qt::Key_F1);
    EXPECT_TRUE(showsKeys());
    clickBeside();
    EXPECT_FALSE(showsKeys());
}

TEST_F(SheetKeysTest, AtTheStartKeysMakeNoPageThatIsHidden)
{
    show();
    press(Qt::Key_F5);
    press(Qt::Key_F, Qt::ControlModifier);
    press(Qt::Key_2, Qt::ControlModifier);
    press(Qt::Key_Escape);
    EXPECT_EQ(pagesMade, 0);
    press(Qt::Key_F1);
    EXPECT_TRUE(showsKeys());
}

} // namespace

} // namespace photoporter::ui
