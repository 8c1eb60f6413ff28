// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/objectstore.h"

#include <functional>
#include <memory>

namespace photoporter {

/// One request on its way through a wrapper.
struct StoreCall {
    RequestKind kind;
    const ObjectKey &key;     ///< the object or upload meant; for listings the prefix, for the bucket empty
    std::uint64_t up = 0;     ///< bytes of the body that is sent
    std::uint64_t copied = 0; ///< bytes that the store is asked to copy
    std::uint64_t down = 0;   ///< bytes of the body that came back; known after sending
};

/// A store in front of another: every request goes through around(), which may wait before it, send it several
/// times, or not at all. What a wrapper does not change is the inner store's, traffic() included. Wrappers are
/// stacked; each is as thread-safe as ObjectStore asks.
class ForwardingStore : public ObjectStore {
public:
    explicit ForwardingStore(std::shared_ptr<ObjectStore> inner);

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
    Result<LifecycleRules> lifecycle(std::stop_token stop = {}) override;
    Result<> setLifecycle(const LifecycleRules &rules, std::stop_token stop = {}) override;
    Result<QString> presign(const PresignRequest &request) const override { return m_inner->presign(request); }
    StoreRules rules() const override { return m_inner->rules(); }
    StoreCapabilities capabilities() const override { return m_inner->capabilities(); }
    bool signsBodies() const override { return m_inner->signsBodies(); }
    bool readsUnprotected() const override { return m_inner->readsUnprotected(); }
    QString location() const override { return m_inner->location(); }
    Traffic traffic() const override { return m_inner->traffic(); }

protected:
    /// Sends the request to the inner store once; may be called again.
    using Send = std::function<Result<>()>;
    /// The request ends as the Result says: with success only after `send` succeeded last.
    [[nodiscard]] virtual Result<> around(StoreCall &call, const Send &send, const std::stop_token &stop) = 0;

    [[nodiscard]] ObjectStore &inner() { return *m_inner; }
    [[nodiscard]] const ObjectStore &inner() const { return *m_inner; }

private:
    template<typename T>
    [[nodiscard]] Result<T> pass(StoreCall call, const std::stop_token &stop,
                                 const std::function<Result<T>()> &work);

    const std::shared_ptr<ObjectStore> m_inner;
};

} // namespace photoporter
