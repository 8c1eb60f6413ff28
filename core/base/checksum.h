// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <cstdint>
#include <memory>
#include <optional>

namespace photoporter {

/// CRC-32 as ZIP (APPNOTE 4.4.7), zlib and S3's ChecksumCRC32 have it: polynomial 0xEDB88320, both ends inverted.
/// The CRC of no bytes is 0.
struct Crc32 {
    std::uint32_t value = 0;
    friend bool operator==(Crc32, Crc32) = default;
};

[[nodiscard]] Crc32 crc32(QByteArrayView bytes, Crc32 before = {});

/// CRC of A followed by B from CRC(A), CRC(B) and B's length, without the bytes.
[[nodiscard]] Crc32 crc32Combine(Crc32 a, Crc32 b, std::uint64_t lengthOfB);

/// S3's form: base64 of the four bytes, big-endian ("AAAAAA==" for 0). Parsing refuses everything else.
[[nodiscard]] QByteArray toBase64(Crc32 crc);
[[nodiscard]] std::optional<Crc32> crc32FromBase64(QByteArrayView text);

/// Eight lower-case hex digits, as in x-amz-meta-crc32 and --json.
[[nodiscard]] QByteArray toHex(Crc32 crc);
[[nodiscard]] std::optional<Crc32> crc32FromHex(QByteArrayView text);

/// Incremental digests by OpenSSL. Not thread-safe; finish() may be called once.
class Digest {
public:
    enum class Algorithm { Md5, Sha256 };
    explicit Digest(Algorithm algorithm);
    ~Digest();
    Digest(Digest &&) noexcept;
    Digest &operator=(Digest &&) noexcept;

    void add(QByteArrayView bytes);
    [[nodiscard]] QByteArray finish(); ///< the raw digest: 16 or 32 bytes

private:
    struct Context;
    std::unique_ptr<Context> m_context;
};

[[nodiscard]] QByteArray md5(QByteArrayView bytes);                            ///< raw, 16 bytes
[[nodiscard]] QByteArray sha256(QByteArrayView bytes);                         ///< raw, 32 bytes
[[nodiscard]] QByteArray hmacSha256(QByteArrayView key, QByteArrayView bytes); ///< raw, 32 bytes

/// What goes along with a body that is sent.
struct BodyDigests {
    QByteArray md5; ///< raw
    Crc32 crc32;
    std::optional<QByteArray> sha256; ///< raw; only when it was asked for
    friend bool operator==(const BodyDigests &, const BodyDigests &) = default;
};

/// All of them in one pass: each block is fetched from memory once and is digested while it is in the processor's
/// cache. Not thread-safe; finish() may be called once.
class BodyDigester {
public:
    static constexpr qsizetype blockSize = 64 * 1024; ///< adding more at once works, but gains nothing

    explicit BodyDigester(bool withSha256);
    void add(QByteArrayView bytes);
    [[nodiscard]] BodyDigests finish();

private:
    Digest m_md5;
    Crc32 m_crc32;
    std::optional<Digest> m_sha256;
};

[[nodiscard]] BodyDigests digestsOf(QByteArrayView body, bool withSha256);

} // namespace photoporter
