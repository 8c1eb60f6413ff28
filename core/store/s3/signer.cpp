// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/s3/signer.h"

#include "base/checksum.h"
#include "store/s3/secretaccess.h"

#include <QStringBuilder>

#include <algorithm>
#include <array>
#include <format>

namespace photoporter {

namespace s3 {

namespace {

constexpr QByteArrayView algorithm = "AWS4-HMAC-SHA256";

bool isUnreserved(char c)
{
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '.' ||
           c == '_' || c == '~';
}

/// Lower-case names, values with their ends trimmed and runs of spaces made one, values of one name joined by
/// commas in the order they came; sorted by name.
NamedValues canonicalHeaders(const NamedValues &headers)
{
    NamedValues canonical;
    for (const auto &[name, value] : headers)
        canonical.emplace_back(name.toLower(), value.simplified());
    std::ranges::stable_sort(canonical, {}, &NamedValues::value_type::first);
    NamedValues merged;
    for (auto &[name, value] : canonical) {
        if (!merged.empty() && merged.back().first == name)
            merged.back().second += ',' + value;
        else
            merged.emplace_back(std::move(name), std::move(value));
    }
    return merged;
}

QByteArray namesOf(const NamedValues &canonicalHeaders)
{
    QByteArray names;
    for (const auto &[name, value] : canonicalHeaders)
        names += (names.isEmpty() ? "" : ";") + name;
    return names;
}

NamedValues sortedEncoded(const NamedValues &query)
{
    NamedValues encoded;
    for (const auto &[name, value] : query)
        encoded.emplace_back(uriEncode(name), uriEncode(value));
    std::ranges::sort(encoded);
    return encoded;
}

QByteArray scopeText(const SigningScope &scope)
{
    return amzDate(scope.time).left(8) + '/' + scope.region + '/' + scope.service + "/aws4_request";
}

QByteArray signature(const Signable &request, const SigningScope &scope, const Credentials &credentials)
{
    const QByteArray secret = "AWS4" + SecretAccess::secretKey(credentials);
    QByteArray key = hmacSha256(secret, amzDate(scope.time).left(8));
    key = hmacSha256(key, scope.region);
    key = hmacSha256(key, scope.service);
    key = hmacSha256(key, "aws4_request");
    return hmacSha256(key, stringToSign(canonicalRequest(request), scope)).toHex();
}

} // namespace

QByteArray uriEncode(QByteArrayView bytes, bool keepSlash)
{
    static constexpr std::array hex = {'0', '1', '2', '3', '4', '5', '6', '7',
                                       '8', '9', 'A', 'B', 'C', 'D', 'E', 'F'};
    QByteArray encoded;
    encoded.reserve(bytes.size() * 3 / 2);
    for (const char c : bytes) {
        if (isUnreserved(c) || (keepSlash && c == '/')) {
            encoded += c;
        } else {
            const auto byte = static_cast<unsigned char>(c);
            encoded += '%';
            encoded += hex[byte >> 4U];
            encoded += hex[byte & 15U];
        }
    }
    return encoded;
}

QByteArray encodeQuery(const NamedValues &query)
{
    QByteArray text;
    for (const auto &[name, value] : sortedEncoded(query)) {
        text += (text.isEmpty() ? "" : "&") + name;
        if (!value.isEmpty())
            text += '=' + value;
    }
    return text;
}

QByteArray amzDate(Clock::WallTime time)
{
    return QByteArray::fromStdString(
        std::format("{:%Y%m%dT%H%M%SZ}", std::chrono::floor<std::chrono::seconds>(time)));
}

QByteArray canonicalRequest(const Signable &request)
{
    QByteArray query;
    for (const auto &[name, value] : sortedEncoded(request.query))
        query += (query.isEmpty() ? "" : "&") + name + '=' + value;
    const NamedValues headers = canonicalHeaders(request.headers);
    QByteArray lines;
    for (const auto &[name, value] : headers)
        lines += name + ':' + value + '\n';
    return request.method + '\n' + request.path + '\n' + query + '\n' + lines + '\n' + namesOf(headers) + '\n' +
           request.payloadHash;
}

QByteArray stringToSign(const QByteArray &canonicalRequest, const SigningScope &scope)
{
    return algorithm.toByteArray() + '\n' + amzDate(scope.time) + '\n' + scopeText(scope) + '\n' +
           sha256(canonicalRequest).toHex();
}

QByteArray authorization(const Signable &request, const SigningScope &scope, const Credentials &credentials)
{
    return algorithm.toByteArray() + " Credential=" + SecretAccess::accessKeyId(credentials) + '/' +
           scopeText(scope) + ", SignedHeaders=" + namesOf(canonicalHeaders(request.headers)) +
           ", Signature=" + signature(request, scope, credentials);
}

NamedValues signedHeaders(Signable request, const SigningScope &scope, const Credentials &credentials)
{
    NamedValues added{{"x-amz-date", amzDate(scope.time)}, {"x-amz-content-sha256", request.payloadHash}};
    if (credentials.isTemporary())
        added.emplace_back("x-amz-security-token", SecretAccess::sessionToken(credentials));
    request.headers.insert(request.headers.end(), added.begin(), added.end());
    added.emplace_back("authorization", authorization(request, scope, credentials));
    return added;
}

QByteArray presignedQuery(Signable request, const SigningScope &scope, std::chrono::seconds expires,
                          const Credentials &credentials)
{
    auto &query = request.query;
    query.emplace_back("X-Amz-Algorithm", algorithm.toByteArray());
    query.emplace_back("X-Amz-Credential", SecretAccess::accessKeyId(credentials) + '/' + scopeText(scope));
    query.emplace_back("X-Amz-Date", amzDate(scope.time));
    query.emplace_back("X-Amz-Expires", QByteArray::number(static_cast<qint64>(expires.count())));
    query.emplace_back("X-Amz-SignedHeaders", namesOf(canonicalHeaders(request.headers)));
    if (credentials.isTemporary())
        query.emplace_back("X-Amz-Security-Token", SecretAccess::sessionToken(credentials));
    return encodeQuery(query) + "&X-Amz-Signature=" + signature(request, scope, credentials);
}

} // namespace s3

} // namespace photoporter
