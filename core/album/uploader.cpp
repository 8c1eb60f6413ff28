// SPDX-License-Identifier: GPL-3.0-or-later
#include "album/uploader.h"

#include "album/largefile.h"
#include "album/metadata.h"

#include <algorithm>
#include <deque>

namespace photoporter {

namespace {

/// One thing for a worker to do.
struct Task {
    const UploadItem *small = nullptr; ///< a file that goes whole, or
    LargeFile *large = nullptr;        ///< a part of one that does not;
    int part = -1;                     ///< -1: only begin it
};

Result<> sendWhole(UploadRun &run, const UploadItem &item, std::stop_token stop)
{
    const FileIdentity &identity = item.file.identity;
    if (const auto valid = item.key.validate(); !valid)
        return valid;
    const auto lease = run.budget.acquire(identity.size, stop);
    if (!lease)
        return std::unexpected(lease.error());
    const auto file = LocalFile::open(item.file.path);
    if (!file)
        return std::unexpected(file.error());
    auto body = run.read(*file, {0, identity.size}, item);
    if (!body)
        return std::unexpected(body.error());
    const auto &[md5, crc, sha256] = body->digests;
    if (item.action == UploadAction::Compare && item.stored.value() == md5.toHex()) {
        run.bodies.giveBack(std::move(body->bytes));
        run.progress.bytesDone += identity.size;
        run.settle(item, false, item.stored, crc);
        return {};
    }
    PutRequest request{.key = item.key,
                       .body = std::move(body->bytes),
                       .contentType = item.file.contentType,
                       .metadata = photoMetadata(identity.modified, crc, identity.size),
                       .crc32 = crc,
                       .md5 = md5,
                       .sha256 = sha256};
    const auto info = run.store.put(request, stop);
    run.bodies.giveBack(std::move(request.body));
    if (!info)
        return std::unexpected(info.error());
    run.countSent(identity.size);
    run.settle(item, true, info->etag, crc);
    return {};
}

/// Large files first, so that small ones fill the gaps at the end. Each is begun while the parts of the one before
/// are sent, so that nobody waits for an upload to be made.
std::vector<Task> orderTasks(std::deque<LargeFile> &large, const std::vector<const UploadItem *> &small)
{
    std::vector<Task> tasks;
    for (std::size_t i = 0; i < large.size(); ++i) {
        if (i == 0)
            tasks.push_back({.large = &large[i]});
        if (i + 1 < large.size())
            tasks.push_back({.large = &large[i + 1]});
        for (int part = 0; part < large[i].partCount(); ++part)
            tasks.push_back({.large = &large[i], .part = part});
    }
    for (const UploadItem *item : small)
        tasks.push_back({.small = item});
    return tasks;
}

Result<> perform(UploadRun &run, const Task &task, std::stop_token stop)
{
    if (task.large)
        return task.part < 0 ? task.large->begin(std::move(stop)) : task.large->send(task.part, std::move(stop));
    const auto sent = sendWhole(run, *task.small, std::move(stop));
    return sent ? sent : run.failed(*task.small, sent.error());
}

/// What runs, after what is unchanged was counted.
Result<> sendAll(UploadRun &run, std::stop_token stop)
{
    std::deque<LargeFile> large;
    std::vector<const UploadItem *> small;
    for (const UploadItem &item : run.plan.items) {
        if (item.action == UploadAction::Unchanged)
            run.settle(item, false, item.stored, item.crc32.value_or(Crc32{}));
        else if (item.file.identity.size > run.options.largeAbove && item.key.validate())
            large.emplace_back(run, item);
        else
            small.push_back(&item);
    }
    if (!large.empty()) {
        if (const auto found = run.findPending(stop); !found)
            return found;
    }
    const auto tasks = orderTasks(large, small);
    return parallelFor(
        tasks.size(), run.options.parallel,
        [&](std::size_t i, std::stop_token token) { return perform(run, tasks[i], std::move(token)); }, stop);
}

/// Whether the manifest already says all this.
bool isContained(const Manifest &entries, const Manifest &manifest)
{
    return std::ranges::all_of(entries, [&manifest](const auto &entry) {
        const auto found = manifest.find(entry.first);
        return found != manifest.end() && found->second == entry.second;
    });
}

} // namespace

UploadReport runUpload(ObjectStore &store, Ledger &ledger, const UploadPlan &plan, const UploadOptions &options,
                       ProgressCounters *progress, std::stop_token stop)
{
    ProgressCounters unwatched;
    ProgressCounters &counters = progress ? *progress : unwatched;
    std::uint64_t bytes = 0;
    for (const UploadItem &item : plan.items)
        bytes += item.action == UploadAction::Unchanged ? 0 : item.file.identity.size;
    counters.begin(Phase::Uploading, plan.items.size(), bytes);

    UploadRun run(store, ledger, plan, options, counters);
    auto done = sendAll(run, stop);
    if (done && !isContained(run.entries(), plan.manifest)) {
        counters.phase = Phase::Completing;
        done = writeManifest(store, plan.album, run.entries(), plan.manifest, plan.listed, stop);
    }
    UploadReport report = run.takeReport();
    if (!done)
        report.stopped = done.error();
    return report;
}

} // namespace photoporter
