// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/desk.h"
#include "ui/common/widgets.h"
#include "ui/settings/storetrial.h"
#include "ui/start/connectform.h"

class QScrollArea;

namespace photoporter::ui {

class KeysPanel;
class PlacePanel;
class RightsPanel;
class TrialView;

/// Connects a store, or changes how one is reached: where it is, the keys, the rights they need, a test, and then
/// Save and open. A sheet inside the window that takes the place of what was there. What was typed stays until it
/// is saved or closed, however often the test fails.
///
/// A store is saved only after a test of these very values, or when nothing but its name was changed.
class ConnectSheet : public QWidget {
    Q_OBJECT
public:
    /// `environment` is where AWS's files and variables are looked for.
    explicit ConnectSheet(Desk &desk, QWidget *parent = nullptr, Environment environment = systemEnvironment());
    void begin(const QString &provider);    ///< a new store, with an empty form
    void edit(const StoreProfile &profile); ///< an S3 store that is known
    [[nodiscard]] QWidget *first() const;   ///< gets the keyboard when the sheet is shown
    void close();                           ///< as by Cancel

Q_SIGNALS:
    void saved(const photoporter::ui::StoreProfile &profile); ///< and being opened, where it is to be
    void closed();                                            ///< without having saved

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void connectParts();
    void setForm(const ConnectForm &form);
    [[nodiscard]] ConnectForm form() const;
    [[nodiscard]] StoreProfile profile() const { return profileOf(form(), m_id); }
    void follow(); ///< the fields changed
    void followTrial();
    [[nodiscard]] bool isProven() const;
    void test();
    void save();
    void keep(const StoreProfile &profile);
    void complain(const ConnectForm &form);
    void retranslate();

    Desk &m_desk;
    QString m_id;
    std::optional<StoreProfile> m_before; ///< what is edited
    std::optional<StoreProfile> m_tried;  ///< with the keys that stand in the fields now
    bool m_showAll = false;               ///< also what is wrong with fields nobody touched yet
    StoreTrial m_trial;
    PageHead *m_head;
    QPushButton *m_cancel, *m_test, *m_save;
    QScrollArea *m_scroll;
    PlacePanel *m_place;
    KeysPanel *m_keys;
    RightsPanel *m_rights;
    TrialView *m_view;
};

} // namespace photoporter::ui
