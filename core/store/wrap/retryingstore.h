// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "net/retrypolicy.h"
#include "store/wrap/forwardingstore.h"

#include <atomic>

namespace photoporter {

/// A retry that is about to be waited for.
struct PlannedRetry {
    RequestKind kind;
    ObjectKey key;
    int attempt = 1; ///< the one that failed
    std::chrono::milliseconds delay{};
    Error error;
};

/// Sends requests again after transient errors, by retryDelay() and a quota that all requests of the store share.
/// Counts retries and throttled answers in traffic(). A write that was confirmed late looks to its own repetition
/// as if somebody else had been faster: where a repeated conditional put or completion is refused, the object is
/// looked at, and counts as written when its tag is that of the bytes sent. (So who uses a conditional put as a
/// lock writes bytes that nobody else writes.)
///
/// A completion refused for its digest (DigestMismatch) is final: the parts would be the same again.
class RetryingStore final : public ForwardingStore {
public:
    /// `announce` is called, from any thread, before each wait.
    RetryingStore(std::shared_ptr<ObjectStore> inner, RetryOptions options = {},
                  std::shared_ptr<Clock> clock = systemClock(),
                  std::function<void(const PlannedRetry &)> announce = {},
                  std::function<double()> random = {}); ///< in [0, 1); empty for the system's

    Result<ObjectInfo> put(const PutRequest &request, std::stop_token stop = {}) override;
    Result<ObjectInfo> completeUpload(const CompleteUploadRequest &request, std::stop_token stop = {}) override;
    Traffic traffic() const override;

protected:
    Result<> around(StoreCall &call, const Send &send, const std::stop_token &stop) override;

private:
    [[nodiscard]] Result<ObjectInfo> sendWrite(StoreCall call, const std::function<Result<ObjectInfo>()> &write,
                                               const std::function<std::optional<ETag>()> &tagOfBytes,
                                               const std::stop_token &stop);

    const RetryOptions m_options;
    const std::shared_ptr<Clock> m_clock;
    const std::function<void(const PlannedRetry &)> m_announce;
    const std::function<double()> m_random;
    RetryQuota m_quota;
    std::atomic<std::uint64_t> m_retries = 0;
    std::atomic<std::uint64_t> m_throttles = 0;
};

} // namespace photoporter
