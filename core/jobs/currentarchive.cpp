// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/currentarchive.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

namespace photoporter {

using namespace Qt::StringLiterals;

QByteArray currentToJson(const ArchiveInfo &archive)
{
    const QJsonObject object{{u"version"_s, 1},
                             {u"key"_s, archive.key.text()},
                             {u"size"_s, static_cast<qint64>(archive.size)},
                             {u"entries"_s, static_cast<qint64>(archive.entries)},
                             {u"crc32"_s, QString::fromLatin1(toHex(archive.crc32))},
                             {u"etag"_s, QString::fromUtf8(archive.etag.value())}};
    return QJsonDocument(object).toJson();
}

Result<ArchiveInfo> currentFromJson(const QByteArray &json, const AlbumName &album)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    const ObjectKey key(object.value("key"_L1).toString());
    const auto crc = crc32FromHex(object.value("crc32"_L1).toString().toLatin1());
    const qint64 size = object.value("size"_L1).toInteger(-1);
    const qint64 entries = object.value("entries"_L1).toInteger(-1);
    // Who may write into the bucket may write this: its key becomes a file's name here, its size is provided for.
    const bool isOwn = albumOfArchive(key) == album && key.validate();
    constexpr qint64 largest = 50 * TiB; // more than any store takes
    if (object.value("version"_L1).toInt() != 1 || !isOwn || !crc || size < 0 || size > largest || entries < 0) {
        return fail(ErrorCode::DataCorrupt,
                    QCoreApplication::translate("Archive", "%1 does not name an archive of this album.")
                        .arg(currentKey(album).text()),
                    QCoreApplication::translate("Archive", "Make the ZIP again; that writes it anew."));
    }
    return ArchiveInfo{.key = key,
                       .size = static_cast<std::uint64_t>(size),
                       .entries = static_cast<std::uint64_t>(entries),
                       .crc32 = *crc,
                       .etag = ETag(object.value("etag"_L1).toString().toUtf8())};
}

Result<ArchiveInfo> currentArchive(ObjectStore &store, const AlbumName &album, std::stop_token stop)
{
    const auto object = store.get({.key = currentKey(album)}, stop);
    if (object) {
        return currentFromJson(object->body, album).transform([&](ArchiveInfo archive) {
            archive.currentSince = object->info.modified;
            return archive;
        });
    }
    if (object.error().code != ErrorCode::ObjectMissing)
        return std::unexpected(object.error());
    return fail(ErrorCode::ObjectMissing,
                QCoreApplication::translate("Archive", "The album \"%1\" has no ZIP yet.").arg(album.text()),
                QCoreApplication::translate("Archive", "Make it first."), QStringLiteral("photoporter-cli zip"));
}

} // namespace photoporter
