// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/metrics/linechart.h"

#include "ui/common/appearance.h"
#include "ui/common/painting.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QDateTime>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace photoporter::ui {

namespace {

constexpr int mostTicks = 4;
constexpr double axisHeight = 20, figureWidth = 64, dateWidth = 72, topMargin = 8;
constexpr double reach = 24;     ///< how near the pointer must come
constexpr double dotSpacing = 6; ///< closer than that, dots would be a smear

QString dateText(double x)
{
    const QDate date = QDateTime::fromMSecsSinceEpoch(std::llround(x)).date();
    //: A day on a chart's axis, for QLocale: 24 Oct
    return QLocale().toString(date, LineChart::tr("d MMM"));
}

/// Where the marker's words stand: beside the point, inside of `all`.
QRectF besidePoint(const QPointF &point, const QSizeF &size, const QRectF &all)
{
    const double right = point.x() + 2 * step;
    const double x = right + size.width() <= all.right() ? right : point.x() - 2 * step - size.width();
    // Where there is room at neither side, below the point, so as not to hide it.
    const double top = x >= all.left() ? point.y() - size.height() / 2 : point.y() + 2 * step;
    const double y = std::clamp(top, all.top(), std::max(all.top(), all.bottom() - size.height()));
    return {QPointF(std::max(all.left(), x), y), size};
}

QAccessibleInterface *accessibleChart(const QString &, QObject *object)
{
    auto *chart = qobject_cast<LineChart *>(object);
    return chart ? new QAccessibleWidget(chart, QAccessible::Chart) : nullptr;
}

} // namespace

