// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/widgets.h"
#include "ui/settings/formfield.h"
#include "ui/settings/settingskeeper.h"

class QBoxLayout;
class QComboBox;
class QLineEdit;

namespace photoporter::ui {

/// A row of a settings panel: title and a quiet sentence at the left, the control at the right, what is wrong
/// below.
class SettingRow : public QWidget {
    Q_OBJECT
public:
    explicit SettingRow(QWidget *parent = nullptr);
    void setControl(QWidget *control); ///< the one that the title names
    void addBeside(QWidget *widget);   ///< further ones, after it
    void setWords(const QString &title, const QString &help);
    void setProblem(const QString &problem);
    [[nodiscard]] QString problem() const { return m_problem->text(); }
    [[nodiscard]] QString title() const { return m_title->text(); }

private:
    QLabel *m_title;
    QLabel *m_help;
    QBoxLayout *m_controls;
    QWidget *m_control = nullptr;
    ToneLabel *m_problem;
};

/// One setting of the engine. A value out of range is told while it is typed and does not count; one that fits
/// holds as soon as the field is left or Enter is pressed. No button to apply.
class EngineSettingRow : public SettingRow {
    Q_OBJECT
public:
    EngineSettingRow(SettingsKeeper &keeper, const QString &name, QWidget *parent = nullptr);
    void retranslate();
    [[nodiscard]] const QString &name() const { return m_name; }

private:
    void build();
    void follow(); ///< the keeper has another value
    void check();
    void commit();
    [[nodiscard]] QString typed() const; ///< as changeSetting() takes it
    void nameUnits(qint64 number);
    [[nodiscard]] qint64 shownNumber() const; ///< in the unit that is chosen
    [[nodiscard]] bool isEditing() const;

    SettingsKeeper &m_keeper;
    const QString m_name;
    QLineEdit *m_edit;
    QComboBox *m_unit = nullptr; ///< of durations
    QPushButton *m_reset;
    qint64 m_shown = -1;
};

} // namespace photoporter::ui
