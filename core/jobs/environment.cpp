// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/environment.h"

namespace photoporter {

JobPools::JobPools(const EngineSettings &settings) : chunkGate(settings.chunksAtOnce)
{
    jobs.setMaxThreadCount(settings.jobsAtOnce);
    chunks.setMaxThreadCount(settings.chunksAtOnce);
    cpu.setMaxThreadCount(QThread::idealThreadCount());
}

} // namespace photoporter
