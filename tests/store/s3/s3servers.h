// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/oddserver.h"
#include "store/s3/s3store.h"

#include <memory>
#include <optional>
#include <string>

namespace photoporter::testing {

/// A real server that tests/servers/with-servers.sh started.
struct S3Server {
    std::string name; ///< "RGW", "MOTO"
    QByteArray endpoint;
    QByteArray accessKey;
    QByteArray secretKey;

    /// From PHOTOPORTER_<name>_ENDPOINT and so on; nothing when it was not started.
    [[nodiscard]] static std::optional<S3Server> find(const std::string &name);
    /// Puts a bucket there.
    [[nodiscard]] S3Config config(const QByteArray &bucket) const;
};

/// Nothing may be skipped (PHOTOPORTER_REQUIRE_SERVERS=1).
[[nodiscard]] bool serversAreRequired();

/// Creates the bucket of the configuration, which may be there already.
void makeBucket(const S3Config &config);

/// A refusal as S3 words it: with this status line and code, the request id "r1" and the message "m". `more` is
/// XML behind these.
[[nodiscard]] OddServer::Reply s3Error(const QByteArray &status, const QByteArray &code,
                                       const QByteArray &headers = {}, const QByteArray &more = {});

} // namespace photoporter::testing

/// The server, or the test is over: skipped, or failed where servers are required.
#define PHOTOPORTER_NEED_SERVER(variable, name)                                                                   \
    const auto variable##Found = photoporter::testing::S3Server::find(name);                                      \
    if (!variable##Found) {                                                                                       \
        if (photoporter::testing::serversAreRequired())                                                           \
            FAIL() << "The server " << (name) << " was not started.";                                             \
        GTEST_SKIP() << "The server " << (name) << " was not started (tests/servers/with-servers.sh).";           \
    }                                                                                                             \
    const photoporter::testing::S3Server &variable = *variable##Found
