// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/probe.h"
#include "ui/common/widgets.h"

class QGridLayout;

namespace photoporter::ui {

/// What a probe found, to be read from top to bottom: what it comes to, then one thing after the other with its
/// mark, what the store does, what that means for ZIPs and what to do.
class ProbeList : public QWidget {
    Q_OBJECT
public:
    explicit ProbeList(QWidget *parent = nullptr);
    void show(const ProbeReport &report);
    void clear();

private:
    void addRow(const ProbeRow &row);

    Pill *m_mark;
    QLabel *m_verdict;
    QLabel *m_cost;
    QWidget *m_rows = nullptr;
    QGridLayout *m_grid = nullptr;
};

} // namespace photoporter::ui
