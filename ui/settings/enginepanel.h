// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settingrow.h"
#include "ui/settings/settingwords.h"

#include <vector>

namespace photoporter::ui {

/// The rows of one group of the engine's settings.
class EnginePanel : public Panel {
    Q_OBJECT
public:
    EnginePanel(SettingsKeeper &keeper, SettingGroup group, QWidget *parent = nullptr);
    void retranslate();

private:
    const SettingGroup m_group;
    QLabel *m_title;
    std::vector<EngineSettingRow *> m_rows;
};

/// Says that changed settings hold from the store's next opening on, with a button that opens it again; hidden
/// while the open store goes by what is set.
class ReopenNote : public Panel {
    Q_OBJECT
public:
    ReopenNote(Desk &desk, SettingsKeeper &keeper, QWidget *parent = nullptr);
    void retranslate();

private:
    void follow();

    Desk &m_desk;
    SettingsKeeper &m_keeper;
    QLabel *m_text;
    QPushButton *m_reopen;
};

} // namespace photoporter::ui
