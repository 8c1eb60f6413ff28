// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/archive.h"

#include "jobs/archiveaccess.h"
#include "jobs/contents.h"
#include "jobs/currentarchive.h"
#include "rope/assembly.h"
#include "zip/verify.h"

#include <QCoreApplication>
#include <QUuid>

#include <array>
#include <sys/resource.h>

namespace photoporter {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Archive", text);
}

/// Outside zips/tmp/, which may be emptied at any time, and outside every album's zips/{album}/.
ObjectKey scaffoldKey()
{
    return ObjectKey(QByteArrayLiteral("zips/scaffold"));
}

std::uint64_t peakResidentBytes()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return static_cast<std::uint64_t>(usage.ru_maxrss) * KiB;
}

/// The archive that stands under `key` already, if it is the one that the rope spells.
Result<std::optional<ObjectInfo>> findArchive(ObjectStore &store, const ObjectKey &key, std::uint64_t size,
                                              std::stop_token stop)
{
    auto there = store.head(key, stop);
    if (!there && there.error().code == ErrorCode::ObjectMissing)
        return std::optional<ObjectInfo>{};
    if (!there)
        return std::unexpected(there.error());
    if (there->size != size)
        return std::optional<ObjectInfo>{};
    return std::optional(std::move(*there));
}

struct Prepared {
    Rope rope;
    ArchiveInfo archive;
    bool found = false;
};

Result<Prepared> prepare(ObjectStore &store, Ledger &ledger, const AlbumName &album, const ArchiveOptions &options,
                         ProgressCounters *progress, std::stop_token stop)
{
    const auto contents = readContents(store, ledger, album, progress, stop);
    if (!contents)
        return std::unexpected(contents.error());
    if (progress)
        progress->begin(Phase::Planning, 0, 0);
    auto rope = ropeOf(*contents);
    if (!rope)
        return std::unexpected(rope.error());
    // The rules for a file's name in a key are those for an album's.
    const Result<AlbumName> name =
        options.name.isEmpty() ? Result<AlbumName>(album) : AlbumName::parse(options.name);
    if (!name)
        return std::unexpected(name.error().in(tr("The ZIP's name")));
    Prepared prepared{.rope = std::move(*rope),
                      .archive = {.key = archiveKey(album, contents->fingerprint(), name->text())}};
    if (const auto valid = prepared.archive.key.validate(); !valid)
        return std::unexpected(valid.error());
    prepared.archive.size = prepared.rope.length();
    prepared.archive.entries = contents->entries.size();
    prepared.archive.crc32 = prepared.rope.crc32().value_or(Crc32{});
    const auto there = findArchive(store, prepared.archive.key, prepared.archive.size, stop);
    if (!there)
        return std::unexpected(there.error());
    if (*there) {
        prepared.found = true;
        prepared.archive.etag = (*there)->etag;
    }
    return prepared;
}

Result<Plan> planFor(const ObjectStore &store, const Rope &rope, const ArchiveOptions &options)
{
    return planAssembly(rope, store.rules(), store.capabilities(), options.line,
                        {.policy = options.policy, .parallel = options.parallel});
}

/// Where the store did not compare the whole itself: directory and a sample of local headers, read back.
Result<Proof> prove(ObjectStore &store, const Assembled &assembled, const ArchiveInfo &archive,
                    ProgressCounters *progress, std::stop_token stop)
{
    if (assembled.info.size != archive.size) {
        return fail(ErrorCode::ArchiveCorrupt, tr("%1 has %2 bytes in the store instead of %3.")
                                                   .arg(archive.key.text())
                                                   .arg(assembled.info.size)
                                                   .arg(archive.size));
    }
    if (assembled.checkedByStore)
        return Proof::StoreChecksum;
    StoredArchive access(store, assembled.info);
    constexpr std::size_t samples = 8;
    const auto report = verifyArchive(access, {.sampleCount = samples, .progress = progress}, stop);
    if (!report)
        return std::unexpected(report.error());
    if (const auto sound = requireSound(report->directory.findings, archive.key.text()); !sound)
        return std::unexpected(sound.error());
    if (report->directory.entries.size() != archive.entries)
        return fail(ErrorCode::ArchiveCorrupt,
                    tr("%1 lists another number of photos than the album has.").arg(archive.key.text()));
    return assembled.etagFits ? Proof::ETag : Proof::Sample;
}

