// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/error.h"
#include "cli/console.h"

#include <QProcessEnvironment>
#include <QString>

#include <functional>
#include <memory>
#include <stop_token>

namespace photoporter {

class Ledger;
class ObjectStore;

/// Which store the user means, as said on the command line.
struct StoreChoice {
    QString url; ///< "s3://bucket[/prefix]" or "folder:///path"
    QString profile;
    QString endpoint;
    QString region;
    std::uint64_t upLimit = 0; ///< bytes a second that may be sent; 0 for no limit
};

/// What a command line is carried out with: everything of the outside world, so that tests run commands in their
/// own process with buffers, a temporary ledger and a store of their choice.
struct CommandContext {
    Console &console;
    Clock &clock;
    QProcessEnvironment environment;
    QString dataFolder; ///< where ledger and demo live when nothing else is said
    std::stop_token stop;
    std::function<Result<std::unique_ptr<ObjectStore>>(const StoreChoice &, const QProcessEnvironment &)>
        openStore;
    std::function<Result<std::shared_ptr<Ledger>>(const QString &path)> openLedger;
};

/// The context's two openers as the program has them: real stores, the SQLite ledger.
void useRealStoresAndLedger(CommandContext &context);

} // namespace photoporter
