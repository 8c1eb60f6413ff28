// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/checksum.h"
#include "base/parallel.h"
#include "store/probe/prober.h"

#include <algorithm>

// The steps of a probe that are about uploads in parts.
namespace photoporter::probe {

namespace {

Crc32 spoilt(Crc32 crc)
{
    return {crc.value ^ 1U};
}

/// A refusal is a finding (false), an end of the probe an error.
template<typename T>
Result<bool> worked(const Result<T> &result)
{
    if (result)
        return true;
    if (endsProbe(result.error()))
        return std::unexpected(result.error());
    return false;
}

} // namespace

Result<UploadRef> Prober::begin(ObjectStore &store, const CreateUploadRequest &request)
{
    auto upload = store.createUpload(request, m_stop);
    if (upload) {
        const std::scoped_lock lock(m_mutex);
        m_uploads.push_back(*upload);
    }
    return upload;
}

Result<CompletedPart> Prober::copy(ObjectStore &store, const UploadRef &upload, int number,
                                   const ObjectInfo &source, std::optional<ByteRange> range, const ETag &condition)
{
    return store
        .copyPart({.upload = upload,
                   .number = number,
                   .source = source.key,
                   .sourceETag = condition,
                   .sourceSize = source.size,
                   .range = range},
                  m_stop)
        .transform([number](const PartResult &part) {
            return CompletedPart{.number = number, .etag = part.etag, .crc32 = part.crc32};
        });
}

Result<CompletedPart> Prober::upload(ObjectStore &store, const UploadRef &upload, int number,
                                     const QByteArray &body)
{
    return store.uploadPart({.upload = upload, .number = number, .body = body}, m_stop)
        .transform([number](const PartResult &part) {
            return CompletedPart{.number = number, .etag = part.etag, .crc32 = part.crc32};
        });
}

Result<bool> Prober::completesTo(const UploadRef &upload, std::vector<CompletedPart> parts,
                                 const QByteArray &expected)
{
    const auto size = static_cast<std::uint64_t>(expected.size());
    std::vector<ETag> tags;
    std::ranges::transform(parts, std::back_inserter(tags), &CompletedPart::etag);
    const auto done = m_plain->completeUpload({.upload = upload, .parts = std::move(parts), .size = size}, m_stop);
    if (!done)
        return worked(done);
    (multipartETag(tags) == done->etag ? m_sawS3Tag : m_sawOtherTag) = true;
    const auto info = m_plain->head(upload.key, m_stop);
    if (!info || info->size != size)
        return worked(info).transform([](bool) { return false; });
    // The ends are enough to tell one range from another.
    constexpr std::uint64_t sample = 4096;
    const std::uint64_t length = std::min(sample, size);
    for (const ByteRange range : {ByteRange{0, length}, ByteRange{size - length, length}}) {
        const auto read = m_plain->get({.key = upload.key, .range = range}, m_stop);
        if (!read)
            return worked(read);
        if (read->body !=
            expected.sliced(static_cast<qsizetype>(range.offset), static_cast<qsizetype>(range.length)))
            return false;
    }
    return true;
}

Result<> Prober::tryCopy()
{
    const auto upload = begin(*m_plain, {.key = key("copied")});
    if (!upload)
        return worked(upload).transform([](bool) {});
    const auto part = copy(*m_plain, *upload, 1, m_small);
    if (!part)
        return worked(part).transform([](bool) {});
    return completesTo(*upload, {*part}, m_smallBody).transform([this](bool works) { m_found.copyPart = works; });
}

/// Copies side by side, as an assembly makes them: what one alone takes says little. Completed, since a folder
/// copies only then.
Result<> Prober::measureCopies()
{
    constexpr std::size_t copies = 12;
    if (!m_found.copyPart)
        return {};
    const auto upload = begin(*m_plain, {.key = key("copies")});
    if (!upload)
        return worked(upload).transform([](bool) {});
    std::vector<CompletedPart> parts(copies);
    const auto copied = parallelFor(
        copies, copies,
        [&](std::size_t i, const std::stop_token &) {
            return copy(*m_plain, *upload, static_cast<int>(i) + 1, m_source)
                .transform([&](const CompletedPart &part) { parts[i] = part; });
        },
        m_stop);
    if (!copied)
        return worked(copied).transform([](bool) {});
    const auto done =
        m_plain->completeUpload({.upload = *upload, .parts = parts, .size = copies * m_source.size}, m_stop);
    return worked(done).transform([](bool) {});
}

Result<> Prober::tryRangeCopy()
{
    if (!m_found.copyPart)
        return {};
    const auto upload = begin(*m_plain, {.key = key("range")});
    if (!upload)
        return worked(upload).transform([](bool) {});
    const ByteRange range{12'345, m_found.rules.minPart};
    const auto one = copy(*m_plain, *upload, 1, m_source, range);
    if (!one)
        return worked(one).transform([](bool) {});
    const auto two = copy(*m_plain, *upload, 2, m_small);
    if (!two)
        return worked(two).transform([](bool) {});
    const QByteArray expected =
        m_sourceBody.sliced(static_cast<qsizetype>(range.offset), static_cast<qsizetype>(range.length)) +
        m_smallBody;
    return completesTo(*upload, {*one, *two}, expected).transform([this](bool works) {
        m_found.copyPartRange = works;
    });
}

Result<> Prober::trySmallRangeCopy()
{
    if (!m_found.copyPartRange)
        return {};
    const auto upload = begin(*m_plain, {.key = key("small-range")});
    if (!upload)
        return worked(upload).transform([](bool) {});
    const auto part = copy(*m_plain, *upload, 1, m_small, ByteRange{5, 20});
    if (!part)
        return worked(part).transform([](bool) {});
    return completesTo(*upload, {*part}, m_smallBody.sliced(5, 20)).transform([this](bool works) {
        m_found.copySmallRange = works;
    });
}

Result<> Prober::tryUnevenParts()
{
    if (!m_found.copyPartRange)
        return {};
    const auto upload = begin(*m_plain, {.key = key("uneven")});
    if (!upload)
        return worked(upload).transform([](bool) {});
    // Two middle parts of different sizes, and a last one, for which any size is right.
    const auto one = copy(*m_plain, *upload, 1, m_source);
    const auto two = copy(*m_plain, *upload, 2, m_source, ByteRange{0, m_found.rules.minPart});
    const auto three = this->upload(*m_plain, *upload, 3, "end");
    for (const auto &part : {one, two, three}) {
        if (!part && endsProbe(part.error()))
            return plainly(part);
    }
    if (!one || !two || !three) {
        m_found.unevenParts = Treatment::Refused;
        return {};
    }
    const QByteArray expected =
        m_sourceBody + m_sourceBody.first(static_cast<qsizetype>(m_found.rules.minPart)) + "end";
    return completesTo(*upload, {*one, *two, *three}, expected).transform([this](bool works) {
        m_found.unevenParts = works ? Treatment::Honoured : Treatment::Refused;
    });
}

Result<> Prober::trySmallParts()
{
    const auto upload = begin(*m_plain, {.key = key("small-parts")});
    if (!upload)
        return worked(upload).transform([](bool) {});
    const auto one = this->upload(*m_plain, *upload, 1, "1");
    const auto two = this->upload(*m_plain, *upload, 2, "2");
    if (!one || !two)
        return worked(one ? two : one).transform([](bool) {});
    const auto done = m_plain->completeUpload({.upload = *upload, .parts = {*one, *two}, .size = 2}, m_stop);
    if (!done && endsProbe(done.error()))
        return plainly(done);
    m_found.smallParts = done ? Treatment::Ignored : Treatment::Honoured;
    return {};
}

Result<> Prober::tryConditionalCopy()
{
    if (!m_found.copyPart)
        return {};
    const auto upload = begin(*m_plain, {.key = key("condition")});
    if (!upload)
        return worked(upload).transform([](bool) {});
    const auto copyIf = [&](const ETag &tag) { return plainly(copy(*m_plain, *upload, 1, m_small, {}, tag)); };
    return judge([&] { return copyIf(ETag(md5("other").toHex())); }, ErrorCode::SourceChanged,
                 [&] { return copyIf(m_small.etag); })
        .transform([this](Treatment found) { m_found.conditionalCopy = found; });
}

Result<> Prober::tryCopyCrc32()
{
    if (!m_found.copyPart)
        return {};
    const auto upload = begin(*m_checking, {.key = key("copy-crc32"), .partCrc32 = true});
    if (!upload)
        return worked(upload).transform([](bool) {});
    // A range, because a store may know the CRC of a whole object without being able to compute one.
    const bool byRange = m_found.copyPartRange;
    const ByteRange range{12'345, 1000};
    const auto part =
        byRange ? copy(*m_checking, *upload, 1, m_source, range) : copy(*m_checking, *upload, 1, m_small);
    if (!part)
        return worked(part).transform([](bool) {});
    const auto listed = m_checking->listParts(*upload, m_stop);
    if (!listed && endsProbe(listed.error()))
        return plainly(listed);
    const Crc32 right = byRange ? crc32(QByteArrayView(m_sourceBody).sliced(12'345, 1000)) : crc32(m_smallBody);
    const bool isListed = listed && listed->size() == 1 && listed->front().crc32 == right;
    m_found.copyPartCrc32 = part->crc32 == right || isListed;
    return {};
}

/// An object that is one part, copied where the store copies: a check must cover copied parts too.
Result<ObjectInfo> Prober::completeCopy(const char *name, Crc32 crc)
{
    const auto upload = begin(*m_checking, {.key = key(name), .fullObjectCrc32 = true});
    if (!upload)
        return std::unexpected(upload.error());
    const auto part = m_found.copyPart ? copy(*m_checking, *upload, 1, m_small)
                                       : this->upload(*m_checking, *upload, 1, m_smallBody);
    if (!part)
        return std::unexpected(part.error());
    return m_checking->completeUpload({.upload = *upload,
                                       .parts = {*part},
                                       .size = static_cast<std::uint64_t>(m_smallBody.size()),
                                       .crc32 = crc},
                                      m_stop);
}

Result<> Prober::tryFullObjectCrc32()
{
    const Crc32 right = crc32(m_smallBody);
    return judge([&] { return plainly(completeCopy("wrong-crc32", spoilt(right))); }, ErrorCode::DigestMismatch,
                 [&] { return plainly(completeCopy("right-crc32", right)); })
        .transform([this](Treatment found) { m_found.fullObjectCrc32 = found; });
}

Result<> Prober::tryConditionalComplete()
{
    const auto complete = [this](const char *name) -> Result<> {
        const auto upload = begin(*m_plain, {.key = key(name)});
        if (!upload)
            return plainly(upload);
        const auto part = this->upload(*m_plain, *upload, 1, "second");
        if (!part)
            return plainly(part);
        return plainly(
            m_plain->completeUpload({.upload = *upload, .parts = {*part}, .size = 6, .ifAbsent = true}, m_stop));
    };
    const auto first = m_plain->put({.key = key("completed"), .body = "first"}, m_stop);
    if (!first)
        return worked(first).transform([](bool) {});
    return judge([&] { return complete("completed"); }, ErrorCode::PreconditionFailed,
                 [&] { return complete("completed-new"); })
        .transform([this](Treatment found) { m_found.conditionalComplete = found; });
}

Result<> Prober::tryListUploads()
{
    const auto upload = begin(*m_plain, {.key = key("pending")});
    if (!upload)
        return worked(upload).transform([](bool) {});
    const auto isListed = [&]() -> Result<bool> {
        return m_plain->listUploads(upload->key.utf8(), {}, m_stop).transform([&](const PendingUploads &page) {
            return std::ranges::any_of(page.uploads,
                                       [&](const PendingUpload &one) { return one.id == upload->id; });
        });
    };
    const auto before = isListed();
    const auto aborted = m_plain->abortUpload(*upload, m_stop);
    const auto after = isListed();
    for (const Result<> &done : {plainly(before), plainly(after), aborted}) {
        if (!done && endsProbe(done.error()))
            return done;
    }
    m_found.listsUploads = before && *before && aborted && after && !*after;
    return {};
}

} // namespace photoporter::probe
