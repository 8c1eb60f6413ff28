// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/deadletters/letterreading.h"

namespace photoporter::ui {

/// A dead letter told: what happened, then what to do. All in the user's language.
struct LetterStory {
    QString headline;
    QString where;    ///< "School St. Anna · job 7 · 18 Nov, 16:20"
    QString happened; ///< the error in its words, and what of the ZIP is kept
    QString toDo;
    QString settled;               ///< how it was settled, by whom, when; empty for open ones
    bool helps = true;             ///< that it is simply tried again
    bool relayHelps = false;       ///< where that does not help: making the ZIP over the line does
    bool rightsAreMissing = false; ///< the least policy is worth copying
};

/// `job`: as it is now; nothing while it was not read yet (what is kept is left out then). Pure.
[[nodiscard]] LetterStory storyOf(const LetterRow &row, const std::optional<JobRecord> &job, Clock::WallTime now);

/// What to do, by this page's buttons where the error itself does not know better. Pure.
[[nodiscard]] QString adviceOf(const Error &error);

/// "16 of 20 parts are kept …"; nothing was made; it begins anew. Pure.
[[nodiscard]] QString keptText(const JobRecord &job);

/// "18 Nov, 16:20 · 3 tries"; settled ones say so in place of the tries. Pure.
[[nodiscard]] QString noteOf(const LetterRow &row, Clock::WallTime now);

/// "Joining in the store, chunk 3": where a try ended. Pure.
[[nodiscard]] QString stepText(const AttemptRecord &attempt);
/// "403 AccessDenied", "Interrupted", …: how it ended. Pure.
[[nodiscard]] QString answerText(const AttemptRecord &attempt);

/// Everything there is to know of a letter as plain text, for whoever helps: the error, each try, the plan. Pure.
[[nodiscard]] QString detailsText(const DeadLetter &letter, const std::vector<AttemptRecord> &attempts);

} // namespace photoporter::ui
