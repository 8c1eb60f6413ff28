// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/engine.h"

#include "jobs/background.h"
#include "jobs/ownership.h"
#include "jobs/retryrules.h"

#include <algorithm>

namespace photoporter {

namespace {

using namespace std::chrono_literals;

constexpr auto turnEvery = 100ms; ///< unless something ends earlier
constexpr auto lookEvery = 500ms; ///< for what others wish of a running job
constexpr auto searchDeadEvery = 5s;
constexpr auto claimEvery = 1s; ///< where nobody wrote to the ledger: a wait or a lease may have ended

} // namespace

/// A job in this process. Its address stays, since its thread refers to it.
struct Engine::Running {
    JobRecord job;
    ProgressCounters own;
    ProgressCounters *progress = &own;
    std::atomic<StopIntent> intent = StopIntent::Release;
    std::atomic<bool> isLarge = false;
    std::chrono::nanoseconds nextLook{};
    std::chrono::nanoseconds renewed{};
    Clock::WallTime leaseUntil{};
    std::pair<std::uint64_t, std::uint64_t> lastProgress; ///< items and bytes when it last moved
    std::chrono::nanoseconds movedAt{};
    Background<JobOutcome> work; ///< last: ends before what it refers to
};

Engine::Engine(EngineOptions options)
    : m_options(std::move(options)),
      m_jobs(*m_options.ledger),
      m_pools(m_options.settings),
      m_environment{m_options.ledger, m_options.settings, m_options.clock, processName(), m_pools, m_options.onRun}
{
}

/// Jobs still run here only after an error of the ledger. Each may look at the list (admit()), so all end before
/// it is taken down.
Engine::~Engine()
{
    for (Running &running : m_running)
        running.work.stop();
    for (Running &running : m_running)
        running.work = {};
}

Result<JobOutcome> Engine::runToEnd(JobId id, std::stop_token stop)
{
    const std::stop_callback wake(stop, [this] { announceNews(); });
    m_nextClaim = {}; // the caller may have written to the ledger on this very thread
    for (;;) {
        if (stop.stop_requested())
            cancelAll();
        const auto turned = turn(id, !stop.stop_requested());
        if (!turned)
            return std::unexpected(turned.error());
        if (!m_ended.empty()) {
            JobOutcome ended = std::exchange(m_ended, {}).back();
            if (ended.state != JobState::Pending && ended.state != JobState::Planning)
                return ended;
        }
        if (m_running.empty()) {
            auto ended = endedElsewhere(id, stop.stop_requested());
            if (!ended)
                return std::unexpected(ended.error());
            if (*ended)
                return **ended;
        }
        waitForNews();
    }
}

Result<JobOutcome> Engine::runToEnd(const JobTicket &ticket, std::stop_token stop)
{
    auto outcome = runToEnd(ticket.id, stop);
    if (!ticket.attached || !outcome || outcome->state != JobState::Ready)
        return outcome;
    const auto next = m_jobs.successor(ticket.id);
    if (!next)
        return std::unexpected(next.error());
    return *next ? runToEnd(**next, std::move(stop)) : outcome;
}

Result<> Engine::runQueue(bool once, std::stop_token stop)
{
    const std::stop_callback wake(stop, [this] { announceNews(); });
    m_nextClaim = {}; // the caller may have written to the ledger on this very thread
    for (;;) {
        const bool ending = stop.stop_requested();
        const auto isOver = queueTurn(once, ending);
        if (isOver && *isOver)
            return {};
        if (!isOver && (once || ending || isOver.error().code == ErrorCode::LedgerDamaged))
            return std::unexpected(isOver.error());
        tellTrouble(isOver ? std::nullopt : std::optional(isOver.error()));
        if (isOver) {
            waitForNews();
        } else {
            m_nextSearch = m_nextClaim = {}; // what failed is what comes next
            (void)m_options.clock->sleep(ledgerPause, stop);
        }
    }
}

/// True when it was the last.
Result<bool> Engine::queueTurn(bool once, bool ending)
{
    if (ending)
        drainAll();
    if (const auto turned = turn({}, !ending); !turned)
        return std::unexpected(turned.error());
    m_ended.clear();
    if (!m_running.empty())
        return false;
    return once && !ending ? isIdle() : Result<bool>(ending);
}

void Engine::tellTrouble(const std::optional<Error> &error)
{
    const auto code = error.transform([](const Error &told) { return told.code; });
    if (std::exchange(m_trouble, code) != code && m_options.onTrouble)
        m_options.onTrouble(error);
}

std::vector<LiveJob> Engine::live() const
{
    const std::scoped_lock lock(m_mutex);
    std::vector<LiveJob> jobs;
    for (const Running &running : m_running)
        jobs.push_back({running.job.id, snapshotOf(*running.progress)});
    return jobs;
}

/// One look at everything: what ended, what runs, what could begin.
Result<> Engine::turn(std::optional<JobId> only, bool takeMore)
{
    collect();
    if (const auto given = giveBackUnwritten(); !given)
        return given;
    for (Running &running : m_running) {
        if (const auto looked = lookAfter(running); !looked)
            return std::unexpected(looked.error());
    }
    if (!takeMore)
        return {};
    const auto now = m_options.clock->monotonic();
    if (now >= m_nextSearch) {
        m_nextSearch = now + searchDeadEvery;
        m_nextClaim = {}; // what this thread writes is no change of others
        if (const auto taken = takeFromTheDead(only); !taken)
            return std::unexpected(taken.error());
    }
    const auto worth = mayFindJobs();
    if (!worth)
        return std::unexpected(worth.error());
    while (*worth && m_running.size() < static_cast<std::size_t>(m_options.settings.jobsAtOnce)) {
        const auto claimed = claimOne(only);
        if (!claimed)
            return std::unexpected(claimed.error());
        if (!*claimed)
            break;
    }
    return {};
}

/// False while nothing can have changed since the last look, which keeps an idle engine from reading the queue ten
/// times a second.
Result<bool> Engine::mayFindJobs()
{
    const auto change = m_options.ledger->changeNumber();
    if (!change)
        return std::unexpected(change.error());
    const auto now = m_options.clock->monotonic();
    if (*change == m_seenChange && now < m_nextClaim)
        return false;
    m_seenChange = *change;
    m_nextClaim = now + claimEvery;
    return true;
}

/// Their leases end now, so that claiming finds them. Those of other computers have to run out.
Result<> Engine::takeFromTheDead(std::optional<JobId> only)
{
    const auto jobs = m_jobs.list({.location = m_options.location, .activeOnly = true});
    if (!jobs)
        return std::unexpected(jobs.error());
    const auto past = m_options.clock->now() - 1s;
    for (const JobRecord &job : *jobs) {
        if (!isRunning(job.state) || (only && job.id != *only) || !isKnownDead(job.owner))
            continue;
        if (const auto ended = m_jobs.renew(job.id, job.owner, past); !ended)
            return std::unexpected(ended.error());
    }
    return {};
}

Result<bool> Engine::claimOne(std::optional<JobId> only)
{
    const int places = m_options.settings.jobsAtOnce;
    const auto large =
        std::ranges::count_if(m_running, [](const Running &running) { return running.isLarge.load(); });
    JobClaim claim{.owner = m_environment.owner,
                   .location = m_options.location,
                   .only = only,
                   .now = m_options.clock->now(),
                   .lease = m_options.settings.lease};
    if (!only && places > 1 && large >= places - 1)
        claim.maxEntries = static_cast<std::uint64_t>(m_options.settings.chunkThreshold);
    auto job = m_jobs.claim(claim);
    if (!job)
        return std::unexpected(job.error());
    if (!*job)
        return false;
    if (m_options.onBegin)
        m_options.onBegin(**job);
    start(std::move(**job), only.has_value());
    return true;
}

/// One place is kept for small albums; how many photos an album has is known only once it was listed.
bool Engine::admit(Running &running, std::uint64_t entries)
{
    if (entries <= static_cast<std::uint64_t>(m_options.settings.chunkThreshold))
        return true;
    const std::scoped_lock lock(m_mutex);
    const auto large = std::ranges::count_if(m_running, [](const Running &other) { return other.isLarge.load(); });
    const int places = m_options.settings.jobsAtOnce;
    running.isLarge = places == 1 || large < places - 1;
    return running.isLarge;
}

void Engine::start(JobRecord job, bool alone)
{
    const std::scoped_lock lock(m_mutex);
    Running &running = m_running.emplace_back();
    running.job = std::move(job);
    if (alone && m_options.progress)
        running.progress = m_options.progress;
    const auto now = m_options.clock->monotonic();
    running.renewed = now;
    running.leaseUntil = running.job.leaseUntil;
    running.movedAt = now;
    running.nextLook = now + lookEvery;
    running.work = {
        m_pools.jobs, [this, &running, alone](const BackgroundControl &heard) {
            JobControl control{.stop = heard.stop, .drain = heard.drain, .progress = *running.progress};
            if (!alone)
                control.admit = [this, &running](std::uint64_t entries) { return admit(running, entries); };
            JobOutcome outcome = runJob(m_environment, running.job, m_options.openStore, control,
                                        [&running] { return running.intent.load(); });
            announceNews();
            return outcome;
        }};
}

/// Renews the lease, hears what others wish, and sees whether the job still moves.
Result<> Engine::lookAfter(Running &running)
{
    const auto now = m_options.clock->monotonic();
    if (now < running.nextLook)
        return {};
    running.nextLook = now + lookEvery;
    giveUpWhenStuck(running);
    if (const auto renewed = renewLease(running); !renewed)
        return renewed;
    const auto wish = m_jobs.wishOf(running.job.id);
    if (!wish)
        return std::unexpected(wish.error());
    if (*wish == JobWish::Cancel) {
        running.intent = StopIntent::Cancel;
        running.work.stop();
    } else if (*wish == JobWish::Pause) {
        running.intent = StopIntent::Pause;
        running.work.drain();
    }
    return {};
}

/// Leases are the wall clock's, so that other processes can judge them; it alone goes on while the computer
/// sleeps, and the other clock alone when it is set back.
Result<> Engine::renewLease(Running &running)
{
    const auto now = m_options.clock->monotonic();
    const auto wall = m_options.clock->now();
    const auto lease = m_options.settings.lease;
    if (now - running.renewed < lease / 3 && running.leaseUntil - wall > lease / 2)
        return {};
    const auto still = std::chrono::duration_cast<std::chrono::milliseconds>(now - running.movedAt);
    const auto renewed = m_jobs.renew(running.job.id, m_environment.owner, wall + lease, wall - still);
    if (!renewed)
        return std::unexpected(renewed.error());
    if (!*renewed)
        running.work.stop(); // it finds out by itself that the job is another's
    running.renewed = now;
    running.leaseUntil = wall + lease;
    return {};
}

/// Completing is one request, which tells nothing until it is answered; a folder store copies the whole ZIP in it.
void Engine::giveUpWhenStuck(Running &running)
{
    const auto now = m_options.clock->monotonic();
    const std::pair<std::uint64_t, std::uint64_t> progress{running.progress->itemsDone,
                                                           running.progress->bytesDone};
    if (progress != running.lastProgress || running.progress->phase == Phase::Completing) {
        running.lastProgress = progress;
        running.movedAt = now;
    } else if (now - running.movedAt > m_options.settings.stuckAfter) {
        running.intent = StopIntent::Stuck;
        running.work.stop();
    }
}

void Engine::collect()
{
    std::vector<JobOutcome> ended;
    {
        const std::scoped_lock lock(m_mutex);
        for (auto running = m_running.begin(); running != m_running.end();) {
            if (!running->work.isFinished()) {
                ++running;
                continue;
            }
            ended.push_back(running->work.take());
            m_nextClaim = {}; // a place is free
            running = m_running.erase(running);
        }
    }
    for (JobOutcome &outcome : ended) {
        if (outcome.unwritten)
            m_unwritten.push_back(outcome.id);
        if (m_options.onEnd)
            m_options.onEnd(outcome);
        m_ended.push_back(std::move(outcome));
    }
}

/// The ledger has them as running still, by an owner that lives: nobody would take them up before their leases
/// end.
Result<> Engine::giveBackUnwritten()
{
    while (!m_unwritten.empty()) {
        const auto job = m_jobs.find(m_unwritten.back());
        if (!job)
            return std::unexpected(job.error());
        if (*job) {
            const auto given = m_jobs.giveBack((*job)->id, m_environment.owner, (*job)->entries.value_or(0));
            if (!given)
                return std::unexpected(given.error());
        }
        m_unwritten.pop_back();
        m_nextClaim = {};
    }
    return {};
}

void Engine::cancelAll()
{
    const std::scoped_lock lock(m_mutex);
    for (Running &running : m_running) {
        running.intent = StopIntent::Cancel;
        running.work.stop();
    }
}

void Engine::announceNews()
{
    const std::scoped_lock lock(m_mutex);
    m_hasNews = true;
    m_news.notify_all();
}

void Engine::drainAll()
{
    const std::scoped_lock lock(m_mutex);
    for (Running &running : m_running)
        running.work.drain();
}

void Engine::waitForNews()
{
    std::unique_lock lock(m_mutex);
    m_news.wait_for(lock, turnEvery, [this] { return m_hasNews; });
    m_hasNews = false;
}

} // namespace photoporter
