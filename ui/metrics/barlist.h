// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/metrics/chartgeometry.h"

#include <QWidget>

namespace photoporter::ui {

struct BarRow {
    QString label;
    double value = 0;
    QString figure; ///< behind the bar
    QString more;   ///< told where the pointer rests; may be empty
};

/// Words with bars, the longest first. What it says is its accessible description, too.
class BarList : public QWidget {
    Q_OBJECT
public:
    explicit BarList(QWidget *parent = nullptr);
    /// `nothing` is said where there are no rows.
    void setRows(std::vector<BarRow> rows, const QString &nothing);
    [[nodiscard]] const std::vector<BarRow> &rows() const { return m_rows; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] std::vector<BarPlace> places() const;
    std::vector<BarRow> m_rows;
    QString m_nothing;
};

} // namespace photoporter::ui
