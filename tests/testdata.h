// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace photoporter::testing {

/// The absolute path of tests/data/`name`.
[[nodiscard]] QString testData(const QString &name);

} // namespace photoporter::testing
