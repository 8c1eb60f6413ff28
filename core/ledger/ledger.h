// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QSqlDatabase>
#include <QString>

#include <memory>

class QTemporaryDir;

namespace photoporter {

/// The local database (docs/ledger.md has every table and field). Losing it loses no photo and no archive: what it
/// knows can be found again in the store, at the price of requests.
///
/// Thread-safe: each thread gets a connection of its own, closed when the thread ends. Several processes may use
/// one file at a time; a writer waits up to 10 seconds for another. Needs a QCoreApplication (for Qt's driver).
///
/// The tables are reached through their repositories: CrcIndex, StoreTable, UploadTable, JobTable and so on.
class Ledger {
public:
    /// Opens or makes the ledger, folder included, and brings its tables up to date. ":memory:" gives one that is
    /// gone when the last user lets go of it. LedgerDamaged (see openOrReplaceLedger() in replacement.h),
    /// LedgerFailed (another program's database, a newer version's, a place that can't be written, kept locked by
    /// another program) or DiskFull.
    [[nodiscard]] static Result<std::shared_ptr<Ledger>> open(const QString &path = defaultPath());

    /// $XDG_DATA_HOME/photoporter/ledger.sqlite (~/.local/share/… when unset).
    [[nodiscard]] static QString defaultPath();

    ~Ledger();
    Ledger(const Ledger &) = delete;
    Ledger &operator=(const Ledger &) = delete;

    [[nodiscard]] const QString &path() const { return m_path; }

    /// This thread's connection, for the repositories. It must not leave the thread.
    [[nodiscard]] Result<QSqlDatabase> connection();

    /// Another number than the last one on this thread as soon as another thread or process has written to the
    /// ledger since. What this thread writes itself does not change it. Much cheaper than looking into a table
    /// (sqlite.org, "PRAGMA data_version").
    [[nodiscard]] Result<qint64> changeNumber();

    /// Reads the whole file and compares what its pages say of each other (sqlite.org, "PRAGMA quick_check"): half
    /// a second for a million checksums. LedgerDamaged says what is wrong, and where.
    [[nodiscard]] Result<> checkSound();

private:
    explicit Ledger(QString path);

    QString m_path;
    QString m_id; ///< tells the connections of several ledgers of one process apart
    std::unique_ptr<QTemporaryDir> m_temporary;
};

} // namespace photoporter
