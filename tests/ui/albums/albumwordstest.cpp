// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/albums/albumwords.h"

#include "ui/albums/archivebox.h"
#include "ui/albums/medianames.h"
#include "ui/albums/photodelegate.h"
#include "ui/albums/thumbnailstrip.h"
#include "ui/albums/tilepainting.h"
#include "ui/common/uiworld.h"

namespace photoporter::ui {

namespace {

using namespace Qt::StringLiterals;

class AlbumWordsTest : public ::testing::Test {
protected:
    AlbumWordsTest() { testing::application(); }

    [[nodiscard]] static Activity activity(ActivityKind kind, ActivityState state)
    {
        Activity made{.id = {kind, 4}, .album = u"a"_s, .state = state};
        made.phase = kind == ActivityKind::Upload ? Phase::Uploading : Phase::Assembling;
        made.bytesDone = 62;
        made.bytesTotal = 100;
        made.itemsDone = 2106;
        made.itemsTotal = 3420;
        return made;
    }
    [[nodiscard]] static AlbumOverview in(ArchiveState state)
    {
        AlbumOverview album{.album = u"a"_s, .isCounted = true, .photos = 5, .state = state};
        if (state == ArchiveState::Making)
            album.job = activity(ActivityKind::Archive, ActivityState::Running);
        if (state == ArchiveState::Failed)
            album.job = activity(ActivityKind::Archive, ActivityState::Failed);
        return album;
    }
    [[nodiscard]] QString text(const AlbumOverview &album) const { return albumStanding(album, {}, now).text; }

