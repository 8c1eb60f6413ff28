// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/httpclient.h"

#include "base/mailbox.h"
#include "net/flight.h"

#include <QCoreApplication>
#include <QFile>
#include <QHash>
#include <QHostAddress>
#include <QNetworkProxy>
#include <QSslCertificate>
#include <QThread>
#include <QTimer>

#include <algorithm>
#include <deque>

namespace photoporter {

namespace {

/// The system's proxies, asked once per host (the look-up can take long); loopback is never behind one.
class ProxyFactory final : public QNetworkProxyFactory {
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        const QString host = query.peerHostName();
        if (host == QLatin1StringView("localhost") || QHostAddress(host).isLoopback())
            return {QNetworkProxy(QNetworkProxy::NoProxy)};
        const auto key = std::pair(query.protocolTag(), host);
        if (const auto known = m_known.constFind(key); known != m_known.cend())
            return *known;
        return *m_known.insert(key, systemProxyForQuery(query));
    }

private:
    QHash<std::pair<QString, QString>, QList<QNetworkProxy>> m_known;
};

} // namespace

/// What lives in the network thread.
class HttpWorker : public QObject {
public:
    HttpWorker(const HttpOptions &options, QSslConfiguration tls) : m_options(options), m_tls(std::move(tls)) {}

    void start(std::shared_ptr<Exchange> exchange)
    {
        m_waiting.push_back(std::move(exchange));
        takeOff();
    }

    void giveUp(const std::shared_ptr<Exchange> &exchange)
    {
        std::erase(m_waiting, exchange);
        if (Flight *flight = m_flights.value(exchange.get()))
            flight->giveUp(cancelled().error());
    }

    void shutDown()
    {
        m_waiting.clear();
        const auto flights = m_flights.values();
        for (Flight *flight : flights)
            flight->giveUp(cancelled().error());
        qDeleteAll(flights);
        m_flights.clear();
        delete m_manager;
        m_manager = nullptr;
    }

private:
    void takeOff()
    {
        if (!m_manager)
            setUp();
        while (!m_waiting.empty() && m_flights.size() < m_options.connections) {
            auto exchange = std::move(m_waiting.front());
            m_waiting.pop_front();
            auto *flight = new Flight(exchange, m_options, [this](Flight *done) { land(done); });
            flight->setParent(this);
            m_flights.insert(exchange.get(), flight);
            flight->start(*m_manager, m_tls);
        }
    }

    void land(Flight *flight)
    {
        m_flights.remove(flight->exchange());
        flight->deleteLater();
        // Not from here: land() may have been called out of takeOff().
        if (!m_waiting.empty())
            QMetaObject::invokeMethod(this, [this] { takeOff(); }, Qt::QueuedConnection);
    }

    void setUp()
    {
        m_manager = new QNetworkAccessManager(this);
        m_manager->setProxyFactory(new ProxyFactory);
        m_manager->setStrictTransportSecurityEnabled(false);
        auto *ticker = new QTimer(this);
        connect(ticker, &QTimer::timeout, this, [this] { checkTimes(); });
        const auto shortest = std::min(m_options.connectTimeout, m_options.inactivityTimeout);
        ticker->start(std::clamp(shortest / 8, std::chrono::milliseconds(10), std::chrono::milliseconds(1000)));
    }

    void checkTimes()
    {
        const auto now = std::chrono::steady_clock::now();
        const auto flights = m_flights.values();
        for (Flight *flight : flights)
            flight->checkTime(now);
    }

    const HttpOptions m_options;
    const QSslConfiguration m_tls;
    QNetworkAccessManager *m_manager = nullptr;
    std::deque<std::shared_ptr<Exchange>> m_waiting;
    QHash<const Exchange *, Flight *> m_flights;
};

class HttpClient::Private {
public:
    QThread thread;
    Mailbox mailbox; ///< of the thread
    std::unique_ptr<HttpWorker> worker;
    std::optional<Error> caProblem;
};

namespace {

Result<QSslConfiguration> tlsConfiguration(const QString &caBundle)
{
    auto tls = QSslConfiguration::defaultConfiguration();
    tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    if (caBundle.isEmpty())
        return tls;
    QFile file(caBundle);
    const auto authorities =
        file.open(QIODevice::ReadOnly) ? QSslCertificate::fromDevice(&file, QSsl::Pem) : QList<QSslCertificate>();
    if (authorities.isEmpty())
        return fail(ErrorCode::TlsFailed,
                    QCoreApplication::translate("Http", "The file of trusted certificates \"%1\" can't be read or "
                                                        "holds no certificate in PEM form.")
                        .arg(caBundle),
                    QCoreApplication::translate("Http", "Check AWS_CA_BUNDLE or ca_bundle in the AWS profile."));
    tls.addCaCertificates(authorities);
    return tls;
}

} // namespace

HttpClient::HttpClient(HttpOptions options) : m_private(std::make_unique<Private>())
{
    auto tls = tlsConfiguration(options.caBundle);
    if (!tls)
        m_private->caProblem = tls.error();
    m_private->worker =
        std::make_unique<HttpWorker>(options, tls.value_or(QSslConfiguration::defaultConfiguration()));
    m_private->worker->moveToThread(&m_private->thread);
    m_private->mailbox.moveToThread(&m_private->thread);
    m_private->thread.setObjectName(QStringLiteral("network"));
    m_private->thread.start();
}

HttpClient::~HttpClient()
{
    m_private->mailbox.postAndWait([&worker = m_private->worker] {
        worker->shutDown();
        worker.reset();
    });
    m_private->thread.quit();
    m_private->thread.wait();
}

Result<HttpResponse> HttpClient::send(const HttpRequest &request, std::stop_token stop)
{
    if (stop.stop_requested())
        return cancelled();
    if (m_private->caProblem && request.origin.startsWith("https:"))
        return std::unexpected(*m_private->caProblem);
    auto exchange = std::make_shared<Exchange>(request);
    HttpWorker *worker = m_private->worker.get();
    m_private->mailbox.post([worker, exchange] { worker->start(exchange); });

    std::unique_lock lock(exchange->mutex);
    if (exchange->answered.wait(lock, stop, [&] { return exchange->result.has_value(); }))
        return std::move(*exchange->result);
    lock.unlock();
    m_private->mailbox.post([worker, exchange] { worker->giveUp(exchange); });
    return cancelled();
}

} // namespace photoporter
