// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

class QDebug;

namespace photoporter {

/// An access key with its secret. Can be copied and handed on, but not printed, compared or taken apart: only the
/// signer and what goes into a keychain (keptcredentials.h) read the secret and the session token.
class Credentials {
public:
    Credentials() = default;
    Credentials(QByteArray accessKeyId, QByteArray secretKey, QByteArray sessionToken = {})
        : m_accessKeyId(std::move(accessKeyId)),
          m_secretKey(std::move(secretKey)),
          m_sessionToken(std::move(sessionToken))
    {
    }

    /// True when there is nothing to sign with.
    [[nodiscard]] bool isEmpty() const { return m_accessKeyId.isEmpty() || m_secretKey.isEmpty(); }
    /// True for short-lived keys, which come with a session token.
    [[nodiscard]] bool isTemporary() const { return !m_sessionToken.isEmpty(); }

    friend QDebug operator<<(QDebug, const Credentials &) = delete;

private:
    friend class SecretAccess;
    QByteArray m_accessKeyId;
    QByteArray m_secretKey;
    QByteArray m_sessionToken;
};

} // namespace photoporter
