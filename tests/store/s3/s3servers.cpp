// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/s3/s3servers.h"

#include "base/checksum.h"
#include "store/s3/signer.h"

#include <gtest/gtest.h>

namespace photoporter::testing {

std::optional<S3Server> S3Server::find(const std::string &name)
{
    const auto variable = [&](const char *what) { return qgetenv(("PHOTOPORTER_" + name + what).c_str()); };
    S3Server server{.name = name,
                    .endpoint = variable("_ENDPOINT"),
                    .accessKey = variable("_ACCESS_KEY"),
                    .secretKey = variable("_SECRET_KEY")};
    if (server.endpoint.isEmpty())
        return {};
    return server;
}

S3Config S3Server::config(const QByteArray &bucket) const
{
    return {.bucket = bucket, .endpoint = endpoint, .credentials = Credentials(accessKey, secretKey)};
}

bool serversAreRequired()
{
    return qgetenv("PHOTOPORTER_REQUIRE_SERVERS") == "1";
}

void makeBucket(const S3Config &config)
{
    ensureApplication();
    const QByteArray origin = config.origin();
    s3::Signable signable{.method = "PUT",
                          .path = '/' + config.bucket,
                          .query = {},
                          .headers = {{"host", origin.mid(origin.indexOf("://") + 3)}},
                          .payloadHash = sha256({}).toHex()};
    HttpRequest request{.method = "PUT", .origin = origin, .target = signable.path};
    const s3::SigningScope scope{.region = config.region, .time = systemClock()->now()};
    for (const auto &[header, value] : s3::signedHeaders(signable, scope, config.credentials))
        request.headers.append(header, value);
    HttpClient http;
    const auto answer = http.send(request);
    ASSERT_TRUE(answer) << answer.error().describe().toStdString();
    ASSERT_TRUE(answer->status == 200 || answer->status == 409) << answer->status << answer->body.toStdString();
}

OddServer::Reply s3Error(const QByteArray &status, const QByteArray &code, const QByteArray &headers,
                         const QByteArray &more)
{
    return OddServer::status(status, "<Error><Code>" + code + "</Code><Message>m</Message>" + more + "</Error>",
                             "x-amz-request-id: r1\r\n" + headers);
}

} // namespace photoporter::testing
