// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/statusstrip.h"

#include "ui/common/format.h"
#include "ui/common/widgets.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

namespace photoporter::ui {

using namespace Qt::StringLiterals;

namespace {

QLabel *addLabel(QHBoxLayout *row, QWidget *parent)
{
    QLabel *label = makeLabel(TextSize::Quiet, false, parent);
    label->setProperty("tone", u"quiet"_s);
    label->setFont(tabular(label->font()));
    row->addWidget(label);
    return label;
}

} // namespace

QString workText(int running, int waiting)
{
    if (running == 0 && waiting == 0)
        return StatusStrip::tr("Nothing to do");
    QStringList parts;
    if (running > 0)
        parts += StatusStrip::tr("%n running", nullptr, running);
    if (waiting > 0)
        parts += StatusStrip::tr("%n waiting", nullptr, waiting);
    return parts.join(u" · "_s);
}

StatusStrip::StatusStrip(Desk &desk, QWidget *parent) : QWidget(parent), m_desk(desk)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(4 * step, step, 4 * step, step);
    row->setSpacing(5 * step);
    m_up = addLabel(row, this);
    m_down = addLabel(row, this);
    m_jobs = addLabel(row, this);
    row->addStretch(1);
    m_limit = addLabel(row, this);
    m_store = addLabel(row, this);
    for (const auto signal :
         {&Desk::snapshotChanged, &Desk::storeOpened, &Desk::storeClosed, &Desk::openingChanged})
        connect(&m_desk, signal, this, &StatusStrip::update);
    connect(&m_desk.preferences(), &Preferences::ratesChanged, this, &StatusStrip::update);
    update();
}

void StatusStrip::update()
{
    const Rates &rates = m_desk.rates();
    m_up->setText(u"▲ "_s + format::bits(rates.upBytesPerSecond()));
    m_up->setAccessibleName(tr("Sending %1").arg(format::bits(rates.upBytesPerSecond())));
    m_down->setText(u"▼ "_s + format::bits(rates.downBytesPerSecond()));
    m_down->setAccessibleName(tr("Receiving %1").arg(format::bits(rates.downBytesPerSecond())));
    m_jobs->setText(workText(m_desk.snapshot().running(), m_desk.snapshot().waiting()));
    const std::uint64_t limit = m_desk.limit();
    //: How fast photos may be sent.
    m_limit->setText(limit == 0 ? tr("Limit: none")
                                : tr("Limit: %1").arg(format::bits(static_cast<double>(limit))));
    if (m_desk.isOpening())
        m_store->setText(tr("Opening the store…"));
    else if (m_desk.failure())
        m_store->setText(tr("Offline"));
    else
        m_store->setText(m_desk.profile() ? m_desk.profile()->name : tr("No store"));
}

void StatusStrip::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        update();
    QWidget::changeEvent(event);
}

void StatusStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &tokens = tokensOf(palette());
    painter.fillRect(rect(), tokens.side);
    painter.fillRect(QRect(0, 0, width(), 1), tokens.line); // a drawn line is lost at 150 %
}

} // namespace photoporter::ui
