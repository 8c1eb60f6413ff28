// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/upload/preflight.h"

#include "ui/common/uiworld.h"

#include <gmock/gmock.h>

namespace photoporter::ui {

namespace {

using namespace Qt::StringLiterals;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

class PreflightTest : public ::testing::Test {
protected:
    PreflightTest() { testing::application(); }

    static Comparison comparisonOf(std::uint64_t newBytes, std::uint64_t replacedBytes)
    {
        Comparison comparison;
        comparison.totals[static_cast<std::size_t>(UploadAction::Send)] = {.files = 3, .bytes = newBytes};
        comparison.totals[static_cast<std::size_t>(UploadAction::Replace)] = {.files = 2, .bytes = replacedBytes};
        comparison.line = {.upBytesPerSecond = 1e6, .requestsPerSecond = 100, .measured = true};
        return comparison;
    }
};

TEST_F(PreflightTest, TheTimeIsToldByTheLineOrTheLimitWhicheverIsSlower)
{
    const Comparison comparison = comparisonOf(9'000'000, 1'000'000);
    const auto byLine = estimateOf(comparison, 0);
    ASSERT_TRUE(byLine);
    EXPECT_DOUBLE_EQ(byLine->seconds, 10);
    EXPECT_EQ(byLine->by, Estimate::By::Measured);
    EXPECT_EQ(estimateText(*byLine), u"About 10 s, by the line's measured 8.0 Mbit/s"_s);
    const auto limited = estimateOf(comparison, 500'000);
    ASSERT_TRUE(limited);
    EXPECT_DOUBLE_EQ(limited->seconds, 20);
    EXPECT_EQ(limited->by, Estimate::By::Limit);
    EXPECT_EQ(estimateOf(comparison, 2'000'000)->by, Estimate::By::Measured);
}

TEST_F(PreflightTest, AGuessIsCalledOneAndAFolderHasNone)
{
    Comparison comparison = comparisonOf(1'000'000, 0);
    comparison.line.measured = false;
    EXPECT_EQ(estimateOf(comparison, 0)->by, Estimate::By::Guess);
    comparison.isLocal = true;
    EXPECT_FALSE(estimateOf(comparison, 0));
    EXPECT_EQ(estimateOf(comparison, 500'000)->by, Estimate::By::Limit);
    EXPECT_FALSE(estimateOf(comparisonOf(0, 0), 0));
}

TEST_F(PreflightTest, ManySmallFilesTakeAsLongAsTheirRequests)
{
    Comparison comparison = comparisonOf(1000, 0);
    comparison.totals[static_cast<std::size_t>(UploadAction::Send)].files = 1000;
    EXPECT_DOUBLE_EQ(estimateOf(comparison, 0)->seconds, 10.02);
}

TEST_F(PreflightTest, EachChangeHasALine)
{
    Comparison comparison = comparisonOf(9'000'000, 1'000'000);
    EXPECT_THAT(changeTexts(comparison),
                ElementsAre(u"3 new · 9.0 MB"_s, u"2 in place of others of the same name · 1.0 MB"_s));
    EXPECT_THAT(changeTexts({}), IsEmpty());
    EXPECT_EQ(albumText(comparison), u"A new album"_s);
    comparison.there = 300;
    EXPECT_EQ(albumText(comparison), u"An album of 300 photos is there; these are added"_s);
}

TEST_F(PreflightTest, TheButtonSaysHowManyGo)
{
    Preflight preflight;
    preflight.files.resize(12);
    preflight.totals[static_cast<std::size_t>(FileKind::Image)] = {.files = 12, .bytes = 12'000};
    EXPECT_EQ(uploadText(preflight, std::nullopt), u"Upload 12 photos"_s);
    Comparison comparison;
    comparison.totals[static_cast<std::size_t>(UploadAction::Unchanged)] = {.files = 4, .bytes = 4000};
    EXPECT_EQ(uploadText(preflight, comparison), u"Upload 8 photos"_s);
    comparison.totals[static_cast<std::size_t>(UploadAction::Unchanged)].files = 12;
    EXPECT_EQ(uploadText(preflight, comparison), u"Upload"_s);
    preflight.totals[static_cast<std::size_t>(FileKind::Video)].files = 1;
    EXPECT_EQ(uploadText(preflight, std::nullopt), u"Upload 12 files"_s);
}

TEST_F(PreflightTest, KindsThatAreThereHaveTheirFigures)
{
    std::array<KindTotal, fileKindCount> totals{};
    totals[static_cast<std::size_t>(FileKind::Image)] = {.files = 1200, .bytes = 7'200'000};
    totals[static_cast<std::size_t>(FileKind::Video)] = {.files = 1, .bytes = 5};
    const auto texts = kindTexts(totals);
    ASSERT_EQ(texts.size(), 2U);
    EXPECT_EQ(texts[0].label, u"Photos"_s);
    EXPECT_EQ(texts[0].value, u"1,200"_s);
    EXPECT_EQ(texts[0].note, u"7.2 MB"_s);
    EXPECT_EQ(texts[1].label, u"Videos"_s);
}

TEST_F(PreflightTest, EveryReasonHasAHeadingOfItsOwn)
{
    QStringList headings;
    for (int i = 0; i <= static_cast<int>(SkipReason::SameName); ++i)
        headings += headingOf({.kind = NoteGroup::Kind::Skipped, .skip = static_cast<SkipReason>(i)});
    for (int i = 0; i <= static_cast<int>(LeftOutReason::Damaged); ++i)
        headings += headingOf({.kind = NoteGroup::Kind::LeftOut, .leftOut = static_cast<LeftOutReason>(i)});
    EXPECT_FALSE(headings.contains(QString()));
    EXPECT_EQ(headings.removeDuplicates(), 0);
}

TEST_F(PreflightTest, TheSummaryCountsWhatIsLeftOut)
{
    EXPECT_EQ(notesSummary({}), u"Nothing is left out"_s);
    NoteGroup hidden{.items = {u"a"_s, u"b"_s}};
    NoteGroup same{.kind = NoteGroup::Kind::Duplicates, .items = {u"c = d"_s}};
    EXPECT_EQ(notesSummary({hidden, same}), u"2 files left out"_s);
    NoteGroup links{.kind = NoteGroup::Kind::LeftOut, .items = {u"e"_s}, .unnamed = 999'999};
    EXPECT_EQ(notesSummary({links, hidden}), u"1,000,002 files left out"_s);
    EXPECT_EQ(notesSummary({same}), u"Nothing is left out; some names deserve a look"_s);
}

} // namespace

} // namespace photoporter::ui
