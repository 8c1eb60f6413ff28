// SPDX-License-Identifier: GPL-3.0-or-later
#include "rope/fetch.h"

#include "base/parallel.h"
#include "rope/atoms.h"
#include "rope/plan.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>

namespace photoporter {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Assembly)
};

Result<QByteArray> readLocal(const QString &path, ByteRange range)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        const auto code = file.exists() ? ErrorCode::FileUnreadable : ErrorCode::FileMissing;
        return fail(code, Texts::tr("%1 cannot be read: %2.").arg(path, file.errorString()));
    }
    QByteArray bytes;
    if (file.seek(static_cast<qint64>(range.offset)))
        bytes = file.read(static_cast<qint64>(range.length));
    if (bytes.size() != static_cast<qsizetype>(range.length))
        return fail(ErrorCode::FileChanged, Texts::tr("%1 is shorter than it was.").arg(path));
    return bytes;
}

Result<QByteArray> readPiece(ObjectStore &store, const Rope &rope, const Segment &piece, std::stop_token stop)
{
    const ByteRange range{piece.offset, piece.length};
    if (piece.kind == Segment::Kind::Literal)
        return rope.literal(range).toByteArray();
    if (piece.kind == Segment::Kind::Local)
        return readLocal(rope.file(piece.source), range);
    const RopeSource source = rope.source(piece.source);
    GetRequest request{.key = source.key, .ifMatch = source.etag};
    if (range.length != source.size)
        request.range = range;
    auto object = store.get(request, stop);
    if (!object) {
        const ErrorCode code = object.error().code;
        if (code == ErrorCode::ObjectMissing || code == ErrorCode::PreconditionFailed ||
            code == ErrorCode::RangeInvalid)
            return std::unexpected(sourceChanged(source.key));
        return std::unexpected(object.error());
    }
    if (object->body.size() != static_cast<qsizetype>(range.length))
        return std::unexpected(sourceChanged(source.key));
    return std::move(object->body);
}

Result<> checkPiece(const Rope &rope, const Segment &piece, QByteArrayView bytes)
{
    if (!piece.hasCrc || crc32(bytes) == piece.crc)
        return {};
    if (piece.kind == Segment::Kind::Local)
        return fail(ErrorCode::FileChanged, Texts::tr("%1 was changed meanwhile.").arg(rope.file(piece.source)));
    return std::unexpected(sourceChanged(rope.source(piece.source).key));
}

bool sameObject(const RopeSource &source, const ObjectInfo &now, bool toTheSecond)
{
    if (source.etag != now.etag || source.size != now.size)
        return false;
    if (source.modified == Clock::WallTime{} || now.modified == Clock::WallTime{})
        return true;
    using std::chrono::seconds;
    if (toTheSecond) // HTTP dates have no fractions; listings may
        return std::chrono::floor<seconds>(source.modified) == std::chrono::floor<seconds>(now.modified);
    return source.modified == now.modified;
}

Result<> checkByHead(ObjectStore &store, const Rope &rope, std::span<const Rope::SourceIndex> sources,
                     unsigned width, std::stop_token stop)
{
    return parallelFor(
        sources.size(), width,
        [&](std::size_t i, std::stop_token inner) -> Result<> {
            const RopeSource source = rope.source(sources[i]);
            const auto now = store.head(source.key, inner);
            if (!now && now.error().code != ErrorCode::ObjectMissing)
                return std::unexpected(now.error());
            if (!now || !sameObject(source, *now, true))
                return std::unexpected(sourceChanged(source.key));
            return {};
        },
        stop);
}

/// In whole characters of UTF-8: some stores refuse half a one, others find nothing by it.
QByteArray commonPrefix(QByteArrayView a, QByteArrayView b)
{
    const auto isInside = [a](qsizetype i) {
        return i < a.size() && (static_cast<unsigned char>(a[i]) & 0xC0) == 0x80;
    };
    const auto [end, other] = std::ranges::mismatch(a, b);
    qsizetype length = end - a.begin();
    while (length > 0 && isInside(length))
        --length;
    return a.first(length).toByteArray();
}

/// False when the prefix holds so much else that asking for each source is cheaper.
Result<bool> checkByListing(ObjectStore &store, const Rope &rope, const std::vector<Rope::SourceIndex> &sorted,
                            std::stop_token stop)
{
    ListRequest request{.prefix = commonPrefix(rope.sourceKey(sorted.front()), rope.sourceKey(sorted.back()))};
    const std::size_t mostPages = 2 * (sorted.size() / 1000) + 4;
    auto next = sorted.begin();
    for (std::size_t page = 0; page < mostPages; ++page) {
        const auto listed = store.list(request, stop);
        if (!listed)
            return std::unexpected(listed.error());
        for (const ObjectInfo &now : listed->objects) {
            if (next == sorted.end())
                return true;
            const RopeSource source = rope.source(*next);
            if (now.key < source.key)
                continue;
            if (now.key != source.key || !sameObject(source, now, false))
                return std::unexpected(sourceChanged(source.key));
            ++next;
        }
        if (next == sorted.end())
            return true;
        if (listed->continuation.isEmpty())
            return std::unexpected(sourceChanged(rope.source(*next).key));
        request.continuation = listed->continuation;
    }
    return false;
}

} // namespace

Error sourceChanged(const ObjectKey &key)
{
    return {.code = ErrorCode::SourceChanged,
            .message = Texts::tr("%1 was replaced or deleted while the ZIP was being made.").arg(key.text())};
}

Result<QByteArray> fetchRope(ObjectStore &store, const Rope &rope, ByteRange range, unsigned width,
                             std::stop_token stop)
{
    struct Piece {
        Segment segment;
        std::uint64_t at = 0;
    };
    std::vector<Piece> pieces;
    std::uint64_t at = 0;
    forEachSegment(rope, range, [&](const Segment &segment) {
        pieces.push_back({segment, at});
        at += segment.length;
    });
    QByteArray body(static_cast<qsizetype>(range.length), Qt::Uninitialized);
    char *const bytes = body.data();
    const auto fetchOne = [&](std::size_t i, std::stop_token inner) -> Result<> {
        const auto &[segment, start] = pieces[i];
        const auto piece = readPiece(store, rope, segment, inner);
        if (!piece)
            return std::unexpected(piece.error());
        std::ranges::copy(*piece, bytes + start);
        return checkPiece(rope, segment, *piece);
    };
    if (const auto fetched = parallelFor(pieces.size(), width, fetchOne, stop); !fetched)
        return std::unexpected(fetched.error());
    return body;
}

Result<> checkSources(ObjectStore &store, const Rope &rope, std::span<const Rope::SourceIndex> sources,
                      unsigned width, std::stop_token stop)
{
    if (sources.size() <= sourcesCheckedByHead)
        return checkByHead(store, rope, sources, width, stop);
    std::vector<Rope::SourceIndex> sorted(sources.begin(), sources.end());
    const auto keyLess = [&rope](Rope::SourceIndex a, Rope::SourceIndex b) {
        return rope.sourceKey(a).compare(rope.sourceKey(b)) < 0;
    };
    if (!std::ranges::is_sorted(sorted, keyLess))
        std::ranges::sort(sorted, keyLess);
    const auto checked = checkByListing(store, rope, sorted, stop);
    if (!checked)
        return std::unexpected(checked.error());
    return *checked ? Result<>{} : checkByHead(store, rope, sources, width, stop);
}

} // namespace photoporter
