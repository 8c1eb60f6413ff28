// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QByteArray>

namespace photoporter::ui {

/// Writes a file whole or not at all: an earlier one is replaced only by a complete one. LocalIoFailed, naming the
/// file and the reason. Blocks: for tasks.
[[nodiscard]] Result<> saveFile(const QString &path, const QByteArray &bytes);

} // namespace photoporter::ui
