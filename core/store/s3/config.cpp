// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/s3/config.h"

#include "base/bytes.h"
#include "store/s3/profile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QUrl>

#include <algorithm>

namespace photoporter {

namespace {

using s3::ProfileFile;
using s3::ProfileSection;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(S3Config)
};

bool isAmazon(const QByteArray &endpoint)
{
    return endpoint.isEmpty() || endpoint.endsWith(".amazonaws.com") || endpoint.endsWith(".amazonaws.com.cn");
}

/// The two files and the profile that is asked for.
class Profiles {
public:
    static Result<Profiles> read(const S3Overrides &overrides, const Environment &environment)
    {
        Profiles profiles;
        const auto variable = [&](const char *name) { return environment.variable(name).value_or(QByteArray()); };
        profiles.m_explicit = !overrides.profile.isEmpty();
        profiles.m_name = profiles.m_explicit ? overrides.profile.toUtf8() : variable("AWS_PROFILE");
        const bool named = !profiles.m_name.isEmpty();
        if (!named)
            profiles.m_name = "default";
        const auto load = [&](const char *overriding, const char *usual) -> Result<ProfileFile> {
            QString path = QString::fromUtf8(variable(overriding));
            if (path.isEmpty())
                path = environment.home + QLatin1StringView(usual);
            profiles.m_paths << path;
            auto text = environment.readFile(path);
            if (!text)
                return std::unexpected(text.error());
            return *text ? s3::parseProfileFile(**text, path) : ProfileFile();
        };
        auto credentials = load("AWS_SHARED_CREDENTIALS_FILE", "/.aws/credentials");
        if (!credentials)
            return std::unexpected(credentials.error());
        auto config = load("AWS_CONFIG_FILE", "/.aws/config");
        if (!config)
            return std::unexpected(config.error());
        profiles.m_config = std::move(*config);
        const bool known = profiles.merge(*credentials);
        if (named && !known)
            return fail(ErrorCode::WrongCredentials,
                        Texts::tr("There is no profile \"%1\" in %2.")
                            .arg(QString::fromUtf8(profiles.m_name), profiles.m_paths.join(Texts::tr(" and "))),
                        Texts::tr("Check the profile's name, or make it."),
                        QStringLiteral("aws configure --profile %1").arg(QString::fromUtf8(profiles.m_name)));
        return profiles;
    }

    [[nodiscard]] QByteArray setting(const QByteArray &name) const
    {
        const auto found = m_settings.find(name);
        return found == m_settings.end() ? QByteArray() : found->second;
    }

    /// The endpoint for S3: of the profile's services section, nested below "s3 =", or for all services.
    [[nodiscard]] QByteArray endpoint() const
    {
        if (const auto services = m_config.find("services " + setting("services")); services != m_config.end()) {
            const auto found = services->second.find("s3.endpoint_url");
            if (found != services->second.end())
                return found->second;
        }
        const QByteArray nested = setting("s3.endpoint_url");
        return nested.isEmpty() ? setting("endpoint_url") : nested;
    }

    [[nodiscard]] bool isExplicit() const { return m_explicit; }
    [[nodiscard]] QString name() const { return QString::fromUtf8(m_name); }
    [[nodiscard]] const QStringList &paths() const { return m_paths; }

private:
    /// The profile's settings of both files; the credentials file wins (AWS CLI user guide). False when neither
    /// file has the profile.
    bool merge(const ProfileFile &credentials)
    {
        bool known = false;
        const auto add = [&](const ProfileFile &file, const QByteArray &section) {
            if (const auto found = file.find(section); found != file.end()) {
                known = true;
                for (const auto &[name, value] : found->second)
                    m_settings[name] = value;
            }
        };
        if (m_name == "default")
            add(m_config, "default");
        add(m_config, "profile " + m_name);
        add(credentials, m_name);
        return known;
    }

