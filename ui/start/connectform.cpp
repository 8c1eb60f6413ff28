// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/connectform.h"

#include "store/s3/config.h"

#include <QCoreApplication>
#include <QHostAddress>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>
#include <array>

namespace photoporter::ui {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ConnectForm)
};

bool matches(const QString &text, const QString &pattern)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern)).match(text).hasMatch();
}

/// S3 User Guide, "General purpose bucket naming rules".
QString strictBucketProblem(const QString &bucket)
{
    if (bucket.size() > 63)
        return Text::tr("A bucket's name has at most 63 characters.");
    if (!matches(bucket, u"[a-z0-9.-]*"_s))
        return Text::tr("A bucket's name has only lower-case letters, digits, dots and hyphens.");
    if (!matches(bucket, u"[a-z0-9].*[a-z0-9]"_s))
        return Text::tr("A bucket's name begins and ends with a letter or digit.");
    if (bucket.contains(".."_L1))
        return Text::tr("A bucket's name has no two dots side by side.");
    if (matches(bucket, u"[0-9]+\\.[0-9]+\\.[0-9]+\\.[0-9]+"_s))
        return Text::tr("A bucket's name is no IP address.");
    return {};
}

QString bucketProblem(const QString &bucket, bool strict)
{
    if (bucket.isEmpty())
        return Text::tr("Which bucket? It must exist already.");
    if (bucket.contains("://"_L1) || bucket.contains(u'/'))
        return Text::tr("Only the bucket's name, without an address. A folder has its own field.");
    if (bucket.size() < 3)
        return Text::tr("A bucket's name has at least 3 characters.");
    if (strict)
        return strictBucketProblem(bucket);
    return matches(bucket, u"[A-Za-z0-9._-]{3,255}"_s)
               ? QString()
               : Text::tr("A bucket's name has only letters, digits, dots, hyphens and underscores.");
}

QString folderProblem(const QString &folder)
{
    const bool hasControls =
        std::ranges::any_of(folder, [](QChar c) { return c.category() == QChar::Other_Control; });
    if (hasControls || folder.contains("//"_L1))
        return Text::tr("A folder's name, for instance deliveries or studio/deliveries.");
    return folder.size() > 400 ? Text::tr("That is too long: at most 400 characters.") : QString();
}

QString accountProblem(const Provider &provider, const QString &account)
{
    if (account.isEmpty())
        return Text::tr("%1 is needed: it is part of the address. %2")
            .arg(provider.accountName, provider.whereAccount);
    return matches(account, u"[A-Za-z0-9]+([.-][A-Za-z0-9]+)*"_s)
               ? QString()
               : Text::tr("Only the ID itself: letters and digits, without https and slashes.");
}

QString regionProblem(const QString &region)
{
    if (region.isEmpty())
        return Text::tr("Which region is the bucket in?");
    return matches(region, u"[a-z0-9]+(-[a-z0-9]+)*"_s)
               ? QString()
               : Text::tr("A region has only lower-case letters, digits and hyphens, for instance eu-central-1.");
}

/// Judged by what will open the store, so that both agree.
QString endpointProblem(const ConnectForm &form, const Provider &provider)
{
    if (form.endpoint.isEmpty())
        return form.keys == KeySource::AwsProfile || form.keys == KeySource::Environment
                   ? QString() // may be said there
                   : Text::tr("Where is the store? For instance %1").arg(provider.endpointExample);
    const Environment nothing{
        .variable = [](const char *) { return std::optional<QByteArray>(); },
        .readFile = [](const QString &) -> Result<std::optional<QByteArray>> { return std::nullopt; },
        .home = {}};
    const auto config =
        resolveS3Config({.bucket = "bucket", .prefix = {}},
                        {.endpoint = form.endpoint, .credentials = Credentials("id", "key")}, nothing);
    return config ? QString() : config.error().advice();
}

QString keysProblem(const ConnectForm &form, const Provider &provider)
{
    if (form.hasAccessKey && form.hasSecret)
        return {};
    if (form.keepsKeys && !form.hasAccessKey && !form.hasSecret)
        return {};
    //: %1 and %2 are what a provider calls the two keys: "Access key ID", "Secret access key".
    return Text::tr("Both are needed: %1 and %2.").arg(provider.accessKeyName, provider.secretKeyName);
}

