// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QByteArray>
#include <QString>

#include <map>

namespace photoporter::s3 {

/// A section of an AWS configuration file: lower-case setting names to values; settings nested below "s3 =" are
/// called "s3.addressing_style" and so on.
using ProfileSection = std::map<QByteArray, QByteArray>;
/// Section names as they stand between the brackets, spaces made one ("profile work", "default", "services s").
using ProfileFile = std::map<QByteArray, ProfileSection>;

/// Reads the format of ~/.aws/config and ~/.aws/credentials ("Configuration and credential file settings" in the
/// AWS CLI user guide). InvalidInput names `path` and the line, never the line's text (it may hold a secret).
[[nodiscard]] Result<ProfileFile> parseProfileFile(const QByteArray &text, const QString &path);

} // namespace photoporter::s3
