// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/lifecycle.h"
#include "ui/common/desk.h"
#include "ui/common/widgets.h"

#include <array>

namespace photoporter::ui {

/// The two rules by which the store itself removes what a crash left: how they stand, and a button that sets them.
/// It looks when it is first shown with a store, and when asked to.
class LifecyclePanel : public Panel {
    Q_OBJECT
public:
    explicit LifecyclePanel(Desk &desk, QWidget *parent = nullptr);
    void retranslate();
    void look();
    [[nodiscard]] bool isBusy() const { return m_busy; }

Q_SIGNALS:
    void looked(); ///< the rules, or why they can't be seen, are shown

protected:
    void showEvent(QShowEvent *event) override;

private:
    void apply();
    void take(Result<LifecyclePlan> plan);
    void follow();

    Desk &m_desk;
    std::optional<LifecyclePlan> m_plan;
    std::optional<Error> m_failure;
    bool m_busy = false, m_seen = false;
    quint64 m_generation = 0;
    QLabel *m_title, *m_help;
    std::array<QLabel *, 2> m_rules;
    std::array<Pill *, 2> m_states;
    QWidget *m_list;
    QLabel *m_others;
    ErrorStrip *m_error;
    QPushButton *m_set, *m_again, *m_copy;
};

/// A rule in words: "Temporary files below zips/tmp/ are removed after 1 day." Pure.
[[nodiscard]] QString ruleText(const LifecycleStep &rule);

} // namespace photoporter::ui
