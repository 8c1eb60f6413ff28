// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "store/s3/credentials.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <optional>

namespace photoporter {

enum class Addressing {
    Automatic,   ///< VirtualHost for Amazon's own endpoints (unless the bucket has a dot), Path elsewhere
    Path,        ///< https://host/bucket/key
    VirtualHost, ///< https://bucket.host/key
};

/// All that S3Store needs to know about where it is. Holds credentials, therefore has no printer.
struct S3Config {
    QByteArray bucket;
    QByteArray prefix;   ///< put before every key; empty, or ends in "/"
    QByteArray endpoint; ///< "https://host[:port]"; empty for Amazon's own in `region`
    QByteArray region = "us-east-1";
    Credentials credentials;
    Addressing addressing = Addressing::Automatic;
    QString caBundle; ///< PEM file of further trusted authorities; may be empty

    [[nodiscard]] bool usesVirtualHost() const;
    /// "https://host[:port]" to connect to, the bucket in it where usesVirtualHost(), for this region.
    [[nodiscard]] QByteArray origin() const;
};

/// A bucket and a place in it, as a store URL names them.
struct S3Location {
    QByteArray bucket;
    QByteArray prefix; ///< empty, or ends in "/"
};

/// Reads "s3://bucket" and "s3://bucket/pre/fix[/]". The prefix is taken as it is, no escapes.
[[nodiscard]] Result<S3Location> parseS3Url(const QString &url);

/// What the user gave on the command line or in the settings; empty means not given.
struct S3Overrides {
    QString endpoint; ///< with or without "https://"
    QString region;
    QString profile;
    std::optional<Addressing> addressing;
    std::optional<Credentials> credentials; ///< from the keychain
};

/// What the configuration is read from, as a seam for tests.
struct Environment {
    std::function<std::optional<QByteArray>(const char *name)> variable;
    /// Nothing when the file does not exist; FileUnreadable when it can't be read.
    std::function<Result<std::optional<QByteArray>>(const QString &path)> readFile;
    QString home;
};
[[nodiscard]] Environment systemEnvironment();

/// Puts the configuration together by AWS's conventions ("Configuration and credential precedence" in the AWS CLI
/// user guide): what the user gave, then the environment (AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY,
/// AWS_SESSION_TOKEN, AWS_REGION, AWS_DEFAULT_REGION, AWS_PROFILE, AWS_ENDPOINT_URL_S3, AWS_ENDPOINT_URL,
/// AWS_CA_BUNDLE), then the profile in AWS_SHARED_CREDENTIALS_FILE (~/.aws/credentials) and AWS_CONFIG_FILE
/// (~/.aws/config). A profile that the user named goes before keys in the environment. WrongCredentials says where
/// it looked; InvalidInput says what in which file does not fit.
[[nodiscard]] Result<S3Config> resolveS3Config(const S3Location &location, const S3Overrides &overrides,
                                               const Environment &environment);

} // namespace photoporter
