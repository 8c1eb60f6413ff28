// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/parallel.h"
#include "store/contract/storecontract.h"
#include "store/folder/folderfixture.h"
#include "store/folder/systemcalls.h"

#include <cerrno>
#include <fcntl.h>
#include <gmock/gmock.h>
#include <sys/stat.h>
#include <thread>
#include <unistd.h>

namespace photoporter::testing {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

TEST_F(FolderStoreTest, ObjectsAreFilesUnderTheirOwnNames)
{
    ASSERT_TRUE(store->put({.key = key("albums/x/photos/IMG_1.jpg"), .body = "jpeg"}));
    EXPECT_EQ(fileContent("albums/x/photos/IMG_1.jpg"), "jpeg");
    EXPECT_EQ(store->location(), QString(QStringLiteral("folder://") + folder.path()));
}

TEST_F(FolderStoreTest, NothingIsLeftBehindByRemovedObjects)
{
    ASSERT_TRUE(store->put({.key = key("a/b/c"), .body = "1"}));
    ASSERT_TRUE(store->put({.key = key("a/b/c"), .body = "2"}));
    EXPECT_EQ(filesIn(".photoporter/objects"), 1);
    const std::vector<ObjectKey> keys{key("a/b/c")};
    ASSERT_TRUE(store->remove(keys));
    EXPECT_EQ(filesIn(".photoporter/objects"), 0);
    EXPECT_EQ(filesIn(".photoporter/tmp"), 0);
    EXPECT_FALSE(QFileInfo::exists(path("a")));
}

TEST_F(FolderStoreTest, FilesPutThereByHandAreObjects)
{
    write("albums/x/photos/by hand.jpg", "bytes");
    write("albums/x/photos/%strange.jpg", "no key leads here");
    EXPECT_THAT(listed(), ElementsAre("albums/x/photos/by hand.jpg"));
    const auto info = store->head(key("albums/x/photos/by hand.jpg"));
    ASSERT_TRUE(info);
    EXPECT_EQ(info->size, 5U);
    EXPECT_FALSE(info->etag.isEmpty());
    EXPECT_EQ(info->contentType, "application/octet-stream");
    EXPECT_EQ(store->get({.key = info->key, .ifMatch = info->etag})->body, "bytes");
}

TEST_F(FolderStoreTest, AnObjectEditedByHandHasAnotherTag)
{
    const auto put = store->put({.key = key("x"), .body = "12345", .metadata = {{"a", "b"}}});
    ASSERT_TRUE(put);
    write("x", "54321");
    const auto edited = store->head(key("x"));
    ASSERT_TRUE(edited);
    EXPECT_NE(edited->etag, put->etag);
    EXPECT_THAT(edited->metadata, IsEmpty());
    EXPECT_FALSE(edited->crc32);
    EXPECT_EQ(codeOf(store->get({.key = key("x"), .ifMatch = put->etag})), ErrorCode::PreconditionFailed);
    EXPECT_EQ(store->list({})->objects.front().etag, edited->etag);
}

TEST_F(FolderStoreTest, RecordsSurviveReopeningAndMovingTheFolder)
{
    const auto put =
        store->put({.key = key("a/x"), .body = "12345", .contentType = "image/jpeg", .metadata = {{"a", "b"}}});
    ASSERT_TRUE(put);
    const QString moved = folder.path() + QStringLiteral("-moved");
    ASSERT_TRUE(QDir().rename(folder.path(), moved));
    const auto again = FolderStore::open(moved, rules);
    ASSERT_TRUE(again);
    const auto info = (*again)->head(key("a/x"));
    ASSERT_TRUE(info);
    EXPECT_EQ(info->etag, put->etag);
    EXPECT_EQ(info->metadata, (Metadata{{"a", "b"}}));
    EXPECT_EQ(info->contentType, "image/jpeg");
    EXPECT_EQ(info->crc32, crc32("12345"));
    ASSERT_TRUE(QDir().rename(moved, folder.path()));
}

TEST_F(FolderStoreTest, SymbolicLinksAreNeitherListedNorFollowed)
{
    QTemporaryDir outside;
    QFile secret(outside.filePath(QStringLiteral("secret")));
    ASSERT_TRUE(secret.open(QIODevice::WriteOnly));
    secret.write("secret");
    secret.close();
    ASSERT_TRUE(QFile::link(outside.path(), path("dir")));
    ASSERT_TRUE(QFile::link(secret.fileName(), path("file")));
    EXPECT_THAT(listed(), IsEmpty());
    EXPECT_EQ(codeOf(store->get({.key = key("file")})), ErrorCode::ObjectMissing);
    EXPECT_EQ(codeOf(store->get({.key = key("dir/secret")})), ErrorCode::ObjectMissing);
    EXPECT_FALSE(store->put({.key = key("dir/secret"), .body = "overwritten"}));
    ASSERT_TRUE(secret.open(QIODevice::ReadOnly));
    EXPECT_EQ(secret.readAll(), "secret");
}

TEST_F(FolderStoreTest, ThePrivateFolderCannotBeReachedByAnyKey)
{
    EXPECT_EQ(codeOf(store->get({.key = key(".photoporter/format")})), ErrorCode::ObjectMissing);
    ASSERT_TRUE(store->put({.key = key(".photoporter/format"), .body = "2"}));
    EXPECT_EQ(fileContent(".photoporter/format"), "1\n");
    EXPECT_THAT(listed(), ElementsAre(".photoporter/format"));
}

TEST_F(FolderStoreTest, AFolderOfANewerFormatIsLeftAlone)
{
    write(".photoporter/format", "7\n");
    const auto again = FolderStore::open(folder.path());
    EXPECT_EQ(codeOf(again), ErrorCode::NotSupported);
}

TEST_F(FolderStoreTest, AnEmptyFormatIsAMissingOne)
{
    write(".photoporter/format", "");
    openStore();
    EXPECT_EQ(fileContent(".photoporter/format"), "1\n");
}

TEST_F(FolderStoreTest, AFormatThatCannotBeReadIsNotWrittenOver)
{
    const QString format = path(".photoporter/format");
    ASSERT_TRUE(QFile::remove(format));
    ASSERT_TRUE(QFile::link(path("elsewhere"), format));
    EXPECT_EQ(codeOf(FolderStore::open(folder.path())), ErrorCode::LocalIoFailed);
    EXPECT_TRUE(QFileInfo(format).isSymLink());
    EXPECT_FALSE(QFileInfo::exists(path("elsewhere")));
}

TEST(FolderStoreOpen, LeavesNoHalfWrittenFormat)
{
    const QTemporaryDir folder;
    systemCalls.beforeRename = [](const char *name) { return QByteArrayView(name) == "format" ? ENOSPC : 0; };
    EXPECT_EQ(codeOf(FolderStore::open(folder.path())), ErrorCode::DiskFull);
    systemCalls = {};
    EXPECT_FALSE(QFileInfo::exists(folder.filePath(QStringLiteral(".photoporter/format"))));
    EXPECT_TRUE(FolderStore::open(folder.path()));
}

TEST(FolderStoreOpen, SaysWhatIsMissing)
{
    QTemporaryDir folder;
    const auto deep = FolderStore::open(folder.filePath(QStringLiteral("not/there")));
    ASSERT_EQ(codeOf(deep), ErrorCode::FileMissing);
    EXPECT_TRUE(deep.error().message.contains(QStringLiteral("not/there")));
    EXPECT_TRUE(deep.error().advice().contains(QStringLiteral("mounted")));
    EXPECT_EQ(codeOf(FolderStore::open(folder.filePath(QStringLiteral("new")), {}, {.create = false})),
              ErrorCode::FileMissing);
    EXPECT_TRUE(FolderStore::open(folder.filePath(QStringLiteral("new"))));
}

TEST(FolderStoreErrors, FollowTheNumber)
{
    EXPECT_EQ(folder::systemError(ENOSPC, QStringLiteral("x")).code, ErrorCode::DiskFull);
    EXPECT_EQ(folder::systemError(EDQUOT, QStringLiteral("x")).code, ErrorCode::DiskFull);
    EXPECT_EQ(folder::systemError(EACCES, QStringLiteral("x")).code, ErrorCode::AccessDenied);
    EXPECT_EQ(folder::systemError(EROFS, QStringLiteral("x")).code, ErrorCode::AccessDenied);
    EXPECT_EQ(folder::systemError(EFBIG, QStringLiteral("x")).code, ErrorCode::TooLarge);
    EXPECT_EQ(folder::systemError(EIO, QStringLiteral("x")).code, ErrorCode::LocalIoFailed);
    EXPECT_EQ(folder::systemError(ECANCELED, QStringLiteral("x")).code, ErrorCode::Cancelled);
}

TEST_F(FolderStoreTest, CopiedPartsTakeNoRoomUntilTheyAreCompleted)
{
    const auto source = store->put({.key = key("source"), .body = noise(100'000, 1)});
    ASSERT_TRUE(source);
    const auto ref = store->createUpload({.key = key("x")});
    ASSERT_TRUE(ref);
    std::vector<CompletedPart> parts;
    for (int i = 1; i <= 3; ++i) {
        const auto part = store->copyPart({.upload = *ref,
                                           .number = i,
                                           .source = source->key,
                                           .sourceETag = source->etag,
                                           .sourceSize = source->size,
                                           .range = ByteRange{1000, 50'000}});
        ASSERT_TRUE(part) << part.error().describe().toStdString();
        parts.push_back({.number = i, .etag = part->etag});
    }
    EXPECT_EQ(store->traffic().copied, 150'000U);
    struct stat status{};
    ASSERT_EQ(::stat(path("source").toUtf8().constData(), &status), 0);
    EXPECT_EQ(status.st_nlink, 2U) << "one link for all three parts";
    ASSERT_TRUE(store->completeUpload({.upload = *ref, .parts = parts, .size = 150'000}));
    EXPECT_EQ(store->get({.key = key("x")})->body, noise(100'000, 1).mid(1000, 50'000).repeated(3));
    ASSERT_EQ(::stat(path("source").toUtf8().constData(), &status), 0);
    EXPECT_EQ(status.st_nlink, 1U);
}

TEST_F(FolderStoreTest, TagsOfCopiesTellDifferentRangesApart)
{
    ASSERT_TRUE(store->put({.key = key("source"), .body = noise(1000, 1)}));
    const auto ref = store->createUpload({.key = key("x")});
    ASSERT_TRUE(ref);
    const auto tagOf = [&](std::optional<ByteRange> range) {
        return store
            ->copyPart({.upload = *ref,
                        .number = 1,
                        .source = key("source"),
                        .sourceETag = {},
                        .sourceSize = 1000,
                        .range = range})
            ->etag;
    };
    EXPECT_EQ(tagOf({}).value(), md5(noise(1000, 1)).toHex()) << "a whole copy's tag is the MD5 already known";
    EXPECT_EQ(tagOf(ByteRange{0, 500}), tagOf(ByteRange{0, 500}));
    EXPECT_NE(tagOf(ByteRange{0, 500}), tagOf(ByteRange{500, 500}));
}

TEST_F(FolderStoreTest, HolesStayHoles)
{
    constexpr std::uint64_t size = 6 * GiB;
    QFile file(path("video.mp4"));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    ASSERT_TRUE(file.resize(qint64{size}));
    ASSERT_TRUE(file.seek(qint64{5 * GiB}));
    file.write("in the middle");
    file.close();
    const auto ref = store->createUpload({.key = key("zip")});
    ASSERT_TRUE(ref);
    const auto head = store->uploadPart({.upload = *ref, .number = 1, .body = noise(200, 1)});
    std::vector<CompletedPart> parts{{.number = 1, .etag = head->etag}};
    for (int i = 0; i < 2; ++i) {
        const auto part = store->copyPart({.upload = *ref,
                                           .number = i + 2,
                                           .source = key("video.mp4"),
                                           .sourceETag = {},
                                           .sourceSize = size,
                                           .range = ByteRange{static_cast<std::uint64_t>(i) * 3 * GiB, 3 * GiB}});
        ASSERT_TRUE(part) << part.error().describe().toStdString();
        parts.push_back({.number = i + 2, .etag = part->etag});
    }
    const auto done = store->completeUpload({.upload = *ref, .parts = parts, .size = size + 200});
    ASSERT_TRUE(done) << done.error().describe().toStdString();
    EXPECT_EQ(done->size, size + 200);
    EXPECT_EQ(store->get({.key = key("zip"), .range = ByteRange{0, 200}})->body, noise(200, 1));
    EXPECT_EQ(store->get({.key = key("zip"), .range = ByteRange{200 + 5 * GiB, 14}})->body,
              QByteArray("in the middle\0", 14));
    struct stat status{};
    ASSERT_EQ(::stat(path("zip").toUtf8().constData(), &status), 0);
    EXPECT_LT(status.st_blocks * 512, 1'000'000);
}

TEST_F(FolderStoreTest, ManyObjectsAreListedCompletely)
{
    constexpr int count = 5000;
    for (int i = 0; i < count; ++i)
        write(QByteArray("many/" + QByteArray::number(i)).constData(), "x");
    // An old folder time, as it has when nobody writes there: its content is then kept between pages.
    const timespec old{.tv_sec = 1'700'000'000, .tv_nsec = 0};
    const timespec times[2] = {old, old};
    ASSERT_EQ(::utimensat(AT_FDCWD, path("many").toUtf8().constData(), times, 0), 0);
    std::vector<QByteArray> keys;
    ListRequest request{.prefix = "many/"};
    do {
        const auto page = store->list(request);
        ASSERT_TRUE(page);
        for (const auto &info : page->objects)
            keys.push_back(info.key.utf8());
        request.continuation = page->continuation;
        if (keys.size() == 2000) { // between two pages
            const std::vector<ObjectKey> gone{ObjectKey(QByteArray("many/999"))};
            ASSERT_TRUE(store->remove(gone));
            ASSERT_TRUE(store->put({.key = key("many/zzz"), .body = "new"}));
        }
    } while (!request.continuation.isEmpty());
    EXPECT_EQ(keys.size(), static_cast<std::size_t>(count));
    EXPECT_TRUE(std::ranges::is_sorted(keys));
    EXPECT_EQ(keys.back(), "many/zzz");
    EXPECT_FALSE(std::ranges::binary_search(keys, QByteArray("many/999")));
}

TEST_F(FolderStoreTest, TwoStoresOnOneFolderAgree)
{
    const auto other = FolderStore::open(folder.path(), rules);
    ASSERT_TRUE(other);
    const std::array<ObjectStore *, 2> stores = {store.get(), other->get()};
    std::atomic<int> winners = 0;
    const auto done = parallelFor(40, 8, [&](std::size_t i, const std::stop_token &stop) -> Result<> {
        const auto put =
            stores[i % 2]->put({.key = key("a/x"), .body = QByteArray(10, 'x'), .ifAbsent = true}, stop);
        winners += put ? 1 : 0;
        return put || put.error().code == ErrorCode::PreconditionFailed ? Result<>()
                                                                        : std::unexpected(put.error());
    });
    ASSERT_TRUE(done) << done.error().describe().toStdString();
    EXPECT_EQ(winners, 1);
    const auto ref = store->createUpload({.key = key("y")});
    ASSERT_TRUE(ref);
    const auto part = (*other)->uploadPart({.upload = *ref, .number = 1, .body = "through the other"});
    ASSERT_TRUE(part);
    ASSERT_TRUE(store->completeUpload({.upload = *ref, .parts = {{.number = 1, .etag = part->etag}}, .size = 17}));
    EXPECT_EQ((*other)->get({.key = key("y")})->body, "through the other");
}

TEST_F(FolderStoreTest, ACompletionStoppedOnTheWayLeavesNothing)
{
    const auto source = store->put({.key = key("source"), .body = noise(48 * MiB, 1)});
    ASSERT_TRUE(source);
    const auto ref = store->createUpload({.key = key("x")});
    ASSERT_TRUE(ref);
    std::vector<CompletedPart> parts;
    for (int i = 1; i <= 4; ++i) {
        const auto part = store->copyPart({.upload = *ref,
                                           .number = i,
                                           .source = source->key,
                                           .sourceETag = source->etag,
                                           .sourceSize = source->size});
        ASSERT_TRUE(part);
        parts.push_back({.number = i, .etag = part->etag});
    }
    std::stop_source stop;
    Result<ObjectInfo> done = cancelled();
    {
        const std::jthread worker([&] {
            done = store->completeUpload({.upload = *ref, .parts = parts, .size = 4 * source->size},
                                         stop.get_token());
        });
        while (filesIn(".photoporter/tmp") == 0 && !QFileInfo::exists(path("x")))
            std::this_thread::yield();
        stop.request_stop();
    }
    if (!done) {
        EXPECT_EQ(done.error().code, ErrorCode::Cancelled);
        EXPECT_FALSE(QFileInfo::exists(path("x")));
        EXPECT_EQ(filesIn(".photoporter/tmp"), 0);
        EXPECT_TRUE(store->completeUpload({.upload = *ref, .parts = parts, .size = 4 * source->size}))
            << "a cancelled completion can be repeated";
    }
    EXPECT_EQ(store->head(key("x"))->size, 4 * source->size);
}

} // namespace photoporter::testing
