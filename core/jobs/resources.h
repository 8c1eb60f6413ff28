// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace photoporter {

/// Resident bytes of this process at their highest.
[[nodiscard]] std::uint64_t peakResidentBytes();
/// Processor seconds that this process has taken, in user code and in the system.
[[nodiscard]] double processorSeconds();

} // namespace photoporter
