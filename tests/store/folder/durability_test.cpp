// SPDX-License-Identifier: GPL-3.0-or-later
// In which order an object and its record reach the disk.
#include "base/checksum.h"
#include "store/folder/folderfixture.h"
#include "store/folder/systemcalls.h"

#include <gmock/gmock.h>

namespace photoporter::testing {

using ::testing::ElementsAre;

namespace {

class FolderDurability : public FolderStoreTest {
protected:
    void TearDown() override { systemCalls = {}; }

    /// Notes the renames and syncs of a put.
    void watch()
    {
        systemCalls.beforeRename = [this](const char *name) {
            QByteArray to(name);
            if (to.contains('/')) // below objects/
                to = QByteArray(to.first(2) + "/record");
            steps.push_back(QByteArray("rename " + to));
            return 0;
        };
        systemCalls.beforeSync = [this](int file) { steps.push_back(QByteArray("sync " + folderOf(file))); };
    }

    /// From the root: the folder that is open, or that the open file is in.
    [[nodiscard]] QByteArray folderOf(int file) const
    {
        const QFileInfo open(QFile::symLinkTarget(QStringLiteral("/proc/self/fd/%1").arg(file)));
        const QDir root(QFileInfo(folder.path()).canonicalFilePath());
        return root.relativeFilePath(open.isDir() ? open.filePath() : open.path()).toUtf8();
    }

    std::vector<QByteArray> steps;
};

} // namespace

TEST_F(FolderDurability, ARecordIsOnTheDiskBeforeItsObject)
{
    ASSERT_TRUE(store->put({.key = key("x/z"), .body = "1"}));
    const QByteArray shard = sha256("x/a").toHex().first(2);
    ASSERT_NE(shard, sha256("x/z").toHex().first(2));
    watch();
    ASSERT_TRUE(store->put({.key = key("x/a"), .body = "1"}));
    EXPECT_THAT(steps, ElementsAre("sync .photoporter/tmp", "sync .photoporter/tmp",
                                   QByteArray("rename " + shard + "/record"), "sync .photoporter/objects",
                                   "rename a", QByteArray("sync .photoporter/objects/" + shard), "sync x"));
}

TEST_F(FolderDurability, AnOldRecordGoesWhenTheNewObjectIsOnTheDisk)
{
    ASSERT_TRUE(store->put({.key = key("x/a"), .body = "1"}));
    std::vector<int> records;
    systemCalls.beforeSync = [&](int file) {
        if (folderOf(file) == "x")
            records.push_back(filesIn(".photoporter/objects"));
    };
    ASSERT_TRUE(store->put({.key = key("x/a"), .body = "2"}));
    EXPECT_THAT(records, ElementsAre(2));
    EXPECT_EQ(filesIn(".photoporter/objects"), 1);
}

} // namespace photoporter::testing
