// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/usagestore.h"

#include <algorithm>
#include <ctime>
#include <thread>

namespace photoporter {

using namespace Qt::StringLiterals;

namespace {

constexpr std::uint64_t largeBody = 256 * KiB;

double toSeconds(std::chrono::nanoseconds time)
{
    return std::chrono::duration<double>(time).count();
}

} // namespace

double processCpuSeconds()
{
    timespec time{};
    ::clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) * 1e-9;
}

/// A request counts as under way for as long as this lives.
class UsageStore::UnderWay {
public:
    UnderWay(UsageStore &store, Kind kind) : m_store(store), m_kind(kind) { m_store.begin(m_kind); }
    ~UnderWay() { m_store.end(m_kind); }
    UnderWay(const UnderWay &) = delete;
    UnderWay &operator=(const UnderWay &) = delete;

private:
    UsageStore &m_store;
    const Kind m_kind;
};

UsageStore::UsageStore(std::shared_ptr<ObjectStore> inner, std::shared_ptr<Clock> clock,
                       std::function<double()> cpuSeconds)
    : ForwardingStore(std::move(inner)),
      m_clock(std::move(clock)),
      m_cpuSeconds(std::move(cpuSeconds)),
      m_isFolder(location().startsWith("folder:"_L1))
{
    reset();
}

RunTimes UsageStore::times() const
{
    const double cpu = m_cpuSeconds();
    const std::scoped_lock lock(m_mutex);
    const BusyMeter::Time now = m_clock->monotonic();
    const auto seconds = [&](Kind kind) {
        return toSeconds(m_usages[kind].total + m_usages[kind].meter.busy(now));
    };
    return {.wall = toSeconds(now - m_begin),
            .up = seconds(Up),
            .down = seconds(Down),
            .copy = seconds(Copy),
            .latency = seconds(Small),
            .cpu = cpu - m_cpuBegin,
            .disk = seconds(Disk),
            .throttled = m_throttledSeconds,
            .cores = std::max(std::thread::hardware_concurrency(), 1U)};
}

void UsageStore::reset()
{
    const double cpu = m_cpuSeconds();
    const std::scoped_lock lock(m_mutex);
    m_begin = m_clock->monotonic();
    for (Usage &usage : m_usages) {
        usage.meter.take(m_begin);
        usage.total = {};
    }
    m_throttledSeconds = 0;
    m_cpuBegin = cpu;
}

void UsageStore::throttledFor(std::chrono::milliseconds wait)
{
    const std::scoped_lock lock(m_mutex);
    m_throttledSeconds += std::max(toSeconds(wait), 0.0) / std::max(m_inFlight, 1);
}

void UsageStore::begin(Kind kind)
{
    const std::scoped_lock lock(m_mutex);
    ++m_inFlight;
    m_usages[kind].meter.begin(m_clock->monotonic());
}

void UsageStore::end(Kind kind)
{
    const std::scoped_lock lock(m_mutex);
    --m_inFlight;
    m_usages[kind].total += m_usages[kind].meter.take(m_clock->monotonic());
    m_usages[kind].meter.end();
}

UsageStore::Kind UsageStore::transfer(Kind kind) const
{
    return m_isFolder ? Disk : kind;
}

UsageStore::Kind UsageStore::kindOf(const StoreCall &call)
{
    const std::scoped_lock lock(m_mutex);
    switch (call.kind) {
    case RequestKind::Put:
    case RequestKind::UploadPart:
        return call.up >= largeBody ? transfer(Up) : Small;
    case RequestKind::CopyPart:
        if (call.copied < largeBody)
            return Small;
        m_targetsOfCopies.insert(call.key);
        return transfer(Copy);
    case RequestKind::CompleteUpload:
        return m_targetsOfCopies.contains(call.key) ? transfer(Copy) : Small;
    default:
        return Small;
    }
}

Result<> UsageStore::around(StoreCall &call, const Send &send, const std::stop_token &)
{
    const UnderWay request(*this, kindOf(call));
    auto done = send();
    const bool endsUpload = call.kind == RequestKind::CompleteUpload || call.kind == RequestKind::AbortUpload;
    if (done && endsUpload) {
        const std::scoped_lock lock(m_mutex);
        m_targetsOfCopies.erase(call.key);
    }
    return done;
}

Result<Object> UsageStore::get(const GetRequest &request, std::stop_token stop)
{
    // Photos and archives are read by range; what is read whole is one of the program's own small documents.
    const bool isLarge = request.range && request.range->length >= largeBody;
    const UnderWay reading(*this, isLarge ? transfer(Down) : Small);
    return inner().get(request, std::move(stop));
}

} // namespace photoporter
