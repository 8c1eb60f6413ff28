// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/jobcommandworld.h"
#include "app/photofiles.h"
#include "app/qtprinting.h"
#include "ledger/deadlettertable.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace photoporter {
namespace {

using namespace Qt::StringLiterals;

class LettersCommandTest : public testing::JobCommandWorld {
protected:
    QJsonArray letters(const QStringList &options = {})
    {
        return done(QStringList{u"dead-letters"_s} + options)[u"deadLetters"_s].toArray();
    }
    QString settlementOf(const QString &id)
    {
        return done({u"dead-letters"_s, u"show"_s, id})[u"deadLetter"_s][u"settlement"_s].toString();
    }
    QString stateOf(const QString &job) { return done({u"jobs"_s, job})[u"job"_s][u"state"_s].toString(); }
};

TEST_F(LettersCommandTest, ThereAreNoneToBeginWith)
{
    const CommandRun none = run({u"dead-letters"_s});
    EXPECT_EQ(none.out, QString());
    EXPECT_EQ(none.error, u"There are no open dead letters.\n"_s);
    EXPECT_EQ(done({u"dead-letters"_s, u"list"_s}), QJsonObject({{u"deadLetters"_s, QJsonArray{}}}));
    EXPECT_EQ(text({u"dead-letters"_s, u"retry"_s, u"--all"_s}), u"There are no open dead letters.\n"_s);
}

TEST_F(LettersCommandTest, ALetterSaysAllThatIsPromised)
{
    makeFailedJob();
    const QJsonArray all = letters();
    ASSERT_EQ(all.size(), 1);
    const QJsonObject letter = all[0].toObject();
    EXPECT_EQ(letter.keys(),
              QStringList({u"album"_s,     u"at"_s,        u"attempts"_s,     u"chunk"_s,     u"class"_s,
                           u"code"_s,      u"command"_s,   u"httpStatus"_s,   u"id"_s,        u"job"_s,
                           u"location"_s,  u"message"_s,   u"missingParts"_s, u"nextStep"_s,  u"phase"_s,
                           u"plan"_s,      u"requestId"_s, u"serverCode"_s,   u"settledAt"_s, u"settledBy"_s,
                           u"settlement"_s}));
    EXPECT_EQ(letter[u"job"_s], 1);
    EXPECT_EQ(letter[u"album"_s], u"sea"_s);
    EXPECT_EQ(letter[u"class"_s], u"access-denied"_s);
    EXPECT_TRUE(letter[u"message"_s].toString().contains(u"The store refused."_s));
    EXPECT_EQ(letter[u"httpStatus"_s], 403);
    EXPECT_EQ(letter[u"serverCode"_s], u"Refused"_s);
    EXPECT_EQ(letter[u"requestId"_s], u"4F2A"_s);
    EXPECT_EQ(letter[u"settlement"_s], u"open"_s);
    EXPECT_EQ(letter[u"settledAt"_s], QJsonValue(QJsonValue::Null));
    EXPECT_EQ(letter[u"attempts"_s].toArray().size(), 1);
    EXPECT_EQ(letters({u"list"_s}), all);
    EXPECT_EQ(done({u"dead-letters"_s, u"show"_s, u"1"_s})[u"deadLetter"_s], letter);
}

TEST_F(LettersCommandTest, PeopleReadThemToo)
{
    makeFailedJob();
    const QString list = text({u"dead-letters"_s});
    EXPECT_TRUE(list.contains(u"sea"_s) && list.contains(u"The store refused."_s)) << list.toStdString();
    const QString shown = text({u"dead-letters"_s, u"show"_s, u"1"_s});
    for (const QString &expected : {u"The store refused."_s, u"HTTP 403, Refused, request 4F2A"_s, u"What to do"_s,
                                    Error{.code = ErrorCode::AccessDenied}.typedAdvice(), u"Tries"_s, u"open"_s})
        EXPECT_TRUE(shown.contains(expected)) << expected.toStdString() << " in:\n" << shown.toStdString();
}

TEST_F(LettersCommandTest, ARetryMakesTheZipAndSettlesTheLetter)
{
    makeFailedJob();
    EXPECT_EQ(done({u"dead-letters"_s, u"retry"_s, u"1"_s})[u"job"_s], 1);
    EXPECT_EQ(stateOf(u"1"_s), u"ready"_s);
    EXPECT_EQ(letters().size(), 0);
    const QJsonArray all = letters({u"--all-settled"_s});
    ASSERT_EQ(all.size(), 1);
    EXPECT_EQ(all[0][u"settlement"_s], u"retried"_s);
    EXPECT_EQ(all[0][u"settledBy"_s], u"user"_s);
    EXPECT_EQ(all[0][u"attempts"_s][1][u"askedBy"_s], u"dead letter 1"_s);
    EXPECT_TRUE(text({u"dead-letters"_s, u"show"_s, u"1"_s}).contains(u", by user"_s));
    EXPECT_TRUE(text({u"dead-letters"_s, u"show"_s, u"1"_s}).contains(u"user, for dead letter 1"_s));
    EXPECT_EQ(refusal({u"dead-letters"_s, u"retry"_s, u"1"_s}), u"Dead letter 1 is settled: job 1 was retried."_s);
}

TEST_F(LettersCommandTest, ARetryThatFailsAgainIsANewLetter)
{
    makeFailedJob();
    failWith(ErrorCode::AccessDenied);
    EXPECT_EQ(failure({u"dead-letters"_s, u"retry"_s, u"1"_s}, ExitStatus::Failed)[u"code"_s], u"access-denied"_s);
    const QJsonArray open = letters();
    ASSERT_EQ(open.size(), 1);
    EXPECT_EQ(open[0][u"id"_s], 2);
    EXPECT_EQ(open[0][u"job"_s], 1);
    EXPECT_EQ(open[0][u"attempts"_s].toArray().size(), 2);
}

TEST_F(LettersCommandTest, AHopelessRetryIsInsistedOn)
{
    makeFailedJob(u"sea"_s, ErrorCode::Internal);
    const QStringList retry{u"dead-letters"_s, u"retry"_s, u"1"_s};
    EXPECT_TRUE(refusal(retry).contains(u"can't help"_s));
    EXPECT_EQ(settlementOf(u"1"_s), u"open"_s);
    EXPECT_EQ(done(retry + QStringList{u"--force"_s})[u"job"_s], 1);
}

TEST_F(LettersCommandTest, AllAreRetriedAndWhatCannotHelpIsNamed)
{
    makeFailedJob(u"sea"_s);
    makeFailedJob(u"hills"_s, ErrorCode::Internal);
    const QJsonArray retried =
        done({u"dead-letters"_s, u"retry"_s, u"--all"_s}, ExitStatus::Partly)[u"retried"_s].toArray();
    ASSERT_EQ(retried.size(), 2);
    EXPECT_EQ(retried[0][u"album"_s], u"sea"_s);
    EXPECT_EQ(retried[0][u"outcome"_s], u"ready"_s);
    EXPECT_EQ(retried[1][u"outcome"_s], u"refused"_s);
    EXPECT_TRUE(retried[1][u"error"_s][u"command"_s].toString().contains(u"--force"_s));

    EXPECT_EQ(text({u"dead-letters"_s, u"retry"_s, u"--all"_s, u"--force"_s}),
              u"  2 (job 2, hills): the ZIP is ready.\n1 retried, 0 not made\n"_s);
}

TEST_F(LettersCommandTest, AllAreQueuedForLater)
{
    makeFailedJob(u"sea"_s);
    makeFailedJob(u"hills"_s);
    const QJsonArray retried =
        done({u"dead-letters"_s, u"retry"_s, u"--all"_s, u"--later"_s, u"--relay"_s})[u"retried"_s].toArray();
    ASSERT_EQ(retried.size(), 2);
    EXPECT_EQ(retried[1][u"outcome"_s], u"queued"_s);
    EXPECT_EQ(stateOf(u"1"_s), u"pending"_s);
    EXPECT_EQ(stateOf(u"2"_s), u"pending"_s);
    EXPECT_EQ(done({u"work"_s, u"--once"_s})[u"jobs"_s].toArray().size(), 2);
    EXPECT_EQ(stateOf(u"2"_s), u"ready"_s);
}

TEST_F(LettersCommandTest, AStopLeavesTheOthersOpen)
{
    makeFailedJob(u"sea"_s);
    m_world.stop.request_stop();
    EXPECT_EQ(failure({u"dead-letters"_s, u"retry"_s, u"--all"_s}, ExitStatus::Cancelled)[u"code"_s],
              u"cancelled"_s);
    EXPECT_EQ(settlementOf(u"1"_s), u"open"_s);
}

TEST_F(LettersCommandTest, ADiscardIsDoneOnceAndTakenBack)
{
    makeFailedJob();
    EXPECT_EQ(refusal({u"dead-letters"_s, u"restore"_s, u"1"_s}), u"Dead letter 1 is open."_s);
    EXPECT_EQ(done({u"dead-letters"_s, u"discard"_s, u"1"_s})[u"deadLetter"_s][u"settlement"_s], u"discarded"_s);
    EXPECT_EQ(letters().size(), 0);
    for (const QString &action : {u"discard"_s, u"retry"_s})
        EXPECT_EQ(refusal({u"dead-letters"_s, action, u"1"_s}), u"Dead letter 1 is settled: it was discarded."_s);
    EXPECT_EQ(text({u"dead-letters"_s, u"restore"_s, u"1"_s}), u"Dead letter 1 is open again.\n"_s);
    EXPECT_EQ(letters().size(), 1);
    EXPECT_EQ(text({u"dead-letters"_s, u"discard"_s, u"1"_s}),
              u"Dead letter 1 is discarded. Take that back with: photoporter-cli dead-letters restore 1\n"_s);
}

TEST_F(LettersCommandTest, AllIsExportedAsJson)
{
    makeFailedJob();
    const QJsonObject whole = done({u"dead-letters"_s, u"export"_s});
    EXPECT_EQ(whole[u"deadLetters"_s].toArray(), letters());
    EXPECT_EQ(QJsonDocument::fromJson(text({u"dead-letters"_s, u"export"_s}).toUtf8()).object(), whole);

    const QString file = m_world.path(u"letters.json"_s);
    EXPECT_EQ(done({u"dead-letters"_s, u"export"_s, file}), QJsonObject({{u"file"_s, file}, {u"count"_s, 1}}));
    EXPECT_EQ(QJsonDocument::fromJson(readFile(file)).object(), whole);
    const QJsonObject error =
        failure({u"dead-letters"_s, u"export"_s, m_world.path(u"no/such/letters.json"_s)}, ExitStatus::Failed);
    EXPECT_EQ(error[u"code"_s], u"local-io-failed"_s);

    (void)done({u"dead-letters"_s, u"discard"_s, u"1"_s});
    EXPECT_EQ(done({u"dead-letters"_s, u"export"_s})[u"deadLetters"_s].toArray().size(), 0);
    EXPECT_EQ(done({u"dead-letters"_s, u"export"_s, u"--all-settled"_s})[u"deadLetters"_s].toArray().size(), 1);
}

TEST_F(LettersCommandTest, WhatCannotBeMeant)
{
    for (const QString &action : {u"show"_s, u"retry"_s, u"discard"_s, u"restore"_s}) {
        EXPECT_EQ(notFound({u"dead-letters"_s, action, u"7"_s}), u"There is no dead letter 7."_s);
        EXPECT_EQ(refusal({u"dead-letters"_s, action, u"abc"_s}), u"“abc” is no number of a dead letter."_s);
        EXPECT_EQ(refusal({u"dead-letters"_s, action}),
                  u"“dead-letters %1” needs the number of one."_s.arg(action));
    }
    EXPECT_EQ(refusal({u"dead-letters"_s, u"bury"_s}), u"Dead letters have no “bury”."_s);
    EXPECT_EQ(failure({u"dead-letters"_s, u"retyr"_s, u"1"_s}, ExitStatus::Usage)[u"nextStep"_s],
              u"Did you mean “retry”?"_s);
    EXPECT_EQ(refusal({u"dead-letters"_s, u"retry"_s, u"1"_s, u"--all"_s}),
              u"--all and the number of one dead letter contradict each other."_s);
}

class SettingsCommandTest : public testing::JobCommandWorld {
protected:
    QJsonObject setting(const QStringList &arguments)
    {
        const QJsonArray rows = done(QStringList{u"settings"_s} + arguments)[u"settings"_s].toArray();
        EXPECT_EQ(rows.size(), 1);
        return rows.first().toObject();
    }
};

TEST_F(SettingsCommandTest, AllAreShown)
{
    const QJsonArray rows = done({u"settings"_s})[u"settings"_s].toArray();
    EXPECT_EQ(rows.size(), 16);
    EXPECT_EQ(rows[0][u"name"_s], u"chunk-threshold"_s);
    const QString words = text({u"settings"_s});
    for (const QJsonValue &row : rows) {
        EXPECT_TRUE(words.contains(row[u"name"_s].toString()));
        EXPECT_TRUE(words.contains(row[u"description"_s].toString()));
    }
}

TEST_F(SettingsCommandTest, OneIsChangedAndGivenItsDefaultBack)
{
    QJsonObject row = setting({u"keep-archives"_s, u"90d"_s});
    EXPECT_EQ(row.keys(), QStringList({u"default"_s, u"description"_s, u"least"_s, u"most"_s, u"name"_s, u"text"_s,
                                       u"unit"_s, u"value"_s}));
    EXPECT_EQ(row[u"value"_s], 90 * 86400);
    EXPECT_EQ(row[u"text"_s], u"90d"_s);
    EXPECT_EQ(row[u"unit"_s], u"s"_s);
    EXPECT_EQ(setting({u"keep-archives"_s})[u"value"_s], 90 * 86400);
    row = setting({u"keep-archives"_s, u"--reset"_s});
    EXPECT_EQ(row[u"value"_s], row[u"default"_s]);
    EXPECT_EQ(setting({u"keep-archives"_s})[u"text"_s], u"30d"_s);
}

TEST_F(SettingsCommandTest, WhatCannotBeMeant)
{
    EXPECT_EQ(refusal({u"settings"_s, u"colour"_s}), u"There is no setting “colour”."_s);
    EXPECT_EQ(refusal({u"settings"_s, u"colour"_s, u"--reset"_s}), u"There is no setting “colour”."_s);
    EXPECT_EQ(failure({u"settings"_s, u"max-chunk"_s, u"3"_s}, ExitStatus::Usage)[u"nextStep"_s],
              u"Did you mean “max-chunks”?"_s);
    const QJsonObject outside = failure({u"settings"_s, u"max-chunks"_s, u"1001"_s}, ExitStatus::Usage);
    EXPECT_EQ(outside[u"message"_s], u"1001 is outside the range of max-chunks."_s);
    EXPECT_EQ(outside[u"nextStep"_s], u"Give a value from 1 to 1000."_s);
    EXPECT_EQ(refusal({u"settings"_s, u"max-chunks"_s, u"0"_s}), u"0 is outside the range of max-chunks."_s);
    EXPECT_EQ(refusal({u"settings"_s, u"max-chunks"_s, u"lots"_s}), u"\"lots\" is no value for max-chunks."_s);
    EXPECT_EQ(refusal({u"settings"_s, u"lease"_s, u"6"_s}), u"\"6\" is no value for lease."_s);
    EXPECT_EQ(refusal({u"settings"_s, u"--reset"_s}), u"--reset is for one setting, without a value."_s);
    EXPECT_EQ(refusal({u"settings"_s, u"max-chunks"_s, u"3"_s, u"--reset"_s}),
              u"--reset is for one setting, without a value."_s);
    EXPECT_EQ(setting({u"max-chunks"_s})[u"value"_s], 10);
}

} // namespace
} // namespace photoporter
