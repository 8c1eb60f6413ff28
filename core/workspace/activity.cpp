// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/activity.h"

#include <algorithm>
#include <tuple>

namespace photoporter {

namespace {

ActivityState stateOf(JobState state)
{
    switch (state) {
    case JobState::Pending:
        return ActivityState::Waiting;
    case JobState::Planning:
    case JobState::Generating:
    case JobState::Merging:
    case JobState::Verifying:
        return ActivityState::Running;
    case JobState::Paused:
        return ActivityState::Paused;
    case JobState::Ready:
        return ActivityState::Ready;
    case JobState::Failed:
        return ActivityState::Failed;
    case JobState::Cancelled:
        break;
    }
    return ActivityState::Cancelled;
}

ActivityState stateOf(QueuedUploadState state)
{
    switch (state) {
    case QueuedUploadState::Waiting:
        return ActivityState::Waiting;
    case QueuedUploadState::Running:
        return ActivityState::Running;
    case QueuedUploadState::Paused:
        return ActivityState::Paused;
    case QueuedUploadState::Done:
        return ActivityState::Ready;
    case QueuedUploadState::Failed:
        return ActivityState::Failed;
    case QueuedUploadState::Cancelled:
        break;
    }
    return ActivityState::Cancelled;
}

/// What a phase is called whose counters are not here: another process runs it.
Phase phaseOf(JobState state)
{
    switch (state) {
    case JobState::Planning:
        return Phase::Planning;
    case JobState::Generating:
        return Phase::Assembling;
    case JobState::Merging:
        return Phase::Completing;
    case JobState::Verifying:
        return Phase::Verifying;
    default:
        return Phase::Idle;
    }
}

std::optional<Clock::WallTime> unlessNever(Clock::WallTime time)
{
    return time == Clock::WallTime{} ? std::nullopt : std::optional(time);
}

auto tied(const Error &error)
{
    return std::tie(error.code, error.message, error.httpStatus, error.requestId);
}

bool same(const std::optional<Error> &a, const std::optional<Error> &b)
{
    return a.has_value() == b.has_value() && (!a || tied(*a) == tied(*b));
}

auto tied(const Activity &a)
{
    return std::tie(a.id, a.album, a.state, a.jobState, a.wish, a.runsHere, a.phase, a.bytesDone, a.bytesTotal,
                    a.itemsDone, a.itemsTotal, a.size, a.entries, a.attempt, a.place, a.failures, a.lostFiles,
                    a.createdAt, a.startedAt, a.finishedAt, a.tryAgainAt);
}

} // namespace

std::optional<double> Activity::fraction() const
{
    if (state == ActivityState::Ready)
        return 1;
    const auto share = [](std::uint64_t done, std::uint64_t total) {
        return std::min(1.0, static_cast<double>(done) / static_cast<double>(total));
    };
    if (bytesTotal > 0)
        return share(bytesDone, bytesTotal);
    if (itemsTotal > 0)
        return share(itemsDone, itemsTotal);
    return std::nullopt;
}

bool operator==(const Activity &a, const Activity &b)
{
    return tied(a) == tied(b) && same(a.error, b.error);
}

int Snapshot::running() const
{
    return static_cast<int>(std::ranges::count(activities, ActivityState::Running, &Activity::state));
}

int Snapshot::waiting() const
{
    return static_cast<int>(std::ranges::count(activities, ActivityState::Waiting, &Activity::state));
}

Activity activityOf(const JobRecord &job)
{
    Activity activity{.id = {ActivityKind::Archive, job.id},
                      .album = job.request.album,
                      .state = stateOf(job.state),
                      .jobState = job.state,
                      .wish = job.wish,
                      .phase = phaseOf(job.state),
                      .size = job.archive.size,
                      .entries = job.archive.entries > 0 ? job.archive.entries : job.entries.value_or(0),
                      .attempt = job.attempt,
                      .createdAt = job.createdAt,
                      .startedAt = unlessNever(job.startedAt),
                      .finishedAt = job.finishedAt,
                      .error = job.error};
    if (job.plan && job.plan->parts > 0 && !isFinal(job.state)) {
        activity.itemsDone = static_cast<std::uint64_t>(std::max(job.partsDone, 0));
        activity.itemsTotal = static_cast<std::uint64_t>(job.plan->parts);
    }
    if (job.state == JobState::Pending && job.error)
        activity.tryAgainAt = unlessNever(job.notBefore);
    if (job.state == JobState::Ready || job.state == JobState::Cancelled)
        activity.error.reset(); // of an attempt before: it is settled
    return activity;
}

Activity activityOf(const QueuedUpload &upload)
{
    Activity activity{.id = {ActivityKind::Upload, upload.id},
                      .album = upload.request.album,
                      .state = stateOf(upload.state),
                      .phase = upload.state == QueuedUploadState::Running ? Phase::Uploading : Phase::Idle,
                      .bytesDone = upload.counts.bytesDone,
                      .bytesTotal = upload.counts.bytes,
                      .itemsDone = upload.counts.filesDone,
                      .itemsTotal = upload.counts.files,
                      .size = upload.counts.bytes,
                      .entries = upload.counts.files,
                      .attempt = upload.tries + 1,
                      .failures = upload.counts.failures,
                      .createdAt = upload.createdAt,
                      .startedAt = upload.startedAt,
                      .finishedAt = upload.finishedAt,
                      .error = upload.error};
    activity.lostFiles = upload.state == QueuedUploadState::Cancelled && !upload.request.removeAfter.isEmpty();
    if (upload.state == QueuedUploadState::Waiting)
        activity.tryAgainAt = unlessNever(upload.notBefore);
    return activity;
}

} // namespace photoporter
