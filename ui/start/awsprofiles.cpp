// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/awsprofiles.h"

#include "store/s3/profile.h"

#include <map>
#include <ranges>

namespace photoporter::ui {

namespace {

Result<s3::ProfileFile> read(const Environment &environment, const char *variable, QLatin1StringView usual)
{
    QString path = QString::fromUtf8(environment.variable(variable).value_or(QByteArray()));
    if (path.isEmpty())
        path = environment.home + usual;
    const auto text = environment.readFile(path);
    if (!text)
        return std::unexpected(text.error());
    return *text ? s3::parseProfileFile(**text, path) : s3::ProfileFile();
}

/// The profile's name of a section's title; empty for sections that are none.
QByteArray profileName(const QByteArray &section, bool isConfig)
{
    constexpr QByteArrayView prefix = "profile ";
    if (section.startsWith(prefix))
        return section.sliced(prefix.size());
    return !isConfig || section == "default" ? section : QByteArray();
}

void gather(std::map<QString, AwsProfile> &profiles, const s3::ProfileFile &file, bool isConfig)
{
    for (const auto &[section, values] : file) {
        const QString name = QString::fromUtf8(profileName(section, isConfig));
        if (name.isEmpty())
            continue;
        AwsProfile &profile = profiles[name];
        profile.name = name;
        const auto take = [&values](QString &into, const char *setting) {
            if (const auto found = values.find(setting); found != values.end())
                into = QString::fromUtf8(found->second);
        };
        take(profile.region, "region");
        take(profile.endpoint, "endpoint_url");
    }
}

} // namespace

Result<std::vector<AwsProfile>> readAwsProfiles(const Environment &environment)
{
    std::map<QString, AwsProfile> profiles;
    const auto credentials =
        read(environment, "AWS_SHARED_CREDENTIALS_FILE", QLatin1StringView("/.aws/credentials"));
    if (!credentials)
        return std::unexpected(credentials.error());
    const auto config = read(environment, "AWS_CONFIG_FILE", QLatin1StringView("/.aws/config"));
    if (!config)
        return std::unexpected(config.error());
    gather(profiles, *credentials, false);
    gather(profiles, *config, true);
    std::vector<AwsProfile> sorted;
    if (auto first = profiles.extract(QStringLiteral("default")))
        sorted.push_back(std::move(first.mapped()));
    for (AwsProfile &profile : profiles | std::views::values)
        sorted.push_back(std::move(profile));
    return sorted;
}

} // namespace photoporter::ui
