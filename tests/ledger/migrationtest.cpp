// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/crcindex.h"
#include "ledger/database.h"
#include "ledger/legalstate.h"
#include "ledger/migrations.h"
#include "ledger/schema.h"
#include "ledger/tablefixture.h"
#include "ledger/uploadtable.h"

#include <QTemporaryDir>

namespace photoporter {

namespace {

using namespace Qt::StringLiterals;
using testing::at;
using testing::requestFor;

class MigrationTest : public ::testing::Test {
protected:
    MigrationTest() { testing::needApplication(); }

    [[nodiscard]] QString path() const { return m_folder.filePath(u"ledger.sqlite"_s); }

    /// Runs statements on the file as it is.
    void execute(const QStringList &statements) const
    {
        const QString name = u"outside"_s;
        {
            auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
            database.setDatabaseName(path());
            ASSERT_TRUE(database.open());
            for (const QString &sql : statements)
                ASSERT_TRUE(QSqlQuery(database).exec(sql)) << sql.toStdString();
        }
        QSqlDatabase::removeDatabase(name);
    }

    /// A ledger as that version left it, with the store "here" and what else is inserted.
    void make(int version, const QStringList &inserted) const
    {
        QStringList statements;
        for (int from = 0; from < version; ++from) {
            for (const char *sql : migrationFrom(from))
                statements += QString::fromLatin1(sql);
        }
        statements += u"INSERT INTO stores (location) VALUES ('here')"_s;
        statements += inserted;
        statements += {u"PRAGMA application_id = %1"_s.arg(ledgerApplicationId),
                       u"PRAGMA user_version = %1"_s.arg(version), u"PRAGMA journal_mode = WAL"_s};
        execute(statements);
    }

    /// With a checksum and an unfinished upload.
    void makeVersion1() const
    {
        make(1,
             {u"INSERT INTO crc_index VALUES (1, CAST('k' AS BLOB), CAST('e' AS BLOB), 9, 4294967295, NULL, 5)"_s,
              u"INSERT INTO uploads VALUES (1, CAST('k' AS BLOB), CAST('u' AS BLOB), 1, 9, 8, 7, 6, 5)"_s,
              u"INSERT INTO upload_parts VALUES (1, CAST('k' AS BLOB), 3, CAST('e' AS BLOB), 2)"_s});
    }

    QTemporaryDir m_folder;
};

TEST_F(MigrationTest, ALedgerOfVersion1KeepsItsDataAndLearnsOfJobs)
{
    makeVersion1();
    const auto ledger = Ledger::open(path());
    ASSERT_TRUE(ledger) << ledger.error().describe().toStdString();
    const CrcRecord record{.key = ObjectKey(QByteArray("k")), .etag = ETag("e"), .size = 9, .crc32 = {0xffffffff}};
    EXPECT_THAT(CrcIndex(**ledger).find(u"here"_s, {}).value(), ::testing::ElementsAre(record));
    const UploadTable uploads(**ledger);
    EXPECT_EQ(uploads.find(u"here"_s, record.key).value()->upload.id, UploadId("u"));
    EXPECT_EQ(uploads.parts(u"here"_s, record.key).value().size(), 1U);
    EXPECT_EQ(JobTable(**ledger).enqueue(requestFor(u"wedding"_s), at(1)).value().id, 1);
    testing::expectLegalState(**ledger);
}

TEST_F(MigrationTest, AJobOfVersion4GoesOnAndCanBeAskedForAgain)
{
    make(4, {u"INSERT INTO jobs (store, album, name, policy, rebuild, chunks, asked_by, state, attempt, owner, "
             "lease_until, created_at, changed_at) VALUES (1, 'wedding', 'wedding', 'automatic', 0, 0, 'user', "
             "'generating', 1, 'me', %1, 5, 5)"_s.arg(at(400).time_since_epoch().count())});
    const auto ledger = Ledger::open(path());
    ASSERT_TRUE(ledger) << ledger.error().describe().toStdString();
    const JobTable jobs(**ledger);
    EXPECT_TRUE(jobs.enqueue(requestFor(u"wedding"_s), at(1)).value().attached);
    testing::expectLegalState(**ledger);
    ASSERT_TRUE(jobs.finish(1, u"me"_s, testing::someArchive(), {}, at(2)).value());
    EXPECT_EQ(jobs.successor(1).value(), 2);
    testing::expectLegalState(**ledger);
}

TEST_F(MigrationTest, AStepThatFailsLeavesTheOldVersionWhole)
{
    makeVersion1();
    execute({u"CREATE TABLE runs (x)"_s}); // stands in the way of the last tables
    ASSERT_FALSE(Ledger::open(path()));
    execute({u"DROP TABLE runs"_s});
    const auto ledger = Ledger::open(path());
    ASSERT_TRUE(ledger) << ledger.error().describe().toStdString();
    EXPECT_EQ(CrcIndex(**ledger).find(u"here"_s, {}).value().size(), 1U);
}

TEST_F(MigrationTest, TheNextVersionIsRefusedUnchanged)
{
    ASSERT_TRUE(Ledger::open(path()));
    execute({u"PRAGMA user_version = %1"_s.arg(ledgerVersion + 1)});
    const auto ledger = Ledger::open(path());
    ASSERT_FALSE(ledger);
    EXPECT_EQ(ledger.error().code, ErrorCode::LedgerFailed);
    EXPECT_THAT(ledger.error().message.toStdString(), ::testing::HasSubstr("newer Photoporter (version 6;"));
    execute({u"PRAGMA user_version = %1"_s.arg(ledgerVersion)});
    EXPECT_TRUE(Ledger::open(path()));
}

TEST_F(MigrationTest, TheDatabaseItselfRefusesStatesThatContradictThemselves)
{
    const auto ledger = Ledger::open(path()).value();
    ASSERT_TRUE(JobTable(*ledger).enqueue(requestFor(u"wedding"_s), at(1)));
    for (const QString &assignments :
         {u"state = 'merging'"_s, u"state = 'ready', finished_at = 1"_s, u"owner = 'me'"_s, u"finished_at = 1"_s,
          u"state = 'cancelled'"_s, u"state = 'failed', finished_at = 1"_s, u"state = 'lost'"_s,
          u"wish = 'more'"_s, u"attempt = -1"_s}) {
        EXPECT_FALSE(database::run(ledger->connection().value(), u"UPDATE jobs SET "_s + assignments))
            << assignments.toStdString();
    }
    EXPECT_FALSE(
        database::run(ledger->connection().value(),
                      u"INSERT INTO jobs (store, album, name, policy, rebuild, chunks, asked_by, state, "
                      u"created_at, changed_at) SELECT store, album, name, policy, rebuild, chunks, asked_by, "
                      u"'paused', 1, 1 FROM jobs"_s))
        << "a second unfinished job for the same archive";
}

} // namespace

} // namespace photoporter
