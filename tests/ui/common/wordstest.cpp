// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/words.h"

#include "ui/common/uiworld.h"

#include <set>

namespace photoporter::ui {

namespace {

using namespace Qt::StringLiterals;

constexpr Clock::WallTime now{std::chrono::milliseconds(1'700'000'000'000)};

class WordsTest : public ::testing::Test {
protected:
    WordsTest() { testing::application(); }
};

Activity archive(ActivityState state)
{
    return {.id = {ActivityKind::Archive, 1}, .album = u"Keller"_s, .state = state};
}

TEST_F(WordsTest, EveryStateHasWordsAndATone)
{
    Activity running = archive(ActivityState::Running);
    running.phase = Phase::Assembling;
    EXPECT_EQ(standingOf(running, now).text, u"Joining in the store"_s);
    EXPECT_EQ(standingOf(running, now).tone, Tone::Accent);
    Activity failed = archive(ActivityState::Failed);
    failed.attempt = 3;
    EXPECT_EQ(standingOf(failed, now).text, u"Failed after 3 tries"_s);
    EXPECT_EQ(standingOf(failed, now).tone, Tone::Failed);
    EXPECT_EQ(standingOf(archive(ActivityState::Paused), now).tone, Tone::Attention);
    EXPECT_EQ(standingOf(archive(ActivityState::Cancelled), now).tone, Tone::Neutral);
    running.wish = JobWish::Cancel;
    EXPECT_EQ(standingOf(running, now).text, u"Being cancelled"_s);
}

TEST_F(WordsTest, AReadyZipSaysItsSizeAndTime)
{
    Activity ready = archive(ActivityState::Ready);
    ready.size = 3'900'000'000;
    ready.startedAt = now - std::chrono::seconds(41);
    ready.finishedAt = now;
    EXPECT_EQ(standingOf(ready, now).text, u"Ready · 3.9 GB in 41 s"_s);
}

TEST_F(WordsTest, WaitingSaysForWhat)
{
    Activity waiting = archive(ActivityState::Waiting);
    waiting.place = 2;
    EXPECT_EQ(standingOf(waiting, now).text, u"Waiting · number 2 in line"_s);
    waiting.tryAgainAt = now + std::chrono::seconds(12);
    EXPECT_EQ(standingOf(waiting, now).text, u"Trying again in 12 s"_s);
}

TEST_F(WordsTest, EveryErrorHasAHeadlineOfItsOwnKind)
{
    const QString unknown = headlineOf({.code = ErrorCode::Internal});
    for (int code = 0; code < static_cast<int>(ErrorCode::Internal); ++code) {
        const Error error{.code = static_cast<ErrorCode>(code), .message = u"Secret sauce."_s};
        EXPECT_NE(headlineOf(error), unknown) << code;
        EXPECT_FALSE(headlineOf(error).contains(u"sauce"_s)) << code;
    }
}

TEST_F(WordsTest, DetailsHoldWhatHelpersNeed)
{
    const QString details = detailsOf({.code = ErrorCode::AccessDenied,
                                       .message = u"No right to write zips/."_s,
                                       .httpStatus = 403,
                                       .serverCode = u"AccessDenied"_s,
                                       .requestId = u"tx0001"_s},
                                      now);
    for (const QString &word : {u"zips/"_s, u"403"_s, u"tx0001"_s, u"access-denied"_s})
        EXPECT_TRUE(details.contains(word)) << word.toStdString();
}

} // namespace

} // namespace photoporter::ui
