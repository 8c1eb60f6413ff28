// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandworld.h"
#include "app/photofiles.h"
#include "app/qtprinting.h"
#include "base/error.h"
#include "ledger/runtable.h"
#include "metrics/csv.h"
#include "metrics/runs.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QJsonArray>

#include <gtest/gtest.h>

namespace photoporter::testing {
namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// The command on a ledger of its own.
class MetricsCommandTest : public ::testing::Test {
protected:
    MetricsCommandTest()
    {
        EXPECT_TRUE(QDir().mkpath(m_world.path(u"data"_s)));
        auto ledger = Ledger::open(m_world.path(u"data/ledger.sqlite"_s));
        EXPECT_TRUE(ledger);
        m_ledger = *std::move(ledger);
    }

    /// The runs as if they had begun so long ago.
    void record(std::vector<RunRecord> runs, std::chrono::milliseconds ago = 1h)
    {
        const auto begin = std::chrono::floor<std::chrono::milliseconds>(systemClock()->now()) - ago;
        for (RunRecord &run : runs) {
            run.startedAt = begin + (run.startedAt - at(0));
            ASSERT_TRUE(RunTable(*m_ledger).add(run));
        }
    }

    void record(JobId job, const QString &album, std::chrono::milliseconds ago = 1h)
    {
        auto runs = wholeJob(job, 0);
        for (RunRecord &run : runs)
            run.album = album;
        record(std::move(runs), ago);
    }

    [[nodiscard]] std::vector<RunRecord> recorded() const
    {
        return RunTable(*m_ledger).list({}).value_or(std::vector<RunRecord>());
    }

    CommandRun metrics(const QStringList &options = {})
    {
        return m_world.run(QStringList{u"metrics"_s} + options);
    }

    QString refused(const QStringList &options)
    {
        const CommandRun run = metrics(options);
        EXPECT_EQ(run.status, ExitStatus::Usage);
        EXPECT_TRUE(run.out.isEmpty());
        return run.error;
    }

