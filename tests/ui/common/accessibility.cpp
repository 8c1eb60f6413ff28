// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/accessibility.h"

#include "ui/window/overlay.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QAccessibleInterface>
#include <QApplication>
#include <QButtonGroup>
#include <QPointer>
#include <QScrollBar>
#include <QTest>

#include <algorithm>
#include <set>

namespace photoporter::ui::testing {

using namespace Qt::StringLiterals;

namespace {

/// What is behind a sheet is out of reach on purpose.
std::vector<QWidget *> usableIn(const QWidget &window)
{
    const auto *overlay = window.findChild<Overlay *>();
    const QWidget &front = overlay && overlay->isVisible() ? *overlay : window;
    std::vector<QWidget *> found;
    for (QWidget *widget : front.findChildren<QWidget *>()) {
        if (widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) &&
            !widget->focusProxy() && widget->window() == &window && !qobject_cast<QScrollBar *>(widget))
            found.push_back(widget);
    }
    return found;
}

QString nameOf(const QWidget &widget)
{
    return u"%1 \"%2\" %3"_s.arg(QString::fromLatin1(widget.metaObject()->className()),
                                 widget.property("text").toString(), widget.objectName());
}

QStringList untold(const std::vector<QWidget *> &usable)
{
    QStringList found;
    for (QWidget *widget : usable) {
        const QAccessibleInterface *seen = QAccessible::queryAccessibleInterface(widget);
        if (!seen || seen->role() == QAccessible::NoRole || seen->role() == QAccessible::Client)
            found += nameOf(*widget) + u" has no role"_s;
        if (!seen || seen->text(QAccessible::Name).isEmpty())
            found += nameOf(*widget) + u" has no name"_s;
    }
    return found;
}

bool isOfReachedGroup(const QWidget *widget, const std::set<QWidget *> &reached)
{
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    return button && (button->autoExclusive() || (button->group() && button->group()->exclusive())) &&
           std::ranges::any_of(reached, [button](QWidget *other) {
               const auto *one = qobject_cast<QAbstractButton *>(other);
               return one && one->group() == button->group() && one->parentWidget() == button->parentWidget();
           });
}

/// Without rows there is nothing in a list to be at.
bool isEmptyList(const QWidget *widget)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(widget);
    return view && view->model()->rowCount() == 0;
}

} // namespace

QStringList barriersIn(QWidget &window)
{
    window.activateWindow();
    if (!QTest::qWaitForWindowActive(&window))
        return {u"the window is not active"_s};
    const std::vector<QWidget *> usable = usableIn(window);
    QStringList found = untold(usable);
    std::set<QWidget *> reached;
    for (std::size_t i = 0; i < 2 * usable.size() + 2; ++i) {
        const QPointer<QWidget> at = QApplication::focusWidget();
        // A page that is being loaded keeps the keyboard until there is something to be at.
        const bool isNew = at && (at->focusPolicy() & Qt::TabFocus) && reached.insert(at).second;
        const QImage with = isNew ? at->grab().toImage() : QImage();
        QTest::keyClick(at ? at.data() : &window, Qt::Key_Tab);
        const bool isLeft = at && QApplication::focusWidget() != at && at->isVisible();
        if (isNew && isLeft && !isEmptyList(at) && at->grab().toImage() == with)
            found += nameOf(*at) + u" does not show that it has the keyboard"_s;
    }
    for (const QWidget *widget : usable) {
        if (!std::ranges::contains(reached, widget) && !isOfReachedGroup(widget, reached))
            found += nameOf(*widget) + u" is not reached by Tab"_s;
    }
    return found;
}

} // namespace photoporter::ui::testing
