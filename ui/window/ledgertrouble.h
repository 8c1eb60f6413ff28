// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/replacement.h"
#include "ui/common/widgets.h"

namespace photoporter::ui {

/// Stands in the window's place when the ledger can't be used: what happened, what to do, Try again and Quit.
class LedgerTrouble : public QWidget {
    Q_OBJECT
public:
    explicit LedgerTrouble(const QString &path, const Error &error);

Q_SIGNALS:
    void againAsked();
    void quitAsked(); ///< also by closing the window

protected:
    void closeEvent(QCloseEvent *event) override;
};

/// Opens the ledger, or makes a new one in a damaged one's place. Where that fails it says so, for as often as the
/// user tries again; nothing when they chose to quit.
[[nodiscard]] std::optional<OpenedLedger> openLedgerOrAsk(const QString &path);

} // namespace photoporter::ui
