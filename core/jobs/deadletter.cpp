// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/deadletter.h"

#include "ledger/chunktable.h"

#include <QStringList>

#include <algorithm>
#include <set>

namespace photoporter {

namespace {

/// The one chunk that failed; 0 where it was none or several.
Result<int> failedChunk(Ledger &ledger, JobId job)
{
    const auto chunks = ChunkTable(ledger).list(job);
    if (!chunks)
        return std::unexpected(chunks.error());
    const auto failed = [](const ChunkRecord &chunk) { return chunk.state == ChunkState::Failed; };
    if (std::ranges::count_if(*chunks, failed) != 1)
        return 0;
    return std::ranges::find_if(*chunks, failed)->number;
}

QString missingOf(int count, const std::vector<CompletedPart> &parts)
{
    std::set<int> made;
    std::ranges::transform(parts, std::inserter(made, made.end()), &CompletedPart::number);
    std::vector<int> missing;
    for (int number = 1; number <= count; ++number) {
        if (!made.contains(number))
            missing.push_back(number);
    }
    return rangesOf(missing);
}

} // namespace

Result<> writeDeadLetter(Ledger &ledger, JobId job, const QString &phase, const Error &error, Clock::WallTime now)
{
    const JobTable jobs(ledger);
    const auto chunk = failedChunk(ledger, job);
    const auto record = jobs.find(job);
    if (!chunk || !record)
        return std::unexpected(chunk ? record.error() : chunk.error());
    DeadLetter letter{.job = job, .chunk = *chunk, .at = now, .phase = phase, .error = error};
    if (*record && (*record)->plan) {
        const auto parts = jobs.parts(job);
        if (!parts)
            return std::unexpected(parts.error());
        letter.plan = (*record)->plan->summary;
        letter.missingParts = missingOf((*record)->plan->parts, *parts);
    }
    return DeadLetterTable(ledger).add(letter).transform([](DeadLetterId) {});
}

QString rangesOf(const std::vector<int> &numbers)
{
    QStringList ranges;
    for (std::size_t first = 0; first < numbers.size();) {
        std::size_t last = first;
        while (last + 1 < numbers.size() && numbers[last + 1] == numbers[last] + 1)
            ++last;
        ranges += first == last ? QString::number(numbers[first])
                                : QStringLiteral("%1-%2").arg(numbers[first]).arg(numbers[last]);
        first = last + 1;
    }
    return ranges.join(u',');
}

} // namespace photoporter
