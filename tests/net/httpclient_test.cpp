// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/parallel.h"
#include "net/httpclient.h"
#include "net/oddserver.h"

#include <QTcpServer>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <thread>

namespace photoporter::testing {

namespace {

using ::testing::HasSubstr;

OddServer::Handler always(OddServer::Reply reply)
{
    return [reply](const QByteArray &, const QByteArray &) { return reply; };
}

HttpRequest get(const OddServer &server, const QByteArray &target = "/x")
{
    return {.method = "GET", .origin = server.origin(), .target = target};
}

Error errorOf(const Result<HttpResponse> &result)
{
    if (!result)
        return result.error();
    ADD_FAILURE() << "answered " << result->status;
    return {};
}

std::string requestLine(const OddServer &server)
{
    const auto heads = server.heads();
    return heads.empty() ? std::string() : heads.back().split('\r').front().toStdString();
}

} // namespace

TEST(HttpClient, BringsStatusHeadersAndBody)
{
    OddServer server(always(OddServer::status("404 Not Found", "gone", "X-Amz-Request-Id: r1\r\n")));
    HttpClient client;
    const auto answer = client.send(get(server));
    ASSERT_TRUE(answer) << answer.error().describe().toStdString();
    EXPECT_EQ(answer->status, 404);
    EXPECT_EQ(answer->body, "gone");
    EXPECT_EQ(answer->header("x-amz-request-id"), "r1");
}

TEST(HttpClient, TargetsArriveByteForByte)
{
    OddServer server(always(OddServer::ok("x")));
    HttpClient client;
    for (const char *target :
         {"/", "/a//b", "//", "/a/../b", "/..", "/.", "/a/./b", "/a/", "/a%2Fb%20c%2Bd%25e", "/%C3%A9%F0%9F%93%B7",
          "/%21%27%28%29%2A%3A%40%26%3D%24%2C%3B%5B%5D%7B%7D%7C%5C%5E%60%22%3C%3E%23%3F", "/%09%0A%7F",
          "/x?uploads", "/x?prefix=a%2Fb%2B%20%26%3D%23%3F%25&delete", "/a/../b?partNumber=1&uploadId=2~x"}) {
        for (const char *method : {"GET", "PUT", "POST", "DELETE"}) {
            HttpRequest request = get(server, target);
            request.method = method;
            const auto answer = client.send(request);
            ASSERT_TRUE(answer) << answer.error().describe().toStdString();
            EXPECT_EQ(requestLine(server), std::string(method) + ' ' + target + " HTTP/1.1");
        }
    }
}

TEST(HttpClient, HeadEndsWithItsHeadersAlsoBelowDotSegments)
{
    OddServer server([](const QByteArray &, const QByteArray &) -> OddServer::Reply {
        return {.bytes = "HTTP/1.1 200 OK\r\nContent-Length: 5000\r\nETag: \"e\"\r\n\r\n"};
    });
    HttpClient client;
    for (const char *target : {"/plain", "/a/../b"}) {
        HttpRequest request = get(server, target);
        request.method = "HEAD";
        const auto answer = client.send(request);
        ASSERT_TRUE(answer) << answer.error().describe().toStdString();
        EXPECT_EQ(answer->header("content-length"), "5000");
        EXPECT_EQ(answer->header("etag"), "\"e\"");
        EXPECT_EQ(requestLine(server), std::string("HEAD ") + target + " HTTP/1.1");
    }
}

TEST(HttpClient, TargetsThatWouldBreakTheRequestLineAreRefused)
{
    OddServer server(always(OddServer::ok("x")));
    HttpClient client;
    for (const char *target : {"/a b", "/a\r\nX: y", "", "a", "/\xC3\xA9"})
        EXPECT_EQ(errorOf(client.send(get(server, target))).code, ErrorCode::InvalidInput) << target;
    EXPECT_TRUE(server.heads().empty());
}

TEST(HttpClient, NothingIsAddedFollowedOrUndone)
{
    const QByteArray gzip = QByteArray::fromHex("1f8b0800000000000003cb48cdc9c9070086a6103605000000");
    OddServer server([&](const QByteArray &head, const QByteArray &) {
        if (head.startsWith("GET /redirect"))
            return OddServer::status("307 Temporary Redirect", "", "Location: /other\r\n");
        return OddServer::ok(gzip, "Content-Encoding: gzip\r\nSet-Cookie: a=b; Path=/\r\n");
    });
    HttpClient client;
    const auto stored = client.send(get(server));
    ASSERT_TRUE(stored);
    EXPECT_EQ(stored->body, gzip);
    const auto redirect = client.send(get(server, "/redirect"));
    ASSERT_TRUE(redirect);
    EXPECT_EQ(redirect->status, 307);
    const auto heads = server.heads();
    ASSERT_EQ(heads.size(), 2U) << "the redirect was not followed";
    const QByteArray last = heads.back().toLower();
    EXPECT_TRUE(last.contains("accept-encoding: identity"));
    for (const char *unwanted : {"cookie", "cache-control", "pragma", "if-modified", "mozilla", "upgrade"})
        EXPECT_FALSE(last.contains(unwanted)) << last.toStdString();
}

TEST(HttpClient, BodiesGoUpAndDownAndAreCounted)
{
    QByteArray received;
    OddServer server([&](const QByteArray &, const QByteArray &body) {
        received = body;
        return OddServer::ok("12345");
    });
    HttpClient client;
    HttpRequest request = get(server);
    request.method = "PUT";
    request.body = QByteArray(3'000'000, 'p');
    request.meter = std::make_shared<TrafficMeter>();
    const auto answer = client.send(request);
    ASSERT_TRUE(answer) << answer.error().describe().toStdString();
    EXPECT_EQ(received, request.body);
    EXPECT_EQ(request.meter->snapshot().up, 3'000'000U);
    EXPECT_EQ(request.meter->snapshot().down, 5U);
}

TEST(HttpClient, ACutBodyIsALostConnection)
{
    OddServer server(always({.bytes = "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nonly this", .close = true}));
    HttpClient client;
    const Error error = errorOf(client.send(get(server)));
    EXPECT_EQ(error.code, ErrorCode::ConnectionLost);
    EXPECT_THAT(error.describe().toStdString(), HasSubstr("The connection to 127.0.0.1:"));
}

TEST(HttpClient, AnAnswerLargerThanAskedForIsRefusedEarly)
{
    OddServer server([](const QByteArray &head, const QByteArray &) -> OddServer::Reply {
        if (head.startsWith("GET /announced"))
            return {.bytes = "HTTP/1.1 200 OK\r\nContent-Length: 99999999999\r\n\r\n"};
        return {.bytes = "HTTP/1.1 200 OK\r\n\r\n" + QByteArray(5'000, 'x'), .close = true};
    });
    HttpClient client;
    for (const char *target : {"/announced", "/unannounced"}) {
        HttpRequest request = get(server, target);
        request.answerLimit = 1000;
        const Error error = errorOf(client.send(request));
        EXPECT_EQ(error.code, ErrorCode::UnexpectedAnswer);
        EXPECT_THAT(error.message.toStdString(), HasSubstr("more than the 1.0 kB"));
    }
}

TEST(HttpClient, WhatIsNoHttpIsNoAnswer)
{
    for (const bool close : {true, false}) {
        OddServer server(always({.bytes = "SSH-2.0-OpenSSH_9.9\r\nand so on\r\n", .close = close}));
        HttpClient client({.inactivityTimeout = std::chrono::milliseconds(500)});
        const Error error = errorOf(client.send(get(server)));
        EXPECT_TRUE(error.code == ErrorCode::UnexpectedAnswer || error.code == ErrorCode::ConnectionLost ||
                    error.code == ErrorCode::TimedOut)
            << error.describe().toStdString();
    }
}

TEST(HttpClient, EndlessHeadersAreGivenUp)
{
    OddServer server(always({.bytes = "HTTP/1.1 200 OK\r\nX-Long: " + QByteArray(500'000, 'h')}));
    HttpClient client({.inactivityTimeout = std::chrono::milliseconds(300)});
    EXPECT_EQ(errorOf(client.send(get(server))).code, ErrorCode::TimedOut);
}

TEST(HttpClient, NobodyListeningAndNoSuchHostAreTold)
{
    quint16 port = 0;
    {
        ensureApplication();
        QTcpServer closed;
        ASSERT_TRUE(closed.listen(QHostAddress::LocalHost));
        port = closed.serverPort();
    }
    HttpClient client;
    const Error refused = errorOf(
        client.send({.method = "GET", .origin = "http://127.0.0.1:" + QByteArray::number(port), .target = "/"}));
    EXPECT_EQ(refused.code, ErrorCode::ConnectionRefused);
    EXPECT_EQ(refused.message, QStringLiteral("Nothing answers at 127.0.0.1:%1.").arg(port));
    const Error unknown =
        errorOf(client.send({.method = "GET", .origin = "http://no-such-host.invalid", .target = "/"}));
    EXPECT_EQ(unknown.code, ErrorCode::HostNotFound);
    EXPECT_EQ(unknown.message, QStringLiteral("There is no host \"no-such-host.invalid\"."));
}

TEST(HttpClient, ASilentServerTimesOut)
{
    OddServer server(always({.silent = true}));
    HttpClient client({.inactivityTimeout = std::chrono::milliseconds(100)});
    const Error error = errorOf(client.send(get(server)));
    EXPECT_EQ(error.code, ErrorCode::TimedOut);
    EXPECT_THAT(error.message.toStdString(), HasSubstr("has been silent for 0.1 s"));
}

TEST(HttpClient, ARequestMayBeGivenItsOwnPatience)
{
    OddServer server(always({.silent = true}));
    HttpClient client({.inactivityTimeout = std::chrono::milliseconds(100)});
    HttpRequest request = get(server);
    request.inactivityTimeout = std::chrono::milliseconds(200);
    EXPECT_THAT(errorOf(client.send(request)).message.toStdString(), HasSubstr("has been silent for 0.2 s"));
}

TEST(HttpClient, StoppingEndsTheCall)
{
    OddServer server(always({.silent = true}));
    HttpClient client;
    std::stop_source stop;
    Result<HttpResponse> result = HttpResponse{};
    std::jthread caller([&] { result = client.send(get(server), stop.get_token()); });
    while (server.heads().empty())
        std::this_thread::yield();
    stop.request_stop();
    caller.join();
    EXPECT_EQ(errorOf(result).code, ErrorCode::Cancelled);
    EXPECT_EQ(errorOf(client.send(get(server), stop.get_token())).code, ErrorCode::Cancelled);
}

TEST(HttpClient, AClosedIdleConnectionDoesNotHurtTheNextRequest)
{
    OddServer server([](const QByteArray &, const QByteArray &) {
        auto reply = OddServer::ok("x");
        reply.close = true; // without having said so
        return reply;
    });
    HttpClient client;
    for (int i = 0; i < 20; ++i) {
        const auto answer = client.send(get(server));
        EXPECT_TRUE(answer || answer.error().code == ErrorCode::ConnectionLost);
    }
}

TEST(HttpClient, ManyThreadsShareKeptConnections)
{
    OddServer server([](const QByteArray &head, const QByteArray &) {
        return OddServer::ok(head.split('\r').front().split(' ').at(1));
    });
    HttpClient client;
    const auto done = parallelFor(2000, 48, [&](std::size_t i, const std::stop_token &stop) -> Result<> {
        const QByteArray target = '/' + QByteArray::number(i);
        const auto answer = client.send(get(server, target), stop);
        if (!answer)
            return std::unexpected(answer.error());
        return answer->body == target ? Result<>() : fail(ErrorCode::Internal, QStringLiteral("mixed up"));
    });
    ASSERT_TRUE(done) << done.error().describe().toStdString();
    // All that were ever made: Qt replaces one now and then. Without keeping them there would be 2,000.
    EXPECT_LT(server.connections(), 200);
    EXPECT_LE(server.peakConnections(), 48) << "one for each caller at most";
}

TEST(HttpClient, MoreCallersThanConnectionsWaitTheirTurn)
{
    OddServer server(always(OddServer::ok("x")));
    HttpClient client({.connections = 2});
    const auto done = parallelFor(100, 16, [&](std::size_t, const std::stop_token &stop) -> Result<> {
        const auto answer = client.send(get(server), stop);
        return answer ? Result<>() : std::unexpected(answer.error());
    });
    EXPECT_TRUE(done);
    EXPECT_LE(server.peakConnections(), 2);
}

TEST(HttpClient, AsManyConnectionsAreOpenAtOnceAsAreAllowed)
{
    OddServer server(always({.silent = true}));
    HttpClient client({.connections = 4});
    std::stop_source stop;
    {
        std::vector<std::jthread> callers;
        for (int i = 0; i < 16; ++i)
            callers.emplace_back([&] { EXPECT_FALSE(client.send(get(server), stop.get_token())); });
        while (server.heads().size() < 4) // each holds a connection, for none is answered
            std::this_thread::yield();
        stop.request_stop();
    }
    EXPECT_EQ(server.peakConnections(), 4);
}

TEST(HttpClient, ErrorsNameTheHostAndNeverTheTarget)
{
    OddServer server(always({.bytes = "HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n", .close = true}));
    HttpClient client;
    const Error error = errorOf(client.send(get(server, "/x?X-Amz-Signature=5ec4e7")));
    EXPECT_FALSE(error.describe().contains(QLatin1StringView("5ec4e7")));
}

} // namespace photoporter::testing
