// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/contract/storecontract.h"
#include "store/folder/folderstore.h"

#include <QTemporaryDir>

namespace photoporter::testing {

INSTANTIATE_TEST_SUITE_P(Folder, StoreContract,
                         ::testing::Values(ContractParam{
                             .name = "folder",
                             .make =
                                 [] {
                                     const auto folder = std::make_shared<QTemporaryDir>();
                                     auto store =
                                         FolderStore::open(folder->path(), {}, {.durable = false}); // for speed
                                     return ContractParam::Place{.store = store ? std::move(*store) : nullptr,
                                                                 .prefix = {},
                                                                 .keepAlive = folder};
                                 }}),
                         contractName);

} // namespace photoporter::testing
