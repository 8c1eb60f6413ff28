// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/oddserver.h"
#include "store/s3/lifecyclexml.h"
#include "store/s3/s3servers.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

// The bucket's lifecycle rules beyond the contract: what Amazon answers, from a server made for it, and other
// people's rules on real ones.
namespace photoporter::testing {

namespace {

using ::testing::HasSubstr;

S3Config odd(const OddServer &server)
{
    return {.bucket = "photos", .endpoint = server.origin(), .credentials = Credentials("KEYID", "secret")};
}

OddServer::Handler always(const OddServer::Reply &reply)
{
    return [reply](const QByteArray &, const QByteArray &) { return reply; };
}

ErrorCode codeOf(const auto &result)
{
    return result ? ErrorCode::Internal : result.error().code;
}

} // namespace

TEST(S3Lifecycle, NoLifecycleRulesAreNoError)
{
    OddServer server(
        always(OddServer::status("404 Not Found", "<Error><Code>NoSuchLifecycleConfiguration</Code></Error>")));
    auto config = odd(server);
    config.prefix = "studio/";
    const auto rules = S3Store(config, {}).lifecycle();
    ASSERT_TRUE(rules);
    EXPECT_TRUE(rules->rules.empty());
    EXPECT_EQ(rules->keyPrefix, "studio/");
    OddServer missing(always(OddServer::status("404 Not Found", "<Error><Code>NoSuchBucket</Code></Error>")));
    EXPECT_EQ(codeOf(S3Store(odd(missing), {}).lifecycle()), ErrorCode::BucketMissing);
}

TEST(S3Lifecycle, SettingLifecycleRulesKeepsTheSizeThatTransitionsBeginAt)
{
    OddServer server([](const QByteArray &head, const QByteArray &) {
        if (!head.startsWith("GET /photos?lifecycle "))
            return OddServer::ok({});
        return OddServer::ok(
            "<LifecycleConfiguration><Rule><ID>theirs</ID><Filter/><Status>Enabled</Status></Rule>"
            "</LifecycleConfiguration>",
            "x-amz-transition-default-minimum-object-size: varies_by_storage_class\r\n");
    });
    S3Store store(odd(server), {.crc32Checksums = true});
    const auto rules = store.lifecycle();
    ASSERT_TRUE(rules) << rules.error().describe().toStdString();
    ASSERT_TRUE(store.setLifecycle(*rules));
    const QByteArray sent = server.heads().at(1).toLower();
    EXPECT_TRUE(sent.startsWith("put /photos?lifecycle "));
    EXPECT_THAT(sent.toStdString(),
                HasSubstr("x-amz-transition-default-minimum-object-size: varies_by_storage_class"));
    EXPECT_THAT(sent.toStdString(), HasSubstr("content-md5: "));
    EXPECT_THAT(sent.toStdString(), HasSubstr("x-amz-checksum-crc32: "));
    EXPECT_EQ(store.traffic()[RequestKind::GetLifecycle], 1U);
    EXPECT_EQ(store.traffic()[RequestKind::PutLifecycle], 1U);
}

TEST(S3Lifecycle, SaysWhichRightsLifecycleRulesNeed)
{
    OddServer server(always(OddServer::status("403 Forbidden", "<Error><Code>AccessDenied</Code></Error>")));
    const auto rules = S3Store(odd(server), {}).lifecycle();
    ASSERT_EQ(codeOf(rules), ErrorCode::AccessDenied);
    EXPECT_THAT(rules.error().advisedCommand().toStdString(), HasSubstr("policy --lifecycle"));
}

class S3LifecycleOnServers : public ::testing::TestWithParam<const char *> {};

TEST_P(S3LifecycleOnServers, LifecycleRulesOfOthersSurviveOurs)
{
    PHOTOPORTER_NEED_SERVER(server, GetParam());
    auto config = server.config("lifecycle");
    makeBucket(config);
    config.prefix = "studio/";
    S3Store store(config, {});
    const auto none = store.lifecycle();
    ASSERT_TRUE(none) << none.error().describe().toStdString();
    EXPECT_TRUE(none->rules.empty()) << "a new bucket";
    const auto theirs = s3::parseLifecycle(
        "<LifecycleConfiguration><Rule><ID>theirs</ID><Filter><And><Prefix>a/</Prefix><Tag><Key>k</Key><Value>v</"
        "Value>"
        "</Tag><Tag><Key>l</Key><Value>w</Value></Tag></And></Filter><Status>Enabled</Status><Expiration><Days>300"
        "</Days></Expiration><NoncurrentVersionExpiration><NoncurrentDays>7</NoncurrentDays>"
        "</NoncurrentVersionExpiration></Rule></LifecycleConfiguration>");
    ASSERT_TRUE(theirs && store.setLifecycle(*theirs));
    auto rules = store.lifecycle();
    ASSERT_TRUE(rules);
    EXPECT_EQ(rules->keyPrefix, "studio/");
    ASSERT_EQ(rules->rules.size(), 1U);
    const LifecycleRule before = rules->rules.front();
    rules->rules.push_back(
        lifecycleRule("photoporter-uploads", rules->keyPrefix + "zips/", LifecycleAction::AbortUploads, 7));
    const auto set = store.setLifecycle(*rules);
    ASSERT_TRUE(set) << set.error().describe().toStdString();
    const auto after = store.lifecycle();
    ASSERT_TRUE(after);
    EXPECT_THAT(after->rules, ::testing::Contains(before)) << before.xml.constData();
    EXPECT_THAT(after->rules, ::testing::SizeIs(2));
}

INSTANTIATE_TEST_SUITE_P(Servers, S3LifecycleOnServers, ::testing::Values("RGW", "MOTO"));

} // namespace photoporter::testing
