// SPDX-License-Identifier: GPL-3.0-or-later
#include "album/crcs.h"

#include "album/albumtesting.h"
#include "album/manifest.h"
#include "album/metadata.h"
#include "ledger/crcindex.h"

#include <gmock/gmock.h>

namespace photoporter {

namespace {

using namespace Qt::StringLiterals;
using testing::albumNamed;
using ::testing::Each;
using ::testing::ElementsAre;
using testing::MemoryContent;
using testing::MemoryStore;
using testing::noiseBytes;

const AlbumName album = albumNamed(u"a"_s);
constexpr FileTime modified{std::chrono::milliseconds(1'700'000'000'250)};

/// A store that knows no CRCs at all.
StoreCapabilities plain()
{
    StoreCapabilities can;
    can.metadata = true;
    return can;
}

class CrcsTest : public ::testing::Test {
protected:
    void open(StoreCapabilities can, StoreRules rules = {})
    {
        m_store = std::make_unique<MemoryStore>(rules, can);
    }

    QByteArray place(const QString &name, std::uint64_t size, const Metadata &metadata = {})
    {
        const QByteArray bytes = noiseBytes(size, static_cast<std::uint32_t>(size));
        m_store->place(photoKey(album, name), MemoryContent(bytes), metadata);
        return bytes;
    }

    Result<std::vector<PhotoFacts>> resolve(const CrcOptions &options = {}, std::stop_token stop = {})
    {
        return resolveCrcs(*m_store, *m_ledger, album, listPhotos(*m_store, album).value(), options, &m_progress,
                           stop);
    }

    /// Every CRC is right; and where they came from, in the photos' order.
    std::vector<CrcSource> sources(const CrcOptions &options = {})
    {
        const auto photos = listPhotos(*m_store, album).value();
        const auto facts = resolve(options);
        EXPECT_TRUE(facts) << testing::words(facts.error());
        std::vector<CrcSource> list;
        for (std::size_t i = 0; facts && i < facts->size(); ++i) {
            EXPECT_EQ((*facts)[i].crc32, m_store->content(photos[i].key)->crc32()) << photos[i].name.toStdString();
            list.push_back((*facts)[i].source);
        }
        return list;
    }

