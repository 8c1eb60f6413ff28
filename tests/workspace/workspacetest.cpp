// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/workspace.h"

#include "album/names.h"
#include "ledger/storetable.h"
#include "workspace/uploadworld.h"

#include <algorithm>
#include <atomic>

namespace photoporter {

namespace {

using namespace Qt::StringLiterals;
using testing::FailingLedger;

class WorkspaceTest : public testing::UploadWorld {
protected:
    std::unique_ptr<Workspace> open()
    {
        EXPECT_TRUE(StoreTable(*ledger).saveProbe(store->location(),
                                                  {store->rules(), store->capabilities(), clock->now()}));
        OpenOptions how;
        how.clock = clock;
        auto workspace = Workspace::open(
            {.ledger = ledger,
             .url = u"s3://memory"_s,
             .open = how,
             .openPlain = [this](const QString &, const OpenOptions &) -> Result<std::shared_ptr<ObjectStore>> {
                 return store;
             }});
        return std::move(workspace.value());
    }
};

TEST_F(WorkspaceTest, RunsItsJobsAgainOnceTheLedgerCanBeUsed)
{
    const auto album = AlbumName::parse(u"Keller"_s).value();
    store->place(photoKey(album, u"IMG_0001.jpg"_s), testing::MemoryContent("a photo"));
    std::atomic<bool> isFull = true;
    const FailingLedger full(FailingLedger::Full, u"UPDATE jobs SET state = 'planning'"_s,
                             [&] { return isFull.load(); });
    const auto workspace = open();
    ASSERT_TRUE(workspace->makeArchive(album, {}));
    workspace->start();
    ASSERT_TRUE(eventually([&] { return workspace->trouble().has_value(); }));
    EXPECT_EQ(workspace->trouble()->code, ErrorCode::DiskFull);
    isFull = false;
    EXPECT_TRUE(eventually([&] {
        const Snapshot seen = workspace->snapshot();
        return !seen.trouble && std::ranges::all_of(seen.activities, [](const Activity &activity) {
            return activity.state == ActivityState::Ready;
        });
    }));
}

TEST_F(WorkspaceTest, ItsUploadsAskForTheirArchives)
{
    const auto workspace = open();
    const QString folder = makeFolder(u"Keller"_s);
    const auto id = workspace->upload({.album = u"Keller"_s, .paths = {folder}, .thenZip = true});
    ASSERT_TRUE(id);
    workspace->start();
    EXPECT_TRUE(eventually([&] {
        const Snapshot seen = workspace->snapshot();
        return seen.activities.size() == 2 && std::ranges::all_of(seen.activities, [](const Activity &activity) {
                   return activity.state == ActivityState::Ready;
               });
    }));
}

} // namespace

} // namespace photoporter
