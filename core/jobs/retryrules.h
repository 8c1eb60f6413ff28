// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "jobs/settings.h"

namespace photoporter {

/// What may follow a failure by itself, once requests were repeated as often as the store's wrapper does it.
enum class Again : std::uint8_t {
    Never, ///< somebody has to do something first
    Job,   ///< the whole job: the album is listed and planned anew
    Chunk, ///< the chunk: what is missing of it is asked for once more
};
[[nodiscard]] Again againAfter(ErrorCode code);

/// False where doing the same again must fail in the same way whatever the user does outside the program: a retry
/// then has to be insisted on.
[[nodiscard]] bool canRetryHelp(ErrorCode code);

/// The wait before a ledger is asked again that could not be used: the disk was full, or another program had it.
constexpr std::chrono::seconds ledgerPause{5};

/// The wait after try number `tries` failed: retryDelay, doubled for each further try, at most an hour. Pure.
[[nodiscard]] std::chrono::milliseconds delayAfter(int tries, const EngineSettings &settings);

} // namespace photoporter
