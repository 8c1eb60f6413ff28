// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/workspace.h"

#include "jobs/asker.h"
#include "ledger/deadlettertable.h"
#include "ledger/settingtable.h"
#include "workspace/importfolders.h"
#include "workspace/opening.h"

#include <QCoreApplication>

#include <algorithm>

namespace photoporter {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Workspace)
};

void showLive(Activity &activity, const ProgressSnapshot &progress)
{
    activity.runsHere = true;
    activity.phase = progress.phase;
    activity.bytesDone = progress.bytesDone;
    activity.bytesTotal = progress.bytesTotal;
    activity.itemsDone = progress.itemsDone;
    activity.itemsTotal = progress.itemsTotal;
}

/// Adds what `records` say, with the counters of those that run here.
template<typename Record, typename Live>
void addTo(std::vector<Activity> &activities, const std::vector<Record> &records, const std::vector<Live> &lives)
{
    for (const Record &record : records) {
        Activity &activity = activities.emplace_back(activityOf(record));
        const auto live = std::ranges::find(lives, record.id, &Live::id);
        if (live != lives.end() && activity.state == ActivityState::Running)
            showLive(activity, live->progress);
    }
}

void numberWaiting(std::vector<Activity> &newestFirst)
{
    int place = 0;
    for (auto activity = newestFirst.rbegin(); activity != newestFirst.rend(); ++activity) {
        if (activity->state == ActivityState::Waiting)
            activity->place = ++place;
    }
}

} // namespace

Workspace::Workspace(WorkspaceOptions options, EngineSettings settings, OpenOptions probed,
                     std::shared_ptr<ObjectStore> plain)
    : m_options(std::move(options)),
      m_settings(settings),
      m_traffic(std::make_shared<TrafficWatch>()),
      m_location(plain->location()),
      m_jobStores(
          [open = m_options.openPlain, url = m_options.url, traffic = m_traffic](const OpenOptions &how) {
              return open(url, how).transform([&traffic](std::shared_ptr<ObjectStore> store) {
                  traffic->watch(store);
                  return store;
              });
          },
          probed),
      m_opened(wrapStore(plain, probed)),
      m_engine(
          std::make_unique<Engine>(EngineOptions{.ledger = m_options.ledger,
                                                 .settings = m_settings,
                                                 .clock = m_options.open.clock,
                                                 .location = m_location,
                                                 .openStore = [this] { return m_jobStores.open(); },
                                                 .onTrouble = [this](const auto &error) { setTrouble(error); }})),
      m_uploads({.ledger = m_options.ledger,
                 .clock = m_options.open.clock,
                 .location = m_location,
                 .openStore = [this] { return m_jobStores.open(); },
                 .askForArchive = [this](const QueuedUpload &upload) { return askForArchive(upload); },
                 .settings = m_settings})
{
    m_traffic->watch(std::move(plain));
}

Result<std::unique_ptr<Workspace>> Workspace::open(const WorkspaceOptions &options, ProgressCounters *progress,
                                                   std::stop_token stop)
{
    auto opening = openProbed(options, progress, stop);
    if (!opening)
        return std::unexpected(opening.error());
    const auto stored = SettingTable(*options.ledger).all();
    if (!stored)
        return std::unexpected(stored.error());
    const EngineSettings settings = settingsFrom(*stored);
    OpenOptions how = std::move(opening->how);
    how.requestsInFlight = settings.requestsInFlight;
    if (!how.gate)
        how.gate = std::make_shared<RequestGate>(how.requestsInFlight);
    if (!how.limit)
        how.limit = std::make_shared<RateLimit>(how.upBytesPerSecond, how.clock);
    return std::unique_ptr<Workspace>(new Workspace(options, settings, std::move(how), std::move(opening->plain)));
}

Workspace::~Workspace()
{
    m_thread.request_stop();
    if (m_thread.joinable())
        m_thread.join();
    const Line learnt = line();
    if (learnt.measured) // losing a measurement is no reason for anything
        (void)StoreTable(ledger()).saveLine(m_location, {learnt, clock().now()});
}

Line Workspace::line() const
{
    const Line jobs = m_jobStores.line();
    return jobs.measured ? jobs : m_opened.line();
}

void Workspace::start()
{
    m_uploads.start();
    m_thread = std::jthread([this](const std::stop_token &stop) { runEngine(stop); });
}

void Workspace::runEngine(const std::stop_token &stop)
{
    if (const auto ran = m_engine->runQueue(false, stop); !ran)
        setTrouble(ran.error());
}

void Workspace::setTrouble(const std::optional<Error> &error)
{
    const std::scoped_lock lock(m_mutex);
    m_trouble = error;
}

