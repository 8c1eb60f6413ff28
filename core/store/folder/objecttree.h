// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/folder/posix.h"
#include "store/folder/records.h"

#include <functional>

namespace photoporter::folder {

/// A file that is being written: `fd` is open, the name is below tmp/. Removed when destroyed unless it was moved
/// to its place.
class TempFile {
public:
    TempFile(int folder, QByteArray name, Fd fd) : m_folder(folder), m_name(std::move(name)), m_fd(std::move(fd))
    {
    }
    TempFile(TempFile &&other) noexcept
        : m_folder(other.m_folder), m_name(std::exchange(other.m_name, {})), m_fd(std::move(other.m_fd))
    {
    }
    TempFile &operator=(TempFile &&) = delete;
    ~TempFile();

    [[nodiscard]] bool isOpen() const { return m_fd.isOpen(); }
    [[nodiscard]] int fd() const { return m_fd.get(); }
    [[nodiscard]] const QByteArray &name() const { return m_name; }
    void wasMoved() { m_name.clear(); }

private:
    int m_folder;
    QByteArray m_name;
    Fd m_fd;
};

/// An object's file, open for reading, and what it was then.
struct OpenObject {
    Fd fd;
    FileIdentity identity;
    ObjectRecord record;
};

/// When an object may be written.
struct WriteCondition {
    bool ifAbsent = false;
    std::optional<ETag> ifMatch;
};

/// The objects of a folder as files with records: finding, publishing and removing one. Knows nothing of
/// uploads. Thread-safe, also against other processes. Format: docs/folder-store.md.
class ObjectTree {
public:
    struct Options {
        bool create = true;  ///< make the root when only its last folder is missing
        bool durable = true; ///< fsync before and after each rename; off only for throw-away data
    };

    /// FileMissing when there is no such folder (and none can be made), AccessDenied, LocalIoFailed.
    [[nodiscard]] static Result<ObjectTree> open(const QString &root, Options options);

    [[nodiscard]] Result<OpenObject> openObject(const ObjectKey &key) const;
    /// The record of a file with this identity. Nothing when it was put there by hand, or is no longer the object.
    [[nodiscard]] std::optional<ObjectRecord> findRecord(const ObjectKey &key, const FileIdentity &identity) const;

    [[nodiscard]] Result<TempFile> createTemp() const;
    /// Makes a written temporary the object `key`, atomically: gives it its time, syncs, writes the record,
    /// renames. PreconditionFailed by the condition. `stillWanted` is asked last, under the key's lock.
    [[nodiscard]] Result<ObjectInfo> publish(const ObjectKey &key, TempFile file, const ObjectRecord &record,
                                             const WriteCondition &condition, const std::stop_token &stop,
                                             const std::function<Result<>()> &stillWanted = {}) const;
    /// Done also when there is none. Removes folders that became empty.
    [[nodiscard]] Result<> remove(const ObjectKey &key, const std::stop_token &stop) const;

    [[nodiscard]] int root() const { return m_root.get(); }
    [[nodiscard]] int uploads() const { return m_uploads.get(); }
    [[nodiscard]] int temporaries() const { return m_temporaries.get(); }
    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] bool isDurable() const { return m_options.durable; }
    [[nodiscard]] int sync(int fd) const;

private:
    struct Place;
    ObjectTree() = default;

    [[nodiscard]] Result<std::pair<Fd, FileIdentity>> openFile(const ObjectKey &key) const;

    [[nodiscard]] Result<> prepare();
    void endMoves() const;
    void sweepTemporaries() const;
    [[nodiscard]] Result<Fd> makeParents(const ObjectKey &key, const std::vector<QByteArray> &names,
                                         const std::stop_token &stop) const;
    [[nodiscard]] Result<> turnIntoFolder(int parent, const std::vector<QByteArray> &names,
                                          const std::stop_token &stop) const;
    [[nodiscard]] int moveIntoFolder(const QByteArray &temp, int folder, int parent,
                                     const std::vector<QByteArray> &names) const;
    [[nodiscard]] bool holdsMoved(const QByteArray &move) const;
    /// Under the lock of `names`: a file that a move left below tmp/ goes back to where they lead, unless that is
    /// taken, and the move is forgotten.
    void endMove(const QByteArray &move, const std::vector<QByteArray> &names) const;
    [[nodiscard]] std::expected<Place, int> placeOf(Fd parent, const QByteArray &leaf) const;
    [[nodiscard]] Result<> checkCondition(const ObjectKey &key, const Place &place,
                                          const WriteCondition &condition) const;
    /// A small file in place of what is there, whole and synced; its name is not. errno.
    [[nodiscard]] int writeFile(int folder, const QByteArray &name, const QByteArray &content) const;
    [[nodiscard]] Result<> writeRecord(const ObjectKey &key, const FileIdentity &identity,
                                       const ObjectRecord &record) const;
    /// Makes durable that the written record has its name. errno.
    [[nodiscard]] int syncShard(const QByteArray &record) const;
    void removeRecord(const ObjectKey &key, const FileIdentity &identity) const;
    void removeEmptyFolders(std::vector<QByteArray> names) const;
    [[nodiscard]] Result<FileLock> lock(const std::vector<QByteArray> &names, const std::stop_token &stop) const;

    QString m_path;
    Options m_options;
    Fd m_root;
    Fd m_private;
    Fd m_locks;
    Fd m_moves;
    Fd m_records;
    Fd m_temporaries;
    Fd m_uploads;
};

[[nodiscard]] Error objectMissing(const ObjectKey &key);

/// What a listing or head() says of a file with a record.
[[nodiscard]] ObjectInfo infoOf(const ObjectKey &key, const FileIdentity &identity, const ObjectRecord &record);

} // namespace photoporter::folder
