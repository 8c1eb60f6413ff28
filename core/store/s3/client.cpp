// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/s3/client.h"

#include "base/checksum.h"
#include "store/s3/xml.h"

#include <QCoreApplication>

namespace photoporter::s3 {

namespace {

bool isSuccess(const HttpResponse &answer)
{
    return answer.status >= 200 && answer.status < 300;
}

QByteArray authority(const QByteArray &origin)
{
    return origin.mid(origin.indexOf("://") + 3);
}

/// Copies and completions move gigabytes inside the store, during which many servers send nothing.
std::optional<std::chrono::milliseconds> patience(RequestKind kind)
{
    if (kind == RequestKind::CopyPart || kind == RequestKind::CompleteUpload)
        return std::chrono::minutes(10);
    return {};
}

bool isTls(const QByteArray &origin)
{
    return origin.startsWith("https:");
}

QByteArray payloadHash(const Request &request, const QByteArray &origin)
{
    if (request.isPayload && isTls(origin))
        return unsignedPayload.toByteArray();
    return (request.sha256 ? *request.sha256 : sha256(request.body)).toHex();
}

/// A HEAD's refusal comes without a reason; the same question as GET, for one byte, brings it.
Request asGet(const Request &head)
{
    Request get = head;
    get.method = "GET";
    get.kind = RequestKind::Get;
    get.headers.emplace_back("range", "bytes=0-0");
    return get;
}

} // namespace

Client::Client(S3Config config, std::shared_ptr<Clock> clock, std::shared_ptr<HttpClient> http)
    : m_config(std::move(config)),
      m_clock(std::move(clock)),
      m_http(std::move(http)),
      m_known{.region = m_config.region}
{
}

Client::Knowledge Client::knowledge() const
{
    const std::lock_guard lock(m_mutex);
    return m_known;
}

S3Config Client::configFor(const Knowledge &known) const
{
    S3Config config = m_config;
    config.region = known.region;
    return config;
}

Place Client::place() const
{
    const S3Config config = configFor(knowledge());
    return {.host = hostOf(config.origin()),
            .bucket = QString::fromUtf8(config.bucket),
            .region = QString::fromUtf8(config.region),
            .speaksS3 = m_speaksS3};
}

bool Client::usesTls() const
{
    return isTls(m_config.origin());
}

Clock::WallTime Client::now() const
{
    return m_clock->now() + knowledge().clockOffset;
}

Result<HttpResponse> Client::sendOnce(const Request &request, const Knowledge &known, std::stop_token stop)
{
    const S3Config config = configFor(known);
    const QByteArray origin = config.origin();
    Signable signable{.method = request.method,
                      .path = encodedPath(config, request.key),
                      .query = request.query,
                      .headers = request.headers,
                      .payloadHash = payloadHash(request, origin)};
    signable.headers.emplace_back("host", authority(origin));

    HttpRequest http{.method = request.method,
                     .origin = origin,
                     .target = encodedTarget(config, request),
                     .headers = {},
                     .body = request.body,
                     .answerLimit = request.answerLimit,
                     .inactivityTimeout = patience(request.kind),
                     .meter = m_meter};
    for (const auto &[name, value] : signable.headers)
        http.headers.append(name, value);
    const SigningScope scope{.region = known.region, .time = m_clock->now() + known.clockOffset};
    for (const auto &[name, value] : signedHeaders(std::move(signable), scope, config.credentials))
        http.headers.append(name, value);
    m_meter->countRequest(request.kind);
    auto answer = m_http->send(http, std::move(stop));
    if (!answer && answer.error().code == ErrorCode::UnexpectedAnswer && !isTls(origin))
        answer.error().nextStep = QCoreApplication::translate(
            "S3", "Check the endpoint; perhaps it wants https:// where http:// was given.");
    return answer;
}

Result<HttpResponse> Client::send(const Request &request, std::stop_token stop)
{
    // Region and clock can each be wrong once; a third refusal is one.
    for (int attempt = 0;; ++attempt) {
        const Knowledge used = knowledge();
        auto answer = sendOnce(request, used, stop);
        if (!answer || isSuccess(*answer))
            return answer;
        if (parseError(answer->body))
            trust();
        Error error = errorOf(*answer, request, place());
        bool isOver = false; // what refused it: a clock that jumped there and back, say
        if (request.method == "HEAD" && (answer->status == 403 || answer->status == 400)) {
            const Request reason = asGet(request);
            auto explanation = sendOnce(reason, used, stop);
            if (!explanation)
                return explanation;
            isOver = isSuccess(*explanation);
            if (!isOver) {
                answer = std::move(explanation);
                error = errorOf(*answer, reason, place());
            }
        }
        if (attempt == 2 || !(isOver || learn(*answer, error.code, used, stop)))
            return std::unexpected(std::move(error));
        m_meter->countRetry();
    }
}

bool Client::learn(const HttpResponse &answer, ErrorCode code, const Knowledge &used, std::stop_token stop)
{
    if (code == ErrorCode::ClockSkewed)
        return learnClock(answer, used);
    if (code == ErrorCode::WrongRegion)
        return learnRegion(answer, used, std::move(stop));
    return false;
}

bool Client::learnClock(const HttpResponse &answer, const Knowledge &used)
{
    const auto serverTime = dateIn(answer);
    if (!serverTime)
        return false;
    const auto offset = *serverTime - m_clock->now();
    // S3 allows 15 minutes; an offset close to the one that was refused would be refused again.
    if (abs(offset - used.clockOffset) < std::chrono::minutes(1))
        return false;
    const std::lock_guard lock(m_mutex);
    m_known.clockOffset = offset;
    return true;
}

bool Client::learnRegion(const HttpResponse &answer, const Knowledge &used, std::stop_token stop)
{
    if (knowledge().region != used.region) // another thread was quicker
        return true;
    QByteArray region = regionIn(answer);
    if (region.isEmpty()) {
        const auto bucket = sendOnce(bucketRequest(), used, std::move(stop));
        if (bucket)
            region = regionIn(*bucket);
    }
    if (region.isEmpty() || region == used.region)
        return false;
    const std::lock_guard lock(m_mutex);
    m_known.region = region;
    return true;
}

QByteArray Client::presign(const QByteArray &key, const NamedValues &query, std::chrono::seconds expires) const
{
    const Knowledge known = knowledge();
    const S3Config config = configFor(known);
    const QByteArray origin = config.origin();
    const QByteArray path = encodedPath(config, key);
    const SigningScope scope{.region = known.region, .time = m_clock->now() + known.clockOffset};
    const QByteArray signedQuery = presignedQuery({.method = "GET",
                                                   .path = path,
                                                   .query = query,
                                                   .headers = {{"host", authority(origin)}},
                                                   .payloadHash = unsignedPayload.toByteArray()},
                                                  scope, expires, config.credentials);
    return origin + path + '?' + signedQuery;
}

} // namespace photoporter::s3
