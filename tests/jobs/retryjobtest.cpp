// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/retryjob.h"

#include "jobs/asker.h"
#include "ledger/tablefixture.h"

#include <QCoreApplication>
#include <QTranslator>

namespace photoporter {
namespace {

using namespace Qt::StringLiterals;
using testing::at;
using testing::claimBy;
using testing::requestFor;

/// A ledger whose job is run by "me", and can be made to fail.
class RetryJobTest : public testing::TableFixture {
protected:
    DeadLetterId failWith(ErrorCode code, JobState end = JobState::Failed)
    {
        const Error error{.code = code, .message = u"It went wrong."_s};
        const auto letter = m_letters.add({.job = m_job, .at = at(5), .phase = u"generating"_s, .error = error});
        EXPECT_TRUE(end == JobState::Failed ? m_jobs.fail(m_job, u"me"_s, error, at(5)).value()
                                            : m_jobs.cancel(m_job, u"me"_s, at(5)).value());
        return letter.value();
    }
    JobRecord job() const { return m_jobs.find(m_job).value().value(); }
    DeadLetter letter(DeadLetterId id) const { return m_letters.find(id).value().value(); }
    static Error refusal(const auto &result)
    {
        EXPECT_FALSE(result);
        return result ? Error{} : result.error();
    }

