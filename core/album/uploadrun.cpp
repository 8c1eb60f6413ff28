// SPDX-License-Identifier: GPL-3.0-or-later
#include "album/uploadrun.h"

#include "store/paging.h"

#include <algorithm>

namespace photoporter {

namespace {

/// True where the fault is this file's, so that others may still succeed.
bool concernsFileAlone(ErrorCode code)
{
    switch (code) {
    case ErrorCode::FileMissing:
    case ErrorCode::FileUnreadable:
    case ErrorCode::FileChanged:
    case ErrorCode::LocalIoFailed:
    case ErrorCode::NameInvalid:
    case ErrorCode::TooLarge:
    case ErrorCode::PreconditionFailed:
    case ErrorCode::DigestMismatch:
    case ErrorCode::UploadMissing:
    case ErrorCode::PartInvalid:
        return true;
    default:
        return false;
    }
}

} // namespace

UploadRun::UploadRun(ObjectStore &objects, Ledger &ledger, const UploadPlan &uploadPlan,
                     const UploadOptions &uploadOptions, ProgressCounters &counters)
    : store(objects),
      plan(uploadPlan),
      options(uploadOptions),
      progress(counters),
      location(objects.location()),
      uploads(ledger),
      budget(uploadOptions.memory),
      bodies(uploadOptions.memory / 4),
      m_recorder(ledger, location)
{
}

Result<FileBody> UploadRun::read(const LocalFile &file, ByteRange range, const UploadItem &item)
{
    QByteArray bytes = bodies.take(range.length);
    auto digests = file.readInto(bytes, range.offset, store.signsBodies());
    if (!digests)
        return std::unexpected(digests.error());
    if (const auto same = file.check(item.file.identity); !same)
        return std::unexpected(same.error());
    return FileBody{.bytes = std::move(bytes), .digests = std::move(*digests)};
}

void UploadRun::settle(const UploadItem &item, bool wasSent, const ETag &etag, Crc32 crc)
{
    const FileIdentity &file = item.file.identity;
    m_recorder.add(
        {.key = item.key, .etag = etag, .size = file.size, .crc32 = crc, .fileModified = file.modified});
    ++progress.itemsDone;
    const std::scoped_lock lock(m_mutex);
    ++(wasSent ? m_report.sent : m_report.unchanged);
    m_entries.insert_or_assign(
        item.file.name.toUtf8(),
        ManifestEntry{.size = file.size, .etag = etag, .crc32 = crc, .fileModified = file.modified});
}

Result<> UploadRun::failed(const UploadItem &item, const Error &error)
{
    if (!concernsFileAlone(error.code))
        return std::unexpected(error);
    ++progress.itemsDone;
    const std::scoped_lock lock(m_mutex);
    m_report.failures.push_back({item.file.name, error});
    return {};
}

void UploadRun::countSent(std::uint64_t bytes)
{
    progress.bytesDone += bytes;
    const std::scoped_lock lock(m_mutex);
    m_report.bytesSent += bytes;
}

void UploadRun::countResumed(std::uint64_t bytes)
{
    progress.bytesDone += bytes;
    const std::scoped_lock lock(m_mutex);
    m_report.bytesResumed += bytes;
}

Result<> UploadRun::findPending(std::stop_token stop)
{
    const auto keepNewest = [this](const PendingUploads &page) -> Result<> {
        for (const PendingUpload &upload : page.uploads) {
            auto &newest = m_pending[upload.key.utf8()];
            if (newest.key.isEmpty() || newest.initiated < upload.initiated)
                newest = upload;
        }
        return {};
    };
    const auto listed = forEachUploadPage(store, photosPrefix(plan.album), std::move(stop), keepNewest);
    return !listed && listed.error().code == ErrorCode::NotSupported ? Result<>() : listed;
}

std::optional<UploadId> UploadRun::pending(const ObjectKey &key) const
{
    const auto found = m_pending.find(key.utf8());
    return found == m_pending.end() ? std::nullopt : std::optional(found->second.id);
}

UploadReport UploadRun::takeReport()
{
    m_recorder.flush();
    std::ranges::sort(m_report.failures, {}, [](const UploadFailure &failure) { return failure.name.toUtf8(); });
    return std::move(m_report);
}

} // namespace photoporter