QString withoutSlashes(QString folder)
{
    while (folder.startsWith(u'/'))
        folder.removeFirst();
    while (folder.endsWith(u'/'))
        folder.chop(1);
    return folder;
}

} // namespace

ConnectForm splitAddress(ConnectForm form)
{
    const QString bucket = form.bucket.trimmed();
    if (!bucket.startsWith("s3://"_L1))
        return form;
    const QString rest = bucket.sliced(5);
    form.bucket = rest.section(u'/', 0, 0);
    if (const QString folder = withoutSlashes(rest.section(u'/', 1)); !folder.isEmpty())
        form.folder = folder;
    return form;
}

QString problemWith(const ConnectForm &form, FormPart part)
{
    const Provider provider = providerOf(form.provider);
    switch (part) {
    case FormPart::Bucket:
        return bucketProblem(form.bucket, provider.strictBuckets);
    case FormPart::Folder:
        return folderProblem(form.folder);
    case FormPart::Account:
        return provider.asksAccount() ? accountProblem(provider, form.account) : QString();
    case FormPart::Region:
        return provider.asksRegion() ? regionProblem(form.region) : QString();
    case FormPart::Endpoint:
        return provider.typesEndpoint() ? endpointProblem(form, provider) : QString();
    case FormPart::Keys:
        return form.keys == KeySource::Keychain ? keysProblem(form, provider) : QString();
    case FormPart::AwsProfile:
        return form.keys == KeySource::AwsProfile && form.awsProfile.isEmpty() ? Text::tr("Choose a profile.")
                                                                               : QString();
    }
    return {};
}

std::vector<FormPart> problemsIn(const ConnectForm &form)
{
    std::vector<FormPart> wrong;
    for (const FormPart part : {FormPart::Bucket, FormPart::Folder, FormPart::Account, FormPart::Region,
                                FormPart::Endpoint, FormPart::Keys, FormPart::AwsProfile}) {
        if (!problemWith(form, part).isEmpty())
            wrong.push_back(part);
    }
    return wrong;
}

QString warningAbout(const ConnectForm &form)
{
    const QUrl url(endpointOf(form));
    const bool here = url.host() == "localhost"_L1 || QHostAddress(url.host()).isLoopback();
    return url.scheme() == "http"_L1 && !here
               ? Text::tr("Without https, whoever is on the way can read your photos. Use it only inside your own "
                          "network.")
               : QString();
}

QString endpointOf(const ConnectForm &form)
{
    const Provider provider = providerOf(form.provider);
    return provider.typesEndpoint() ? form.endpoint
                                    : endpointFor(provider, {.region = form.region, .account = form.account});
}

StoreProfile profileOf(const ConnectForm &form, const QString &id)
{
    const Provider provider = providerOf(form.provider);
    const QString folder = withoutSlashes(form.folder);
    return {.id = id,
            .name = form.name.isEmpty() ? form.bucket : form.name,
            .provider = provider.id,
            .url = u"s3://"_s + form.bucket + (folder.isEmpty() ? QString() : u'/' + folder),
            .endpoint = endpointOf(form),
            .region = provider.signingRegion.isEmpty() ? form.region : provider.signingRegion,
            .keys = form.keys,
            .awsProfile = form.keys == KeySource::AwsProfile ? form.awsProfile : QString()};
}

ConnectForm formOf(const StoreProfile &profile)
{
    const Provider provider = providerOf(profile.provider);
    ConnectForm form{.provider = provider.id, .name = profile.name, .bucket = profile.url, .keys = profile.keys};
    form = splitAddress(form);
    const EndpointParts parts = partsOf(provider, profile.endpoint).value_or(EndpointParts{});
    form.account = parts.account;
    form.region = parts.region.isEmpty() ? profile.region : parts.region;
    form.endpoint = profile.endpoint;
    form.awsProfile = profile.awsProfile;
    form.keepsKeys = profile.keys == KeySource::Keychain;
    return form;
}

bool reachTheSame(const StoreProfile &a, const StoreProfile &b)
{
    StoreProfile renamed = a;
    renamed.id = b.id;
    renamed.name = b.name;
    renamed.provider = b.provider;
    return renamed == b;
}

} // namespace photoporter::ui
