// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/folder/folderstore.h"

#include "store/bodychecks.h"
#include "store/folder/text.h"

#include <QUrl>

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace photoporter {

using folder::KeyWalk;

namespace {

constexpr std::uint64_t readStep = 8 * MiB;

/// The least text beyond all that begin with `prefix`. UTF-8 has no byte 0xFF, so the last one can always be
/// raised.
QByteArray behindPrefix(QByteArray prefix)
{
    prefix.back() = static_cast<char>(static_cast<unsigned char>(prefix.back()) + 1U);
    return prefix;
}

/// The least key beyond `key`: keys hold no NUL.
QByteArray behindKey(const QByteArray &key)
{
    return key + '\0';
}

/// Fills one page from the keys that a walk finds.
class PageBuilder {
public:
    PageBuilder(const folder::ObjectTree &tree, const ListRequest &request)
        : m_tree(tree),
          m_request(request),
          m_capacity(static_cast<std::size_t>(std::clamp(request.maxKeys, 1, 1000)))
    {
    }

    Result<KeyWalk::Next> take(KeyWalk &walk, const KeyWalk::Found &found)
    {
        struct stat status{};
        if (::fstatat(found.folder, found.path.constData(), &status, AT_SYMLINK_NOFOLLOW) != 0)
            return KeyWalk::Next::Continue; // removed meanwhile
        if (m_page.objects.size() + m_page.commonPrefixes.size() == m_capacity) {
            m_page.continuation = m_next;
            return KeyWalk::Next::Stop;
        }
        const auto &delimiter = m_request.delimiter;
        const auto cut = delimiter.isEmpty() ? -1 : found.key.indexOf(delimiter, m_request.prefix.size());
        if (cut >= 0) {
            m_page.commonPrefixes.push_back(found.key.first(cut + delimiter.size()));
            m_next = behindPrefix(m_page.commonPrefixes.back());
            walk.skipTo(m_next);
            return KeyWalk::Next::Continue;
        }
        const ObjectKey key(found.key);
        auto seen = describe(key, folder::identityOf(status));
        if (!seen && seen.error().code == ErrorCode::ObjectMissing)
            return KeyWalk::Next::Continue;
        if (!seen)
            return std::unexpected(seen.error());
        ObjectInfo &info = *seen;
        info.metadata.clear();
        info.contentType.clear();
        info.crc32.reset();
        m_page.objects.push_back(std::move(info));
        m_next = behindKey(found.key);
        return KeyWalk::Next::Continue;
    }

    ListPage finish() { return std::move(m_page); }

private:
    /// From what a look at the file said, or, when that fits no record, from the file as it is now.
    Result<ObjectInfo> describe(const ObjectKey &key, const folder::FileIdentity &identity) const
    {
        if (const auto record = m_tree.findRecord(key, identity))
            return infoOf(key, identity, *record);
        const auto object = m_tree.openObject(key);
        if (!object)
            return std::unexpected(object.error());
        return infoOf(key, object->identity, object->record);
    }

    const folder::ObjectTree &m_tree;
    const ListRequest &m_request;
    const std::size_t m_capacity;
    ListPage m_page;
    QByteArray m_next;
};

Result<QByteArray> readRange(int fd, ByteRange range, const ObjectKey &key, const std::stop_token &stop)
{
    QByteArray body(static_cast<qsizetype>(range.length), Qt::Uninitialized);
    std::uint64_t done = 0;
    while (done < range.length) {
        if (stop.stop_requested())
            return cancelled();
        const auto step = static_cast<std::size_t>(std::min(range.length - done, readStep));
        const ssize_t count = ::pread(fd, body.data() + done, step, static_cast<off_t>(range.offset + done));
        if (count < 0)
            return std::unexpected(
                folder::systemError(errno, FolderText::tr("Could not read the object \"%1\"").arg(key.text())));
        if (count == 0)
            return fail(ErrorCode::SourceChanged,
                        FolderText::tr("\"%1\" became shorter while it was read.").arg(key.text()));
        done += static_cast<std::uint64_t>(count);
    }
    return body;
}

} // namespace

FolderStore::FolderStore(folder::ObjectTree tree, const StoreRules &rules)
    : m_tree(std::move(tree)), m_rules(rules), m_uploads(m_tree, m_rules)
{
}

Result<std::unique_ptr<FolderStore>> FolderStore::open(const QString &root, StoreRules rules, Options options)
{
    auto tree = folder::ObjectTree::open(root, options);
    if (!tree)
        return std::unexpected(tree.error());
    return std::unique_ptr<FolderStore>(new FolderStore(std::move(*tree), rules));
}

StoreCapabilities FolderStore::capabilities() const
{
    // A full-object CRC32 would have to be read for at completion; a link needs a server.
    return {.copyPart = true,
            .copyPartRange = true,
            .crc32Checksums = true,
            .fullObjectCrc32 = false,
            .copyPartCrc32 = false,
            .contentMd5 = true,
            .conditionalPut = true,
            .conditionalReplace = true,
            .conditionalComplete = true,
            .conditionalCopy = ConditionSupport::Honoured,
            .metadata = true,
            .presign = false,
            .lifecycle = false};
}

QString FolderStore::location() const
{
    return QStringLiteral("folder://") + m_tree.path();
}

Result<ObjectInfo> FolderStore::head(const ObjectKey &key, std::stop_token stop)
{
    m_meter.countRequest(RequestKind::Head);
    if (stop.stop_requested())
        return cancelled();
    const auto object = m_tree.openObject(key);
    if (!object)
        return std::unexpected(object.error());
    return infoOf(key, object->identity, object->record);
}

Result<ListPage> FolderStore::list(const ListRequest &request, std::stop_token stop)
{
    m_meter.countRequest(RequestKind::List);
    QByteArray bound = request.continuation;
    if (bound.isEmpty() && !request.startAfter.isEmpty())
        bound = behindKey(request.startAfter);
    PageBuilder page(m_tree, request);
    KeyWalk walk(
        m_folders, request.prefix, bound,
        [&page](KeyWalk &self, const KeyWalk::Found &found) { return page.take(self, found); }, stop);
    if (auto walked = walk.run(m_tree.root()); !walked)
        return std::unexpected(walked.error());
    return page.finish();
}

Result<Object> FolderStore::get(const GetRequest &request, std::stop_token stop)
{
    m_meter.countRequest(RequestKind::Get);
    const auto object = m_tree.openObject(request.key);
    if (!object)
        return std::unexpected(object.error());
    if (request.ifMatch && *request.ifMatch != object->record.etag)
        return fail(ErrorCode::PreconditionFailed,
                    FolderText::tr("\"%1\" is another by now.").arg(request.key.text()));
    const std::uint64_t size = object->identity.size;
    const ByteRange range = request.range.value_or(ByteRange{0, size});
    if (request.range && (range.length == 0 || range.offset > size || range.length > size - range.offset))
        return fail(ErrorCode::RangeInvalid,
                    FolderText::tr("The range from %1 to %2 is not inside the %3 bytes of \"%4\".")
                        .arg(range.offset)
                        .arg(range.end())
                        .arg(size)
                        .arg(request.key.text()));
    auto body = readRange(object->fd.get(), range, request.key, stop);
    if (!body)
        return std::unexpected(body.error());
    m_meter.countDown(range.length);
    return Object{.info = infoOf(request.key, object->identity, object->record), .body = std::move(*body)};
}

Result<ObjectInfo> FolderStore::put(const PutRequest &request, std::stop_token stop)
{
    m_meter.countRequest(RequestKind::Put);
    if (auto valid = checkNewObject(request.key, request.metadata); !valid)
        return std::unexpected(valid.error());
    const auto digests = checkBody(request.body, request.md5, request.crc32, m_rules.maxPart);
    if (!digests)
        return std::unexpected(digests.error());
    auto file = m_tree.createTemp();
    if (!file)
        return std::unexpected(file.error());
    if (const int error = folder::writeAll(file->fd(), request.body, stop); error != 0)
        return std::unexpected(folder::systemError(
            error, FolderText::tr("Could not write the object \"%1\"").arg(request.key.text())));
    m_meter.countUp(static_cast<std::uint64_t>(request.body.size()));
    const folder::ObjectRecord record{.etag = ETag(digests->md5.toHex()),
                                      .contentType = typeOrDefault(request.contentType),
                                      .metadata = request.metadata,
                                      .crc32 = digests->crc32};
    return m_tree.publish(request.key, std::move(*file), record,
                          {.ifAbsent = request.ifAbsent, .ifMatch = request.ifMatch}, stop);
}

Result<> FolderStore::remove(std::span<const ObjectKey> keys, std::stop_token stop)
{
    m_meter.countRequest(RequestKind::Remove);
    for (const ObjectKey &key : keys) {
        if (stop.stop_requested())
            return cancelled();
        if (auto removed = m_tree.remove(key, stop); !removed)
            return removed;
    }
    return {};
}

Result<UploadRef> FolderStore::createUpload(const CreateUploadRequest &request, std::stop_token stop)
{
    m_meter.countRequest(RequestKind::CreateUpload);
    if (stop.stop_requested())
        return cancelled();
    if (auto valid = checkNewObject(request.key, request.metadata); !valid)
        return std::unexpected(valid.error());
    CreateUploadRequest complete = request;
    complete.contentType = typeOrDefault(request.contentType);
    return m_uploads.create(complete);
}

Result<PartResult> FolderStore::uploadPart(const UploadPartRequest &request, std::stop_token stop)
{
    m_meter.countRequest(RequestKind::UploadPart);
    const auto digests = checkBody(request.body, request.md5, request.crc32, m_rules.maxPart);
    if (!digests)
        return std::unexpected(digests.error());
    auto part = m_uploads.putPart(request, digests->md5, digests->crc32, stop);
    if (part)
        m_meter.countUp(static_cast<std::uint64_t>(request.body.size()));
    return part;
}

Result<PartResult> FolderStore::copyPart(const CopyPartRequest &request, std::stop_token stop)
{
    m_meter.countRequest(RequestKind::CopyPart);
    if (stop.stop_requested())
        return cancelled();
    auto part = m_uploads.copyPart(request, stop);
    if (part)
        m_meter.countCopied(request.length());
    return part;
}

Result<ObjectInfo> FolderStore::completeUpload(const CompleteUploadRequest &request, std::stop_token stop)
{
    m_meter.countRequest(RequestKind::CompleteUpload);
    if (stop.stop_requested())
        return cancelled();
    return m_uploads.complete(request, stop);
}

Result<> FolderStore::abortUpload(const UploadRef &upload, std::stop_token stop)
{
    m_meter.countRequest(RequestKind::AbortUpload);
    if (stop.stop_requested())
        return cancelled();
    return m_uploads.abort(upload);
}

Result<PendingUploads> FolderStore::listUploads(const QByteArray &prefix, const QByteArray &continuation,
                                                std::stop_token stop)
{
    m_meter.countRequest(RequestKind::ListUploads);
    if (stop.stop_requested())
        return cancelled();
    return m_uploads.list(prefix, continuation);
}

Result<std::vector<PartInfo>> FolderStore::listParts(const UploadRef &upload, std::stop_token stop)
{
    m_meter.countRequest(RequestKind::ListParts);
    if (stop.stop_requested())
        return cancelled();
    return m_uploads.parts(upload);
}

Result<ObjectChecksums> FolderStore::checksums(const ObjectKey &key, std::stop_token stop)
{
    m_meter.countRequest(RequestKind::Attributes);
    if (stop.stop_requested())
        return cancelled();
    const auto object = m_tree.openObject(key);
    if (!object)
        return std::unexpected(object.error());
    return ObjectChecksums{.fullObject = object->record.crc32, .parts = {}};
}

Result<QString> FolderStore::presign(const PresignRequest &request) const
{
    return fail(ErrorCode::NotSupported, FolderText::tr("A folder has no links to give away."),
                FolderText::tr("Share the file \"%1\" itself, or deliver through an S3 store.")
                    .arg(m_tree.path() + u'/' + request.key.text()));
}

} // namespace photoporter
