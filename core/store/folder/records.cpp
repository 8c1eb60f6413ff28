// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/folder/records.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace photoporter::folder {

namespace {

// Bytes that need not be UTF-8 go through Latin-1, which keeps each of them.
QString fromBytes(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes);
}

QByteArray bytesOf(const QJsonValue &value)
{
    return value.toString().toLatin1();
}

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

std::optional<QJsonObject> objectOf(const QByteArray &json)
{
    const auto document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        return {};
    return document.object();
}

QJsonObject toObject(const Metadata &metadata)
{
    QJsonObject object;
    for (const auto &[name, value] : metadata)
        object.insert(fromBytes(name), fromBytes(value));
    return object;
}

Metadata metadataOf(const QJsonObject &object)
{
    Metadata metadata;
    for (auto it = object.begin(); it != object.end(); ++it)
        metadata.emplace(it.key().toLatin1(), bytesOf(it.value()));
    return metadata;
}

void insertCrc(QJsonObject &object, const std::optional<Crc32> &crc)
{
    if (crc)
        object.insert("crc32"_L1, fromBytes(toHex(*crc)));
}

std::optional<Crc32> crcOf(const QJsonObject &object)
{
    return crc32FromHex(bytesOf(object.value("crc32"_L1)));
}

// Sizes and times go as text: a JSON number is a double.
QString number(std::uint64_t value)
{
    return QString::number(value);
}

} // namespace

QByteArray toJson(const ObjectRecord &record, const ObjectKey &key)
{
    QJsonObject object{{"key"_L1, key.text()},
                       {"etag"_L1, fromBytes(record.etag.value())},
                       {"contentType"_L1, fromBytes(record.contentType)},
                       {"metadata"_L1, toObject(record.metadata)}};
    insertCrc(object, record.crc32);
    return compact(object);
}

std::optional<ObjectRecord> objectRecordFromJson(const QByteArray &json)
{
    const auto object = objectOf(json);
    if (!object || !object->value("etag"_L1).isString())
        return {};
    return ObjectRecord{.etag = ETag(bytesOf(object->value("etag"_L1))),
                        .contentType = bytesOf(object->value("contentType"_L1)),
                        .metadata = metadataOf(object->value("metadata"_L1).toObject()),
                        .crc32 = crcOf(*object)};
}

ObjectRecord recordOfForeignFile(const FileIdentity &identity)
{
    return {.etag = ETag(QByteArray::number(qulonglong{identity.size}, 16) + '-' +
                         QByteArray::number(qlonglong{identity.mtimeNs}, 16)),
            .contentType = "application/octet-stream",
            .metadata = {},
            .crc32 = {}};
}

QByteArray toJson(const UploadRecord &record)
{
    return compact({{"key"_L1, record.key.text()},
                    {"contentType"_L1, fromBytes(record.contentType)},
                    {"metadata"_L1, toObject(record.metadata)},
                    {"initiated"_L1, QString::number(record.initiated.time_since_epoch().count())}});
}

std::optional<UploadRecord> uploadRecordFromJson(const QByteArray &json)
{
    const auto object = objectOf(json);
    if (!object || !object->value("key"_L1).isString())
        return {};
    const auto initiated = object->value("initiated"_L1).toString().toLongLong();
    return UploadRecord{.key = ObjectKey(object->value("key"_L1).toString()),
                        .contentType = bytesOf(object->value("contentType"_L1)),
                        .metadata = metadataOf(object->value("metadata"_L1).toObject()),
                        .initiated = Clock::WallTime(std::chrono::milliseconds(initiated))};
}

QByteArray toJson(const PartRecord &record)
{
    QJsonObject object{{"etag"_L1, fromBytes(record.etag.value())},
                       {"file"_L1, fromBytes(record.file)},
                       {"offset"_L1, number(record.range.offset)},
                       {"length"_L1, number(record.range.length)}};
    insertCrc(object, record.crc32);
    if (record.source) {
        object.insert("size"_L1, number(record.source->size));
        object.insert("mtime"_L1, QString::number(record.source->mtimeNs));
    }
    return compact(object);
}

std::optional<PartRecord> partRecordFromJson(const QByteArray &json)
{
    const auto object = objectOf(json);
    if (!object)
        return {};
    PartRecord record{.etag = ETag(bytesOf(object->value("etag"_L1))),
                      .file = bytesOf(object->value("file"_L1)),
                      .range = {object->value("offset"_L1).toString().toULongLong(),
                                object->value("length"_L1).toString().toULongLong()},
                      .crc32 = crcOf(*object),
                      .source = {}};
    if (record.etag.isEmpty() || record.file.isEmpty() || record.file.contains('/'))
        return {};
    if (object->contains("mtime"_L1))
        record.source = FileIdentity{.size = object->value("size"_L1).toString().toULongLong(),
                                     .mtimeNs = object->value("mtime"_L1).toString().toLongLong()};
    return record;
}

} // namespace photoporter::folder
