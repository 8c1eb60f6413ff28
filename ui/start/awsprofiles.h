// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/s3/config.h"

#include <vector>

namespace photoporter::ui {

/// A profile in AWS's files, as far as a form shows it: never its keys.
struct AwsProfile {
    QString name;
    QString region;   ///< may be empty
    QString endpoint; ///< likewise
    friend bool operator==(const AwsProfile &, const AwsProfile &) = default;
};

/// All profiles in AWS_SHARED_CREDENTIALS_FILE (~/.aws/credentials) and AWS_CONFIG_FILE (~/.aws/config), "default"
/// first, then by name. None where there are no files; their errors (resolveS3Config). Blocks: it reads files.
[[nodiscard]] Result<std::vector<AwsProfile>> readAwsProfiles(const Environment &environment);

} // namespace photoporter::ui
