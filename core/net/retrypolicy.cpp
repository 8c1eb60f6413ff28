// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/retrypolicy.h"

#include <algorithm>
#include <cmath>

namespace photoporter {

using std::chrono::milliseconds;

namespace {

int allowedAttempts(ErrorCode code, const RetryOptions &options)
{
    if (code == ErrorCode::DigestMismatch)
        return std::min(options.maxAttempts, options.maxCorruptAttempts);
    if (isDoubted(code))
        return std::min(options.maxAttempts, options.maxDoubtedAttempts);
    return isTransient(code) ? options.maxAttempts : 1;
}

} // namespace

bool isDoubted(ErrorCode code)
{
    return code == ErrorCode::WrongRegion || code == ErrorCode::ClockSkewed;
}

std::optional<milliseconds> retryDelay(int attempt, const Error &error, const RetryOptions &options, double random)
{
    if (attempt < 1 || attempt >= allowedAttempts(error.code, options))
        return {};
    const milliseconds base = error.code == ErrorCode::Throttled ? options.throttledBase : options.base;
    const double ceiling = std::min(static_cast<double>(options.maxDelay.count()),
                                    std::ldexp(static_cast<double>(base.count()), attempt - 1));
    const milliseconds delay(std::llround(ceiling * std::clamp(random, 0.0, 1.0)));
    if (!error.retryAfter)
        return delay;
    // The jitter comes on top, so that those who were told the same time don't all return at once.
    return std::clamp(*error.retryAfter, milliseconds(0), options.maxRetryAfter) + delay;
}

int RetryQuota::cost(const Error &error)
{
    return error.code == ErrorCode::TimedOut ? 10 : 5;
}

bool RetryQuota::take(int cost)
{
    const std::scoped_lock lock(m_mutex);
    if (m_left < cost)
        return false;
    m_left -= cost;
    return true;
}

void RetryQuota::giveBack(int amount)
{
    const std::scoped_lock lock(m_mutex);
    m_left = std::min(m_capacity, m_left + amount);
}

int RetryQuota::left() const
{
    const std::scoped_lock lock(m_mutex);
    return m_left;
}

} // namespace photoporter
