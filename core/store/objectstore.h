// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/traffic.h"
#include "store/lifecycle.h"
#include "store/types.h"

#include <span>
#include <stop_token>

namespace photoporter {

/// Where objects live: an S3 bucket, a folder, or memory. The narrow waist of the program (docs/design.md
/// section 4): everything above speaks to this, everything below implements it.
///
/// Calls block, may be made from any thread, and end within 200 ms with ErrorCode::Cancelled once `stop` is
/// requested. Parallelism comes from the caller.
///
/// Every call may be repeated after a transient error: it then has the same effect as one call. A call that was
/// cancelled or ended in a transient error may or may not have taken effect. Implementations do not retry;
/// RetryingStore does. Which errors are transient is said by isTransient().
///
/// Bodies are held in memory: callers bound them (by ranges, by parts).
class ObjectStore {
public:
    virtual ~ObjectStore() = default;
    ObjectStore() = default;
    ObjectStore(const ObjectStore &) = delete;
    ObjectStore &operator=(const ObjectStore &) = delete;

    /// ObjectMissing when there is none.
    [[nodiscard]] virtual Result<ObjectInfo> head(const ObjectKey &key, std::stop_token stop = {}) = 0;
    /// One page, in byte order of keys: all that it holds begins with the prefix that was asked for.
    [[nodiscard]] virtual Result<ListPage> list(const ListRequest &request, std::stop_token stop = {}) = 0;
    [[nodiscard]] virtual Result<Object> get(const GetRequest &request, std::stop_token stop = {}) = 0;
    /// Atomic: readers see the old object or the whole new one. Bodies up to rules().maxPart.
    [[nodiscard]] virtual Result<ObjectInfo> put(const PutRequest &request, std::stop_token stop = {}) = 0;
    /// Removes up to 1,000 keys in one request; keys that don't exist count as removed. An error names the first
    /// key that could not be removed; the others may be gone.
    [[nodiscard]] virtual Result<> remove(std::span<const ObjectKey> keys, std::stop_token stop = {}) = 0;

    [[nodiscard]] virtual Result<UploadRef> createUpload(const CreateUploadRequest &request,
                                                         std::stop_token stop = {}) = 0;
    /// A number sent twice replaces the part.
    [[nodiscard]] virtual Result<PartResult> uploadPart(const UploadPartRequest &request,
                                                        std::stop_token stop = {}) = 0;
    /// SourceChanged when the condition is honoured and failed; RangeInvalid when the range is not inside the
    /// source.
    [[nodiscard]] virtual Result<PartResult> copyPart(const CopyPartRequest &request,
                                                      std::stop_token stop = {}) = 0;
    /// Atomic. PartTooSmall, PartInvalid, DigestMismatch (wrong full-object CRC32), UploadMissing. An upload that
    /// an earlier, lost answer had completed counts as completed when the key holds an object of request.size
    /// whose tag is the parts' multipartETag.
    [[nodiscard]] virtual Result<ObjectInfo> completeUpload(const CompleteUploadRequest &request,
                                                            std::stop_token stop = {}) = 0;
    /// Done also when the upload no longer exists.
    [[nodiscard]] virtual Result<> abortUpload(const UploadRef &upload, std::stop_token stop = {}) = 0;
    [[nodiscard]] virtual Result<PendingUploads>
    listUploads(const QByteArray &prefix, const QByteArray &continuation = {}, std::stop_token stop = {}) = 0;
    /// All parts (pages are followed), in rising numbers. UploadMissing when it was completed, aborted or never
    /// was.
    [[nodiscard]] virtual Result<std::vector<PartInfo>> listParts(const UploadRef &upload,
                                                                  std::stop_token stop = {}) = 0;
    /// NotSupported where the store keeps no checksums.
    [[nodiscard]] virtual Result<ObjectChecksums> checksums(const ObjectKey &key, std::stop_token stop = {}) = 0;

    /// The bucket's lifecycle rules, those for keys that are not this store's too; none is no error. NotSupported
    /// where there can be none, which is what a store has unless it says otherwise.
    [[nodiscard]] virtual Result<LifecycleRules> lifecycle(std::stop_token stop = {});
    /// Puts these in place of all rules that are there: whoever adds some starts with what lifecycle() answered.
    /// There is no condition, so of two who do it at once the last one wins. InvalidInput as checkLifecycle()
    /// says.
    [[nodiscard]] virtual Result<> setLifecycle(const LifecycleRules &rules, std::stop_token stop = {});

    /// A link that gives the object to whoever has it, until it expires. No request is made. InvalidInput when
    /// expires is out of range, NotSupported on stores without links.
    [[nodiscard]] virtual Result<QString> presign(const PresignRequest &request) const = 0;

    [[nodiscard]] virtual StoreRules rules() const = 0;
    [[nodiscard]] virtual StoreCapabilities capabilities() const = 0;
    /// True where a body's SHA-256 goes along with it (S3 without TLS): who computes a body's other digests had
    /// better compute that in the same pass.
    [[nodiscard]] virtual bool signsBodies() const { return false; }
    /// True where nothing guards the bytes of an answer on their way (S3 without TLS): one that flipped is noticed
    /// only by who compares them.
    [[nodiscard]] virtual bool readsUnprotected() const { return false; }
    /// Where it is, for people and as the ledger's key of the store: "s3://bucket/prefix at host",
    /// "folder:///path".
    [[nodiscard]] virtual QString location() const = 0;
    /// What this store was asked for so far, bodies counted as they crossed the line.
    [[nodiscard]] virtual Traffic traffic() const = 0;
};

} // namespace photoporter
