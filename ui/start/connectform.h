// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/preferences.h"
#include "ui/settings/providers.h"

#include <vector>

/// What is typed to connect a store, and what is wrong with it. Values and pure functions; no secret is in them.
namespace photoporter::ui {

enum class FormPart : std::uint8_t { Bucket, Folder, Account, Region, Endpoint, Keys, AwsProfile };

struct ConnectForm {
    QString provider = QStringLiteral("aws");
    QString name;   ///< empty: the bucket's
    QString bucket; ///< may be pasted as "s3://bucket/folder": see splitAddress()
    QString folder; ///< in the bucket; may be empty
    QString account, region, endpoint;
    KeySource keys = KeySource::Keychain;
    QString awsProfile;
    bool hasAccessKey = false, hasSecret = false; ///< typed
    bool keepsKeys = false;                       ///< keys of an earlier time are kept: none need be typed

    friend bool operator==(const ConnectForm &, const ConnectForm &) = default;
};

/// Takes "s3://bucket/folder" in the bucket's field apart; anything else stays as it is.
[[nodiscard]] ConnectForm splitAddress(ConnectForm form);

/// What is wrong with a part, in words with what fits instead; empty when nothing is. Parts that the provider does
/// not ask for are never wrong.
[[nodiscard]] QString problemWith(const ConnectForm &form, FormPart part);
[[nodiscard]] std::vector<FormPart> problemsIn(const ConnectForm &form);

/// What is not wrong but worth a thought: an address without encryption. Empty for none.
[[nodiscard]] QString warningAbout(const ConnectForm &form);

/// The endpoint that the form comes to; empty where it follows from the region or the AWS profile.
[[nodiscard]] QString endpointOf(const ConnectForm &form);

/// The store as it is kept. The form has no problems.
[[nodiscard]] StoreProfile profileOf(const ConnectForm &form, const QString &id);
/// The form for a store that is kept (no folder: an S3 store).
[[nodiscard]] ConnectForm formOf(const StoreProfile &profile);

/// True when both lead to the same place with the same source of keys, whatever they are called: what was tried
/// with one holds for the other.
[[nodiscard]] bool reachTheSame(const StoreProfile &a, const StoreProfile &b);

} // namespace photoporter::ui
