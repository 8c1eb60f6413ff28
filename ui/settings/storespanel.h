// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/desk.h"
#include "ui/common/widgets.h"

#include <vector>

namespace photoporter::ui {

class StoreTrial;
class TrialView;

/// One store that is known: what it is, whether it is open, and what may be done with it. Removing asks in its
/// place, and says that photos stay.
class StoreCard : public Panel {
    Q_OBJECT
public:
    StoreCard(Desk &desk, const StoreProfile &profile, QWidget *parent = nullptr);
    void retranslate();
    void follow(); ///< the desk opened, closed or failed with something
    [[nodiscard]] const StoreProfile &profile() const { return m_profile; }

Q_SIGNALS:
    void editRequested(const photoporter::ui::StoreProfile &profile);

private:
    void build();
    void openStore();
    void ask(bool asking);
    [[nodiscard]] QString questionText() const;
    void remove();
    [[nodiscard]] bool isCurrent() const;

    Desk &m_desk;
    const StoreProfile m_profile;
    QLabel *m_name;
    Pill *m_standing;
    QLabel *m_place;
    QLabel *m_keys;
    QPushButton *m_open, *m_edit, *m_test, *m_remove;
    QWidget *m_buttons;
    QWidget *m_question; ///< in place of the buttons
    QLabel *m_questionText;
    QPushButton *m_yes, *m_no;
    StoreTrial *m_trial;
    TrialView *m_view;
};

/// All stores, and a way to add one.
class StoresPanel : public QWidget {
    Q_OBJECT
public:
    explicit StoresPanel(Desk &desk, QWidget *parent = nullptr);
    void retranslate();

Q_SIGNALS:
    void addRequested();
    void editRequested(const photoporter::ui::StoreProfile &profile);

private:
    void fill();
    void addFolder();

    Desk &m_desk;
    QLabel *m_help;
    QWidget *m_list;
    QPushButton *m_add;
    QPushButton *m_addFolder;
    std::vector<StoreCard *> m_cards;
};

/// Keeps a folder as a store, makes it the current one and opens it; one that is known already is opened.
void deliverToFolder(Desk &desk, const QString &folder);

} // namespace photoporter::ui
