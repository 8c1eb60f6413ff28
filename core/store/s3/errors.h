// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/httpclient.h"
#include "store/s3/requests.h"

/// What a server's refusal means (S3 API reference, "Error responses"). Pure functions.
namespace photoporter::s3 {

/// Whom a request was sent to, for texts.
struct Place {
    QString host;
    QString bucket;
    QString region;
    bool speaksS3 = false; ///< has answered like an S3 server before: a bare status is believed then
};

/// S3's <Code> as an ErrorCode; where it is not known (or empty), the HTTP status decides.
[[nodiscard]] ErrorCode errorCodeOf(const QByteArray &serverCode, int httpStatus);

/// The error in an answer that is none of the expected ones: any status of 300 and above, or a 200 with an
/// <Error> in its body.
[[nodiscard]] Error errorOf(const HttpResponse &answer, const Request &request, const Place &place);

/// What the server says, by header or body, about where the bucket is; empty when nothing.
[[nodiscard]] QByteArray regionIn(const HttpResponse &answer);

/// The Date header; nothing when there is none.
[[nodiscard]] std::optional<Clock::WallTime> dateIn(const HttpResponse &answer);

/// "Tue, 24 Nov 2026 10:45:37 GMT" (RFC 9110 5.6.7).
[[nodiscard]] std::optional<Clock::WallTime> parseHttpDate(const QByteArray &text);

/// The answer is none of an S3 server.
[[nodiscard]] Error notAnS3Server(const HttpResponse &answer, const Place &place);

} // namespace photoporter::s3
