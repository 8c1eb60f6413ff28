// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/summary.h"

#include "metrics/bottleneck.h"
#include "metrics/jobruns.h"

#include <QDateTime>

#include <algorithm>
#include <array>
#include <cmath>
#include <tuple>

namespace photoporter {

using namespace Qt::StringLiterals;

namespace {

QDate dayOf(Clock::WallTime time, const QTimeZone &zone)
{
    return QDateTime::fromMSecsSinceEpoch(time.time_since_epoch().count(), zone).date();
}

RunPointers inOrder(std::span<const RunRecord> runs)
{
    RunPointers ordered;
    ordered.reserve(runs.size());
    for (const RunRecord &run : runs)
        ordered.push_back(&run);
    std::ranges::sort(ordered, {}, [](const RunRecord *run) { return std::tuple(run->startedAt, run->id); });
    return ordered;
}

/// Bytes over seconds, where there were any.
class Rate {
public:
    void add(std::uint64_t bytes, double seconds)
    {
        if (bytes == 0 || seconds <= 0)
            return;
        m_bytes += static_cast<double>(bytes);
        m_seconds += seconds;
    }
    [[nodiscard]] std::optional<double> perSecond() const
    {
        return m_seconds > 0 ? std::optional(m_bytes / m_seconds) : std::nullopt;
    }

private:
    double m_bytes = 0;
    double m_seconds = 0;
};

void count(Bottlenecks &bottlenecks, const RunRecord &run)
{
    const QString name = run.bottleneck.isEmpty() ? bottleneckName(Bottleneck::None).toString() : run.bottleneck;
    BottleneckShare &share = bottlenecks[name];
    ++share.runs;
    share.seconds += run.seconds;
}

/// Collects what a GroupSummary is made of.
class Group {
public:
    void addRun(const RunRecord &run)
    {
        ++m_group.runs;
        m_group.traffic += run.traffic;
        m_group.cost += run.cost;
        count(m_group.bottlenecks, run);
        const Ending ending = endingOf(run);
        if (ending == Ending::Failed)
            ++m_group.failures[run.errorClass];
        if (run.job != 0)
            return;
        m_group.uploads.count(ending);
        if (ending == Ending::Succeeded)
            m_uploadRate.add(producedBytes(run), run.seconds);
    }

    void addJob(const JobSummary &job)
    {
        m_group.jobs.count(job.ending);
        if (job.ending != Ending::Succeeded)
            return;
        m_jobSeconds.push_back(job.seconds);
        m_archiveRate.add(job.archiveBytes, job.seconds);
        if (!m_group.saved)
            m_group.saved = Savings();
        *m_group.saved += *job.saved;
    }

    [[nodiscard]] GroupSummary result() const
    {
        GroupSummary group = m_group;
        group.jobSeconds = quantiles(m_jobSeconds);
        group.archiveBytesPerSecond = m_archiveRate.perSecond();
        group.uploadBytesPerSecond = m_uploadRate.perSecond();
        return group;
    }

private:
    GroupSummary m_group;
    std::vector<double> m_jobSeconds;
    Rate m_archiveRate, m_uploadRate;
};

PhaseSummary summarizePhase(const QString &phase, const RunPointers &runs)
{
    PhaseSummary summary{.phase = phase};
    std::vector<double> seconds;
    Rate rate;
    for (const RunRecord *run : runs) {
        const Ending ending = endingOf(*run);
        summary.runs.count(ending);
        count(summary.bottlenecks, *run);
        if (ending != Ending::Succeeded)
            continue;
        seconds.push_back(run->seconds);
        rate.add(producedBytes(*run), run->seconds);
    }
    summary.seconds = quantiles(std::move(seconds));
    summary.bytesPerSecond = rate.perSecond();
    return summary;
}

std::size_t rankOfPhase(const QString &phase)
{
    static constexpr std::array<QLatin1StringView, 6> order = {"plan"_L1,  "single"_L1, "chunk"_L1,
                                                               "merge"_L1, "verify"_L1, "upload"_L1};
    return static_cast<std::size_t>(std::ranges::find(order, phase) - order.begin());
}

std::vector<PhaseSummary> summarizePhases(const RunPointers &runs)
{
    std::map<QString, RunPointers> byPhase;
    for (const RunRecord *run : runs)
        byPhase[phaseGroup(run->phase)].push_back(run);
    std::vector<PhaseSummary> phases;
    phases.reserve(byPhase.size());
    for (const auto &[phase, own] : byPhase)
        phases.push_back(summarizePhase(phase, own));
    std::ranges::stable_sort(phases, {}, [](const PhaseSummary &phase) { return rankOfPhase(phase.phase); });
    return phases;
}

template<typename Key>
std::vector<std::pair<Key, GroupSummary>> results(const std::map<Key, Group> &groups)
{
    std::vector<std::pair<Key, GroupSummary>> all;
    all.reserve(groups.size());
    for (const auto &[key, group] : groups)
        all.emplace_back(key, group.result());
    return all;
}

/// Spreads runs and jobs over everything, days and albums.
class Groups {
public:
    explicit Groups(const QTimeZone &zone) : m_zone(zone) {}

