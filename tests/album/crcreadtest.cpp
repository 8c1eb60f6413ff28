// SPDX-License-Identifier: GPL-3.0-or-later
#include "album/albumtesting.h"
#include "album/crcs.h"
#include "album/tagproof.h"
#include "store/wrap/forwardingstore.h"

#include <condition_variable>
#include <gmock/gmock.h>
#include <mutex>
#include <rapidcheck.h>
#include <set>

namespace photoporter {

namespace {

using namespace Qt::StringLiterals;
using testing::albumNamed;
using ::testing::ElementsAre;
using testing::freshLedger;
using testing::MemoryContent;
using testing::MemoryStore;
using testing::noiseBytes;

constexpr std::uint64_t piece = 64 * KiB;
constexpr std::uint64_t large = 5 * piece + 7;

/// A line that flips a bit in chosen answers, and a store that may have tags of its own.
class FlippingStore final : public ForwardingStore {
public:
    using ForwardingStore::ForwardingStore;

    std::set<int> flipped; ///< numbers of the readings that arrive damaged, the first is 1, each in its own way
    bool isUnprotected = false;
    std::optional<ETag> tag; ///< instead of the objects' own

    Result<ListPage> list(const ListRequest &request, std::stop_token stop = {}) override
    {
        auto page = ForwardingStore::list(request, std::move(stop));
        if (page && tag) {
            for (ObjectInfo &object : page->objects)
                object.etag = *tag;
        }
        return page;
    }
    Result<ObjectInfo> head(const ObjectKey &key, std::stop_token stop = {}) override
    {
        auto info = ForwardingStore::head(key, std::move(stop));
        if (info && tag)
            info->etag = *tag;
        return info;
    }
    Result<Object> get(const GetRequest &request, std::stop_token stop = {}) override
    {
        GetRequest plain = request;
        if (tag)
            plain.ifMatch = {};
        auto object = inner().get(plain, std::move(stop));
        if (!object)
            return object;
        if (tag)
            object->info.etag = *tag;
        // The photo's second piece, or its only one.
        const bool isOnly = object->info.size <= piece;
        if (isOnly || (request.range && request.range->offset == piece)) {
            const int reading = ++m_readings;
            if (flipped.contains(reading))
                object->body[100] = static_cast<char>(object->body[100] ^ (1 << reading));
        }
        return object;
    }
    bool readsUnprotected() const override { return isUnprotected; }
    int readings() const { return m_readings; }

protected:
    Result<> around(StoreCall &, const Send &send, const std::stop_token &) override { return send(); }

private:
    std::atomic<int> m_readings = 0;
};

class CrcReadTest : public ::testing::Test {
protected:
    CrcReadTest()
    {
        StoreCapabilities can;
        can.metadata = true;
        m_memory = std::make_shared<MemoryStore>(StoreRules{.minPart = 1}, can);
        m_store = std::make_shared<FlippingStore>(m_memory);
    }

    void place(std::uint64_t size)
    {
        m_bytes = noiseBytes(size, 7);
        m_memory->place(photoKey(m_album, u"1"_s), MemoryContent(m_bytes));
    }
    void placeInParts(std::uint64_t size, std::uint64_t partSize)
    {
        m_bytes = noiseBytes(size, 7);
        testing::placeInParts(*m_memory, photoKey(m_album, u"1"_s), m_bytes, static_cast<qsizetype>(partSize));
    }

    Result<std::vector<PhotoFacts>> resolve(const CrcOptions &options = {.readMemory = 3 * piece,
                                                                         .readPiece = piece})
    {
        return resolveCrcs(*m_store, *m_ledger, m_album, listPhotos(*m_store, m_album).value(), options,
                           &m_progress);
    }

    /// The right CRC came out, and it took so many readings.
    void expectRightAfter(int readings)
    {
        const auto facts = resolve();
        ASSERT_TRUE(facts) << testing::words(facts.error());
        EXPECT_EQ(facts->front().crc32, crc32(m_bytes));
        EXPECT_EQ(facts->front().source, CrcSource::Read);
        EXPECT_EQ(m_store->readings(), readings);
        EXPECT_EQ(m_progress.bytesDone, m_progress.bytesTotal);
        EXPECT_EQ(m_progress.bytesTotal, static_cast<std::uint64_t>(readings * m_bytes.size()));
    }

