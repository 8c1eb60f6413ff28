// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/tasks.h"
#include "ui/common/widgets.h"
#include "ui/settings/formfield.h"
#include "ui/start/awsprofiles.h"
#include "ui/start/connectform.h"

class QComboBox;
class QLineEdit;
class QRadioButton;

namespace photoporter::ui {

/// Where the keys come from: typed, a profile of AWS's files (read in the background), or the environment. The one
/// place of the window where a secret is typed; it stands in the password field alone and leaves it as
/// Credentials.
class KeysPanel : public Panel {
    Q_OBJECT
public:
    /// The profiles are read by `tasks` out of `environment`.
    KeysPanel(Tasks &tasks, Environment environment, QWidget *parent = nullptr);
    void setForm(const ConnectForm &form);
    void fill(ConnectForm &form) const;
    void showProblems(const ConnectForm &form, bool all);
    void setProvider(const Provider &provider);
    /// What is typed; nothing unless both fields are filled.
    [[nodiscard]] std::optional<Credentials> typed() const;
    void forget(); ///< empties the fields
    [[nodiscard]] QWidget *editorOf(FormPart part) const;
    void retranslate();

Q_SIGNALS:
    void edited();
    void profileChosen(const photoporter::ui::AwsProfile &profile);

private:
    void build();
    void show(KeySource source);
    void announce(int index); ///< the profile there, while profiles are what keys come from
    [[nodiscard]] KeySource source() const;
    void readProfiles();
    void takeProfiles(Result<std::vector<AwsProfile>> profiles);

    Tasks &m_tasks;
    const Environment m_environment;
    QLabel *m_title;
    QRadioButton *m_typed, *m_fromProfile, *m_fromEnvironment;
    QWidget *m_fields;
    QLineEdit *m_accessKey, *m_secret;
    FormField *m_accessField, *m_secretField;
    QLabel *m_where;
    QComboBox *m_profile;
    FormField *m_profileField;
    Provider m_provider;
    std::vector<AwsProfile> m_profiles;
    QString m_wantedProfile;
    QString m_profilesTrouble; ///< why there are none
    bool m_read = false, m_touched = false, m_keeps = false;
};

} // namespace photoporter::ui
