// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <chrono>
#include <cstdint>
#include <optional>

namespace photoporter {

/// Reads "45s", "90m", "6h", "7d" (one whole number, one unit). Nothing for anything else, for 0 and for what
/// exceeds 100 years.
[[nodiscard]] std::optional<std::chrono::seconds> parseDuration(const QString &text);

/// Reads "500k", "2.5MB/s", "1MiB/s" as bytes a second: parseBytes() with an optional "/s". Nothing for 0.
[[nodiscard]] std::optional<std::uint64_t> parseRate(const QString &text);

/// "0.2 s", "8.7 s", "52 s", "3 min 12 s", "2 h 05 min", "3 days 4 h".
[[nodiscard]] QString formatSeconds(double seconds);

/// "12.5 MB/s".
[[nodiscard]] QString formatRate(double bytesPerSecond);

/// "100 Mbit/s": how lines are sold.
[[nodiscard]] QString formatBits(double bytesPerSecond);

/// "0.0013 %": two significant digits below one percent, so that small shares stay visible; one decimal above.
[[nodiscard]] QString formatShare(double part, double whole);

/// "$0.0042"; "less than $0.0001" for what is smaller and not 0.
[[nodiscard]] QString formatCost(double dollars);

/// "1,234,567".
[[nodiscard]] QString formatCount(std::uint64_t count);

} // namespace photoporter
