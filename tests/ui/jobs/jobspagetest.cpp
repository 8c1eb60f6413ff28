// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/jobspage.h"

#include "store/folder/folderstore.h"
#include "ui/common/uiworld.h"
#include "ui/jobs/jobdetail.h"
#include "ui/jobs/jobslist.h"
#include "ui/jobs/jobstories.h"
#include "ui/jobs/timelinewidget.h"

#include <QTest>

#include <gmock/gmock.h>

namespace photoporter::ui {

namespace {

using namespace Qt::StringLiterals;

class JobsPageTest : public testing::UiWorld {
protected:
    void showPage(QSize size = {1092, 772})
    {
        m_page = std::make_unique<JobsPage>(*desk);
        m_page->resize(size);
        m_page->show();
    }
    void TearDown() override { m_page.reset(); }

    [[nodiscard]] JobsPage &page() { return *m_page; }
    [[nodiscard]] QListView &view() { return *m_page->findChild<QListView *>(u"activities"_s); }
    [[nodiscard]] QPushButton &button(const QString &name) { return *m_page->findChild<QPushButton *>(name); }

    /// Sends slowly, so that it can be stopped on its way.
    void uploadSlowly(const QString &album)
    {
        desk->preferences().setRates({{.bytesPerSecond = 2'000'000}});
        const QString photos = makePhotos(album, std::vector<std::uint64_t>(60, 300'000));
        ASSERT_TRUE(desk->workspace()->upload({.album = album, .paths = {photos}}));
        ASSERT_TRUE(waitFor(ActivityKind::Upload, album, ActivityState::Running));
    }
    void goFast() { desk->preferences().setRates({}); }

    [[nodiscard]] bool waitFor(ActivityKind kind, const QString &album, ActivityState state)
    {
        return testing::waitUntil([&] {
            const auto now = activity(kind, album);
            return now && now->state == state;
        });
    }
    ActivityId makeZip(const QString &album, const ArchiveOptions &options = {})
    {
        // Past the question whether the album is there: one that is gone fails, and that is what some tests want.
        const auto ticket =
            enqueueArchive(ledger(), location(), AlbumName::parse(album).value(), options, systemClock()->now());
        EXPECT_TRUE(ticket);
        desk->refreshSoon();
        return {ActivityKind::Archive, ticket->id};
    }
    [[nodiscard]] bool isChosen(const QString &album)
    {
        const QModelIndexList rows = view().selectionModel()->selectedIndexes();
        return rows.size() == 1 && rows.front().data().toString() == album;
    }

    /// In both schemes, and as small as it may be.
    void shootAll(const QString &name)
    {
        QCoreApplication::processEvents();
        shoot(page(), u"jobs-%1"_s.arg(name));
        page().resize(712, 572);
        QCoreApplication::processEvents();
        shoot(page(), u"jobs-%1-small"_s.arg(name));
        page().resize(1092, 772);
        const QString style = testing::application().styleSheet();
        const QPalette palette = QApplication::palette();
        QApplication::setPalette(paletteOf(darkTokens()));
        testing::application().setStyleSheet(styleSheetOf(darkTokens()));
        QCoreApplication::processEvents();
        shoot(page(), u"jobs-%1-dark"_s.arg(name));
        QApplication::setPalette(palette);
        testing::application().setStyleSheet(style);
    }

private:
    std::unique_ptr<JobsPage> m_page;
};

TEST_F(JobsPageTest, SaysWhatItIsForWhileThereIsNothing)
{
    openStore();
    showPage();
    EXPECT_FALSE(view().isVisible());
    EXPECT_FALSE(button(u"all"_s).isEnabled());
    shoot(page(), u"jobs-empty"_s);
}

TEST_F(JobsPageTest, SpacePausesAndResumesARunningUpload)
{
    openStore();
    showPage();
    uploadSlowly(u"Slow"_s);
    EXPECT_TRUE(testing::waitUntil([&] { return view().isVisible() && isChosen(u"Slow"_s); }));
    QTest::keyClick(&view(), Qt::Key_Space);
    EXPECT_TRUE(waitFor(ActivityKind::Upload, u"Slow"_s, ActivityState::Paused));
    EXPECT_TRUE(testing::waitUntil([&] { return button(u"resume"_s).isVisible(); }));
    EXPECT_FALSE(button(u"pause"_s).isVisible());
    goFast();
    QTest::keyClick(&view(), Qt::Key_Space);
    EXPECT_TRUE(waitFor(ActivityKind::Upload, u"Slow"_s, ActivityState::Ready));
}

TEST_F(JobsPageTest, SpaceThatIsHeldDownPausesOnce)
{
    openStore();
    showPage();
    uploadSlowly(u"Slow"_s);
    EXPECT_TRUE(testing::waitUntil([&] { return view().isVisible() && isChosen(u"Slow"_s); }));
    QTest::keyPress(&view(), Qt::Key_Space);
    EXPECT_TRUE(waitFor(ActivityKind::Upload, u"Slow"_s, ActivityState::Paused));
    EXPECT_TRUE(testing::waitUntil([&] { return button(u"resume"_s).isVisible(); }));
    QTest::simulateEvent(&view(), true, Qt::Key_Space, {}, u" "_s, true);
    TearDown();
    desk.reset(); // after all that was asked for
    EXPECT_EQ(UploadQueue(ledger()).list({}).value().front().state, QueuedUploadState::Paused);
}

TEST_F(JobsPageTest, SpacePausesAndResumesARunningJob)
{
    openStore();
    showPage();
    addAlbum(u"Keller"_s, std::vector<std::uint64_t>(60, 300'000));
    desk->preferences().setRates({{.bytesPerSecond = 2'000'000}});
    makeZip(u"Keller"_s, {.policy = TransferPolicy::Relay});
    EXPECT_TRUE(testing::waitUntil([&] {
        const auto now = activity(ActivityKind::Archive, u"Keller"_s);
        return now && now->phase == Phase::Assembling;
    }));
    EXPECT_TRUE(testing::waitUntil([&] { return isChosen(u"Keller"_s); }));
    QTest::keyClick(&view(), Qt::Key_Space);
    EXPECT_TRUE(waitFor(ActivityKind::Archive, u"Keller"_s, ActivityState::Paused));
    goFast(); // not before: it could be done by the time that the wish is seen
    EXPECT_TRUE(testing::waitUntil([&] { return button(u"resume"_s).isVisible(); }));
    QTest::keyClick(&view(), Qt::Key_Space);
    EXPECT_TRUE(waitFor(ActivityKind::Archive, u"Keller"_s, ActivityState::Ready));
    auto *timeline = page().findChild<TimelineWidget *>();
    EXPECT_TRUE(testing::waitUntil([&] { return timeline->timeline().rows.size() > 2; }));
    EXPECT_FALSE(timeline->accessibleDescription().isEmpty());
    auto *events = page().findChild<QTableView *>(u"events"_s)->model();
    EXPECT_TRUE(testing::waitUntil([&] {
        return events->index(0, JobEventsModel::What).data().toString() == u"The ZIP is ready: 60 photos"_s;
    }));
}

TEST_F(JobsPageTest, AFailedJobIsUnderstoodAndRetried)
{
    openStore();
    showPage();
    makeZip(u"Kato"_s); // which has no photo yet
    EXPECT_TRUE(waitFor(ActivityKind::Archive, u"Kato"_s, ActivityState::Failed));
    EXPECT_TRUE(testing::waitUntil([&] { return button(u"letter"_s).isVisible(); }));
    std::optional<Destination> shown;
    QObject::connect(desk.get(), &Desk::showRequested, &page(), [&](const Destination &to) { shown = to; });
    button(u"letter"_s).click();
    ASSERT_TRUE(shown);
    EXPECT_EQ(shown->page, PageId::DeadLetters);
    EXPECT_TRUE(shown->letter);
    shoot(page(), u"jobs-failed"_s);
    addAlbum(u"Kato"_s, {100'000, 6'000'000});
    button(u"retry"_s).click();
    EXPECT_TRUE(waitFor(ActivityKind::Archive, u"Kato"_s, ActivityState::Ready));
    auto *saved = page().findChild<QLabel *>(u"note"_s);
    EXPECT_TRUE(testing::waitUntil([&] { return saved->isVisible(); }));
    EXPECT_FALSE(button(u"letter"_s).isVisible());
}

TEST_F(JobsPageTest, DelAsksBeforeItCancels)
{
    openStore();
    showPage();
    uploadSlowly(u"Slow"_s);
    EXPECT_TRUE(testing::waitUntil([&] { return isChosen(u"Slow"_s); }));
    QTest::keyClick(&view(), Qt::Key_Delete);
    EXPECT_TRUE(button(u"yes"_s).isVisible());
    EXPECT_TRUE(page().back()); // Esc
    EXPECT_FALSE(button(u"yes"_s).isVisible());
    EXPECT_EQ(activity(ActivityKind::Upload, u"Slow"_s)->state, ActivityState::Running);
    QTest::keyClick(&view(), Qt::Key_Delete);
    button(u"yes"_s).click();
    EXPECT_TRUE(waitFor(ActivityKind::Upload, u"Slow"_s, ActivityState::Cancelled));
    EXPECT_TRUE(testing::waitUntil([&] { return button(u"retry"_s).isVisible(); }));
}

TEST_F(JobsPageTest, TheQuestionAboutSeveralStaysWhileTheyMoveOn)
{
    openStore();
    showPage();
    ASSERT_TRUE(desk->workspace()->upload({.album = u"Done"_s, .paths = {makePhotos(u"Done"_s, {1000})}}));
    ASSERT_TRUE(waitFor(ActivityKind::Upload, u"Done"_s, ActivityState::Ready));
    uploadSlowly(u"One"_s);
    uploadSlowly(u"Two"_s);
    EXPECT_TRUE(testing::waitUntil([&] { return view().model()->rowCount() == 3; }));
    view().selectAll();
    const QString first = view().model()->index(0, 0).data().toString();
    QTest::keyClick(&view(), Qt::Key_Delete);
    ASSERT_TRUE(button(u"yes"_s).isVisible());
    EXPECT_TRUE(testing::saysIn(page(), u"Cancel 2 of them?"_s)) << "the third is done";
    // Both look other in each snapshot, and one that is paused goes below the other.
    ASSERT_TRUE(desk->workspace()->pause(activity(ActivityKind::Upload, first)->id));
    ASSERT_TRUE(waitFor(ActivityKind::Upload, first, ActivityState::Paused));
    ASSERT_EQ(view().model()->index(1, 0).data().toString(), first);
    EXPECT_TRUE(button(u"yes"_s).isVisible());
    button(u"yes"_s).click();
    EXPECT_TRUE(waitFor(ActivityKind::Upload, u"One"_s, ActivityState::Cancelled));
    EXPECT_TRUE(waitFor(ActivityKind::Upload, u"Two"_s, ActivityState::Cancelled));
}

TEST_F(JobsPageTest, SeveralArePausedAtOnceAndAllAreResumed)
{
    openStore();
    showPage();
    uploadSlowly(u"One"_s);
    uploadSlowly(u"Two"_s);
    EXPECT_TRUE(testing::waitUntil([&] { return view().model()->rowCount() == 2; }));
    view().selectAll();
    QTest::keyClick(&view(), Qt::Key_Space);
    EXPECT_TRUE(waitFor(ActivityKind::Upload, u"One"_s, ActivityState::Paused));
    EXPECT_TRUE(waitFor(ActivityKind::Upload, u"Two"_s, ActivityState::Paused));
    EXPECT_TRUE(testing::waitUntil([&] { return button(u"all"_s).text() == u"Resume all"_s; }));
    shoot(page(), u"jobs-several"_s);
    goFast();
    button(u"all"_s).click();
    EXPECT_TRUE(waitFor(ActivityKind::Upload, u"One"_s, ActivityState::Ready));
    EXPECT_TRUE(waitFor(ActivityKind::Upload, u"Two"_s, ActivityState::Ready));
}

TEST_F(JobsPageTest, GoesToAnActivityAlsoBeforeTheListHasIt)
{
    openStore();
    showPage();
    addAlbum(u"A"_s, {1000});
    addAlbum(u"B"_s, {1000});
    makeZip(u"A"_s);
    const ActivityId wanted = makeZip(u"B"_s);
    page().go({.page = PageId::Jobs, .activity = wanted});
    EXPECT_TRUE(testing::waitUntil([&] { return isChosen(u"B"_s); }));
    EXPECT_TRUE(waitFor(ActivityKind::Archive, u"A"_s, ActivityState::Ready));
    EXPECT_TRUE(waitFor(ActivityKind::Archive, u"B"_s, ActivityState::Ready));
    EXPECT_TRUE(isChosen(u"B"_s)); // though rows moved
}

TEST_F(JobsPageTest, SearchLeavesWhatHasThatInItsName)
{
    openStore();
    showPage();
    for (const QString &album : {u"Keller"_s, u"Kato"_s, u"Lopez"_s}) {
        addAlbum(album, {1000});
        makeZip(album);
    }
    EXPECT_TRUE(testing::waitUntil([&] { return view().model()->rowCount() == 3; }));
    page().search();
    auto *field = page().findChild<QLineEdit *>();
    QTest::keyClicks(field, u"ka"_s);
    EXPECT_EQ(view().model()->rowCount(), 1);
    EXPECT_TRUE(page().back());
    EXPECT_EQ(view().model()->rowCount(), 3);
    EXPECT_FALSE(page().back());
}

TEST_F(JobsPageTest, ACancelledUploadOfAnArchiveOffersNoRetryAndSaysWhy)
{
    openStore();
    showPage();
    desk->preferences().setRates({{.bytesPerSecond = 2'000'000}});
    const QString unpacked = makePhotos(u"import-1"_s, std::vector<std::uint64_t>(60, 300'000));
    const auto id =
        desk->workspace()->upload({.album = u"Keller"_s, .paths = {unpacked}, .removeAfter = unpacked});
    ASSERT_TRUE(id);
    ASSERT_TRUE(waitFor(ActivityKind::Upload, u"Keller"_s, ActivityState::Running));
    ASSERT_TRUE(desk->workspace()->cancel({ActivityKind::Upload, *id}));
    ASSERT_TRUE(waitFor(ActivityKind::Upload, u"Keller"_s, ActivityState::Cancelled));
    EXPECT_TRUE(testing::waitUntil([&] { return page().findChild<QLabel *>(u"note"_s)->isVisible(); }));
    EXPECT_FALSE(button(u"retry"_s).isVisible());
    const auto retried = desk->workspace()->retry({ActivityKind::Upload, *id}, {});
    ASSERT_FALSE(retried);
    EXPECT_EQ(retried.error().code, ErrorCode::InvalidInput);
    EXPECT_TRUE(waitFor(ActivityKind::Upload, u"Keller"_s, ActivityState::Cancelled)) << "and stays so";
}

TEST_F(JobsPageTest, WhatIsRefusedIsToldInPlace)
{
    openStore();
    showPage();
    makeZip(u"Kato"_s);
    EXPECT_TRUE(waitFor(ActivityKind::Archive, u"Kato"_s, ActivityState::Failed));
    EXPECT_TRUE(testing::waitUntil([&] { return button(u"retry"_s).isVisible(); }));
    makeZip(u"Kato"_s); // another job for the same ZIP is in the way now, or has failed like this one
    const auto told = [&] {
        const auto strips = page().findChildren<ErrorStrip *>();
        return std::ranges::any_of(strips, [](const ErrorStrip *strip) { return strip->isVisible(); });
    };
    EXPECT_TRUE(testing::waitUntil(told));
}

TEST_F(JobsPageTest, AJobOfAnotherProgramIsShownInFull)
{
    const auto store = FolderStore::open(storePath());
    ASSERT_TRUE(store);
    const JobId id = testing::writeStory(ledger(), (*store)->location(), testing::runningStory(), 60, desk->now());
    openStore();
    for (const QString &album : {u"Kato family – 東京"_s, u"Bäckerei Sommer"_s}) {
        addAlbum(album, {100'000, 6'000'000, 400'000});
        makeZip(album);
    }
    makeZip(u"School St. Anna"_s);
    EXPECT_TRUE(waitFor(ActivityKind::Archive, u"School St. Anna"_s, ActivityState::Failed));
    EXPECT_TRUE(waitFor(ActivityKind::Archive, u"Bäckerei Sommer"_s, ActivityState::Ready));
    uploadSlowly(u"Rally Grünwald, day 2"_s);
    showPage();
    page().go({.page = PageId::Jobs, .activity = ActivityId{ActivityKind::Archive, id}});
    auto *timeline = page().findChild<TimelineWidget *>();
    EXPECT_TRUE(testing::waitUntil([&] { return timeline->timeline().rows.size() == 6; }));
    EXPECT_TRUE(timeline->timeline().now);
    auto *events = page().findChild<QTableView *>(u"events"_s)->model();
    EXPECT_GT(events->rowCount(), 6);
    shootAll(u"typical"_s);
}

TEST_F(JobsPageTest, AJobThatWaitsHasNoTimeline)
{
    const QString location = FolderStore::open(storePath()).value()->location();
    const auto now = systemClock()->now();
    const JobTable jobs(ledger());
    const JobId id = jobs.enqueue({.location = location, .album = u"Later"_s, .name = u"Later"_s}, now)->id;
    ASSERT_TRUE(jobs.wish(id, JobWish::Pause, now));
    openStore();
    showPage();
    ASSERT_TRUE(testing::waitUntil([&] { return view().isVisible() && isChosen(u"Later"_s); }));
    auto *events = page().findChild<QTableView *>(u"events"_s);
    ASSERT_TRUE(testing::waitUntil([&] { return events->model()->rowCount() > 0; })) << "its story is read";
    EXPECT_FALSE(page().findChild<TimelineWidget *>()->isVisible());
}

TEST_F(JobsPageTest, EverythingToPressHasAName)
{
    openStore();
    showPage();
    for (const auto *widget : page().findChildren<QPushButton *>())
        EXPECT_FALSE(widget->accessibleName().isEmpty() && widget->text().isEmpty());
    EXPECT_FALSE(view().accessibleName().isEmpty());
    EXPECT_FALSE(page().findChild<QLineEdit *>()->accessibleName().isEmpty());
}

} // namespace

} // namespace photoporter::ui
