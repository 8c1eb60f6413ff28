// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/tokens.h"

class QLabel;

namespace photoporter::ui {

/// The colour of a label's text by its meaning; Neutral is quiet. The style sheet has the colours.
void setToneOf(QLabel *label, Tone tone);

} // namespace photoporter::ui
