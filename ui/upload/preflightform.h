// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/widgets.h"
#include "ui/upload/notesmodel.h"
#include "ui/upload/preflight.h"

class QCheckBox;
class QHBoxLayout;
class QTreeView;

namespace photoporter::ui {

class AlbumField;

/// What an upload will do, and what the user decides about it. Shows what it is given; asks nobody.
class PreflightForm : public QWidget {
    Q_OBJECT
public:
    explicit PreflightForm(QWidget *parent = nullptr);

    /// What goes. The comparison before is taken away.
    void setPreflight(const Preflight &preflight, std::vector<NoteGroup> notes);
    /// What that changes in the album, when it is known.
    void setComparison(const Comparison &comparison, std::uint64_t limit);
    void setComparing();                 ///< the album is being looked at
    void setTrouble(const Error &error); ///< with the album or with asking for the upload; stays till the next
    void clearTrouble();

    [[nodiscard]] AlbumField *album() const { return m_album; }
    [[nodiscard]] bool wantsZip() const;
    [[nodiscard]] bool wantsOthers() const;
    void setOthers(bool others); ///< without a signal
    void retranslate();

Q_SIGNALS:
    void othersChanged(bool others);

private:
    void build();
    void showKinds();
    void showChanges();
    void showNotes();
    void expandNotes(bool expanded);

    AlbumField *m_album;
    QHBoxLayout *m_kinds;
    QLabel *m_changes;
    QLabel *m_time;
    QPushButton *m_notesButton;
    QTreeView *m_notes;
    NotesModel *m_model;
    QCheckBox *m_zip;
    QCheckBox *m_others;
    ErrorStrip *m_trouble;
    std::array<KindTotal, fileKindCount> m_totals{};
    std::optional<Comparison> m_comparison;
    std::uint64_t m_limit = 0;
    bool m_comparing = false;
};

} // namespace photoporter::ui
