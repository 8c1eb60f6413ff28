// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/page.h"
#include "ui/common/widgets.h"
#include "ui/settings/settingskeeper.h"

class QListWidget;
class QStackedLayout;
class QStackedWidget;

namespace photoporter::ui {

class ConnectSheet;
class StoresPanel;

/// Settings: sections at the left, their panels at the right. What is changed holds at once.
class SettingsPage : public Page {
    Q_OBJECT
public:
    enum Section { Stores, Sending, Zips, Keeping, Care, Window };

    explicit SettingsPage(Desk &desk, QWidget *parent = nullptr);
    void showSection(Section section);
    void refresh() override; ///< reads the ledger's settings again
    bool back() override;    ///< leaves the sheet
    [[nodiscard]] QWidget *first() override;
    [[nodiscard]] SettingsKeeper &keeper() { return m_keeper; }

protected:
    void retranslate() override;

private:
    void build();
    /// A section with these panels; each has a retranslate().
    template<typename... Panels>
    void addSection(Panels *...panels)
    {
        addPanels({panels...});
        (m_translations.push_back([panels] { panels->retranslate(); }), ...);
    }
    void addPanels(std::initializer_list<QWidget *> panels);
    void connectStores();
    ConnectSheet &sheet();

    SettingsKeeper m_keeper;
    QStackedLayout *m_stack; ///< the sections, or the sheet
    PageHead *m_head;
    ErrorStrip *m_error;
    QListWidget *m_sections;
    QStackedWidget *m_panels;
    StoresPanel *m_stores;
    ConnectSheet *m_sheet = nullptr;
    std::vector<std::function<void()>> m_translations;
};

} // namespace photoporter::ui
