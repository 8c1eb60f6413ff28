// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/preferences.h"
#include "ui/common/widgets.h"
#include "ui/settings/choicerow.h"

class QCheckBox;

// Panels over Preferences. Each change holds at once.
namespace photoporter::ui {

/// How ZIPs are made and how long links live, unless somebody chooses otherwise.
class ZipPanel : public Panel {
    Q_OBJECT
public:
    explicit ZipPanel(Preferences &preferences, QWidget *parent = nullptr);
    void retranslate();

private:
    void explain(); ///< the policy that is chosen
    Preferences &m_preferences;
    QLabel *m_title;
    ChoiceRow *m_policy;
    ChoiceRow *m_link;
};

class NotificationsPanel : public Panel {
    Q_OBJECT
public:
    explicit NotificationsPanel(Preferences &preferences, QWidget *parent = nullptr);
    void retranslate();

private:
    QLabel *m_title;
    QLabel *m_help;
    QCheckBox *m_ready;
    QCheckBox *m_failed;
};

/// Language, appearance, and what closing the window does.
class WindowPanel : public Panel {
    Q_OBJECT
public:
    explicit WindowPanel(Preferences &preferences, QWidget *parent = nullptr);
    void retranslate();

private:
    QLabel *m_title;
    ChoiceRow *m_language;
    ChoiceRow *m_scheme;
    ChoiceRow *m_close;
};

/// The languages to choose from, by code; empty: the system's.
[[nodiscard]] std::vector<ChoiceRow::Choice> languageChoices();

} // namespace photoporter::ui
