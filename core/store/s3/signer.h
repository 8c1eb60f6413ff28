// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "store/s3/credentials.h"

#include <QByteArray>
#include <QByteArrayView>

#include <chrono>
#include <utility>
#include <vector>

/// AWS Signature Version 4 as Amazon S3 has it ("Signature Calculations for the Authorization Header" and "Using
/// Query Parameters" in the S3 API reference). Pure functions; nothing here keeps or prints a secret.
namespace photoporter::s3 {

using NamedValues = std::vector<std::pair<QByteArray, QByteArray>>;

/// Every byte but A-Z a-z 0-9 - . _ ~ becomes %XX in capitals; "/" stays where `keepSlash` (paths).
[[nodiscard]] QByteArray uriEncode(QByteArrayView bytes, bool keepSlash = false);

/// "a=1&b=%20&uploads": encoded, sorted by name and value, a name without a value without "=".
[[nodiscard]] QByteArray encodeQuery(const NamedValues &query);

inline constexpr QByteArrayView unsignedPayload = "UNSIGNED-PAYLOAD";

/// What is signed of a request. `path` is encoded (uriEncode with keepSlash, never normalised); query and headers
/// are plain. Headers must hold "host"; names in any case, values in any spacing.
struct Signable {
    QByteArray method;
    QByteArray path;
    NamedValues query;
    NamedValues headers;
    QByteArray payloadHash; ///< SHA-256 of the body in hex, or unsignedPayload
};

struct SigningScope {
    QByteArray region;
    QByteArray service = "s3";
    Clock::WallTime time{};
};

/// "20130524T000000Z"
[[nodiscard]] QByteArray amzDate(Clock::WallTime time);

/// The two texts between a request and its signature; public because the official vectors give them.
[[nodiscard]] QByteArray canonicalRequest(const Signable &request);
[[nodiscard]] QByteArray stringToSign(const QByteArray &canonicalRequest, const SigningScope &scope);

/// The value of the Authorization header. The headers to sign must hold x-amz-date (of scope.time) and, for
/// temporary keys, x-amz-security-token: see signedHeaders().
[[nodiscard]] QByteArray authorization(const Signable &request, const SigningScope &scope,
                                       const Credentials &credentials);

/// The headers that signing adds to a request, to be sent as they are: x-amz-date, x-amz-content-sha256,
/// x-amz-security-token where there is one, authorization.
[[nodiscard]] NamedValues signedHeaders(Signable request, const SigningScope &scope,
                                        const Credentials &credentials);

/// The whole query string, signature included, of a link that is valid for `expires` from scope.time. The
/// request's payloadHash is usually unsignedPayload.
[[nodiscard]] QByteArray presignedQuery(Signable request, const SigningScope &scope, std::chrono::seconds expires,
                                        const Credentials &credentials);

} // namespace photoporter::s3
