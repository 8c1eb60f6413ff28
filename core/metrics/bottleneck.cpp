// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/bottleneck.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace photoporter {

namespace {

// In the order of the enum.
constexpr std::array<const char16_t *, bottleneckCount> names = {
    u"upstream", u"downstream", u"store-copy", u"request-latency", u"cpu", u"disk", u"throttled", u"none"};

constexpr double throttledShare = 0.25;
constexpr double busyShare = 0.8;     // of the processor
constexpr double decisiveShare = 0.5; // of the wall time, for one kind of request

double sane(double seconds)
{
    return std::isfinite(seconds) ? std::max(seconds, 0.0) : 0;
}

struct Candidate {
    Bottleneck kind;
    double seconds; ///< in which it was under way
};

Candidate largestTransfer(const RunTimes &times)
{
    const std::array<Candidate, 4> all = {{{Bottleneck::Upstream, sane(times.up)},
                                           {Bottleneck::Downstream, sane(times.down)},
                                           {Bottleneck::StoreCopy, sane(times.copy)},
                                           {Bottleneck::Disk, sane(times.disk)}}};
    return *std::ranges::max_element(all, {}, &Candidate::seconds); // the first of equal ones
}

Candidate candidate(const RunTimes &times)
{
    const Candidate transfer = largestTransfer(times);
    const double latency = sane(times.latency);
    if (latency - transfer.seconds > transfer.seconds)
        return {Bottleneck::RequestLatency, latency};
    return transfer;
}

} // namespace

QStringView bottleneckName(Bottleneck bottleneck)
{
    return names[static_cast<std::size_t>(bottleneck)];
}

std::optional<Bottleneck> bottleneckFromName(QStringView name)
{
    const auto *const found =
        std::ranges::find(names, name, [](const char16_t *text) { return QStringView(text); });
    if (found == names.end())
        return {};
    return static_cast<Bottleneck>(found - names.begin());
}

Bottleneck decideBottleneck(const RunTimes &times)
{
    const double wall = sane(times.wall);
    if (wall <= 0)
        return Bottleneck::None;
    if (sane(times.throttled) >= throttledShare * wall)
        return Bottleneck::Throttled;
    const double cpu = sane(times.cpu);
    if (cpu >= busyShare * wall * std::max(times.cores, 1U))
        return Bottleneck::Cpu;
    const Candidate best = candidate(times);
    if (best.seconds >= decisiveShare * wall)
        return best.kind;
    return cpu >= busyShare * wall ? Bottleneck::Cpu : Bottleneck::None;
}

} // namespace photoporter
