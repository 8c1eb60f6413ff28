// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/rates.h"

namespace photoporter::ui {

namespace {

constexpr std::chrono::seconds rateAfter{2};

} // namespace

void Rates::add(const Snapshot &snapshot)
{
    m_now = snapshot.takenAt;
    m_up.sample(m_now, snapshot.traffic.up);
    m_down.sample(m_now, snapshot.traffic.down);
    std::map<ActivityId, Track> tracks;
    for (const Activity &activity : snapshot.activities) {
        if (activity.state != ActivityState::Running)
            continue;
        Track &track = tracks[activity.id];
        const auto known = m_tracks.find(activity.id);
        if (known != m_tracks.end() && known->second.phase == activity.phase)
            track = std::move(known->second);
        else
            track = {.phase = activity.phase, .begun = m_now};
        track.bytes.sample(m_now, activity.bytesDone);
        track.items.sample(m_now, activity.itemsDone);
    }
    m_tracks = std::move(tracks);
}

std::optional<double> Rates::bytesPerSecond(ActivityId id) const
{
    const auto track = m_tracks.find(id);
    if (track == m_tracks.end() || m_now - track->second.begun < rateAfter)
        return std::nullopt;
    return track->second.bytes.rate();
}

std::optional<double> Rates::secondsLeft(const Activity &activity) const
{
    const auto track = m_tracks.find(activity.id);
    if (track == m_tracks.end())
        return std::nullopt;
    return activity.bytesTotal > 0 ? track->second.bytes.secondsLeft(activity.bytesTotal)
                                   : track->second.items.secondsLeft(activity.itemsTotal);
}

} // namespace photoporter::ui