    bool m_explicit = false;
    QByteArray m_name;
    QStringList m_paths;
    ProfileFile m_config;
    ProfileSection m_settings;
};

/// What else a profile may offer and is not supported here, in words; empty when there is nothing.
QString unsupportedSource(const Profiles &profiles)
{
    if (!profiles.setting("sso_session").isEmpty() || !profiles.setting("sso_start_url").isEmpty())
        return Texts::tr("single sign-on");
    if (!profiles.setting("role_arn").isEmpty())
        return Texts::tr("an assumed role");
    if (!profiles.setting("credential_process").isEmpty())
        return Texts::tr("a credential process");
    return {};
}

Result<Credentials> findCredentials(const S3Overrides &overrides, const Environment &environment,
                                    const Profiles &profiles)
{
    if (overrides.credentials && !overrides.credentials->isEmpty())
        return *overrides.credentials;
    const auto variable = [&](const char *name) {
        return environment.variable(name).value_or(QByteArray()).trimmed();
    };
    Credentials fromEnvironment(variable("AWS_ACCESS_KEY_ID"), variable("AWS_SECRET_ACCESS_KEY"),
                                variable("AWS_SESSION_TOKEN"));
    if (!profiles.isExplicit() && !fromEnvironment.isEmpty())
        return fromEnvironment;
    Credentials fromProfile(profiles.setting("aws_access_key_id"), profiles.setting("aws_secret_access_key"),
                            profiles.setting("aws_session_token"));
    if (!fromProfile.isEmpty())
        return fromProfile;
    if (const QString source = unsupportedSource(profiles); !source.isEmpty())
        return fail(ErrorCode::WrongCredentials,
                    Texts::tr("The profile \"%1\" gets its keys by %2, which Photoporter can't do itself.")
                        .arg(profiles.name(), source),
                    Texts::tr("Put its keys into the environment, and try again."),
                    QStringLiteral("eval \"$(aws configure export-credentials --profile %1 --format env)\"")
                        .arg(profiles.name()));
    return fail(ErrorCode::WrongCredentials,
                Texts::tr("No access key was found: looked for AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY in the "
                          "environment and for the profile \"%1\" in %2.")
                    .arg(profiles.name(), profiles.paths().join(Texts::tr(" and "))),
                Texts::tr("Set these two variables, or make the profile."), QStringLiteral("aws configure"));
}

/// "https://host[:port]" out of what people write; an empty text stays empty.
Result<QByteArray> normalisedEndpoint(const QString &given)
{
    if (given.isEmpty())
        return QByteArray();
    const QString text = given.contains(QLatin1StringView("://")) ? given : QStringLiteral("https://") + given;
    const QUrl url(text, QUrl::StrictMode);
    const QString path = url.path();
    const bool good = url.isValid() && (url.scheme() == u"https" || url.scheme() == u"http") &&
                      !url.host().isEmpty() && (path.isEmpty() || path == u"/") && url.userInfo().isEmpty() &&
                      !url.hasQuery() && !url.hasFragment();
    if (!good) // the text itself may hold a password
        return fail(
            ErrorCode::InvalidInput, Texts::tr("The endpoint is no address of the form https://host[:port]."),
            Texts::tr("Give the S3 API's address without a bucket or path, for instance https://s3.example.com."));
    return url.toEncoded(QUrl::RemovePath);
}

Result<Addressing> findAddressing(const S3Overrides &overrides, const Profiles &profiles)
{
    if (overrides.addressing)
        return *overrides.addressing;
    const QByteArray style = profiles.setting("s3.addressing_style");
    if (style.isEmpty() || style == "auto")
        return Addressing::Automatic;
    if (style == "path")
        return Addressing::Path;
    if (style == "virtual")
        return Addressing::VirtualHost;
    return fail(ErrorCode::InvalidInput,
                Texts::tr("The profile \"%1\" has addressing_style \"%2\".")
                    .arg(profiles.name(), QString::fromUtf8(style)),
                Texts::tr("Use path, virtual or auto."));
}

QByteArray firstOf(std::initializer_list<QByteArray> candidates)
{
    for (const QByteArray &candidate : candidates) {
        if (!candidate.isEmpty())
            return candidate;
    }
    return {};
}

} // namespace

