// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/duration.h"
#include "jobs/deadletter.h"
#include "jobs/planinputs.h"
#include "jobs/retryrules.h"
#include "jobs/settings.h"

#include <QStringList>

#include <gtest/gtest.h>

namespace photoporter {
namespace {

using namespace std::chrono_literals;

struct AgainCase {
    ErrorCode code;
    Again again;
    bool canHelp;
};

TEST(RetryRules, SayForEachKindOfErrorWhatMayFollow)
{
    const AgainCase cases[] = {
        {ErrorCode::ConnectionLost, Again::Chunk, true}, {ErrorCode::TimedOut, Again::Chunk, true},
        {ErrorCode::Throttled, Again::Chunk, true},      {ErrorCode::ServerFailed, Again::Chunk, true},
        {ErrorCode::SourceChanged, Again::Job, true},    {ErrorCode::UploadMissing, Again::Job, true},
        {ErrorCode::ArchiveCorrupt, Again::Job, true},   {ErrorCode::PartInvalid, Again::Job, true},
        {ErrorCode::DigestMismatch, Again::Job, true},   {ErrorCode::DataCorrupt, Again::Job, true},
        {ErrorCode::AccessDenied, Again::Never, true},   {ErrorCode::DiskFull, Again::Never, true},
        {ErrorCode::AlbumMissing, Again::Never, true},   {ErrorCode::NotSupported, Again::Never, false},
        {ErrorCode::InvalidInput, Again::Never, false},  {ErrorCode::Internal, Again::Never, false},
        {ErrorCode::TooLarge, Again::Never, false},
    };
    for (const AgainCase &row : cases) {
        EXPECT_EQ(againAfter(row.code), row.again) << errorCodeName(row.code).toString().toStdString();
        EXPECT_EQ(canRetryHelp(row.code), row.canHelp) << errorCodeName(row.code).toString().toStdString();
    }
}

TEST(RetryRules, TheWaitDoublesUpToAnHour)
{
    const EngineSettings settings{.retryDelay = 5s};
    EXPECT_EQ(delayAfter(1, settings), 5s);
    EXPECT_EQ(delayAfter(2, settings), 10s);
    EXPECT_EQ(delayAfter(3, settings), 20s);
    EXPECT_EQ(delayAfter(1000, settings), 1h);
    EXPECT_EQ(delayAfter(3, {.retryDelay = 0s}), 0s);
}

TEST(Settings, HaveTheDesignsDefaults)
{
    const EngineSettings settings;
    EXPECT_EQ(settings.chunkThreshold, 100);
    EXPECT_EQ(settings.entriesPerChunk, 200);
    EXPECT_EQ(settings.maxChunks, 10);
    EXPECT_EQ(settings.chunksAtOnce, 4);
    EXPECT_EQ(settings.requestsInFlight, 48);
    EXPECT_EQ(settings.triesPerChunk, 3);
    EXPECT_EQ(settings.triesPerJob, 3);
    EXPECT_EQ(settings.lease, 6min);
    EXPECT_EQ(settings.stuckAfter, 25min);
    EXPECT_EQ(settings.keepArchives, std::chrono::days(30));
    EXPECT_EQ(settings.keepDeadLetters, std::chrono::days(14));
    EXPECT_EQ(settings.keepReplaced, 24h);
}

TEST(Settings, AreChangedByNameWithinTheirRanges)
{
    EngineSettings settings;
    EXPECT_TRUE(changeSetting(settings, QStringLiteral("chunks-at-once"), QStringLiteral("8")));
    EXPECT_TRUE(changeSetting(settings, QStringLiteral("lease"), QStringLiteral("90s")));
    EXPECT_EQ(settings.chunksAtOnce, 8);
    EXPECT_EQ(settings.lease, 90s);

    const auto outside = changeSetting(settings, QStringLiteral("chunks-at-once"), QStringLiteral("65"));
    ASSERT_FALSE(outside);
    EXPECT_EQ(outside.error().message, QStringLiteral("65 is outside the range of chunks-at-once."));
    EXPECT_EQ(outside.error().advice(), QStringLiteral("Give a value from 1 to 64."));
    const auto nonsense = changeSetting(settings, QStringLiteral("lease"), QStringLiteral("soon"));
    ASSERT_FALSE(nonsense);
    EXPECT_EQ(nonsense.error().message, QStringLiteral("\"soon\" is no value for lease."));
    EXPECT_EQ(nonsense.error().advice(), QStringLiteral("Give a value from 10s to 1d."));
    const auto unknown = changeSetting(settings, QStringLiteral("speed"), QStringLiteral("1"));
    ASSERT_FALSE(unknown);
    EXPECT_EQ(unknown.error().message, QStringLiteral("There is no setting \"speed\"."));
    EXPECT_EQ(settings.chunksAtOnce, 8);
}

TEST(Settings, AStoredValueThatIsNotAllowedIsTheDefaultAndNamed)
{
    QStringList refused;
    const EngineSettings settings = settingsFrom({{QStringLiteral("jobs-at-once"), QStringLiteral("0")},
                                                  {QStringLiteral("max-chunks"), QStringLiteral("3")}},
                                                 &refused);
    EXPECT_EQ(settings.jobsAtOnce, EngineSettings().jobsAtOnce);
    EXPECT_EQ(settings.maxChunks, 3);
    EXPECT_EQ(refused, QStringList(QStringLiteral("0 is outside the range of jobs-at-once.")));
}

TEST(Settings, EachCanBeWrittenAsItIsShown)
{
    EngineSettings settings;
    for (const SettingInfo &row : describeSettings(settings)) {
        for (const qint64 value : {row.least, row.most, row.fallback}) {
            const QString text =
                row.isDuration ? durationToText(std::chrono::seconds(value)) : QString::number(value);
            EXPECT_TRUE(changeSetting(settings, row.name, text)) << row.name.toStdString() << text.toStdString();
        }
    }
    EXPECT_EQ(settings, EngineSettings()) << "the defaults came last";
}

TEST(PlanInputs, AreReadAsTheyWereWritten)
{
    const PlanInputs inputs{.policy = TransferPolicy::NoTransfer,
                            .parallel = 17,
                            .line = {.roundTripSeconds = 0.1 / 3, .upBytesPerSecond = 1e7 / 7, .measured = true}};
    EXPECT_EQ(planInputsFromJson(toJson(inputs)), inputs);
    for (const char *text : {"", "{}", "[]", "{\"policy\":\"x\",\"parallel\":1,\"line\":{}}",
                             "{\"policy\":\"relay\",\"parallel\":0,\"line\":{}}"})
        EXPECT_FALSE(planInputsFromJson(text)) << text;
}

TEST(RangesOf, JoinsNeighbours)
{
    EXPECT_EQ(rangesOf({}), QString());
    EXPECT_EQ(rangesOf({4}), QStringLiteral("4"));
    EXPECT_EQ(rangesOf({1, 2, 3, 7, 9, 10}), QStringLiteral("1-3,7,9-10"));
}

} // namespace
} // namespace photoporter