    void addJob(const JobSummary &job, const RunPointers &runs)
    {
        for (Group *group : groupsFor(job.startedAt, job.album)) {
            group->addJob(job);
            for (const RunRecord *run : runs)
                group->addRun(*run);
        }
    }
    void addUpload(const RunRecord &run)
    {
        for (Group *group : groupsFor(run.startedAt, run.album))
            group->addRun(run);
    }
    void fill(Summary &summary) const
    {
        summary.all = m_all.result();
        summary.days = results(m_days);
        summary.albums = results(m_albums);
    }

private:
    std::array<Group *, 3> groupsFor(Clock::WallTime time, const QString &album)
    {
        return {&m_all, &m_days[dayOf(time, m_zone)], &m_albums[album]};
    }

    const QTimeZone &m_zone;
    Group m_all;
    std::map<QDate, Group> m_days;
    std::map<QString, Group> m_albums;
};

} // namespace

std::optional<Quantiles> quantiles(std::vector<double> seconds)
{
    if (seconds.empty())
        return {};
    std::ranges::sort(seconds);
    const std::size_t count = seconds.size();
    const auto atRank = [&](std::size_t percent) { return seconds[(count * percent + 99) / 100 - 1]; };
    return Quantiles{.p50 = atRank(50), .p95 = atRank(95), .max = seconds.back()};
}

void Endings::count(Ending ending)
{
    switch (ending) {
    case Ending::Succeeded:
        ++succeeded;
        break;
    case Ending::Failed:
        ++failed;
        break;
    case Ending::Cancelled:
        ++cancelled;
        break;
    case Ending::Open:
        ++open;
        break;
    }
}

std::optional<double> Endings::successRate() const
{
    const std::size_t decided = succeeded + failed;
    if (decided == 0)
        return {};
    return static_cast<double>(succeeded) / static_cast<double>(decided);
}

Savings &Savings::operator+=(const Savings &other)
{
    bytesNotTransferred += other.bytesNotTransferred;
    relaySecondsAvoided += other.relaySecondsAvoided;
    relayCost += other.relayCost;
    return *this;
}

Summary summarize(std::span<const RunRecord> runs, const QTimeZone &zone)
{
    const RunPointers ordered = inOrder(runs);
    Summary summary;
    summary.phases = summarizePhases(ordered);
    std::map<JobId, RunPointers> byJob;
    Groups groups(zone);
    for (const RunRecord *run : ordered) {
        if (run->job == 0)
            groups.addUpload(*run);
        else
            byJob[run->job].push_back(run);
    }
    for (const auto &[id, own] : byJob) {
        summary.jobs.push_back(summarizeJob(own));
        groups.addJob(summary.jobs.back(), own);
    }
    std::ranges::sort(summary.jobs, {}, [](const JobSummary &job) { return std::tuple(job.startedAt, job.job); });
    groups.fill(summary);
    return summary;
}

} // namespace photoporter
