// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstdint>
#include <limits>

namespace photoporter {

/// A count as tr() takes it to choose the plural form; what is too large for it has the form of the largest.
[[nodiscard]] constexpr int pluralOf(std::uint64_t count)
{
    return static_cast<int>(std::min<std::uint64_t>(count, std::numeric_limits<int>::max()));
}

} // namespace photoporter
