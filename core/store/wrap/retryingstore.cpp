// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/wrap/retryingstore.h"

#include "base/checksum.h"

#include <QRandomGenerator>

#include <algorithm>

namespace photoporter {

RetryingStore::RetryingStore(std::shared_ptr<ObjectStore> inner, RetryOptions options,
                             std::shared_ptr<Clock> clock, std::function<void(const PlannedRetry &)> announce,
                             std::function<double()> random)
    : ForwardingStore(std::move(inner)),
      m_options(options),
      m_clock(std::move(clock)),
      m_announce(std::move(announce)),
      m_random(random ? std::move(random) : [] { return QRandomGenerator::system()->generateDouble(); })
{
}

Result<> RetryingStore::around(StoreCall &call, const Send &send, const std::stop_token &stop)
{
    int lastCost = 1;
    for (int attempt = 1;; ++attempt) {
        auto done = send();
        if (done) {
            m_quota.giveBack(lastCost);
            return done;
        }
        const Error &error = done.error();
        if (error.code == ErrorCode::Throttled)
            ++m_throttles;
        const bool isFinal = call.kind == RequestKind::CompleteUpload && error.code == ErrorCode::DigestMismatch;
        const auto delay = isFinal ? std::nullopt : retryDelay(attempt, error, m_options, m_random());
        if (!delay || !m_quota.take(RetryQuota::cost(error)))
            return done;
        lastCost = RetryQuota::cost(error);
        ++m_retries;
        if (m_announce)
            m_announce({.kind = call.kind, .key = call.key, .attempt = attempt, .delay = *delay, .error = error});
        if (!m_clock->sleep(*delay, stop))
            return cancelled();
    }
}

Result<ObjectInfo> RetryingStore::sendWrite(StoreCall call, const std::function<Result<ObjectInfo>()> &write,
                                            const std::function<std::optional<ETag>()> &tagOfBytes,
                                            const std::stop_token &stop)
{
    int sent = 0;
    Result<ObjectInfo> answer = cancelled();
    const auto send = [&]() -> Result<> {
        answer = write();
        if (++sent > 1 && !answer && answer.error().code == ErrorCode::PreconditionFailed) {
            const auto tag = tagOfBytes();
            auto info = inner().head(call.key, stop);
            // An unanswered question is asked again, the write with it: it will be refused as before.
            if (info ? tag == info->etag : info.error().isTransient())
                answer = std::move(info);
        }
        return answer ? Result<>() : std::unexpected(answer.error());
    };
    if (auto done = around(call, send, stop); !done)
        return std::unexpected(done.error());
    return answer;
}

Result<ObjectInfo> RetryingStore::put(const PutRequest &request, std::stop_token stop)
{
    if (!request.ifAbsent && !request.ifMatch)
        return ForwardingStore::put(request, stop);
    return sendWrite(
        {.kind = RequestKind::Put, .key = request.key, .up = static_cast<std::uint64_t>(request.body.size())},
        [&] { return inner().put(request, stop); },
        [&] { return ETag((request.md5 ? *request.md5 : md5(request.body)).toHex()); }, stop);
}

Result<ObjectInfo> RetryingStore::completeUpload(const CompleteUploadRequest &request, std::stop_token stop)
{
    const auto tagOfParts = [&] {
        std::vector<ETag> tags;
        std::ranges::transform(request.parts, std::back_inserter(tags), &CompletedPart::etag);
        return multipartETag(tags);
    };
    return sendWrite(
        {.kind = RequestKind::CompleteUpload, .key = request.upload.key},
        [&] { return inner().completeUpload(request, stop); }, tagOfParts, stop);
}

Traffic RetryingStore::traffic() const
{
    Traffic traffic = ForwardingStore::traffic();
    traffic.retries += m_retries;
    traffic.throttles += m_throttles;
    return traffic;
}

} // namespace photoporter
