// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/noticebar.h"

#include "ui/common/widgets.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>

namespace photoporter::ui {

namespace {

constexpr int distance = 4 * step; ///< from the parent's lower edge

} // namespace

NoticeBar::NoticeBar(QWidget *parent)
    : QFrame(parent), m_text(makeLabel(TextSize::Body, false, this)), m_button(new QPushButton(this))
{
    setProperty("kind", QStringLiteral("panel"));
    makeLink(m_button);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(4 * step, 2 * step, 3 * step, 2 * step);
    row->setSpacing(3 * step);
    row->addWidget(m_text);
    row->addWidget(m_button);
    m_time.setSingleShot(true);
    connect(&m_time, &QTimer::timeout, this, [this] {
        if (underMouse() || m_button->hasFocus())
            m_time.start();
        else
            hide();
    });
    connect(m_button, &QPushButton::clicked, this, [this] {
        hide();
        if (const auto action = std::exchange(m_action, {}))
            action();
    });
    parent->installEventFilter(this);
    hide();
}

void NoticeBar::show(const Notice &notice)
{
    m_text->setText(notice.text);
    m_action = notice.action;
    m_button->setText(notice.actionText);
    m_button->setVisible(notice.action != nullptr);
    setAccessibleName(notice.text);
    m_time.start(notice.time);
    QFrame::show();
    raise();
    place();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void NoticeBar::place()
{
    resize(sizeHint().boundedTo(parentWidget()->size() - QSize(2 * distance, 0)));
    move((parentWidget()->width() - width()) / 2, parentWidget()->height() - height() - distance);
}

bool NoticeBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && isVisible())
        place();
    return QFrame::eventFilter(watched, event);
}

void NoticeBar::enterEvent(QEnterEvent *event)
{
    m_time.stop();
    QFrame::enterEvent(event);
}

void NoticeBar::leaveEvent(QEvent *event)
{
    m_time.start();
    QFrame::leaveEvent(event);
}

} // namespace photoporter::ui
