// SPDX-License-Identifier: GPL-3.0-or-later
// The whole window as a screen reader and a keyboard see it.
#include "ui/proof/proofworld.h"
#include "window/program.h"

#include <QAccessible>
#include <QAccessibleInterface>
#include <QApplication>
#include <QButtonGroup>
#include <QScrollBar>
#include <QTest>

#include <set>

namespace photoporter::ui {

namespace {

using namespace Qt::StringLiterals;
using testing::waitUntil;

class AccessibilityTest : public testing::ProofWorld {
protected:
    [[nodiscard]] std::vector<QWidget *> reachable() const
    {
        std::vector<QWidget *> found;
        for (QWidget *widget : window->findChildren<QWidget *>()) {
            if (widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) &&
                !widget->focusProxy() && widget->window() == window.get() && !qobject_cast<QScrollBar *>(widget))
                found.push_back(widget);
        }
        return found;
    }
    static std::string nameOf(const QWidget *widget)
    {
        const QString text = widget->property("text").toString();
        return std::string(widget->metaObject()->className()) + " \"" + text.toStdString() + "\" " +
               widget->objectName().toStdString();
    }
    void expectNames(const std::string &where) const
    {
        for (QWidget *widget : reachable()) {
            QAccessibleInterface *seen = QAccessible::queryAccessibleInterface(widget);
            ASSERT_TRUE(seen) << where << nameOf(widget);
            EXPECT_NE(seen->role(), QAccessible::NoRole) << where << nameOf(widget);
            EXPECT_FALSE(seen->text(QAccessible::Name).isEmpty()) << where << nameOf(widget) << " has no name";
        }
    }
    /// Everything there is to use gets the focus by Tab alone; of buttons that exclude each other one does: arrows
    /// go on from there.
    void expectTabReaches(const std::string &where) const
    {
        const std::vector<QWidget *> wanted = reachable();
        std::set<QWidget *> reached;
        for (std::size_t i = 0; i < 2 * wanted.size() + 2; ++i) {
            reached.insert(QApplication::focusWidget());
            QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : window.get(), Qt::Key_Tab);
        }
        for (QWidget *widget : wanted)
            EXPECT_TRUE(reached.contains(widget) || isOfReachedGroup(widget, reached))
                << where << nameOf(widget) << " is not reached by Tab";
    }
    static bool isOfReachedGroup(const QWidget *widget, const std::set<QWidget *> &reached)
    {
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        return button && (button->autoExclusive() || (button->group() && button->group()->exclusive())) &&
               std::ranges::any_of(reached, [button](QWidget *other) {
                   const auto *one = qobject_cast<QAbstractButton *>(other);
                   return one && one->group() == button->group() && one->parentWidget() == button->parentWidget();
               });
    }
    void expectAllPages(const std::string &how)
    {
        for (int page = 0; page < 5; ++page) {
            window->go({.page = static_cast<PageId>(page)});
            const std::string where = how + " page " + std::to_string(page) + ": ";
            expectNames(where);
            expectTabReaches(where);
        }
    }
    void activate()
    {
        window->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(window.get()));
    }
};

TEST_F(AccessibilityTest, TheStartCanBeUsedWithoutAMouse)
{
    window = std::make_unique<MainWindow>(*desk, windowParts());
    window->show();
    activate();
    expectNames("start: ");
    expectTabReaches("start: ");
}

TEST_F(AccessibilityTest, EmptyPagesCanBeUsedWithoutAMouse)
{
    show(profile());
    activate();
    expectAllPages("empty");
}

TEST_F(AccessibilityTest, FilledPagesAndTheUploadSheetCanBeUsedWithoutAMouse)
{
    show(profile());
    activate();
    upload(makePhotos(u"Wedding"_s, {1000, 2000}));
    await(ActivityKind::Upload, u"Wedding"_s, ActivityState::Ready);
    await(ActivityKind::Archive, u"Wedding"_s, ActivityState::Ready);
    window->go({.page = PageId::Albums, .album = u"Wedding"_s});
    ASSERT_TRUE(waitUntil([this] { return button(u"Copy link"_s) != nullptr; }));
    expectAllPages("filled");
    drop({makePhotos(u"Other"_s, {1000, 2000})});
    ASSERT_TRUE(waitUntil([this] { return button(u"Upload 2 photos"_s) != nullptr; }));
    expectNames("sheet: ");
}

} // namespace

} // namespace photoporter::ui
