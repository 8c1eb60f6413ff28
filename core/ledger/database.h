// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

#include <functional>
#include <initializer_list>
#include <optional>
#include <span>

namespace photoporter::database {

/// The database's complaint in the user's words: damaged, locked, read-only, disk full.
[[nodiscard]] Error explain(const QSqlDatabase &database, const QSqlError &error);

/// LedgerDamaged, with what to do; `where` says more about it, without a full stop, or is empty.
[[nodiscard]] Error damaged(const QString &path, const QString &where = {});

/// Runs one statement with its values.
[[nodiscard]] Result<QSqlQuery> run(const QSqlDatabase &database, const QString &sql,
                                    std::span<const QVariant> values);
[[nodiscard]] Result<QSqlQuery> run(const QSqlDatabase &database, const QString &sql,
                                    std::initializer_list<QVariant> values = {});

/// Runs one INSERT, UPDATE or DELETE; how many rows it changed (rows that went by a cascade not counted).
[[nodiscard]] Result<int> change(const QSqlDatabase &database, const QString &sql,
                                 std::initializer_list<QVariant> values);

/// For tests: asked before each statement that is run, by its text and on the thread that runs it; the error that
/// it answers is the statement's. Set it (or, by an empty one, end it) while no other thread uses a database.
using Interceptor = std::function<std::optional<QSqlError>(const QString &sql)>;
void intercept(Interceptor interceptor);

/// A prepared statement that is run several times, forward only.
class Statement {
public:
    [[nodiscard]] static Result<Statement> prepare(const QSqlDatabase &database, const QString &sql);
    [[nodiscard]] Result<> run(std::span<const QVariant> values);
    [[nodiscard]] Result<> run(std::initializer_list<QVariant> values);
    [[nodiscard]] QSqlQuery &rows() { return m_query; }

private:
    Statement(const QSqlDatabase &database, QSqlQuery query) : m_database(database), m_query(std::move(query)) {}
    QSqlDatabase m_database;
    QSqlQuery m_query;
};

/// A transaction that takes the write lock at once, so that two writers wait for each other instead of failing
/// half-way. Rolled back unless committed.
class Transaction {
public:
    [[nodiscard]] static Result<Transaction> begin(const QSqlDatabase &database);
    Transaction(Transaction &&other) noexcept;
    Transaction &operator=(Transaction &&) = delete;
    ~Transaction();
    [[nodiscard]] Result<> commit();

private:
    explicit Transaction(const QSqlDatabase &database) : m_database(database) {}
    QSqlDatabase m_database;
    bool m_open = true;
};

} // namespace photoporter::database
