// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/rates.h"
#include "workspace/jobstory.h"

#include <QString>

namespace photoporter::ui {

struct FactText {
    QString label, value;
    QString exact; ///< the tooltip
};

/// The figures above a job's or an upload's detail; six at most. `story`: null while it is being read, and for
/// uploads. Pure.
[[nodiscard]] std::vector<FactText> factsOf(const Activity &activity, const JobStory *story, const Rates &rates);

/// What a job saved, or why an upload can't be tried again, in a sentence; empty where there is nothing to tell.
[[nodiscard]] QString noteOf(const Activity &activity, const JobStory *story);

} // namespace photoporter::ui
