// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "rope/rope.h"

namespace photoporter::testing {

/// The rope's literal bytes in order, everything else left out.
[[nodiscard]] QByteArray literalsOf(const Rope &rope);

/// Writes what a rope of literals and local files spells. Holes of the files stay holes, so an archive over 4 GiB
/// made of sparse files takes no room on the disk.
[[nodiscard]] Result<> writeRope(const Rope &rope, const QString &path);

} // namespace photoporter::testing
