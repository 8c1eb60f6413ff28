// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/s3/credentials.h"

namespace photoporter {

/// The one door to the secret: for the signer, and for what a keychain keeps (keptcredentials.h). Not to be
/// included by anything else.
class SecretAccess {
public:
    static const QByteArray &accessKeyId(const Credentials &c) { return c.m_accessKeyId; }
    static const QByteArray &secretKey(const Credentials &c) { return c.m_secretKey; }
    static const QByteArray &sessionToken(const Credentials &c) { return c.m_sessionToken; }
};

} // namespace photoporter
