// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/checksum.h"

#include <QtEndian>

#include <algorithm>
#include <isa-l/crc.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <zlib.h>

namespace photoporter {

Crc32 crc32(QByteArrayView bytes, Crc32 before)
{
    const auto *data = reinterpret_cast<const unsigned char *>(bytes.data());
    return {::crc32_gzip_refl(before.value, data, static_cast<std::uint64_t>(bytes.size()))};
}

Crc32 crc32Combine(Crc32 a, Crc32 b, std::uint64_t lengthOfB)
{
    return {static_cast<std::uint32_t>(::crc32_combine64(a.value, b.value, static_cast<z_off64_t>(lengthOfB)))};
}

QByteArray toBase64(Crc32 crc)
{
    const auto bigEndian = qToBigEndian(crc.value);
    return QByteArray(reinterpret_cast<const char *>(&bigEndian), sizeof bigEndian).toBase64();
}

std::optional<Crc32> crc32FromBase64(QByteArrayView text)
{
    const auto decoded =
        QByteArray::fromBase64Encoding(text.toByteArray(), QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || decoded.decoded.size() != 4)
        return {};
    return Crc32{qFromBigEndian<std::uint32_t>(decoded.decoded.constData())};
}

QByteArray toHex(Crc32 crc)
{
    return QByteArray::number(crc.value, 16).rightJustified(8, '0');
}

std::optional<Crc32> crc32FromHex(QByteArrayView text)
{
    const auto isHexDigit = [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
    };
    if (text.size() != 8 || !std::all_of(text.begin(), text.end(), isHexDigit))
        return {};
    return Crc32{text.toByteArray().toUInt(nullptr, 16)};
}

struct Digest::Context {
    EVP_MD_CTX *evp = EVP_MD_CTX_new();
    Context() = default;
    Context(const Context &) = delete;
    Context &operator=(const Context &) = delete;
    ~Context() { EVP_MD_CTX_free(evp); }
};

Digest::Digest(Algorithm algorithm) : m_context(std::make_unique<Context>())
{
    EVP_DigestInit_ex(m_context->evp, algorithm == Algorithm::Md5 ? EVP_md5() : EVP_sha256(), nullptr);
}

Digest::~Digest() = default;
Digest::Digest(Digest &&) noexcept = default;
Digest &Digest::operator=(Digest &&) noexcept = default;

void Digest::add(QByteArrayView bytes)
{
    EVP_DigestUpdate(m_context->evp, bytes.data(), static_cast<std::size_t>(bytes.size()));
}

QByteArray Digest::finish()
{
    QByteArray digest(EVP_MAX_MD_SIZE, Qt::Uninitialized);
    unsigned length = 0;
    EVP_DigestFinal_ex(m_context->evp, reinterpret_cast<unsigned char *>(digest.data()), &length);
    digest.truncate(length);
    return digest;
}

namespace {

QByteArray digestOf(Digest::Algorithm algorithm, QByteArrayView bytes)
{
    Digest digest(algorithm);
    digest.add(bytes);
    return digest.finish();
}

} // namespace

QByteArray md5(QByteArrayView bytes)
{
    return digestOf(Digest::Algorithm::Md5, bytes);
}

QByteArray sha256(QByteArrayView bytes)
{
    return digestOf(Digest::Algorithm::Sha256, bytes);
}

BodyDigester::BodyDigester(bool withSha256) : m_md5(Digest::Algorithm::Md5)
{
    if (withSha256)
        m_sha256.emplace(Digest::Algorithm::Sha256);
}

void BodyDigester::add(QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const QByteArrayView block = bytes.first(std::min(blockSize, bytes.size()));
        m_crc32 = crc32(block, m_crc32);
        m_md5.add(block);
        if (m_sha256)
            m_sha256->add(block);
        bytes = bytes.sliced(block.size());
    }
}

BodyDigests BodyDigester::finish()
{
    return {.md5 = m_md5.finish(),
            .crc32 = m_crc32,
            .sha256 = m_sha256 ? std::optional(m_sha256->finish()) : std::nullopt};
}

BodyDigests digestsOf(QByteArrayView body, bool withSha256)
{
    BodyDigester digester(withSha256);
    digester.add(body);
    return digester.finish();
}

QByteArray hmacSha256(QByteArrayView key, QByteArrayView bytes)
{
    QByteArray mac(32, Qt::Uninitialized);
    unsigned length = 0;
    HMAC(EVP_sha256(), key.data(), static_cast<int>(key.size()),
         reinterpret_cast<const unsigned char *>(bytes.data()), static_cast<std::size_t>(bytes.size()),
         reinterpret_cast<unsigned char *>(mac.data()), &length);
    return mac;
}

} // namespace photoporter
