// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/providers.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace photoporter::ui {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Providers)
};

Provider amazon()
{
    return {.id = u"aws"_s,
            .name = u"Amazon S3"_s,
            .endpointPattern = {},
            .endpointExample = {},
            .defaultRegion = u"eu-central-1"_s,
            .regions = {u"eu-central-1"_s, u"eu-central-2"_s, u"eu-west-1"_s, u"eu-west-2"_s, u"eu-west-3"_s,
                        u"eu-north-1"_s, u"eu-south-1"_s, u"us-east-1"_s, u"us-east-2"_s, u"us-west-1"_s,
                        u"us-west-2"_s, u"ca-central-1"_s, u"sa-east-1"_s, u"ap-northeast-1"_s,
                        u"ap-northeast-2"_s, u"ap-south-1"_s, u"ap-southeast-1"_s, u"ap-southeast-2"_s},
            .signingRegion = {},
            .takesPolicy = true,
            .accessKeyName = Text::tr("Access key ID"),
            .secretKeyName = Text::tr("Secret access key"),
            .whereKeys =
                Text::tr("In the AWS console: IAM, Users, your user, Security credentials, Create access key."),
            .whereRights = {},
            .accountName = {},
            .whereAccount = {},
            .expect = Text::tr("ZIPs are joined in the store, and the store itself checks them.")};
}

Provider cloudflare()
{
    return {.id = u"r2"_s,
            .name = u"Cloudflare R2"_s,
            .endpointPattern = u"https://{account}.r2.cloudflarestorage.com"_s,
            .endpointExample = {},
            .defaultRegion = u"auto"_s,
            .regions = {},
            .signingRegion = u"auto"_s,
            .accessKeyName = Text::tr("Access Key ID"),
            .secretKeyName = Text::tr("Secret Access Key"),
            .whereKeys = Text::tr("In the Cloudflare dashboard: R2, Manage API tokens, Create API token."),
            .whereRights = Text::tr("Give the token \"Object Read & Write\" for this bucket."),
            .accountName = Text::tr("Account ID"),
            .whereAccount =
                Text::tr("On the overview page of R2. For a bucket in the EU jurisdiction, add .eu to it."),
            .expect = Text::tr("R2 wants all parts of one size, so ZIPs go through this computer.")};
}

Provider backblaze()
{
    return {.id = u"b2"_s,
            .name = u"Backblaze B2"_s,
            .endpointPattern = u"https://s3.{region}.backblazeb2.com"_s,
            .endpointExample = {},
            .defaultRegion = u"us-west-004"_s,
            .regions = {u"us-west-000"_s, u"us-west-001"_s, u"us-west-002"_s, u"us-west-004"_s, u"us-east-005"_s,
                        u"eu-central-003"_s, u"ca-east-006"_s},
            .signingRegion = {},
            .accessKeyName = Text::tr("keyID"),
            .secretKeyName = Text::tr("applicationKey"),
            .whereKeys = Text::tr("On the Backblaze page: Application Keys, Add a New Application Key. The region "
                                  "is the middle of the bucket's endpoint, for instance us-west-004."),
            .whereRights = Text::tr("Give the key \"Read and Write\" access to this bucket."),
            .accountName = {},
            .whereAccount = {},
            .expect = {}};
}

Provider wasabi()
{
    return {.id = u"wasabi"_s,
            .name = u"Wasabi"_s,
            .endpointPattern = u"https://s3.{region}.wasabisys.com"_s,
            .endpointExample = {},
            .defaultRegion = u"eu-central-1"_s,
            .regions = {u"eu-central-1"_s, u"eu-central-2"_s, u"eu-west-1"_s, u"eu-west-2"_s, u"us-east-1"_s,
                        u"us-east-2"_s, u"us-central-1"_s, u"us-west-1"_s, u"ca-central-1"_s, u"ap-northeast-1"_s,
                        u"ap-northeast-2"_s, u"ap-southeast-1"_s, u"ap-southeast-2"_s},
            .signingRegion = {},
            .takesPolicy = true,
            .accessKeyName = Text::tr("Access Key"),
            .secretKeyName = Text::tr("Secret Key"),
            .whereKeys = Text::tr("In the Wasabi console: Access Keys, Create Access Key."),
            .whereRights = {},
            .accountName = {},
            .whereAccount = {},
            .expect = Text::tr("Wasabi bills what is removed or replaced for its minimum time, 90 or 30 days.")};
}

