// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/metricsserver.h"

#include "metrics/prometheus.h"

#include <QCoreApplication>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

namespace photoporter {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(MetricsServer)
};

constexpr qsizetype longestHead = 8 * 1024;
constexpr QByteArrayView endOfHead = "\r\n\r\n";

/// A complete answer, after which the connection is closed.
QByteArray answer(QByteArrayView status, const QByteArray &body, QByteArrayView contentType = "text/plain",
                  QByteArrayView headers = {})
{
    QByteArray text = "HTTP/1.1 ";
    text.append(status).append("\r\nContent-Type: ").append(contentType);
    text.append("\r\nContent-Length: ").append(QByteArray::number(body.size()));
    text.append("\r\nConnection: close\r\n").append(headers).append("\r\n").append(body);
    return text;
}

/// RFC 9112 section 3: method SP target SP version.
QByteArray answerTo(const QByteArray &head, const std::function<QByteArray()> &text)
{
    const QByteArrayList words = head.left(head.indexOf("\r\n")).split(' ');
    if (words.size() != 3 || !words[2].startsWith("HTTP/1."))
        return answer("400 Bad Request", "This is no HTTP/1 request.\n");
    const bool isMetrics = words[1] == "/metrics" || words[1].startsWith("/metrics?");
    if (!isMetrics)
        return answer("404 Not Found", "There is nothing here but /metrics.\n");
    if (words[0] != "GET")
        return answer("405 Method Not Allowed", "Only GET is answered.\n", "text/plain", "Allow: GET\r\n");
    return answer("200 OK", text(), PrometheusText::contentType);
}

/// Sends it, then closes, in the socket's own time.
void finish(QTcpSocket &socket, const QByteArray &bytes)
{
    QObject::disconnect(&socket, &QIODevice::readyRead, nullptr, nullptr);
    // What is still unread when a socket is closed makes the kernel reset the connection, answer and all.
    socket.readAll();
    QObject::connect(&socket, &QIODevice::readyRead, &socket, [&socket] { socket.readAll(); });
    socket.write(bytes);
    socket.disconnectFromHost();
}

} // namespace

MetricsServer::MetricsServer(std::function<QByteArray()> text, const MetricsServerOptions &options)
    : m_text(std::move(text)), m_options(options), m_server(new QTcpServer)
{
    m_server->moveToThread(&m_thread);
    m_mailbox.moveToThread(&m_thread);
    QObject::connect(m_server, &QTcpServer::pendingConnectionAvailable, m_server, [this] { accept(); });
    m_thread.start();
}

MetricsServer::~MetricsServer()
{
    m_mailbox.postAndWait([this] { delete m_server; }); // sockets are its children
    m_thread.quit();
    m_thread.wait();
}

Result<std::unique_ptr<MetricsServer>> MetricsServer::start(std::function<QByteArray()> text,
                                                            const MetricsServerOptions &options)
{
    std::unique_ptr<MetricsServer> server(new MetricsServer(std::move(text), options));
    if (const auto listening = server->listen(); !listening)
        return std::unexpected(listening.error());
    return server;
}

Result<> MetricsServer::listen()
{
    QString problem;
    m_mailbox.postAndWait([&] {
        if (!m_server->listen(QHostAddress::LocalHost, m_options.port))
            problem = m_server->errorString();
        m_port = m_server->serverPort();
    });
    if (problem.isEmpty())
        return {};
    return fail(ErrorCode::InvalidInput,
                Text::tr("The metrics can't be served on port %1: %2.").arg(m_options.port).arg(problem),
                Text::tr("Choose another port; 0 takes any that is free."));
}

void MetricsServer::accept()
{
    while (QTcpSocket *socket = m_server->nextPendingConnection()) {
        if (m_open >= m_options.connections) {
            socket->close();
            socket->deleteLater();
            continue;
        }
        ++m_open;
        socket->setReadBufferSize(longestHead);
        QObject::connect(socket, &QObject::destroyed, m_server, [this] { --m_open; });
        QObject::connect(socket, &QAbstractSocket::disconnected, socket, &QObject::deleteLater);
        QObject::connect(socket, &QIODevice::readyRead, socket, [this, socket] { receive(*socket); });
        QTimer::singleShot(m_options.patience, socket, [socket] {
            socket->abort();
            socket->deleteLater();
        });
        receive(*socket);
    }
}

void MetricsServer::receive(QTcpSocket &socket) const
{
    const QByteArray seen = socket.peek(longestHead);
    const qsizetype end = seen.indexOf(endOfHead);
    if (end >= 0)
        finish(socket, answerTo(seen.left(end + 2), m_text));
    else if (seen.size() >= longestHead)
        finish(socket, answer("431 Request Header Fields Too Large", "The request is too long.\n"));
}

} // namespace photoporter
