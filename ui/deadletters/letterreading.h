// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/planinputs.h"
#include "ledger/deadlettertable.h"
#include "workspace/workspace.h"

namespace photoporter::ui {

/// A dead letter as the list shows it. A letter's story never changes, only how it stands: that is what == sees.
struct LetterRow {
    DeadLetter letter;
    int tries = 0; ///< of its job until then

    friend bool operator==(const LetterRow &a, const LetterRow &b)
    {
        return a.letter.id == b.letter.id && a.letter.settlement == b.letter.settlement &&
               a.letter.settledAt == b.letter.settledAt && a.tries == b.tries;
    }
};
[[nodiscard]] inline DeadLetterId idOf(const LetterRow &row)
{
    return row.letter.id;
}

/// What stands beside a letter: its job as it is now, and all that was tried.
struct LetterDetail {
    DeadLetterId id = 0;
    std::optional<JobRecord> job;
    std::vector<AttemptRecord> attempts; ///< in order of their beginning
};

// All of these block: for tasks.

/// All letters of the store, newest first, settled ones too.
[[nodiscard]] Result<std::vector<LetterRow>> readLetters(const Workspace &workspace);
[[nodiscard]] Result<LetterDetail> readDetail(const Workspace &workspace, DeadLetterId id, JobId job);

} // namespace photoporter::ui