Provider digitalOcean()
{
    // Requests are signed for us-east-1 in every region: the host name alone says where the Space is.
    return {.id = u"digitalocean"_s,
            .name = u"DigitalOcean Spaces"_s,
            .endpointPattern = u"https://{region}.digitaloceanspaces.com"_s,
            .endpointExample = {},
            .defaultRegion = u"fra1"_s,
            .regions = {u"fra1"_s, u"ams3"_s, u"lon1"_s, u"nyc3"_s, u"sfo2"_s, u"sfo3"_s, u"tor1"_s, u"sgp1"_s,
                        u"blr1"_s, u"syd1"_s},
            .signingRegion = u"us-east-1"_s,
            .accessKeyName = Text::tr("Access Key"),
            .secretKeyName = Text::tr("Secret Key"),
            .whereKeys =
                Text::tr("In the DigitalOcean panel: Spaces Object Storage, Access Keys, Create Access Key."),
            .whereRights = Text::tr("Give the key \"Read/Write/Delete\" permission for this bucket."),
            .accountName = {},
            .whereAccount = {},
            .expect = {}};
}

Provider ownServer(const QString &id, const QString &name, const QString &example)
{
    return {.id = id,
            .name = name,
            .endpointPattern = {},
            .endpointExample = example,
            .defaultRegion = u"us-east-1"_s,
            .regions = {u"us-east-1"_s},
            .signingRegion = {},
            .strictBuckets = false,
            .takesPolicy = true,
            .accessKeyName = Text::tr("Access Key"),
            .secretKeyName = Text::tr("Secret Key"),
            .whereKeys = {},
            .whereRights = {},
            .accountName = {},
            .whereAccount = {},
            .expect = {}};
}

Provider minio()
{
    Provider provider = ownServer(u"minio"_s, u"MinIO"_s, u"https://minio.example.com:9000"_s);
    provider.whereKeys =
        Text::tr("In MinIO's console: Access Keys, Create access key; or ask who runs the server.");
    provider.expect = Text::tr("ZIPs are joined in the store, unless it encrypts with SSE-KMS.");
    return provider;
}

Provider ceph()
{
    Provider provider = ownServer(u"ceph"_s, u"Ceph"_s, u"https://s3.example.com"_s);
    provider.whereKeys =
        Text::tr("In Ceph's dashboard: Object Gateway, Users, your user, Keys; or ask who runs it.");
    provider.expect = Text::tr("ZIPs are joined in the store.");
    return provider;
}

Provider other()
{
    Provider provider = ownServer(u"other"_s, Text::tr("Other store"), u"https://s3.example.com"_s);
    provider.whereKeys = Text::tr("Your provider's pages on S3 access tell endpoint, region and keys.");
    return provider;
}

/// The endpoint's pattern as a regular expression with the groups "region" and "account".
QRegularExpression expressionOf(const Provider &provider)
{
    QString pattern = QRegularExpression::escape(provider.endpointPattern);
    pattern.replace(QRegularExpression::escape(u"{region}"_s), u"(?<region>[a-z0-9-]+)"_s);
    pattern.replace(QRegularExpression::escape(u"{account}"_s), u"(?<account>[A-Za-z0-9.-]+)"_s);
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern + u"/?"_s));
}

} // namespace

std::vector<Provider> providers()
{
    return {amazon(), cloudflare(), backblaze(), wasabi(), digitalOcean(), minio(), ceph(), other()};
}

Provider providerOf(const QString &id)
{
    const std::vector<Provider> all = providers();
    const auto found = std::ranges::find(all, id, &Provider::id);
    return found == all.end() ? all.back() : *found;
}

QString providerName(const QString &id)
{
    return id == "folder"_L1 ? Text::tr("Folder") : providerOf(id).name;
}

QString endpointFor(const Provider &provider, const EndpointParts &parts)
{
    QString endpoint = provider.endpointPattern;
    const auto fill = [&endpoint](QLatin1StringView placeholder, const QString &value) {
        if (!endpoint.contains(placeholder))
            return true;
        endpoint.replace(placeholder, value);
        return !value.isEmpty();
    };
    const bool complete = fill("{region}"_L1, parts.region) && fill("{account}"_L1, parts.account);
    return complete ? endpoint : QString();
}

std::optional<EndpointParts> partsOf(const Provider &provider, const QString &endpoint)
{
    if (provider.endpointPattern.isEmpty())
        return std::nullopt;
    const QRegularExpression expression = expressionOf(provider);
    const auto match = expression.match(endpoint);
    if (!match.hasMatch())
        return std::nullopt;
    const QStringList groups = expression.namedCaptureGroups();
    const auto captured = [&](const QString &name) {
        return groups.contains(name) ? match.captured(name) : QString();
    };
    return EndpointParts{.region = captured(u"region"_s), .account = captured(u"account"_s)};
}

} // namespace photoporter::ui
