// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/desk.h"

#include <QStyledItemDelegate>

namespace photoporter::ui {

/// What a row of the list says, in words. Pure.
struct ActivityRow {
    QString name;
    QString corner; ///< at the right: the time left, or when it ended
    QString pill;
    Tone tone = Tone::Neutral;
    QString quiet;                  ///< beside the pill
    std::optional<double> fraction; ///< of the bar; below 0 where it can't be told; nothing: no bar
};
[[nodiscard]] ActivityRow rowOf(const Activity &activity, const Rates &rates, Clock::WallTime now);

/// Paints the rows of the list of uploads and jobs. All rows are of one height, so that a list of 10,000 is laid
/// out at once.
class ActivityDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit ActivityDelegate(Desk &desk, QObject *parent = nullptr) : QStyledItemDelegate(parent), m_desk(desk) {}

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    Desk &m_desk;
};

} // namespace photoporter::ui
