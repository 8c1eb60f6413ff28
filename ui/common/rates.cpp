// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/rates.h"

#include <algorithm>
#include <ranges>

namespace photoporter::ui {

namespace {

constexpr double window = 10; ///< seconds that rates are smoothed over
constexpr double rateAfter = 2;
constexpr double guessUntil = 3;

template<typename Samples>
void forgetOld(Samples &samples, double now)
{
    // One sample from before the window stays: the rate is that since then.
    while (samples.size() > 2 && samples[1].at <= now - window)
        samples.pop_front();
}

double perSecond(std::uint64_t before, std::uint64_t after, double seconds)
{
    return seconds > 0 && after > before ? static_cast<double>(after - before) / seconds : 0;
}

} // namespace

void Rates::add(const Snapshot &snapshot)
{
    const double now = std::chrono::duration<double>(snapshot.takenAt).count();
    if (!m_moved.empty() && snapshot.traffic.up < m_moved.back().up)
        m_moved.clear(); // another store was opened
    m_moved.push_back({now, snapshot.traffic.up, snapshot.traffic.down});
    forgetOld(m_moved, now);
    const double seconds = now - m_moved.front().at;
    m_up = perSecond(m_moved.front().up, m_moved.back().up, seconds);
    m_down = perSecond(m_moved.front().down, m_moved.back().down, seconds);

    std::map<ActivityId, Track> tracks;
    for (const Activity &activity : snapshot.activities) {
        if (activity.state != ActivityState::Running)
            continue;
        Track &track = tracks[activity.id];
        const auto known = m_tracks.find(activity.id);
        if (known != m_tracks.end() && known->second.phase == activity.phase)
            track = std::move(known->second);
        else
            track = {.phase = activity.phase, .begun = now};
        track.samples.push_back({now, activity.bytesDone, activity.itemsDone});
        forgetOld(track.samples, now);
    }
    m_tracks = std::move(tracks);
}

std::optional<double> Rates::bytesPerSecond(ActivityId id) const
{
    const auto track = m_tracks.find(id);
    if (track == m_tracks.end())
        return std::nullopt;
    const auto &samples = track->second.samples;
    const double now = samples.back().at;
    if (now - track->second.begun < rateAfter)
        return std::nullopt;
    return perSecond(samples.front().bytes, samples.back().bytes, now - samples.front().at);
}

std::optional<double> Rates::secondsLeft(const Activity &activity) const
{
    const auto track = m_tracks.find(activity.id);
    if (track == m_tracks.end())
        return std::nullopt;
    const auto &samples = track->second.samples;
    const double now = samples.back().at;
    if (now - track->second.begun < guessUntil)
        return std::nullopt;
    const double seconds = now - samples.front().at;
    const bool byBytes = activity.bytesTotal > 0;
    const double rate = byBytes ? perSecond(samples.front().bytes, samples.back().bytes, seconds)
                                : perSecond(samples.front().items, samples.back().items, seconds);
    const std::uint64_t total = byBytes ? activity.bytesTotal : activity.itemsTotal;
    const std::uint64_t done = byBytes ? activity.bytesDone : activity.itemsDone;
    if (rate <= 0 || total == 0)
        return std::nullopt;
    return static_cast<double>(total - std::min(total, done)) / rate;
}

} // namespace photoporter::ui
