// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/database.h"

#include "ledger/text.h"

namespace photoporter::database {

namespace {

// SQLite's primary result codes (sqlite.org/rescode.html); extended ones carry them in the low byte.
enum SqliteCode {
    Busy = 5,
    Locked = 6,
    ReadOnly = 8,
    IoError = 10,
    Corrupt = 11,
    Full = 13,
    CantOpen = 14,
    NotADatabase = 26
};

Interceptor interceptor;

/// Qt sends a null QByteArray or QString as NULL; for the ledger they are no bytes and no text.
QVariant withoutNullText(const QVariant &value)
{
    if (value.typeId() == QMetaType::QByteArray && value.toByteArray().isNull())
        return QByteArray("");
    if (value.typeId() == QMetaType::QString && value.toString().isNull())
        return QStringLiteral("");
    return value;
}

} // namespace

Error explain(const QSqlDatabase &database, const QSqlError &error)
{
    const QString path = database.databaseName();
    switch (error.nativeErrorCode().toInt() & 0xff) {
    case Full:
        return {.code = ErrorCode::DiskFull,
                .message = LedgerText::tr("The disk is full: the ledger %1 could not be written.").arg(path)};
    case Busy:
    case Locked:
        return {.code = ErrorCode::LedgerFailed,
                .message = LedgerText::tr("Another program keeps the ledger %1 locked.").arg(path),
                .nextStep = LedgerText::tr("Wait until it is done, or close it, then try again.")};
    case ReadOnly:
    case CantOpen:
        return {.code = ErrorCode::LedgerFailed,
                .message = LedgerText::tr("The ledger %1 can't be opened for writing.").arg(path),
                .nextStep = LedgerText::tr("Give yourself the right to write the file and its folder, or use "
                                           "another ledger."),
                .command = QStringLiteral("--ledger")};
    case Corrupt:
    case NotADatabase:
        return damaged(path);
    default:
        return {.code = ErrorCode::LedgerFailed,
                .message = LedgerText::tr("The ledger %1 could not be used: %2.").arg(path, error.databaseText())};
    }
}

Error damaged(const QString &path, const QString &where)
{
    return {.code = ErrorCode::LedgerDamaged,
            .message = where.isEmpty() ? LedgerText::tr("The ledger %1 is damaged.").arg(path)
                                       : LedgerText::tr("The ledger %1 is damaged: %2.").arg(path, where),
            .nextStep = LedgerText::tr("End Photoporter and rename the file, and those beside it that end in -wal "
                                       "and -shm; a new one is made. No photo or archive is lost: checksums are "
                                       "looked up again, unfinished jobs must be asked for again.")};
}

void intercept(Interceptor replacement)
{
    interceptor = std::move(replacement);
}

Result<QSqlQuery> run(const QSqlDatabase &database, const QString &sql, std::span<const QVariant> values)
{
    auto statement = Statement::prepare(database, sql);
    if (!statement)
        return std::unexpected(statement.error());
    if (const auto done = statement->run(values); !done)
        return std::unexpected(done.error());
    return std::move(statement->rows());
}

Result<QSqlQuery> run(const QSqlDatabase &database, const QString &sql, std::initializer_list<QVariant> values)
{
    return run(database, sql, std::span(values.begin(), values.size()));
}

Result<int> change(const QSqlDatabase &database, const QString &sql, std::initializer_list<QVariant> values)
{
    const auto done = run(database, sql, values);
    if (!done)
        return std::unexpected(done.error());
    return done->numRowsAffected();
}

Result<Statement> Statement::prepare(const QSqlDatabase &database, const QString &sql)
{
    QSqlQuery query(database);
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        return std::unexpected(explain(database, query.lastError()));
    return Statement(database, std::move(query));
}

Result<> Statement::run(std::span<const QVariant> values)
{
    int position = 0;
    for (const QVariant &value : values)
        m_query.bindValue(position++, withoutNullText(value));
    if (interceptor) {
        if (const auto error = interceptor(m_query.lastQuery()))
            return std::unexpected(explain(m_database, *error));
    }
    if (!m_query.exec())
        return std::unexpected(explain(m_database, m_query.lastError()));
    return {};
}

Result<> Statement::run(std::initializer_list<QVariant> values)
{
    return run(std::span(values.begin(), values.size()));
}

Result<Transaction> Transaction::begin(const QSqlDatabase &database)
{
    if (const auto begun = database::run(database, QStringLiteral("BEGIN IMMEDIATE")); !begun)
        return std::unexpected(begun.error());
    return Transaction(database);
}

Transaction::Transaction(Transaction &&other) noexcept
    : m_database(other.m_database), m_open(std::exchange(other.m_open, false))
{
}

Transaction::~Transaction()
{
    if (m_open)
        QSqlQuery(m_database).exec(QStringLiteral("ROLLBACK"));
}

Result<> Transaction::commit()
{
    const auto done = database::run(m_database, QStringLiteral("COMMIT"));
    if (!done)
        return std::unexpected(done.error());
    m_open = false;
    return {};
}

} // namespace photoporter::database
