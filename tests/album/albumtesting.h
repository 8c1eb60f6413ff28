// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "album/names.h"
#include "ledger/ledger.h"
#include "store/memorystore.h"

namespace photoporter::testing {

/// A valid name, or the test program ends.
[[nodiscard]] AlbumName albumNamed(const QString &name);

/// Bytes that no compressor or comparison mistakes for others; the same for the same seed.
[[nodiscard]] QByteArray noiseBytes(std::uint64_t size, std::uint32_t seed);

/// A ledger of its own for each test. Makes the application that Qt's SQL driver needs.
[[nodiscard]] std::shared_ptr<Ledger> freshLedger();

/// Stores `bytes` as an object made of parts of `partSize`, as a large upload does.
ObjectInfo placeInParts(ObjectStore &store, const ObjectKey &key, const QByteArray &bytes, qsizetype partSize,
                        bool withPartCrcs = false);

/// The words of an error as one line: code name, message.
[[nodiscard]] std::string words(const Error &error);

} // namespace photoporter::testing
