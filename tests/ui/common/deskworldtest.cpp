// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/uiworld.h"

#include <QFile>

#include <array>
#include <atomic>
#include <future>
#include <semaphore>

namespace photoporter::ui {

namespace {

using namespace Qt::StringLiterals;

class DeskTest : public testing::UiWorld {
protected:
    [[nodiscard]] bool isReady(ActivityKind kind, const QString &album) const
    {
        const auto found = activity(kind, album);
        return found && found->state == ActivityState::Ready;
    }
};

TEST_F(DeskTest, AFolderBecomesAnAlbumAndItsZip)
{
    openStore();
    std::size_t ended = 0;
    QObject::connect(desk.get(), &Desk::activitiesEnded, desk.get(),
                     [&ended](const std::vector<Activity> &news) { ended += news.size(); });
    const QString photos = makePhotos(u"keller"_s, {100, 200'000, 6'000'000});
    desk->ask(
        desk.get(),
        [photos](Workspace &workspace, const std::stop_token &) {
            return workspace.upload({.album = u"Keller"_s, .paths = {photos}, .thenZip = true});
        },
        [](Result<QueuedUploadId> id) { EXPECT_TRUE(id); });
    EXPECT_TRUE(testing::waitUntil([&] { return isReady(ActivityKind::Archive, u"Keller"_s); }));
    EXPECT_TRUE(isReady(ActivityKind::Upload, u"Keller"_s));
    EXPECT_EQ(activity(ActivityKind::Archive, u"Keller"_s)->entries, 3U);
    EXPECT_EQ(ended, 2U); // also what came and went between two looks
}

TEST_F(DeskTest, TheZipAfterAnUploadIsMadeAsTheSettingsSay)
{
    openStore();
    preferences.setZipPolicy(TransferPolicy::Relay);
    const QString photos = makePhotos(u"keller"_s, {6'000'000, 6'000'000});
    ASSERT_TRUE(desk->workspace()->upload({.album = u"Keller"_s, .paths = {photos}, .thenZip = true}));
    EXPECT_TRUE(testing::waitUntil([&] { return isReady(ActivityKind::Archive, u"Keller"_s); }));
    const auto jobs = JobTable(ledger()).list({}).value();
    ASSERT_EQ(jobs.size(), 1U);
    EXPECT_EQ(jobs.front().request.policy, u"relay"_s);
    EXPECT_EQ(jobs.front().request.askedBy, u"upload 1"_s);
}

TEST_F(DeskTest, AStoreThatCannotBeOpenedIsToldOnce)
{
    std::vector<Error> told;
    QObject::connect(desk.get(), &Desk::storeFailed, desk.get(),
                     [&](const Error &error) { told.push_back(error); });
    StoreProfile wrong = profile();
    wrong.url = u"folder://not/absolute"_s;
    desk->open(wrong);
    EXPECT_TRUE(testing::waitUntil([&] { return !told.empty(); }));
    EXPECT_EQ(told.size(), 1U);
    EXPECT_FALSE(desk->workspace());
    EXPECT_EQ(told.front().code, ErrorCode::InvalidInput);
}

TEST_F(DeskTest, KeysThatAreGoneAreSaid)
{
    StoreProfile profile = this->profile();
    profile.url = u"s3://bucket"_s;
    profile.keys = KeySource::Keychain;
    desk->open(profile);
    EXPECT_TRUE(testing::waitUntil([&] { return desk->failure().has_value(); }));
    EXPECT_EQ(desk->failure()->code, ErrorCode::WrongCredentials);
}

/// Answers as late as the test wants.
class SlowSecrets final : public Secrets {
public:
    void read(const QString &, Read then) override { asked.push_back(std::move(then)); }
    void write(const QString &, const Credentials &, Written) override {}
    void remove(const QString &) override {}

    std::vector<Read> asked;
};

TEST_F(DeskTest, AStoreThatIsChosenAgainWhileItIsOpenedIsOpened)
{
    SlowSecrets slow;
    Desk impatient({.ledger = m_ledger, .clock = systemClock()}, preferences, slow);
    StoreProfile store = profile();
    store.keys = KeySource::Keychain;
    impatient.open(store);
    impatient.open(store);
    ASSERT_EQ(slow.asked.size(), 2U);
    slow.asked[0](cancelled());
    EXPECT_TRUE(impatient.isOpening()) << "that was an answer to the first time";
    EXPECT_FALSE(impatient.failure());
    slow.asked[1](Credentials("a", "b"));
    EXPECT_TRUE(testing::waitUntil([&] { return impatient.workspace() != nullptr; }));
}

/// Of Doors: the desk, which outlives a test's body, holds it too.
struct DoorsState {
    std::array<std::binary_semaphore, 2> doors{std::binary_semaphore(0), std::binary_semaphore(0)};
    std::atomic<std::size_t> reached = 0;
};

/// The first two openings go on when they are told to; what the store is opened for later does not wait.
class Doors {
public:
    [[nodiscard]] OpenPlainStore openPlain() const
    {
        return [state = m_state](const QString &url, const OpenOptions &options) {
            const std::size_t number = state->reached++;
            if (number < state->doors.size())
                state->doors[number].acquire();
            return openPlainStore(url, options);
        };
    }
    void open(std::size_t door) const { m_state->doors[door].release(); }
    [[nodiscard]] std::size_t reached() const { return m_state->reached; }

private:
    const std::shared_ptr<DoorsState> m_state = std::make_shared<DoorsState>();
};

/// Counts the tasks' answers that were delivered.
class Answers final : public QObject {
public:
    explicit Answers(Tasks &tasks) { tasks.installEventFilter(this); }
    bool eventFilter(QObject *, QEvent *event) override
    {
        count += event->type() == QEvent::MetaCall ? 1 : 0;
        return false;
    }

    int count = 0;
};

TEST_F(DeskTest, TheEndOfAnEarlierOpeningIsNoNews)
{
    const Doors doors;
    makeDesk(doors.openPlain());
    const Answers answers(desk->tasks());
    int failed = 0;
    QObject::connect(desk.get(), &Desk::storeFailed, desk.get(), [&failed] { ++failed; });
    desk->open(profile());
    ASSERT_TRUE(testing::waitUntil([&] { return doors.reached() == 1; }));
    desk->open(profile()); // the first one is told to stop
    ASSERT_TRUE(testing::waitUntil([&] { return doors.reached() == 2; }));
    doors.open(0);
    ASSERT_TRUE(testing::waitUntil([&] { return answers.count == 1; }));
    EXPECT_TRUE(desk->isOpening()) << "the second one waits for its door";
    doors.open(1);
    awaitOpening();
    EXPECT_EQ(failed, 0);
}

TEST_F(DeskTest, AnUploadThatWasInterruptedGoesOnAtTheNextStart)
{
    openStore();
    const QString photos = makePhotos(u"photos"_s, std::vector<std::uint64_t>(60, 300'000));
    desk->preferences().setRates({{.bytesPerSecond = 2'000'000}}); // slow enough to be interrupted
    auto workspace = desk->workspace();
    const auto id = workspace->upload({.album = u"Slow"_s, .paths = {photos}});
    ASSERT_TRUE(id);
    EXPECT_TRUE(testing::waitUntil([&] {
        const auto now = activity(ActivityKind::Upload, u"Slow"_s);
        return now && now->itemsDone > 0;
    }));
    desk->close();
    workspace.reset(); // the last to hold it: it ends gently
    EXPECT_TRUE(testing::waitUntil([&] {
        const auto now = UploadQueue(ledger()).find(*id);
        return now && *now && (*now)->state == QueuedUploadState::Waiting;
    }));
    desk->preferences().setRates({});
    openStore();
    EXPECT_TRUE(testing::waitUntil([&] { return isReady(ActivityKind::Upload, u"Slow"_s); }));
    EXPECT_EQ(activity(ActivityKind::Upload, u"Slow"_s)->entries, 60U);
}

TEST_F(DeskTest, AnAnswerThatIsOfUseWhileItsStoreIsOpenIsDroppedLater)
{
    openStore();
    std::promise<void> closed;
    int answers = 0, late = 0;
    const auto work = [until = closed.get_future().share()](Workspace &, const std::stop_token &) {
        until.wait();
        return Result<int>(1);
    };
    desk->ask(desk.get(), work, [&answers](const Result<int> &) { ++answers; });
    desk->ask(desk.get(), work, desk->whileOpen([&late](const Result<int> &) { ++late; }));
    const std::weak_ptr<Workspace> before = desk->workspace();
    openStore(); // the same one, anew
    closed.set_value();
    EXPECT_TRUE(testing::waitUntil([&] { return before.expired() && answers == 1; }));
    QCoreApplication::processEvents();
    EXPECT_EQ(late, 0);
    desk->ask(
        desk.get(), [](Workspace &, const std::stop_token &) { return Result<int>(2); },
        desk->whileOpen([&late](const Result<int> &) { ++late; }));
    EXPECT_TRUE(testing::waitUntil([&late] { return late == 1; }));
}

TEST_F(DeskTest, AnUploadIsPausedAndResumed)
{
    openStore();
    const QString photos = makePhotos(u"photos"_s, std::vector<std::uint64_t>(60, 300'000));
    desk->preferences().setRates({{.bytesPerSecond = 2'000'000}});
    const auto id = desk->workspace()->upload({.album = u"Slow"_s, .paths = {photos}});
    ASSERT_TRUE(id);
    const ActivityId activityId{ActivityKind::Upload, *id};
    const auto stands = [&](ActivityState state) {
        return testing::waitUntil([&] {
            const auto now = activity(ActivityKind::Upload, u"Slow"_s);
            return now && now->state == state;
        });
    };
    EXPECT_TRUE(stands(ActivityState::Running));
    EXPECT_TRUE(desk->workspace()->pause(activityId));
    EXPECT_TRUE(stands(ActivityState::Paused));
    desk->preferences().setRates({});
    desk->refreshSoon();
    EXPECT_TRUE(desk->workspace()->resume(activityId));
    EXPECT_TRUE(stands(ActivityState::Ready));
    EXPECT_FALSE(desk->workspace()->resume(activityId)); // it has ended
}

} // namespace

} // namespace photoporter::ui
