// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <chrono>
#include <optional>

namespace photoporter {

/// "45s", "90m", "6h", "7d": a whole number and a unit, 0 to 100 years. Nothing for anything else.
[[nodiscard]] std::optional<std::chrono::seconds> durationFromText(const QString &text);
/// In the largest unit that is exact: "6m", "14d".
[[nodiscard]] QString durationToText(std::chrono::seconds duration);

} // namespace photoporter
