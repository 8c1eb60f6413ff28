// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/replacement.h"

#include "ledger/albumtable.h"
#include "ledger/crcindex.h"
#include "ledger/database.h"
#include "ledger/settingtable.h"
#include "ledger/storetable.h"
#include "ledger/tablefixture.h"
#include "ledger/uploadqueue.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <barrier>
#include <thread>

namespace photoporter {

namespace {

using namespace Qt::StringLiterals;
using testing::at;
using testing::requestFor;

class ReplacementTest : public ::testing::Test {
protected:
    ReplacementTest() { testing::needApplication(); }

    [[nodiscard]] QString path() const { return m_folder.filePath(u"ledger.sqlite"_s); }
    [[nodiscard]] QStringList setAside() const { return QDir(m_folder.path()).entryList({u"*.damaged-*[0-9]"_s}); }

    /// A ledger with something in each table, everything in the file itself.
    void fill() const
    {
        const auto ledger = Ledger::open(path()).value();
        ASSERT_TRUE(StoreTable(*ledger).saveLine(u"here"_s, {.line = {.measured = true}, .measuredAt = at(1)}));
        ASSERT_TRUE(AlbumTable(*ledger).saveListing(
            u"here"_s, {.album = u"wedding"_s, .photos = 7, .listing = "l", .changedAt = at(5)}));
        ASSERT_TRUE(SettingTable(*ledger).set(u"chunksAtOnce"_s, u"2"_s));
        std::vector<CrcRecord> crcs;
        for (int i = 0; i < 3000; ++i)
            crcs.push_back({.key = ObjectKey(QByteArray::number(i)), .etag = ETag("e"), .size = 1});
        ASSERT_TRUE(CrcIndex(*ledger).put(u"here"_s, crcs));
        const JobTable jobs(*ledger);
        for (const QString &album : {u"done"_s, u"waiting"_s, u"paused"_s})
            ASSERT_TRUE(jobs.enqueue(requestFor(album), at(1)));
        ASSERT_TRUE(jobs.wish(1, JobWish::Cancel, at(2)));
        ASSERT_TRUE(jobs.wish(3, JobWish::Pause, at(2)));
        ASSERT_EQ(jobs.claim(testing::claimBy(u"host-1-1"_s, 2)).value()->id, 2);
        ASSERT_TRUE(jobs.enqueue(requestFor(u"waiting"_s), at(2)).value().attached) << "while it runs";
        const UploadQueue uploads(*ledger);
        for (const QString &album : {u"sent"_s, u"being sent"_s, u"held"_s})
            ASSERT_TRUE(uploads.add({.location = u"here"_s, .album = album, .paths = {u"/p/"_s + album}}, at(1)));
        ASSERT_TRUE(uploads.change(1, QueuedUploadState::Cancelled, at(2)));
        ASSERT_TRUE(uploads.claim(u"here"_s, u"host-1-1"_s, at(2), std::chrono::minutes(6)).value());
        ASSERT_TRUE(uploads.change(3, QueuedUploadState::Paused, at(2)));
        ASSERT_TRUE(database::run(ledger->connection().value(), u"PRAGMA wal_checkpoint(TRUNCATE)"_s));
    }
    void write(qint64 offset, const QByteArray &bytes) const
    {
        QFile file(path());
        ASSERT_TRUE(file.open(QIODevice::ReadWrite));
        ASSERT_TRUE(file.seek(offset));
        ASSERT_EQ(file.write(bytes), bytes.size());
    }

