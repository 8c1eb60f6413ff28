// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/open.h"

#include "store/folder/folderstore.h"
#include "store/s3/s3store.h"
#include "store/text.h"
#include "store/wrap/cappedstore.h"

using namespace Qt::StringLiterals;

namespace photoporter {

namespace {

constexpr QLatin1StringView folderScheme = "folder://"_L1;
constexpr QLatin1StringView s3Scheme = "s3://"_L1;

Result<std::shared_ptr<ObjectStore>> openFolder(const QString &url, const OpenOptions &options)
{
    const QString path = url.sliced(folderScheme.size());
    if (!path.startsWith(u'/'))
        return fail(
            ErrorCode::InvalidInput, StoreText::tr("\"%1\" names no folder.").arg(url),
            StoreText::tr("Give the whole path after folder://, for example folder:///home/anna/deliveries."));
    return FolderStore::open(path, options.rules).transform([](std::unique_ptr<FolderStore> store) {
        return std::shared_ptr<ObjectStore>(std::move(store));
    });
}

Result<std::shared_ptr<ObjectStore>> openS3(const QString &url, const OpenOptions &options)
{
    const auto location = parseS3Url(url);
    if (!location)
        return std::unexpected(location.error());
    const auto config = resolveS3Config(*location, options.s3, options.environment);
    if (!config)
        return std::unexpected(config.error());
    return std::make_shared<S3Store>(*config, options.capabilities, options.rules, options.clock, options.http);
}

} // namespace

Result<std::shared_ptr<ObjectStore>> openPlainStore(const QString &url, const OpenOptions &options)
{
    if (url.startsWith(folderScheme))
        return openFolder(url, options);
    if (url.startsWith(s3Scheme))
        return openS3(url, options);
    return fail(ErrorCode::InvalidInput, StoreText::tr("\"%1\" is no address of a store.").arg(url),
                StoreText::tr("Give s3://BUCKET, s3://BUCKET/PREFIX or folder:///PATH."));
}

OpenedStore wrapWithoutRetries(std::shared_ptr<ObjectStore> plain, const OpenOptions &options)
{
    const auto measured = std::make_shared<MeasuringStore>(std::move(plain), options.line, options.clock);
    const auto gate = options.gate ? options.gate : std::make_shared<RequestGate>(options.requestsInFlight);
    const auto capped = std::make_shared<CappedStore>(measured, gate);
    const auto limit =
        options.limit ? options.limit : std::make_shared<RateLimit>(options.upBytesPerSecond, options.clock);
    const auto limited = std::make_shared<RateLimitedStore>(capped, limit);
    return {.store = limited, .measured = measured};
}

OpenedStore wrapStore(std::shared_ptr<ObjectStore> plain, const OpenOptions &options)
{
    const OpenedStore inner = wrapWithoutRetries(std::move(plain), options);
    const auto retrying =
        std::make_shared<RetryingStore>(inner.store, options.retries, options.clock, options.announceRetry);
    return {.store = retrying, .measured = inner.measured};
}

Result<OpenedStore> openStore(const QString &url, const OpenOptions &options)
{
    return openPlainStore(url, options).transform([&options](std::shared_ptr<ObjectStore> plain) {
        return wrapStore(std::move(plain), options);
    });
}

Result<ProbeFactory> probeFactory(const QString &url, const OpenOptions &options)
{
    const auto first = openPlainStore(url, options);
    if (!first)
        return std::unexpected(first.error());
    return ProbeFactory([url, options, plain = *first](const StoreCapabilities &capabilities) {
        OpenOptions speaking = options;
        speaking.capabilities = capabilities;
        // What opened once opens again; should it not, the first says why at its first request.
        return openPlainStore(url, speaking).value_or(plain);
    });
}

} // namespace photoporter
