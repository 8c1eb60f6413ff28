// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "cli/console.h"
#include "ledger/replacement.h"
#include "store/open.h"

#include <QProcessEnvironment>
#include <QString>

#include <functional>
#include <memory>
#include <stop_token>

namespace photoporter {

/// As photoporter::openPlainStore() and openOrReplaceLedger().
using OpenStore = std::function<Result<std::shared_ptr<ObjectStore>>(const QString &url, const OpenOptions &)>;
using OpenLedger = std::function<Result<OpenedLedger>(const QString &path, Clock::WallTime now)>;

/// What a command line is carried out with: everything of the outside world, so that tests run commands in their
/// own process with buffers, a temporary ledger and a store of their choice.
struct CommandContext {
    Console &console;
    std::shared_ptr<Clock> clock;
    QProcessEnvironment environment;
    QString dataFolder; ///< where ledger and demo live when nothing else is said
    std::stop_token stop;
    OpenStore openStore = openPlainStore;
    OpenLedger openLedger = openOrReplaceLedger;
};

} // namespace photoporter
