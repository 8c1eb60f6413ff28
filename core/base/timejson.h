// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"

#include <QJsonValue>

#include <optional>

namespace photoporter {

/// A time as --json and exports show it: ISO 8601 in UTC with milliseconds; null for none and for the epoch
/// itself, which stands for "not yet".
[[nodiscard]] QJsonValue timeToJson(const std::optional<Clock::WallTime> &time);

} // namespace photoporter
