// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/memorystore.h"

#include "store/bodychecks.h"
#include "store/memoryserve.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace photoporter::testing {

namespace {

std::unexpected<Error> refuse(ErrorCode code, const QString &what, const ObjectKey &key)
{
    return fail(code, u"%1 (\"%2\" in the store in memory)."_s.arg(what, key.text()));
}

QByteArray behind(QByteArray prefix)
{
    prefix.back() = static_cast<char>(static_cast<unsigned char>(prefix.back()) + 1U);
    return prefix;
}

} // namespace

StoreCapabilities MemoryStore::everything()
{
    return {.copyPart = true,
            .copyPartRange = true,
            .crc32Checksums = true,
            .fullObjectCrc32 = true,
            .copyPartCrc32 = true,
            .contentMd5 = true,
            .conditionalPut = true,
            .conditionalReplace = true,
            .conditionalComplete = true,
            .conditionalCopy = ConditionSupport::Honoured,
            .metadata = true,
            .presign = true,
            .lifecycle = true};
}

MemoryStore::MemoryStore(StoreRules rules, StoreCapabilities capabilities)
    : m_rules(rules), m_capabilities(capabilities)
{
}

ObjectInfo MemoryStore::store(ObjectInfo info, MemoryContent content)
{
    info.modified = systemClock()->now();
    info.size = content.size();
    if (!m_capabilities.metadata)
        info.metadata.clear();
    m_objects.insert_or_assign(info.key.utf8(), Stored{info, std::move(content), {}});
    return info;
}

ObjectInfo MemoryStore::place(const ObjectKey &key, const MemoryContent &content, const Metadata &metadata)
{
    const ETag etag(content.md5().toHex());
    const std::scoped_lock lock(m_mutex);
    return store({.key = key, .etag = etag, .metadata = metadata, .contentType = typeOrDefault({})}, content);
}

void MemoryStore::erase(const ObjectKey &key)
{
    const std::scoped_lock lock(m_mutex);
    m_objects.erase(key.utf8());
}

std::optional<MemoryContent> MemoryStore::content(const ObjectKey &key) const
{
    const std::scoped_lock lock(m_mutex);
    const auto found = m_objects.find(key.utf8());
    if (found == m_objects.end())
        return {};
    return found->second.content;
}

std::vector<ObjectKey> MemoryStore::keys() const
{
    const std::scoped_lock lock(m_mutex);
    std::vector<ObjectKey> keys;
    for (const auto &[key, object] : m_objects)
        keys.emplace_back(key);
    return keys;
}

std::size_t MemoryStore::pendingUploads() const
{
    const std::scoped_lock lock(m_mutex);
    return m_uploads.size();
}

Result<const MemoryStore::Stored *> MemoryStore::find(const ObjectKey &key) const
{
    if (auto valid = key.validate(); !valid)
        return std::unexpected(valid.error());
    const auto found = m_objects.find(key.utf8());
    if (found == m_objects.end())
        return refuse(ErrorCode::ObjectMissing, u"There is no such object"_s, key);
    return &found->second;
}

Result<ObjectInfo> MemoryStore::head(const ObjectKey &key, std::stop_token stop)
{
    return serve<ObjectInfo>(RequestKind::Head, key, stop, [&]() -> Result<ObjectInfo> {
        return find(key).transform([](const Stored *object) { return object->info; });
    });
}

ListPage MemoryStore::page(const ListRequest &request) const
{
    ListPage page;
    QByteArray bound = request.continuation;
    if (bound.isEmpty() && !request.startAfter.isEmpty())
        bound = request.startAfter + '\0';
    bound = std::max(bound, request.prefix);
    const auto capacity = static_cast<std::size_t>(std::clamp(request.maxKeys, 1, 1000));
    for (auto it = m_objects.lower_bound(bound); it != m_objects.end() && it->first.startsWith(request.prefix);
         it = m_objects.lower_bound(bound)) {
        if (page.objects.size() + page.commonPrefixes.size() == capacity) {
            page.continuation = bound;
            break;
        }
        const QByteArray &key = it->first;
        const auto &delimiter = request.delimiter;
        const auto cut = delimiter.isEmpty() ? -1 : key.indexOf(delimiter, request.prefix.size());
        if (cut >= 0) {
            page.commonPrefixes.push_back(key.first(cut + delimiter.size()));
            bound = behind(page.commonPrefixes.back());
            continue;
        }
        ObjectInfo info = it->second.info;
        info.metadata.clear();
        info.contentType.clear();
        info.crc32.reset();
        page.objects.push_back(std::move(info));
        bound = key + '\0';
    }
    return page;
}

Result<ListPage> MemoryStore::list(const ListRequest &request, std::stop_token stop)
{
    return serve<ListPage>(RequestKind::List, ObjectKey(request.prefix), stop, [&]() -> Result<ListPage> {
        if (!QUtf8StringView(request.prefix).isValidUtf8()) // as MinIO does
            return refuse(ErrorCode::InvalidInput, u"The prefix is no UTF-8"_s, ObjectKey(request.prefix));
        return page(request);
    });
}

