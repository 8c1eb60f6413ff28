// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/widgets.h"
#include "ui/settings/probelist.h"
#include "ui/settings/storetrial.h"

namespace photoporter::ui {

/// How a trial of a store goes, and how it ended: a bar with Cancel, the list of what was found, or what is wrong
/// and what to do. Hidden before the first trial.
class TrialView : public QWidget {
    Q_OBJECT
public:
    explicit TrialView(StoreTrial &trial, QWidget *parent = nullptr);
    /// Turns an error into one with a next step that fits the place; by default it stays as it is.
    void setWords(std::function<Error(Error)> words) { m_words = std::move(words); }
    void retranslate();

private:
    void follow();

    StoreTrial &m_trial;
    std::function<Error(Error)> m_words;
    QLabel *m_state;
    QPushButton *m_cancel;
    QWidget *m_running;
    ErrorStrip *m_error;
    ProbeList *m_list;
};

} // namespace photoporter::ui
