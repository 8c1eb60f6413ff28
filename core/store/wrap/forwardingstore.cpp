// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/wrap/forwardingstore.h"

#include <type_traits>

namespace photoporter {

namespace {

std::uint64_t sizeOf(const QByteArray &body)
{
    return static_cast<std::uint64_t>(body.size());
}

} // namespace

ForwardingStore::ForwardingStore(std::shared_ptr<ObjectStore> inner) : m_inner(std::move(inner))
{
}

template<typename T>
Result<T> ForwardingStore::pass(StoreCall call, const std::stop_token &stop,
                                const std::function<Result<T>()> &work)
{
    Result<T> answer = cancelled();
    const auto send = [&]() -> Result<> {
        answer = work();
        if (!answer)
            return std::unexpected(answer.error());
        if constexpr (std::is_same_v<T, Object>)
            call.down = sizeOf(answer->body);
        return {};
    };
    if (auto done = around(call, send, stop); !done)
        return std::unexpected(done.error());
    return answer;
}

Result<ObjectInfo> ForwardingStore::head(const ObjectKey &key, std::stop_token stop)
{
    return pass<ObjectInfo>({.kind = RequestKind::Head, .key = key}, stop,
                            [&] { return m_inner->head(key, stop); });
}

Result<ListPage> ForwardingStore::list(const ListRequest &request, std::stop_token stop)
{
    const ObjectKey prefix(request.prefix);
    return pass<ListPage>({.kind = RequestKind::List, .key = prefix}, stop,
                          [&] { return m_inner->list(request, stop); });
}

Result<Object> ForwardingStore::get(const GetRequest &request, std::stop_token stop)
{
    return pass<Object>({.kind = RequestKind::Get, .key = request.key}, stop,
                        [&] { return m_inner->get(request, stop); });
}

Result<ObjectInfo> ForwardingStore::put(const PutRequest &request, std::stop_token stop)
{
    return pass<ObjectInfo>({.kind = RequestKind::Put, .key = request.key, .up = sizeOf(request.body)}, stop,
                            [&] { return m_inner->put(request, stop); });
}

Result<> ForwardingStore::remove(std::span<const ObjectKey> keys, std::stop_token stop)
{
    const ObjectKey first = keys.empty() ? ObjectKey() : keys.front();
    return pass<void>({.kind = RequestKind::Remove, .key = first}, stop,
                      [&] { return m_inner->remove(keys, stop); });
}

Result<UploadRef> ForwardingStore::createUpload(const CreateUploadRequest &request, std::stop_token stop)
{
    return pass<UploadRef>({.kind = RequestKind::CreateUpload, .key = request.key}, stop,
                           [&] { return m_inner->createUpload(request, stop); });
}

Result<PartResult> ForwardingStore::uploadPart(const UploadPartRequest &request, std::stop_token stop)
{
    return pass<PartResult>(
        {.kind = RequestKind::UploadPart, .key = request.upload.key, .up = sizeOf(request.body)}, stop,
        [&] { return m_inner->uploadPart(request, stop); });
}

Result<PartResult> ForwardingStore::copyPart(const CopyPartRequest &request, std::stop_token stop)
{
    return pass<PartResult>({.kind = RequestKind::CopyPart, .key = request.upload.key, .copied = request.length()},
                            stop, [&] { return m_inner->copyPart(request, stop); });
}

Result<ObjectInfo> ForwardingStore::completeUpload(const CompleteUploadRequest &request, std::stop_token stop)
{
    return pass<ObjectInfo>({.kind = RequestKind::CompleteUpload, .key = request.upload.key}, stop,
                            [&] { return m_inner->completeUpload(request, stop); });
}

Result<> ForwardingStore::abortUpload(const UploadRef &upload, std::stop_token stop)
{
    return pass<void>({.kind = RequestKind::AbortUpload, .key = upload.key}, stop,
                      [&] { return m_inner->abortUpload(upload, stop); });
}

Result<PendingUploads> ForwardingStore::listUploads(const QByteArray &prefix, const QByteArray &continuation,
                                                    std::stop_token stop)
{
    const ObjectKey key(prefix);
    return pass<PendingUploads>({.kind = RequestKind::ListUploads, .key = key}, stop,
                                [&] { return m_inner->listUploads(prefix, continuation, stop); });
}

Result<std::vector<PartInfo>> ForwardingStore::listParts(const UploadRef &upload, std::stop_token stop)
{
    return pass<std::vector<PartInfo>>({.kind = RequestKind::ListParts, .key = upload.key}, stop,
                                       [&] { return m_inner->listParts(upload, stop); });
}

Result<ObjectChecksums> ForwardingStore::checksums(const ObjectKey &key, std::stop_token stop)
{
    return pass<ObjectChecksums>({.kind = RequestKind::Attributes, .key = key}, stop,
                                 [&] { return m_inner->checksums(key, stop); });
}

Result<LifecycleRules> ForwardingStore::lifecycle(std::stop_token stop)
{
    const ObjectKey bucket;
    return pass<LifecycleRules>({.kind = RequestKind::GetLifecycle, .key = bucket}, stop,
                                [&] { return m_inner->lifecycle(stop); });
}

Result<> ForwardingStore::setLifecycle(const LifecycleRules &rules, std::stop_token stop)
{
    const ObjectKey bucket;
    return pass<void>({.kind = RequestKind::PutLifecycle, .key = bucket}, stop,
                      [&] { return m_inner->setLifecycle(rules, stop); });
}

} // namespace photoporter
