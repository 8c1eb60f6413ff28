// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/traffic.h"

namespace photoporter {

/// What a tool moves that fetches `entries` photos of `bytes` in all and sends them back in parts of 8 MiB: the
/// yardstick for what was saved. Pure.
[[nodiscard]] Traffic relayTraffic(std::uint64_t bytes, std::uint64_t entries);

} // namespace photoporter