    std::shared_ptr<Ledger> m_ledger = testing::freshLedger();
    std::unique_ptr<MemoryStore> m_store;
    ProgressCounters m_progress;
};

TEST_F(CrcsTest, AreReadOnceWhereNothingElseKnowsAndThenStandInTheLedger)
{
    open(plain());
    place(u"1"_s, 1000);
    place(u"2"_s, 0);
    place(u"3"_s, 1);
    EXPECT_THAT(sources(), ElementsAre(CrcSource::Read, CrcSource::NoBytes, CrcSource::Read));
    EXPECT_EQ(m_store->traffic().down, 1001U);
    const Traffic before = m_store->traffic();
    EXPECT_THAT(sources(), ElementsAre(CrcSource::Ledger, CrcSource::NoBytes, CrcSource::Ledger));
    const Traffic after = m_store->traffic() - before;
    EXPECT_EQ(after.requestCount(), after[RequestKind::List]);
    EXPECT_EQ(m_progress.itemsDone, 3U);
}

TEST_F(CrcsTest, ALargePhotoIsReadInPiecesAndCombined)
{
    open(plain());
    place(u"1"_s, 1'000'003);
    place(u"2"_s, 64 * KiB);
    EXPECT_THAT(sources({.parallel = 7, .readMemory = 128 * KiB, .readPiece = 64 * KiB}), Each(CrcSource::Read));
    EXPECT_EQ(m_store->traffic()[RequestKind::Get], 17U);
    EXPECT_EQ(m_progress.bytesDone, 1'000'003U + 64 * KiB);
    EXPECT_EQ(m_progress.bytesTotal, m_progress.bytesDone);
}

TEST_F(CrcsTest, ComeFromTheManifestForTheVeryTagAlone)
{
    open(plain());
    const QByteArray bytes = place(u"1"_s, 10);
    place(u"2"_s, 20);
    const auto photos = listPhotos(*m_store, album).value();
    const Manifest manifest{
        {"1", {.size = 10, .etag = photos[0].etag, .crc32 = crc32(bytes), .fileModified = modified}},
        {"2", {.size = 20, .etag = ETag("another version's"), .crc32 = {1}}}};
    m_store->place(manifestKey(album), MemoryContent(toJson(album, manifest)));
    EXPECT_THAT(sources(), ElementsAre(CrcSource::Manifest, CrcSource::Read));
    // The ledger now knows the file's time as well.
    EXPECT_EQ(resolve().value()[0].fileModified, modified);
}

TEST_F(CrcsTest, ComeFromTheUploadersMetadata)
{
    open(plain());
    const QByteArray bytes = noiseBytes(30, 30);
    place(u"1"_s, 30, photoMetadata(modified, crc32(bytes), 30));
    EXPECT_THAT(sources(), ElementsAre(CrcSource::Uploader));
    EXPECT_EQ(m_store->traffic().down, 0U);
    EXPECT_EQ(resolve().value()[0].fileModified, modified);
}

TEST_F(CrcsTest, MetadataThatSurvivedAChangeOfTheBytesIsNotTrusted)
{
    open(plain());
    place(u"resized.jpg"_s, 30, photoMetadata(modified, Crc32{1}, 29));
    place(u"no size.jpg"_s, 31, {{"crc32", "00000001"}});
    place(u"no hex.jpg"_s, 32, {{"crc32", "zzzzzzzz"}, {"crc32-size", "32"}});
    EXPECT_THAT(sources(), Each(CrcSource::Read));
}

TEST_F(CrcsTest, ComeFromTheStoresOwnChecksumOfTheWhole)
{
    StoreCapabilities can = plain();
    can.crc32Checksums = can.fullObjectCrc32 = true;
    open(can);
    const QByteArray bytes = noiseBytes(50, 1);
    ASSERT_TRUE(m_store->put({.key = photoKey(album, u"1"_s), .body = bytes, .crc32 = crc32(bytes)}));
    EXPECT_THAT(sources(), ElementsAre(CrcSource::Store));
    EXPECT_EQ(m_store->traffic()[RequestKind::Head], 2U); // the manifest's and the photo's
}

TEST_F(CrcsTest, AreCombinedFromTheStoresChecksumsOfParts)
{
    StoreCapabilities can = plain();
    can.crc32Checksums = true;
    open(can, {.minPart = 100});
    testing::placeInParts(*m_store, photoKey(album, u"1"_s), noiseBytes(1234, 1), 100, true);
    EXPECT_THAT(sources(), ElementsAre(CrcSource::Parts));
    EXPECT_EQ(m_store->traffic().down, 0U);
}

TEST_F(CrcsTest, AreComputedByTheStoreInAThrowAwayUploadOfWhichNothingIsLeft)
{
    StoreCapabilities can = plain();
    can.copyPartCrc32 = true;
    open(can, {.minPart = 100, .maxPart = 1000, .rangeCopyAbove = 100});
    place(u"1"_s, 10);
    place(u"2"_s, 1000);
    place(u"3"_s, 3456);
    EXPECT_THAT(sources(), Each(CrcSource::ThrowAway));
    EXPECT_EQ(m_store->traffic().down, 0U);
    EXPECT_EQ(m_store->traffic()[RequestKind::CreateUpload], 1U);
    EXPECT_EQ(m_store->pendingUploads(), 0U);
    EXPECT_EQ(m_store->keys().size(), 3U);
}

TEST_F(CrcsTest, SeveralThrowAwayUploadsServeMorePhotosThanOneHasParts)
{
    StoreCapabilities can = plain();
    can.copyPartCrc32 = true;
    open(can, {.maxParts = 4});
    for (int i = 1; i <= 10; ++i)
        place(QString::number(i), static_cast<std::uint64_t>(i));
    EXPECT_THAT(sources(), Each(CrcSource::ThrowAway));
    EXPECT_EQ(m_store->traffic()[RequestKind::CreateUpload], 3U);
    EXPECT_EQ(m_store->pendingUploads(), 0U);
}

TEST_F(CrcsTest, APhotoReplacedMeanwhileIsNamed)
{
    for (const bool byCopy : {false, true}) {
        for (const RequestKind moment : {RequestKind::Head, byCopy ? RequestKind::CopyPart : RequestKind::Get}) {
            StoreCapabilities can = plain();
            can.copyPartCrc32 = byCopy;
            open(can);
            place(u"1"_s, 10);
            place(u"2"_s, 20);
            m_store->before = [&](RequestKind kind, const ObjectKey &) -> Result<> {
                if (kind == moment)
                    place(u"2"_s, 21);
                return {};
            };
            const auto facts = resolve();
            ASSERT_FALSE(facts);
            EXPECT_EQ(testing::words(facts.error()),
                      "source-changed: The photo \"2\" was replaced or deleted in the store meanwhile.");
            EXPECT_EQ(m_store->pendingUploads(), 0U);
            m_ledger = testing::freshLedger();
        }
    }
}

TEST_F(CrcsTest, APhotoDeletedMeanwhileIsNamed)
{
    open(plain());
    place(u"1"_s, 10);
    m_store->before = [&](RequestKind kind, const ObjectKey &key) -> Result<> {
        if (kind == RequestKind::Get)
            m_store->erase(key);
        return {};
    };
    const auto facts = resolve();
    ASSERT_FALSE(facts);
    EXPECT_EQ(facts.error().code, ErrorCode::SourceChanged);
}

TEST_F(CrcsTest, WhatWasFoundBeforeAFailureIsNotAskedForAgain)
{
    open(plain());
    place(u"1"_s, 10);
    place(u"2"_s, 20);
    m_store->before = [&](RequestKind kind, const ObjectKey &key) -> Result<> {
        if (kind == RequestKind::Get && key.utf8().endsWith("2"))
            return fail(ErrorCode::ConnectionLost, u"The line is down."_s);
        return {};
    };
    EXPECT_EQ(resolve({.parallel = 1}).error().code, ErrorCode::ConnectionLost);
    m_store->before = {};
    EXPECT_THAT(sources(), ElementsAre(CrcSource::Ledger, CrcSource::Read));
}

TEST_F(CrcsTest, CancellingIsSaidToBeCancelling)
{
    StoreCapabilities can = plain();
    can.copyPartCrc32 = true;
    open(can);
    place(u"1"_s, 10);
    std::stop_source source;
    m_store->before = [&](RequestKind kind, const ObjectKey &) -> Result<> {
        if (kind == RequestKind::CopyPart)
            source.request_stop();
        return {};
    };
    EXPECT_EQ(resolve({}, source.get_token()).error().code, ErrorCode::Cancelled);
    EXPECT_EQ(m_store->pendingUploads(), 0U);
}

} // namespace

} // namespace photoporter
