// SPDX-License-Identifier: GPL-3.0-or-later
#include "album/largefile.h"

#include "album/metadata.h"
#include "album/text.h"

namespace photoporter {

LargeFile::LargeFile(UploadRun &run, const UploadItem &item)
    : m_run(run),
      m_item(item),
      m_partSize(partSizeFor(item.file.identity.size, run.store.rules(), run.options)),
      m_parts((item.file.identity.size + m_partSize - 1) / m_partSize),
      m_left(partCount())
{
}

ByteRange LargeFile::range(int index) const
{
    const std::uint64_t offset = static_cast<std::uint64_t>(index) * m_partSize;
    return {offset, std::min(m_partSize, m_item.file.identity.size - offset)};
}

Result<> LargeFile::begin(std::stop_token stop)
{
    const std::scoped_lock lock(m_beginning);
    if (std::exchange(m_hasBegun, true))
        return {};
    const auto opened = open(stop);
    return opened ? Result<>() : giveUp(opened.error());
}

Result<> LargeFile::open(std::stop_token stop)
{
    const StoreRules rules = m_run.store.rules();
    if (m_item.file.identity.size > rules.maxObject || partCount() > rules.maxParts) {
        return fail(ErrorCode::TooLarge,
                    AlbumText::tr("%1 is larger than this store can hold.").arg(m_item.file.path),
                    AlbumText::tr("Leave it out, or make it smaller."));
    }
    auto file = LocalFile::open(m_item.file.path);
    if (!file)
        return std::unexpected(file.error());
    m_file = std::move(*file);
    if (const auto same = m_file->check(m_item.file.identity); !same)
        return same;
    const auto unchanged = m_item.action == UploadAction::Compare ? isUnchanged(stop) : Result<bool>(false);
    if (!unchanged || *unchanged)
        return unchanged.transform([](bool) {});
    const auto resumed = resume(stop);
    if (!resumed || *resumed)
        return resumed.transform([](bool) {});
    return startAnew(stop);
}

Result<bool> LargeFile::isUnchanged(std::stop_token stop)
{
    Crc32 crc;
    Digest whole(Digest::Algorithm::Md5);
    std::vector<ETag> tags;
    for (int i = 0; i < partCount(); ++i) {
        const auto lease = m_run.budget.acquire(range(i).length, stop);
        if (!lease)
            return std::unexpected(lease.error());
        QByteArray body = m_run.bodies.take(range(i).length);
        const auto digests = m_file->readInto(body, range(i).offset, false);
        if (!digests)
            return std::unexpected(digests.error());
        crc = crc32Combine(crc, digests->crc32, range(i).length);
        whole.add(body);
        tags.emplace_back(digests->md5.toHex());
        m_run.bodies.giveBack(std::move(body));
    }
    if (const auto same = m_file->check(m_item.file.identity); !same)
        return std::unexpected(same.error());
    if (multipartETag(tags) != m_item.stored && ETag(whole.finish().toHex()) != m_item.stored)
        return false;
    m_isOver = true;
    m_run.progress.bytesDone += m_item.file.identity.size;
    m_run.settle(m_item, false, m_item.stored, crc);
    return true;
}

Result<bool> LargeFile::resume(std::stop_token stop)
{
    const auto record = m_run.uploads.find(m_run.location, m_item.key);
    if (!record)
        return std::unexpected(record.error());
    if (*record && ((*record)->file != m_item.file.identity || (*record)->partSize != m_partSize)) {
        // Another state of the file: its parts are of no use.
        static_cast<void>(m_run.store.abortUpload((*record)->upload, stop));
        return m_run.uploads.forget(m_run.location, m_item.key).transform([] { return false; });
    }
    UploadRef upload;
    if (*record) {
        upload = (*record)->upload;
    } else if (const auto id = m_run.pending(m_item.key)) {
        // Begun on another computer, or recorded in a ledger that is gone: each part is compared by its bytes.
        upload = {.key = m_item.key, .id = *id, .fullObjectCrc32 = m_run.store.capabilities().fullObjectCrc32};
    } else {
        return false;
    }
    const auto stored = m_run.store.listParts(upload, stop);
    if (!stored && stored.error().code == ErrorCode::UploadMissing)
        return m_run.uploads.forget(m_run.location, m_item.key).transform([] { return false; });
    if (!stored)
        return std::unexpected(stored.error());
    const auto known = m_run.uploads.parts(m_run.location, m_item.key);
    if (!known)
        return std::unexpected(known.error());
    for (const PartInfo &info : *stored) {
        const int index = info.number - 1;
        if (index < 0 || index >= partCount() || info.size != range(index).length)
            continue;
        Part &part = m_parts[static_cast<std::size_t>(index)];
        part = {.etag = info.etag, .isStored = true};
        const auto recorded = known->find(info.number);
        if (recorded != known->end() && recorded->second.etag == info.etag)
            part.crc32 = recorded->second.crc32;
    }
    m_upload = upload;
    return true;
}

Result<> LargeFile::startAnew(std::stop_token stop)
{
    const FileIdentity &file = m_item.file.identity;
    const auto upload = m_run.store.createUpload({.key = m_item.key,
                                                  .contentType = m_item.file.contentType,
                                                  .metadata = photoMetadata(file.modified, {}, file.size),
                                                  .fullObjectCrc32 = m_run.store.capabilities().fullObjectCrc32},
                                                 stop);
    if (!upload)
        return std::unexpected(upload.error());
    m_upload = *upload;
    return m_run.uploads.begin(
        m_run.location,
        {.upload = *upload, .file = file, .partSize = m_partSize, .startedAt = systemClock()->now()});
}

Result<> LargeFile::send(int index, std::stop_token stop)
{
    if (const auto begun = begin(stop); !begun)
        return begun;
    if (m_isOver)
        return {};
    auto done = handle(index, stop);
    if (done && --m_left == 0 && !m_isOver)
        done = complete(stop);
    if (!done && !m_isOver.exchange(true))
        return giveUp(done.error());
    return {};
}

Result<> LargeFile::handle(int index, std::stop_token stop)
{
    const ByteRange bytes = range(index);
    Part &part = m_parts[static_cast<std::size_t>(index)];
    if (part.isStored && part.crc32) {
        m_run.countResumed(bytes.length);
        return {};
    }
    const auto lease = m_run.budget.acquire(bytes.length, stop);
    if (!lease)
        return std::unexpected(lease.error());
    auto body = m_run.read(*m_file, bytes, m_item);
    if (!body)
        return std::unexpected(body.error());
    if (part.isStored && part.etag.value() == body->digests.md5.toHex()) {
        part.crc32 = body->digests.crc32;
        m_run.bodies.giveBack(std::move(body->bytes));
        m_run.countResumed(bytes.length);
        return {};
    }
    return upload(index, std::move(*body), std::move(stop));
}

Result<> LargeFile::upload(int index, FileBody body, std::stop_token stop)
{
    const Crc32 crc = body.digests.crc32;
    UploadPartRequest request{.upload = *m_upload,
                              .number = index + 1,
                              .body = std::move(body.bytes),
                              .crc32 = crc,
                              .md5 = std::move(body.digests.md5),
                              .sha256 = std::move(body.digests.sha256)};
    const auto sent = m_run.store.uploadPart(request, std::move(stop));
    m_run.bodies.giveBack(std::move(request.body));
    if (!sent)
        return std::unexpected(sent.error());
    Part &part = m_parts[static_cast<std::size_t>(index)];
    part = {.etag = sent->etag, .crc32 = crc, .isStored = true};
    m_run.countSent(range(index).length);
    // Not recorded, it is compared by its bytes when the upload is resumed; no reason to stop.
    static_cast<void>(
        m_run.uploads.addPart(m_run.location, m_item.key, index + 1, {.etag = sent->etag, .crc32 = crc}));
    return {};
}

Result<> LargeFile::complete(std::stop_token stop)
{
    if (const auto same = m_file->check(m_item.file.identity); !same)
        return same;
    CompleteUploadRequest request{.upload = *m_upload, .size = m_item.file.identity.size};
    Crc32 whole;
    for (int i = 0; i < partCount(); ++i) {
        const Part &part = m_parts[static_cast<std::size_t>(i)];
        whole = crc32Combine(whole, part.crc32.value_or(Crc32{}), range(i).length);
        request.parts.push_back({.number = i + 1, .etag = part.etag, .crc32 = part.crc32});
    }
    if (m_upload->fullObjectCrc32)
        request.crc32 = whole;
    auto info = m_run.store.completeUpload(request, stop);
    // Some stores answer a repeated completion without a tag.
    if (info && info->etag.isEmpty())
        info = m_run.store.head(m_item.key, stop);
    if (!info)
        return std::unexpected(info.error());
    static_cast<void>(m_run.uploads.forget(m_run.location, m_item.key));
    m_run.settle(m_item, true, info->etag, whole);
    m_isOver = true;
    return {};
}

Result<> LargeFile::giveUp(const Error &error)
{
    m_isOver = true;
    const bool isOfNoUse = error.code == ErrorCode::FileChanged || error.code == ErrorCode::FileMissing ||
                           error.code == ErrorCode::PartInvalid || error.code == ErrorCode::UploadMissing ||
                           error.code == ErrorCode::DigestMismatch;
    if (isOfNoUse && m_upload) {
        static_cast<void>(m_run.store.abortUpload(*m_upload));
        static_cast<void>(m_run.uploads.forget(m_run.location, m_item.key));
    }
    return m_run.failed(m_item, error);
}

} // namespace photoporter
