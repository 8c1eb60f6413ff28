// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "net/line.h"
#include "store/wrap/busymeter.h"
#include "store/wrap/forwardingstore.h"

#include <array>
#include <cstddef>
#include <mutex>
#include <optional>
#include <set>
#include <vector>

namespace photoporter {

/// Learns the line from the requests that pass (docs/design.md section 2, "line"); makes none of its own.
///
/// - Round trip: the 10th percentile of the last 128 requests without a body to speak of. Few of those many are
///   held up by others.
/// - Rates: bytes of large bodies (256 KiB or more) over the time in which at least one of their kind was under
/// way, less one
///   round trip for each such time. Idle times don't count, and older times count less: the sums are halved
///   when 20 seconds are reached. Copies also take the time of the completion they end in (a folder copies only
///   then).
/// - Requests a second: small requests that ended while 8 or more were under way, over that time.
/// - Small requests count only while no large body and no copy is under way: beside those they wait.
///
/// What was not measured yet is what `stored` says. Failed requests count nowhere.
class MeasuringStore final : public ForwardingStore {
public:
    MeasuringStore(std::shared_ptr<ObjectStore> inner, const Line &stored,
                   std::shared_ptr<Clock> clock = systemClock());

    [[nodiscard]] Line line() const;

    Result<PartResult> copyPart(const CopyPartRequest &request, std::stop_token stop = {}) override;
    Result<ObjectInfo> completeUpload(const CompleteUploadRequest &request, std::stop_token stop = {}) override;
    Result<> abortUpload(const UploadRef &upload, std::stop_token stop = {}) override;

protected:
    Result<> around(StoreCall &call, const Send &send, const std::stop_token &stop) override;

private:
    using Time = BusyMeter::Time;

    /// An amount over the busy time of its kind.
    struct Meter {
        BusyMeter busy;
        double latency = 0; ///< seconds of the current busy time still to leave out
        double amount = 0;
        double seconds = 0;

        void begin(Time now, double roundTrip);
        void end(Time now, std::optional<double> added); ///< nothing for a failure
        [[nodiscard]] std::optional<double> rate(double leastAmount) const;
    };
    enum Direction { Up, Down, Copy, directionCount };

    [[nodiscard]] static bool isSmall(const StoreCall &call);
    void addRoundTrip(double seconds);
    [[nodiscard]] double roundTrip() const;
    [[nodiscard]] bool isQuiet() const; ///< no large body and no copy is under way

    const Line m_stored;
    const std::shared_ptr<Clock> m_clock;
    mutable std::mutex m_mutex;
    std::array<Meter, directionCount> m_meters;
    Meter m_requests{.busy = BusyMeter(8)};
    std::vector<double> m_roundTrips; ///< a ring
    std::size_t m_nextRoundTrip = 0;
    std::set<QByteArray> m_uploadsWithCopies;
};

} // namespace photoporter
