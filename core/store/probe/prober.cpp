// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/probe/prober.h"

#include "base/checksum.h"
#include "base/parallel.h"
#include "store/paging.h"

#include <QRandomGenerator>

#include <algorithm>

namespace photoporter::probe {

namespace {

constexpr QByteArrayView smallText = "Photoporter looks what this store can do.";
constexpr std::size_t measuredRequests = 96;
constexpr unsigned measuredWidth = 16;
/// Steps at once. Fewer than what MeasuringStore takes for a load, so that only measureRequests() counts as one.
constexpr unsigned steps = 7;

StoreCapabilities speaking(bool checksums)
{
    return {.copyPart = true,
            .copyPartRange = true,
            .crc32Checksums = checksums,
            .fullObjectCrc32 = checksums,
            .copyPartCrc32 = checksums,
            .contentMd5 = true,
            .conditionalPut = true,
            .conditionalReplace = true,
            .conditionalComplete = true,
            .conditionalCopy = ConditionSupport::Honoured,
            .metadata = true,
            .presign = true,
            .lifecycle = false};
}

QByteArray randomBytes(std::uint64_t size)
{
    QByteArray bytes(static_cast<qsizetype>((size + 3) / 4 * 4), Qt::Uninitialized);
    QRandomGenerator::global()->generate(reinterpret_cast<quint32 *>(bytes.data()),
                                         reinterpret_cast<quint32 *>(bytes.data()) + bytes.size() / 4);
    bytes.truncate(static_cast<qsizetype>(size));
    return bytes;
}

/// Few attempts: a server error is often its way to say that it does not know something. A wrong digest is wrong
/// on purpose.
constexpr RetryOptions retries{.maxAttempts = 4, .maxCorruptAttempts = 1};

Crc32 spoilt(Crc32 crc)
{
    return {crc.value ^ 1U};
}

} // namespace

bool endsProbe(const Error &error)
{
    switch (error.code) {
    case ErrorCode::Cancelled:
    case ErrorCode::HostNotFound:
    case ErrorCode::ConnectionRefused:
    case ErrorCode::ConnectionLost:
    case ErrorCode::TlsFailed:
    case ErrorCode::TimedOut:
    case ErrorCode::Throttled:
    case ErrorCode::WrongCredentials:
    case ErrorCode::ClockSkewed:
    case ErrorCode::BucketMissing:
    case ErrorCode::DiskFull:
        return true;
    default:
        return false;
    }
}

Result<Treatment> judge(const std::function<Result<>()> &wrong, ErrorCode code,
                        const std::function<Result<>()> &right)
{
    const auto refused = wrong();
    if (refused)
        return Treatment::Ignored;
    if (endsProbe(refused.error()))
        return std::unexpected(refused.error());
    const auto taken = right();
    if (!taken && endsProbe(taken.error()))
        return std::unexpected(taken.error());
    return taken && refused.error().code == code ? Treatment::Honoured : Treatment::Refused;
}

Prober::Prober(const ProbeFactory &factory, const ProbeOptions &options, std::stop_token stop)
    : m_stop(std::move(stop)),
      m_folder(options.folder + "probe-" + randomBytes(8).toHex() + '/'),
      m_measured(std::make_shared<MeasuringStore>(factory(speaking(false)), options.line, options.clock)),
      m_plain(std::make_shared<RetryingStore>(m_measured, retries, options.clock)),
      m_checking(std::make_shared<RetryingStore>(factory(speaking(true)), retries, options.clock)),
      m_smallBody(smallText.toByteArray())
{
    m_found.rules = m_plain->rules();
}

Traffic Prober::traffic() const
{
    Traffic traffic = m_plain->traffic();
    return traffic += m_checking->traffic();
}

Result<> Prober::run()
{
    // What needs nothing but the first object, what measures (each alone), and what needs to know how copies go.
    static const std::vector<Step> stages[] = {
        {&Prober::writeFirst},
        {&Prober::tryCopy, &Prober::tryListUploads, &Prober::tryConditionalComplete, &Prober::trySmallParts,
         &Prober::tryConditionalReplace, &Prober::tryConditionalPut, &Prober::tryMd5, &Prober::tryCrc32,
         &Prober::tryLinks, &Prober::tryLifecycle},
        {&Prober::measureRequests},
        {&Prober::writeSource},
        {&Prober::measureCopies},
        {&Prober::tryRangeCopy},
        {&Prober::tryUnevenParts, &Prober::tryFullObjectCrc32, &Prober::trySmallRangeCopy,
         &Prober::tryConditionalCopy, &Prober::tryCopyCrc32},
    };
    for (const std::vector<Step> &stage : stages) {
        const auto done = parallelFor(
            stage.size(), steps, [&](std::size_t i, const std::stop_token &) { return (this->*stage[i])(); },
            m_stop);
        if (!done)
            return done;
    }
    m_found.multipartTag = m_sawS3Tag && !m_sawOtherTag;
    return {};
}

Result<> Prober::writeFirst()
{
    const Metadata metadata = {{"photoporter", "probe"}, {"crc32", toHex(crc32(m_smallBody))}};
    const auto put = m_plain->put(
        {.key = key("small"), .body = m_smallBody, .contentType = "text/plain", .metadata = metadata}, m_stop);
    if (!put)
        return std::unexpected(put.error()); // who may not even write needs no probe
    const auto info = m_plain->head(key("small"), m_stop);
    if (!info)
        return std::unexpected(info.error());
    m_small = *info;
    m_found.metadata = info->metadata == metadata;
    return {};
}

Result<> Prober::tryMd5()
{
    const auto put = [this](const QByteArray &digest) {
        return plainly(m_plain->put({.key = key("md5"), .body = m_smallBody, .md5 = digest}, m_stop));
    };
    return judge([&] { return put(md5("other")); }, ErrorCode::DigestMismatch,
                 [&] { return put(md5(m_smallBody)); })
        .transform([this](Treatment found) { m_found.contentMd5 = found; });
}

Result<> Prober::tryCrc32()
{
    const Crc32 right = crc32(m_smallBody);
    const auto put = [this](Crc32 crc) {
        return plainly(m_checking->put({.key = key("crc32"), .body = m_smallBody, .crc32 = crc}, m_stop));
    };
    return judge([&] { return put(spoilt(right)); }, ErrorCode::DigestMismatch, [&] { return put(right); })
        .transform([this](Treatment found) { m_found.bodyCrc32 = found; });
}

Result<> Prober::tryConditionalPut()
{
    const auto before = m_plain->put({.key = key("present"), .body = "before"}, m_stop);
    if (!before)
        return endsProbe(before.error()) ? plainly(before) : Result<>();
    const auto put = [this](const char *name) {
        return plainly(m_plain->put({.key = key(name), .body = "new", .ifAbsent = true}, m_stop));
    };
    return judge([&] { return put("present"); }, ErrorCode::PreconditionFailed, [&] { return put("absent"); })
        .transform([this](Treatment found) { m_found.conditionalPut = found; });
}

Result<> Prober::tryConditionalReplace()
{
    const auto before = m_plain->put({.key = key("replaced"), .body = "before"}, m_stop);
    if (!before)
        return endsProbe(before.error()) ? plainly(before) : Result<>();
    const auto put = [this](const ETag &tag) {
        return plainly(m_plain->put({.key = key("replaced"), .body = "after", .ifMatch = tag}, m_stop));
    };
    return judge([&] { return put(ETag(md5("other").toHex())); }, ErrorCode::PreconditionFailed,
                 [&] { return put(before->etag); })
        .transform([this](Treatment found) { m_found.conditionalReplace = found; });
}

Result<> Prober::tryLinks()
{
    m_found.presign = m_plain->presign({.key = key("small"), .expires = std::chrono::hours(24 * 7)}).has_value();
    return {};
}

Result<> Prober::measureRequests()
{
    const auto head = [this](std::size_t, const std::stop_token &stop) {
        return plainly(m_plain->head(key("small"), stop));
    };
    // Some alone for the round trip, then many at once for the rate.
    for (std::size_t i = 0; i < 6; ++i) {
        if (auto done = head(i, m_stop); !done)
            return done;
    }
    return parallelFor(measuredRequests, measuredWidth, head, m_stop);
}

Result<> Prober::writeSource()
{
    const StoreRules &rules = m_found.rules;
    // Larger than the limits it must exceed, so that a range of a whole part's size fits in behind an offset.
    const auto beyond = std::clamp<std::uint64_t>(rules.minPart / 5, 32 * KiB, MiB);
    m_sourceBody = randomBytes(std::max(rules.minPart, rules.rangeCopyAbove) + beyond);
    const auto put = m_plain->put({.key = key("source"), .body = m_sourceBody}, m_stop);
    if (!put)
        return std::unexpected(put.error());
    m_source = *put;
    m_source.size = static_cast<std::uint64_t>(m_sourceBody.size());
    const auto back = m_plain->get({.key = key("source"), .range = ByteRange{0, m_source.size / 3}}, m_stop);
    if (!back && endsProbe(back.error()))
        return std::unexpected(back.error());
    return {};
}

Result<> Prober::tryLifecycle()
{
    // Read only: the rules are the bucket's, and a probe changes nothing that it did not make.
    const auto rules = m_plain->lifecycle(m_stop);
    if (!rules && endsProbe(rules.error()))
        return std::unexpected(rules.error());
    m_found.lifecycle = rules ? Treatment::Honoured : Treatment::Unknown;
    if (!rules && rules.error().code == ErrorCode::NotSupported)
        m_found.lifecycle = Treatment::Ignored;
    return {};
}

void Prober::cleanUp()
{
    // Without the caller's stop: a cancelled probe leaves nothing either.
    const auto aborted = parallelFor(m_uploads.size(), steps, [this](std::size_t i, const std::stop_token &) {
        const auto done = m_plain->abortUpload(m_uploads[i]);
        return !done && endsProbe(done.error()) ? done : Result<>();
    });
    if (!aborted)
        return;
    // What is not removed here the sweep of zips/tmp/ finds later.
    (void)forEachPage(*m_plain, {.prefix = m_folder}, {}, [this](const ListPage &page) -> Result<> {
        std::vector<ObjectKey> keys;
        std::ranges::transform(page.objects, std::back_inserter(keys), &ObjectInfo::key);
        return keys.empty() ? Result<>() : m_plain->remove(keys);
    });
}

} // namespace photoporter::probe
