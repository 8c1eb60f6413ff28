// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <chrono>
#include <optional>

namespace photoporter {

/// When a file was last modified, as exactly as file systems say it.
using FileTime = std::chrono::sys_time<std::chrono::nanoseconds>;

/// Seconds since the epoch with as many decimals as there are ("1700000000", "1700000000.25", "-1.5"): rclone's
/// form of x-amz-meta-mtime.
[[nodiscard]] QByteArray toUnixSeconds(FileTime time);

/// Reads that form; nothing for anything else and for times that 64 bits of nanoseconds can't hold (before 1677
/// or after 2262). Decimals beyond the ninth are dropped.
[[nodiscard]] std::optional<FileTime> fileTimeFromUnixSeconds(QByteArrayView text);

} // namespace photoporter
