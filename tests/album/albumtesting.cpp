// SPDX-License-Identifier: GPL-3.0-or-later
#include "album/albumtesting.h"

#include "ledger/application.h"

#include <random>

namespace photoporter::testing {

AlbumName albumNamed(const QString &name)
{
    return AlbumName::parse(name).value();
}

QByteArray noiseBytes(std::uint64_t size, std::uint32_t seed)
{
    std::mt19937_64 random(seed);
    QByteArray bytes(static_cast<qsizetype>((size + 7) / 8 * 8), Qt::Uninitialized);
    for (qsizetype i = 0; i < bytes.size(); i += 8) {
        const std::uint64_t word = random();
        memcpy(bytes.data() + i, &word, 8);
    }
    bytes.truncate(static_cast<qsizetype>(size));
    return bytes;
}

std::shared_ptr<Ledger> freshLedger()
{
    needApplication();
    return Ledger::open(QStringLiteral(":memory:")).value();
}

ObjectInfo placeInParts(ObjectStore &store, const ObjectKey &key, const QByteArray &bytes, qsizetype partSize,
                        bool withPartCrcs)
{
    const auto upload = store.createUpload({.key = key, .partCrc32 = withPartCrcs}).value();
    std::vector<CompletedPart> parts;
    for (qsizetype offset = 0; offset < bytes.size(); offset += partSize) {
        const QByteArray body = bytes.mid(offset, partSize);
        const int number = static_cast<int>(parts.size()) + 1;
        const auto part =
            store.uploadPart({.upload = upload, .number = number, .body = body, .crc32 = crc32(body)}).value();
        parts.push_back({.number = number, .etag = part.etag, .crc32 = crc32(body)});
    }
    return store
        .completeUpload({.upload = upload, .parts = parts, .size = static_cast<std::uint64_t>(bytes.size())})
        .value();
}

std::string words(const Error &error)
{
    return QString(errorCodeName(error.code) + u": " + error.message).toStdString();
}

} // namespace photoporter::testing
