// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/folder/posix.h"
#include "store/types.h"

#include <optional>

/// What is kept beside the files, as JSON (docs/folder-store.md, "Records" and "Uploads").
namespace photoporter::folder {

struct ObjectRecord {
    ETag etag;
    QByteArray contentType;
    Metadata metadata;
    std::optional<Crc32> crc32;
};

[[nodiscard]] QByteArray toJson(const ObjectRecord &record, const ObjectKey &key);
[[nodiscard]] std::optional<ObjectRecord> objectRecordFromJson(const QByteArray &json);

/// What holds for a file without a record: one that was put there or changed by hand.
[[nodiscard]] ObjectRecord recordOfForeignFile(const FileIdentity &identity);

struct UploadRecord {
    ObjectKey key;
    QByteArray contentType;
    Metadata metadata;
    Clock::WallTime initiated{};
};

[[nodiscard]] QByteArray toJson(const UploadRecord &record);
[[nodiscard]] std::optional<UploadRecord> uploadRecordFromJson(const QByteArray &json);

struct PartRecord {
    ETag etag;
    QByteArray file; ///< in the upload's folder
    ByteRange range; ///< of that file
    std::optional<Crc32> crc32;
    std::optional<FileIdentity> source; ///< of a linked file: what it was when it was linked
};

[[nodiscard]] QByteArray toJson(const PartRecord &record);
[[nodiscard]] std::optional<PartRecord> partRecordFromJson(const QByteArray &json);

} // namespace photoporter::folder