    /// Of what fill() wrote; the ledger was damaged since.
    void expectAllCarriedOver(bool allRead) const
    {
        const auto opened = openOrReplaceLedger(path(), at(9));
        ASSERT_TRUE(opened) << opened.error().describe().toStdString();
        ASSERT_TRUE(opened->loss);
        const LedgerLoss &loss = *opened->loss;
        EXPECT_EQ(loss.allRead, allRead);
        EXPECT_EQ(loss.stores, 1);
        EXPECT_EQ(loss.albums, 1);
        EXPECT_EQ(loss.settings, 1);
        EXPECT_EQ(loss.jobs, 2);
        EXPECT_EQ(loss.uploads, 2);
        EXPECT_EQ(QStringList{QFileInfo(loss.setAside).fileName()}, setAside());
        Ledger &fresh = *opened->ledger;
        EXPECT_TRUE(StoreTable(fresh).line(u"here"_s).value()->line.measured);
        EXPECT_EQ(AlbumTable(fresh).find(u"here"_s, u"wedding"_s).value()->photos, 7U);
        EXPECT_EQ(AlbumTable(fresh).find(u"here"_s, u"wedding"_s).value()->changedAt, at(5));
        EXPECT_EQ(SettingTable(fresh).all().value().at(u"chunksAtOnce"_s), u"2"_s);
        EXPECT_TRUE(CrcIndex(fresh).find(u"here"_s, {}).value().empty());
        const auto jobs = JobTable(fresh).list({}).value();
        ASSERT_EQ(jobs.size(), 2U);
        EXPECT_EQ(jobs[1].request.album, u"waiting"_s);
        EXPECT_EQ(jobs[1].state, JobState::Pending);
        EXPECT_EQ(jobs[0].request.album, u"paused"_s);
        EXPECT_EQ(jobs[0].state, JobState::Paused);
        EXPECT_EQ(jobs[1].id, 4) << "ids go on where they were";
        const auto uploads = UploadQueue(fresh).list(u"here"_s).value();
        ASSERT_EQ(uploads.size(), 2U);
        EXPECT_EQ(uploads[1].id, 2);
        EXPECT_EQ(uploads[1].request.paths, QStringList{u"/p/being sent"_s});
        EXPECT_EQ(uploads[1].state, QueuedUploadState::Waiting);
        EXPECT_EQ(uploads[1].owner, QString());
        EXPECT_EQ(uploads[0].id, 3);
        EXPECT_EQ(uploads[0].state, QueuedUploadState::Paused);
        EXPECT_FALSE(openOrReplaceLedger(path(), at(10)).value().loss) << "the new one is sound";
    }

