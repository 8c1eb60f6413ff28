// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/bytes.h"
#include "base/error.h"
#include "net/traffic.h"

#include <QByteArray>
#include <QHttpHeaders>
#include <QString>

#include <chrono>
#include <memory>
#include <optional>
#include <stop_token>

namespace photoporter {

struct HttpRequest {
    QByteArray method; ///< "GET", "HEAD", "PUT", "POST", "DELETE"
    QByteArray origin; ///< "http://host[:port]" or "https://host[:port]"
    /// Path and query exactly as they go over the line: starts with "/", visible ASCII only, percent-encoded by
    /// the caller. Nothing in it is decoded, normalised or escaped again ("/a//b/../c%2F+" arrives as it is);
    /// escapes of A-Z a-z 0-9 - . _ ~, which are never needed, are the one exception: they arrive decoded.
    QByteArray target;
    QHttpHeaders headers;
    QByteArray body;
    /// A longer body of the answer is an error (UnexpectedAnswer), found out as early as possible.
    std::uint64_t answerLimit = 16 * MiB;
    /// Instead of HttpOptions::inactivityTimeout, for what a server works on for long without a word.
    std::optional<std::chrono::milliseconds> inactivityTimeout;
    /// Body bytes are added here while they cross the line; may be empty.
    std::shared_ptr<TrafficMeter> meter;
};

struct HttpResponse {
    int status = 0;
    QHttpHeaders headers;
    QByteArray body; ///< as stored: a Content-Encoding is not undone

    /// The header's (first) value; empty where there is none. Names are compared without case.
    [[nodiscard]] QByteArray header(QByteArrayView name) const { return headers.value(name).toByteArray(); }
};

struct HttpOptions {
    std::chrono::milliseconds connectTimeout{20'000};    ///< until the request is on its way, TLS included
    std::chrono::milliseconds inactivityTimeout{60'000}; ///< without a byte in either direction
    int connections = 64;                                ///< at once; further requests wait their turn
    QString caBundle;                                    ///< PEM file of further trusted authorities; may be empty
    QByteArray userAgent = "Photoporter";
};

/// HTTP/1.1 over one network thread that owns a QNetworkAccessManager. Calls block, may be made from any thread
/// and need a QCoreApplication (its event loop need not run). Must outlive the calls made on it.
///
/// An answer of any status is a result; errors are what kept an answer from coming: HostNotFound,
/// ConnectionRefused, ConnectionLost (also: a body with Content-Length was cut; Qt can't always tell that a
/// chunked one was), TlsFailed, TimedOut, UnexpectedAnswer (no HTTP, or more than answerLimit), Cancelled. Their
/// texts name the host and never the target. Nothing is followed, kept or undone: no redirects, cookies, cache,
/// authentication or content decoding. Certificates are always checked. Proxies are those of the system
/// (http_proxy and the like), never for loopback.
class HttpClient {
public:
    explicit HttpClient(HttpOptions options = {});
    ~HttpClient();
    HttpClient(const HttpClient &) = delete;
    HttpClient &operator=(const HttpClient &) = delete;

    /// Returns at once when `stop` is requested; the request is then given up in the background.
    [[nodiscard]] Result<HttpResponse> send(const HttpRequest &request, std::stop_token stop = {});

private:
    class Private;
    std::unique_ptr<Private> m_private;
};

/// "host" or "host:port" of an origin, for people.
[[nodiscard]] QString hostOf(const QByteArray &origin);

} // namespace photoporter
