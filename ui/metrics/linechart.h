// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/jobtable.h"
#include "ui/metrics/chartgeometry.h"

#include <QWidget>

#include <functional>

namespace photoporter::ui {

/// A value with what its marker says.
struct ChartSample {
    ChartPoint point;
    QString title; ///< "3 Nov · Lopez & Wu · 104 s"
    QString note;  ///< "The store asked to slow down"
    JobId job = 0; ///< 0: nothing to open
};

struct ChartSeries {
    std::vector<ChartSample> samples; ///< by rising x
    double firstX = 0, lastX = 0;
    std::function<Scale(double highest, int most)> scaleFor;
    std::function<QString(double y)> figure; ///< of an axis
    QString name;                            ///< accessible
    QString nothing;                         ///< said where there is no sample
};

/// Values over time. The pointer or the arrow keys move a marker; a click or Enter opens what it marks.
class LineChart : public QWidget {
    Q_OBJECT
public:
    explicit LineChart(QWidget *parent = nullptr);
    void setSeries(ChartSeries series);
    [[nodiscard]] std::optional<std::size_t> marked() const { return m_marked; }
    [[nodiscard]] const ChartSeries &series() const { return m_series; }
    /// For this size; what is painted.
    [[nodiscard]] ChartGeometry geometryOfChart() const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void opened(photoporter::JobId job);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    void mark(std::optional<std::size_t> index);
    void open();
    [[nodiscard]] bool moveMarker(int key);
    void paintAxes(QPainter &painter, const ChartGeometry &geometry) const;
    void paintLine(QPainter &painter, const ChartGeometry &geometry) const;
    void paintMarker(QPainter &painter, const ChartGeometry &geometry) const;
    [[nodiscard]] QString summary() const;

    ChartSeries m_series;
    std::vector<ChartPoint> m_points;
    std::optional<std::size_t> m_marked;
};

} // namespace photoporter::ui
