// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/deadletters/letterstory.h"

#include "ui/common/uiworld.h"
#include "ui/deadletters/lettersworld.h"

namespace photoporter::ui {

namespace {

using namespace Qt::StringLiterals;
using testing::refused;
using testing::unsupported;

constexpr Clock::WallTime now{std::chrono::milliseconds(1'700'000'000'000)};

class LetterStoryTest : public ::testing::Test {
protected:
    LetterStoryTest() { testing::application(); }
};

LetterRow rowOf(const Error &error)
{
    return {
        .letter = {.id = 1, .job = 7, .album = u"Keller"_s, .at = now, .phase = u"generating"_s, .error = error},
        .tries = 3};
}

JobRecord jobWith(int done, int parts, const QString &policy = u"automatic"_s)
{
    return {.id = 7, .request = {.policy = policy}, .plan = JobPlan{.parts = parts}, .partsDone = done};
}

TEST_F(LetterStoryTest, SaysWhatHappenedAndWhatIsKept)
{
    const LetterStory story = storyOf(rowOf(refused()), jobWith(3, 9), now);
    EXPECT_EQ(story.headline, u"No permission in the store"_s);
    EXPECT_TRUE(story.where.startsWith(u"Keller · job 7 · "_s)) << story.where.toStdString();
    EXPECT_EQ(story.happened,
              u"The store refused to write zips/a/0a/a.zip.\nNo photo was touched; 3 of 9 parts are "
              "kept and will not be made again."_s);
    EXPECT_TRUE(story.rightsAreMissing);
    EXPECT_TRUE(story.helps);
    EXPECT_TRUE(story.settled.isEmpty());
}

TEST_F(LetterStoryTest, KeepsQuietAboutPartsThatAreNotKept)
{
    EXPECT_EQ(keptText(jobWith(0, 9)), u"No photo was touched. The ZIP is begun anew at the next try."_s);
    EXPECT_EQ(keptText(JobRecord{}), keptText(jobWith(0, 9)));
    EXPECT_EQ(storyOf(rowOf(refused()), {}, now).happened, refused().message) << "while it is not known";
}

TEST_F(LetterStoryTest, AdvisesInTheWindowsWords)
{
    for (int number = 0; number <= static_cast<int>(ErrorCode::Internal); ++number) {
        const QString advice = adviceOf({.code = static_cast<ErrorCode>(number)});
        EXPECT_FALSE(advice.isEmpty()) << number;
        EXPECT_FALSE(advice.contains("--"_L1)) << advice.toStdString();
        EXPECT_FALSE(advice.contains("photoporter-cli"_L1)) << advice.toStdString();
    }
    EXPECT_EQ(adviceOf({.code = ErrorCode::DiskFull, .nextStep = u"Free 3 GB on /data."_s}),
              u"Free 3 GB on /data."_s);
}

TEST_F(LetterStoryTest, KnowsWhereAnotherTryCannotHelp)
{
    const LetterStory story = storyOf(rowOf(unsupported()), jobWith(0, 9), now);
    EXPECT_FALSE(story.helps);
    EXPECT_TRUE(story.relayHelps);
    EXPECT_FALSE(storyOf(rowOf(unsupported()), jobWith(0, 9, u"relay"_s), now).relayHelps) << "that was tried";
    EXPECT_FALSE(storyOf(rowOf({.code = ErrorCode::Internal}), jobWith(0, 9), now).relayHelps);
}

TEST_F(LetterStoryTest, CountsTriesAndSaysHowItWasSettled)
{
    LetterRow row = rowOf(refused());
    EXPECT_TRUE(noteOf(row, now).endsWith(u" · 3 tries"_s)) << noteOf(row, now).toStdString();
    row.letter.settlement = Settlement::Discarded;
    row.letter.settledAt = now;
    EXPECT_TRUE(noteOf(row, now).contains(u"Discarded"_s));
    EXPECT_FALSE(storyOf(row, jobWith(3, 9), now).happened.contains(u"kept"_s))
        << "only open ones can be gone on with";
}

TEST_F(LetterStoryTest, ATryIsAStepAndAnAnswer)
{
    const AttemptRecord failed{.chunk = 3, .phase = u"generating"_s, .error = refused()};
    EXPECT_EQ(stepText(failed), u"Joining in the store, chunk 3"_s);
    EXPECT_EQ(answerText(failed), u"403 AccessDenied"_s);
    EXPECT_EQ(answerText({.error = Error{.code = ErrorCode::DiskFull}}), u"The disk is full"_s);
    EXPECT_EQ(answerText({.outcome = AttemptOutcome::Interrupted}), u"Interrupted"_s);
}

TEST_F(LetterStoryTest, DetailsHoldAllThatHelpsOthers)
{
    LetterRow row = rowOf(refused());
    row.letter.plan = u"9 parts"_s;
    row.letter.missingParts = u"4-9"_s;
    const QString text =
        detailsText(row.letter, {{.number = 1, .phase = u"planning"_s, .startedAt = now, .error = refused()}});
    for (const QString &part : {u"Keller"_s, u"tx00000e98-4109"_s, u"403 AccessDenied"_s, u"access-denied"_s,
                                u"4-9"_s, u"9 parts"_s, u"Try 1"_s})
        EXPECT_TRUE(text.contains(part)) << part.toStdString();
}

} // namespace
} // namespace photoporter::ui
