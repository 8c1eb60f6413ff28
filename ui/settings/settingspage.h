// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/page.h"
#include "ui/common/widgets.h"
#include "ui/settings/settingskeeper.h"

class QListWidget;
class QStackedLayout;
class QScrollArea;
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
    using Panels = std::vector<QWidget *>;
    /// The panels of a section; each has a retranslate(), which is called from now on.
    template<typename... Parts>
    Panels translated(Parts *...panels)
    {
        (panels->retranslate(), ...);
        (m_translations.push_back([panels] { panels->retranslate(); }), ...);
        return {panels...};
    }
    /// A section whose panels are made when it is first shown: all at once would keep the window for too long.
    void addSection(std::function<Panels()> make);
    void showPanels(int section);
    void fill(QScrollArea &place, const Panels &panels);
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
    std::vector<std::function<Panels()>> m_makers; ///< by section; empty: made
    std::vector<std::function<void()>> m_translations;
};

} // namespace photoporter::ui
