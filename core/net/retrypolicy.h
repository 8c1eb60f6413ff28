// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <chrono>
#include <mutex>
#include <optional>

namespace photoporter {

/// When a failed request is sent again (AWS SDKs and Tools Reference Guide, "Retry behavior", standard mode:
/// full-jitter exponential back-off and a quota). AWS's own numbers are for short calls of servers; these are for
/// a person's line, which may be away for some seconds.
struct RetryOptions {
    int maxAttempts = 8;                          ///< the first one included; 1 means never again
    int maxCorruptAttempts = 3;                   ///< when a body arrived damaged
    int maxDoubtedAttempts = 2;                   ///< when the answer is one of isDoubted()
    std::chrono::milliseconds base{100};          ///< the first delay is up to this, each next up to twice as much
    std::chrono::milliseconds throttledBase{500}; ///< likewise, when the store asked to slow down
    std::chrono::milliseconds maxDelay{20'000};   ///< of the back-off
    std::chrono::milliseconds maxRetryAfter{60'000}; ///< a server's longer wish is cut to this
};

/// True for refusals that are no fault of a moment but that a bad line or a confused server in between can make
/// up: a redirect to another region, a complaint about the clock. One is doubted, a second one believed. (What
/// such an answer teaches, the S3 client has tried by then.)
[[nodiscard]] bool isDoubted(ErrorCode code);

/// How long to wait before attempt number `attempt` + 1, after attempt number `attempt` (1 is the first) failed
/// with `error`. Nothing when it should not be sent again. `random` is in [0, 1). Pure.
[[nodiscard]] std::optional<std::chrono::milliseconds> retryDelay(int attempt, const Error &error,
                                                                  const RetryOptions &options, double random);

/// A store-wide allowance of retries, so that a server in trouble is not sent many times the requests it fails to
/// answer. Every retry costs, every success gives something back. Thread-safe.
class RetryQuota {
public:
    explicit RetryQuota(int capacity = 500) : m_capacity(capacity), m_left(capacity) {}

    /// What a retry after `error` costs: 5, or 10 after a time-out.
    [[nodiscard]] static int cost(const Error &error);
    /// False when too little is left; nothing is taken then.
    [[nodiscard]] bool take(int cost);
    /// After a success: what its last retry cost, or 1 when there was none.
    void giveBack(int amount);
    [[nodiscard]] int left() const;

private:
    const int m_capacity;
    mutable std::mutex m_mutex;
    int m_left;
};

} // namespace photoporter
