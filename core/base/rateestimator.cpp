// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/rateestimator.h"

namespace photoporter {

namespace {

using FloatSeconds = std::chrono::duration<double>;

constexpr std::chrono::seconds smoothing{10};
constexpr double weakBelowSeconds = 3;

} // namespace

void RateEstimator::sample(std::chrono::nanoseconds now, std::uint64_t done)
{
    // A number that fell belongs to something new.
    if (!m_samples.empty() && done < m_samples.back().done)
        m_samples.clear();
    m_samples.push_back({now, done});
    while (m_samples.size() > 2 && now - m_samples[1].when >= smoothing)
        m_samples.pop_front();
}

double RateEstimator::span() const
{
    return m_samples.empty() ? 0 : FloatSeconds(m_samples.back().when - m_samples.front().when).count();
}

std::optional<double> RateEstimator::rate() const
{
    if (span() < 0.5)
        return {};
    return static_cast<double>(m_samples.back().done - m_samples.front().done) / span();
}

std::optional<double> RateEstimator::secondsLeft(std::uint64_t total) const
{
    const auto perSecond = rate();
    if (!perSecond || *perSecond <= 0 || span() < weakBelowSeconds || total < m_samples.back().done)
        return {};
    return static_cast<double>(total - m_samples.back().done) / *perSecond;
}

} // namespace photoporter
