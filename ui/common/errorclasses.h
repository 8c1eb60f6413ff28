// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

namespace photoporter::ui {

/// A kind of failure in words, for filters and charts: "No permission".
[[nodiscard]] QString errorClassText(ErrorClass errorClass);
/// The same for its name (errorClassName); a name that is none stays as it is.
[[nodiscard]] QString errorClassText(const QString &name);

} // namespace photoporter::ui
