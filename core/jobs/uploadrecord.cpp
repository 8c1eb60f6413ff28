// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/uploadrecord.h"

#include "jobs/resources.h"
#include "rope/plan.h"

namespace photoporter {

RunRecord uploadRecord(const AlbumName &album, const UploadReport &report, const UsageStore &measured,
                       const Traffic &traffic, double seconds, Clock::WallTime now)
{
    const std::optional<Error> error = report.stopped            ? report.stopped
                                       : report.failures.empty() ? std::nullopt
                                                                 : std::optional(report.failures.front().error);
    return {.location = measured.location(),
            .album = album.text(),
            .phase = QStringLiteral("upload"),
            .startedAt = now - std::chrono::milliseconds(static_cast<qint64>(seconds * 1000)),
            .seconds = seconds,
            .entries = report.sent,
            .traffic = traffic,
            .peakMemory = peakResidentBytes(),
            .bottleneck = bottleneckName(decideBottleneck(measured.times())).toString(),
            .success = !error,
            .errorClass = error ? errorClassName(error->errorClass()).toString() : QString(),
            .cost = costOf(traffic)};
}

} // namespace photoporter
