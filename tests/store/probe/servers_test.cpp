// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/oddserver.h"
#include "store/probe.h"
#include "store/s3/s3servers.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <gmock/gmock.h>

// What the probe finds on real servers, against what was found out by hand (docs: provider facts).
namespace photoporter::testing {

using ::testing::IsEmpty;

namespace {

/// What a test of one server expects.
struct Expected {
    StoreCapabilities capabilities;
    bool cutsSmallObjects = true; ///< copies ranges of objects under 5 MiB
};

void expectProbe(const S3Server &server, const Expected &expected)
{
    ensureApplication();
    const auto config = server.config("probed");
    makeBucket(config);
    const auto http = std::make_shared<HttpClient>();
    const auto open = [&](const StoreCapabilities &capabilities) {
        return std::make_shared<S3Store>(config, capabilities, StoreRules{}, systemClock(), http);
    };
    const auto report = probeStore(open);
    ASSERT_TRUE(report) << report.error().describe().toStdString();
    const auto text = QJsonDocument(toJson(*report)).toJson().toStdString();
    EXPECT_EQ(report->capabilities, expected.capabilities) << text;
    EXPECT_EQ(report->rules, StoreRules{.rangeCopyAbove = expected.cutsSmallObjects ? 0 : 5 * MiB}) << text;
    EXPECT_TRUE(report->line.measured);
    EXPECT_LT(report->traffic.up, 7 * MiB);
    EXPECT_EQ(report->traffic.retries, 0U) << text;
    const auto plain = open({});
    EXPECT_THAT(plain->list({.prefix = "zips/"})->objects, IsEmpty());
    EXPECT_THAT(plain->listUploads("zips/")->uploads, IsEmpty());
}

} // namespace

TEST(ProbeOnServers, Ceph18)
{
    PHOTOPORTER_NEED_SERVER(server, "RGW");
    expectProbe(server, {.capabilities = {.contentMd5 = true,
                                          .conditionalPut = true,
                                          .conditionalReplace = true,
                                          .conditionalComplete = false,
                                          .conditionalCopy = ConditionSupport::Ignored,
                                          .metadata = true,
                                          .presign = true,
                                          .lifecycle = true}});
}

TEST(ProbeOnServers, Ceph20)
{
    const auto server = S3Server::find("RGW20");
    if (!server)
        GTEST_SKIP() << "Ceph 20.2 is not part of the default run (PHOTOPORTER_RGW20=1).";
    expectProbe(*server, {.capabilities = {.crc32Checksums = true,
                                           .fullObjectCrc32 = true,
                                           .copyPartCrc32 = true, // in the list of parts
                                           .contentMd5 = true,
                                           .conditionalPut = true,
                                           .conditionalReplace = true,
                                           .conditionalComplete = true,
                                           .conditionalCopy = ConditionSupport::Ignored,
                                           .metadata = true,
                                           .presign = true,
                                           .lifecycle = true}});
}

TEST(ProbeOnServers, Moto)
{
    PHOTOPORTER_NEED_SERVER(server, "MOTO");
    expectProbe(server, {.capabilities = {.conditionalPut = true,
                                          .conditionalComplete = true,
                                          .conditionalCopy = ConditionSupport::Ignored,
                                          .metadata = true,
                                          .presign = true,
                                          .lifecycle = true}});
}

} // namespace photoporter::testing
