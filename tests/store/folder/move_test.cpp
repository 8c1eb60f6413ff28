// SPDX-License-Identifier: GPL-3.0-or-later
// The object `a` becomes `a/%` where the file system has neither hard links nor an exchange of names.
#include "store/folder/folderfixture.h"
#include "store/folder/systemcalls.h"

#include <cerrno>
#include <fcntl.h>
#include <gmock/gmock.h>
#include <sys/stat.h>
#include <unistd.h>

namespace photoporter::testing {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

namespace {

class FolderMove : public FolderStoreTest {
protected:
    void SetUp() override
    {
        FolderStoreTest::SetUp();
        auto put = store->put({.key = key("x/a"), .body = "photo", .metadata = {{"m", "1"}}});
        ASSERT_TRUE(put);
        tag = put->etag;
    }
    void TearDown() override { systemCalls = {}; }

    /// A file system without links and exchange, on which every rename to `name` fails.
    static void failRenamesTo(const QByteArray &name)
    {
        systemCalls = {.hasLinks = false, .hasExchange = false, .beforeRename = [name](const char *newName) {
                           return name == newName ? EIO : 0;
                       }};
    }

    void reopen()
    {
        systemCalls = {};
        openStore();
    }

    /// As a file system without links leaves it when the program is killed between the two renames.
    void leaveMoveCutOff(const QByteArray &said = "x/a") const
    {
        QDir().mkpath(path(".photoporter/tmp/0123"));
        ASSERT_TRUE(QFile::rename(path("x/a"), path(".photoporter/tmp/0123/%")));
        write(".photoporter/moves/0123", said);
    }

    void makeOld(const char *relative) const
    {
        const timespec old{.tv_sec = 1'700'000'000, .tv_nsec = 0};
        const timespec times[2] = {old, old};
        ASSERT_EQ(::utimensat(AT_FDCWD, path(relative).toUtf8().constData(), times, 0), 0);
    }

    void expectPhoto(const char *relative) const
    {
        EXPECT_EQ(fileContent(relative), "photo");
        const auto info = store->head(key("x/a"));
        ASSERT_TRUE(info) << info.error().describe().toStdString();
        EXPECT_EQ(info->etag, tag);
        EXPECT_EQ(info->metadata, (Metadata{{"m", "1"}}));
    }

    void expectNothingLeft() const
    {
        EXPECT_THAT(QDir(path(".photoporter/tmp")).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), IsEmpty());
        EXPECT_EQ(filesIn(".photoporter/moves"), 0);
    }