LineChart::LineChart(QWidget *parent) : QWidget(parent)
{
    QAccessible::installFactory(accessibleChart); // the same one is installed once only
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void LineChart::setSeries(ChartSeries series)
{
    m_series = std::move(series);
    m_points.clear();
    for (const ChartSample &sample : m_series.samples)
        m_points.push_back(sample.point);
    m_marked.reset();
    setAccessibleName(m_series.name);
    setAccessibleDescription(summary());
    update();
}

ChartGeometry LineChart::geometryOfChart() const
{
    double highest = 0;
    for (const ChartPoint &point : m_points)
        highest = std::max(highest, point.y);
    const QRectF plot = QRectF(rect()).adjusted(figureWidth, topMargin, -3 * step, -axisHeight);
    return {.plot = plot,
            .firstX = m_series.firstX,
            .lastX = m_series.lastX,
            .scale = m_series.scaleFor ? m_series.scaleFor(highest, mostTicks) : Scale{}};
}

QSize LineChart::sizeHint() const
{
    return {480, 180};
}

QSize LineChart::minimumSizeHint() const
{
    return {280, 140};
}

QString LineChart::summary() const
{
    if (m_points.empty())
        return m_series.nothing;
    const auto [least, most] = std::ranges::minmax_element(m_points, {}, &ChartPoint::y);
    return tr("%n values from %1 to %2; the least is %3, the most %4. Arrow keys go from one to the next.",
              nullptr, static_cast<int>(m_points.size()))
        .arg(dateText(m_points.front().x), dateText(m_points.back().x), m_series.figure(least->y),
             m_series.figure(most->y));
}

void LineChart::mark(std::optional<std::size_t> index)
{
    if (index == m_marked)
        return;
    m_marked = index;
    if (index) {
        const ChartSample &sample = m_series.samples[*index];
        //: What a screen reader says of a chart's marker. %1: "3 Nov · Lopez & Wu · 104 s", %2: what held it up
        setAccessibleDescription(tr("%1. %2").arg(sample.title, sample.note));
    } else {
        setAccessibleDescription(summary());
    }
    setCursor(index && m_series.samples[*index].job != 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    update();
}

void LineChart::open()
{
    if (m_marked && m_series.samples[*m_marked].job != 0)
        Q_EMIT opened(m_series.samples[*m_marked].job);
}

void LineChart::mouseMoveEvent(QMouseEvent *event)
{
    mark(geometryOfChart().nearest(event->position(), m_points, reach));
}

void LineChart::mousePressEvent(QMouseEvent *event)
{
    mark(geometryOfChart().nearest(event->position(), m_points, reach));
    if (event->button() == Qt::LeftButton)
        open();
}

void LineChart::leaveEvent(QEvent *event)
{
    if (!hasFocus())
        mark({});
    QWidget::leaveEvent(event);
}

void LineChart::focusInEvent(QFocusEvent *event)
{
    update();
    QWidget::focusInEvent(event);
}

bool LineChart::moveMarker(int key)
{
    if (m_points.empty())
        return false;
    const std::size_t last = m_points.size() - 1;
    switch (key) {
    case Qt::Key_Left:
        mark(m_marked ? (*m_marked > 0 ? *m_marked - 1 : 0) : last);
        return true;
    case Qt::Key_Right:
        mark(m_marked ? std::min(*m_marked + 1, last) : 0);
        return true;
    case Qt::Key_Home:
        mark(0);
        return true;
    case Qt::Key_End:
        mark(last);
        return true;
    default:
        return false;
    }
}

void LineChart::keyPressEvent(QKeyEvent *event)
{
    if (moveMarker(event->key()))
        return;
    if (m_marked && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        open();
    else if (m_marked && event->key() == Qt::Key_Escape)
        mark({});
    else
        QWidget::keyPressEvent(event);
}

void LineChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &tokens = tokensOf(palette());
    if (m_points.empty()) {
        paintText(painter, rect(), m_series.nothing, tokens.quiet, fontOf(TextSize::Body), Qt::AlignCenter);
    } else {
        const ChartGeometry geometry = geometryOfChart();
        paintAxes(painter, geometry);
        painter.setRenderHint(QPainter::Antialiasing);
        paintLine(painter, geometry);
        if (m_marked)
            paintMarker(painter, geometry);
    }
    if (hasFocus())
        paintFocus(painter, QRectF(rect()).adjusted(1, 1, -1, -1), tokens);
}

void LineChart::paintAxes(QPainter &painter, const ChartGeometry &geometry) const
{
    const Tokens &tokens = tokensOf(palette());
    const QFont font = tabular(fontOf(TextSize::Axis));
    for (const double tick : geometry.scale.ticks()) {
        const double y = std::round(geometry.down(tick));
        painter.setPen(gridPen(tokens));
        painter.drawLine(QPointF(geometry.plot.left(), y + 0.5), QPointF(geometry.plot.right(), y + 0.5));
        paintText(painter, QRectF(0, y - 8, figureWidth - 2 * step, 17), m_series.figure(tick), tokens.quiet, font,
                  Qt::AlignRight | Qt::AlignVCenter);
    }
    const int most = std::max(2, static_cast<int>(geometry.plot.width() / (1.5 * dateWidth)));
    for (const double tick : dayTicks(geometry.firstX, geometry.lastX, QTimeZone::systemTimeZone(), most)) {
        const double x = std::clamp(geometry.across(tick), geometry.plot.left() + dateWidth / 2 - 2 * step,
                                    geometry.plot.right() - dateWidth / 2 + 2 * step);
        paintText(painter, QRectF(x - dateWidth / 2, geometry.plot.bottom() + 3, dateWidth, axisHeight - 3),
                  dateText(tick), tokens.quiet, font, Qt::AlignCenter);
    }
}

void LineChart::paintLine(QPainter &painter, const ChartGeometry &geometry) const
{
    const QColor colour = tokensOf(palette()).series[0];
    QPolygonF line;
    for (const std::size_t index : geometry.thinned(m_points))
        line += geometry.place(m_points[index]);
    painter.setPen(QPen(colour, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(line);
    if (geometry.plot.width() < dotSpacing * static_cast<double>(m_points.size()) && m_points.size() > 1)
        return;
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    for (const QPointF &point : line)
        painter.drawEllipse(point, 2.5, 2.5);
}

void LineChart::paintMarker(QPainter &painter, const ChartGeometry &geometry) const
{
    const Tokens &tokens = tokensOf(palette());
    const ChartSample &sample = m_series.samples[*m_marked];
    const QPointF point = geometry.place(sample.point);
    painter.setPen(QPen(tokens.panel, 1.5));
    painter.setBrush(tokens.series[1]);
    painter.drawEllipse(point, 5, 5);
    const QFont font = fontOf(TextSize::Axis);
    const QFontMetricsF metrics(font);
    const double words = std::max(metrics.horizontalAdvance(sample.title), metrics.horizontalAdvance(sample.note));
    const double lineHeight = metrics.height() + 1;
    const double width = std::min(words + 5 * step, geometry.plot.width());
    const QRectF box =
        besidePoint(point, {width, lineHeight * (sample.note.isEmpty() ? 1 : 2) + 3 * step}, geometry.plot);
    painter.setPen(QPen(tokens.line, 1));
    painter.setBrush(tokens.panel);
    painter.drawRoundedRect(box, controlRadius, controlRadius);
    QRectF text = box.adjusted(2.5 * step, 1.5 * step, -2.0 * step, 0);
    text.setHeight(lineHeight);
    paintText(painter, text, sample.title, tokens.text, font);
    paintText(painter, text.translated(0, lineHeight), sample.note, tokens.quiet, font);
}

} // namespace photoporter::ui
