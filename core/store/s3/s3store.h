// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "net/httpclient.h"
#include "store/objectstore.h"
#include "store/s3/config.h"

#include <memory>

namespace photoporter {

namespace s3 {
class Client;
struct Request;
} // namespace s3

/// A bucket (or a prefix of one) of an S3 server: Signature V4, path or virtual-host addressing. The contract is
/// ObjectStore's. What the server can do is given, not guessed: checksum headers go out only where
/// `capabilities` says that they are understood (several servers refuse headers they don't know).
///
/// The region and the clock's offset are learnt from refusals; the request is then signed again. Beyond that
/// nothing is repeated.
class S3Store final : public ObjectStore {
public:
    /// `http` may be shared by several stores and must trust config.caBundle; empty makes one for this store.
    S3Store(const S3Config &config, const StoreCapabilities &capabilities, const StoreRules &rules = {},
            std::shared_ptr<Clock> clock = systemClock(), std::shared_ptr<HttpClient> http = {});
    ~S3Store() override;

    [[nodiscard]] Result<ObjectInfo> head(const ObjectKey &key, std::stop_token stop = {}) override;
    [[nodiscard]] Result<ListPage> list(const ListRequest &request, std::stop_token stop = {}) override;
    [[nodiscard]] Result<Object> get(const GetRequest &request, std::stop_token stop = {}) override;
    [[nodiscard]] Result<ObjectInfo> put(const PutRequest &request, std::stop_token stop = {}) override;
    [[nodiscard]] Result<> remove(std::span<const ObjectKey> keys, std::stop_token stop = {}) override;

    [[nodiscard]] Result<UploadRef> createUpload(const CreateUploadRequest &request,
                                                 std::stop_token stop = {}) override;
    [[nodiscard]] Result<PartResult> uploadPart(const UploadPartRequest &request,
                                                std::stop_token stop = {}) override;
    [[nodiscard]] Result<PartResult> copyPart(const CopyPartRequest &request, std::stop_token stop = {}) override;
    [[nodiscard]] Result<ObjectInfo> completeUpload(const CompleteUploadRequest &request,
                                                    std::stop_token stop = {}) override;
    [[nodiscard]] Result<> abortUpload(const UploadRef &upload, std::stop_token stop = {}) override;
    [[nodiscard]] Result<PendingUploads> listUploads(const QByteArray &prefix, const QByteArray &continuation = {},
                                                     std::stop_token stop = {}) override;
    [[nodiscard]] Result<std::vector<PartInfo>> listParts(const UploadRef &upload,
                                                          std::stop_token stop = {}) override;
    [[nodiscard]] Result<ObjectChecksums> checksums(const ObjectKey &key, std::stop_token stop = {}) override;
    [[nodiscard]] Result<LifecycleRules> lifecycle(std::stop_token stop = {}) override;
    [[nodiscard]] Result<> setLifecycle(const LifecycleRules &rules, std::stop_token stop = {}) override;
    [[nodiscard]] Result<QString> presign(const PresignRequest &request) const override;

    [[nodiscard]] StoreRules rules() const override { return m_rules; }
    [[nodiscard]] StoreCapabilities capabilities() const override { return m_capabilities; }
    [[nodiscard]] bool signsBodies() const override;
    [[nodiscard]] bool readsUnprotected() const override;
    [[nodiscard]] QString location() const override;
    [[nodiscard]] Traffic traffic() const override;

private:
    /// The key with the store's prefix before it; NameInvalid.
    [[nodiscard]] Result<QByteArray> whole(const ObjectKey &key) const;
    /// Of what was listed. UnexpectedAnswer where it does not begin with what was `asked` for, below the prefix.
    [[nodiscard]] Result<QByteArray> withoutPrefix(const QByteArray &wholeKey, const QByteArray &asked) const;
    [[nodiscard]] Result<> removeBatch(std::span<const QByteArray> keys, std::stop_token stop);
    [[nodiscard]] Result<ObjectInfo> recognise(const CompleteUploadRequest &request, const Error &otherwise,
                                               std::stop_token stop);

    const StoreRules m_rules;
    const StoreCapabilities m_capabilities;
    const std::unique_ptr<s3::Client> m_client;
};

} // namespace photoporter
