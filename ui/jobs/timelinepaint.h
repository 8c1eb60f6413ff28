// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/tokens.h"
#include "ui/jobs/timeline.h"

#include <QFont>

class QPainter;

namespace photoporter::ui {

/// The colour of a kind of bar.
[[nodiscard]] const QColor &barColour(TimelineSpan::Kind kind, const Tokens &tokens);
/// What is done, of this kind; a later try is hatched, too.
void paintSolid(QPainter &painter, const QRectF &rect, TimelineSpan::Kind kind, const Tokens &tokens);
/// A bar with its words, where they fit. What goes on is lighter than what is done; what failed ends in red, what
/// was throttled or sent again has a stripe below.
void paintTimelineBar(QPainter &painter, const TimelineBar &bar, const Tokens &tokens, const QFont &font);

} // namespace photoporter::ui
