// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/session.h"
#include "jobs/maintenance.h"

#include <thread>

namespace photoporter {

/// Maintenance beside the work: at once, and again after each interval, on a thread of its own, for as long as it
/// lives. What could not be done is noted and tried again next time. Store, ledger and session outlive it.
class Watch {
public:
    Watch(Session &session, ObjectStore &store, Ledger &ledger, const MaintenanceOptions &options,
          std::chrono::seconds interval);
    Watch(const Watch &) = delete;
    Watch &operator=(const Watch &) = delete;

private:
    void look(const std::stop_token &stop);

    Session &m_session;
    ObjectStore &m_store;
    Ledger &m_ledger;
    const MaintenanceOptions m_options;
    std::jthread m_thread; ///< last: ends first
};

} // namespace photoporter
