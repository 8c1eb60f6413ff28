// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/flight.h"

#include <QCoreApplication>
#include <QHttp1Configuration>
#include <QIODevice>
#include <QSslError>

#include <algorithm>
#include <cstring>

namespace photoporter {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Http)
};

Error problem(ErrorCode code, QString message)
{
    return Error{.code = code, .message = std::move(message)};
}

/// Hands a request's body to the network and counts what is taken, also when Qt sends it a second time because a
/// kept-alive connection turned out to be closed.
class BodyDevice final : public QIODevice {
public:
    BodyDevice(QByteArray body, std::shared_ptr<TrafficMeter> meter)
        : m_body(std::move(body)), m_meter(std::move(meter))
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    qint64 size() const override { return m_body.size(); }

protected:
    qint64 readData(char *data, qint64 maxSize) override
    {
        const qint64 length = std::min(maxSize, m_body.size() - pos());
        if (length <= 0)
            return m_body.isEmpty() || pos() >= m_body.size() ? -1 : 0;
        std::memcpy(data, m_body.constData() + pos(), static_cast<std::size_t>(length));
        if (m_meter)
            m_meter->countUp(static_cast<std::uint64_t>(length));
        return length;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    const QByteArray m_body;
    const std::shared_ptr<TrafficMeter> m_meter;
};

/// True when the path holds "." or ".." as a segment.
bool hasDotSegment(const QByteArray &target)
{
    const auto query = target.indexOf('?');
    const QByteArray path = query < 0 ? target : target.left(query);
    const QList<QByteArray> segments = path.split('/');
    return std::ranges::any_of(segments, [](const QByteArray &s) { return s == "." || s == ".."; });
}

bool isVisibleAscii(const QByteArray &text)
{
    return std::ranges::all_of(text, [](char c) { return c > 0x20 && c < 0x7f; });
}

Error networkProblem(QNetworkReply::NetworkError error, const QString &host)
{
    switch (error) {
    case QNetworkReply::HostNotFoundError:
        return problem(ErrorCode::HostNotFound, Texts::tr("There is no host \"%1\".").arg(host));
    case QNetworkReply::ConnectionRefusedError:
        return problem(ErrorCode::ConnectionRefused, Texts::tr("Nothing answers at %1.").arg(host));
    case QNetworkReply::TimeoutError:
    case QNetworkReply::ProxyTimeoutError:
        return problem(ErrorCode::TimedOut, Texts::tr("%1 did not answer in time.").arg(host));
    case QNetworkReply::SslHandshakeFailedError:
        return problem(ErrorCode::TlsFailed, Texts::tr("No encrypted connection to %1 could be made.").arg(host));
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
    case QNetworkReply::UnknownProxyError:
        return Error{.code = ErrorCode::ConnectionRefused,
                     .message = Texts::tr("The proxy on the way to %1 did not let the request through.").arg(host),
                     .nextStep = Texts::tr(
                         "Check the proxy settings of this computer (http_proxy, https_proxy, no_proxy).")};
    case QNetworkReply::ProtocolFailure:
    case QNetworkReply::ProtocolUnknownError:
    case QNetworkReply::ProtocolInvalidOperationError:
        return problem(ErrorCode::UnexpectedAnswer, Texts::tr("What %1 answers is not HTTP.").arg(host));
    default:
        return problem(ErrorCode::ConnectionLost, Texts::tr("The connection to %1 was lost.").arg(host));
    }
}

QNetworkRequest prepare(const HttpRequest &request, const HttpOptions &options)
{
    // Strict: the tolerant mode would repair (that is, change) what looks wrong to it.
    const QByteArray address = request.origin + request.target;
    QNetworkRequest prepared(QUrl::fromEncoded(address, QUrl::StrictMode));
    QHttpHeaders headers = request.headers;
    // With a value of ours Qt neither asks for compression nor undoes it.
    headers.replaceOrAppend(QHttpHeaders::WellKnownHeader::AcceptEncoding, "identity");
    headers.replaceOrAppend(QHttpHeaders::WellKnownHeader::UserAgent, options.userAgent);
    if (request.method == "POST" && !headers.contains(QHttpHeaders::WellKnownHeader::ContentType))
        headers.append(QHttpHeaders::WellKnownHeader::ContentType, "application/octet-stream");
    prepared.setHeaders(std::move(headers));
    prepared.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    prepared.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    prepared.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    prepared.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    prepared.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    QHttp1Configuration http1;
    http1.setNumberOfConnectionsPerHost(options.connections);
    prepared.setHttp1Configuration(http1);
    return prepared;
}

} // namespace

