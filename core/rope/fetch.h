// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rope/rope.h"
#include "store/objectstore.h"

namespace photoporter {

/// The error that says a photo is no longer what it was when the work was planned.
[[nodiscard]] Error sourceChanged(const ObjectKey &key);

/// The bytes of a range of the rope: literals from the rope, stored ranges by up to `width` gets side by side
/// (with the source's ETag as condition), local ranges from their files. Whole segments whose CRC is known are
/// compared with it: SourceChanged for stored ones, FileChanged for local ones.
[[nodiscard]] Result<QByteArray> fetchRope(ObjectStore &store, const Rope &rope, ByteRange range, unsigned width,
                                           std::stop_token stop = {});

/// Compares sources with what the store holds now, by tag, size and time of change. SourceChanged names the first
/// that differs or is gone. By one HEAD each up to sourcesCheckedByHead, by listing their common prefix beyond
/// that.
[[nodiscard]] Result<> checkSources(ObjectStore &store, const Rope &rope,
                                    std::span<const Rope::SourceIndex> sources, unsigned width,
                                    std::stop_token stop = {});

} // namespace photoporter
