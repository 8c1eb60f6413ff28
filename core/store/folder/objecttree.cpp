// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/folder/objecttree.h"

#include "base/checksum.h"
#include "store/folder/filenames.h"
#include "store/folder/text.h"

#include <QByteArrayList>
#include <QFile>

#include <array>
#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace photoporter::folder {

namespace {

constexpr int maxAttempts = 100;  // against folders that others make and remove meanwhile
constexpr mode_t fileMode = 0666; // less the umask
constexpr mode_t folderMode = 0777;

QString text(const char *sentence, const QByteArray &name)
{
    return FolderText::tr(sentence).arg(QString::fromUtf8(name));
}

QByteArray recordName(const ObjectKey &key, const FileIdentity &identity)
{
    const QByteArray hash = sha256(key.utf8()).toHex();
    return hash.first(2) + '/' + hash.sliced(2) + '.' + QByteArray::number(qulonglong{identity.size}) + '.' +
           QByteArray::number(qlonglong{identity.mtimeNs});
}

/// The folder below objects/ that a record is in.
QByteArray shardOf(const QByteArray &record)
{
    return record.first(2);
}

TempFile makeTemp(int folder)
{
    QByteArray name = randomName();
    Fd fd(::openat(folder, name.constData(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, fileMode));
    return {folder, std::move(name), std::move(fd)};
}

std::unexpected<Error> writeFailed(int error, const ObjectKey &key)
{
    return std::unexpected(systemError(
        error, text(QT_TRANSLATE_NOOP("FolderStore", "Could not write the object \"%1\""), key.utf8())));
}

} // namespace

/// Where a key's file is or would be.
struct ObjectTree::Place {
    Fd folder;
    QByteArray name;
    bool taken = false;                   ///< by anything
    std::optional<FileIdentity> identity; ///< of the object, if it is one