    const AlbumName m_album = albumNamed(u"a"_s);
    std::shared_ptr<Ledger> m_ledger = freshLedger();
    std::shared_ptr<MemoryStore> m_memory;
    std::shared_ptr<FlippingStore> m_store;
    QByteArray m_bytes;
    ProgressCounters m_progress;
};

TEST_F(CrcReadTest, ATagThatFitsProvesTheBytesAtOnce)
{
    m_store->isUnprotected = true;
    place(large);
    expectRightAfter(1);
}

TEST_F(CrcReadTest, AFlippedBitInAPieceOfALargePhotoIsNoticedByItsTag)
{
    m_store->flipped = {1};
    place(large);
    expectRightAfter(2);
}

TEST_F(CrcReadTest, AFlippedBitInASmallPhotoIsNoticedByItsTag)
{
    m_store->flipped = {1, 2};
    place(1000);
    expectRightAfter(3);
}

TEST_F(CrcReadTest, ATagMadeOfPartsOfAUsualSizeProvesTheBytes)
{
    m_store->isUnprotected = true;
    placeInParts(11 * MiB, 5 * MiB);
    const auto facts = resolve({.readMemory = 9 * MiB, .readPiece = 3 * MiB});
    ASSERT_TRUE(facts);
    EXPECT_EQ(facts->front().crc32, crc32(m_bytes));
    EXPECT_EQ(m_progress.bytesTotal, static_cast<std::uint64_t>(m_bytes.size()));
}

TEST_F(CrcReadTest, WithoutTlsAPhotoWhoseTagProvesNothingIsReadTwice)
{
    m_store->isUnprotected = true;
    placeInParts(large, 1001);
    expectRightAfter(2);
}

TEST_F(CrcReadTest, AFlippedBitInAPhotoWhoseTagProvesNothingIsOutvoted)
{
    m_store->isUnprotected = true;
    placeInParts(large, 1001);
    m_store->flipped = {1};
    expectRightAfter(3);
}

TEST_F(CrcReadTest, WithTlsAPhotoWhoseTagIsNoMd5IsReadOnce)
{
    placeInParts(large, 1001);
    expectRightAfter(1);
}

TEST_F(CrcReadTest, ATagThatOnlyLooksLikeAnMd5IsNoReasonToGiveUp)
{
    m_store->tag = ETag("0123456789abcdef0123456789abcdef");
    place(large);
    expectRightAfter(2);
}

TEST_F(CrcReadTest, ReadingsThatAllDifferAreAnErrorAndNothingIsKept)
{
    m_store->flipped = {1, 2, 3};
    place(large);
    const auto facts = resolve();
    ASSERT_FALSE(facts);
    EXPECT_EQ(testing::words(facts.error()),
              "digest-mismatch: The photo \"1\" arrived differently each time it was read.");
    EXPECT_EQ(m_store->readings(), 3);
    const auto right = resolve();
    ASSERT_TRUE(right);
    EXPECT_EQ(right->front().source, CrcSource::Read);
    EXPECT_EQ(right->front().crc32, crc32(m_bytes));
}

TEST_F(CrcReadTest, PiecesThatArriveInAnyOrderAreDigestedInTheirs)
{
    // The first piece is the last to arrive: its answer is held back until all that fit into memory are there.
    place(large);
    std::mutex mutex;
    std::condition_variable changed;
    int arrived = 0;
    m_memory->before = [&](RequestKind kind, const ObjectKey &key) -> Result<> {
        if (kind != RequestKind::Get || key != photoKey(m_album, u"1"_s))
            return {};
        std::unique_lock lock(mutex);
        ++arrived;
        changed.notify_all();
        if (arrived == 1)
            changed.wait(lock, [&] { return arrived == 3; });
        return {};
    };
    expectRightAfter(1);
}

TEST(TagProof, FitsWhateverPiecesTheBytesComeIn)
{
    EXPECT_TRUE(rc::check([] {
        const auto size = *rc::gen::inRange<std::uint64_t>(1, 30'000);
        const QByteArray bytes = noiseBytes(size, 3);
        TagProof right(ETag(md5(bytes).toHex()), size);
        TagProof onePart(ETag(QByteArray(md5(md5(bytes)).toHex() + "-1")), size);
        TagProof wrong(ETag(md5(QByteArray(bytes + 'x')).toHex()), size);
        for (qsizetype at = 0; at < bytes.size();) {
            const auto step = *rc::gen::inRange<qsizetype>(1, 9'000);
            for (TagProof *proof : {&right, &onePart, &wrong})
                proof->add(QByteArrayView(bytes).sliced(at).first(std::min(step, bytes.size() - at)));
            at += step;
        }
        RC_ASSERT(right.finish());
        RC_ASSERT(onePart.finish());
        RC_ASSERT(!wrong.finish());
    }));
}

TEST(TagProof, NothingFitsATagThatIsNoDigest)
{
    for (const char *tag :
         {"", "-", "-2", "abc", "abc-2", "0123456789abcdef0123456789abcdeg", "0123456789abcdef0123456789abcdef-",
          "0123456789abcdef0123456789abcdef-0", "0123456789abcdef0123456789abcdef-x"}) {
        TagProof proof((ETag(tag)), 1);
        proof.add("a");
        EXPECT_FALSE(proof.finish()) << tag;
    }
}

TEST(LikelyPartSizes, FitSizeAndNumber)
{
    EXPECT_THAT(likelyPartSizes(100 * MiB, 13), ElementsAre(8 * MiB));
    EXPECT_THAT(likelyPartSizes(12 * MiB, 1), ElementsAre(12 * MiB));
    EXPECT_THAT(likelyPartSizes(16 * MiB, 2), ElementsAre(8 * MiB, 10 * MiB, 15 * MiB, 12 * MiB));
    EXPECT_THAT(likelyPartSizes(90'000 * MiB, 10'000), ElementsAre(9 * MiB));
    EXPECT_THAT(likelyPartSizes(0, 1), ElementsAre());
    EXPECT_THAT(likelyPartSizes(10, 0), ElementsAre());
    EXPECT_THAT(likelyPartSizes(10, 11), ElementsAre());
    EXPECT_TRUE(rc::check([] {
        const auto size = *rc::gen::inRange<std::uint64_t>(1, 5'000 * MiB);
        const auto parts = *rc::gen::inRange<std::uint64_t>(1, 10'001);
        for (const std::uint64_t partSize : likelyPartSizes(size, parts))
            RC_ASSERT((size + partSize - 1) / partSize == parts);
    }));
}

} // namespace

} // namespace photoporter
