// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/chunktable.h"

#include "ledger/tablefixture.h"

namespace photoporter {

namespace {

using testing::at;
using ::testing::ElementsAre;

class ChunkTableTest : public testing::TableFixture {
protected:
    const ChunkTable m_chunks{*m_ledger};
    const ChunkRecord m_first{.number = 1, .firstPart = 1, .partCount = 20};
    const ChunkRecord m_second{.number = 2,
                               .firstPart = 21,
                               .partCount = 7,
                               .state = ChunkState::Failed,
                               .attempts = 3,
                               .worker = 4,
                               .startedAt = at(1),
                               .finishedAt = at(2)};
};

TEST_F(ChunkTableTest, ListsByNumberWhatReplacedWhatWasKnown)
{
    ASSERT_TRUE(m_chunks.replace(m_job, std::array{ChunkRecord{.number = 3, .firstPart = 1, .partCount = 1}}));
    ASSERT_TRUE(m_chunks.replace(m_job, std::array{m_second, m_first}));
    EXPECT_THAT(m_chunks.list(m_job).value(), ElementsAre(m_first, m_second));
}

TEST_F(ChunkTableTest, AnUpdateChangesOneChunk)
{
    ASSERT_TRUE(m_chunks.replace(m_job, std::array{m_first, m_second}));
    ChunkRecord done = m_second;
    done.state = ChunkState::Done;
    done.attempts = 4;
    done.finishedAt.reset();
    ASSERT_TRUE(m_chunks.update(m_job, done));
    EXPECT_THAT(m_chunks.list(m_job).value(), ElementsAre(m_first, done));
}

TEST_F(ChunkTableTest, ChunksGoWithTheirJob)
{
    ASSERT_TRUE(m_chunks.replace(m_job, std::array{m_first}));
    ASSERT_TRUE(JobTable(*m_ledger).cancel(m_job, QStringLiteral("me"), at(2)).value());
    ASSERT_EQ(JobTable(*m_ledger).forget(at(3)).value(), 1);
    EXPECT_TRUE(m_chunks.list(m_job).value().empty());
}

TEST_F(ChunkTableTest, AJobThatIsNotThereHasNoChunks)
{
    EXPECT_FALSE(m_chunks.replace(m_job + 1, std::array{m_first}));
    EXPECT_TRUE(m_chunks.list(m_job + 1).value().empty());
}

} // namespace

} // namespace photoporter
