// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/s3/config.h"
#include "store/s3/signer.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <map>

namespace photoporter {

namespace {

using ::testing::HasSubstr;
using ::testing::Not;

/// An environment made of a map and some files.
struct World {
    std::map<std::string, QByteArray> variables;
    std::map<QString, QByteArray> files;

    [[nodiscard]] Environment environment() const
    {
        return {.variable = [this](const char *name) -> std::optional<QByteArray> {
                    const auto found = variables.find(name);
                    return found == variables.end() ? std::nullopt : std::optional(found->second);
                },
                .readFile = [this](const QString &path) -> Result<std::optional<QByteArray>> {
                    const auto found = files.find(path);
                    return found == files.end() ? std::optional<QByteArray>() : std::optional(found->second);
                },
                .home = QStringLiteral("/home/p")};
    }
    [[nodiscard]] Result<S3Config> resolve(const S3Overrides &overrides = {}) const
    {
        return resolveS3Config({.bucket = "bucket", .prefix = {}}, overrides, environment());
    }
};

/// The access key that requests would be signed with: the only part of the credentials that shows.
QByteArray accessKeyOf(const Result<S3Config> &config)
{
    if (!config)
        return QByteArray("error: ") + config.error().describe().toUtf8();
    const QByteArray text =
        s3::authorization({.method = "GET", .path = "/", .headers = {{"host", "h"}}}, {}, config->credentials);
    const auto start = text.indexOf("Credential=") + 11;
    return text.mid(start, text.indexOf('/', start) - start);
}

const World keysInEnvironment{
    .variables = {{"AWS_ACCESS_KEY_ID", "ENVKEY"}, {"AWS_SECRET_ACCESS_KEY", "envsecret"}}};

} // namespace

TEST(S3Url, NamesBucketAndPrefix)
{
    EXPECT_EQ(parseS3Url(QStringLiteral("s3://my.bucket-1"))->bucket, "my.bucket-1");
    EXPECT_EQ(parseS3Url(QStringLiteral("s3://bucket/"))->prefix, "");
    EXPECT_EQ(parseS3Url(QStringLiteral("s3://bucket/a/b"))->prefix, "a/b/");
    EXPECT_EQ(parseS3Url(QStringLiteral("s3://bucket/a%20b/"))->prefix, "a%20b/");
    for (const char *bad :
         {"", "s3://", "s3:/bucket", "bucket", "s3://ab", "s3://bu cket", "s3://b@cket/x", "S3://x"}) {
        const auto parsed = parseS3Url(QString::fromUtf8(bad));
        ASSERT_FALSE(parsed) << bad;
        EXPECT_EQ(parsed.error().code, ErrorCode::InvalidInput);
        EXPECT_THAT(parsed.error().advice().toStdString(), HasSubstr("s3://bucket"));
    }
}

TEST(S3Config, DefaultsAreAmazons)
{
    const auto config = keysInEnvironment.resolve();
    ASSERT_TRUE(config);
    EXPECT_EQ(config->region, "us-east-1");
    EXPECT_EQ(config->origin(), "https://bucket.s3.us-east-1.amazonaws.com");
    EXPECT_EQ(accessKeyOf(config), "ENVKEY");
}

TEST(S3Config, TheUsersWordGoesFirstThenEnvironmentThenProfile)
{
    World world = keysInEnvironment;
    world.files[QStringLiteral("/home/p/.aws/config")] =
        "[default]\nregion = eu-west-1\nendpoint_url = https://profile.example\ns3 =\n  addressing_style = path\n";
    auto config = world.resolve();
    ASSERT_TRUE(config) << config.error().describe().toStdString();
    EXPECT_EQ(config->region, "eu-west-1");
    EXPECT_EQ(config->endpoint, "https://profile.example");
    EXPECT_EQ(config->addressing, Addressing::Path);
    world.variables["AWS_DEFAULT_REGION"] = "eu-west-2";
    world.variables["AWS_ENDPOINT_URL"] = "http://all.example:9000/";
    config = world.resolve();
    EXPECT_EQ(config->region, "eu-west-2");
    EXPECT_EQ(config->endpoint, "http://all.example:9000");
    world.variables["AWS_REGION"] = "eu-west-3";
    world.variables["AWS_ENDPOINT_URL_S3"] = "https://s3.example";
    config = world.resolve();
    EXPECT_EQ(config->region, "eu-west-3");
    EXPECT_EQ(config->endpoint, "https://s3.example");
    config = world.resolve({.endpoint = QStringLiteral("own.example"),
                            .region = QStringLiteral("own"),
                            .addressing = Addressing::VirtualHost});
    EXPECT_EQ(config->region, "own");
    EXPECT_EQ(config->origin(), "https://bucket.own.example");
}

TEST(S3Config, ProfilesAreReadFromBothFiles)
{
    World world;
    world.files[QStringLiteral("/home/p/.aws/credentials")] =
        "# keys\n[default]\naws_access_key_id=DEFAULTKEY\naws_secret_access_key=s1\n\n[work]\naws_access_key_id = "
        "WORKKEY\naws_secret_access_key = s/2+=\naws_session_token = t\n";
    world.files[QStringLiteral("/home/p/.aws/config")] =
        "[profile work]\nregion=eu-central-1\nservices = mine\nca_bundle = /ca.pem\n[services mine]\ns3 =\n"
        "  endpoint_url = https://nas.example\n";
    EXPECT_EQ(accessKeyOf(world.resolve()), "DEFAULTKEY");
    world.variables["AWS_PROFILE"] = "work";
    const auto config = world.resolve();
    EXPECT_EQ(accessKeyOf(config), "WORKKEY");
    EXPECT_TRUE(config->credentials.isTemporary());
    EXPECT_EQ(config->region, "eu-central-1");
    EXPECT_EQ(config->endpoint, "https://nas.example");
    EXPECT_EQ(config->caBundle, QStringLiteral("/ca.pem"));
    world.variables["AWS_SHARED_CREDENTIALS_FILE"] = "/elsewhere";
    world.files[QStringLiteral("/elsewhere")] = "[work]\naws_access_key_id=OTHER\naws_secret_access_key=s3\n";
    EXPECT_EQ(accessKeyOf(world.resolve()), "OTHER");
}

TEST(S3Config, AProfileNamedByTheUserGoesBeforeKeysInTheEnvironment)
{
    World world = keysInEnvironment;
    world.files[QStringLiteral("/home/p/.aws/credentials")] =
        "[work]\naws_access_key_id=WORKKEY\naws_secret_access_key=s\n";
    EXPECT_EQ(accessKeyOf(world.resolve({.profile = QStringLiteral("work")})), "WORKKEY");
    world.variables["AWS_PROFILE"] = "work";
    EXPECT_EQ(accessKeyOf(world.resolve()), "ENVKEY");
    EXPECT_EQ(accessKeyOf(world.resolve({.credentials = Credentials("CHAIN", "s")})), "CHAIN");
}

TEST(S3Config, NoKeysSaysWhereItLooked)
{
    const auto config = World{}.resolve();
    ASSERT_FALSE(config);
    EXPECT_EQ(config.error().code, ErrorCode::WrongCredentials);
    EXPECT_EQ(
        config.error().message,
        QStringLiteral("No access key was found: looked for AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY in the "
                       "environment and for the profile \"default\" in /home/p/.aws/credentials and "
                       "/home/p/.aws/config."));
    EXPECT_THAT(config.error().advisedCommand().toStdString(), HasSubstr("aws configure"));
}

TEST(S3Config, WhatDoesNotFitIsNamedWithoutItsText)
{
    World world;
    const auto missing = world.resolve({.profile = QStringLiteral("nobody")});
    EXPECT_THAT(missing.error().message.toStdString(), HasSubstr("There is no profile \"nobody\""));
    world.files[QStringLiteral("/home/p/.aws/credentials")] = "[default]\naws_access_key_id=K\nsecretsecret\n";
    const auto broken = world.resolve();
    ASSERT_FALSE(broken);
    EXPECT_EQ(broken.error().code, ErrorCode::InvalidInput);
    EXPECT_THAT(broken.error().message.toStdString(), HasSubstr("Line 3 of /home/p/.aws/credentials"));
    EXPECT_THAT(broken.error().describe().toStdString(), Not(HasSubstr("secretsecret")));
    world.files[QStringLiteral("/home/p/.aws/credentials")] = "";
    world.files[QStringLiteral("/home/p/.aws/config")] = "[default]\nsso_session = s\n";
    EXPECT_THAT(world.resolve().error().describe().toStdString(), HasSubstr("single sign-on"));
    for (const char *endpoint :
         {"ftp://x", "https://user:secretsecret@x", "https://x/bucket", "https://x?y", "https://"}) {
        const auto config = keysInEnvironment.resolve({.endpoint = QString::fromUtf8(endpoint)});
        ASSERT_FALSE(config) << endpoint;
        EXPECT_EQ(config.error().code, ErrorCode::InvalidInput);
        EXPECT_THAT(config.error().describe().toStdString(), Not(HasSubstr("secretsecret")));
    }
}

TEST(S3Config, AddressesAsTheHostNeeds)
{
    struct Row {
        const char *bucket;
        const char *endpoint;
        const char *region;
        const char *origin;
    };
    for (const Row &row :
         {Row{"bucket", "", "eu-west-1", "https://bucket.s3.eu-west-1.amazonaws.com"},
          Row{"my.bucket", "", "eu-west-1", "https://s3.eu-west-1.amazonaws.com"},
          Row{"bucket", "", "cn-north-1", "https://bucket.s3.cn-north-1.amazonaws.com.cn"},
          Row{"bucket", "https://s3.us-west-2.amazonaws.com", "x", "https://bucket.s3.us-west-2.amazonaws.com"},
          Row{"bucket", "http://127.0.0.1:7480", "x", "http://127.0.0.1:7480"},
          Row{"bucket", "https://a.r2.cloudflarestorage.com", "auto", "https://a.r2.cloudflarestorage.com"}}) {
        const S3Config config{.bucket = row.bucket, .endpoint = row.endpoint, .region = row.region};
        EXPECT_EQ(config.origin(), row.origin);
    }
}

} // namespace photoporter
