// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/partlog.h"

#include "jobs/ownership.h"

namespace photoporter {

PartLog::PartLog(const JobTable &jobs, JobId job, QString owner, std::shared_ptr<Clock> clock,
                 std::vector<bool> done)
    : m_jobs(jobs), m_job(job), m_owner(std::move(owner)), m_clock(std::move(clock)), m_done(std::move(done))
{
    m_writer = std::jthread([this](const std::stop_token &stop) { write(stop); });
}

PartLog::~PartLog() = default; // the writer ends first: it was made last

Result<> PartLog::record(const CompletedPart &part)
{
    std::unique_lock lock(m_mutex);
    if (m_error)
        return std::unexpected(*m_error);
    m_waiting.push_back(part);
    const std::uint64_t mine = ++m_received;
    m_changed.notify_all();
    m_changed.wait(lock, [&] { return m_error || m_written >= mine; });
    if (m_error)
        return std::unexpected(*m_error);
    return {};
}

std::vector<std::uint32_t> PartLog::missing(std::uint32_t first, std::uint32_t count) const
{
    const std::scoped_lock lock(m_mutex);
    std::vector<std::uint32_t> parts;
    for (std::uint32_t index = first; index < first + count; ++index) {
        if (!m_done[index])
            parts.push_back(index);
    }
    return parts;
}

void PartLog::write(const std::stop_token &stop)
{
    for (;;) {
        std::vector<CompletedPart> batch;
        {
            std::unique_lock lock(m_mutex);
            if (!m_changed.wait(lock, stop, [this] { return !m_waiting.empty() && !m_error; }))
                return;
            batch = std::exchange(m_waiting, {});
        }
        writeBatch(std::move(batch));
    }
}

void PartLog::writeBatch(std::vector<CompletedPart> batch)
{
    const auto written = owned(m_jobs.addParts(m_job, m_owner, batch, m_clock->now()), m_job);
    const std::scoped_lock lock(m_mutex);
    if (written) {
        m_written += batch.size();
        for (const CompletedPart &part : batch)
            m_done[static_cast<std::size_t>(part.number) - 1] = true;
    } else {
        m_error = written.error();
    }
    m_changed.notify_all();
}

} // namespace photoporter
