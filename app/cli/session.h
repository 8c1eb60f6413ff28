// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "cli/context.h"
#include "cli/globaloptions.h"
#include "cli/output/progress.h"
#include "net/line.h"
#include "store/objectstore.h"

#include <memory>
#include <optional>

namespace photoporter {

/// One run of one command: its global options, and store and ledger, opened when they are first asked for. Used by
/// one thread; what it hands out lives as long as it does.
class Session {
public:
    Session(GlobalOptions options, CommandContext &context);

    [[nodiscard]] const GlobalOptions &options() const { return m_options; }
    [[nodiscard]] const CommandContext &context() const { return m_context; }
    [[nodiscard]] std::stop_token stop() const { return m_context.stop; }
    [[nodiscard]] ProgressCounters &progress() { return m_progress; }
    /// Tells the user something beside the result (standard error; dropped by --quiet).
    void note(const QString &text) { m_context.console.note(text); }

    /// Shows progress() for as long as the result lives, in the style that was asked for or fits standard error.
    [[nodiscard]] ProgressDisplay showProgress();

    /// To be called before the store is opened.
    void limitUpload(std::uint64_t bytesPerSecond) { m_upLimit = bytesPerSecond; }
    /// InvalidInput when the user named no store.
    [[nodiscard]] Result<ObjectStore *> store();
    [[nodiscard]] Result<Ledger *> ledger();

private:
    GlobalOptions m_options;
    CommandContext &m_context;
    ProgressCounters m_progress;
    std::uint64_t m_upLimit = 0;
    std::unique_ptr<ObjectStore> m_store;
    std::shared_ptr<Ledger> m_ledger;
};

} // namespace photoporter
