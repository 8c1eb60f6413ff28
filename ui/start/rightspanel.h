// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/widgets.h"
#include "ui/start/connectform.h"

class QPlainTextEdit;

namespace photoporter::ui {

/// The least rights that the keys need: as an IAM policy to copy, or in words where a provider has none.
class RightsPanel : public Panel {
    Q_OBJECT
public:
    explicit RightsPanel(QWidget *parent = nullptr);
    void setForm(const ConnectForm &form);
    void retranslate();

Q_SIGNALS:
    void copied();

private:
    void toggle();

    Provider m_provider;
    QString m_policy;
    QLabel *m_title;
    QLabel *m_text;
    QPushButton *m_show;
    QPushButton *m_copy;
    QPlainTextEdit *m_view;
};

} // namespace photoporter::ui
