// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/memorycontent.h"
#include "store/objectstore.h"

#include <atomic>
#include <functional>
#include <map>
#include <memory>
#include <mutex>

namespace photoporter::testing {

/// A store in memory that enforces S3's rules strictly: what passes here obeys them. It behaves as its
/// capabilities say: one that is switched off is ignored or refused as real stores do. Range copies of objects up
/// to rangeCopyAbove are refused, ranges outside too, part sizes are checked at completion. Tags are MD5s and
/// follow S3's multipart formula (contents beyond 64 MiB: see MemoryContent::md5). Thread-safe.
///
/// traffic() counts payload alone: up in put and uploadPart, down in get, copied in copyPart.
class MemoryStore final : public ObjectStore {
public:
    /// Links and lifecycle rules (which are kept, not obeyed) included.
    [[nodiscard]] static StoreCapabilities everything();

    explicit MemoryStore(StoreRules rules = {}, StoreCapabilities capabilities = everything());

    /// Called at the beginning of every request, with no lock held; its error is the request's. It may call what
    /// is below ("for tests") on the store. Set before the store is used by several threads.
    std::function<Result<>(RequestKind, const ObjectKey &)> before;
    /// Likewise, after the request took effect: its error replaces the answer.
    std::function<Result<>(RequestKind, const ObjectKey &)> after;

    // For tests: not counted, no hooks.
    ObjectInfo place(const ObjectKey &key, const MemoryContent &content, const Metadata &metadata = {});
    void erase(const ObjectKey &key);
    [[nodiscard]] std::optional<MemoryContent> content(const ObjectKey &key) const;
    [[nodiscard]] std::vector<ObjectKey> keys() const;
    [[nodiscard]] std::size_t pendingUploads() const;
    /// The most requests that were under way at once.
    [[nodiscard]] int peakInFlight() const { return m_peakInFlight; }

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
    Result<QString> presign(const PresignRequest &request) const override;
    StoreRules rules() const override { return m_rules; }
    StoreCapabilities capabilities() const override { return m_capabilities; }
    QString location() const override { return QStringLiteral("memory"); }
    Traffic traffic() const override { return m_meter.snapshot(); }

private:
    struct Stored {
        ObjectInfo info;
        MemoryContent content;
        std::vector<PartInfo> parts; ///< of an upload created with partCrc32
    };
    struct Part {
        MemoryContent content;
        ETag etag;
        std::optional<Crc32> crc32;
    };
    struct Upload {
        CreateUploadRequest request;
        Clock::WallTime initiated{};
        std::map<int, Part> parts;
    };
    using Objects = std::map<QByteArray, Stored>;

    template<typename T>
    [[nodiscard]] Result<T> serve(RequestKind kind, const ObjectKey &key, const std::stop_token &stop,
                                  const std::function<Result<T>()> &work);
    // All below are called with the lock held.
    [[nodiscard]] Result<const Stored *> find(const ObjectKey &key) const;
    [[nodiscard]] Result<Upload *> findUpload(const UploadRef &ref);
    [[nodiscard]] Result<> checkCondition(const PutRequest &request) const;
    [[nodiscard]] Result<ByteRange> rangeToCopy(const CopyPartRequest &request, const Stored &source) const;
    [[nodiscard]] Result<> storePart(const UploadRef &ref, int number, Part part);
    [[nodiscard]] Result<std::vector<const Part *>> chosenParts(const Upload &upload,
                                                                const std::vector<CompletedPart> &parts) const;
    [[nodiscard]] Result<> checkRules(const std::vector<const Part *> &parts) const;
    [[nodiscard]] Result<ObjectInfo> assemble(const CompleteUploadRequest &request, Upload &upload);
    [[nodiscard]] ListPage page(const ListRequest &request) const;
    ObjectInfo store(ObjectInfo info, MemoryContent content);

    const StoreRules m_rules;
    const StoreCapabilities m_capabilities;
    TrafficMeter m_meter;
    std::atomic<int> m_inFlight = 0;
    std::atomic<int> m_peakInFlight = 0;
    mutable std::mutex m_mutex;
    Objects m_objects;
    std::map<QByteArray, Upload> m_uploads;
    LifecycleRules m_lifecycle;
    std::uint64_t m_lastUpload = 0;
};

} // namespace photoporter::testing