    const JobTable m_jobs{*m_ledger};
    const DeadLetterTable m_letters{*m_ledger};
};

TEST_F(RetryJobTest, PutsTheJobBackAndSettlesItsLetters)
{
    const DeadLetterId first = failWith(ErrorCode::AccessDenied);
    ASSERT_TRUE(retryJob(*m_ledger, m_job, {.by = u"user"_s}, at(6)));
    EXPECT_EQ(job().state, JobState::Pending);
    EXPECT_EQ(job().failures, 0);
    EXPECT_EQ(job().request.askedBy, u"user"_s);
    EXPECT_EQ(job().request.policy, u"automatic"_s);
    EXPECT_EQ(letter(first).settlement, Settlement::Retried);
    EXPECT_EQ(letter(first).settledBy, u"user"_s);
    EXPECT_EQ(letter(first).settledAt, at(6));
}

TEST_F(RetryJobTest, TakesPolicyAndChunksWhereTheyAreGiven)
{
    failWith(ErrorCode::AccessDenied);
    ASSERT_TRUE(
        retryJob(*m_ledger, m_job, {.policy = TransferPolicy::Relay, .chunks = 7, .by = u"user"_s}, at(6)));
    EXPECT_EQ(job().request.policy, u"relay"_s);
    EXPECT_EQ(job().request.chunks, 7);
}

TEST_F(RetryJobTest, ASettledLetterOfTheJobStaysAsItIs)
{
    const DeadLetterId id = failWith(ErrorCode::AccessDenied);
    ASSERT_TRUE(discardLetter(*m_ledger, id, u"anna"_s, at(6)));
    ASSERT_TRUE(retryJob(*m_ledger, m_job, {.by = u"user"_s}, at(7)));
    EXPECT_EQ(letter(id).settlement, Settlement::Discarded);
    EXPECT_EQ(letter(id).settledBy, u"anna"_s);
}

TEST_F(RetryJobTest, TheHopelessIsInsistedOn)
{
    for (const ErrorCode code : {ErrorCode::InvalidInput, ErrorCode::NameInvalid, ErrorCode::Internal}) {
        const DeadLetterId id = failWith(code);
        const Error error = refusal(retryJob(*m_ledger, m_job, {.by = u"user"_s}, at(6)));
        EXPECT_EQ(error.code, ErrorCode::InvalidInput);
        EXPECT_TRUE(error.message.contains(u"It went wrong."_s)) << error.message.toStdString();
        EXPECT_EQ(error.command, u"--force"_s);
        EXPECT_EQ(refusal(retryLetter(*m_ledger, id, {.by = u"user"_s}, at(6))).message, error.message);
        EXPECT_EQ(job().state, JobState::Failed);
        EXPECT_EQ(letter(id).settlement, Settlement::Open);

        EXPECT_TRUE(retryJob(*m_ledger, m_job, {.force = true, .by = u"user"_s}, at(7)));
        EXPECT_EQ(letter(id).settlement, Settlement::Retried);
        ASSERT_TRUE(m_jobs.claim(claimBy(u"me"_s, 8)).value());
    }
}

TEST_F(RetryJobTest, AnotherPolicyIsTheCureForWhatTheStoreCannotDo)
{
    failWith(ErrorCode::NotSupported);
    const auto withPolicy = [this](std::optional<TransferPolicy> policy) {
        return retryJob(*m_ledger, m_job, {.policy = policy, .by = u"user"_s}, at(6));
    };
    EXPECT_EQ(refusal(withPolicy({})).command, u"--relay"_s);
    EXPECT_EQ(refusal(withPolicy(TransferPolicy::Automatic)).command, u"--relay"_s) << "as it was";
    EXPECT_TRUE(withPolicy(TransferPolicy::Relay));
}

TEST_F(RetryJobTest, ACancelledJobIsRetriedWhateverFailedBefore)
{
    failWith(ErrorCode::Internal, JobState::Cancelled);
    EXPECT_TRUE(retryJob(*m_ledger, m_job, {.by = u"user"_s}, at(6)));
}

TEST_F(RetryJobTest, WhatDoesNotStandStillIsNotRetried)
{
    EXPECT_EQ(refusal(retryJob(*m_ledger, m_job, {.by = u"user"_s}, at(2))).message, u"Job 1 is running."_s);
    failWith(ErrorCode::AccessDenied);
    ASSERT_TRUE(retryJob(*m_ledger, m_job, {.by = u"user"_s}, at(6)));
    EXPECT_EQ(refusal(retryJob(*m_ledger, m_job, {.by = u"user"_s}, at(6))).message, u"Job 1 is waiting."_s);
}

TEST_F(RetryJobTest, AFailedRetryLeavesTheLettersOpen)
{
    const DeadLetterId id = failWith(ErrorCode::AccessDenied);
    const JobId second = m_jobs.enqueue(requestFor(u"wedding"_s), at(6)).value().id;
    const Error error = refusal(retryJob(*m_ledger, m_job, {.by = u"user"_s}, at(7)));
    EXPECT_EQ(error.code, ErrorCode::InvalidInput);
    EXPECT_TRUE(error.message.contains(QString::number(second))) << error.message.toStdString();
    EXPECT_EQ(letter(id).settlement, Settlement::Open);
}

TEST_F(RetryJobTest, ALetterIsRetriedOnceAndSaysSo)
{
    const DeadLetterId id = failWith(ErrorCode::AccessDenied);
    EXPECT_EQ(retryLetter(*m_ledger, id, {.by = u"user"_s}, at(6)).value(), m_job);
    EXPECT_EQ(job().request.askedBy, u"dead letter 1"_s);
    EXPECT_EQ(letter(id).settledBy, u"user"_s);
    const Error error = refusal(retryLetter(*m_ledger, id, {.by = u"user"_s}, at(7)));
    EXPECT_EQ(error.code, ErrorCode::InvalidInput);
    EXPECT_EQ(error.message, u"Dead letter 1 is settled: job 1 was retried."_s);
}

/// Puts every text into another language.
class Foreign : public QTranslator {
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    QString translate(const char *, const char *text, const char *, int) const override
    {
        return u"auf Deutsch: "_s + QString::fromUtf8(text);
    }
};

TEST_F(RetryJobTest, TheLedgerKeepsTheSameMarksInEveryLanguage)
{
    Foreign german;
    ASSERT_TRUE(QCoreApplication::installTranslator(&german));
    const DeadLetterId id = failWith(ErrorCode::Internal);
    ASSERT_TRUE(refusal(restoreLetter(*m_ledger, id)).message.startsWith(u"auf Deutsch"_s));
    ASSERT_TRUE(retryLetter(*m_ledger, id, {.force = true, .by = u"user"_s}, at(6)));
    EXPECT_EQ(job().request.askedBy, u"dead letter 1"_s);
    EXPECT_EQ(letter(id).settledBy, u"user"_s);
    EXPECT_TRUE(letter(id).error.advice().startsWith(u"auf Deutsch"_s));
    QCoreApplication::removeTranslator(&german);
    EXPECT_EQ(letter(id).error.advice(), defaultNextStep(ErrorCode::Internal)) << "in the reader's language";
    EXPECT_EQ(askerOf(job().request.askedBy), (Asker{.kind = Asker::Kind::Letter, .number = id}));
}

TEST(Asker, EveryMarkLeadsBackToItsAsker)
{
    using enum Asker::Kind;
    for (const Asker &asker : {Asker{User}, Asker{Maintenance}, Asker{Failure}, Asker{Upload, 3}, Asker{Letter, 7},
                               Asker{Other, 0, u"a later version"_s}, Asker{Other}})
        EXPECT_EQ(askerOf(askerMark(asker)), asker) << askerMark(asker).toStdString();
    EXPECT_EQ(askerMark({.kind = Letter, .number = 7}), u"dead letter 7"_s) << "as docs/ledger.md says";
    EXPECT_EQ(askerOf(u"dead letter x"_s), (Asker{Other, 0, u"dead letter x"_s}));
}

TEST(Asker, UnderstandsTheSentencesOfOlderLedgers)
{
    for (const QString &old :
         {u"user, for dead letter 7"_s, u"user, für den gescheiterten Auftrag 7"_s, u"user, pour l'échec 7"_s})
        EXPECT_EQ(askerOf(old), (Asker{.kind = Asker::Kind::Letter, .number = 7})) << old.toStdString();
}

TEST_F(RetryJobTest, ADiscardIsDoneOnceAndCanBeTakenBack)
{
    const DeadLetterId id = failWith(ErrorCode::AccessDenied);
    EXPECT_EQ(refusal(restoreLetter(*m_ledger, id)).message, u"Dead letter 1 is open."_s);
    ASSERT_TRUE(discardLetter(*m_ledger, id, u"user"_s, at(6)));
    const Error twice = refusal(discardLetter(*m_ledger, id, u"user"_s, at(7)));
    EXPECT_EQ(twice.code, ErrorCode::InvalidInput);
    EXPECT_EQ(twice.message, u"Dead letter 1 is settled: it was discarded."_s);
    EXPECT_TRUE(twice.command.endsWith(u"restore 1"_s));
    EXPECT_EQ(letter(id).settledAt, at(6));
    EXPECT_EQ(refusal(retryLetter(*m_ledger, id, {.by = u"user"_s}, at(7))).message, twice.message);

    ASSERT_TRUE(restoreLetter(*m_ledger, id));
    EXPECT_EQ(letter(id).settlement, Settlement::Open);
    ASSERT_TRUE(retryLetter(*m_ledger, id, {.by = u"user"_s}, at(8)));
    EXPECT_EQ(refusal(restoreLetter(*m_ledger, id)).nextStep, u"Only a discarded one can be restored."_s);
    EXPECT_EQ(refusal(discardLetter(*m_ledger, id, u"user"_s, at(9))).code, ErrorCode::InvalidInput);
}

TEST_F(RetryJobTest, UnknownIdsAreNamed)
{
    const JobRetry retry{.by = u"user"_s};
    EXPECT_EQ(refusal(retryJob(*m_ledger, 77, retry, at(2))).message, u"There is no job 77."_s);
    for (const Error &error : {refusal(retryLetter(*m_ledger, 77, retry, at(2))),
                               refusal(discardLetter(*m_ledger, 77, u"user"_s, at(2))),
                               refusal(restoreLetter(*m_ledger, 77)), refusal(findLetter(*m_ledger, 77))}) {
        EXPECT_EQ(error.code, ErrorCode::ObjectMissing);
        EXPECT_EQ(error.message, u"There is no dead letter 77."_s);
    }
}

} // namespace
} // namespace photoporter
