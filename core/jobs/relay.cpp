// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/relay.h"

#include "base/bytes.h"

namespace photoporter {

Traffic relayTraffic(std::uint64_t bytes, std::uint64_t entries)
{
    constexpr std::uint64_t partSize = 8 * MiB;
    Traffic traffic;
    traffic[RequestKind::Get] = entries;
    traffic[RequestKind::CreateUpload] = 1;
    traffic[RequestKind::UploadPart] = (bytes + partSize - 1) / partSize;
    traffic[RequestKind::CompleteUpload] = 1;
    traffic.up = bytes;
    traffic.down = bytes;
    return traffic;
}

} // namespace photoporter
