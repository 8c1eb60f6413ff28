// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

namespace photoporter {

/// The least IAM policy with which the program works in a bucket (below `prefix`, if any): read and write in
/// albums/ and zips/, delete in zips/ only (IAM User Guide, "JSON policy elements"; S3 User Guide, "Required
/// permissions for S3 API operations").
///
/// `withLifecycle` adds the statement "Lifecycle": reading and setting the bucket's lifecycle rules. It is left
/// out unless asked for, since such rules can delete anything in the bucket.
[[nodiscard]] QJsonObject leastPolicy(const QString &bucket, const QString &prefix, bool withLifecycle = false);

} // namespace photoporter
