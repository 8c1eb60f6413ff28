// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/withholdingserver.h"

#include <algorithm>
#include <array>

namespace photoporter::testing {

namespace {

/// Headers of one connection, and those that are written anew.
bool isOfTheHop(QByteArrayView name)
{
    constexpr std::array names{"connection", "content-length", "keep-alive", "transfer-encoding"};
    return std::ranges::any_of(names, [name](const char *other) {
        return name.compare(QByteArrayView(other), Qt::CaseInsensitive) == 0;
    });
}

HttpRequest parse(const QByteArray &head, const QByteArray &origin)
{
    const QList<QByteArray> lines = head.split('\n');
    const QList<QByteArray> words = lines.first().split(' ');
    HttpRequest request{.method = words.value(0), .origin = origin, .target = words.value(1)};
    for (const QByteArray &line : lines.mid(1)) {
        const QByteArray name = line.left(line.indexOf(':'));
        if (!isOfTheHop(name))
            request.headers.append(name, line.mid(name.size() + 1).trimmed());
    }
    return request;
}

OddServer::Reply written(const HttpResponse &answer, bool isHead)
{
    QByteArray headers;
    for (qsizetype i = 0; i < answer.headers.size(); ++i) {
        const QByteArray name = answer.headers.nameAt(i).toString().toLatin1();
        if (!isOfTheHop(name))
            headers += name + ": " + answer.headers.valueAt(i).toByteArray() + "\r\n";
    }
    const QByteArray length = isHead ? answer.header("content-length") : QByteArray::number(answer.body.size());
    return {.bytes = "HTTP/1.1 " + QByteArray::number(answer.status) + " As it came\r\n" + headers +
                     "Content-Length: " + length + "\r\n\r\n" + answer.body};
}

bool asksOrTakesAway(const QByteArray &head)
{
    const QByteArray line = head.left(head.indexOf('\r'));
    return line.startsWith("GET ") || line.startsWith("HEAD ") || line.startsWith("DELETE ") ||
           (line.startsWith("POST ") && line.contains("?delete"));
}

} // namespace

WithholdingServer::WithholdingServer(QByteArray origin, Choice withholds)
    : m_origin(std::move(origin)),
      m_withholds(std::move(withholds)),
      m_front([this](const QByteArray &head, const QByteArray &body) { return answer(head, body); })
{
}

OddServer::Reply WithholdingServer::answer(const QByteArray &head, const QByteArray &body)
{
    if (m_withholding && !asksOrTakesAway(head))
        return {.silent = true};
    const OddServer::Reply reply = forward(head, body);
    if (m_withholding || !m_withholds(head))
        return reply;
    m_withholding = true;
    return {.silent = true};
}

OddServer::Reply WithholdingServer::forward(const QByteArray &head, const QByteArray &body)
{
    HttpRequest request = parse(head, m_origin);
    request.body = body;
    request.answerLimit = 64 * MiB;
    const auto answer = m_client.send(request);
    return answer ? written(*answer, request.method == "HEAD")
                  : OddServer::status("502 Bad Gateway", answer.error().describe().toUtf8());
}

} // namespace photoporter::testing
