// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstdint>
#include <optional>

namespace photoporter {

inline constexpr std::uint64_t KiB = 1024;
inline constexpr std::uint64_t MiB = 1024 * KiB;
inline constexpr std::uint64_t GiB = 1024 * MiB;
inline constexpr std::uint64_t TiB = 1024 * GiB;

/// A run of bytes [offset, offset + length) of an object or file.
struct ByteRange {
    std::uint64_t offset = 0;
    std::uint64_t length = 0;

    [[nodiscard]] std::uint64_t end() const { return offset + length; }
    friend bool operator==(const ByteRange &, const ByteRange &) = default;
};

/// "0 B", "950 B", "7.2 MB", "11.6 GB": decimal units, as stores and disks are sold and shown.
[[nodiscard]] QString formatBytes(std::uint64_t bytes);

/// Reads "500", "500k", "1.5M", "2GiB" (k, M, G, T decimal; KiB, MiB, GiB, TiB binary; B optional; case of the
/// decimal letters does not matter). Nothing for anything else, for negatives and for what exceeds 2^63.
[[nodiscard]] std::optional<std::uint64_t> parseBytes(const QString &text);

} // namespace photoporter
