// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/rowmodel.h"
#include "ui/deadletters/letterreading.h"

namespace photoporter::ui {

/// The store's dead letters, newest first. Of the GUI thread.
class DeadLettersModel : public RowModel<LetterRow, &idOf> {
public:
    using RowModel::RowModel;
    enum Role {
        IdRole = Qt::UserRole, ///< DeadLetterId; what it is sorted by
        AlbumRole,
        HeadlineRole,
        NoteRole,       ///< when, and how often or how settled
        SettlementRole, ///< int of Settlement
        ClassRole,      ///< int of ErrorClass
    };

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    /// What times are told relative to; announced when a row's words change by it.
    void setNow(Clock::WallTime now);
    [[nodiscard]] int openCount() const;

private:
    Clock::WallTime m_now{};
};

} // namespace photoporter::ui
