// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/oddserver.h"
#include "store/contract/storecontract.h"
#include "store/s3/s3servers.h"
#include "store/wrap/retryingstore.h"

// The contract of objectstore.h on S3Store with real servers. Where a server differs from S3 is said here and in
// the provider facts.
namespace photoporter::testing {

namespace {

ContractParam onServer(const char *name, const char *variable, const StoreCapabilities &capabilities)
{
    return {.name = name, .make = [variable, capabilities] {
                ensureApplication();
                const auto server = S3Server::find(variable);
                if (!server) // only where servers are required: fails the test
                    return ContractParam::Place{};
                const auto config = server->config("contract");
                makeBucket(config);
                // Both servers fail now and then when many write the same keys at once; so does Amazon.
                auto store = std::make_shared<S3Store>(config, capabilities);
                return ContractParam::Place{
                    .store = std::make_shared<RetryingStore>(std::move(store)), .prefix = {}, .keepAlive = {}};
            }};
}

constexpr StoreCapabilities ceph18{.contentMd5 = true,
                                   .conditionalPut = true,
                                   .conditionalReplace = true,
                                   .conditionalComplete = false,
                                   .conditionalCopy = ConditionSupport::Ignored,
                                   .presign = true,
                                   .lifecycle = true};
constexpr StoreCapabilities ceph20{.crc32Checksums = true,
                                   .fullObjectCrc32 = true,
                                   .copyPartCrc32 = true, // in the list of parts
                                   .contentMd5 = true,
                                   .conditionalPut = true,
                                   .conditionalReplace = true,
                                   .conditionalComplete = true,
                                   .conditionalCopy = ConditionSupport::Ignored,
                                   .presign = true,
                                   .lifecycle = true};
constexpr StoreCapabilities moto{.conditionalPut = true, .presign = true, .lifecycle = true};

/// Those that were started; all of them where servers are required.
std::vector<ContractParam> servers()
{
    std::vector<ContractParam> found;
    if (serversAreRequired() || S3Server::find("RGW")) {
        ContractParam ceph = onServer("rgw", "RGW", ceph18);
        ceph.refusesSmallRangeCopies = false;
        ceph.leavesOutParts = false;
        found.push_back(std::move(ceph));
    }
    if (S3Server::find("RGW20")) { // only where it is asked for
        ContractParam ceph = onServer("rgw20", "RGW20", ceph20);
        ceph.refusesSmallRangeCopies = false;
        ceph.leavesOutParts = false;
        found.push_back(std::move(ceph));
    }
    if (serversAreRequired() || S3Server::find("MOTO")) {
        ContractParam other = onServer("moto", "MOTO", moto);
        other.refusesSmallRangeCopies = false;
        other.knowsUploadAfterAbort = true; // fails, but does not say why
        other.takesKey = [](const QByteArray &key) { return !key.contains('\n'); };
        found.push_back(std::move(other));
    }
    return found;
}

} // namespace

INSTANTIATE_TEST_SUITE_P(S3, StoreContract, ::testing::ValuesIn(servers()), contractName);

// Makes a missing server visible where the contract has nothing to run on.
TEST(S3Contract, RunsOnCeph)
{
    PHOTOPORTER_NEED_SERVER(server, "RGW");
    EXPECT_FALSE(server.endpoint.isEmpty());
}

TEST(S3Contract, RunsOnMoto)
{
    PHOTOPORTER_NEED_SERVER(server, "MOTO");
    EXPECT_FALSE(server.endpoint.isEmpty());
}

} // namespace photoporter::testing
