// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/uploadattempt.h"

#include "jobs/measuring.h"
#include "jobs/uploadrecord.h"
#include "ledger/runtable.h"

#include <QCoreApplication>

namespace photoporter {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Upload)
};

/// Everything but the words: the upload from the disk to the store.
struct Sending {
    const UploadWorkerOptions &options;
    const QueuedUpload &upload;
    ProgressCounters &progress;
    std::stop_token stop;

    Result<UploadReport> run(ObjectStore &store, const AlbumName &album) const
    {
        auto preflight =
            scan(upload.request.paths, {.includeOthers = upload.request.includeOthers}, &progress, stop);
        if (!preflight)
            return std::unexpected(preflight.error());
        const auto plan =
            prepareUpload(store, *options.ledger, album, std::move(preflight->files), &progress, stop);
        if (!plan)
            return std::unexpected(plan.error());
        return runUpload(store, *options.ledger, *plan, {}, &progress, stop);
    }
};

/// The first file's error, in the name of all that could not be sent.
Error errorOf(const std::vector<UploadFailure> &failures)
{
    Error error = failures.front().error;
    const auto others = static_cast<int>(failures.size()) - 1;
    error.message = others == 0 ? Text::tr("%1 could not be sent: %2").arg(failures.front().name, error.message)
                                : Text::tr("%1 and %n others could not be sent: %2", nullptr, others)
                                      .arg(failures.front().name, error.message);
    return error;
}

UploadEnd endOf(const UploadReport &report, const ProgressCounters &progress)
{
    UploadEnd end{.counts = UploadCounts{.files = progress.itemsTotal,
                                         .filesDone = report.sent + report.unchanged,
                                         .bytes = progress.bytesTotal,
                                         .bytesDone = progress.bytesDone,
                                         .failures = report.failures.size()}};
    end.counts->files = std::max(end.counts->files, end.counts->filesDone + end.counts->failures);
    if (report.stopped)
        end.error = report.stopped;
    else if (!report.failures.empty())
        end.error = errorOf(report.failures);
    return end;
}

} // namespace

UploadEnd attemptUpload(const UploadWorkerOptions &options, const QueuedUpload &upload, ProgressCounters &progress,
                        std::stop_token stop)
{
    const auto album = AlbumName::parse(upload.request.album);
    if (!album)
        return {.error = album.error()};
    const auto opened = options.openStore();
    if (!opened)
        return {.error = opened.error()};
    const auto store = measuring(opened->base, *opened, options.clock);
    const auto begin = options.clock->monotonic();
    const auto report = Sending{options, upload, progress, stop}.run(*store, *album);
    if (!report)
        return {.error = report.error()};
    const bool wasStopped = report->stopped && report->stopped->code == ErrorCode::Cancelled;
    if (!wasStopped) {
        const double seconds = std::chrono::duration<double>(options.clock->monotonic() - begin).count();
        // Losing a row of the metrics is no reason to fail an upload.
        (void)RunTable(*options.ledger)
            .add(uploadRecord(*album, *report, *store, store->traffic(), seconds, options.clock->now()));
    }
    return endOf(*report, progress);
}

} // namespace photoporter