Result<Object> MemoryStore::get(const GetRequest &request, std::stop_token stop)
{
    return serve<Object>(RequestKind::Get, request.key, stop, [&]() -> Result<Object> {
        const auto object = find(request.key);
        if (!object)
            return std::unexpected(object.error());
        const ObjectInfo &info = (*object)->info;
        if (request.ifMatch && *request.ifMatch != info.etag)
            return refuse(ErrorCode::PreconditionFailed, u"It is another by now"_s, request.key);
        const ByteRange range = request.range.value_or(ByteRange{0, info.size});
        if (request.range &&
            (range.length == 0 || range.offset > info.size || range.length > info.size - range.offset))
            return refuse(ErrorCode::RangeInvalid, u"The range is not inside"_s, request.key);
        m_meter.countDown(range.length);
        return Object{.info = info, .body = (*object)->content.slice(range).bytes()};
    });
}

Result<> MemoryStore::checkCondition(const PutRequest &request) const
{
    const auto found = m_objects.find(request.key.utf8());
    const bool exists = found != m_objects.end();
    if (request.ifAbsent && m_capabilities.conditionalPut && exists)
        return refuse(ErrorCode::PreconditionFailed, u"It exists already"_s, request.key);
    if (request.ifMatch && m_capabilities.conditionalReplace &&
        (!exists || found->second.info.etag != *request.ifMatch))
        return refuse(ErrorCode::PreconditionFailed, u"It is not the one to be replaced"_s, request.key);
    return {};
}

Result<ObjectInfo> MemoryStore::put(const PutRequest &request, std::stop_token stop)
{
    return serve<ObjectInfo>(RequestKind::Put, request.key, stop, [&]() -> Result<ObjectInfo> {
        if (auto valid = checkNewObject(request.key, request.metadata); !valid)
            return std::unexpected(valid.error());
        const auto digests =
            checkBody(request.body, m_capabilities.contentMd5 ? request.md5 : std::nullopt,
                      m_capabilities.crc32Checksums ? request.crc32 : std::nullopt, m_rules.maxPart);
        if (!digests)
            return std::unexpected(digests.error());
        if (auto allowed = checkCondition(request); !allowed)
            return std::unexpected(allowed.error());
        m_meter.countUp(static_cast<std::uint64_t>(request.body.size()));
        return store({.key = request.key,
                      .etag = ETag(digests->md5.toHex()),
                      .metadata = request.metadata,
                      .contentType = typeOrDefault(request.contentType),
                      .crc32 = m_capabilities.crc32Checksums ? std::optional(digests->crc32) : std::nullopt},
                     MemoryContent(request.body));
    });
}

Result<> MemoryStore::remove(std::span<const ObjectKey> keys, std::stop_token stop)
{
    if (keys.size() > 1000)
        return fail(ErrorCode::InvalidInput, u"One request removes up to 1,000 objects."_s);
    return serve<void>(RequestKind::Remove, keys.empty() ? ObjectKey() : keys.front(), stop, [&]() -> Result<> {
        for (const ObjectKey &key : keys)
            m_objects.erase(key.utf8());
        return {};
    });
}

Result<ObjectChecksums> MemoryStore::checksums(const ObjectKey &key, std::stop_token stop)
{
    return serve<ObjectChecksums>(RequestKind::Attributes, key, stop, [&]() -> Result<ObjectChecksums> {
        if (!m_capabilities.crc32Checksums)
            return refuse(ErrorCode::NotSupported, u"No checksums are kept"_s, key);
        return find(key).transform(
            [](const Stored *object) { return ObjectChecksums{object->info.crc32, object->parts}; });
    });
}

Result<LifecycleRules> MemoryStore::lifecycle(std::stop_token stop)
{
    return serve<LifecycleRules>(RequestKind::GetLifecycle, {}, stop, [&]() -> Result<LifecycleRules> {
        if (!m_capabilities.lifecycle)
            return ObjectStore::lifecycle();
        return m_lifecycle;
    });
}

Result<> MemoryStore::setLifecycle(const LifecycleRules &rules, std::stop_token stop)
{
    return serve<void>(RequestKind::PutLifecycle, {}, stop, [&]() -> Result<> {
        if (!m_capabilities.lifecycle)
            return ObjectStore::setLifecycle(rules);
        if (auto valid = checkLifecycle(rules); !valid)
            return valid;
        m_lifecycle = rules;
        m_lifecycle.keyPrefix.clear();
        return {};
    });
}

Result<QString> MemoryStore::presign(const PresignRequest &request) const
{
    using namespace std::chrono_literals;
    if (!m_capabilities.presign)
        return refuse(ErrorCode::NotSupported, u"There are no links"_s, request.key);
    if (request.expires < 1s || request.expires > 24h * 7)
        return refuse(ErrorCode::InvalidInput, u"Links live 1 s to 7 days"_s, request.key);
    return QString(u"memory:///"_s + request.key.text());
}

} // namespace photoporter::testing
