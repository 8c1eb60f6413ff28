// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/contract/storecontract.h"

#include <cstring>

namespace photoporter::testing {

GTEST_ALLOW_UNINSTANTIATED_PARAMETERIZED_TEST(StoreContract);

std::string contractName(const ::testing::TestParamInfo<ContractParam> &info)
{
    return info.param.name;
}

QByteArray noise(std::uint64_t size, int seed)
{
    QByteArray bytes(static_cast<qsizetype>(size), Qt::Uninitialized);
    std::uint64_t state = 0x9E3779B97F4A7C15ULL * (static_cast<std::uint64_t>(seed) + 1);
    for (qsizetype i = 0; i < bytes.size(); i += 8) {
        state ^= state << 13U;
        state ^= state >> 7U;
        state ^= state << 17U;
        std::memcpy(bytes.data() + i, &state, static_cast<std::size_t>(std::min<qsizetype>(8, bytes.size() - i)));
    }
    return bytes;
}

void StoreContract::SetUp()
{
    m_place = GetParam().make();
    ASSERT_NE(m_place.store, nullptr);
}

void StoreContract::TearDown()
{
    if (!m_place.store)
        return;
    for (const QByteArray &name : names()) {
        const std::vector<ObjectKey> keys{key(name)};
        EXPECT_TRUE(store().remove(keys));
    }
    const auto pending = store().listUploads(m_place.prefix);
    if (!pending)
        return;
    for (const PendingUpload &upload : pending->uploads)
        EXPECT_TRUE(store().abortUpload({.key = upload.key, .id = upload.id}));
}

ObjectInfo StoreContract::put(const QByteArray &name, const QByteArray &body)
{
    const auto info = store().put({.key = key(name), .body = body});
    if (!info) {
        ADD_FAILURE() << name.constData() << ": " << info.error().describe().toStdString();
        return {};
    }
    return *info;
}

QByteArray StoreContract::read(const QByteArray &name)
{
    auto object = store().get({.key = key(name)});
    if (object)
        return object->body;
    if (object.error().code == ErrorCode::ObjectMissing)
        return "MISSING";
    ADD_FAILURE() << object.error().describe().toStdString();
    return {};
}

std::vector<QByteArray> StoreContract::names(ListRequest request)
{
    std::vector<QByteArray> found;
    request.prefix = m_place.prefix + request.prefix;
    if (!request.startAfter.isEmpty())
        request.startAfter = m_place.prefix + request.startAfter;
    do {
        const auto page = store().list(request);
        if (!page) {
            ADD_FAILURE() << page.error().describe().toStdString();
            return found;
        }
        for (const ObjectInfo &info : page->objects)
            found.push_back(info.key.utf8().mid(m_place.prefix.size()));
        request.continuation = page->continuation;
    } while (!request.continuation.isEmpty());
    return found;
}

UploadRef StoreContract::begin(const QByteArray &name, const CreateUploadRequest &more)
{
    CreateUploadRequest request = more;
    request.key = key(name);
    const auto ref = store().createUpload(request);
    if (!ref) {
        ADD_FAILURE() << ref.error().describe().toStdString();
        return {};
    }
    return *ref;
}

CompletedPart StoreContract::upload(const UploadRef &ref, int number, const QByteArray &body)
{
    const auto part = store().uploadPart({.upload = ref, .number = number, .body = body});
    if (!part) {
        ADD_FAILURE() << part.error().describe().toStdString();
        return {};
    }
    return {.number = number, .etag = part->etag, .crc32 = part->crc32};
}

CompletedPart StoreContract::copy(const UploadRef &ref, int number, const ObjectInfo &source,
                                  std::optional<ByteRange> range)
{
    const auto part = store().copyPart({.upload = ref,
                                        .number = number,
                                        .source = source.key,
                                        .sourceETag = source.etag,
                                        .sourceSize = source.size,
                                        .range = range});
    if (!part) {
        ADD_FAILURE() << part.error().describe().toStdString();
        return {};
    }
    return {.number = number, .etag = part->etag, .crc32 = part->crc32};
}

Result<ObjectInfo> StoreContract::complete(const UploadRef &ref, std::vector<CompletedPart> parts,
                                           std::uint64_t size)
{
    return store().completeUpload({.upload = ref, .parts = std::move(parts), .size = size});
}

QByteArray StoreContract::wholePart(int seed)
{
    return noise(store().rules().minPart, seed);
}

ObjectInfo StoreContract::putLarge(const QByteArray &name, int seed)
{
    const auto size = std::max(store().rules().minPart, store().rules().rangeCopyAbove) + 1000;
    return put(name, noise(size, seed));
}

} // namespace photoporter::testing
