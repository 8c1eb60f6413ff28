// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/metricsserver.h"

#include "app/qtprinting.h"
#include "ledger/application.h"

#include <QHostAddress>
#include <QNetworkInterface>
#include <QTcpServer>
#include <QTcpSocket>

#include <atomic>
#include <gtest/gtest.h>

namespace photoporter::testing {
namespace {

using namespace std::chrono_literals;

constexpr int patience = 20'000; // ms; reached only when something is broken

/// A server of a short text, and how its client sees it.
class MetricsServerTest : public ::testing::Test {
protected:
    MetricsServerTest() { needApplication(); }

    void start(const MetricsServerOptions &options = {})
    {
        auto started = MetricsServer::start(
            [this] {
                ++m_asked;
                return QByteArray("x 1\n");
            },
            options);
        ASSERT_TRUE(started) << started.error().describe().toStdString();
        m_server = *std::move(started);
    }

    void connectTo(QTcpSocket &socket) const
    {
        socket.connectToHost(QHostAddress::LocalHost, m_server->port());
        ASSERT_TRUE(socket.waitForConnected(patience)) << socket.errorString().toStdString();
    }

    /// Everything until the server closes.
    static QByteArray readAll(QTcpSocket &socket)
    {
        while (socket.state() != QAbstractSocket::UnconnectedState && socket.waitForDisconnected(patience)) {
        }
        return socket.readAll();
    }

    [[nodiscard]] QByteArray exchange(const QByteArray &request) const
    {
        QTcpSocket socket;
        connectTo(socket);
        socket.write(request);
        socket.flush();
        return readAll(socket);
    }

    std::atomic<int> m_asked = 0;
    std::unique_ptr<MetricsServer> m_server;
};

TEST_F(MetricsServerTest, AnswersWithTheTextAndCloses)
{
    start();
    EXPECT_EQ(exchange("GET /metrics HTTP/1.1\r\nHost: localhost\r\n\r\n"),
              "HTTP/1.1 200 OK\r\n"
              "Content-Type: text/plain; version=0.0.4; charset=utf-8\r\n"
              "Content-Length: 4\r\n"
              "Connection: close\r\n"
              "\r\n"
              "x 1\n");
    EXPECT_TRUE(exchange("GET /metrics?x=y HTTP/1.0\r\n\r\n").startsWith("HTTP/1.1 200 OK\r\n"));
    EXPECT_EQ(m_asked, 2);
}

TEST_F(MetricsServerTest, TakesARequestThatComesInPieces)
{
    start();
    QTcpSocket socket;
    connectTo(socket);
    for (const char *piece : {"GET /met", "rics HTTP/1.1\r", "\nHost: x\r\n\r", "\n"}) {
        socket.write(piece);
        socket.waitForBytesWritten(patience);
    }
    EXPECT_TRUE(readAll(socket).endsWith("\r\n\r\nx 1\n"));
}

TEST_F(MetricsServerTest, AnswersOneRequestAConnection)
{
    start();
    const QByteArray request = "GET /metrics HTTP/1.1\r\nHost: x\r\n\r\n";
    EXPECT_EQ(exchange(request + request).count("HTTP/1.1"), 1);
    EXPECT_EQ(m_asked, 1);
}

TEST_F(MetricsServerTest, RefusesWhatIsNoGetOfMetrics)
{
    start();
    EXPECT_TRUE(exchange("GET / HTTP/1.1\r\n\r\n").startsWith("HTTP/1.1 404 "));
    EXPECT_TRUE(exchange("GET /metrics/ HTTP/1.1\r\n\r\n").startsWith("HTTP/1.1 404 "));
    EXPECT_TRUE(exchange("POST /elsewhere HTTP/1.1\r\n\r\n").startsWith("HTTP/1.1 404 "));
    const QByteArray post = exchange("POST /metrics HTTP/1.1\r\nContent-Length: 3\r\n\r\nabc");
    EXPECT_TRUE(post.startsWith("HTTP/1.1 405 "));
    EXPECT_TRUE(post.contains("\r\nAllow: GET\r\n"));
    EXPECT_TRUE(exchange("nonsense\r\n\r\n").startsWith("HTTP/1.1 400 "));
    EXPECT_TRUE(exchange("GET /metrics SPDY/3\r\n\r\n").startsWith("HTTP/1.1 400 "));
    EXPECT_EQ(m_asked, 0);
}

TEST_F(MetricsServerTest, RefusesAnEndlessRequest)
{
    start();
    const QByteArray endless = QByteArray("GET /metrics HTTP/1.1\r\nX: ").leftJustified(8 * 1024, 'x');
    EXPECT_TRUE(exchange(endless).startsWith("HTTP/1.1 431 "));
    EXPECT_EQ(m_asked, 0);
}

TEST_F(MetricsServerTest, ClosesAConnectionThatSaysNothing)
{
    start({.patience = 1ms});
    QTcpSocket silent;
    connectTo(silent);
    EXPECT_EQ(readAll(silent), "");
    EXPECT_EQ(silent.state(), QAbstractSocket::UnconnectedState);
}

TEST_F(MetricsServerTest, ClosesConnectionsBeyondItsLimitAndServesAgainLater)
{
    start({.connections = 1});
    {
        QTcpSocket first;
        connectTo(first);
        first.write("GET"); // and no more
        first.waitForBytesWritten(patience);
        EXPECT_EQ(exchange("GET /metrics HTTP/1.1\r\n\r\n"), "") << "the first holds the only place";
        first.write(" /metrics HTTP/1.1\r\n\r\n");
        EXPECT_TRUE(readAll(first).endsWith("x 1\n"));
    }
    QByteArray answer; // the place is free again soon, but not at once
    while (answer.isEmpty() && !HasFailure())
        answer = exchange("GET /metrics HTTP/1.1\r\n\r\n");
    EXPECT_TRUE(answer.endsWith("x 1\n"));
}

TEST_F(MetricsServerTest, ListensOnLoopbackAlone)
{
    start();
    for (const QHostAddress &address : QNetworkInterface::allAddresses()) {
        if (address.isLoopback() || address.protocol() != QAbstractSocket::IPv4Protocol)
            continue;
        QTcpSocket socket;
        socket.connectToHost(address, m_server->port());
        EXPECT_FALSE(socket.waitForConnected(patience)) << address.toString().toStdString();
    }
}

TEST_F(MetricsServerTest, SaysThatThePortIsTaken)
{
    QTcpServer other;
    ASSERT_TRUE(other.listen(QHostAddress::LocalHost));
    const auto started = MetricsServer::start([] { return QByteArray(); }, {.port = other.serverPort()});
    ASSERT_FALSE(started);
    EXPECT_EQ(started.error().code, ErrorCode::InvalidInput);
    EXPECT_TRUE(started.error().message.contains(QString::number(other.serverPort())));
}

TEST_F(MetricsServerTest, EndsWithConnectionsOpen)
{
    start();
    QTcpSocket socket;
    connectTo(socket);
    socket.write("GET");
    socket.waitForBytesWritten(patience);
    m_server.reset();
    EXPECT_EQ(readAll(socket), "");
}

} // namespace
} // namespace photoporter::testing
