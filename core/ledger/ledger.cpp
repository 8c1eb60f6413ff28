// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/ledger.h"

#include "ledger/rows.h"
#include "ledger/schema.h"
#include "ledger/text.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <atomic>
#include <map>

namespace photoporter {

namespace {

std::atomic<quint64> nextId = 0;

/// The connections of one thread. Qt keeps connections by name for the whole process and lets each be used by the
/// thread that made it alone, so they are dropped where that thread ends.
class ThreadConnections {
public:
    ThreadConnections() = default;
    ThreadConnections(const ThreadConnections &) = delete;
    ThreadConnections &operator=(const ThreadConnections &) = delete;
    ~ThreadConnections()
    {
        for (const auto &[id, name] : m_names)
            QSqlDatabase::removeDatabase(name);
    }

    [[nodiscard]] QString find(const QString &id) const
    {
        const auto found = m_names.find(id);
        return found == m_names.end() ? QString() : found->second;
    }
    void keep(const QString &id, const QString &name) { m_names.emplace(id, name); }
    void drop(const QString &id)
    {
        if (const auto found = m_names.extract(id))
            QSqlDatabase::removeDatabase(found.mapped());
    }

private:
    std::map<QString, QString> m_names;
};

ThreadConnections &threadConnections()
{
    thread_local ThreadConnections connections;
    return connections;
}

Result<> configure(QSqlDatabase &database)
{
    // With WAL a killed process loses nothing that was committed; FULL keeps it through a power cut as well: a job
    // that was answered for, a part that is not sent again.
    for (const auto &sql :
         {QStringLiteral("PRAGMA synchronous = FULL"), QStringLiteral("PRAGMA foreign_keys = ON"),
          QStringLiteral("PRAGMA cache_size = -1000")}) {
        if (const auto done = database::run(database, sql); !done)
            return std::unexpected(done.error());
    }
    return {};
}

Result<> makeFolder(const QString &path)
{
    const QString folder = QFileInfo(path).absolutePath();
    if (QDir().mkpath(folder))
        return {};
    return fail(ErrorCode::LedgerFailed, LedgerText::tr("The ledger's folder %1 could not be made.").arg(folder));
}

} // namespace

Ledger::Ledger(QString path) : m_path(std::move(path)), m_id(QString::number(nextId++))
{
}

Ledger::~Ledger()
{
    threadConnections().drop(m_id);
}

QString Ledger::defaultPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/photoporter/ledger.sqlite";
}

Result<std::shared_ptr<Ledger>> Ledger::open(const QString &path)
{
    std::shared_ptr<Ledger> ledger;
    if (path == u":memory:") {
        // A file all the same: SQLite's own memory databases belong to one connection, and threads need several.
        auto temporary = std::make_unique<QTemporaryDir>();
        if (!temporary->isValid())
            return fail(ErrorCode::LedgerFailed,
                        LedgerText::tr("No temporary folder could be made for the ledger."));
        ledger.reset(new Ledger(temporary->filePath(QStringLiteral("ledger.sqlite"))));
        ledger->m_temporary = std::move(temporary);
    } else {
        ledger.reset(new Ledger(QFileInfo(path).absoluteFilePath()));
    }
    if (const auto folder = makeFolder(ledger->m_path); !folder)
        return std::unexpected(folder.error());
    const auto database = ledger->connection();
    if (!database)
        return std::unexpected(database.error());
    if (const auto done = migrate(*database); !done)
        return std::unexpected(done.error());
    return ledger;
}

Result<QSqlDatabase> Ledger::connection()
{
    auto &mine = threadConnections();
    if (const QString name = mine.find(m_id); !name.isEmpty())
        return QSqlDatabase::database(name, false);

    static std::atomic<quint64> nextConnection = 0;
    const QString name = QStringLiteral("ledger-%1-%2").arg(m_id).arg(nextConnection++);
    auto database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
    mine.keep(m_id, name);
    database.setDatabaseName(m_path);
    database.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=10000"));
    Result<> ready;
    if (!database.open())
        ready = std::unexpected(database::explain(database, database.lastError()));
    else
        ready = configure(database);
    if (ready)
        return database;
    database = {}; // Qt warns when a connection is dropped while something still holds it
    mine.drop(m_id);
    return std::unexpected(ready.error());
}

Result<qint64> Ledger::changeNumber()
{
    const auto database = connection();
    if (!database)
        return std::unexpected(database.error());
    auto row = database::run(*database, QStringLiteral("PRAGMA data_version"));
    if (!row)
        return std::unexpected(row.error());
    if (!row->next())
        return std::unexpected(database::explain(*database, row->lastError()));
    return row->value(0).toLongLong();
}

Result<> Ledger::checkSound()
{
    const auto database = connection();
    if (!database)
        return std::unexpected(database.error());
    // One complaint tells what a person can use; a damaged page may have thousands.
    const auto complaints = database::read(*database, QStringLiteral("PRAGMA quick_check(1)"), {},
                                           [](database::Columns row) { return row.text(); });
    if (!complaints)
        return std::unexpected(complaints.error());
    const QString first = complaints->empty() ? QString() : complaints->front();
    if (first == u"ok")
        return {};
    return std::unexpected(database::damaged(m_path, first.simplified()));
}

} // namespace photoporter
