// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/watch.h"

#include <QCoreApplication>

namespace photoporter {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Watch)
};

} // namespace

Watch::Watch(Session &session, ObjectStore &store, Ledger &ledger, const MaintenanceOptions &options,
             std::chrono::seconds interval)
    : m_session(session), m_store(store), m_ledger(ledger), m_options(options)
{
    m_thread = std::jthread([this, interval](const std::stop_token &stop) {
        do {
            look(stop);
        } while (m_session.context().clock->sleep(interval, stop));
    });
}

void Watch::look(const std::stop_token &stop)
{
    const auto report = maintain(m_store, m_ledger, m_options, *m_session.context().clock, stop);
    if (!report) {
        if (report.error().code != ErrorCode::Cancelled)
            m_session.note(Text::tr("Maintenance: %1").arg(report.error().describe()));
        return;
    }
    for (const Error &failure : report->failures)
        m_session.note(Text::tr("Maintenance: %1").arg(failure.message));
    for (const Chore &chore : report->chores) {
        if (chore.kind != Chore::Kind::ForgetJobs)
            m_session.note(Text::tr("Maintenance: %1, %2").arg(chore.what, chore.why));
    }
}

} // namespace photoporter
