// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/suggestion.h"

#include <algorithm>
#include <vector>

namespace photoporter {

namespace {

/// Optimal string alignment distance (Damerau-Levenshtein without repeated edits).
qsizetype distance(const QString &a, const QString &b)
{
    const auto columns = static_cast<std::size_t>(b.size()) + 1;
    std::vector<qsizetype> beforeLast(columns), last(columns), current(columns);
    for (std::size_t j = 0; j < columns; ++j)
        last[j] = static_cast<qsizetype>(j);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        current[0] = i;
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const auto at = static_cast<std::size_t>(j);
            const qsizetype change = a[i - 1] == b[j - 1] ? 0 : 1;
            current[at] = std::min({last[at] + 1, current[at - 1] + 1, last[at - 1] + change});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                current[at] = std::min(current[at], beforeLast[at - 2] + 1);
        }
        beforeLast.swap(last);
        last.swap(current);
    }
    return last[columns - 1];
}

} // namespace

QString closestTo(const QString &word, const QStringList &candidates)
{
    QString best;
    qsizetype bestDistance = 0;
    for (const QString &candidate : candidates) {
        const qsizetype letters = distance(word.toLower(), candidate);
        if (letters > std::max<qsizetype>(1, candidate.size() / 3))
            continue;
        if (best.isEmpty() || letters < bestDistance) {
            best = candidate;
            bestDistance = letters;
        }
    }
    return best;
}

} // namespace photoporter
