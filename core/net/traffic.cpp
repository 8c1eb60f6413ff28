// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/traffic.h"

#include <numeric>

namespace photoporter {

using namespace Qt::StringLiterals;

QLatin1StringView requestKindName(RequestKind kind)
{
    static constexpr std::array<QLatin1StringView, requestKindCount> names = {
        "head"_L1,         "list"_L1,          "get"_L1,
        "put"_L1,          "remove"_L1,        "create-upload"_L1,
        "upload-part"_L1,  "copy-part"_L1,     "complete-upload"_L1,
        "abort-upload"_L1, "list-uploads"_L1,  "list-parts"_L1,
        "attributes"_L1,   "get-lifecycle"_L1, "put-lifecycle"_L1};
    return names[static_cast<std::size_t>(kind)];
}

std::uint64_t Traffic::requestCount() const
{
    return std::accumulate(requests.begin(), requests.end(), std::uint64_t{0});
}

Traffic &Traffic::operator+=(const Traffic &other)
{
    for (std::size_t i = 0; i < requests.size(); ++i)
        requests[i] += other.requests[i];
    up += other.up;
    down += other.down;
    copied += other.copied;
    retries += other.retries;
    throttles += other.throttles;
    return *this;
}

Traffic operator-(Traffic a, const Traffic &b)
{
    for (std::size_t i = 0; i < a.requests.size(); ++i)
        a.requests[i] -= b.requests[i];
    a.up -= b.up;
    a.down -= b.down;
    a.copied -= b.copied;
    a.retries -= b.retries;
    a.throttles -= b.throttles;
    return a;
}

Traffic TrafficMeter::snapshot() const
{
    Traffic now;
    for (std::size_t i = 0; i < requestKindCount; ++i)
        now.requests[i] = m_requests[i];
    now.up = m_up;
    now.down = m_down;
    now.copied = m_copied;
    now.retries = m_retries;
    now.throttles = m_throttles;
    return now;
}

} // namespace photoporter