QString hostOf(const QByteArray &origin)
{
    const auto scheme = origin.indexOf("://");
    return QString::fromUtf8(scheme < 0 ? origin : origin.mid(scheme + 3));
}

Flight::Flight(std::shared_ptr<Exchange> exchange, const HttpOptions &options, std::function<void(Flight *)> done)
    : m_exchange(std::move(exchange)),
      m_options(options),
      m_done(std::move(done)),
      m_lastMoved(std::chrono::steady_clock::now())
{
}

Flight::~Flight()
{
    if (m_reply) {
        m_reply->disconnect(this);
        m_reply->abort();
        m_reply->deleteLater();
    }
}

void Flight::start(QNetworkAccessManager &manager, const QSslConfiguration &tls)
{
    const HttpRequest &request = m_exchange->request;
    QNetworkRequest prepared = prepare(request, m_options);
    if (!request.target.startsWith('/') || !isVisibleAscii(request.target) || !prepared.url().isValid()) {
        finish(fail(ErrorCode::InvalidInput,
                    Texts::tr("\"%1\" is no address that can be asked for.").arg(hostOf(request.origin))));
        return;
    }
    prepared.setSslConfiguration(tls);

    QByteArray verb = request.method;
    if (hasDotSegment(request.target)) {
        // QNetworkAccessManager resolves "." and ".." in a URL's path, though they are ordinary parts of an
        // object's name. It writes the verb as it is, so the verb brings its own request line, and the line that
        // Qt makes goes on as the value of a header that nobody reads. Since Qt then doesn't know a HEAD for what
        // it is, the answer is over with its headers.
        verb += ' ' + request.target + " HTTP/1.1\r\nX-Photoporter-Target:";
        m_endsWithHeaders = request.method == "HEAD";
    }
    const bool hasBody = !request.body.isEmpty() || request.method == "PUT" || request.method == "POST";
    if (!hasBody && verb == "GET") {
        m_reply = manager.get(prepared);
    } else if (!hasBody && verb == "HEAD") {
        m_reply = manager.head(prepared);
    } else if (!hasBody) {
        m_reply = manager.sendCustomRequest(prepared, verb);
    } else if (request.body.isEmpty()) {
        m_reply = manager.sendCustomRequest(prepared, verb, QByteArray());
    } else {
        auto *body = new BodyDevice(request.body, request.meter);
        m_reply = manager.sendCustomRequest(prepared, verb, body);
        body->setParent(m_reply);
    }
    m_lastMoved = std::chrono::steady_clock::now();
    connectReply();
}

void Flight::connectReply()
{
    connect(m_reply, &QNetworkReply::requestSent, this, [this] {
        m_sent = true;
        moved();
    });
    connect(m_reply, &QNetworkReply::uploadProgress, this, [this] {
        m_sent = true;
        moved();
    });
    connect(m_reply, &QNetworkReply::metaDataChanged, this, [this] { onHeaders(); });
    connect(m_reply, &QIODevice::readyRead, this, [this] { onBody(); });
    connect(m_reply, &QNetworkReply::sslErrors, this, [this](const QList<QSslError> &errors) {
        QStringList reasons;
        for (const QSslError &error : errors)
            reasons << error.errorString();
        reasons.removeDuplicates();
        m_tlsProblem = reasons.join(QStringLiteral("; "));
    });
    connect(m_reply, &QNetworkReply::finished, this, [this] { onFinished(); });
}

void Flight::moved()
{
    m_lastMoved = std::chrono::steady_clock::now();
}

HttpResponse Flight::head() const
{
    return {.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(),
            .headers = m_reply->headers(),
            .body = {}};
}

