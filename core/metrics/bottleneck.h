// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <cstdint>
#include <optional>

namespace photoporter {

/// What held a run up. Stored by name; names are frozen.
enum class Bottleneck : std::uint8_t {
    Upstream,
    Downstream,
    StoreCopy,
    RequestLatency,
    Cpu,
    Disk,
    Throttled,
    None,
};
inline constexpr std::size_t bottleneckCount = 8;

/// "upstream", "downstream", "store-copy", "request-latency", "cpu", "disk", "throttled", "none".
[[nodiscard]] QStringView bottleneckName(Bottleneck bottleneck);
[[nodiscard]] std::optional<Bottleneck> bottleneckFromName(QStringView name);

/// Where the time of a run went, in seconds (docs/metrics.md, "The bottleneck"). Up, down, copy, latency and disk
/// are times in which at least one request of that kind was under way.
struct RunTimes {
    double wall = 0;
    double up = 0, down = 0, copy = 0;
    double latency = 0; ///< of requests whose bytes don't matter
    double cpu = 0;     ///< of the process, all threads
    double disk = 0;
    double throttled = 0; ///< waited because the store asked to slow down, divided by the requests in flight
    unsigned cores = 1;
    friend bool operator==(const RunTimes &, const RunTimes &) = default;
};

/// The rule of docs/metrics.md. Pure; negative times and those that are no numbers count as 0.
[[nodiscard]] Bottleneck decideBottleneck(const RunTimes &times);

} // namespace photoporter
