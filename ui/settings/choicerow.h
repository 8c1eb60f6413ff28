// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settingrow.h"

#include <QVariant>

class QComboBox;

namespace photoporter::ui {

/// A setting with a few values to choose from. The values are told apart by their data; texts come with each
/// retranslation.
class ChoiceRow : public SettingRow {
    Q_OBJECT
public:
    explicit ChoiceRow(const QString &name, QWidget *parent = nullptr);
    struct Choice {
        QVariant value;
        QString text;
    };
    /// The choices in the language of now; what was chosen stays chosen.
    void setChoices(const std::vector<Choice> &choices);
    void choose(const QVariant &value);
    [[nodiscard]] QVariant value() const;

Q_SIGNALS:
    void chosen(const QVariant &value); ///< by the user

private:
    QComboBox *m_box;
};

} // namespace photoporter::ui
