// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QSortFilterProxyModel>

#include <optional>

namespace photoporter::ui {

enum class LettersShown : std::uint8_t { Open, Settled, All };

/// The letters of a DeadLettersModel that are to be shown.
class LetterFilter : public QSortFilterProxyModel {
    Q_OBJECT
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;
    void setShown(LettersShown shown);
    void setErrorClass(std::optional<ErrorClass> errorClass); ///< nothing: all
    [[nodiscard]] LettersShown shown() const { return m_shown; }
    [[nodiscard]] std::optional<ErrorClass> errorClass() const { return m_errorClass; }

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    LettersShown m_shown = LettersShown::Open;
    std::optional<ErrorClass> m_errorClass;
};

} // namespace photoporter::ui
