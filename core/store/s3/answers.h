// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/s3/errors.h"
#include "store/types.h"

/// What the headers of a successful answer tell. Pure functions; NotAnS3Server where what every S3 server sends is
/// missing.
namespace photoporter::s3 {

[[nodiscard]] Result<ETag> etagIn(const HttpResponse &answer, const Place &place);

/// All of ObjectInfo but the size. The checksum is taken only where it is of the whole object.
[[nodiscard]] Result<ObjectInfo> objectInfoIn(const HttpResponse &answer, const ObjectKey &key,
                                              const Place &place);

/// HEAD: Content-Length.
[[nodiscard]] Result<std::uint64_t> sizeIn(const HttpResponse &answer, const Place &place);

/// The answer to GET, with or without a range, checked against what was asked for.
[[nodiscard]] Result<Object> objectIn(HttpResponse answer, const GetRequest &request, const Place &place);

} // namespace photoporter::s3
