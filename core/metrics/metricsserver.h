// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "base/mailbox.h"

#include <QByteArray>
#include <QThread>

#include <chrono>
#include <functional>
#include <memory>

class QTcpServer;
class QTcpSocket;

namespace photoporter {

struct MetricsServerOptions {
    quint16 port = 0;                           ///< 0: any free one
    std::chrono::milliseconds patience{10'000}; ///< from a connection's beginning to the end of its answer
    int connections = 16;                       ///< open at once; further ones are closed at once
};

/// Answers GET /metrics on 127.0.0.1 (and nowhere else) with a text, one request a connection, in a thread of its
/// own (docs/metrics.md, "Prometheus"). Serves until it is destroyed. Needs a QCoreApplication; its event loop
/// need not run.
class MetricsServer {
public:
    /// `text` is called in the server's thread for each request, and must be safe there. InvalidInput where the
    /// port is taken or not ours to use.
    [[nodiscard]] static Result<std::unique_ptr<MetricsServer>> start(std::function<QByteArray()> text,
                                                                      const MetricsServerOptions &options);
    ~MetricsServer();
    MetricsServer(const MetricsServer &) = delete;
    MetricsServer &operator=(const MetricsServer &) = delete;

    [[nodiscard]] quint16 port() const { return m_port; }

private:
    MetricsServer(std::function<QByteArray()> text, const MetricsServerOptions &options);
    [[nodiscard]] Result<> listen();
    // in the server's thread
    void accept();
    void receive(QTcpSocket &socket) const;

    const std::function<QByteArray()> m_text;
    const MetricsServerOptions m_options;
    QThread m_thread;
    Mailbox m_mailbox;    ///< of m_thread
    QTcpServer *m_server; ///< lives and ends in m_thread
    quint16 m_port = 0;
    int m_open = 0; ///< connections
};

} // namespace photoporter
