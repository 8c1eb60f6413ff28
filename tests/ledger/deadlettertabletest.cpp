// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/deadlettertable.h"

#include "ledger/tablefixture.h"

#include <QTranslator>

namespace photoporter {

namespace {

using namespace Qt::StringLiterals;
using testing::at;

class DeadLetterTableTest : public testing::TableFixture {
protected:
    DeadLetterId add(int chunk = 0)
    {
        return m_letters
            .add({.job = m_job,
                  .chunk = chunk,
                  .at = at(5),
                  .phase = u"generating"_s,
                  .error = {.code = ErrorCode::AccessDenied, .message = u"No."_s, .httpStatus = 403},
                  .missingParts = u"1-20,40"_s,
                  .plan = u"40 parts"_s})
            .value();
    }
    std::vector<DeadLetterId> ids(const DeadLetterTable::Filter &filter)
    {
        std::vector<DeadLetterId> found;
        const auto letters = m_letters.list(filter).value();
        for (const DeadLetter &letter : letters)
            found.push_back(letter.id);
        return found;
    }

    const DeadLetterTable m_letters{*m_ledger};
};

TEST_F(DeadLetterTableTest, KeepsWhatIsNeededToUnderstandIt)
{
    const DeadLetter letter = m_letters.find(add(3)).value().value();
    EXPECT_EQ(letter.job, m_job);
    EXPECT_EQ(letter.chunk, 3);
    EXPECT_EQ(letter.location, u"here"_s);
    EXPECT_EQ(letter.album, u"wedding"_s);
    EXPECT_EQ(letter.at, at(5));
    EXPECT_EQ(letter.phase, u"generating"_s);
    EXPECT_EQ(letter.error.code, ErrorCode::AccessDenied);
    EXPECT_EQ(letter.error.message, u"No."_s);
    EXPECT_EQ(letter.error.nextStep, QString()) << "the code's own advice follows the language";
    EXPECT_EQ(letter.error.httpStatus, 403);
    EXPECT_EQ(letter.missingParts, u"1-20,40"_s);
    EXPECT_EQ(letter.plan, u"40 parts"_s);
    EXPECT_EQ(letter.settlement, Settlement::Open);
    EXPECT_FALSE(letter.settledAt);
    EXPECT_FALSE(m_letters.find(letter.id + 1).value());
}

TEST_F(DeadLetterTableTest, AdviceFollowsTheLanguageOfWhoeverReadsIt)
{
    class OtherLanguage : public QTranslator {
    public:
        [[nodiscard]] bool isEmpty() const override { return false; }
        [[nodiscard]] QString translate(const char *, const char *, const char *, int) const override
        {
            return u"Anders."_s;
        }
    };
    OtherLanguage other;
    ASSERT_TRUE(QCoreApplication::installTranslator(&other));
    ASSERT_EQ(defaultNextStep(ErrorCode::AccessDenied), u"Anders."_s);
    const DeadLetterId id = add();
    QCoreApplication::removeTranslator(&other);
    EXPECT_EQ(m_letters.find(id).value()->error.advice(), defaultNextStep(ErrorCode::AccessDenied));
}

TEST_F(DeadLetterTableTest, OpenOnesAreCounted)
{
    EXPECT_EQ(m_letters.countOpen().value(), 0U);
    const DeadLetterId first = add(1);
    add(2);
    EXPECT_EQ(m_letters.countOpen().value(), 2U);
    ASSERT_TRUE(m_letters.settle(first, Settlement::Discarded, u"user"_s, at(6)).value());
    EXPECT_EQ(m_letters.countOpen().value(), 1U);
}

TEST_F(DeadLetterTableTest, IsSettledOnceAndADiscardCanBeUndone)
{
    const DeadLetterId id = add();
    EXPECT_TRUE(m_letters.settle(id, Settlement::Discarded, u"user"_s, at(9)).value());
    EXPECT_FALSE(m_letters.settle(id, Settlement::Retried, u"other"_s, at(10)).value());
    EXPECT_EQ(m_letters.find(id).value()->settledBy, u"user"_s);
    EXPECT_EQ(m_letters.find(id).value()->settledAt, at(9));
    EXPECT_TRUE(m_letters.reopen(id).value());
    EXPECT_EQ(m_letters.find(id).value()->settlement, Settlement::Open);
    EXPECT_EQ(m_letters.find(id).value()->settledBy, QString());
    EXPECT_TRUE(m_letters.settle(id, Settlement::Retried, u"user"_s, at(11)).value());
    EXPECT_FALSE(m_letters.reopen(id).value()) << "a retry is not undone";
    EXPECT_FALSE(m_letters.settle(id, Settlement::Open, u"user"_s, at(12)));
}

TEST_F(DeadLetterTableTest, ListsNewestFirstAndByFilter)
{
    const DeadLetterId first = add();
    const DeadLetterId second = add(1);
    ASSERT_TRUE(m_letters.settle(first, Settlement::Discarded, u"user"_s, at(9)).value());
    EXPECT_EQ(ids({}), std::vector{second});
    EXPECT_EQ(ids({.openOnly = false}), (std::vector{second, first}));
    EXPECT_EQ(ids({.openOnly = false, .limit = 1}), std::vector{second});
    EXPECT_EQ(ids({.location = u"here"_s, .job = m_job}), std::vector{second});
    EXPECT_TRUE(ids({.location = u"elsewhere"_s}).empty());
    EXPECT_TRUE(ids({.job = m_job + 1}).empty());
}

TEST_F(DeadLetterTableTest, CountsTheTriesOfTheJobUntilTheLetter)
{
    const AttemptTable attempts(*m_ledger);
    const auto tryAt = [&](int second, int chunk = 0) {
        ASSERT_TRUE(attempts.begin({.job = m_job, .chunk = chunk, .startedAt = at(second)}));
    };
    const DeadLetterId untried = add();
    tryAt(6);
    EXPECT_EQ(m_letters.tries({}).value(), (std::map<DeadLetterId, int>{{untried, 0}})) << "begun after it";
    tryAt(1);
    tryAt(3, 2);
    tryAt(5);
    EXPECT_EQ(m_letters.tries(u"here"_s).value(), (std::map<DeadLetterId, int>{{untried, 2}}))
        << "chunks count not";
    EXPECT_TRUE(m_letters.tries(u"elsewhere"_s).value().empty());
}

TEST_F(DeadLetterTableTest, OnlySettledOnesAreForgottenAndAJobWaitsForItsOwn)
{
    const DeadLetterId open = add();
    const DeadLetterId settled = add(1);
    ASSERT_TRUE(m_letters.settle(settled, Settlement::Discarded, u"user"_s, at(9)).value());
    EXPECT_EQ(m_letters.forget(at(9)).value(), 0);
    EXPECT_EQ(m_letters.forget(at(10)).value(), 1);
    const JobTable jobs(*m_ledger);
    ASSERT_TRUE(jobs.fail(m_job, u"me"_s, {.code = ErrorCode::AccessDenied}, at(5)).value());
    EXPECT_EQ(jobs.forget(at(100)).value(), 0);
    ASSERT_TRUE(m_letters.settle(open, Settlement::Discarded, u"user"_s, at(9)).value());
    EXPECT_EQ(jobs.forget(at(100)).value(), 1);
    EXPECT_TRUE(ids({.openOnly = false}).empty());
}

} // namespace

} // namespace photoporter
