// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/rates.h"
#include "ui/common/tokens.h"

#include <QString>

namespace photoporter::ui {

/// How an activity stands, in words: "Joining in the store", Accent.
struct Standing {
    QString text;
    Tone tone = Tone::Neutral;
};
[[nodiscard]] Standing standingOf(const Activity &activity, Clock::WallTime now);
/// What is beside it: "7.2 of 11.6 GB · 12.5 MB/s · about 40 s left", or why it waits.
[[nodiscard]] QString progressOf(const Activity &activity, const Rates &rates, Clock::WallTime now);
[[nodiscard]] QString phaseText(Phase phase, ActivityKind kind);

/// A failure as a headline: about the user's things, never an error's own text: "No permission to write the ZIP".
[[nodiscard]] QString headlineOf(const Error &error);

/// Everything there is to copy of an error for whoever helps: message, advice, codes, request id, time.
[[nodiscard]] QString detailsOf(const Error &error, Clock::WallTime at);

/// What held a run up (metrics/bottleneck.h's name), in words: "Copying in the store".
[[nodiscard]] QString bottleneckText(const QString &name);

} // namespace photoporter::ui
