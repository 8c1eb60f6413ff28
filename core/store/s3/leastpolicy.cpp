// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/s3/leastpolicy.h"

#include <QJsonArray>

namespace photoporter {

using namespace Qt::StringLiterals;

namespace {

QJsonObject allow(const QString &name, const QStringList &actions, const QStringList &resources)
{
    return {{u"Sid"_s, name},
            {u"Effect"_s, u"Allow"_s},
            {u"Action"_s, QJsonArray::fromStringList(actions)},
            {u"Resource"_s, QJsonArray::fromStringList(resources)}};
}

} // namespace

QJsonObject leastPolicy(const QString &bucket, const QString &prefix, bool withLifecycle)
{
    const QString bucketArn = u"arn:aws:s3:::"_s + bucket;
    const QString below = bucketArn + u'/' + (prefix.isEmpty() || prefix.endsWith(u'/') ? prefix : prefix + u'/');
    const QString albums = below + u"albums/*"_s;
    const QString zips = below + u"zips/*"_s;
    // ListBucket carries no condition on the prefix: a HEAD has none to compare, and without the right to list, S3
    // calls a missing object forbidden.
    QJsonArray statements{
        allow(u"ListAlbumsAndUploads"_s, {u"s3:ListBucket"_s, u"s3:ListBucketMultipartUploads"_s}, {bucketArn}),
        allow(u"ReadAndWrite"_s,
              {u"s3:GetObject"_s, u"s3:GetObjectAttributes"_s, u"s3:PutObject"_s, u"s3:AbortMultipartUpload"_s,
               u"s3:ListMultipartUploadParts"_s},
              {albums, zips}),
        allow(u"DeleteZipsOnly"_s, {u"s3:DeleteObject"_s}, {zips}),
    };
    if (withLifecycle)
        statements += allow(u"Lifecycle"_s, {u"s3:GetLifecycleConfiguration"_s, u"s3:PutLifecycleConfiguration"_s},
                            {bucketArn});
    return {{u"Version"_s, u"2012-10-17"_s}, {u"Statement"_s, statements}};
}

} // namespace photoporter
