// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/plaintable.h"

#include <QEvent>
#include <QHeaderView>
#include <QTableView>

namespace photoporter::ui {

namespace {

class FirstChooser : public QObject {
public:
    using QObject::QObject;
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        auto *view = static_cast<QAbstractItemView *>(watched);
        if (event->type() == QEvent::FocusIn && !view->currentIndex().isValid() && view->model())
            view->setCurrentIndex(view->model()->index(0, 0));
        return false;
    }
};

} // namespace

void makePlain(QTableView &table)
{
    table.setShowGrid(false);
    table.setWordWrap(false);
    table.setEditTriggers(QAbstractItemView::NoEditTriggers);
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setSelectionMode(QAbstractItemView::SingleSelection);
    table.setTabKeyNavigation(false);
    table.verticalHeader()->hide();
    table.horizontalHeader()->setHighlightSections(false);
    chooseFirstOnFocus(table);
}

void chooseFirstOnFocus(QAbstractItemView &view)
{
    view.installEventFilter(new FirstChooser(&view));
}

} // namespace photoporter::ui
