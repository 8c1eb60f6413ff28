// SPDX-License-Identifier: GPL-3.0-or-later
// Every parser of S3's answers gets the same bytes. None may crash, loop or take memory beyond the answer's own
// size; what a listing returned must be usable as keys.
#include "store/s3/xml.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

using namespace photoporter;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray body(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    (void)s3::parseError(body);
    (void)s3::looksLikeHtml(body);
    (void)s3::parseUploadsPage(body);
    (void)s3::parsePartsPage(body);
    (void)s3::parseCreatedUpload(body);
    (void)s3::parseCopiedPart(body);
    (void)s3::parseCompletedUpload(body);
    (void)s3::parseRemoval(body);
    (void)s3::parseAttributes(body);
    if (const auto page = s3::parseListPage(body)) {
        // An element takes more than one byte, so there are fewer objects than bytes.
        if (page->objects.size() + page->commonPrefixes.size() > size)
            std::abort();
    }
    return 0;
}
