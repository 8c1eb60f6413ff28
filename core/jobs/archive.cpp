// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/archive.h"

#include "jobs/archiveaccess.h"
#include "jobs/contents.h"
#include "jobs/currentarchive.h"
#include "zip/verify.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace photoporter {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Archive)
};

// In the order of Proof.
constexpr std::array<const char16_t *, 4> proofNames = {u"none", u"store-checksum", u"etag", u"sample"};

/// Outside zips/tmp/, which may be emptied at any time, and outside every album's zips/{album}/.
ObjectKey scaffoldKey()
{
    return ObjectKey(QByteArrayLiteral("zips/scaffold"));
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

/// One try to write current.json, replacing exactly what was read where the store can do that. PreconditionFailed
/// when somebody else was faster.
Result<> replaceCurrent(ObjectStore &store, const AlbumName &album, const QByteArray &json, std::stop_token stop)
{
    PutRequest request{.key = currentKey(album), .body = json, .contentType = "application/json"};
    const auto now = store.get({.key = request.key}, stop);
    if (now && now->body == json)
        return {};
    if (!now && now.error().code != ErrorCode::ObjectMissing)
        return std::unexpected(now.error());
    const StoreCapabilities capabilities = store.capabilities();
    if (now && capabilities.conditionalReplace)
        request.ifMatch = now->info.etag;
    request.ifAbsent = !now && capabilities.conditionalPut;
    return store.put(request, stop).transform([](const ObjectInfo &) {});
}

/// The rules for a file's name in a key are those for an album's.
Result<ObjectKey> keyFor(const AlbumName &album, const QByteArray &fingerprint, const QString &name)
{
    const Result<AlbumName> file = name.isEmpty() ? Result<AlbumName>(album) : AlbumName::parse(name);
    if (!file)
        return std::unexpected(file.error().in(Texts::tr("The ZIP's name")));
    ObjectKey key = archiveKey(album, fingerprint, file->text());
    if (const auto valid = key.validate(); !valid)
        return std::unexpected(valid.error());
    return key;
}

} // namespace

QStringView proofName(Proof proof)
{
    return proofNames[static_cast<std::size_t>(proof)];
}

Proof proofFromName(QStringView name)
{
    const auto *const found =
        std::ranges::find_if(proofNames, [name](const char16_t *known) { return name == known; });
    return found == proofNames.end() ? Proof::None : static_cast<Proof>(found - proofNames.begin());
}

Result<PreparedArchive> prepareArchive(ObjectStore &store, Ledger &ledger, const AlbumName &album,
                                       const QString &name, ProgressCounters *progress, std::stop_token stop)
{
    const auto contents = readContents(store, ledger, album, progress, stop);
    if (!contents)
        return std::unexpected(contents.error());
    if (progress)
        progress->begin(Phase::Planning, 0, 0);
    auto key = keyFor(album, contents->fingerprint(), name);
    if (!key)
        return std::unexpected(key.error());
    auto rope = ropeOf(*contents);
    if (!rope)
        return std::unexpected(rope.error());
    PreparedArchive prepared{.rope = std::move(*rope), .listing = contents->listing, .bytes = contents->bytes};
    prepared.archive = {.key = std::move(*key),
                        .size = prepared.rope.length(),
                        .entries = contents->entries.size(),
                        .crc32 = prepared.rope.crc32().value_or(Crc32{})};
    const auto there = findArchive(store, prepared.archive.key, prepared.archive.size, stop);
    if (!there)
        return std::unexpected(there.error());
    if (*there) {
        prepared.found = true;
        prepared.archive.etag = (*there)->etag;
    }
    return prepared;
}

Result<Plan> planArchive(const ObjectStore &store, const Rope &rope, const PlanInputs &inputs)
{
    return planAssembly(rope, store.rules(), store.capabilities(), inputs.line,
                        {.policy = inputs.policy, .parallel = inputs.parallel});
}

AssemblyTarget archiveTarget(const ArchiveInfo &archive, const QByteArray &temporaries)
{
    return {.key = archive.key,
            .contentType = "application/zip",
            .metadata = {{"crc32", toHex(archive.crc32)}},
            .temporaryPrefix = temporaries,
            .scaffold = scaffoldKey(),
            .crc32 = archive.crc32};
}

Result<Proof> proveArchive(ObjectStore &store, const Assembled &assembled, const ArchiveInfo &archive,
                           ProgressCounters *progress, std::stop_token stop)
{
    if (assembled.info.size != archive.size) {
        return fail(ErrorCode::ArchiveCorrupt, Texts::tr("%1 has %2 bytes in the store instead of %3.")
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
                    Texts::tr("%1 lists another number of photos than the album has.").arg(archive.key.text()));
    return assembled.etagFits ? Proof::ETag : Proof::Sample;
}

Result<> publishArchive(ObjectStore &store, const AlbumName &album, const ArchiveInfo &archive,
                        std::stop_token stop)
{
    const QByteArray json = currentToJson(archive);
    constexpr int tries = 5; // each is lost only to another writer that came through
    Result<> done;
    for (int i = 0; i < tries; ++i) {
        done = replaceCurrent(store, album, json, stop);
        if (done || done.error().code != ErrorCode::PreconditionFailed)
            return done;
    }
    return done;
}

Result<ArchivePreview> previewArchive(ObjectStore &store, Ledger &ledger, const AlbumName &album,
                                      const QString &name, const PlanInputs &inputs, ProgressCounters *progress,
                                      std::stop_token stop)
{
    auto prepared = prepareArchive(store, ledger, album, name, progress, stop);
    if (!prepared)
        return std::unexpected(prepared.error());
    auto plan = planArchive(store, prepared->rope, inputs);
    if (!plan)
        return std::unexpected(plan.error());
    return ArchivePreview{.prepared = std::move(*prepared), .plan = std::move(*plan)};
}

} // namespace photoporter
