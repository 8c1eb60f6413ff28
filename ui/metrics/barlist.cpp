// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/metrics/barlist.h"

#include "ui/common/appearance.h"
#include "ui/common/painting.h"

#include <QFontMetricsF>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace photoporter::ui {

namespace {

constexpr double rowHeight = 24;

double widest(const std::vector<BarRow> &rows, QString BarRow::*text)
{
    const QFontMetricsF metrics(fontOf(TextSize::Quiet));
    double width = 0;
    for (const BarRow &row : rows)
        width = std::max(width, metrics.horizontalAdvance(row.*text));
    return width + 2;
}

} // namespace

BarList::BarList(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
}

void BarList::setRows(std::vector<BarRow> rows, const QString &nothing)
{
    m_rows = std::move(rows);
    std::ranges::stable_sort(m_rows, std::ranges::greater(), &BarRow::value);
    m_nothing = nothing;
    QStringList words;
    for (const BarRow &row : m_rows)
        //: A bar, for screen readers: what, and how much
        words += tr("%1: %2").arg(row.label, row.figure);
    setAccessibleDescription(m_rows.empty() ? nothing : words.join(u'\n'));
    updateGeometry();
    update();
}

QSize BarList::sizeHint() const
{
    return {280, static_cast<int>(rowHeight * std::max(1.0, static_cast<double>(m_rows.size())))};
}

QSize BarList::minimumSizeHint() const
{
    return {200, sizeHint().height()};
}

std::vector<BarPlace> BarList::places() const
{
    std::vector<double> values;
    std::ranges::transform(m_rows, std::back_inserter(values), &BarRow::value);
    const double label = std::min(widest(m_rows, &BarRow::label), width() * 0.55);
    return layOutBars(values, width(), label, widest(m_rows, &BarRow::figure), rowHeight);
}

void BarList::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens &tokens = tokensOf(palette());
    const QFont font = fontOf(TextSize::Quiet);
    if (m_rows.empty())
        paintText(painter, QRectF(0, 0, width(), rowHeight), m_nothing, tokens.quiet, font);
    const std::vector<BarPlace> all = places();
    for (std::size_t i = 0; i < all.size(); ++i) {
        paintText(painter, all[i].label, m_rows[i].label, tokens.text, font);
        painter.setPen(Qt::NoPen);
        painter.setBrush(tokens.series[0]);
        painter.drawRoundedRect(all[i].bar, 2, 2);
        paintText(painter, all[i].value, m_rows[i].figure, tokens.quiet, tabular(font));
    }
}

bool BarList::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    auto *help = static_cast<QHelpEvent *>(event);
    const auto row = static_cast<std::size_t>(help->pos().y() / rowHeight);
    if (row < m_rows.size())
        QToolTip::showText(help->globalPos(), m_rows[row].more, this);
    else
        QToolTip::hideText();
    return true;
}

} // namespace photoporter::ui
