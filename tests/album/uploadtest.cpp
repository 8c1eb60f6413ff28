// SPDX-License-Identifier: GPL-3.0-or-later
#include "album/albumtesting.h"
#include "album/crcs.h"
#include "album/folderfixture.h"
#include "album/metadata.h"
#include "album/uploader.h"

#include <QDir>
#include <QFile>

#include <gmock/gmock.h>

namespace photoporter {

namespace {

using namespace Qt::StringLiterals;
using testing::albumNamed;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using testing::jpeg;
using testing::MemoryContent;
using testing::MemoryStore;

const AlbumName album = albumNamed(u"a"_s);

class UploadTest : public testing::FolderFixture {
protected:
    UploadTest() { open({}); }

    void open(StoreRules rules, const StoreCapabilities &can = MemoryStore::everything())
    {
        m_store = std::make_unique<MemoryStore>(rules, can);
    }

    UploadPlan plan() { return prepareUpload(*m_store, *m_ledger, album, scan({folder()}).value().files).value(); }
    UploadReport run(const UploadPlan &plan, std::stop_token stop = {})
    {
        return runUpload(*m_store, *m_ledger, plan, m_options, &m_progress, std::move(stop));
    }
    UploadReport upload() { return run(plan()); }

    [[nodiscard]] QByteArray stored(const QString &name) const
    {
        const auto content = m_store->content(photoKey(album, name));
        return content ? content->bytes() : QByteArray();
    }

    /// Small limits, so that a few hundred bytes are a large file of many parts.
    void useSmallParts()
    {
        open({.minPart = 100});
        m_options = {.parallel = 3, .memory = 1000, .largeAbove = 300, .partSize = 100};
    }