void Flight::onHeaders()
{
    moved();
    if (m_finished)
        return; // given up while the answer came
    if (m_endsWithHeaders && m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).isValid()) {
        finish(head());
        return;
    }
    if (m_exchange->request.method == "HEAD")
        return;
    bool known = false;
    const qint64 length =
        m_reply->headers().value(QHttpHeaders::WellKnownHeader::ContentLength).toLongLong(&known);
    if (!known || length < 0)
        return;
    if (static_cast<std::uint64_t>(length) > m_exchange->request.answerLimit) {
        finish(std::unexpected(tooLong()));
        return;
    }
    // What is announced is a stranger's word; beyond this the body grows as it comes.
    m_body.reserve(std::min(length, static_cast<qint64>(64 * MiB)));
}

void Flight::onBody()
{
    moved();
    const qint64 available = m_reply->bytesAvailable();
    if (available <= 0 || m_finished)
        return;
    const qsizetype before = m_body.size();
    if (static_cast<std::uint64_t>(before + available) > m_exchange->request.answerLimit) {
        finish(std::unexpected(tooLong()));
        return;
    }
    m_body.resizeForOverwrite(before + available);
    const qint64 got = std::max<qint64>(m_reply->read(m_body.data() + before, available), 0);
    m_body.truncate(before + got);
    if (m_exchange->request.meter)
        m_exchange->request.meter->countDown(static_cast<std::uint64_t>(got));
}

Error Flight::tooLong() const
{
    return problem(ErrorCode::UnexpectedAnswer,
                   Texts::tr("%1 answers with more than the %2 that were asked for.")
                       .arg(hostOf(m_exchange->request.origin), formatBytes(m_exchange->request.answerLimit)));
}

void Flight::onFinished()
{
    if (m_finished)
        return;
    onBody();
    if (!m_finished)
        finish(outcome());
}

Result<HttpResponse> Flight::outcome()
{
    const QString host = hostOf(m_exchange->request.origin);
    const auto error = m_reply->error();
    if (!m_tlsProblem.isEmpty())
        return std::unexpected(problem(
            ErrorCode::TlsFailed, Texts::tr("The certificate of %1 is not trusted: %2.").arg(host, m_tlsProblem)));
    HttpResponse response = head();
    // Errors from 201 on tell of an answer's status, which is a result here; those below, of the line. 301 and 399
    // are of the protocol.
    const bool isAnswer = response.status != 0 && (error == QNetworkReply::NoError || error > 200) &&
                          error != QNetworkReply::ProtocolFailure && error != QNetworkReply::ProtocolUnknownError;
    if (!isAnswer)
        return std::unexpected(networkProblem(error, host));
    bool known = false;
    const qint64 length = response.headers.value(QHttpHeaders::WellKnownHeader::ContentLength).toLongLong(&known);
    const bool mayHaveBody =
        m_exchange->request.method != "HEAD" && response.status != 204 && response.status != 304;
    if (known && mayHaveBody && length != m_body.size())
        return std::unexpected(networkProblem(QNetworkReply::RemoteHostClosedError, host));
    response.body = std::move(m_body);
    return response;
}

void Flight::giveUp(Error reason)
{
    if (!m_finished)
        finish(std::unexpected(std::move(reason)));
}

void Flight::checkTime(std::chrono::steady_clock::time_point now)
{
    const auto silence = m_exchange->request.inactivityTimeout.value_or(m_options.inactivityTimeout);
    const auto limit = m_sent ? silence : m_options.connectTimeout;
    if (m_finished || now - m_lastMoved < limit)
        return;
    const QString host = hostOf(m_exchange->request.origin);
    const auto seconds = std::chrono::duration<double>(limit).count();
    finish(std::unexpected(
        problem(ErrorCode::TimedOut,
                m_sent ? Texts::tr("%1 has been silent for %2 s.").arg(host).arg(seconds)
                       : Texts::tr("No connection to %1 came about within %2 s.").arg(host).arg(seconds))));
}

void Flight::finish(Result<HttpResponse> outcome)
{
    m_finished = true;
    m_exchange->answer(std::move(outcome));
    m_done(this);
}

} // namespace photoporter
