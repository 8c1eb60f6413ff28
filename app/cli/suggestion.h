// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace photoporter {

/// The candidate that `word` was probably meant to be: the one with the fewest letters added, left out, replaced
/// or swapped, if that is at most a third of its letters (at least one). Empty when none is that near.
[[nodiscard]] QString closestTo(const QString &word, const QStringList &candidates);

} // namespace photoporter
