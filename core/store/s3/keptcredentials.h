// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "store/s3/credentials.h"

namespace photoporter {

/// Keys as a keychain keeps them: a JSON object {"version": 1, "accessKeyId", "secretKey", "sessionToken"}, the
/// last one left out where there is none. The secret is in it: it goes into the keychain and nowhere else.
[[nodiscard]] QByteArray toKeychain(const Credentials &credentials);

/// The other way. DataCorrupt, without a word of what was there, for anything else.
[[nodiscard]] Result<Credentials> fromKeychain(const QByteArray &kept);

} // namespace photoporter
