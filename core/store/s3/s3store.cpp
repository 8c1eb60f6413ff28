// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/s3/s3store.h"

#include "store/paging.h"
#include "store/s3/answers.h"
#include "store/s3/client.h"
#include "store/s3/text.h"
#include "store/s3/xml.h"

#include <algorithm>

// Objects and listings; uploads are in s3uploads.cpp, the bucket's rules in s3lifecycle.cpp.
namespace photoporter {

namespace {

/// An answer of 200 whose body is not what S3 sends is most often a web server's page.
Error bodyMisfit(const Error &error, const HttpResponse &answer, const s3::Place &place)
{
    if (s3::looksLikeHtml(answer.body) || answer.body.isEmpty())
        return s3::notAnS3Server(answer, place);
    return error;
}

} // namespace

S3Store::S3Store(const S3Config &config, const StoreCapabilities &capabilities, const StoreRules &rules,
                 std::shared_ptr<Clock> clock, std::shared_ptr<HttpClient> http)
    : m_rules(rules),
      m_capabilities(capabilities),
      m_client(std::make_unique<s3::Client>(
          config, std::move(clock),
          http ? std::move(http) : std::make_shared<HttpClient>(HttpOptions{.caBundle = config.caBundle})))
{
}

S3Store::~S3Store() = default;

Result<QByteArray> S3Store::whole(const ObjectKey &key) const
{
    if (auto valid = key.validate(); !valid)
        return std::unexpected(valid.error());
    const ObjectKey wholeKey(m_client->config().prefix + key.utf8());
    if (auto valid = wholeKey.validate(); !valid)
        return std::unexpected(valid.error());
    return wholeKey.utf8();
}

Result<QByteArray> S3Store::withoutPrefix(const QByteArray &wholeKey, const QByteArray &asked) const
{
    const QByteArray &prefix = m_client->config().prefix;
    const QByteArray wholePrefix = prefix + asked;
    if (!wholeKey.startsWith(wholePrefix))
        return listedElsewhere(location(), wholeKey, wholePrefix);
    return wholeKey.mid(prefix.size());
}

Result<ObjectInfo> S3Store::head(const ObjectKey &key, std::stop_token stop)
{
    const auto name = whole(key);
    if (!name)
        return std::unexpected(name.error());
    const auto answer = m_client->send(s3::headRequest(*name, m_capabilities), std::move(stop));
    if (!answer)
        return std::unexpected(answer.error());
    auto info = s3::objectInfoIn(*answer, key, m_client->place());
    if (!info)
        return info;
    m_client->trust();
    const auto size = s3::sizeIn(*answer, m_client->place());
    if (!size)
        return std::unexpected(size.error());
    info->size = *size;
    return info;
}

Result<ListPage> S3Store::list(const ListRequest &request, std::stop_token stop)
{
    const auto answer = m_client->send(s3::listRequest(request, m_client->config().prefix), std::move(stop));
    if (!answer)
        return std::unexpected(answer.error());
    auto page = s3::parseListPage(answer->body);
    if (!page)
        return std::unexpected(bodyMisfit(page.error(), *answer, m_client->place()));
    for (ObjectInfo &info : page->objects) {
        auto key = withoutPrefix(info.key.utf8(), request.prefix);
        if (!key)
            return std::unexpected(key.error());
        info.key = ObjectKey(std::move(*key));
    }
    m_client->trust();
    for (QByteArray &prefix : page->commonPrefixes) {
        auto relative = withoutPrefix(prefix, request.prefix);
        if (!relative)
            return std::unexpected(relative.error());
        prefix = std::move(*relative);
    }
    // An object with the prefix's own name is no object of this store.
    std::erase_if(page->objects, [](const ObjectInfo &info) { return info.key.isEmpty(); });
    return page;
}

Result<Object> S3Store::get(const GetRequest &request, std::stop_token stop)
{
    const auto name = whole(request.key);
    if (!name)
        return std::unexpected(name.error());
    const auto &range = request.range;
    if (range && (range->length == 0 || range->end() < range->offset))
        return fail(ErrorCode::RangeInvalid,
                    S3Text::tr("The range that was asked for is not inside \"%1\".").arg(request.key.text()));
    auto answer = m_client->send(s3::getRequest(*name, request), std::move(stop));
    if (!answer)
        return std::unexpected(answer.error());
    return s3::objectIn(std::move(*answer), request, m_client->place());
}

Result<ObjectInfo> S3Store::put(const PutRequest &request, std::stop_token stop)
{
    const auto name = whole(request.key);
    if (!name)
        return std::unexpected(name.error());
    if (auto valid = s3::checkMetadata(request.metadata); !valid)
        return std::unexpected(valid.error());
    const auto answer = m_client->send(s3::putRequest(*name, request, m_capabilities), std::move(stop));
    if (!answer)
        return std::unexpected(answer.error());
    auto etag = s3::etagIn(*answer, m_client->place());
    if (!etag)
        return std::unexpected(etag.error());
    m_client->trust();
    return ObjectInfo{.key = request.key,
                      .size = static_cast<std::uint64_t>(request.body.size()),
                      .etag = std::move(*etag),
                      .modified = s3::dateIn(*answer).value_or(m_client->now()),
                      .metadata = request.metadata,
                      .contentType = request.contentType};
}

Result<> S3Store::remove(std::span<const ObjectKey> keys, std::stop_token stop)
{
    if (keys.size() > 1000)
        return fail(ErrorCode::InvalidInput, S3Text::tr("More than 1,000 objects can't be removed at once."));
    std::vector<QByteArray> batch;
    std::vector<QByteArray> single;
    for (const ObjectKey &key : keys) {
        auto name = whole(key);
        if (!name)
            return std::unexpected(name.error());
        auto &list = s3::fitsXml(*name) ? batch : single;
        list.push_back(std::move(*name));
    }
    if (!batch.empty()) {
        if (auto removed = removeBatch(batch, stop); !removed)
            return removed;
    }
    for (const QByteArray &name : single) {
        const auto answer = m_client->send(s3::removeOneRequest(name), stop);
        if (!answer && answer.error().code != ErrorCode::ObjectMissing)
            return std::unexpected(answer.error());
    }
    return {};
}

Result<> S3Store::removeBatch(std::span<const QByteArray> keys, std::stop_token stop)
{
    const auto answer = m_client->send(s3::removeRequest(keys), std::move(stop));
    if (!answer)
        return std::unexpected(answer.error());
    const auto failures = s3::parseRemoval(answer->body);
    if (!failures)
        return std::unexpected(bodyMisfit(failures.error(), *answer, m_client->place()));
    if (failures->empty())
        return {};
    const auto &first = failures->front();
    return std::unexpected(Error{.code = s3::errorCodeOf(first.code, 500),
                                 .message = S3Text::tr("\"%1\" could not be removed: \"%2\".")
                                                .arg(QString::fromUtf8(first.key), first.message.left(200)),
                                 .httpStatus = answer->status,
                                 .serverCode = QString::fromUtf8(first.code),
                                 .requestId = QString::fromUtf8(answer->header("x-amz-request-id"))});
}

Result<ObjectChecksums> S3Store::checksums(const ObjectKey &key, std::stop_token stop)
{
    const auto name = whole(key);
    if (!name)
        return std::unexpected(name.error());
    const auto noChecksums = [this] {
        return fail(ErrorCode::NotSupported,
                    S3Text::tr("The store at %1 keeps no checksums.").arg(m_client->place().host));
    };
    if (!m_capabilities.crc32Checksums && !m_capabilities.fullObjectCrc32 && !m_capabilities.copyPartCrc32)
        return noChecksums();
    ObjectChecksums checksums;
    int marker = 0;
    while (true) {
        const auto answer = m_client->send(s3::attributesRequest(*name, marker), stop);
        if (!answer && answer.error().code == ErrorCode::UnexpectedAnswer)
            return noChecksums();
        if (!answer)
            return std::unexpected(answer.error());
        auto page = s3::parseAttributes(answer->body);
        if (!page) // a server that does not know the operation answers the object itself
            return noChecksums();
        checksums.fullObject = page->fullObject;
        checksums.parts.insert(checksums.parts.end(), page->parts.begin(), page->parts.end());
        if (!page->truncated || page->nextMarker <= marker)
            return checksums;
        marker = page->nextMarker;
    }
}

Result<QString> S3Store::presign(const PresignRequest &request) const
{
    const auto name = whole(request.key);
    if (!name)
        return std::unexpected(name.error());
    if (request.expires < std::chrono::seconds(1) || request.expires > std::chrono::days(7))
        return fail(
            ErrorCode::InvalidInput,
            S3Text::tr("A link to an S3 store can be valid for 1 second to 7 days, not longer: its signature "
                       "expires then."),
            S3Text::tr("Choose at most 7d, and make a new link when it has expired."));
    s3::NamedValues query;
    if (!request.downloadName.isEmpty())
        query.emplace_back("response-content-disposition", s3::contentDisposition(request.downloadName));
    return QString::fromUtf8(m_client->presign(*name, query, request.expires));
}

bool S3Store::signsBodies() const
{
    return !m_client->usesTls();
}

bool S3Store::readsUnprotected() const
{
    return !m_client->usesTls();
}

QString S3Store::location() const
{
    S3Config config = m_client->config();
    config.addressing = Addressing::Path; // the host without the bucket
    QByteArray text = "s3://" + config.bucket;
    if (!config.prefix.isEmpty())
        text += '/' + config.prefix.chopped(1);
    return QStringLiteral("%1 at %2").arg(QString::fromUtf8(text), hostOf(config.origin()));
}

Traffic S3Store::traffic() const
{
    return m_client->meter().snapshot();
}

} // namespace photoporter
