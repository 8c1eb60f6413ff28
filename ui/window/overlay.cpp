// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/overlay.h"

#include "ui/common/tokens.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPainter>

namespace photoporter::ui {

namespace {

constexpr int margin = 6 * step;

} // namespace

Overlay::Overlay(QWidget *parent) : QWidget(parent)
{
    parent->installEventFilter(this);
    setFocusPolicy(Qt::StrongFocus);
    hide();
}

void Overlay::open(QWidget *sheet)
{
    if (m_sheet && m_sheet != sheet)
        m_sheet->hide();
    if (!isVisible())
        m_before = QApplication::focusWidget();
    m_sheet = sheet;
    sheet->setParent(this);
    setAccessibleName(sheet->accessibleName());
    sheet->installEventFilter(this);
    setGeometry(parentWidget()->rect());
    show();
    raise();
    place();
    sheet->show();
    sheet->setFocus();
    if (!sheet->isAncestorOf(QApplication::focusWidget()) && QApplication::focusWidget() != sheet)
        focusNextPrevChild(true);
}

void Overlay::close()
{
    if (m_sheet)
        m_sheet->hide();
    m_sheet.clear();
    hide();
    if (m_before && m_before->isVisible()) // its page may have been left
        m_before->setFocus();
    else
        Q_EMIT keyboardFreed();
}

void Overlay::place()
{
    if (!m_sheet)
        return;
    const QSize room = size() - QSize(2 * margin, 2 * margin);
    const QSize wanted = m_sheet->sizeHint().expandedTo(m_sheet->minimumSizeHint()).boundedTo(room);
    m_sheet->resize(wanted);
    m_sheet->move((width() - wanted.width()) / 2, (height() - wanted.height()) / 2);
}

bool Overlay::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parent() && event->type() == QEvent::Resize) {
        setGeometry(parentWidget()->rect());
        place();
    }
    if (watched == m_sheet && event->type() == QEvent::LayoutRequest)
        place();
    return QWidget::eventFilter(watched, event);
}

void Overlay::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QColor dim = tokensOf(palette()).isDark ? Qt::black : tokensOf(palette()).text;
    dim.setAlphaF(0.35F);
    painter.fillRect(rect(), dim);
}

void Overlay::mousePressEvent(QMouseEvent *)
{
    Q_EMIT clickedBeside();
}

void Overlay::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closeAsked();
    else
        QWidget::keyPressEvent(event);
}

/// The keyboard stays inside the sheet.
bool Overlay::focusNextPrevChild(bool next)
{
    if (!m_sheet)
        return QWidget::focusNextPrevChild(next);
    QWidget *widget = QApplication::focusWidget() ? QApplication::focusWidget() : m_sheet.data();
    for (QWidget *one = next ? widget->nextInFocusChain() : widget->previousInFocusChain(); one != widget;
         one = next ? one->nextInFocusChain() : one->previousInFocusChain()) {
        const bool takesTab = one->focusPolicy() & Qt::TabFocus;
        if (takesTab && one->isVisible() && one->isEnabled() && m_sheet->isAncestorOf(one)) {
            one->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
            return true;
        }
    }
    return true;
}

} // namespace photoporter::ui
