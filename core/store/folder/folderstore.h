// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/folder/keywalk.h"
#include "store/folder/objecttree.h"
#include "store/folder/uploadarea.h"
#include "store/objectstore.h"

#include <memory>

namespace photoporter {

/// A folder on a disk or network share as a store. Objects are ordinary files under their own names; the format is
/// docs/folder-store.md. Keeps S3's rules (`rules` of open()), so that what works here works there: part sizes are
/// checked at completion, tags follow S3's formula, an object is seen whole or not at all.
///
/// Thread-safe, and several processes may use one folder at once. A copied part is a link until its upload is
/// completed; completing then copies every byte once.
///
/// Errors beside those of ObjectStore: DiskFull, AccessDenied, LocalIoFailed. presign() is NotSupported.
class FolderStore final : public ObjectStore {
public:
    using Options = folder::ObjectTree::Options;

    /// Opens `root`, a path, and makes its last folder if that is missing. FileMissing, AccessDenied, DiskFull,
    /// NotSupported (a folder that a newer program has written).
    [[nodiscard]] static Result<std::unique_ptr<FolderStore>> open(const QString &root, StoreRules rules = {},
                                                                   Options options = {});

    Result<ObjectInfo> head(const ObjectKey &key, std::stop_token stop = {}) override;
    Result<ListPage> list(const ListRequest &request, std::stop_token stop = {}) override;
    Result<Object> get(const GetRequest &request, std::stop_token stop = {}) override;
    Result<ObjectInfo> put(const PutRequest &request, std::stop_token stop = {}) override;
    Result<> remove(std::span<const ObjectKey> keys, std::stop_token stop = {}) override;
    Result<UploadRef> createUpload(const CreateUploadRequest &request, std::stop_token stop = {}) override;
    Result<PartResult> uploadPart(const UploadPartRequest &request, std::stop_token stop = {}) override;
    Result<PartResult> copyPart(const CopyPartRequest &request, std::stop_token stop = {}) override;
    Result<ObjectInfo> completeUpload(const CompleteUploadRequest &request, std::stop_token stop = {}) override;
    Result<> abortUpload(const UploadRef &upload, std::stop_token stop = {}) override;
    Result<PendingUploads> listUploads(const QByteArray &prefix, const QByteArray &continuation = {},
                                       std::stop_token stop = {}) override;
    Result<std::vector<PartInfo>> listParts(const UploadRef &upload, std::stop_token stop = {}) override;
    Result<ObjectChecksums> checksums(const ObjectKey &key, std::stop_token stop = {}) override;
    Result<QString> presign(const PresignRequest &request) const override;

    StoreRules rules() const override { return m_rules; }
    StoreCapabilities capabilities() const override;
    QString location() const override; ///< "folder:///path"
    Traffic traffic() const override { return m_meter.snapshot(); }

private:
    FolderStore(folder::ObjectTree tree, const StoreRules &rules);

    const folder::ObjectTree m_tree;
    const StoreRules m_rules;
    const folder::UploadArea m_uploads;
    folder::FolderCache m_folders;
    TrafficMeter m_meter;
};

} // namespace photoporter
