// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/jobtable.h"

#include <condition_variable>
#include <mutex>
#include <thread>
#include <vector>

namespace photoporter {

/// Writes the parts of one job's upload into the ledger as they are made. Many threads may record at once: what
/// comes in while one transaction is written goes into the next, so that a slow disk costs a few transactions and
/// not one a part. One thread and one connection of its own.
class PartLog {
public:
    /// `done`: by part index, what stood before. Table and clock must outlive it.
    PartLog(const JobTable &jobs, JobId job, QString owner, std::shared_ptr<Clock> clock, std::vector<bool> done);
    ~PartLog();
    PartLog(const PartLog &) = delete;
    PartLog &operator=(const PartLog &) = delete;

    /// Answers when the part is in the ledger. JobTaken when the job is another process's by now; else what the
    /// ledger says. After a failure every further call fails likewise.
    [[nodiscard]] Result<> record(const CompletedPart &part);

    /// Of the parts [range.first, range.first + range.count), those that are not recorded, as rising indexes.
    [[nodiscard]] std::vector<std::uint32_t> missing(std::uint32_t first, std::uint32_t count) const;

private:
    void write(const std::stop_token &stop);
    void writeBatch(std::vector<CompletedPart> batch);

    const JobTable &m_jobs;
    const JobId m_job;
    const QString m_owner;
    const std::shared_ptr<Clock> m_clock;

    mutable std::mutex m_mutex; ///< guards everything below
    std::condition_variable_any m_changed;
    std::vector<bool> m_done;
    std::vector<CompletedPart> m_waiting;
    std::uint64_t m_received = 0;
    std::uint64_t m_written = 0;
    std::optional<Error> m_error;
    std::jthread m_writer;
};

} // namespace photoporter
