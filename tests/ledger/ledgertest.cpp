// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/ledger.h"

#include "ledger/application.h"
#include "ledger/crcindex.h"
#include "ledger/database.h"
#include "ledger/schema.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <gmock/gmock.h>
#include <thread>

namespace photoporter {

namespace {

class LedgerTest : public ::testing::Test {
protected:
    LedgerTest() { testing::needApplication(); }

    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("ledger.sqlite")); }

    void execute(const QString &sql) const
    {
        const QString name = QStringLiteral("outside");
        {
            auto database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
            database.setDatabaseName(path());
            ASSERT_TRUE(database.open());
            ASSERT_TRUE(QSqlQuery(database).exec(sql));
        }
        QSqlDatabase::removeDatabase(name);
    }

    QTemporaryDir m_folder;
};

int versionOf(Ledger &ledger)
{
    auto row = database::run(ledger.connection().value(), QStringLiteral("PRAGMA user_version"));
    return row->next() ? row->value(0).toInt() : -1;
}

TEST_F(LedgerTest, OpeningMakesTheFolderAndTheCurrentVersion)
{
    const QString deep = m_folder.filePath(QStringLiteral("a/b/ledger.sqlite"));
    const auto ledger = Ledger::open(deep);
    ASSERT_TRUE(ledger) << ledger.error().describe().toStdString();
    EXPECT_TRUE(QFileInfo::exists(deep));
    EXPECT_EQ(versionOf(**ledger), ledgerVersion);
}

TEST_F(LedgerTest, WritesAheadSoThatReadersGoOnBesideAWriter)
{
    const auto ledger = Ledger::open(path()).value();
    auto row = database::run(ledger->connection().value(), QStringLiteral("PRAGMA journal_mode"));
    ASSERT_TRUE(row->next());
    EXPECT_EQ(row->value(0).toString(), QStringLiteral("wal"));
}

TEST_F(LedgerTest, KeepsWhatWasWrittenOverReopening)
{
    const CrcRecord record{.key = ObjectKey(QByteArray("k")), .etag = ETag("e"), .size = 3, .crc32 = {7}};
    ASSERT_TRUE(CrcIndex(*Ledger::open(path()).value()).put(QStringLiteral("here"), std::span(&record, 1)));
    const auto again = Ledger::open(path()).value();
    EXPECT_THAT(CrcIndex(*again).find(QStringLiteral("here"), {}).value(), ::testing::ElementsAre(record));
}

TEST_F(LedgerTest, TellsByANumberThatAnotherThreadWrote)
{
    const auto ledger = Ledger::open(path()).value();
    const auto write =
        [&](std::uint32_t crc) { // other content each time: SQLite does not write the same once more
            const CrcRecord record{
                .key = ObjectKey(QByteArray("k")), .etag = ETag("e"), .size = 3, .crc32 = {crc}};
            ASSERT_TRUE(CrcIndex(*ledger).put(QStringLiteral("here"), std::span(&record, 1)));
        };
    const qint64 first = ledger->changeNumber().value();
    EXPECT_EQ(ledger->changeNumber().value(), first);
    write(7);
    EXPECT_EQ(ledger->changeNumber().value(), first) << "its own";
    std::thread(write, 8).join();
    EXPECT_NE(ledger->changeNumber().value(), first);
}

TEST_F(LedgerTest, DamageInsideAFileThatOpensIsFoundByACheckAndSaidToBeThere)
{
    std::vector<CrcRecord> records;
    for (int i = 0; i < 1000; ++i)
        records.push_back({.key = ObjectKey(QByteArray::number(i)), .etag = ETag("e"), .size = 3, .crc32 = {7}});
    {
        const auto ledger = Ledger::open(path()).value();
        ASSERT_TRUE(CrcIndex(*ledger).put(QStringLiteral("here"), records));
        EXPECT_TRUE(ledger->checkSound());
    }
    QFile file(path());
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    ASSERT_TRUE(file.seek(file.size() - 2000));
    file.write(QByteArray(1500, 'x'));
    file.seek(file.size() - 8192);
    file.write(QByteArray(64, 'x'));
    file.close();
    const auto ledger = Ledger::open(path());
    ASSERT_TRUE(ledger) << ledger.error().describe().toStdString();
    const auto sound = (*ledger)->checkSound();
    ASSERT_FALSE(sound);
    EXPECT_EQ(sound.error().code, ErrorCode::LedgerDamaged);
    EXPECT_THAT(sound.error().message.toStdString(),
                ::testing::StartsWith("The ledger " + path().toStdString() + " is damaged: "));
    EXPECT_THAT(sound.error().advice().toStdString(), ::testing::HasSubstr("rename the file"));
}

TEST_F(LedgerTest, RefusesALedgerOfANewerVersionAndSaysWhatToDo)
{
    ASSERT_TRUE(Ledger::open(path()));
    execute(QStringLiteral("PRAGMA user_version = 99"));
    const auto ledger = Ledger::open(path());
    ASSERT_FALSE(ledger);
    EXPECT_EQ(ledger.error().code, ErrorCode::LedgerFailed);
    EXPECT_EQ(ledger.error().message,
              QStringLiteral("The ledger %1 was written by a newer Photoporter (version 99; this one knows 5).")
                  .arg(path()));
    EXPECT_EQ(ledger.error().advice(), QStringLiteral("Update Photoporter, or use another ledger."));
}

