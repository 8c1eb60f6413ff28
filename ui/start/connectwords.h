// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

namespace photoporter::ui {

/// The same error with a next step for whoever fills in the form: what to change there. Pure.
[[nodiscard]] Error whileConnecting(Error error);

} // namespace photoporter::ui