    const Clock::WallTime now{std::chrono::days(20'000) + std::chrono::hours(12)};
};

TEST_F(AlbumWordsTest, EachStateHasItsWordsAndItsColour)
{
    struct Case {
        ArchiveState state;
        QString text;
        Tone tone;
    };
    for (const Case &expected : {Case{ArchiveState::None, u"No ZIP yet"_s, Tone::Neutral},
                                 Case{ArchiveState::Making, u"Making ZIP · 62 %"_s, Tone::Accent},
                                 Case{ArchiveState::Ready, u"Ready · no link yet"_s, Tone::Good},
                                 Case{ArchiveState::Stale, u"Out of date"_s, Tone::Attention},
                                 Case{ArchiveState::Failed, u"Failed · see dead letters"_s, Tone::Failed}}) {
        const Standing standing = albumStanding(in(expected.state), {}, now);
        EXPECT_EQ(standing.text, expected.text);
        EXPECT_EQ(standing.tone, expected.tone) << expected.text.toStdString();
    }
}

TEST_F(AlbumWordsTest, StaleSaysWhatIsDifferent)
{
    AlbumOverview album = in(ArchiveState::Stale);
    album.photosMore = 14;
    EXPECT_EQ(text(album), u"Out of date · 14 photos added"_s);
    album.photosMore = -2;
    EXPECT_EQ(text(album), u"Out of date · 2 photos removed"_s);
    album.photosMore = 0;
    EXPECT_EQ(text(album), u"Out of date · photos changed"_s);
}

TEST_F(AlbumWordsTest, AnUploadComesBeforeTheArchive)
{
    AlbumOverview album = in(ArchiveState::Ready);
    album.upload = activity(ActivityKind::Upload, ActivityState::Running);
    EXPECT_EQ(text(album), u"Uploading · 2,106 of 3,420"_s);
    EXPECT_EQ(movedOf(album), 0.62);
    album.upload->state = ActivityState::Failed;
    EXPECT_EQ(text(album), u"Upload failed · see jobs"_s);
    EXPECT_EQ(movedOf(album), std::nullopt);
    album.state = ArchiveState::Making;
    album.job = activity(ActivityKind::Archive, ActivityState::Paused);
    EXPECT_EQ(text(album), u"ZIP paused"_s);
}

TEST_F(AlbumWordsTest, WhatNeedsTheUserSortsFirst)
{
    EXPECT_LT(standingOrder(in(ArchiveState::Failed)), standingOrder(in(ArchiveState::Making)));
    EXPECT_LT(standingOrder(in(ArchiveState::Making)), standingOrder(in(ArchiveState::Stale)));
    EXPECT_LT(standingOrder(in(ArchiveState::Stale)), standingOrder(in(ArchiveState::None)));
    EXPECT_LT(standingOrder(in(ArchiveState::None)), standingOrder(in(ArchiveState::Ready)));
}

TEST_F(AlbumWordsTest, ContentsLeaveOutWhatThereIsNoneOf)
{
    EXPECT_EQ(contentsText(1284, 6, 11'600'000'000), u"1,284 photos · 6 videos · 11.6 GB"_s);
    EXPECT_EQ(contentsText(3, 0, 500), u"3 photos · 500 B"_s);
    EXPECT_EQ(contentsText(0, 2, 500), u"2 videos · 500 B"_s);
    EXPECT_EQ(contentsText(0, 0, 0), u"0 photos · 0 B"_s);
}

TEST_F(AlbumWordsTest, TheBoxSaysHowTheArchiveStands)
{
    AlbumOverview ready = in(ArchiveState::Ready);
    EXPECT_EQ(albumStanding(ready, {.possible = false, .until = {}}, now).text, u"Ready"_s) << "a folder";
    const ArchiveWords making = archiveWords(in(ArchiveState::Making), {}, {}, now);
    EXPECT_EQ(making.title, u"ZIP"_s);
    EXPECT_EQ(making.figure, u"62 %"_s);
    EXPECT_EQ(making.fraction, 0.62);
    AlbumOverview failed = in(ArchiveState::Failed);
    failed.job->error = Error{.code = ErrorCode::AccessDenied, .message = u"403"_s, .nextStep = u"Allow it."_s};
    const ArchiveWords words = archiveWords(failed, {}, {}, now);
    EXPECT_EQ(words.tone, Tone::Failed);
    EXPECT_EQ(words.second, u"Allow it."_s);
    EXPECT_EQ(words.fraction, std::nullopt);
    const ArchiveWords none = archiveWords(in(ArchiveState::None), {}, {}, now);
    EXPECT_EQ(none.first, u"No ZIP yet"_s);
}

TEST_F(AlbumWordsTest, NamesSayWhatAPhotoIs)
{
    EXPECT_EQ(mediaKindOf(u"day 1/IMG.JPG"_s), MediaKind::Picture);
    EXPECT_EQ(mediaKindOf(u"IMG.cr3"_s), MediaKind::Raw);
    EXPECT_EQ(mediaKindOf(u"clip.MOV"_s), MediaKind::Video);
    EXPECT_EQ(mediaKindOf(u"jpg"_s), MediaKind::Picture) << "the ending is all there is";
    EXPECT_EQ(mediaKindOf(u"run.desktop"_s), MediaKind::Other);
    EXPECT_EQ(mediaKindOf({}), MediaKind::Other);
}

TEST_F(AlbumWordsTest, LocalNamesAreSafe)
{
    EXPECT_EQ(localNameOf(u"day 1/IMG 1.jpg"_s), u"IMG 1.jpg"_s);
    EXPECT_EQ(localNameOf(u"a/.."_s), u"photo"_s);
    EXPECT_EQ(localNameOf(u"..hidden.jpg"_s), u"hidden.jpg"_s);
    EXPECT_EQ(localNameOf(u"a\\..\\b\n.jpg"_s), u"a_.._b_.jpg"_s);
    EXPECT_EQ(localNameOf(QStringLiteral("gpj\u202Eexe.jpg")), u"gpj_exe.jpg"_s);
    const QString longest = localNameOf(QString(500, u'x') + u".jpg"_s);
    EXPECT_EQ(longest.size(), 120);
    EXPECT_TRUE(longest.endsWith(u".jpg"_s));
}

TEST_F(AlbumWordsTest, PicturesFillTheirTilesFromTheMiddle)
{
    EXPECT_EQ(filling({400, 300}, {40, 30}), QRectF(0, 0, 400, 300));
    EXPECT_EQ(filling({300, 400}, {40, 30}), QRectF(0, 87.5, 300, 225));
    EXPECT_EQ(filling({800, 300}, {40, 30}), QRectF(200, 0, 400, 300));
    EXPECT_EQ(filling({}, {40, 30}), QRectF());
    EXPECT_EQ(fitting({400, 300}, {0, 0, 40, 40}), QRectF(0, 5, 40, 30));
    EXPECT_EQ(fitting({20, 10}, {0, 0, 40, 40}), QRectF(10, 15, 20, 10));
}

TEST_F(AlbumWordsTest, TheStripHasAsManyRowsAsFit)
{
    const StripGrid roomy{{260, 400}};
    EXPECT_EQ(roomy.rows(), 4);
    EXPECT_LE(roomy.tile(2).right(), 260);
    EXPECT_EQ(roomy.tile(3).left(), 0);
    EXPECT_GT(roomy.tile(3).top(), roomy.tile(0).bottom());
    EXPECT_EQ((StripGrid{{260, 130}}).rows(), 2);
    EXPECT_EQ((StripGrid{{260, 5}}).rows(), 1);
    EXPECT_EQ((StripGrid{{3, 3}}).rows(), 0);
}

TEST_F(AlbumWordsTest, CellsShareTheWidth)
{
    for (const int width : {1, 168, 335, 336, 500, 1047, 4000}) {
        const PhotoCells cells{width};
        EXPECT_GE(cells.columns(), 1);
        EXPECT_TRUE(cells.columns() * cells.cell().width() < width || width <= 168);
        EXPECT_GT(cells.cell().height(), 0);
    }
    EXPECT_EQ((PhotoCells{336}).columns(), 2);
}

} // namespace

} // namespace photoporter::ui
