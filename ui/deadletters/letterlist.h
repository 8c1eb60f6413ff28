// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/widgets.h"
#include "ui/deadletters/deadlettersmodel.h"
#include "ui/deadletters/letterfilter.h"

class QComboBox;
class QListView;

namespace photoporter::ui {

/// The left side: filters above the letters. Keeps a letter selected while there is one.
class LetterList : public Panel {
    Q_OBJECT
public:
    explicit LetterList(DeadLettersModel &model, QWidget *parent = nullptr);
    [[nodiscard]] QListView *view() const { return m_view; }
    [[nodiscard]] LetterFilter &filter() const { return *m_filter; }
    [[nodiscard]] const LetterRow *current() const; ///< null: none
    /// Selects it, with filters that show it.
    void select(DeadLetterId id);
    void setShown(LettersShown shown);
    void setErrorClass(std::optional<ErrorClass> errorClass);
    /// Selects the first one where none is; to be called when rows came or went.
    void keepOneSelected();
    void retranslate();

Q_SIGNALS:
    void currentChanged();
    void filterChanged();

private:
    void fillClasses();
    DeadLettersModel &m_model;
    LetterFilter *m_filter;
    QComboBox *m_shown;
    QComboBox *m_class;
    QListView *m_view;
};

} // namespace photoporter::ui