Result<> publish(ObjectStore &store, const AlbumName &album, const ArchiveInfo &archive, std::stop_token stop)
{
    const QByteArray json = currentToJson(archive);
    const auto now = store.get({.key = currentKey(album)}, stop);
    if (now && now->body == json)
        return {};
    if (!now && now.error().code != ErrorCode::ObjectMissing)
        return std::unexpected(now.error());
    return store.put({.key = currentKey(album), .body = json, .contentType = "application/json"}, stop)
        .transform([](const ObjectInfo &) {});
}

/// Assembles and proves. An archive that fails its proof is removed: its key promises what it does not hold.
Result<Proof> build(ObjectStore &store, const Prepared &prepared, const Plan &plan, ArchiveInfo &archive,
                    const ArchiveOptions &options, ProgressCounters *progress, std::stop_token stop)
{
    const AssemblyTarget target{.key = archive.key,
                                .contentType = "application/zip",
                                .metadata = {{"crc32", toHex(archive.crc32)}},
                                .temporaryPrefix =
                                    temporaryPrefix() + QUuid::createUuid().toByteArray(QUuid::Id128) + '/',
                                .scaffold = scaffoldKey(),
                                .crc32 = archive.crc32};
    const auto assembled =
        assemble(store, prepared.rope, plan, target, {.parallel = options.parallel, .progress = progress}, stop);
    if (!assembled)
        return std::unexpected(assembled.error());
    archive.etag = assembled->info.etag;
    const auto proof = prove(store, *assembled, archive, progress, stop);
    if (!proof && proof.error().code == ErrorCode::ArchiveCorrupt)
        (void)store.remove(std::span(&archive.key, 1));
    return proof;
}

} // namespace

QStringView proofName(Proof proof)
{
    static constexpr std::array<const char16_t *, 4> names = {u"none", u"store-checksum", u"etag", u"sample"};
    return names[static_cast<std::size_t>(proof)];
}

Result<ArchivePreview> previewArchive(ObjectStore &store, Ledger &ledger, const AlbumName &album,
                                      const ArchiveOptions &options, ProgressCounters *progress,
                                      std::stop_token stop)
{
    auto prepared = prepare(store, ledger, album, options, progress, stop);
    if (!prepared)
        return std::unexpected(prepared.error());
    auto plan = planFor(store, prepared->rope, options);
    if (!plan)
        return std::unexpected(plan.error());
    return ArchivePreview{.archive = prepared->archive,
                          .found = prepared->found,
                          .rope = std::move(prepared->rope),
                          .plan = std::move(*plan)};
}

Result<ArchiveReport> makeArchive(ObjectStore &store, Ledger &ledger, const AlbumName &album,
                                  const ArchiveOptions &options, ProgressCounters *progress, std::stop_token stop)
{
    const auto clock = systemClock();
    const auto start = clock->monotonic();
    const Traffic before = store.traffic();
    const auto prepared = prepare(store, ledger, album, options, progress, stop);
    if (!prepared)
        return std::unexpected(prepared.error());
    ArchiveReport report{.album = album, .archive = prepared->archive};
    if (prepared->found && !options.rebuild) {
        report.strategy = QStringLiteral("found");
        report.reason = tr("this album's ZIP is there already");
    } else {
        const auto plan = planFor(store, prepared->rope, options);
        if (!plan)
            return std::unexpected(plan.error());
        report.strategy = strategyName(plan->strategy).toString();
        report.reason = plan->reason;
        report.prediction = plan->prediction;
        const auto proof = build(store, *prepared, *plan, report.archive, options, progress, stop);
        if (!proof)
            return std::unexpected(proof.error());
        report.proof = *proof;
    }
    if (const auto published = publish(store, album, report.archive, stop); !published)
        return std::unexpected(published.error());
    report.traffic = store.traffic() - before;
    report.seconds = std::chrono::duration<double>(clock->monotonic() - start).count();
    report.peakMemory = peakResidentBytes();
    if (progress)
        progress->phase = Phase::Done;
    return report;
}

} // namespace photoporter