    UploadOptions m_options;
    ProgressCounters m_progress;
    std::shared_ptr<Ledger> m_ledger = testing::freshLedger();
    std::unique_ptr<MemoryStore> m_store;
};

std::string failureWords(const UploadReport &report)
{
    std::string all;
    for (const UploadFailure &failure : report.failures)
        all += failure.name.toStdString() + ": " + testing::words(failure.error) + "\n";
    return all;
}

std::string stopWords(const UploadReport &report)
{
    return report.stopped ? testing::words(*report.stopped) : std::string();
}

TEST_F(UploadTest, SendsEachFileByOneRequestAndTheManifestByOneMore)
{
    write("day 1/1.jpg", jpeg(1));
    write("2.jpg", jpeg(2));
    const UploadReport report = upload();
    EXPECT_EQ(report.sent, 2U);
    EXPECT_EQ(report.bytesSent, 12000U);
    EXPECT_EQ(stopWords(report), "");
    EXPECT_EQ(stored(u"day 1/1.jpg"_s), jpeg(1));
    const Traffic traffic = m_store->traffic();
    EXPECT_EQ(traffic[RequestKind::Put], 3U);
    EXPECT_EQ(traffic[RequestKind::List], 1U);
    EXPECT_EQ(traffic.requestCount(), 5U); // and a HEAD, for the manifest that is not there
    EXPECT_EQ(m_progress.itemsDone, 2U);
    EXPECT_EQ(m_progress.bytesDone, 12000U);
}

TEST_F(UploadTest, WritesTimeAndCrcBesideEachPhoto)
{
    write("1.jpg", jpeg(1));
    const UploadPlan planned = plan();
    run(planned);
    const auto info = m_store->head(photoKey(album, u"1.jpg"_s)).value();
    EXPECT_EQ(info.contentType, "image/jpeg");
    EXPECT_EQ(crcOf(info.metadata, 6000), crc32(jpeg(1)));
    EXPECT_EQ(fileModifiedOf(info.metadata), planned.items[0].file.identity.modified);
}

TEST_F(UploadTest, AZipNeedsNoOtherSourceOfChecksumsAfterwards)
{
    useSmallParts();
    write("small.jpg", jpeg(1, 200));
    write("large.jpg", jpeg(2, 1234));
    upload();
    const auto photos = listPhotos(*m_store, album).value();
    for (const auto &ledger : {m_ledger, testing::freshLedger()}) {
        const auto facts = resolveCrcs(*m_store, *ledger, album, photos).value();
        const CrcSource source = ledger == m_ledger ? CrcSource::Ledger : CrcSource::Manifest;
        for (std::size_t i = 0; i < photos.size(); ++i) {
            EXPECT_EQ(facts[i].crc32, m_store->content(photos[i].key)->crc32());
            EXPECT_EQ(facts[i].source, source);
            EXPECT_TRUE(facts[i].fileModified);
        }
    }
}

TEST_F(UploadTest, AnUnchangedAlbumIsNeitherReadNorSentAgain)
{
    write("1.jpg", jpeg(1));
    write("2.jpg", jpeg(2));
    upload();
    const Traffic before = m_store->traffic();
    const UploadReport again = upload();
    EXPECT_EQ(again.unchanged, 2U);
    EXPECT_EQ(again.sent, 0U);
    EXPECT_EQ((m_store->traffic() - before)[RequestKind::Put], 0U);
    EXPECT_EQ(m_progress.bytesTotal, 0U);
}

TEST_F(UploadTest, WithoutTheLedgerTheManifestKnowsWhatIsUnchanged)
{
    write("1.jpg", jpeg(1));
    upload();
    m_ledger = testing::freshLedger();
    EXPECT_EQ(plan().items[0].action, UploadAction::Unchanged);
}

TEST_F(UploadTest, WithoutLedgerAndManifestFilesAreComparedAndNotSent)
{
    useSmallParts();
    write("small.jpg", jpeg(1, 200));
    write("large.jpg", jpeg(2, 1234));
    upload();
    m_ledger = testing::freshLedger();
    m_store->erase(manifestKey(album));
    const Traffic before = m_store->traffic();
    const UploadPlan planned = plan();
    EXPECT_EQ(planned.totals()[static_cast<std::size_t>(UploadAction::Compare)].files, 2U);
    const UploadReport report = run(planned);
    EXPECT_EQ(report.unchanged, 2U);
    const Traffic after = m_store->traffic() - before;
    EXPECT_EQ(after[RequestKind::Put], 1U); // the manifest
    EXPECT_EQ(after[RequestKind::CreateUpload], 0U);
    EXPECT_EQ(m_progress.bytesDone, m_progress.bytesTotal);
}

TEST_F(UploadTest, AChangedFileReplacesThePhotoAlsoWhenItsSizeIsTheSame)
{
    useSmallParts();
    write("small.jpg", jpeg(1, 200));
    write("large.jpg", jpeg(2, 1234));
    upload();
    write("small.jpg", jpeg(3, 200));
    write("large.jpg", jpeg(4, 1234));
    EXPECT_EQ(upload().sent, 2U);
    EXPECT_EQ(stored(u"small.jpg"_s), jpeg(3, 200));
    EXPECT_EQ(stored(u"large.jpg"_s), jpeg(4, 1234));
}

TEST_F(UploadTest, LargeFilesGoInPartsAndArriveWhole)
{
    useSmallParts();
    for (const std::uint64_t size : {300U, 301U, 400U, 401U, 999U, 12345U})
        write(QByteArray::number(size) + ".jpg", jpeg(1, size));
    const UploadReport report = upload();
    EXPECT_EQ(failureWords(report) + stopWords(report), "");
    for (const std::uint64_t size : {300U, 301U, 400U, 401U, 999U, 12345U})
        EXPECT_EQ(stored(QString::number(size) + u".jpg"), jpeg(1, size));
    EXPECT_EQ(m_store->pendingUploads(), 0U);
    EXPECT_EQ(m_store->traffic()[RequestKind::CreateUpload], 5U);
}

TEST_F(UploadTest, AnInterruptedUploadSendsNoFinishedPartAgain)
{
    for (const bool ledgerIsLost : {false, true}) {
        for (int broken = 0; broken < 13; ++broken) {
            useSmallParts();
            m_options.parallel = 1;
            m_ledger = testing::freshLedger();
            write("film.jpg", jpeg(7, 1234));
            int sent = 0;
            m_store->before = [&sent, broken](RequestKind kind, const ObjectKey &) -> Result<> {
                if (kind == RequestKind::UploadPart && sent++ == broken)
                    return fail(ErrorCode::ConnectionLost, u"The line is down."_s);
                return {};
            };
            EXPECT_EQ(stopWords(upload()), "connection-lost: The line is down.");
            EXPECT_EQ(m_store->pendingUploads(), 1U);

            m_store->before = {};
            if (ledgerIsLost)
                m_ledger = testing::freshLedger();
            const auto partsBefore = m_store->traffic()[RequestKind::UploadPart];
            const UploadReport report = upload();
            EXPECT_EQ(m_store->traffic()[RequestKind::UploadPart] - partsBefore,
                      13U - static_cast<unsigned>(broken));
            EXPECT_EQ(report.bytesResumed, static_cast<unsigned>(broken) * 100U);
            EXPECT_EQ(report.bytesSent + report.bytesResumed, 1234U);
            EXPECT_EQ(stored(u"film.jpg"_s), jpeg(7, 1234));
            EXPECT_EQ(m_store->pendingUploads(), 0U);
        }
    }
}

TEST_F(UploadTest, AFileThatChangedSinceItsUploadWasInterruptedIsSentAnew)
{
    useSmallParts();
    m_options.parallel = 1;
    write("film.jpg", jpeg(7, 1234));
    m_store->before = [this](RequestKind kind, const ObjectKey &) -> Result<> {
        if (kind == RequestKind::UploadPart && m_store->traffic()[kind] > 5)
            return fail(ErrorCode::ConnectionLost, u"The line is down."_s);
        return {};
    };
    upload();
    m_store->before = {};
    write("film.jpg", jpeg(8, 1234));
    const UploadReport report = upload();
    EXPECT_EQ(report.bytesResumed, 0U);
    EXPECT_EQ(stored(u"film.jpg"_s), jpeg(8, 1234));
    EXPECT_EQ(m_store->pendingUploads(), 0U);
}

TEST_F(UploadTest, AnUploadThatTheStoreForgotIsBegunAnew)
{
    useSmallParts();
    m_options.parallel = 1;
    write("film.jpg", jpeg(7, 1234));
    m_store->before = [](RequestKind kind, const ObjectKey &) -> Result<> {
        if (kind == RequestKind::CompleteUpload)
            return fail(ErrorCode::ConnectionLost, u"The line is down."_s);
        return {};
    };
    upload();
    open({.minPart = 100});
    EXPECT_EQ(upload().sent, 1U);
    EXPECT_EQ(stored(u"film.jpg"_s), jpeg(7, 1234));
}

TEST_F(UploadTest, AFileThatVanishesIsNamedAndTheRestGoesOn)
{
    write("1.jpg", jpeg(1));
    write("2.jpg", jpeg(2));
    const UploadPlan planned = plan();
    ASSERT_TRUE(QFile::remove(folder() + u"/1.jpg"));
    const UploadReport report = run(planned);
    EXPECT_EQ(failureWords(report),
              "1.jpg: file-missing: There is no file or folder " + folder().toStdString() + "/1.jpg.\n");
    EXPECT_EQ(report.sent, 1U);
    EXPECT_EQ(stopWords(report), "");
    EXPECT_EQ(stored(u"2.jpg"_s), jpeg(2));
}

TEST_F(UploadTest, AFileThatCantBeReadIsNamedAndTheRestGoesOn)
{
    write("1.jpg", jpeg(1));
    write("2.jpg", jpeg(2));
    const UploadPlan planned = plan();
    ASSERT_TRUE(QFile::remove(folder() + u"/1.jpg"));
    ASSERT_TRUE(QDir().mkdir(folder() + u"/1.jpg")); // refuses to be read by anybody
    const UploadReport report = run(planned);
    EXPECT_EQ(failureWords(report),
              "1.jpg: file-unreadable: " + folder().toStdString() + "/1.jpg is no plain file.\n");
    EXPECT_EQ(report.sent, 1U);
}

TEST_F(UploadTest, AFileThatChangedSinceItWasLookedAtIsNamed)
{
    write("1.jpg", jpeg(1));
    const UploadPlan planned = plan();
    write("1.jpg", jpeg(2, 7000));
    EXPECT_EQ(failureWords(run(planned)), "1.jpg: file-changed: The file " + folder().toStdString() +
                                              "/1.jpg was changed while it was being read.\n");
    EXPECT_EQ(m_store->keys().size(), 0U);
}

TEST_F(UploadTest, ALargeFileThatChangesWhileItIsSentIsNamedAndNothingOfItIsLeft)
{
    for (const bool byReplacing : {false, true}) {
        useSmallParts();
        m_options.parallel = 1; // another reader could find the file gone, between removing and writing
        write("film.jpg", jpeg(1, 1234));
        write("other.jpg", jpeg(2, 200));
        const UploadPlan planned = plan();
        m_store->before = [&](RequestKind kind, const ObjectKey &) -> Result<> {
            if (kind != RequestKind::UploadPart || m_store->traffic()[kind] != 6)
                return {};
            if (byReplacing)
                QFile::remove(folder() + u"/film.jpg");
            write("film.jpg", jpeg(3, 1234));
            return {};
        };
        const UploadReport report = run(planned);
        EXPECT_EQ(failureWords(report), "film.jpg: file-changed: The file " + folder().toStdString() +
                                            "/film.jpg was changed while it was being read.\n");
        EXPECT_EQ(report.sent, 1U);
        EXPECT_EQ(m_store->pendingUploads(), 0U);
        EXPECT_EQ(stored(u"film.jpg"_s), QByteArray());
    }
}

TEST_F(UploadTest, AnErrorThatEveryFileWouldMeetEndsTheUpload)
{
    for (int i = 0; i < 50; ++i)
        write(QByteArray::number(i) + ".jpg", jpeg(1));
    m_options.parallel = 2;
    const UploadPlan planned = plan();
    m_store->before = [](RequestKind, const ObjectKey &) -> Result<> {
        return fail(ErrorCode::AccessDenied, u"You may not write here."_s);
    };
    const UploadReport report = run(planned);
    EXPECT_EQ(stopWords(report), "access-denied: You may not write here.");
    EXPECT_LE(m_store->traffic()[RequestKind::Put], 2U);
}

TEST_F(UploadTest, CancellingKeepsWhatWasSentAndIsNoFailure)
{
    m_options.parallel = 1;
    for (int i = 0; i < 10; ++i)
        write(QByteArray::number(i) + ".jpg", jpeg(1));
    std::stop_source source;
    const UploadPlan planned = plan();
    m_store->before = [&](RequestKind kind, const ObjectKey &) -> Result<> {
        if (kind == RequestKind::Put && m_store->traffic()[kind] >= 5)
            source.request_stop();
        return {};
    };
    const UploadReport report = run(planned, source.get_token());
    ASSERT_TRUE(report.stopped);
    EXPECT_EQ(report.stopped->code, ErrorCode::Cancelled);
    EXPECT_THAT(report.failures, IsEmpty());
    m_store->before = {};
    const UploadReport rest = upload();
    EXPECT_EQ(rest.unchanged, report.sent);
    EXPECT_EQ(rest.sent + rest.unchanged, 10U);
}

TEST_F(UploadTest, NeverHoldsMoreThanItsMemoryAllows)
{
    m_options = {.parallel = 16, .memory = 12000};
    for (int i = 0; i < 20; ++i)
        write(QByteArray::number(i) + ".jpg", jpeg(1));
    upload();
    EXPECT_LE(m_store->peakInFlight(), 2);
}

TEST(PartSizeTest, ReachesEveryFileThatTheStoreCanHold)
{
    const StoreRules rules;
    EXPECT_EQ(partSizeFor(17 * MiB, rules, {}), 8 * MiB);
    EXPECT_EQ(partSizeFor(80'000 * MiB, rules, {}), 8 * MiB);
    EXPECT_EQ(partSizeFor(80'000 * MiB + 1, rules, {}), 16 * MiB);
    EXPECT_LE((5 * TiB) / partSizeFor(5 * TiB, rules, {}), 10'000U);
    EXPECT_EQ(partSizeFor(100 * GiB, {.maxParts = 1000}, {}), 128 * MiB);
    EXPECT_EQ(partSizeFor(17 * MiB, {.minPart = 64 * MiB}, {}), 64 * MiB);
}

} // namespace

} // namespace photoporter
