// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "net/httpclient.h"
#include "net/line.h"
#include "store/objectstore.h"
#include "store/probe.h"
#include "store/s3/config.h"
#include "store/wrap/cappedstore.h"
#include "store/wrap/measuringstore.h"
#include "store/wrap/ratelimitedstore.h"
#include "store/wrap/retryingstore.h"

#include <functional>
#include <memory>

namespace photoporter {

/// How a store is opened; everything has a default that fits.
struct OpenOptions {
    // for s3://
    S3Overrides s3;
    Environment environment = systemEnvironment();
    std::shared_ptr<HttpClient> http; ///< shared by all stores that are given it; empty makes one for this store
    /// As the probe found them. A folder knows its own capabilities and takes only rules.
    StoreCapabilities capabilities;
    StoreRules rules;
    // for the wrappers
    Line line;                          ///< what is known of the line
    int requestsInFlight = 48;          ///< at most, and fewer while the store throttles
    std::shared_ptr<RequestGate> gate;  ///< shared by all stores that are given it; empty makes one for this store
    std::uint64_t upBytesPerSecond = 0; ///< 0 is no limit; not looked at when there is a `limit`
    std::shared_ptr<RateLimit> limit;   ///< shared by all stores that are given it; empty makes one for this store
    RetryOptions retries;
    std::function<void(const PlannedRetry &)> announceRetry; ///< from any thread; may be empty
    std::shared_ptr<Clock> clock = systemClock();
};

/// A store as callers use it, with the wrapper that knows the line.
struct OpenedStore {
    std::shared_ptr<ObjectStore> store;
    std::shared_ptr<MeasuringStore> measured; ///< inside `store`

    [[nodiscard]] Line line() const { return measured->line(); }
};

/// Opens "s3://bucket[/prefix]" or "folder:///path" without wrappers. No request is made. InvalidInput for
/// other URLs and relative paths; the errors of resolveS3Config() and FolderStore::open().
[[nodiscard]] Result<std::shared_ptr<ObjectStore>> openPlainStore(const QString &url,
                                                                  const OpenOptions &options = {});
/// The type of openPlainStore(), for whoever puts another in its place.
using OpenPlainStore =
    std::function<Result<std::shared_ptr<ObjectStore>>(const QString &url, const OpenOptions &options)>;

/// Puts around a store, from the inside: measuring, the cap on requests in flight, the limit of the rate. So
/// waiting is not measured.
[[nodiscard]] OpenedStore wrapWithoutRetries(std::shared_ptr<ObjectStore> plain, const OpenOptions &options = {});

/// Likewise, and retries around these, so that a request that waits for its repetition holds nobody up.
[[nodiscard]] OpenedStore wrapStore(std::shared_ptr<ObjectStore> plain, const OpenOptions &options = {});

/// Both.
[[nodiscard]] Result<OpenedStore> openStore(const QString &url, const OpenOptions &options = {});

/// For probeStore(): opens plain stores of this URL with the capabilities asked for. The error is what opening
/// gives.
[[nodiscard]] Result<ProbeFactory> probeFactory(const QString &url, const OpenOptions &options = {});

} // namespace photoporter
