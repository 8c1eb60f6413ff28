// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/providers.h"

#include "store/s3/config.h"

#include <QUrl>

#include <gtest/gtest.h>
#include <set>

namespace photoporter::ui {
namespace {

using namespace Qt::StringLiterals;

TEST(Providers, KeepTheirIdsAndEndWithTheOneForAllOthers)
{
    QStringList ids;
    for (const Provider &provider : providers())
        ids += provider.id;
    EXPECT_EQ(ids, (QStringList{u"aws"_s, u"r2"_s, u"b2"_s, u"wasabi"_s, u"digitalocean"_s, u"minio"_s, u"ceph"_s,
                                u"other"_s}));
}

TEST(Providers, SayEverythingThatTheFormAsksFor)
{
    for (const Provider &provider : providers()) {
        SCOPED_TRACE(provider.id.toStdString());
        EXPECT_FALSE(provider.name.isEmpty());
        EXPECT_FALSE(provider.accessKeyName.isEmpty());
        EXPECT_FALSE(provider.secretKeyName.isEmpty());
        EXPECT_FALSE(provider.whereKeys.isEmpty());
        EXPECT_FALSE(provider.defaultRegion.isEmpty());
        EXPECT_NE(provider.takesPolicy, !provider.whereRights.isEmpty())
            << "rights by a policy or in words, not both";
        EXPECT_EQ(provider.asksAccount(), provider.endpointPattern.contains(u"{account}"_s));
        EXPECT_EQ(provider.asksAccount(), !provider.whereAccount.isEmpty());
        EXPECT_FALSE(provider.typesEndpoint() && !provider.endpointPattern.isEmpty());
        if (provider.asksRegion()) {
            EXPECT_TRUE(provider.regions.contains(provider.defaultRegion));
        }
    }
}

TEST(Providers, MakeEndpointsThatAStoreCanBeOpenedWithAndKnowThemAgain)
{
    const Environment nothing{
        .variable = [](const char *) { return std::optional<QByteArray>(); },
        .readFile = [](const QString &) -> Result<std::optional<QByteArray>> { return std::nullopt; },
        .home = {}};
    for (const Provider &provider : providers()) {
        if (provider.endpointPattern.isEmpty())
            continue;
        SCOPED_TRACE(provider.id.toStdString());
        const EndpointParts parts{
            .region = provider.endpointPattern.contains(u"{region}"_s) ? provider.defaultRegion : QString(),
            .account = provider.asksAccount() ? u"0123456789abcdef0123456789abcdef.eu"_s : QString()};
        const QString endpoint = endpointFor(provider, parts);
        const auto config = resolveS3Config(
            {.bucket = "bucket"}, {.endpoint = endpoint, .credentials = Credentials("id", "secret")}, nothing);
        ASSERT_TRUE(config.has_value());
        EXPECT_EQ(config->endpoint, endpoint.toUtf8());
        EXPECT_EQ(partsOf(provider, endpoint), parts);
        EXPECT_EQ(partsOf(provider, endpoint + u'/'), parts);
        EXPECT_EQ(partsOf(provider, u"https://elsewhere.example"_s), std::nullopt);
    }
}

TEST(Providers, AddressesThatAreGiven)
{
    EXPECT_EQ(endpointFor(providerOf(u"r2"_s), {.region = {}, .account = u"abc"_s}),
              u"https://abc.r2.cloudflarestorage.com"_s);
    EXPECT_EQ(endpointFor(providerOf(u"b2"_s), {.region = u"us-west-004"_s, .account = {}}),
              u"https://s3.us-west-004.backblazeb2.com"_s);
    EXPECT_EQ(endpointFor(providerOf(u"wasabi"_s), {.region = u"eu-central-1"_s, .account = {}}),
              u"https://s3.eu-central-1.wasabisys.com"_s);
    EXPECT_EQ(endpointFor(providerOf(u"digitalocean"_s), {.region = u"fra1"_s, .account = {}}),
              u"https://fra1.digitaloceanspaces.com"_s);
}

TEST(Providers, MakeNoEndpointOfHalfOfIt)
{
    EXPECT_EQ(endpointFor(providerOf(u"r2"_s), {}), QString());
    EXPECT_EQ(endpointFor(providerOf(u"b2"_s), {}), QString());
    EXPECT_EQ(endpointFor(providerOf(u"aws"_s), {.region = u"eu-west-1"_s, .account = {}}), QString());
}

TEST(Providers, AnUnknownOneIsTheOther)
{
    EXPECT_EQ(providerOf(u"somebody"_s).id, u"other"_s);
    EXPECT_EQ(providerName(u"r2"_s), u"Cloudflare R2"_s);
    EXPECT_EQ(providerName(u"folder"_s), u"Folder"_s);
}

} // namespace
} // namespace photoporter::ui
