// SPDX-License-Identifier: GPL-3.0-or-later
#include "album/manifest.h"

#include "album/text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace photoporter {

namespace {

using namespace Qt::StringLiterals;

constexpr int manifestVersion = 1;
constexpr auto formatName = "photoporter-manifest"_L1;
constexpr std::uint64_t largestManifest = 256 * MiB;
constexpr int mostTries = 5;
constexpr double largestWholeNumber = 1ULL << 53U; // what JSON numbers hold exactly

std::unexpected<Error> corrupt(const QString &what)
{
    return fail(
        ErrorCode::DataCorrupt,
        QCoreApplication::translate("Album", "The album's manifest.json is damaged: %1.").arg(what),
        QCoreApplication::translate("Album", "Upload the album again; the manifest is then written anew."));
}

std::optional<std::uint64_t> sizeOf(const QJsonValue &value)
{
    const double number = value.toDouble(-1);
    if (!value.isDouble() || number < 0 || number > largestWholeNumber ||
        number != static_cast<double>(value.toInteger(-1)))
        return {};
    return static_cast<std::uint64_t>(value.toInteger());
}

/// The field that is wrong, or an entry.
std::expected<std::pair<QByteArray, ManifestEntry>, QLatin1StringView> entryOf(const QJsonObject &object)
{
    const QByteArray name = object.value("name"_L1).toString().toUtf8();
    if (!ObjectKey(name).validate())
        return std::unexpected("name"_L1);
    const auto size = sizeOf(object.value("size"_L1));
    if (!size)
        return std::unexpected("size"_L1);
    const ETag etag(object.value("etag"_L1).toString().toUtf8());
    if (etag.isEmpty() || etag.value().size() > 1024)
        return std::unexpected("etag"_L1);
    const auto crc = crc32FromHex(object.value("crc32"_L1).toString().toUtf8());
    if (!crc)
        return std::unexpected("crc32"_L1);
    ManifestEntry entry{.size = *size, .etag = etag, .crc32 = *crc};
    if (const QJsonValue mtime = object.value("mtime"_L1); !mtime.isUndefined()) {
        entry.fileModified = fileTimeFromUnixSeconds(mtime.toString().toUtf8());
        if (!entry.fileModified)
            return std::unexpected("mtime"_L1);
    }
    return std::pair(name, entry);
}

QByteArray lineOf(const QByteArray &name, const ManifestEntry &entry)
{
    QJsonObject object{{"name"_L1, QString::fromUtf8(name)},
                       {"size"_L1, static_cast<qint64>(entry.size)},
                       {"etag"_L1, QString::fromUtf8(entry.etag.value())},
                       {"crc32"_L1, QString::fromLatin1(toHex(entry.crc32))}};
    if (entry.fileModified)
        object.insert("mtime"_L1, QString::fromLatin1(toUnixSeconds(*entry.fileModified)));
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

bool matches(const ManifestEntry &entry, const Photo &photo)
{
    return entry.etag == photo.etag && entry.size == photo.size;
}

} // namespace

QByteArray toJson(const AlbumName &album, const Manifest &manifest)
{
    // Put together by hand so that a large album does not stand in memory as a tree of JSON values as well.
    const QByteArray quotedAlbum =
        QJsonDocument(QJsonArray{album.text()}).toJson(QJsonDocument::Compact).sliced(1).chopped(1);
    QByteArray json = "{\n\"format\": \"photoporter-manifest\",\n\"version\": 1,\n\"album\": " + quotedAlbum +
                      ",\n\"photos\": [";
    const char *separator = "\n";
    for (const auto &[name, entry] : manifest) {
        json += separator;
        json += lineOf(name, entry);
        separator = ",\n";
    }
    json += "\n]}\n";
    return json;
}

Result<Manifest> parseManifest(const QByteArray &json)
{
    QJsonParseError wrong;
    const QJsonDocument document = QJsonDocument::fromJson(json, &wrong);
    if (wrong.error != QJsonParseError::NoError)
        return corrupt(AlbumText::tr("no JSON at byte %1").arg(wrong.offset));
    const QJsonObject root = document.object();
    if (root.value("format"_L1).toString() != formatName || !root.value("photos"_L1).isArray())
        return corrupt(AlbumText::tr("it is no manifest"));
    const auto version = sizeOf(root.value("version"_L1));
    if (!version || *version == 0)
        return corrupt(AlbumText::tr("its version is missing"));
    if (*version > manifestVersion) {
        return fail(ErrorCode::NotSupported,
                    AlbumText::tr("The album's manifest.json was written by a newer Photoporter."),
                    AlbumText::tr("Update Photoporter."));
    }
    Manifest manifest;
    const QJsonArray photos = root.value("photos"_L1).toArray();
    for (qsizetype i = 0; i < photos.size(); ++i) {
        auto entry = entryOf(photos.at(i).toObject());
        if (!entry)
            return corrupt(AlbumText::tr("\"%1\" of photo %2 is wrong").arg(entry.error()).arg(i + 1));
        manifest.insert_or_assign(std::move(entry->first), std::move(entry->second));
    }
    return manifest;
}

Result<StoredManifest> readManifest(ObjectStore &store, const AlbumName &album, std::stop_token stop)
{
    const ObjectKey key = manifestKey(album);
    const auto info = store.head(key, stop);
    if (!info && info.error().code == ErrorCode::ObjectMissing)
        return StoredManifest{};
    if (!info)
        return std::unexpected(info.error());
    if (info->size == 0 || info->size > largestManifest)
        return StoredManifest{.etag = info->etag};
    const auto object = store.get({.key = key, .ifMatch = info->etag}, stop);
    if (!object &&
        (object.error().code == ErrorCode::ObjectMissing || object.error().code == ErrorCode::PreconditionFailed))
        return StoredManifest{.etag = info->etag};
    if (!object)
        return std::unexpected(object.error());
    auto parsed = parseManifest(object->body);
    return StoredManifest{.entries = parsed ? std::move(*parsed) : Manifest{}, .etag = object->info.etag};
}

Manifest mergeManifest(const Manifest &ours, const Manifest &theirs, const Manifest &before,
                       std::span<const Photo> listed)
{
    std::map<QByteArrayView, const Photo *> shown;
    std::vector<QByteArray> names; // keeps the views alive
    names.reserve(listed.size());
    for (const Photo &photo : listed)
        shown.emplace(names.emplace_back(photo.name.toUtf8()), &photo);

    Manifest merged = ours;
    for (const auto &[name, entry] : theirs) {
        const auto photo = shown.find(name);
        const bool isShown = photo != shown.end() && matches(entry, *photo->second);
        const auto old = before.find(name);
        const bool isNews = old == before.end() || old->second != entry;
        if (isShown || isNews)
            merged.emplace(name, entry);
    }
    return merged;
}

Result<> writeManifest(ObjectStore &store, const AlbumName &album, const Manifest &ours, const Manifest &before,
                       std::span<const Photo> listed, std::stop_token stop)
{
    for (int i = 1;; ++i) {
        const auto stored = readManifest(store, album, stop);
        if (!stored)
            return std::unexpected(stored.error());
        const Manifest merged = mergeManifest(ours, stored->entries, before, listed);
        if (stored->etag && merged == stored->entries)
            return {};
        PutRequest request{.key = manifestKey(album),
                           .body = toJson(album, merged),
                           .contentType = QByteArrayLiteral("application/json")};
        const StoreCapabilities can = store.capabilities();
        request.ifAbsent = !stored->etag && can.conditionalPut;
        if (stored->etag && can.conditionalReplace)
            request.ifMatch = stored->etag;
        const auto written = store.put(request, stop);
        if (written)
            return {};
        if (written.error().code != ErrorCode::PreconditionFailed || i == mostTries)
            return std::unexpected(written.error());
    }
}

} // namespace photoporter