    ETag tag;
};

} // namespace

TEST_F(FolderMove, WorksWithoutLinksAndExchange)
{
    systemCalls = {.hasLinks = false, .hasExchange = false};
    ASSERT_TRUE(store->put({.key = key("x/a/b"), .body = "other"}));
    expectPhoto("x/a/%");
    EXPECT_THAT(listed(), ElementsAre("x/a", "x/a/b"));
    expectNothingLeft();
}

TEST_F(FolderMove, ThatFailsPutsTheObjectBack)
{
    int renames = 0;
    systemCalls = {.hasLinks = false, .hasExchange = false, .beforeRename = [&](const char *name) {
                       return QByteArrayView(name) == "a" && ++renames == 1 ? EIO : 0;
                   }};
    EXPECT_EQ(codeOf(store->put({.key = key("x/a/b"), .body = "other"})), ErrorCode::LocalIoFailed);
    EXPECT_EQ(renames, 2);
    expectPhoto("x/a");
    expectNothingLeft();
}

TEST_F(FolderMove, ThatCannotEvenGoBackIsEndedByTheNextOpening)
{
    failRenamesTo("a");
    EXPECT_EQ(codeOf(store->put({.key = key("x/a/b"), .body = "other"})), ErrorCode::LocalIoFailed);
    EXPECT_EQ(codeOf(store->head(key("x/a"))), ErrorCode::ObjectMissing);
    reopen();
    expectPhoto("x/a");
    expectNothingLeft();
}

TEST_F(FolderMove, ThatWasKilledIsEndedByTheNextOpening)
{
    const auto killed = [this] {
        systemCalls = {.hasLinks = false, .hasExchange = false, .beforeRename = [](const char *name) {
                           if (QByteArrayView(name) == "a")
                               ::_exit(9);
                           return 0;
                       }};
        (void)store->put({.key = key("x/a/b"), .body = "other"});
    };
    EXPECT_EXIT(killed(), ::testing::ExitedWithCode(9), "");
    ASSERT_FALSE(QFileInfo::exists(path("x/a")));
    reopen();
    expectPhoto("x/a");
    EXPECT_EQ(filesIn(".photoporter/moves"), 0);
}

TEST_F(FolderMove, IsEndedAlsoWhereTheFolderIsGoneOrMadeAgain)
{
    leaveMoveCutOff();
    ASSERT_TRUE(QDir().rmdir(path("x")));
    reopen();
    expectPhoto("x/a");
    leaveMoveCutOff();
    ASSERT_TRUE(store->put({.key = key("x/a/b"), .body = "other"}));
    reopen();
    expectPhoto("x/a/%");
    EXPECT_THAT(listed(), ElementsAre("x/a", "x/a/b"));
    expectNothingLeft();
}

TEST_F(FolderMove, KeepsTheFileWhereItsPlaceIsTaken)
{
    leaveMoveCutOff();
    ASSERT_TRUE(store->put({.key = key("x/a"), .body = "another"}));
    makeOld(".photoporter/moves/0123");
    makeOld(".photoporter/tmp/0123");
    reopen();
    EXPECT_EQ(store->get({.key = key("x/a")})->body, "another");
    EXPECT_EQ(fileContent(".photoporter/tmp/0123/%"), "photo");
    const std::vector<ObjectKey> keys{key("x/a")};
    ASSERT_TRUE(store->remove(keys));
    reopen();
    expectPhoto("x/a");
    expectNothingLeft();
}

TEST_F(FolderMove, ThatLeadsOutOfTheFolderIsNotEnded)
{
    for (const QByteArray &said : {QByteArray("../out"), QByteArray("x/../../out"), QByteArray("/out"),
                                   QByteArray(), QByteArray(".photoporter/format"), QByteArray("..\0/out", 7)}) {
        leaveMoveCutOff(said);
        reopen();
        EXPECT_EQ(fileContent(".photoporter/tmp/0123/%"), "photo") << said.toStdString();
        ASSERT_TRUE(QFile::rename(path(".photoporter/tmp/0123/%"), path("x/a")));
        EXPECT_EQ(fileContent(".photoporter/format"), "1\n");
    }
    EXPECT_FALSE(QFileInfo::exists(QFileInfo(folder.path()).path() + QStringLiteral("/out")));
}

TEST_F(FolderMove, OldTemporariesAreRemovedUnlessTheyHoldAnOnlyCopy)
{
    QDir().mkpath(path(".photoporter/tmp/only"));
    QDir().mkpath(path(".photoporter/tmp/linked"));
    write(".photoporter/tmp/only/%", "an only copy");
    ASSERT_EQ(::link(path("x/a").toUtf8().constData(), path(".photoporter/tmp/linked/%").toUtf8().constData()), 0);
    write(".photoporter/tmp/file", "cut off");
    for (const char *name : {"only", "linked", "file"})
        makeOld(QByteArray(".photoporter/tmp/" + QByteArray(name)).constData());
    reopen();
    EXPECT_THAT(QDir(path(".photoporter/tmp")).entryList(QDir::AllEntries | QDir::NoDotAndDotDot),
                ElementsAre(QStringLiteral("only")));
    EXPECT_EQ(fileContent(".photoporter/tmp/only/%"), "an only copy");
}

} // namespace photoporter::testing
