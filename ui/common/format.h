// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"

#include <QLocale>
#include <QString>

// Figures for people, by the locale (QLocale() unless given): rounded; exact ones are for tooltips and exports.
// Pure.
namespace photoporter::ui::format {

[[nodiscard]] QString bytes(std::uint64_t bytes);      ///< "7.2 GB", "0.3 MB", "812 B": decimal units
[[nodiscard]] QString exactBytes(std::uint64_t bytes); ///< "7,203,112,448 bytes"
[[nodiscard]] QString bytesOf(std::uint64_t done, std::uint64_t total); ///< "7.2 of 11.6 GB": one unit for both
[[nodiscard]] QString count(std::uint64_t count);                       ///< "1,284"
[[nodiscard]] QString percent(double fraction);    ///< "62 %"; 0.996 is 99 %, as only 1 is 100 %
[[nodiscard]] QString seconds(double seconds);     ///< "0.4 s", "38 s", "2 min 5 s", "1 h 34 min"
[[nodiscard]] QString left(double seconds);        ///< "about 40 s left", in steps that don't flicker
[[nodiscard]] QString rate(double bytesPerSecond); ///< "12.5 MB/s"
[[nodiscard]] QString bits(double bytesPerSecond); ///< "18.4 Mbit/s": how lines are sold
[[nodiscard]] QString dollars(double dollars);     ///< "$0.03", "$1.12", "less than $0.01"
[[nodiscard]] QString time(Clock::WallTime time);  ///< "14:02:58"
[[nodiscard]] QString moment(Clock::WallTime time,
                             Clock::WallTime now); ///< "today 14:02", "yesterday 9:40", "19 Nov", "19 Nov 2025"
/// For narrow columns: "today 14:02", "yesterday", "19 Nov", "19 Nov 2025".
[[nodiscard]] QString shortMoment(Clock::WallTime time, Clock::WallTime now);
[[nodiscard]] QString exactMoment(Clock::WallTime time); ///< date and time in full
/// An absolute path: "~/Pictures/Keller" in the user's own folder, as the system writes it elsewhere.
[[nodiscard]] QString path(const QString &path);

} // namespace photoporter::ui::format