    QTemporaryDir m_folder;
};

TEST_F(ReplacementTest, ASoundLedgerIsOpenedAndNothingElse)
{
    fill();
    const auto opened = openOrReplaceLedger(path(), at(9)).value();
    EXPECT_FALSE(opened.loss);
    EXPECT_EQ(AlbumTable(*opened.ledger).list(u"here"_s).value().size(), 1U);
    EXPECT_TRUE(setAside().isEmpty());
}

TEST_F(ReplacementTest, ACutOffLedgerIsSetAsideAndWhatCanBeReadIsCarriedOver)
{
    fill();
    QFile file(path());
    ASSERT_TRUE(file.resize(file.size() - 8192)); // the last pages are checksums
    expectAllCarriedOver(true);
}

TEST_F(ReplacementTest, ALedgerOfRubbishIsSetAsideByItsName)
{
    write(0, QByteArray(8192, 'x'));
    write(0, "SQLite format 3");
    const auto opened = openOrReplaceLedger(path(), at(9)).value();
    ASSERT_TRUE(opened.loss);
    EXPECT_FALSE(opened.loss->allRead);
    EXPECT_EQ(opened.loss->jobs, 0);
    EXPECT_EQ(JobTable(*opened.ledger).enqueue(requestFor(u"a"_s), at(1)).value().id, 1);
    QFile kept(opened.loss->setAside);
    ASSERT_TRUE(kept.open(QIODevice::ReadOnly));
    EXPECT_EQ(kept.size(), 8192);
}

TEST_F(ReplacementTest, WhatIsSoundIsCarriedOverWhereADescriptionOfAnotherTableIsDamaged)
{
    fill();
    {
        const auto ledger = Ledger::open(path()).value();
        const auto database = ledger->connection().value();
        ASSERT_TRUE(database::run(database, u"PRAGMA writable_schema = ON"_s));
        ASSERT_TRUE(database::run(database,
                                  u"UPDATE sqlite_master SET sql = 'CREATE TABLE runs (' WHERE name = 'runs'"_s));
        ASSERT_TRUE(database::run(database, u"PRAGMA wal_checkpoint(TRUNCATE)"_s));
    }
    expectAllCarriedOver(true);
}

TEST_F(ReplacementTest, ALedgerFromBeforeTheUploadQueueIsCarriedOverAsWell)
{
    fill();
    {
        const auto ledger = Ledger::open(path()).value();
        const auto database = ledger->connection().value();
        for (const QString &sql :
             {u"DROP TABLE upload_queue"_s, u"ALTER TABLE albums DROP COLUMN changed_at"_s,
              u"ALTER TABLE albums DROP COLUMN archive_entries"_s, u"ALTER TABLE jobs DROP COLUMN wanted_again"_s,
              u"PRAGMA user_version = 2"_s, u"PRAGMA wal_checkpoint(TRUNCATE)"_s})
            ASSERT_TRUE(database::run(database, sql));
    }
    QFile file(path());
    ASSERT_TRUE(file.resize(file.size() - 8192));
    const auto opened = openOrReplaceLedger(path(), at(9)).value();
    ASSERT_TRUE(opened.loss);
    EXPECT_TRUE(opened.loss->allRead);
    EXPECT_EQ(opened.loss->albums, 1);
    EXPECT_EQ(opened.loss->jobs, 2);
    EXPECT_EQ(opened.loss->uploads, 0);
    EXPECT_EQ(AlbumTable(*opened.ledger).find(u"here"_s, u"wedding"_s).value()->changedAt, std::nullopt);
}

TEST_F(ReplacementTest, WhatCanNotBeReadIsLostAndTheRestIsNot)
{
    fill();
    qint64 page = 0;
    {
        const auto ledger = Ledger::open(path()).value();
        auto row = database::run(ledger->connection().value(),
                                 u"SELECT rootpage FROM sqlite_master WHERE name = 'albums'"_s);
        ASSERT_TRUE(row->next());
        page = row->value(0).toLongLong();
    }
    write((page - 1) * 4096, QByteArray(4096, 'x'));
    QFile file(path());
    ASSERT_TRUE(file.resize(file.size() - 8192));
    const auto opened = openOrReplaceLedger(path(), at(9)).value();
    ASSERT_TRUE(opened.loss);
    EXPECT_FALSE(opened.loss->allRead);
    EXPECT_EQ(opened.loss->albums, 0);
    EXPECT_EQ(opened.loss->settings, 1);
    EXPECT_EQ(opened.loss->jobs, 2);
}

TEST_F(ReplacementTest, AFileThatIsNoLedgerIsNeverRenamed)
{
    const QString photo = m_folder.filePath(u"photo.jpg"_s);
    QFile file(photo);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(9000, '\xff'));
    file.close();
    const auto opened = openOrReplaceLedger(photo, at(9));
    ASSERT_FALSE(opened);
    EXPECT_EQ(opened.error().code, ErrorCode::LedgerDamaged);
    EXPECT_EQ(opened.error().message, u"%1 is no ledger, or a damaged one."_s.arg(photo));
    EXPECT_EQ(QDir(m_folder.path()).entryList(QDir::Files), QStringList{u"photo.jpg"_s});
}

TEST_F(ReplacementTest, ALedgerOfANewerVersionIsRefusedAndStays)
{
    {
        const auto ledger = Ledger::open(path()).value();
        ASSERT_TRUE(database::run(ledger->connection().value(), u"PRAGMA user_version = 99"_s));
    }
    const auto opened = openOrReplaceLedger(path(), at(9));
    ASSERT_FALSE(opened);
    EXPECT_EQ(opened.error().code, ErrorCode::LedgerFailed);
    EXPECT_TRUE(setAside().isEmpty());
}

TEST_F(ReplacementTest, ManyWhoFindTheDamageAtOnceReplaceItOnce)
{
    fill();
    write(0, QByteArray(100, 'x'));
    constexpr int many = 6;
    std::atomic<int> losses = 0;
    {
        std::barrier start(many);
        std::vector<std::jthread> threads;
        for (int i = 0; i < many; ++i) {
            threads.emplace_back([&] {
                start.arrive_and_wait();
                const auto opened = openOrReplaceLedger(path(), at(9));
                ASSERT_TRUE(opened) << opened.error().describe().toStdString();
                losses += opened->loss ? 1 : 0;
            });
        }
    }
    EXPECT_EQ(losses, 1);
    EXPECT_EQ(setAside().size(), 1);
}

TEST_F(ReplacementTest, SaysWhatWasLostAndWhatWasNot)
{
    const LedgerLoss loss{.path = u"/d/ledger.sqlite"_s,
                          .setAside = u"/d/ledger.sqlite.damaged-20260102-030405"_s,
                          .stores = 1,
                          .albums = 2,
                          .settings = 3,
                          .jobs = 4,
                          .uploads = 5,
                          .allRead = false};
    EXPECT_EQ(
        loss.describe(),
        u"The ledger /d/ledger.sqlite was damaged. It was renamed to "
        u"/d/ledger.sqlite.damaged-20260102-030405, and a new one was made. Carried over: stores 1, albums 2, "
        u"settings 3, unfinished jobs 4, unfinished uploads 5. Some of these could not be read. Lost: the history "
        u"of jobs, the dead letters and the metrics. No photo and no archive is lost; checksums are found again "
        u"in the albums' "
        u"manifests."_s);
}

} // namespace

} // namespace photoporter
