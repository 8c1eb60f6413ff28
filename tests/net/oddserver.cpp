// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/oddserver.h"

#include <QCoreApplication>
#include <QSslServer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QThread>

#include <algorithm>
#include <netinet/in.h>
#include <netinet/tcp.h>

namespace photoporter::testing {

namespace {

/// As the kernel knows it, to whom a client's goodbye has come before the same client's next connection.
bool isOpen(const QTcpSocket *socket)
{
    tcp_info info{};
    socklen_t size = sizeof info;
    return ::getsockopt(static_cast<int>(socket->socketDescriptor()), IPPROTO_TCP, TCP_INFO, &info, &size) == 0 &&
           info.tcpi_state == TCP_ESTABLISHED;
}

} // namespace

OddServer::OddServer(Handler handler, const QSslConfiguration *tls)
    : m_handler(std::move(handler)), m_tls(tls != nullptr), m_thread(std::make_unique<QThread>())
{
    ensureApplication();
    if (tls) {
        auto *server = new QSslServer;
        server->setSslConfiguration(*tls);
        m_server = server;
    } else {
        m_server = new QTcpServer;
    }
    m_server->moveToThread(m_thread.get());
    QObject::connect(m_server, &QTcpServer::pendingConnectionAvailable, m_server, [this] {
        while (QTcpSocket *socket = m_server->nextPendingConnection())
            accept(socket);
    });
    m_mailbox.moveToThread(m_thread.get());
    m_thread->start();
    m_mailbox.postAndWait([this] {
        m_server->listen(QHostAddress::LocalHost);
        m_port = m_server->serverPort();
    });
}

OddServer::~OddServer()
{
    m_mailbox.postAndWait([this] { delete m_server; });
    m_thread->quit();
    m_thread->wait();
}

void OddServer::accept(QTcpSocket *socket)
{
    ++m_connections;
    m_sockets.push_back(socket);
    m_peakConnections =
        std::max<int>(m_peakConnections, static_cast<int>(std::ranges::count_if(m_sockets, isOpen)));
    QObject::connect(socket, &QIODevice::readyRead, socket, [this, socket] { serve(socket); });
    QObject::connect(socket, &QAbstractSocket::disconnected, socket, [this, socket] {
        std::erase(m_sockets, socket);
        socket->deleteLater();
    });
    serve(socket);
}

void OddServer::serve(QTcpSocket *socket)
{
    while (true) {
        const QByteArray seen = socket->peek(socket->bytesAvailable());
        const auto end = seen.indexOf("\r\n\r\n");
        if (end < 0)
            return;
        const QByteArray head = seen.left(end);
        qsizetype length = 0;
        for (const QByteArray &line : head.split('\n')) {
            if (line.toLower().startsWith("content-length:"))
                length = line.mid(15).trimmed().toLongLong();
        }
        if (seen.size() < end + 4 + length)
            return;
        socket->skip(end + 4 + length);
        {
            const std::lock_guard lock(m_mutex);
            m_heads.push_back(head);
        }
        const Reply reply = m_handler(head, seen.mid(end + 4, length));
        if (reply.silent)
            return;
        socket->write(reply.bytes);
        if (reply.close) {
            socket->disconnectFromHost();
            return;
        }
    }
}

QByteArray OddServer::origin() const
{
    return (m_tls ? "https://127.0.0.1:" : "http://127.0.0.1:") + QByteArray::number(m_port);
}

std::vector<QByteArray> OddServer::heads() const
{
    const std::lock_guard lock(m_mutex);
    return m_heads;
}

OddServer::Reply OddServer::ok(const QByteArray &body, const QByteArray &headers)
{
    return status("200 OK", body, headers);
}

OddServer::Reply OddServer::status(const QByteArray &line, const QByteArray &body, const QByteArray &headers)
{
    return {.bytes = "HTTP/1.1 " + line + "\r\n" + headers + "Content-Length: " + QByteArray::number(body.size()) +
                     "\r\n\r\n" + body};
}

void ensureApplication()
{
    static int argc = 1;
    static char name[] = "tests";
    static char *argv[] = {name, nullptr};
    // Never destroyed: at exit Qt's own statics may be gone before it.
    static const auto *application =
        QCoreApplication::instance() ? QCoreApplication::instance() : new QCoreApplication(argc, argv);
    static_cast<void>(application);
}

} // namespace photoporter::testing
