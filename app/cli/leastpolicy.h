// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

namespace photoporter {

/// The least IAM policy with which the program works in a bucket (below `prefix`, if any): read and write in
/// albums/ and zips/, delete in zips/ only (IAM User Guide, "JSON policy elements"; S3 User Guide, "Required
/// permissions for S3 API operations").
[[nodiscard]] QJsonObject leastPolicy(const QString &bucket, const QString &prefix);

} // namespace photoporter
