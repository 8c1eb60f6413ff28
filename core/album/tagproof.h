// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/checksum.h"
#include "store/types.h"

#include <vector>

namespace photoporter {

/// True for 32 hex digits: most likely the MD5 of the object's bytes. (Not so in buckets encrypted by KMS or by a
/// customer's key, and on stores with tags of their own: S3 API Reference, "Object", ETag.)
[[nodiscard]] bool looksLikeMd5(const ETag &tag);

/// The part sizes that programs use and that cut an object of this size into so many parts, the likeliest first,
/// at most 4; the whole object for one part. Pure.
[[nodiscard]] std::vector<std::uint64_t> likelyPartSizes(std::uint64_t size, std::uint64_t parts);

/// Compares an object's bytes, given in order, with its tag. A tag that fits proves the bytes. One that does not
/// proves nothing: the tag may be no MD5, or made of parts of a size nobody guessed.
///
/// Not thread-safe. Memory is constant.
class TagProof {
public:
    /// Tags of objects made of parts ("…-N") are tried with likelyPartSizes().
    TagProof(const ETag &tag, std::uint64_t size);

    void add(QByteArrayView bytes);
    /// True when the tag fits. May be called once, after the last byte.
    [[nodiscard]] bool finish();

private:
    /// The digest of digests that S3 calls an object's tag, for one size of parts.
    struct Parts {
        std::uint64_t size = 0;
        std::uint64_t left = 0; ///< of the part that is being digested
        Digest part{Digest::Algorithm::Md5};
        Digest whole{Digest::Algorithm::Md5};
        void add(QByteArrayView bytes);
        [[nodiscard]] QByteArray finish();
    };

    QByteArray m_expected; ///< raw; empty: nothing can fit
    std::optional<Digest> m_plain;
    std::vector<Parts> m_parts;
};

} // namespace photoporter
