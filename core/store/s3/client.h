// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "net/httpclient.h"
#include "store/s3/errors.h"
#include "store/s3/requests.h"

#include <atomic>
#include <memory>
#include <mutex>

namespace photoporter::s3 {

/// Signs requests, sends them and turns refusals into errors. It learns two things from refusals and then signs
/// again, once each per request: the bucket's region, and how far this computer's clock is off. Thread-safe.
class Client {
public:
    Client(S3Config config, std::shared_ptr<Clock> clock, std::shared_ptr<HttpClient> http);

    /// The server has answered as only an S3 server does.
    void trust() { m_speaksS3 = true; }

    /// An answer of status 2xx. Errors carry status, server code and request id and name no secret.
    [[nodiscard]] Result<HttpResponse> send(const Request &request, std::stop_token stop);
    /// A link that gives `key`; `query` are further parameters.
    [[nodiscard]] QByteArray presign(const QByteArray &key, const NamedValues &query,
                                     std::chrono::seconds expires) const;

    [[nodiscard]] const S3Config &config() const { return m_config; }
    [[nodiscard]] Place place() const;
    [[nodiscard]] TrafficMeter &meter() { return *m_meter; }
    [[nodiscard]] const TrafficMeter &meter() const { return *m_meter; }
    /// Without it the SHA-256 of all bodies is part of what is signed; with it that of photos is not.
    [[nodiscard]] bool usesTls() const;
    /// The store's time, as far as it is known.
    [[nodiscard]] Clock::WallTime now() const;

private:
    /// What can be learnt.
    struct Knowledge {
        QByteArray region;
        std::chrono::milliseconds clockOffset{0};
        friend bool operator==(const Knowledge &, const Knowledge &) = default;
    };

    [[nodiscard]] Knowledge knowledge() const;
    [[nodiscard]] S3Config configFor(const Knowledge &known) const;
    [[nodiscard]] Result<HttpResponse> sendOnce(const Request &request, const Knowledge &known,
                                                std::stop_token stop);
    /// True when something new was learnt since `used` and the request is worth signing again.
    [[nodiscard]] bool learn(const HttpResponse &answer, ErrorCode code, const Knowledge &used,
                             std::stop_token stop);
    [[nodiscard]] bool learnClock(const HttpResponse &answer, const Knowledge &used);
    [[nodiscard]] bool learnRegion(const HttpResponse &answer, const Knowledge &used, std::stop_token stop);

    const S3Config m_config;
    const std::shared_ptr<Clock> m_clock;
    const std::shared_ptr<HttpClient> m_http;
    const std::shared_ptr<TrafficMeter> m_meter = std::make_shared<TrafficMeter>();
    std::atomic<bool> m_speaksS3 = false;
    mutable std::mutex m_mutex;
    Knowledge m_known;
};

} // namespace photoporter::s3
