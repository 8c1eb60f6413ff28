// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/policy.h"

#include "cli/session.h"
#include "store/s3/config.h"
#include "store/s3/leastpolicy.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace photoporter {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(PolicyCommand)
};

} // namespace

QString PolicyCommand::name() const
{
    return u"policy"_s;
}

QString PolicyCommand::summary() const
{
    return Text::tr("Print the least rights the program needs, as an IAM policy.");
}

QString PolicyCommand::description() const
{
    return Text::tr("Prints the IAM policy with the least rights that the program needs in the bucket of --store: "
                    "read and write\n"
                    "below albums/ and zips/, delete below zips/ only. Attach it to the user whose keys you give "
                    "the program.");
}

QList<QCommandLineOption> PolicyCommand::options() const
{
    return {
        {u"lifecycle"_s, Text::tr("Add the right to read and set the bucket's lifecycle rules, which can delete "
                                  "anything in it.")}};
}

QStringList PolicyCommand::examples() const
{
    return {u"--store s3://studio policy"_s, u"--store s3://studio/deliveries policy > policy.json"_s};
}

Result<Outcome> PolicyCommand::run(const ParsedArguments &arguments, Session &session) const
{
    const QString url = session.options().store;
    if (url.isEmpty())
        return fail(ErrorCode::InvalidInput, Text::tr("No bucket was named."),
                    Text::tr("Name one with --store s3://BUCKET[/PREFIX]."));
    if (url.startsWith("folder:"_L1))
        return fail(ErrorCode::NotSupported, Text::tr("A folder needs no IAM policy."),
                    Text::tr("Whoever may write to the folder may use it as a store. For a bucket, name it with "
                             "--store s3://BUCKET."));
    const auto location = parseS3Url(url);
    if (!location)
        return std::unexpected(location.error());
    const QJsonObject policy = leastPolicy(QString::fromUtf8(location->bucket),
                                           QString::fromUtf8(location->prefix), arguments.isSet(u"lifecycle"_s));
    return Outcome{.text = QString::fromUtf8(QJsonDocument(policy).toJson()), .document = policy};
}

} // namespace photoporter
