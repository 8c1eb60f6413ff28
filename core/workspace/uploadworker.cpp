// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/uploadworker.h"

#include "jobs/ownership.h"
#include "jobs/retryrules.h"
#include "workspace/importfolders.h"
#include "workspace/uploadattempt.h"

#include <algorithm>

namespace photoporter {

namespace {

using namespace std::chrono_literals;

constexpr auto lookEvery = 1s; ///< for uploads that another process added, or whose time has come
constexpr auto searchDeadEvery = 5s;
constexpr auto saveEvery = 1s;
constexpr std::chrono::milliseconds longestDelay = 5min; ///< after a transient error

/// Also what comes of another program's lock on the ledger. For room on a disk somebody has to care.
bool passes(const Error &error)
{
    return error.isTransient() || error.code == ErrorCode::LedgerFailed;
}

} // namespace

/// An upload in this process. Its address stays, since its thread refers to it.
struct UploadWorker::Running {
    QueuedUpload upload;
    ProgressCounters progress;
    std::stop_source stop;
    QueuedUploadState whenStopped = QueuedUploadState::Waiting; ///< guarded by the worker's mutex
};

UploadWorker::UploadWorker(UploadWorkerOptions options) : m_options(std::move(options)), m_owner(processName())
{
}

UploadWorker::~UploadWorker()
{
    for (std::jthread &thread : m_threads)
        thread.request_stop();
    wake();
}

void UploadWorker::start()
{
    releaseTheDead();
    for (int i = 0; i < m_options.atOnce; ++i)
        m_threads.emplace_back([this](const std::stop_token &stop) { run(stop); });
}

void UploadWorker::wake()
{
    const std::scoped_lock lock(m_mutex);
    m_hasNews = true;
    m_news.notify_all();
}

bool UploadWorker::stop(QueuedUploadId id, QueuedUploadState state)
{
    const std::scoped_lock lock(m_mutex);
    const auto running = std::ranges::find(m_running, id, [](const Running &one) { return one.upload.id; });
    if (running == m_running.end())
        return false;
    running->whenStopped = state;
    running->stop.request_stop();
    return true;
}

std::vector<LiveUpload> UploadWorker::live() const
{
    const std::scoped_lock lock(m_mutex);
    std::vector<LiveUpload> uploads;
    for (const Running &running : m_running)
        uploads.push_back({running.upload.id, snapshotOf(running.progress)});
    return uploads;
}

std::optional<Error> UploadWorker::trouble() const
{
    const std::scoped_lock lock(m_mutex);
    return m_troubles.empty() ? std::nullopt : std::optional(m_troubles.begin()->second);
}

/// Others of an album wait for the one that runs: it must not run for ever in a process that is gone.
void UploadWorker::releaseTheDead()
{
    {
        const std::scoped_lock lock(m_mutex);
        const auto now = m_options.clock->monotonic();
        if (now < m_nextSearch)
            return;
        m_nextSearch = now + searchDeadEvery;
    }
    const UploadQueue queue(*m_options.ledger);
    const auto uploads = queue.list(m_options.location, 0);
    if (!uploads)
        return; // whoever claims next meets the same error and tells it
    for (const QueuedUpload &upload : *uploads) {
        // A lease that is over says nothing of a process that is there: the computer may have slept.
        const bool isOver = upload.notBefore <= m_options.clock->now() && !runsHere(upload.owner);
        if (upload.state == QueuedUploadState::Running && (isOver || isKnownDead(upload.owner)))
            (void)queue.release(upload);
    }
}

void UploadWorker::run(const std::stop_token &stop)
{
    const UploadQueue queue(*m_options.ledger);
    while (!stop.stop_requested()) {
        releaseTheDead();
        const auto claimed =
            queue.claim(m_options.location, m_owner, m_options.clock->now(), m_options.settings.lease);
        setTrouble(claimed ? std::nullopt : std::optional(claimed.error()));
        std::unique_lock lock(m_mutex);
        if (claimed && *claimed) {
            m_running.emplace_front().upload = **claimed;
            const auto running = m_running.begin();
            lock.unlock();
            {
                // Gone before the upload is: its end waits for a stop that is being told at this moment.
                const std::stop_callback ending(stop, [&running] { running->stop.request_stop(); });
                runOne(*running, stop);
            }
            lock.lock();
            m_running.erase(running);
            continue;
        }
        m_news.wait_for(lock, stop, lookEvery, [this] { return std::exchange(m_hasNews, false); });
    }
}

void UploadWorker::runOne(Running &running, const std::stop_token &stop)
{
    UploadEnd end;
    {
        const std::jthread writer([&](const std::stop_token &ending) { keepWritten(running, ending); });
        end = attemptUpload(m_options, running.upload, running.progress, running.stop.get_token());
    }
    if (end.counts)
        save(running, *end.counts);
    settle(running, end, stop);
}

/// What the list shows after the program was killed, and in other programs; and that this one lives.
void UploadWorker::keepWritten(Running &running, const std::stop_token &ending) const
{
    const auto lease = m_options.settings.lease;
    while (m_options.clock->sleep(saveEvery, ending)) {
        const ProgressCounters &now = running.progress;
        UploadCounts counts = running.upload.counts;
        if (now.phase == Phase::Uploading)
            counts = {now.itemsTotal, now.itemsDone, now.bytesTotal, now.bytesDone, 0};
        if (counts != running.upload.counts || running.upload.notBefore - m_options.clock->now() < lease / 2)
            save(running, counts);
    }
}

void UploadWorker::save(Running &running, const UploadCounts &counts) const
{
    QueuedUpload &upload = running.upload;
    const auto leaseUntil = m_options.clock->now() + m_options.settings.lease;
    const auto saved = UploadQueue(*m_options.ledger).saveCounts(upload.id, m_owner, counts, leaseUntil);
    if (!saved)
        return; // it is only for showing, and the next one may go
    upload.counts = counts;
    upload.notBefore = leaseUntil;
    if (!*saved)
        running.stop.request_stop(); // another process has it by now
}

/// Writes how a run ended, and does what follows from it.
void UploadWorker::settle(const Running &running, const UploadEnd &end, const std::stop_token &stop)
{
    const QueuedUpload &upload = running.upload;
    const UploadQueue queue(*m_options.ledger);
    const auto endAs = [&](QueuedUploadState state) {
        const auto &error = state == QueuedUploadState::Failed ? end.error : std::nullopt;
        return insist([&] { return queue.end(upload.id, m_owner, state, error, m_options.clock->now()); }, stop);
    };
    if (!end.error) {
        // First the archive, then the end, then the folder: whatever a crash leaves out is made up for. An upload
        // that has to run again finds all there, and its archive asked for.
        const auto ask = [&] { return m_options.askForArchive(upload).transform([] { return true; }); };
        const bool wantsArchive = upload.request.thenZip && m_options.askForArchive;
        const auto state =
            !wantsArchive || insist(ask, stop) ? QueuedUploadState::Done : QueuedUploadState::Waiting;
        if (endAs(state) && state == QueuedUploadState::Done)
            removeImportFolder(upload.request.removeAfter);
    } else if (end.error->code == ErrorCode::Cancelled) {
        const auto state = whenStopped(running);
        if (endAs(state) && state == QueuedUploadState::Cancelled)
            removeImportFolder(upload.request.removeAfter);
    } else if (passes(*end.error)) {
        const auto delay = std::min(delayAfter(upload.tries + 1, m_options.settings), longestDelay);
        const auto again = m_options.clock->now() + delay;
        (void)insist([&] { return queue.endForNow(upload.id, m_owner, *end.error, again); }, stop);
    } else {
        (void)endAs(QueuedUploadState::Failed);
    }
}

/// Until the ledger takes it, or the worker ends. An upload that is left as it is would be running for ever as far
/// as anybody can see: nobody could pause or cancel it. True where it was changed.
bool UploadWorker::insist(const std::function<Result<bool>()> &change, const std::stop_token &stop)
{
    for (;;) {
        const auto changed = change();
        setTrouble(changed ? std::nullopt : std::optional(changed.error()));
        if (changed)
            return *changed;
        if (!m_options.clock->sleep(ledgerPause, stop))
            return false;
    }
}

/// Of this thread: that another can read the ledger does not mean that this one could write.
void UploadWorker::setTrouble(const std::optional<Error> &error)
{
    const std::scoped_lock lock(m_mutex);
    if (error)
        m_troubles.insert_or_assign(std::this_thread::get_id(), *error);
    else
        m_troubles.erase(std::this_thread::get_id());
}

QueuedUploadState UploadWorker::whenStopped(const Running &running) const
{
    const std::scoped_lock lock(m_mutex);
    return running.whenStopped;
}

} // namespace photoporter