TEST_F(LedgerTest, RefusesAnotherProgramsDatabaseAndLeavesItAsItWas)
{
    execute(QStringLiteral("CREATE TABLE theirs (x)"));
    QFile file(path());
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray before = file.readAll();
    const auto ledger = Ledger::open(path());
    ASSERT_FALSE(ledger);
    EXPECT_EQ(ledger.error().message, QStringLiteral("%1 is another program's database.").arg(path()));
    ASSERT_TRUE(file.seek(0));
    EXPECT_EQ(file.readAll(), before);
}

TEST_F(LedgerTest, SaysThatAFileIsDamagedAndThatNothingIsLost)
{
    QFile file(path());
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(8192, 'x'));
    file.close();
    const auto ledger = Ledger::open(path());
    ASSERT_FALSE(ledger);
    EXPECT_EQ(ledger.error().message, QStringLiteral("The ledger %1 is damaged.").arg(path()));
    EXPECT_THAT(ledger.error().advice().toStdString(), ::testing::HasSubstr("No photo or archive is lost"));
}

TEST_F(LedgerTest, SaysWhenThePlaceCantBeWritten)
{
    // A folder where a file is wanted refuses everybody, root as well.
    const auto ledger = Ledger::open(m_folder.path());
    ASSERT_FALSE(ledger);
    EXPECT_EQ(ledger.error().code, ErrorCode::LedgerFailed);
    EXPECT_EQ(ledger.error().message,
              QStringLiteral("The ledger %1 can't be opened for writing.").arg(m_folder.path()));
}

TEST_F(LedgerTest, SaysWhenTheFolderCantBeMade)
{
    QFile file(m_folder.filePath(QStringLiteral("plain")));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    const auto ledger = Ledger::open(m_folder.filePath(QStringLiteral("plain/below/ledger.sqlite")));
    ASSERT_FALSE(ledger);
    EXPECT_EQ(ledger.error().message, QStringLiteral("The ledger's folder %1 could not be made.")
                                          .arg(m_folder.filePath(QStringLiteral("plain/below"))));
}

TEST_F(LedgerTest, AFullDiskIsSaidToBeFull)
{
    const auto ledger = Ledger::open(path()).value();
    auto database = ledger->connection().value();
    // SQLite's own limit gives the very code that a full disk gives.
    ASSERT_TRUE(database::run(database, QStringLiteral("PRAGMA max_page_count = 20")));
    std::vector<CrcRecord> records;
    for (int i = 0; i < 5000; ++i)
        records.push_back({.key = ObjectKey(QByteArray::number(i)), .etag = ETag("e"), .size = 1});
    const auto written = CrcIndex(*ledger).put(QStringLiteral("here"), records);
    ASSERT_FALSE(written);
    EXPECT_EQ(written.error().code, ErrorCode::DiskFull);
    EXPECT_EQ(CrcIndex(*ledger).find(QStringLiteral("here"), {}).value().size(), 0U);
}

TEST_F(LedgerTest, ManyThreadsWriteAtOnceAndNothingIsLost)
{
    const auto ledger = Ledger::open(path()).value();
    std::vector<std::jthread> threads;
    for (int thread = 0; thread < 8; ++thread) {
        threads.emplace_back([&ledger, thread] {
            for (int i = 0; i < 25; ++i) {
                const CrcRecord record{.key = ObjectKey(QByteArray::number(thread) + '-' + QByteArray::number(i)),
                                       .etag = ETag("e"),
                                       .size = 1};
                EXPECT_TRUE(CrcIndex(*ledger).put(QStringLiteral("here"), std::span(&record, 1)));
            }
        });
    }
    threads.clear();
    EXPECT_EQ(CrcIndex(*ledger).find(QStringLiteral("here"), {}).value().size(), 200U);
}

TEST_F(LedgerTest, TwoThreadsMayMakeTheSameLedgerAtOnce)
{
    for (int round = 0; round < 10; ++round) {
        const QString mine = m_folder.filePath(QString::number(round));
        std::vector<std::jthread> threads;
        for (int i = 0; i < 4; ++i) {
            threads.emplace_back([&mine] {
                const auto ledger = Ledger::open(mine);
                EXPECT_TRUE(ledger) << ledger.error().describe().toStdString();
            });
        }
    }
}

TEST_F(LedgerTest, SaysWhenAnotherProgramKeepsItLocked)
{
    const auto ledger = Ledger::open(path()).value();
    const auto other = Ledger::open(path()).value();
    auto transaction = database::Transaction::begin(ledger->connection().value());
    ASSERT_TRUE(transaction);
    ASSERT_TRUE(database::run(other->connection().value(), QStringLiteral("PRAGMA busy_timeout = 1")));
    const CrcRecord record{.key = ObjectKey(QByteArray("k"))};
    const auto written = CrcIndex(*other).put(QStringLiteral("here"), std::span(&record, 1));
    ASSERT_FALSE(written);
    EXPECT_EQ(written.error().message, QStringLiteral("Another program keeps the ledger %1 locked.").arg(path()));
}

TEST_F(LedgerTest, TheDefaultPathFollowsXdg)
{
    qputenv("XDG_DATA_HOME", m_folder.path().toUtf8());
    EXPECT_EQ(Ledger::defaultPath(), m_folder.filePath(QStringLiteral("photoporter/ledger.sqlite")));
    qunsetenv("XDG_DATA_HOME");
}

TEST_F(LedgerTest, AMemoryLedgerIsGoneWhenNobodyUsesIt)
{
    QString where;
    {
        const auto ledger = Ledger::open(QStringLiteral(":memory:")).value();
        where = ledger->path();
        EXPECT_TRUE(QFileInfo::exists(where));
    }
    EXPECT_FALSE(QFileInfo::exists(where));
}

} // namespace

} // namespace photoporter
