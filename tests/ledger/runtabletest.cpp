// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/runtable.h"

#include "ledger/tablefixture.h"

namespace photoporter {

namespace {

using namespace Qt::StringLiterals;
using testing::at;

class RunTableTest : public testing::TableFixture {
protected:
    RunRecord run(const QString &album, int second)
    {
        RunRecord record{.job = m_job,
                         .location = u"here"_s,
                         .album = album,
                         .phase = u"chunk 2"_s,
                         .startedAt = at(second),
                         .seconds = 12.5,
                         .entries = 200,
                         .peakMemory = 90'000'000,
                         .strategy = u"fusion"_s,
                         .bottleneck = u"store copy"_s,
                         .success = true,
                         .errorClass = {},
                         .cost = 0.0125,
                         .relaySeconds = 900.25,
                         .relayCost = 1.5,
                         .relayBytes = 20'000'000'000};
        for (std::size_t kind = 0; kind < requestKindCount; kind += 2)
            record.traffic.requests[kind] = kind + 1;
        record.traffic.up = 11;
        record.traffic.down = 12;
        record.traffic.copied = 13;
        record.traffic.retries = 14;
        record.traffic.throttles = 15;
        EXPECT_TRUE(m_runs.add(record));
        return record;
    }
    std::vector<int> seconds(const RunTable::Filter &filter)
    {
        std::vector<int> found;
        const auto runs = m_runs.list(filter).value();
        for (const RunRecord &record : runs)
            found.push_back(static_cast<int>((record.startedAt - at(0)) / std::chrono::seconds(1)));
        return found;
    }

    const RunTable m_runs{*m_ledger};
};

TEST_F(RunTableTest, KeepsEveryFigureExactly)
{
    const RunRecord written = run(u"wedding"_s, 1);
    const auto runs = m_runs.list({}).value();
    ASSERT_EQ(runs.size(), 1U);
    EXPECT_EQ(runs[0].job, written.job);
    EXPECT_EQ(runs[0].location, written.location);
    EXPECT_EQ(runs[0].album, written.album);
    EXPECT_EQ(runs[0].phase, written.phase);
    EXPECT_EQ(runs[0].startedAt, written.startedAt);
    EXPECT_EQ(runs[0].seconds, written.seconds);
    EXPECT_EQ(runs[0].entries, written.entries);
    EXPECT_EQ(runs[0].traffic, written.traffic);
    EXPECT_EQ(runs[0].peakMemory, written.peakMemory);
    EXPECT_EQ(runs[0].strategy, written.strategy);
    EXPECT_EQ(runs[0].bottleneck, written.bottleneck);
    EXPECT_TRUE(runs[0].success);
    EXPECT_EQ(runs[0].errorClass, QString());
    EXPECT_EQ(runs[0].cost, written.cost);
    EXPECT_EQ(runs[0].relaySeconds, written.relaySeconds);
    EXPECT_EQ(runs[0].relayCost, written.relayCost);
    EXPECT_EQ(runs[0].relayBytes, written.relayBytes);
}

TEST_F(RunTableTest, ListsOldestFirstAndByFilter)
{
    run(u"a"_s, 30);
    run(u"b"_s, 10);
    run(u"a"_s, 20);
    EXPECT_EQ(seconds({}), (std::vector{10, 20, 30}));
    EXPECT_EQ(seconds({.since = at(20)}), (std::vector{20, 30}));
    EXPECT_EQ(seconds({.album = u"a"_s}), (std::vector{20, 30}));
    EXPECT_EQ(seconds({.location = u"here"_s, .job = m_job}), (std::vector{10, 20, 30}));
    EXPECT_TRUE(seconds({.location = u"there"_s}).empty());
    EXPECT_TRUE(seconds({.job = m_job + 1}).empty());
}

TEST_F(RunTableTest, RunsOutliveTheirJobAndAreForgottenByTheirAge)
{
    run(u"a"_s, 10);
    run(u"a"_s, 20);
    ASSERT_TRUE(JobTable(*m_ledger).cancel(m_job, u"me"_s, at(30)).value());
    ASSERT_EQ(JobTable(*m_ledger).forget(at(31)).value(), 1);
    EXPECT_EQ(m_runs.forget(at(20)).value(), 1);
    EXPECT_EQ(seconds({}), std::vector{20});
}

} // namespace

} // namespace photoporter
