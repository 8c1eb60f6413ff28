// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/s3/leastpolicy.h"

#include "app/qtprinting.h"

#include <QJsonArray>

#include <gtest/gtest.h>
#include <set>

namespace photoporter {
namespace {

using namespace Qt::StringLiterals;

/// "action resource" for everything that a policy allows.
std::set<QString> allowedBy(const QJsonObject &policy)
{
    std::set<QString> allowed;
    for (const QJsonValue &statement : policy[u"Statement"_s].toArray()) {
        EXPECT_EQ(statement[u"Effect"_s].toString(), u"Allow"_s);
        for (const QJsonValue &action : statement[u"Action"_s].toArray()) {
            for (const QJsonValue &resource : statement[u"Resource"_s].toArray())
                allowed.insert(action.toString() + u' ' + resource.toString());
        }
    }
    return allowed;
}

TEST(LeastPolicy, AllowsWhatTheProgramNeedsAndNothingElse)
{
    const QString bucket = u" arn:aws:s3:::photos"_s;
    const QString albums = bucket + u"/studio/albums/*"_s;
    const QString zips = bucket + u"/studio/zips/*"_s;
    const std::set<QString> expected{
        u"s3:ListBucket"_s + bucket,
        u"s3:ListBucketMultipartUploads"_s + bucket,
        u"s3:GetObject"_s + albums,
        u"s3:GetObject"_s + zips,
        u"s3:GetObjectAttributes"_s + albums,
        u"s3:GetObjectAttributes"_s + zips,
        u"s3:PutObject"_s + albums,
        u"s3:PutObject"_s + zips,
        u"s3:AbortMultipartUpload"_s + albums,
        u"s3:AbortMultipartUpload"_s + zips,
        u"s3:ListMultipartUploadParts"_s + albums,
        u"s3:ListMultipartUploadParts"_s + zips,
        u"s3:DeleteObject"_s + zips,
    };
    EXPECT_EQ(allowedBy(leastPolicy(u"photos"_s, u"studio"_s)), expected);
    EXPECT_EQ(leastPolicy(u"photos"_s, u"studio/"_s), leastPolicy(u"photos"_s, u"studio"_s));
}

TEST(LeastPolicy, LetsLifecycleRulesBeSetOnlyWhereAskedFor)
{
    std::set<QString> expected = allowedBy(leastPolicy(u"photos"_s, u"studio"_s));
    expected.insert(u"s3:GetLifecycleConfiguration arn:aws:s3:::photos"_s);
    expected.insert(u"s3:PutLifecycleConfiguration arn:aws:s3:::photos"_s);
    const QJsonObject policy = leastPolicy(u"photos"_s, u"studio"_s, true);
    EXPECT_EQ(allowedBy(policy), expected);
    EXPECT_EQ(policy[u"Statement"_s].toArray().last()[u"Sid"_s], u"Lifecycle"_s) << "a statement of its own";
}

TEST(LeastPolicy, LetsNothingBeDeletedOutsideTheZips)
{
    for (const QString &prefix : {QString(), u"a/b"_s}) {
        const QString deletion =
            u"s3:DeleteObject arn:aws:s3:::b/"_s + (prefix.isEmpty() ? prefix : prefix + u'/') + u"zips/*"_s;
        for (const QString &allowed : allowedBy(leastPolicy(u"b"_s, prefix))) {
            EXPECT_EQ(allowed.contains("Delete"_L1), allowed == deletion) << allowed.toStdString();
            EXPECT_FALSE(allowed.contains("s3:*"_L1));
        }
    }
}

} // namespace
} // namespace photoporter
