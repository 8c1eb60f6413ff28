// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/contract/storecontract.h"
#include "store/memorystore.h"

namespace photoporter::testing {

namespace {

ContractParam memory(const char *name, const StoreRules &rules, const StoreCapabilities &capabilities)
{
    return {.name = name, .make = [rules, capabilities] {
                return ContractParam::Place{
                    .store = std::make_shared<MemoryStore>(rules, capabilities), .prefix = {}, .keepAlive = {}};
            }};
}

constexpr StoreRules smallRules{.minPart = 100, .maxPart = 10 * MiB, .maxParts = 1000, .rangeCopyAbove = 100};

StoreCapabilities nothingMore()
{
    return {.copyPart = true, .copyPartRange = true, .metadata = true};
}

} // namespace

INSTANTIATE_TEST_SUITE_P(Memory, StoreContract,
                         ::testing::Values(memory("s3", {}, MemoryStore::everything()),
                                           memory("small", smallRules, MemoryStore::everything()),
                                           memory("plain", smallRules, nothingMore())),
                         contractName);

} // namespace photoporter::testing
