// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/types.h"

#include <QString>

#include <optional>

namespace photoporter {

/// The name of an album: one step of a key, kept exactly as it was given (never normalised). Valid unless
/// default-constructed.
class AlbumName {
public:
    AlbumName() = default;

    /// NameInvalid, saying what is wrong, unless the name has 1 to 200 bytes of UTF-8, holds no "/", "\" or
    /// control character, neither starts nor ends with a space, and is none of ".", ".." and "tmp" (zips/tmp/ is
    /// where temporaries live, so an album of that name would have its archives swept away).
    [[nodiscard]] static Result<AlbumName> parse(const QString &text);

    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] QByteArray utf8() const { return m_text.toUtf8(); }
    friend bool operator==(const AlbumName &, const AlbumName &) = default;

private:
    explicit AlbumName(QString text) : m_text(std::move(text)) {}
    QString m_text;
};

// The keys of a store, all of them (docs/design.md section 2). Pure.

[[nodiscard]] QByteArray albumsPrefix();                       ///< "albums/"
[[nodiscard]] QByteArray photosPrefix(const AlbumName &album); ///< "albums/{album}/photos/"
/// `name` is the photo's path below the album's folder, "/" between steps.
[[nodiscard]] ObjectKey photoKey(const AlbumName &album, const QString &name);
[[nodiscard]] ObjectKey manifestKey(const AlbumName &album);    ///< "albums/{album}/manifest.json"
[[nodiscard]] QByteArray archivePrefix(const AlbumName &album); ///< "zips/{album}/"
/// "zips/{album}/{fingerprint}/{name}.zip"; `name` is one step without ".zip".
[[nodiscard]] ObjectKey archiveKey(const AlbumName &album, const QByteArray &fingerprint, const QString &name);
/// Whose archive a key names; nothing for a key that archiveKey() can't have made.
[[nodiscard]] std::optional<AlbumName> albumOfArchive(const ObjectKey &key);
[[nodiscard]] ObjectKey currentKey(const AlbumName &album); ///< "zips/{album}/current.json"
[[nodiscard]] QByteArray temporaryPrefix();                 ///< "zips/tmp/"

} // namespace photoporter