    CommandWorld m_world;
    std::shared_ptr<Ledger> m_ledger;
};

TEST_F(MetricsCommandTest, SaysThatNothingWasMeasuredYet)
{
    const CommandRun run = metrics();
    EXPECT_EQ(run.status, ExitStatus::Done);
    EXPECT_TRUE(run.out.startsWith(u"Nothing has been measured yet."_s)) << run.out.toStdString();
    const QJsonObject all = metrics({u"--json"_s}).document()[u"all"_s].toObject();
    EXPECT_EQ(all[u"runs"_s], 0);
    EXPECT_TRUE(all[u"jobs"_s][u"successRate"_s].isNull());
    EXPECT_TRUE(all[u"jobSeconds"_s].isNull());
    EXPECT_TRUE(all[u"saved"_s].isNull());
}

TEST_F(MetricsCommandTest, TellsAUserWhatHappenedAndWhatItSaved)
{
    record(1, u"sea"_s);
    const QString text = metrics().out;
    const QStringList expected = {
        u"ZIPs        1 done (success rate 100.0 %)\n"_s,
        u"half within 24 s, 95 % within 24 s, longest 24 s\n"_s,
        u"Uploads     none\n"_s,
        u"Traffic     600.0 kB up, 400.0 kB down, 0 B copied inside the store\n"_s,
        u"Requests    60 (copy-part 60)\n"_s,
        u"2 requests; the store asked to slow down 3 times\n"_s,
        u"Cost        $0.0030\n"_s,
        u"Not transferred           299.0 MB\n"_s,
        u"Time                      2 min 56 s saved\n"_s,
        u"Relaying would have cost  $0.0300\n"_s,
        u"chunk      2  100.0 %"_s,
        u"the store asked to slow down  "_s,
        u"58.8 %"_s,
    };
    for (const QString &part : expected)
        EXPECT_TRUE(text.contains(part)) << part.toStdString() << " is not in:\n" << text.toStdString();
    EXPECT_FALSE(text.contains(u"Failures"_s));
    EXPECT_FALSE(text.contains(u"Album"_s)) << "there is but one";
}

TEST_F(MetricsCommandTest, ListsAlbumsAndFailures)
{
    record(1, u"sea"_s);
    record({failed(ofJob(2, testing::run(u"single"_s, 0, 5)), ErrorClass::Network)});
    record(3, u"alps"_s);
    const QString text = metrics().out;
    EXPECT_TRUE(text.contains(u"ZIPs        2 done, 1 failed (success rate 66.7 %)\n"_s)) << text.toStdString();
    EXPECT_TRUE(text.contains(u"\nnetwork      1\n"_s)) << text.toStdString();
    EXPECT_TRUE(text.contains(u"\nalps "_s));
    EXPECT_TRUE(text.contains(u"\nsea "_s));
}

TEST_F(MetricsCommandTest, KeepsToTheTimeAndTheAlbumAskedFor)
{
    record(1, u"sea"_s, 1h);
    record(2, u"sea"_s, 72h);
    record(3, u"alps"_s, 1h);
    const auto jobs = [this](const QStringList &options) {
        const QJsonObject document = metrics(options + QStringList{u"--json"_s}).document();
        return document[u"all"_s][u"jobs"_s][u"succeeded"_s].toInt();
    };
    EXPECT_EQ(jobs({}), 3);
    EXPECT_EQ(jobs({u"--since"_s, u"2d"_s}), 2);
    EXPECT_EQ(jobs({u"--since"_s, u"4d"_s}), 3);
    EXPECT_EQ(jobs({u"--album"_s, u"sea"_s}), 2);
    EXPECT_EQ(jobs({u"--album"_s, u"sea"_s, u"--since"_s, u"2d"_s}), 1);
    const QString dayBefore = QDate::currentDate().addDays(-2).toString(Qt::ISODate);
    EXPECT_EQ(jobs({u"--since"_s, dayBefore}), 2) << dayBefore.toStdString();
    EXPECT_TRUE(
        metrics({u"--album"_s, u"moon"_s}).out.startsWith(u"Nothing was measured for this: album “moon”."_s));
}

TEST_F(MetricsCommandTest, RefusesASinceThatMeansNothing)
{
    for (const QString &nonsense :
         {u"yesterday"_s, u"7"_s, u"-7d"_s, u"0d"_s, u"2026-13-01"_s, u"2026-11-31"_s, u"01.11.2026"_s, u""_s}) {
        EXPECT_TRUE(refused({u"--since="_s + nonsense}).contains(u"neither a duration nor a date"_s))
            << nonsense.toStdString();
    }
    EXPECT_TRUE(refused({u"--since"_s, u"9999-01-01"_s}).contains(u"still to come"_s));
}

TEST_F(MetricsCommandTest, RefusesWhatIsNoAlbumName)
{
    EXPECT_NE(metrics({u"--album"_s, u"a/b"_s}).status, ExitStatus::Done);
    EXPECT_NE(metrics({u"--album="_s}).status, ExitStatus::Done);
}

TEST_F(MetricsCommandTest, WritesTheRunsAsCsv)
{
    record(1, u"=cmd|' /C calc'!A0"_s);
    const QString file = m_world.path(u"runs.csv"_s);
    const CommandRun run = metrics({u"--csv"_s, file});
    EXPECT_EQ(run.status, ExitStatus::Done);
    EXPECT_TRUE(run.out.startsWith(u"5 runs written to "_s)) << run.out.toStdString();
    const QByteArray written = readFile(file);
    EXPECT_EQ(written, csvOf(recorded()));
    EXPECT_EQ(written.count("\r\n"), 6);
    EXPECT_TRUE(written.contains(",'=cmd|"));
    EXPECT_EQ(metrics({u"--csv"_s, u"-"_s}).out.toUtf8(), written);
}

TEST_F(MetricsCommandTest, WritesTheHeaderWhereThereAreNoRuns)
{
    EXPECT_EQ(metrics({u"--csv"_s, u"-"_s}).out.toUtf8(), csvHeader());
}

TEST_F(MetricsCommandTest, SaysWhyTheCsvWasNotWritten)
{
    const CommandRun run = metrics({u"--csv"_s, m_world.path(u"nowhere/runs.csv"_s)});
    EXPECT_EQ(run.status, ExitStatus::Failed);
    EXPECT_TRUE(run.error.contains(u"nowhere/runs.csv can't be written"_s)) << run.error.toStdString();
    EXPECT_TRUE(refused({u"--csv="_s}).contains(u"names no file"_s));
    const CommandRun both = metrics({u"--csv"_s, u"-"_s, u"--json"_s});
    EXPECT_EQ(both.status, ExitStatus::Usage);
    EXPECT_EQ(both.document()[u"error"_s][u"code"_s], u"invalid-input"_s);
}

TEST_F(MetricsCommandTest, PrintsADocumentForPrograms)
{
    record(7, u"sea"_s);
    const QJsonObject document = metrics({u"--json"_s, u"--album"_s, u"sea"_s}).document();
    EXPECT_TRUE(document[u"since"_s].isNull());
    EXPECT_EQ(document[u"album"_s], u"sea"_s);
    const QJsonValue all = document[u"all"_s];
    EXPECT_EQ(all[u"jobs"_s][u"successRate"_s], 1.0);
    EXPECT_EQ(all[u"jobSeconds"_s][u"p95"_s], 24.0);
    EXPECT_EQ(all[u"requests"_s][u"copy-part"_s], 60);
    EXPECT_EQ(all[u"saved"_s][u"bytesNotTransferred"_s], 299'000'000);
    EXPECT_EQ(document[u"phases"_s].toArray().size(), 4);
    EXPECT_EQ(document[u"phases"_s][1][u"phase"_s], u"chunk"_s);
    EXPECT_TRUE(document[u"phases"_s][0][u"bytesPerSecond"_s].isNull());
    EXPECT_EQ(document[u"jobs"_s][0][u"job"_s], 7);
    EXPECT_EQ(document[u"jobs"_s][0][u"ending"_s], u"succeeded"_s);
    EXPECT_EQ(document[u"albums"_s][0][u"album"_s], u"sea"_s);
    EXPECT_EQ(document[u"days"_s].toArray().size(), 1);
}

} // namespace
} // namespace photoporter::testing
