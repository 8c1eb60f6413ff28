// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandworld.h"
#include "store/objectstore.h"

#include <memory>
#include <optional>
#include <string>

namespace photoporter {

/// A real S3 server that was started for the tests (tests/servers/with-servers.sh), with a new bucket in it.
struct TestServer {
    QString endpoint, accessKey, secretKey, region, bucket;
};

/// The server of that name ("RGW", "MOTO") with a bucket of its own. Nothing when none was started; the test must
/// then skip, which is a failure where PHOTOPORTER_REQUIRE_SERVERS is set.
[[nodiscard]] std::optional<TestServer> newBucketOn(const QString &name);

/// Points a world's environment at a store: "folder", "rgw" or "moto". False when that server was not started.
[[nodiscard]] bool useStore(CommandWorld &world, const std::string &name);

/// The store that a world's environment points at, without wrappers and with trust in the basics only.
[[nodiscard]] std::shared_ptr<ObjectStore> openStoreOf(const CommandWorld &world);

} // namespace photoporter

/// Ends a test that needs a server which was not started: a skip, or a failure where servers are required.
#define PHOTOPORTER_SKIP_WITHOUT_SERVER(name)                                                                     \
    do {                                                                                                          \
        if (qEnvironmentVariableIsSet("PHOTOPORTER_REQUIRE_SERVERS"))                                             \
            FAIL() << "The server " << (name) << " is required and was not started.";                             \
        GTEST_SKIP() << "No server " << (name) << " was started.";                                                \
    } while (false)
