// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/settings.h"

#include <QStringList>

namespace photoporter::ui {

/// What a setting of the engine is called in the window, and what it does, in plain words.
struct SettingWords {
    QString title; ///< "Requests at once"
    QString help;  ///< a sentence or two: what it does, and when to change it
};
/// Of a name in jobs/settings.h; empty for others. Pure.
[[nodiscard]] SettingWords settingWords(const QString &name);

/// Which settings stand together under one title. Every setting is in exactly one group.
enum class SettingGroup : std::uint8_t { AtOnce, LargeAlbums, WhenItFails, Keeping };
[[nodiscard]] QStringList settingsIn(SettingGroup group);
[[nodiscard]] QString groupTitle(SettingGroup group);

/// "48", or "6 minutes", "30 days" in the largest unit that is exact.
[[nodiscard]] QString settingText(const SettingInfo &setting, qint64 value);
/// "From 1 to 512."
[[nodiscard]] QString rangeText(const SettingInfo &setting);

/// The units that durations are typed in.
enum class TimeUnit : std::uint8_t { Seconds, Minutes, Hours, Days };
[[nodiscard]] QString unitName(TimeUnit unit, qint64 number); ///< without it: "day", "days"
[[nodiscard]] qint64 secondsIn(TimeUnit unit);
/// The largest unit in which `seconds` is a whole number; days for 0.
[[nodiscard]] TimeUnit unitFor(qint64 seconds);

} // namespace photoporter::ui
