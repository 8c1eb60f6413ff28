// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/mailbox.h"

#include <QByteArray>
#include <QSslConfiguration>

#include <atomic>
#include <functional>
#include <memory>
#include <mutex>
#include <vector>

class QTcpServer;
class QTcpSocket;
class QThread;

namespace photoporter::testing {

/// An HTTP server on loopback, in a thread of its own, that answers whatever a test wants, byte for byte.
class OddServer {
public:
    /// What comes after a request's last byte.
    struct Reply {
        QByteArray bytes;    ///< status line, headers and body as they go out
        bool close = false;  ///< then the connection is closed
        bool silent = false; ///< nothing is sent and the connection stays open
    };
    /// Gets the request as it came: head and body. Called in the server's thread.
    using Handler = std::function<Reply(const QByteArray &head, const QByteArray &body)>;

    explicit OddServer(Handler handler, const QSslConfiguration *tls = nullptr);
    ~OddServer();

    [[nodiscard]] QByteArray origin() const; ///< "http://127.0.0.1:port", or https
    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] std::vector<QByteArray> heads() const;            ///< of all requests so far
    [[nodiscard]] int connections() const { return m_connections; } ///< ever made
    /// The most that were open at one moment. Never too high: one that the client has closed does not count, even
    /// where the server has not heard of it yet.
    [[nodiscard]] int peakConnections() const { return m_peakConnections; }

    /// A complete answer with Content-Length.
    [[nodiscard]] static Reply ok(const QByteArray &body, const QByteArray &headers = {});
    [[nodiscard]] static Reply status(const QByteArray &line, const QByteArray &body,
                                      const QByteArray &headers = {});

private:
    void accept(QTcpSocket *socket);
    void serve(QTcpSocket *socket);

    const Handler m_handler;
    const bool m_tls;
    std::unique_ptr<QThread> m_thread;
    Mailbox m_mailbox; ///< of the thread
    QTcpServer *m_server = nullptr;
    quint16 m_port = 0;
    std::atomic<int> m_connections = 0;
    std::atomic<int> m_peakConnections = 0;
    std::vector<QTcpSocket *> m_sockets; ///< those that the server takes for open
    mutable std::mutex m_mutex;
    std::vector<QByteArray> m_heads;
};

/// The application object that the network needs; made on the first call where there is none.
void ensureApplication();

} // namespace photoporter::testing