bool S3Config::usesVirtualHost() const
{
    switch (addressing) {
    case Addressing::Path:
        return false;
    case Addressing::VirtualHost:
        return true;
    case Addressing::Automatic:
        break;
    }
    // Amazon's certificate covers one label before the host.
    return isAmazon(endpoint) && !bucket.contains('.');
}

QByteArray S3Config::origin() const
{
    QByteArray base = endpoint;
    if (base.isEmpty())
        base = "https://s3." + region + (region.startsWith("cn-") ? ".amazonaws.com.cn" : ".amazonaws.com");
    if (usesVirtualHost())
        base.insert(base.indexOf("://") + 3, bucket + '.');
    return base;
}

Result<S3Location> parseS3Url(const QString &url)
{
    const QByteArray text = url.toUtf8();
    const QByteArray scheme = "s3://";
    const QByteArray rest = text.startsWith(scheme) ? text.mid(scheme.size()) : QByteArray();
    const auto slash = rest.indexOf('/');
    S3Location location{.bucket = slash < 0 ? rest : rest.left(slash),
                        .prefix = slash < 0 ? QByteArray() : rest.mid(slash + 1)};
    const bool good = location.bucket.size() >= 3 && location.bucket.size() <= 255 &&
                      std::ranges::all_of(location.bucket, [](char c) {
                          return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
                                 c == '-' || c == '.' || c == '_';
                      });
    if (!good)
        return fail(
            ErrorCode::InvalidInput, Texts::tr("\"%1\" is no store address.").arg(url.left(200)),
            Texts::tr("Write s3://bucket or s3://bucket/folder; a bucket's name has 3 to 63 letters, digits, dots "
                      "and hyphens."));
    if (!location.prefix.isEmpty() && !location.prefix.endsWith('/'))
        location.prefix += '/';
    return location;
}

Environment systemEnvironment()
{
    return {.variable = [](const char *name) -> std::optional<QByteArray> {
                return qEnvironmentVariableIsSet(name) ? std::optional(qgetenv(name)) : std::nullopt;
            },
            .readFile = [](const QString &path) -> Result<std::optional<QByteArray>> {
                QFile file(path);
                if (!file.exists())
                    return std::nullopt;
                if (!file.open(QIODevice::ReadOnly))
                    return fail(ErrorCode::FileUnreadable, Texts::tr("%1 can't be read.").arg(path));
                return file.read(static_cast<qint64>(MiB));
            },
            .home = QDir::homePath()};
}

Result<S3Config> resolveS3Config(const S3Location &location, const S3Overrides &overrides,
                                 const Environment &environment)
{
    const auto profiles = Profiles::read(overrides, environment);
    if (!profiles)
        return std::unexpected(profiles.error());
    const auto variable = [&](const char *name) {
        return environment.variable(name).value_or(QByteArray()).trimmed();
    };
    auto credentials = findCredentials(overrides, environment, *profiles);
    if (!credentials)
        return std::unexpected(credentials.error());
    auto endpoint =
        normalisedEndpoint(QString::fromUtf8(firstOf({overrides.endpoint.toUtf8(), variable("AWS_ENDPOINT_URL_S3"),
                                                      variable("AWS_ENDPOINT_URL"), profiles->endpoint()})));
    if (!endpoint)
        return std::unexpected(endpoint.error());
    const auto addressing = findAddressing(overrides, *profiles);
    if (!addressing)
        return std::unexpected(addressing.error());
    return S3Config{.bucket = location.bucket,
                    .prefix = location.prefix,
                    .endpoint = *endpoint,
                    .region = firstOf({overrides.region.toUtf8(), variable("AWS_REGION"),
                                       variable("AWS_DEFAULT_REGION"), profiles->setting("region"), "us-east-1"}),
                    .credentials = std::move(*credentials),
                    .addressing = *addressing,
                    .caBundle =
                        QString::fromUtf8(firstOf({variable("AWS_CA_BUNDLE"), profiles->setting("ca_bundle")}))};
}

} // namespace photoporter
