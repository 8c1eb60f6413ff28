// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/jobstory.h"

namespace photoporter::ui {

/// An event as a sentence. Pure.
[[nodiscard]] QString eventText(const JobEvent &event);
/// What there is beyond that: an error's own words and codes. Pure.
[[nodiscard]] QString eventTip(const JobEvent &event);
/// Who or what asked for an attempt (AttemptRecord::askedBy), in words.
[[nodiscard]] QString askerText(const QString &askedBy);

} // namespace photoporter::ui
