// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

/// What is known beforehand of the providers that a store can be connected to: only what saves typing. What a
/// store can do is never taken from here, it is probed (docs/design.md section 4). Pure.
namespace photoporter::ui {

/// One preset. Its id is frozen: StoreProfile::provider keeps it.
struct Provider {
    QString id;   ///< "aws"
    QString name; ///< "Amazon S3"
    /// "https://s3.{region}.wasabisys.com"; with "{region}" and "{account}" to fill in. Empty: the address is
    /// typed, or (Amazon) follows from the region.
    QString endpointPattern;
    QString endpointExample; ///< where it is typed; else empty
    QString defaultRegion;
    QStringList regions;       ///< to choose from; others may be typed
    QString signingRegion;     ///< what requests are signed for, where that is not the region; else empty
    bool strictBuckets = true; ///< bucket names follow Amazon's rules
    bool takesPolicy = false;  ///< rights are given by IAM policies
    QString accessKeyName;     ///< as the provider's own pages call it
    QString secretKeyName;
    QString whereKeys;   ///< where they are made: one sentence
    QString whereRights; ///< where there are no policies: which right the keys need
    QString accountName; ///< what "{account}" is called there
    QString whereAccount;
    QString expect; ///< what to expect of it; may be empty

    [[nodiscard]] bool typesEndpoint() const { return !endpointExample.isEmpty(); }
    [[nodiscard]] bool asksAccount() const { return !accountName.isEmpty(); }
    [[nodiscard]] bool asksRegion() const { return defaultRegion != QLatin1StringView("auto"); }
};

/// All presets in the language of now, "other" last.
[[nodiscard]] std::vector<Provider> providers();
/// The preset with this id, or "other".
[[nodiscard]] Provider providerOf(const QString &id);
/// How a store's provider is called, folders included: "Amazon S3", "Folder".
[[nodiscard]] QString providerName(const QString &id);

/// What stands in an endpoint's place holders.
struct EndpointParts {
    QString region, account;
    friend bool operator==(const EndpointParts &, const EndpointParts &) = default;
};
/// The endpoint for these; empty where the provider has no pattern, or a part that the pattern wants is missing.
[[nodiscard]] QString endpointFor(const Provider &provider, const EndpointParts &parts);
/// The other way; nothing when the endpoint does not fit the pattern.
[[nodiscard]] std::optional<EndpointParts> partsOf(const Provider &provider, const QString &endpoint);

} // namespace photoporter::ui
