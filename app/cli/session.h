// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "cli/context.h"
#include "cli/globaloptions.h"
#include "cli/output/progress.h"
#include "jobs/engine.h"
#include "jobs/jobstores.h"
#include "net/line.h"
#include "store/objectstore.h"
#include "store/probe.h"
#include "workspace/opening.h"

#include <functional>
#include <memory>

namespace photoporter {

/// One run of one command: its global options, and store and ledger, opened when they are first asked for. Used by
/// one thread; what it hands out lives as long as it does. Stores come with retries, a cap on requests in flight,
/// the upload limit and the measuring of the line.
class Session {
public:
    Session(GlobalOptions options, CommandContext &context);
    /// Keeps what was learnt of the line.
    ~Session();
    Session(const Session &) = delete;
    Session &operator=(const Session &) = delete;

    [[nodiscard]] const GlobalOptions &options() const { return m_options; }
    [[nodiscard]] const CommandContext &context() const { return m_context; }
    [[nodiscard]] std::stop_token stop() const { return m_context.stop; }
    [[nodiscard]] ProgressCounters &progress() { return m_progress; }
    /// Tells the user something beside the result (standard error; dropped by --quiet).
    void note(const QString &text) { m_context.console.note(text); }

    /// Shows progress() for as long as the result lives, in the style that was asked for or fits standard error.
    [[nodiscard]] ProgressDisplay showProgress();

    /// Bytes a second that may be sent; 0 for no limit. To be called before the store is opened.
    void limitUpload(std::uint64_t bytesPerSecond) { m_upLimit = bytesPerSecond; }

    /// The store that the user named, trusted with nothing beyond the basics. InvalidInput when none was named.
    [[nodiscard]] Result<ObjectStore *> store();
    /// Likewise, without retries and limits: for what is tried once and may fail.
    [[nodiscard]] Result<std::shared_ptr<ObjectStore>> plainStore() { return openPlain(openOptions()); }
    /// The store with what a probe found. Probes it first where the ledger has no result, and says so.
    [[nodiscard]] Result<ObjectStore *> probedStore();
    /// An engine for the jobs of the probed store, whose settings are the ledger's. `adjust` may set callbacks
    /// before it is made. It must not outlive the session.
    [[nodiscard]] Result<std::unique_ptr<Engine>> engine(const std::function<void(EngineOptions &)> &adjust = {});
    [[nodiscard]] Result<EngineSettings> settings();
    /// Probes the store and keeps what was found in the ledger.
    [[nodiscard]] Result<ProbeReport> probe();
    [[nodiscard]] Result<Ledger *> ledger();
    /// As measured, now or earlier; a home line's where nothing was.
    [[nodiscard]] Line line() const;

private:
    [[nodiscard]] OpenOptions openOptions();
    [[nodiscard]] Result<std::shared_ptr<ObjectStore>> openPlain(const OpenOptions &options) const;
    ObjectStore *wrap(std::shared_ptr<ObjectStore> plain);
    [[nodiscard]] Result<WorkspaceOptions> opening();

    GlobalOptions m_options;
    CommandContext &m_context;
    ProgressCounters m_progress;
    std::uint64_t m_upLimit = 0;
    Line m_line;
    OpenOptions m_probed; ///< with which the probed store was opened
    OpenedStore m_opened;
    std::shared_ptr<Ledger> m_ledger;
    std::unique_ptr<JobStores> m_jobStores;
};

} // namespace photoporter
