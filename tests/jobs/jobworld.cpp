// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/jobworld.h"

#include "ledger/application.h"
#include "zip/verify.h"

namespace photoporter::testing {

namespace {

QByteArray photoBytes(std::uint64_t size, std::size_t seed)
{
    QByteArray bytes(static_cast<qsizetype>(size), static_cast<char>(seed));
    for (qsizetype i = 0; i < bytes.size(); i += 4093)
        bytes[i] = static_cast<char>(static_cast<std::size_t>(i / 4093) + seed / 256);
    return bytes;
}

} // namespace

void JobWorld::SetUp()
{
    needApplication();
    store = std::make_shared<MemoryStore>(rules, capabilities);
    auto opened = Ledger::open(QStringLiteral(":memory:"));
    ASSERT_TRUE(opened) << opened.error().message.toStdString();
    ledger = *opened;
}

SmallJobWorld::SmallJobWorld()
{
    rules = {.minPart = 5 * KiB, .maxPart = 5 * MiB, .maxObject = 5 * GiB, .rangeCopyAbove = 5 * KiB};
}

ObjectKey JobWorld::place(const QString &name, std::uint64_t size, const Metadata &metadata)
{
    const ObjectKey key = photoKey(album, name);
    store->place(key, MemoryContent(photoBytes(size, qHash(name, 1))), metadata);
    return key;
}

void JobWorld::placeMany(int count, std::uint64_t size)
{
    for (int i = 0; i < count; ++i)
        place(QStringLiteral("IMG_%1.jpg").arg(i), size);
}

EngineOptions JobWorld::options()
{
    return {.ledger = ledger,
            .settings = settings,
            .location = store->location(),
            .openStore = [this]() -> Result<JobStore> {
                return JobStore{.base = store, .line = [] { return Line(); }, .retries = retries};
            }};
}

JobId JobWorld::enqueue(const QString &ofAlbum, const ArchiveOptions &how)
{
    const auto ticket =
        enqueueArchive(*ledger, store->location(), *AlbumName::parse(ofAlbum), how, systemClock()->now());
    EXPECT_TRUE(ticket) << ticket.error().message.toStdString();
    return ticket ? ticket->id : 0;
}

JobOutcome JobWorld::run(JobId id, std::stop_token stop)
{
    Engine engine(options());
    auto outcome = engine.runToEnd(id, std::move(stop));
    EXPECT_TRUE(outcome) << outcome.error().message.toStdString();
    return outcome ? *outcome : JobOutcome{};
}

Result<ArchiveReport> JobWorld::make(const ArchiveOptions &how)
{
    Engine engine(options());
    return makeArchive(engine, *ledger, store->location(), album, how);
}

JobRecord JobWorld::job(JobId id)
{
    const auto found = JobTable(*ledger).find(id);
    EXPECT_TRUE(found && *found);
    return found && *found ? **found : JobRecord{};
}

QByteArray JobWorld::bytesOf(const ObjectKey &key)
{
    return store->content(key).value_or(MemoryContent()).bytes();
}

std::map<QByteArray, QByteArray> JobWorld::everythingOutsideZips()
{
    std::map<QByteArray, QByteArray> objects;
    for (const ObjectKey &key : store->keys()) {
        if (!key.utf8().startsWith("zips/"))
            objects[key.utf8()] = md5(bytesOf(key));
    }
    return objects;
}

void JobWorld::expectClean(std::size_t uploads)
{
    for (const ObjectKey &key : store->keys())
        EXPECT_FALSE(key.utf8().startsWith("zips/tmp/")) << key.utf8().toStdString();
    EXPECT_EQ(store->pendingUploads(), uploads);
}

void JobWorld::expectSound(const ArchiveReport &report)
{
    const QByteArray zip = bytesOf(report.archive.key);
    EXPECT_EQ(report.archive.crc32, crc32(zip));
    BytesAccess access(zip);
    const auto verified = verifyArchive(access, {.depth = VerifyOptions::Depth::Full});
    ASSERT_TRUE(verified && verified->isSound());
    EXPECT_EQ(verified->dataChecked, report.archive.entries);
}

} // namespace photoporter::testing
