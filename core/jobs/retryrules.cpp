// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/retryrules.h"

#include <algorithm>

namespace photoporter {

Again againAfter(ErrorCode code)
{
    switch (code) {
    case ErrorCode::SourceChanged:
    case ErrorCode::PreconditionFailed:
    case ErrorCode::UploadMissing:
    case ErrorCode::PartInvalid:
    case ErrorCode::DigestMismatch:
    case ErrorCode::ArchiveCorrupt:
    case ErrorCode::DataCorrupt:
        return Again::Job;
    default:
        return isTransient(code) ? Again::Chunk : Again::Never;
    }
}

bool canRetryHelp(ErrorCode code)
{
    switch (errorClass(code)) {
    case ErrorClass::Unsupported:
    case ErrorClass::InvalidInput:
    case ErrorClass::Internal:
        return false;
    default:
        return true;
    }
}

std::chrono::milliseconds delayAfter(int tries, const EngineSettings &settings)
{
    constexpr int enough = 20; // doublings that reach the limit whatever the setting is
    const int doublings = std::clamp(tries - 1, 0, enough);
    const std::chrono::milliseconds delay = settings.retryDelay * (1LL << doublings);
    return std::min<std::chrono::milliseconds>(delay, std::chrono::hours(1));
}

} // namespace photoporter
