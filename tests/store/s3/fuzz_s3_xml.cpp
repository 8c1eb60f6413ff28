// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/s3/lifecyclexml.h"
#include "store/s3/profile.h"
#include "store/s3/xml.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

// Every parser of what a server may send, and of configuration files, on arbitrary bytes: none may crash, hang or
// take memory out of proportion.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace photoporter::s3;
    const QByteArray body(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    static_cast<void>(parseError(body));
    static_cast<void>(parseListPage(body));
    static_cast<void>(parseUploadsPage(body));
    static_cast<void>(parsePartsPage(body));
    static_cast<void>(parseCreatedUpload(body));
    static_cast<void>(parseCopiedPart(body));
    static_cast<void>(parseCompletedUpload(body));
    static_cast<void>(parseRemoval(body));
    static_cast<void>(parseAttributes(body));
    // What was read and is written back must be the same: other people's rules depend on it.
    if (const auto rules = parseLifecycle(body)) {
        const auto again = parseLifecycle(lifecycleBody(*rules));
        if (!again || *again != *rules)
            std::abort();
    }
    static_cast<void>(looksLikeHtml(body));
    static_cast<void>(parseProfileFile(body, QStringLiteral("fuzzed")));
    return 0;
}