std::optional<Error> Workspace::trouble() const
{
    const std::scoped_lock lock(m_mutex);
    return m_trouble ? m_trouble : m_uploads.trouble();
}

Result<> Workspace::askForArchive(const QueuedUpload &upload) const
{
    const auto album = AlbumName::parse(upload.request.album);
    if (!album)
        return std::unexpected(album.error());
    const ArchiveOptions options{.policy = m_zipPolicy,
                                 .askedBy = askerMark({.kind = Asker::Kind::Upload, .number = upload.id})};
    return enqueueArchive(ledger(), m_location, *album, options, clock().now()).transform([](const JobTicket &) {
    });
}

Snapshot Workspace::snapshot() const
{
    constexpr int shownEnded = 1000;
    Snapshot snapshot{.takenAt = clock().monotonic(), .trouble = trouble()};
    const auto jobs = JobTable(ledger()).list({.location = m_location, .limit = shownEnded});
    const auto uploads = UploadQueue(ledger()).list(m_location, shownEnded);
    const auto letters = DeadLetterTable(ledger()).countOpen(m_location);
    if (!jobs || !uploads || !letters) {
        snapshot.trouble = !jobs ? jobs.error() : !uploads ? uploads.error() : letters.error();
        return snapshot;
    }
    addTo(snapshot.activities, *jobs, m_engine->live());
    addTo(snapshot.activities, *uploads, m_uploads.live());
    std::ranges::stable_sort(snapshot.activities, std::ranges::greater{},
                             [](const Activity &activity) { return std::pair(activity.createdAt, activity.id); });
    numberWaiting(snapshot.activities);
    snapshot.openLetters = *letters;
    snapshot.traffic = m_traffic->total();
    return snapshot;
}

Result<QueuedUploadId> Workspace::upload(const UploadRequest &request)
{
    UploadRequest here = request;
    here.location = m_location;
    const auto id = UploadQueue(ledger()).add(here, clock().now());
    m_uploads.wake();
    return id;
}

Result<JobTicket> Workspace::makeArchive(const AlbumName &album, const ArchiveOptions &options)
{
    return requestArchive(store(), ledger(), album, options, clock().now());
}

Result<> Workspace::changeUpload(qint64 number, QueuedUploadState state)
{
    const UploadQueue queue(ledger());
    const auto changed = queue.change(number, state, clock().now());
    if (!changed)
        return std::unexpected(changed.error());
    if (!*changed)
        return fail(ErrorCode::InvalidInput,
                    Text::tr("That can't be done with upload %1 as it stands.").arg(number),
                    Text::tr("It has ended, or another program runs it."));
    if (state == QueuedUploadState::Cancelled) {
        if (const auto upload = queue.find(number); upload && *upload)
            removeImportFolder((*upload)->request.removeAfter);
    }
    m_uploads.wake();
    return {};
}

Result<> Workspace::retryUpload(qint64 number)
{
    const auto upload = UploadQueue(ledger()).find(number);
    if (!upload)
        return std::unexpected(upload.error());
    if (*upload && activityOf(**upload).lostFiles)
        return fail(ErrorCode::InvalidInput,
                    Text::tr("What was unpacked for upload %1 was removed when it was cancelled.").arg(number),
                    Text::tr("Upload the archive again: photos that were sent are not sent again."));
    return changeUpload(number, QueuedUploadState::Waiting);
}

Result<> Workspace::pause(ActivityId id)
{
    if (id.kind == ActivityKind::Archive)
        return JobTable(ledger()).wish(id.number, JobWish::Pause, clock().now());
    if (m_uploads.stop(id.number, QueuedUploadState::Paused))
        return {};
    return changeUpload(id.number, QueuedUploadState::Paused);
}

Result<> Workspace::resume(ActivityId id)
{
    if (id.kind == ActivityKind::Archive)
        return JobTable(ledger()).resume(id.number, clock().now());
    return changeUpload(id.number, QueuedUploadState::Waiting);
}

Result<> Workspace::cancel(ActivityId id)
{
    if (id.kind == ActivityKind::Archive)
        return m_engine->cancel(id.number);
    if (m_uploads.stop(id.number, QueuedUploadState::Cancelled))
        return {};
    return changeUpload(id.number, QueuedUploadState::Cancelled);
}

Result<> Workspace::retry(ActivityId id, const JobRetry &retry)
{
    if (id.kind == ActivityKind::Archive)
        return retryJob(ledger(), id.number, retry, clock().now());
    return retryUpload(id.number);
}

} // namespace photoporter