    /// Moves from/file here, over what is here. errno; EEXIST when the place was taken since it was looked at.
    [[nodiscard]] int fill(int from, const QByteArray &file) const
    {
        const auto rename = [&](unsigned how) {
            return ::renameat2(from, file.constData(), folder.get(), name.constData(), how) == 0 ? 0 : errno;
        };
        // Nothing but a hand outside this program can take the place now; RENAME_NOREPLACE sees even that.
        const unsigned flags = taken ? 0U : unsigned{RENAME_NOREPLACE};
        const int error = rename(flags);
        return error == EINVAL && flags != 0 ? rename(0) : error;
    }
};

TempFile::~TempFile()
{
    if (!m_name.isEmpty())
        ::unlinkat(m_folder, m_name.constData(), 0);
}

Error objectMissing(const ObjectKey &key)
{
    return {.code = ErrorCode::ObjectMissing,
            .message =
                text(QT_TRANSLATE_NOOP("FolderStore", "There is no object \"%1\" in the folder."), key.utf8())};
}

ObjectInfo infoOf(const ObjectKey &key, const FileIdentity &identity, const ObjectRecord &record)
{
    using namespace std::chrono;
    return {.key = key,
            .size = identity.size,
            .etag = record.etag,
            .modified = Clock::WallTime(floor<milliseconds>(nanoseconds(identity.mtimeNs))),
            .metadata = record.metadata,
            .contentType = record.contentType,
            .crc32 = record.crc32};
}

int ObjectTree::sync(int fd) const
{
    if (!m_options.durable || ::fsync(fd) == 0)
        return 0;
    // Some network file systems cannot sync folders; their renames are synchronous.
    return errno == EINVAL || errno == EBADF ? 0 : errno;
}

Result<std::pair<Fd, FileIdentity>> ObjectTree::openFile(const ObjectKey &key) const
{
    const auto failed = [&](int error) -> std::unexpected<Error> {
        if (error == ENOENT || error == ENOTDIR || error == ELOOP)
            return std::unexpected(objectMissing(key));
        return std::unexpected(systemError(
            error, text(QT_TRANSLATE_NOOP("FolderStore", "Could not read the object \"%1\""), key.utf8())));
    };
    const auto names = namesOfKey(key);
    const auto parent = openFolder(root(), names, names.size() - 1);
    if (!parent)
        return failed(parent.error());
    // O_NONBLOCK: what lies there could be a pipe.
    constexpr int flags = O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC;
    Fd fd(::openat(parent->get(), names.back().constData(), flags));
    struct stat status{};
    if (!fd.isOpen() || ::fstat(fd.get(), &status) != 0)
        return failed(errno);
    if (S_ISDIR(status.st_mode)) {
        fd = Fd(::openat(fd.get(), selfName.data(), flags));
        if (!fd.isOpen() || ::fstat(fd.get(), &status) != 0)
            return failed(errno);
    }
    if (!S_ISREG(status.st_mode))
        return std::unexpected(objectMissing(key));
    return std::pair{std::move(fd), identityOf(status)};
}

Result<OpenObject> ObjectTree::openObject(const ObjectKey &key) const
{
    if (auto valid = key.validate(); !valid)
        return std::unexpected(valid.error());
    std::optional<FileIdentity> before;
    for (;;) {
        auto file = openFile(key);
        if (!file)
            return std::unexpected(file.error());
        const FileIdentity identity = file->second;
        if (auto record = findRecord(key, identity))
            return OpenObject{std::move(file->first), identity, std::move(*record)};
        // No record: either nobody wrote one, or the object was replaced since it was opened and the record is
        // gone.
        if (before == identity)
            return OpenObject{std::move(file->first), identity, recordOfForeignFile(identity)};
        before = identity;
    }
}

std::optional<ObjectRecord> ObjectTree::findRecord(const ObjectKey &key, const FileIdentity &identity) const
{
    const auto json = readSmallFile(m_records.get(), recordName(key, identity));
    return json ? objectRecordFromJson(*json) : std::nullopt;
}

Result<TempFile> ObjectTree::createTemp() const
{
    TempFile temp = makeTemp(temporaries());
    if (!temp.isOpen())
        return std::unexpected(systemError(
            errno, text(QT_TRANSLATE_NOOP("FolderStore", "Could not make a file in \"%1\""), m_path.toUtf8())));
    return temp;
}

int ObjectTree::writeFile(int folder, const QByteArray &name, const QByteArray &content) const
{
    TempFile temp = makeTemp(temporaries());
    int error = temp.isOpen() ? writeAll(temp.fd(), content, {}) : errno;
    if (error == 0)
        error = sync(temp.fd());
    if (error == 0 && ::renameat(temporaries(), temp.name().constData(), folder, name.constData()) != 0)
        error = errno;
    if (error == 0)
        temp.wasMoved();
    return error;
}

Result<FileLock> ObjectTree::lock(const std::vector<QByteArray> &names, const std::stop_token &stop) const
{
    Digest digest(Digest::Algorithm::Sha256);
    for (const QByteArray &name : names)
        digest.add(QByteArray(name + '/'));
    return FileLock::acquire(m_locks.get(), digest.finish().first(1).toHex(), stop);
}

Result<> ObjectTree::writeRecord(const ObjectKey &key, const FileIdentity &identity,
                                 const ObjectRecord &record) const
{
    const QByteArray name = recordName(key, identity);
    const QByteArray shard = shardOf(name);
    const bool isNewShard = ::mkdirat(m_records.get(), shard.constData(), folderMode) == 0;
    if (!isNewShard && errno != EEXIST)
        return writeFailed(errno, key);
    int error = writeFile(m_records.get(), name, toJson(record, key));
    if (error == 0 && isNewShard)
        error = sync(m_records.get());
    return error == 0 ? Result<>() : writeFailed(error, key);
}

int ObjectTree::syncShard(const QByteArray &record) const
{
    if (!m_options.durable)
        return 0;
    const auto shard = openFolder(m_records.get(), shardOf(record));
    return shard ? sync(shard->get()) : shard.error();
}

void ObjectTree::removeRecord(const ObjectKey &key, const FileIdentity &identity) const
{
    ::unlinkat(m_records.get(), recordName(key, identity).constData(), 0);
}

std::expected<ObjectTree::Place, int> ObjectTree::placeOf(Fd parent, const QByteArray &leaf) const
{
    Place place{.folder = std::move(parent), .name = leaf, .taken = false, .identity = {}};
    struct stat status{};
    const auto look = [&] {
        if (::fstatat(place.folder.get(), place.name.constData(), &status, AT_SYMLINK_NOFOLLOW) == 0)
            return 0;
        return errno;
    };
    int error = look();
    if (error == 0 && S_ISDIR(status.st_mode)) {
        auto inside = openFolder(place.folder.get(), leaf);
        if (!inside)
            return std::unexpected(inside.error());
        place.folder = std::move(*inside);
        place.name = selfName.toByteArray();
        error = look();
    }
    if (error != 0 && error != ENOENT)
        return std::unexpected(error);
    place.taken = error == 0;
    if (place.taken && S_ISREG(status.st_mode))
        place.identity = identityOf(status);
    return place;
}

Result<> ObjectTree::checkCondition(const ObjectKey &key, const Place &place,
                                    const WriteCondition &condition) const
{
    if (condition.ifAbsent && place.identity)
        return fail(ErrorCode::PreconditionFailed,
                    text(QT_TRANSLATE_NOOP("FolderStore", "The object \"%1\" exists already."), key.utf8()));
    const auto tag = [&](const FileIdentity &identity) {
        return findRecord(key, identity).value_or(recordOfForeignFile(identity)).etag;
    };
    if (condition.ifMatch && (!place.identity || tag(*place.identity) != *condition.ifMatch))
        return fail(
            ErrorCode::PreconditionFailed,
            text(QT_TRANSLATE_NOOP("FolderStore", "The object \"%1\" is not the one that was to be replaced."),
                 key.utf8()));
    return {};
}

Result<ObjectInfo> ObjectTree::publish(const ObjectKey &key, TempFile file, const ObjectRecord &record,
                                       const WriteCondition &condition, const std::stop_token &stop,
                                       const std::function<Result<>()> &stillWanted) const
{
    struct stat status{};
    int error = setUniqueTime(file.fd());
    if (error == 0 && ::fstat(file.fd(), &status) != 0)
        error = errno;
    if (error == 0 && m_options.durable)
        error = syncInSteps(file.fd(), static_cast<std::uint64_t>(status.st_size), stop);
    if (error != 0)
        return writeFailed(error, key);
    const auto identity = identityOf(status);
    if (auto written = writeRecord(key, identity, record); !written)
        return std::unexpected(written.error());

    const auto giveUp = [&](const Error &reason) {
        removeRecord(key, identity);
        return std::unexpected(reason);
    };
    const auto names = namesOfKey(key);
    for (int attempt = 0; attempt < maxAttempts; ++attempt) {
        auto parent = makeParents(key, names, stop);
        if (!parent)
            return giveUp(parent.error());
        const auto guard = lock(names, stop);
        if (!guard)
            return giveUp(guard.error());
        const auto place = placeOf(std::move(*parent), names.back());
        if (!place)
            continue; // a folder came or went between the two calls
        if (auto allowed = checkCondition(key, *place, condition); !allowed)
            return giveUp(allowed.error());
        if (auto wanted = stillWanted ? stillWanted() : Result<>(); !wanted)
            return giveUp(wanted.error());
        error = place->fill(temporaries(), file.name());
        if (error == ENOENT || error == EISDIR || error == ENOTDIR || error == EEXIST)
            continue;
        if (error != 0)
            return giveUp(writeFailed(error, key).error());
        file.wasMoved();
        // The record's name first: after a power cut an object without a record is a foreign file. Not before the
        // rename, as a journal takes both to the disk at once. The old record goes when nobody can need it again.
        error = syncShard(recordName(key, identity));
        if (error == 0)
            error = sync(place->folder.get());
        if (error != 0)
            return writeFailed(error, key);
        if (place->identity && *place->identity != identity)
            removeRecord(key, *place->identity);
        return infoOf(key, identity, record);
    }
    return giveUp(writeFailed(EBUSY, key).error());
}

Result<Fd> ObjectTree::makeParents(const ObjectKey &key, const std::vector<QByteArray> &names,
                                   const std::stop_token &stop) const
{
    Fd current(::fcntl(root(), F_DUPFD_CLOEXEC, 0));
    for (std::size_t i = 0; i + 1 < names.size();) {
        auto next = openFolder(current.get(), names[i]);
        if (next) {
            current = std::move(*next);
            ++i;
            continue;
        }
        if (stop.stop_requested())
            return cancelled();
        if (next.error() == ENOTDIR) {
            if (auto turned = turnIntoFolder(
                    current.get(), {names.begin(), names.begin() + static_cast<std::ptrdiff_t>(i) + 1}, stop);
                !turned)
                return std::unexpected(turned.error());
            continue;
        }
        if (next.error() != ENOENT)
            return writeFailed(next.error(), key);
        if (::mkdirat(current.get(), names[i].constData(), folderMode) != 0 && errno != EEXIST) {
            if (errno != ENOENT)
                return writeFailed(errno, key);
            return makeParents(key, names, stop); // `current` was removed as an empty folder meanwhile
        }
        if (const int error = sync(current.get()); error != 0)
            return writeFailed(error, key);
    }
    return current;
}

namespace {

/// `a` is moved into a new folder that takes its place. Readers see the one or the other, never nothing.
int exchangeForFolder(int temporaries, const QByteArray &temp, int folder, int parent, const QByteArray &name)
{
    if (::linkat(parent, name.constData(), folder, selfName.data(), 0) != 0)
        return errno;
    if (::renameat2(temporaries, temp.constData(), parent, name.constData(), RENAME_EXCHANGE) == 0) {
        ::unlinkat(temporaries, temp.constData(), 0); // the file's other name
        return 0;
    }
    const int error = errno;
    ::unlinkat(folder, selfName.data(), 0);
    return error;
}

} // namespace

/// The same where the file system has no links or no exchange: for a moment there is nothing at `name`. Should all
/// end there, moves/ says where the file belongs.
int ObjectTree::moveIntoFolder(const QByteArray &temp, int folder, int parent,
                               const std::vector<QByteArray> &names) const
{
    int error = writeFile(m_moves.get(), temp, QByteArrayList(names.begin(), names.end()).join('/'));
    if (error == 0)
        error = sync(m_moves.get());
    if (error == 0 && ::renameat(parent, names.back().constData(), folder, selfName.data()) != 0)
        error = errno;
    if (error == 0 && ::renameat(temporaries(), temp.constData(), parent, names.back().constData()) != 0)
        error = errno;
    return error;
}

bool ObjectTree::holdsMoved(const QByteArray &move) const
{
    const QByteArray file = move + '/' + selfName.toByteArray();
    return ::faccessat(temporaries(), file.constData(), F_OK, AT_SYMLINK_NOFOLLOW) == 0;
}

void ObjectTree::endMove(const QByteArray &move, const std::vector<QByteArray> &names) const
{
    if (holdsMoved(move)) {
        const auto from = openFolder(temporaries(), move);
        auto parent = openFolder(root(), names, names.size() - 1);
        if (!from || !parent)
            return;
        const auto place = placeOf(std::move(*parent), names.back());
        // What has taken the place since is not written over: the next opening tries again.
        if (!place || place->taken || place->fill(from->get(), selfName.toByteArray()) != 0 ||
            sync(place->folder.get()) != 0)
            return;
    }
    if (::unlinkat(temporaries(), move.constData(), AT_REMOVEDIR) == 0 || errno == ENOENT)
        ::unlinkat(m_moves.get(), move.constData(), 0);
}

/// The object `a` becomes `a/%`, so that `a/…` can be written. `names` lead to it.
Result<> ObjectTree::turnIntoFolder(int parent, const std::vector<QByteArray> &names,
                                    const std::stop_token &stop) const
{
    const QByteArray &name = names.back();
    const auto guard = lock(names, stop); // the lock of the key `a`: nobody replaces the file meanwhile
    if (!guard)
        return std::unexpected(guard.error());
    const auto failed = [&](int error) {
        return std::unexpected(systemError(
            error, text(QT_TRANSLATE_NOOP("FolderStore", "Could not make a folder of the object \"%1\""), name)));
    };
    struct stat before{};
    if (::fstatat(parent, name.constData(), &before, AT_SYMLINK_NOFOLLOW) != 0)
        return errno == ENOENT ? Result<>() : failed(errno);
    if (S_ISDIR(before.st_mode))
        return {};
    if (!S_ISREG(before.st_mode))
        return fail(
            ErrorCode::LocalIoFailed,
            text(QT_TRANSLATE_NOOP("FolderStore", "\"%1\" is in the way: it is neither a file nor a folder."),
                 name),
            FolderText::tr("Move it to another place, then try again."));
    const QByteArray temp = randomName();
    if (::mkdirat(temporaries(), temp.constData(), folderMode) != 0)
        return failed(errno);
    const auto folder = openFolder(temporaries(), temp);
    int error = folder ? exchangeForFolder(temporaries(), temp, folder->get(), parent, name) : folder.error();
    if (folder && error != 0)
        error = moveIntoFolder(temp, folder->get(), parent, names);
    if (error != 0) {
        endMove(temp, names);
        return failed(error);
    }
    error = sync(folder->get());
    if (error == 0)
        error = sync(parent);
    if (error != 0)
        return failed(error);
    ::unlinkat(m_moves.get(), temp.constData(), 0); // if it was moved
    return {};
}

Result<> ObjectTree::remove(const ObjectKey &key, const std::stop_token &stop) const
{
    if (auto valid = key.validate(); !valid)
        return valid;
    const auto names = namesOfKey(key);
    const auto guard = lock(names, stop);
    if (!guard)
        return std::unexpected(guard.error());
    auto parent = openFolder(root(), names, names.size() - 1);
    if (!parent && (parent.error() == ENOENT || parent.error() == ENOTDIR))
        return {};
    auto place = parent ? placeOf(std::move(*parent), names.back()) : std::unexpected(parent.error());
    int error = place ? 0 : place.error();
    if (place && place->identity) {
        if (::unlinkat(place->folder.get(), place->name.constData(), 0) != 0 && errno != ENOENT)
            error = errno;
        else
            error = sync(place->folder.get());
    }
    if (error != 0)
        return std::unexpected(systemError(
            error, text(QT_TRANSLATE_NOOP("FolderStore", "Could not remove the object \"%1\""), key.utf8())));
    if (place->identity) {
        removeRecord(key, *place->identity);
        removeEmptyFolders(names);
    }
    return {};
}

void ObjectTree::removeEmptyFolders(std::vector<QByteArray> names) const
{
    // The last name too: it is a folder when the object was its `%`.
    while (!names.empty()) {
        const auto parent = openFolder(root(), names, names.size() - 1);
        if (!parent)
            return;
        const int gone = ::unlinkat(parent->get(), names.back().constData(), AT_REMOVEDIR);
        if (gone != 0 && errno != ENOENT && errno != ENOTDIR)
            return;
        names.pop_back();
    }
}

} // namespace photoporter::folder
