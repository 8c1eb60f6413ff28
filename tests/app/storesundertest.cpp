// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storesundertest.h"

#include <QProcess>
#include <QUuid>

#include <gtest/gtest.h>
#include <stdexcept>

namespace photoporter {

using namespace Qt::StringLiterals;

namespace {

/// By curl: making buckets is no business of the program's.
void makeBucket(const TestServer &server)
{
    QProcess curl;
    curl.start(u"curl"_s, {u"-sS"_s, u"--fail-with-body"_s, u"-X"_s, u"PUT"_s, u"--aws-sigv4"_s,
                           u"aws:amz:%1:s3"_s.arg(server.region), u"--user"_s,
                           server.accessKey + u':' + server.secretKey, server.endpoint + u'/' + server.bucket});
    ASSERT_TRUE(curl.waitForFinished(60'000)) << curl.errorString().toStdString();
    ASSERT_EQ(curl.exitCode(), 0) << curl.readAllStandardOutput().toStdString()
                                  << curl.readAllStandardError().toStdString();
}

} // namespace

std::optional<TestServer> newBucketOn(const QString &name)
{
    const auto variable = [&name](const char *what) {
        return qEnvironmentVariable(
            u"PHOTOPORTER_%1_%2"_s.arg(name, QLatin1StringView(what)).toUtf8().constData());
    };
    TestServer server{.endpoint = variable("ENDPOINT"),
                      .accessKey = variable("ACCESS_KEY"),
                      .secretKey = variable("SECRET_KEY"),
                      .region = variable("REGION"),
                      .bucket = u"cli-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces)};
    if (server.endpoint.isEmpty())
        return {};
    if (server.region.isEmpty())
        server.region = u"us-east-1"_s;
    makeBucket(server);
    return server;
}

bool useStore(CommandWorld &world, const std::string &name)
{
    if (name == "folder") {
        world.environment.insert(u"PHOTOPORTER_STORE"_s, u"folder://"_s + world.path(u"store"_s));
        return true;
    }
    const auto server = newBucketOn(QString::fromStdString(name).toUpper());
    if (!server)
        return false;
    world.environment.insert(u"PHOTOPORTER_STORE"_s, u"s3://%1/studio"_s.arg(server->bucket));
    world.environment.insert(u"AWS_ENDPOINT_URL_S3"_s, server->endpoint);
    world.environment.insert(u"AWS_REGION"_s, server->region);
    world.environment.insert(u"AWS_ACCESS_KEY_ID"_s, server->accessKey);
    world.environment.insert(u"AWS_SECRET_ACCESS_KEY"_s, server->secretKey);
    return true;
}

std::shared_ptr<ObjectStore> openStoreOf(const CommandWorld &world)
{
    Environment environment = systemEnvironment();
    environment.variable = [&world](const char *name) -> std::optional<QByteArray> {
        const QString key = QString::fromLatin1(name);
        return world.environment.contains(key) ? std::optional(world.environment.value(key).toUtf8())
                                               : std::nullopt;
    };
    auto store = openPlainStore(world.environment.value(u"PHOTOPORTER_STORE"_s), {.environment = environment});
    return store ? *store : throw std::runtime_error(store.error().describe().toStdString());
}

} // namespace photoporter
