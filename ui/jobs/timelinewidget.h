// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/jobs/timeline.h"

#include <QWidget>

namespace photoporter::ui {

struct Tokens;

/// Draws a job's timeline; hovering over a bar tells about it.
class TimelineWidget : public QWidget {
    Q_OBJECT
public:
    explicit TimelineWidget(QWidget *parent = nullptr);

    void setStory(const JobStory &story, Clock::WallTime now);
    /// The present moves on while the job runs.
    void setNow(Clock::WallTime now, std::optional<double> secondsLeft);
    [[nodiscard]] bool hasBars() const; ///< something of it began
    [[nodiscard]] const TimelineLayout &timeline() const { return m_layout; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] TimelineMetrics metrics() const;
    void arrange();
    void describe();
    void paintGrid(QPainter &painter, const Tokens &tokens) const;
    void paintRow(QPainter &painter, const Tokens &tokens, const TimelineRow &row) const;

    JobStory m_story;
    Clock::WallTime m_now{};
    std::optional<double> m_secondsLeft;
    TimelineLayout m_layout;
};

/// What the colours of a timeline mean, for above it.
class TimelineLegend : public QWidget {
    Q_OBJECT
public:
    explicit TimelineLegend(QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
};

} // namespace photoporter::ui
