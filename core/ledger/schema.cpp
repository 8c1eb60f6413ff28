// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/schema.h"

#include "ledger/database.h"
#include "ledger/migrations.h"
#include "ledger/text.h"

#include <utility>

namespace photoporter {

namespace {

Result<int> pragma(const QSqlDatabase &database, const QString &name)
{
    auto query = database::run(database, u"PRAGMA " + name);
    if (!query)
        return std::unexpected(query.error());
    return query->next() ? query->value(0).toInt() : 0;
}

Result<> refuseForeign(const QSqlDatabase &database, int version)
{
    const QString path = database.databaseName();
    const auto application = pragma(database, QStringLiteral("application_id"));
    auto tables = database::run(database, QStringLiteral("SELECT count(*) FROM sqlite_master"));
    if (!application || !tables)
        return std::unexpected(application ? tables.error() : application.error());
    const bool isNew = version == 0 && tables->next() && tables->value(0).toInt() == 0;
    if (!isNew && *application != ledgerApplicationId) {
        return fail(ErrorCode::LedgerFailed, LedgerText::tr("%1 is another program's database.").arg(path),
                    LedgerText::tr("Use another file as the ledger."), QStringLiteral("--ledger"));
    }
    if (version > ledgerVersion) {
        return fail(
            ErrorCode::LedgerFailed,
            LedgerText::tr("The ledger %1 was written by a newer Photoporter (version %2; this one knows %3).")
                .arg(path, QString::number(version), QString::number(ledgerVersion)),
            LedgerText::tr("Update Photoporter, or use another ledger."), QStringLiteral("--ledger"));
    }
    return {};
}

/// Does the next step, if there is one; another process may have done it meanwhile. False when up to date.
Result<bool> step(const QSqlDatabase &database)
{
    auto transaction = database::Transaction::begin(database);
    if (!transaction)
        return std::unexpected(transaction.error());
    const auto version = pragma(database, QStringLiteral("user_version"));
    if (!version)
        return std::unexpected(version.error());
    if (const auto ours = refuseForeign(database, *version); !ours)
        return std::unexpected(ours.error());
    if (*version == ledgerVersion)
        return false;
    for (const char *sql : migrationFrom(*version)) {
        if (const auto done = database::run(database, QString::fromLatin1(sql)); !done)
            return std::unexpected(done.error());
    }
    for (const auto &[name, value] :
         {std::pair("application_id", ledgerApplicationId), std::pair("user_version", *version + 1)}) {
        const QString sql = QStringLiteral("PRAGMA %1 = %2").arg(QLatin1StringView(name)).arg(value);
        if (const auto done = database::run(database, sql); !done)
            return std::unexpected(done.error());
    }
    if (const auto done = transaction->commit(); !done)
        return std::unexpected(done.error());
    return true;
}

} // namespace

Result<> migrate(const QSqlDatabase &database)
{
    // Reading first keeps the usual start, with nothing to do, from waiting for another program's write lock. All
    // else is looked at under that lock, since another process may be making the tables at this moment.
    const auto version = pragma(database, QStringLiteral("user_version"));
    const auto application = pragma(database, QStringLiteral("application_id"));
    if (!version || !application)
        return std::unexpected(version ? application.error() : version.error());
    if (*version == ledgerVersion && *application == ledgerApplicationId) {
        // Makes SQLite read the schema, so that damage there shows now and not in the middle of a job.
        const auto tables = database::run(database, QStringLiteral("SELECT count(*) FROM sqlite_master"));
        return tables ? Result<>() : std::unexpected(tables.error());
    }
    while (true) {
        const auto went = step(database);
        if (!went)
            return std::unexpected(went.error());
        if (!*went)
            break;
    }
    // WAL lets readers go on beside a writer, and stays set in the file. A refusal is no error: another process is
    // setting it at this moment, or the file system can't, and then SQLite's older journal serves.
    QSqlQuery(database).exec(QStringLiteral("PRAGMA journal_mode = WAL"));
    return {};
}

} // namespace photoporter
