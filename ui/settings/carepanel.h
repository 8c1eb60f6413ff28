// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/desk.h"
#include "ui/common/widgets.h"
#include "ui/settings/chores.h"
#include "ui/settings/settingskeeper.h"

class QCheckBox;
class QTableView;

namespace photoporter::ui {

/// Looks after the store: first finds what there is to do and lists it, and does it only when asked to.
class CarePanel : public Panel {
    Q_OBJECT
public:
    enum class State : std::uint8_t { Idle, Looking, Found, Doing, Done };
    CarePanel(Desk &desk, SettingsKeeper &keeper, QWidget *parent = nullptr);
    void retranslate();
    [[nodiscard]] State state() const { return m_state; }

Q_SIGNALS:
    void stateChanged();

private:
    void build();
    void run(bool dryRun);
    void finish(bool dryRun, Result<MaintenanceReport> report);
    void enter(State state);
    [[nodiscard]] QString stateText() const;

    Desk &m_desk;
    SettingsKeeper &m_keeper;
    State m_state = State::Idle;
    MaintenanceReport m_report;
    std::stop_source m_stop{std::nostopstate};
    quint64 m_generation = 0; ///< answers of an earlier run are dropped
    ChoreModel m_model;
    QLabel *m_title, *m_help, *m_text;
    QCheckBox *m_remake;
    QPushButton *m_look, *m_do, *m_cancel;
    Bar *m_bar;
    QTableView *m_table;
    ErrorStrip *m_error;
};

} // namespace photoporter::ui
