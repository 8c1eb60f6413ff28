// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/output/documents.h"

#include "base/bytes.h"
#include "base/errorjson.h"
#include "cli/output/units.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>
#include <vector>

namespace photoporter {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Documents)
};

} // namespace

QJsonValue jsonNumber(std::uint64_t number)
{
    return static_cast<qint64>(number);
}

QJsonObject errorDocument(const Error &error)
{
    return {{u"error"_s, errorToJson(error)}};
}

QJsonObject trafficDocument(const Traffic &traffic)
{
    return {{u"up"_s, jsonNumber(traffic.up)},
            {u"down"_s, jsonNumber(traffic.down)},
            {u"copied"_s, jsonNumber(traffic.copied)}};
}

QJsonObject requestsDocument(const Traffic &traffic)
{
    QJsonObject document;
    for (std::size_t i = 0; i < requestKindCount; ++i)
        document[requestKindName(static_cast<RequestKind>(i))] = jsonNumber(traffic.requests[i]);
    return document;
}

QString describeBytes(const Traffic &traffic)
{
    return Text::tr("%1 up, %2 down, %3 copied inside the store")
        .arg(formatBytes(traffic.up), formatBytes(traffic.down), formatBytes(traffic.copied));
}

QString describeRequests(const Traffic &traffic)
{
    std::vector<std::pair<std::uint64_t, QString>> kinds;
    for (std::size_t i = 0; i < requestKindCount; ++i) {
        if (traffic.requests[i] > 0)
            kinds.emplace_back(traffic.requests[i], requestKindName(static_cast<RequestKind>(i)));
    }
    std::ranges::stable_sort(kinds, std::ranges::greater(), [](const auto &kind) { return kind.first; });
    QStringList words;
    for (const auto &[count, name] : kinds)
        words += name + u' ' + formatCount(count);
    const QString total = formatCount(traffic.requestCount());
    return words.isEmpty() ? total : u"%1 (%2)"_s.arg(total, words.join(u", "_s));
}

} // namespace photoporter
