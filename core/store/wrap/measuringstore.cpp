// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/wrap/measuringstore.h"

#include <algorithm>

namespace photoporter {

namespace {

constexpr std::uint64_t largeBody = 256 * KiB;
constexpr std::uint64_t smallBody = 16 * KiB;
constexpr std::size_t roundTripsKept = 128;
constexpr std::size_t roundTripsNeeded = 5;
constexpr double leastBytes = 1e6; // less says more about chance than about the line
constexpr double leastRequests = 32;
constexpr double leastSeconds = 0.005;
constexpr double halveAfterSeconds = 20;
constexpr double leastShare = 0.1; // of a busy time that is kept when the round trip is taken off

double toSeconds(std::chrono::nanoseconds time)
{
    return std::chrono::duration<double>(time).count();
}

} // namespace

void MeasuringStore::Meter::begin(Time now, double roundTrip)
{
    if (busy.begin(now))
        latency = roundTrip;
}

void MeasuringStore::Meter::end(Time now, std::optional<double> added)
{
    const bool counts = busy.isBusy() && added;
    const double elapsed = counts ? toSeconds(busy.take(now)) : 0;
    busy.end();
    if (!counts)
        return;
    const double counted = std::max(elapsed - latency, elapsed * leastShare);
    latency -= std::min(latency, elapsed - counted);
    seconds += counted;
    amount += *added;
    if (seconds > halveAfterSeconds) {
        seconds /= 2;
        amount /= 2;
    }
}

std::optional<double> MeasuringStore::Meter::rate(double leastAmount) const
{
    if (amount < leastAmount || seconds < leastSeconds)
        return {};
    return amount / seconds;
}

MeasuringStore::MeasuringStore(std::shared_ptr<ObjectStore> inner, const Line &stored,
                               std::shared_ptr<Clock> clock)
    : ForwardingStore(std::move(inner)), m_stored(stored), m_clock(std::move(clock))
{
}

Line MeasuringStore::line() const
{
    const std::scoped_lock lock(m_mutex);
    Line line = m_stored;
    const auto learn = [&line](double &value, std::optional<double> found) {
        if (!found)
            return;
        value = *found;
        line.measured = true;
    };
    learn(line.upBytesPerSecond, m_meters[Up].rate(leastBytes));
    learn(line.downBytesPerSecond, m_meters[Down].rate(leastBytes));
    learn(line.copyBytesPerSecond, m_meters[Copy].rate(leastBytes));
    learn(line.requestsPerSecond, m_requests.rate(leastRequests));
    if (m_roundTrips.size() >= roundTripsNeeded)
        learn(line.roundTripSeconds, roundTrip());
    return line;
}

bool MeasuringStore::isSmall(const StoreCall &call)
{
    switch (call.kind) {
    case RequestKind::Head:
    case RequestKind::CreateUpload:
    case RequestKind::AbortUpload:
    case RequestKind::Attributes:
        return true;
    case RequestKind::Put:
    case RequestKind::UploadPart:
        return call.up <= smallBody;
    default: // what a get brings is not known before; listings are long; completions and copies are the store's
             // own work
        return false;
    }
}

double MeasuringStore::roundTrip() const
{
    if (m_roundTrips.size() < roundTripsNeeded)
        return m_stored.roundTripSeconds;
    std::vector<double> sorted = m_roundTrips;
    const auto tenth = sorted.begin() + static_cast<std::ptrdiff_t>(sorted.size() / 10);
    std::ranges::nth_element(sorted, tenth);
    return *tenth;
}

void MeasuringStore::addRoundTrip(double seconds)
{
    if (m_roundTrips.size() < roundTripsKept) {
        m_roundTrips.push_back(seconds);
        return;
    }
    m_roundTrips[m_nextRoundTrip] = seconds;
    m_nextRoundTrip = (m_nextRoundTrip + 1) % roundTripsKept;
}

bool MeasuringStore::isQuiet() const
{
    return std::ranges::all_of(m_meters, [](const Meter &meter) { return meter.busy.isIdle(); });
}

Result<> MeasuringStore::around(StoreCall &call, const Send &send, const std::stop_token &)
{
    bool countsAsRequest = isSmall(call);
    const bool isUp = call.up >= largeBody;
    const bool isDown = call.kind == RequestKind::Get;
    const Time begin = m_clock->monotonic();
    {
        const std::scoped_lock lock(m_mutex);
        countsAsRequest = countsAsRequest && isQuiet();
        if (countsAsRequest)
            m_requests.begin(begin, 0);
        if (isUp)
            m_meters[Up].begin(begin, roundTrip());
        if (isDown)
            m_meters[Down].begin(begin, roundTrip());
    }
    auto done = send();
    const Time end = m_clock->monotonic();
    const std::scoped_lock lock(m_mutex);
    // Beside large bodies and copies a small request waits for them, which says nothing of the line.
    const bool undisturbed = countsAsRequest && isQuiet();
    if (countsAsRequest)
        m_requests.end(end, done && undisturbed ? std::optional(1.0) : std::nullopt);
    if (countsAsRequest && !undisturbed)
        m_requests.busy.take(end); // not to be counted by whatever ends next
    if (isUp)
        m_meters[Up].end(end, done ? std::optional(static_cast<double>(call.up)) : std::nullopt);
    if (isDown)
        m_meters[Down].end(end, done && call.down >= largeBody ? std::optional(static_cast<double>(call.down))
                                                               : std::nullopt);
    if (done && undisturbed && isSmall(call))
        addRoundTrip(toSeconds(end - begin));
    return done;
}

Result<PartResult> MeasuringStore::copyPart(const CopyPartRequest &request, std::stop_token stop)
{
    const bool isLarge = request.length() >= largeBody;
    if (isLarge) {
        const std::scoped_lock lock(m_mutex);
        m_uploadsWithCopies.insert(request.upload.id.text());
        m_meters[Copy].begin(m_clock->monotonic(), roundTrip());
    }
    auto done = ForwardingStore::copyPart(request, stop);
    if (isLarge) {
        const std::scoped_lock lock(m_mutex);
        m_meters[Copy].end(m_clock->monotonic(),
                           done ? std::optional(static_cast<double>(request.length())) : std::nullopt);
    }
    return done;
}

Result<ObjectInfo> MeasuringStore::completeUpload(const CompleteUploadRequest &request, std::stop_token stop)
{
    bool hasCopies = false;
    {
        const std::scoped_lock lock(m_mutex);
        hasCopies = m_uploadsWithCopies.contains(request.upload.id.text());
        if (hasCopies)
            m_meters[Copy].begin(m_clock->monotonic(), roundTrip());
    }
    auto done = ForwardingStore::completeUpload(request, stop);
    const std::scoped_lock lock(m_mutex);
    if (hasCopies)
        m_meters[Copy].end(m_clock->monotonic(), done ? std::optional(0.0) : std::nullopt);
    if (done)
        m_uploadsWithCopies.erase(request.upload.id.text());
    return done;
}

Result<> MeasuringStore::abortUpload(const UploadRef &upload, std::stop_token stop)
{
    {
        const std::scoped_lock lock(m_mutex);
        m_uploadsWithCopies.erase(upload.id.text());
    }
    return ForwardingStore::abortUpload(upload, stop);
}

} // namespace photoporter
