// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/deadletters/letterreading.h"

#include <limits>

namespace photoporter::ui {

Result<std::vector<LetterRow>> readLetters(const Workspace &workspace)
{
    const DeadLetterTable table(workspace.ledger());
    auto letters = table.list(
        {.openOnly = false, .location = workspace.location(), .limit = std::numeric_limits<int>::max()});
    if (!letters)
        return std::unexpected(letters.error());
    const auto tries = table.tries(workspace.location());
    if (!tries)
        return std::unexpected(tries.error());
    std::vector<LetterRow> rows;
    rows.reserve(letters->size());
    for (DeadLetter &letter : *letters) {
        const auto counted = tries->find(letter.id);
        rows.push_back({.letter = std::move(letter), .tries = counted == tries->end() ? 0 : counted->second});
    }
    return rows;
}

Result<LetterDetail> readDetail(const Workspace &workspace, DeadLetterId id, JobId job)
{
    auto record = JobTable(workspace.ledger()).find(job);
    if (!record)
        return std::unexpected(record.error());
    auto attempts = AttemptTable(workspace.ledger()).list(job);
    if (!attempts)
        return std::unexpected(attempts.error());
    return LetterDetail{.id = id, .job = *std::move(record), .attempts = *std::move(attempts)};
}

} // namespace photoporter::ui
