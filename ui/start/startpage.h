// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/desk.h"
#include "ui/common/widgets.h"
#include "ui/start/samplestart.h"

class QStackedLayout;

namespace photoporter::ui {

class ConnectSheet;
class SampleCard;
class StoresCard;

/// What the window shows while there is no store: try it with a sample album, connect a store, or deliver to a
/// folder. Once a store is open the Albums page is asked for.
class StartPage : public QWidget {
    Q_OBJECT
public:
    explicit StartPage(Desk &desk, QWidget *parent = nullptr);
    [[nodiscard]] SampleStart &sample() { return m_sample; }
    /// Connects a folder as the store: what the folder dialog ends in.
    void deliverTo(const QString &folder);
    [[nodiscard]] QWidget *first() const; ///< gets the keyboard when the page is shown

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void connectParts();
    void showSheet(const QString &provider);
    void showCards();
    void chooseFolder();
    void retranslate();

    Desk &m_desk;
    SampleStart m_sample;
    bool m_isOpening = false; ///< a store that this page connected
    QStackedLayout *m_stack;
    QWidget *m_cards;
    QLabel *m_title;
    QLabel *m_subtitle;
    SampleCard *m_sampleCard;
    StoresCard *m_storesCard;
    QPushButton *m_folder;
    ErrorStrip *m_error;
    ConnectSheet *m_sheet;
};

} // namespace photoporter::ui
