// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/firstchoice.h"

#include <QAbstractItemView>
#include <QEvent>

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

void chooseFirstOnFocus(QAbstractItemView &view)
{
    view.installEventFilter(new FirstChooser(&view));
}

} // namespace photoporter::ui
