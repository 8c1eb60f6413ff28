// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/secrets.h"
#include "ui/settings/keychain.h"

namespace photoporter::ui {

/// Keys in the system's keychain, under "store/{id}", in the format of keptcredentials.h. Where the keychain is
/// absent, locked or denied, or fails, they are kept until the program ends, and Kept::ThisSession says why, in a
/// sentence for people.
class KeychainSecrets final : public Secrets {
    Q_OBJECT
public:
    explicit KeychainSecrets(std::unique_ptr<Keychain> keychain = systemKeychain(), QObject *parent = nullptr);

    /// What is kept for this session goes first. WrongCredentials, with what to do, when the keychain does not
    /// answer and there are none for this session; DataCorrupt when what it has are no keys.
    void read(const QString &id, Read then) override;
    void write(const QString &id, const Credentials &credentials, Written then) override;
    void remove(const QString &id) override;

private:
    std::map<QString, Credentials> m_session;
    std::unique_ptr<Keychain> m_keychain; ///< last: its answers use the above
};

} // namespace photoporter::ui
