// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/importfolders.h"

#include "workspace/uploadworld.h"

#include <QDir>

namespace photoporter {

namespace {

using namespace Qt::StringLiterals;

class ImportFoldersTest : public testing::UploadWorld {
protected:
    /// The folder of a new upload, which is brought into this state.
    [[nodiscard]] QString folderOf(const QString &album, QueuedUploadState state)
    {
        const UploadQueue queue(*ledger);
        const auto id = addImport(album);
        const auto now = systemClock()->now();
        EXPECT_TRUE(queue.claim(store->location(), u"me"_s, now, std::chrono::minutes(6)).value());
        EXPECT_TRUE(queue.end(id, u"me"_s, state, Error{.message = u"No."_s}, now).value());
        return upload(id).request.removeAfter;
    }
};

TEST_F(ImportFoldersTest, AreMadeWhereTheyAreFoundAgain)
{
    const auto made = makeImportFolder(path(u"new/cache"_s));
    ASSERT_TRUE(made);
    EXPECT_TRUE(QDir(*made).exists());
    ASSERT_TRUE(sweepImportFolders(path(u"new/cache"_s), *ledger));
    EXPECT_FALSE(QDir(*made).exists());
}

TEST_F(ImportFoldersTest, SweepingKeepsWhatUploadsStillNeed)
{
    const QString failed = folderOf(u"a"_s, QueuedUploadState::Failed); // may be retried
    const QString done = folderOf(u"b"_s, QueuedUploadState::Done);
    const QString cancelled = folderOf(u"c"_s, QueuedUploadState::Cancelled);
    const QString waiting = upload(addImport(u"d"_s)).request.removeAfter;
    const QString ofNobody = makeFolder(u"import-old"_s);
    const QString other = makeFolder(u"thumbnails"_s);
    ASSERT_TRUE(sweepImportFolders(m_folder.path(), *ledger));
    for (const QString &kept : {failed, waiting, other})
        EXPECT_TRUE(QDir(kept).exists()) << kept.toStdString();
    for (const QString &left : {done, cancelled, ofNobody})
        EXPECT_FALSE(QDir(left).exists()) << left.toStdString();
}

TEST_F(ImportFoldersTest, NothingElseIsRemoved)
{
    const QString photos = makeFolder(u"photos"_s);
    removeImportFolder(photos);
    removeImportFolder({});
    EXPECT_TRUE(QDir(photos).exists());
}

} // namespace

} // namespace photoporter
