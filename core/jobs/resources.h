// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace photoporter {

/// Resident bytes of this process at their highest.
[[nodiscard]] std::uint64_t peakResidentBytes();

} // namespace photoporter
