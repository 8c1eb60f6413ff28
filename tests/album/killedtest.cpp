// SPDX-License-Identifier: GPL-3.0-or-later
#include "album/folderfixture.h"
#include "album/uploader.h"
#include "ledger/application.h"
#include "store/folder/folderstore.h"
#include "store/wrap/forwardingstore.h"

#include <csignal>
#include <gmock/gmock.h>
#include <sys/wait.h>
#include <unistd.h>

namespace photoporter {

namespace {

using namespace Qt::StringLiterals;
using testing::albumNamed;
using testing::jpeg;

/// Kills this very process, as kill -9 does, as soon as so many parts and small files have arrived.
class DeadlyStore final : public ForwardingStore {
public:
    DeadlyStore(std::shared_ptr<ObjectStore> store, int lethal)
        : ForwardingStore(std::move(store)), m_lethal(lethal)
    {
    }

protected:
    Result<> around(StoreCall &call, const Send &send, const std::stop_token &) override
    {
        const auto sent = send();
        if ((call.kind == RequestKind::UploadPart || call.kind == RequestKind::Put) && ++m_arrived == m_lethal)
            std::raise(SIGKILL);
        return sent;
    }

private:
    const int m_lethal;
    std::atomic<int> m_arrived = 0;
};

class KilledUploadTest : public testing::FolderFixture {
protected:
    KilledUploadTest() { testing::needApplication(); }

    [[nodiscard]] std::shared_ptr<FolderStore> openStore() const
    {
        return FolderStore::open(m_place.path() + u"/store", {.minPart = 100}).value();
    }

    [[nodiscard]] UploadReport upload(ObjectStore &store, unsigned parallel) const
    {
        const auto ledger = Ledger::open(m_place.path() + u"/ledger.sqlite").value();
        const auto files = scan({folder()}).value().files;
        const auto plan = prepareUpload(store, *ledger, m_album, files).value();
        return runUpload(store, *ledger, plan,
                         {.parallel = parallel, .memory = 1000, .largeAbove = 300, .partSize = 100});
    }

    /// Uploads in a process of its own, which is killed. True when it was.
    [[nodiscard]] bool uploadAndDie(int lethal, unsigned parallel) const
    {
        const pid_t child = ::fork();
        if (child == 0) {
            DeadlyStore store(openStore(), lethal);
            static_cast<void>(upload(store, parallel));
            ::_exit(0);
        }
        int status = 0;
        return ::waitpid(child, &status, 0) == child && WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL;
    }

    const AlbumName m_album = albumNamed(u"a"_s);
    QTemporaryDir m_place;
};

TEST_F(KilledUploadTest, GoesOnAndSendsNothingThatHadArrivedAgain)
{
    write("film.mp4", jpeg(1, 1234)); // 13 parts
    write("1.jpg", jpeg(2, 200));
    write("2.jpg", jpeg(3, 201));
    constexpr std::uint64_t all = 1234 + 200 + 201;
    std::uint64_t arrived = 0;
    for (int i = 0; i < 3; ++i) {
        ASSERT_TRUE(uploadAndDie(4, 1));
        arrived += 400;
    }
    const auto store = openStore();
    const UploadReport report = upload(*store, 4);
    EXPECT_FALSE(report.stopped);
    EXPECT_EQ(report.bytesResumed, arrived);
    EXPECT_EQ(report.bytesSent, all - arrived);
    EXPECT_EQ(store->get({.key = photoKey(m_album, u"film.mp4"_s)}).value().body, jpeg(1, 1234));
    EXPECT_TRUE(store->listUploads({}).value().uploads.empty());
}

TEST_F(KilledUploadTest, SmallFilesThatHadArrivedAreNotSentAgain)
{
    for (int i = 0; i < 20; ++i)
        write(QByteArray::number(i) + ".jpg", jpeg(static_cast<std::uint32_t>(i), 200));
    ASSERT_TRUE(uploadAndDie(9, 1));
    const auto store = openStore();
    const UploadReport report = upload(*store, 4);
    EXPECT_EQ(report.unchanged, 9U);
    EXPECT_EQ(report.sent, 11U);
}

TEST_F(KilledUploadTest, ManyWorkersThatDieTogetherLeaveAnUploadThatCanGoOn)
{
    write("film.mp4", jpeg(1, 12'345));
    write("other.mp4", jpeg(2, 5'432));
    for (const int lethal : {1, 20, 60})
        ASSERT_TRUE(uploadAndDie(lethal, 6));
    const auto store = openStore();
    const UploadReport report = upload(*store, 6);
    EXPECT_FALSE(report.stopped);
    EXPECT_EQ(report.sent + report.unchanged, 2U);
    EXPECT_EQ(store->get({.key = photoKey(m_album, u"film.mp4"_s)}).value().body, jpeg(1, 12'345));
    EXPECT_EQ(store->get({.key = photoKey(m_album, u"other.mp4"_s)}).value().body, jpeg(2, 5'432));
    EXPECT_TRUE(store->listUploads({}).value().uploads.empty());
}

} // namespace

} // namespace photoporter
