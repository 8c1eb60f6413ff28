// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/error.h"

#include <QVariant>

#include <cstdint>
#include <optional>

// How the tables keep what SQL has no type for (docs/ledger.md): one place, so that all keep it alike.
namespace photoporter::database {

[[nodiscard]] inline qint64 fromTime(Clock::WallTime time)
{
    return time.time_since_epoch().count();
}
[[nodiscard]] inline Clock::WallTime toTime(const QVariant &value)
{
    return Clock::WallTime(std::chrono::milliseconds(value.toLongLong()));
}

/// SQL's NULL, whatever the column's type.
[[nodiscard]] inline QVariant null()
{
    return QVariant(QMetaType::fromType<qint64>());
}

[[nodiscard]] inline QVariant fromTime(const std::optional<Clock::WallTime> &time)
{
    return time ? QVariant(fromTime(*time)) : null();
}
[[nodiscard]] inline std::optional<Clock::WallTime> toOptionalTime(const QVariant &value)
{
    return value.isNull() ? std::nullopt : std::optional(toTime(value));
}

/// Counts and bytes: 0 to 2^63 - 1.
[[nodiscard]] inline qint64 fromCount(std::uint64_t count)
{
    return static_cast<qint64>(count);
}
[[nodiscard]] inline std::uint64_t toCount(const QVariant &value)
{
    return static_cast<std::uint64_t>(value.toLongLong());
}

/// Compact JSON (base/errorjson.h), or NULL. The code's own advice is not written, so that it follows the
/// language.
[[nodiscard]] QVariant fromError(const std::optional<Error> &error);
[[nodiscard]] std::optional<Error> toError(const QVariant &value);

} // namespace photoporter::database
