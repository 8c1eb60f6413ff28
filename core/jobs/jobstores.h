// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/environment.h"
#include "store/open.h"

#include <functional>
#include <memory>
#include <mutex>

namespace photoporter {

/// Opens a store of its own for each job: what a job moves is counted by itself, while the cap on requests in
/// flight is shared. What one learns of the line, the next begins with. Thread-safe.
class JobStores {
public:
    using OpenPlain = std::function<Result<std::shared_ptr<ObjectStore>>(const OpenOptions &)>;
    JobStores(OpenPlain open, OpenOptions options);

    [[nodiscard]] Result<JobStore> open();
    /// As measured by the last job, or as the options said.
    [[nodiscard]] Line line() const;

private:
    const OpenPlain m_open;
    mutable std::mutex m_mutex; ///< guards what follows
    OpenOptions m_options;
    std::shared_ptr<MeasuringStore> m_last;
};

} // namespace photoporter
