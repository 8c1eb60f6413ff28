// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/jobstory.h"

namespace photoporter::ui::testing {

/// A moment, in seconds after the story began.
[[nodiscard]] Clock::WallTime at(double seconds);

/// A job with its stories told step by step. Times in seconds.
class StoryTeller {
public:
    StoryTeller(JobState state, int chunks, int partsAChunk);
    StoryTeller &plan(double from, double to);
    StoryTeller &attempt(double from, std::optional<double> to, AttemptOutcome outcome);
    StoryTeller &chunk(int number, int tryNumber, double from, std::optional<double> to,
                       AttemptOutcome outcome = AttemptOutcome::Done);
    StoryTeller &phase(const QString &name, double from, double to);
    [[nodiscard]] JobStory take() { return m_story; }

private:
    JobStory m_story;
};

/// As in the sketch: four workers, eight chunks, one of them tried again, at 60 s.
[[nodiscard]] JobStory runningStory();
/// Paused for three hours in between, then made; with as many workers as there may be.
[[nodiscard]] JobStory finishedStory(int workers);

/// Writes the story of a running job down as if another program, on another computer, were at it; it began `ago`
/// seconds before `now`. The job's id.
[[nodiscard]] JobId writeStory(Ledger &ledger, const QString &location, const JobStory &story, double ago,
                               Clock::WallTime now);

} // namespace photoporter::ui::testing
