// SPDX-License-Identifier: GPL-3.0-or-later
// The file of an object is edited in place, by another program, while the object is copied.
#include "store/contract/storecontract.h"
#include "store/folder/folderfixture.h"
#include "store/folder/systemcalls.h"

#include <fcntl.h>
#include <unistd.h>

namespace photoporter::testing {

namespace {

constexpr std::uint64_t sourceSize = 20 * MiB; // copied in steps of 8

class FolderEditing : public FolderStoreTest {
protected:
    void SetUp() override
    {
        FolderStoreTest::SetUp();
        ASSERT_TRUE(store->put({.key = key("source"), .body = noise(sourceSize, 1)}));
        const auto created = store->createUpload({.key = key("x")});
        ASSERT_TRUE(created);
        upload = *created;
    }
    void TearDown() override { systemCalls = {}; }

    [[nodiscard]] Result<PartResult> copied()
    {
        return store->copyPart(
            {.upload = upload, .number = 1, .source = key("source"), .sourceETag = {}, .sourceSize = sourceSize});
    }
    [[nodiscard]] Result<ObjectInfo> completed(const Result<PartResult> &part)
    {
        return store->completeUpload(
            {.upload = upload, .parts = {{.number = 1, .etag = part->etag}}, .size = sourceSize});
    }

    /// Lets `edit` happen before the second step of the copying, with a new time of the file.
    void duringCopy(std::function<void(int file)> edit)
    {
        systemCalls.beforeCopy = [this, edit = std::move(edit)] {
            if (++m_copies == 2)
                editSource(edit);
        };
    }
    void editSource(const std::function<void(int file)> &edit) const
    {
        const folder::Fd file(::open(path("source").toUtf8().constData(), O_RDWR | O_CLOEXEC));
        ASSERT_TRUE(file.isOpen());
        edit(file.get());
        ASSERT_EQ(folder::setUniqueTime(file.get()), 0);
    }
    static void overwrite(int file) { EXPECT_EQ(::pwrite(file, "edited", 6, 0), 6); }
    static void cutOff(int file) { EXPECT_EQ(::ftruncate(file, off_t{10 * MiB}), 0); }

    void expectNoObject()
    {
        EXPECT_EQ(codeOf(store->head(key("x"))), ErrorCode::ObjectMissing);
        EXPECT_EQ(filesIn(".photoporter/tmp"), 0);
    }

    UploadRef upload;

private:
    int m_copies = 0;
};

} // namespace

TEST_F(FolderEditing, BeforeCompletionIsNoticed)
{
    const auto part = copied();
    ASSERT_TRUE(part);
    editSource(overwrite);
    EXPECT_EQ(codeOf(completed(part)), ErrorCode::SourceChanged);
    expectNoObject();
}

TEST_F(FolderEditing, DuringCompletionIsNoticed)
{
    const auto part = copied();
    ASSERT_TRUE(part);
    duringCopy(overwrite);
    EXPECT_EQ(codeOf(completed(part)), ErrorCode::SourceChanged);
    expectNoObject();
}

TEST_F(FolderEditing, AnEndCutOffDuringCompletionIsNoHole)
{
    const auto part = copied();
    ASSERT_TRUE(part);
    duringCopy(cutOff);
    EXPECT_EQ(codeOf(completed(part)), ErrorCode::SourceChanged);
    expectNoObject();
}

TEST_F(FolderEditing, WithoutLinksIsNoticedWhenThePartIsCopied)
{
    systemCalls.hasLinks = false;
    duringCopy(overwrite);
    EXPECT_EQ(codeOf(copied()), ErrorCode::SourceChanged);
    const auto again = copied();
    ASSERT_TRUE(again);
    editSource(overwrite);
    EXPECT_TRUE(completed(again)) << "the part has bytes of its own by then";
}

TEST_F(FolderEditing, WithoutLinksAnEndCutOffIsNoHole)
{
    systemCalls.hasLinks = false;
    duringCopy(cutOff);
    EXPECT_EQ(codeOf(copied()), ErrorCode::SourceChanged);
}

TEST_F(FolderEditing, ReplacingTheSourceIsNoEdit)
{
    const auto part = copied();
    ASSERT_TRUE(part);
    systemCalls.beforeCopy = [this] { ASSERT_TRUE(store->put({.key = key("source"), .body = "another"})); };
    ASSERT_TRUE(completed(part));
    EXPECT_EQ(store->get({.key = key("x")})->body, noise(sourceSize, 1));
}

} // namespace photoporter::testing
