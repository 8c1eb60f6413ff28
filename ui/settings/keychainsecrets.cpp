// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/keychainsecrets.h"

#include "store/s3/keptcredentials.h"

#include <QTimer>

namespace photoporter::ui {

namespace {

using Outcome = KeychainAnswer::Outcome;

QString entryOf(const QString &id)
{
    return QStringLiteral("store/") + id;
}

/// Why the keychain did not do it, as a sentence.
QString reasonFor(const KeychainAnswer &answer)
{
    switch (answer.outcome) {
    case Outcome::Absent:
        return KeychainSecrets::tr("No keychain runs on this computer.");
    case Outcome::Refused:
        return KeychainSecrets::tr("The keychain is locked, or did not let Photoporter in.");
    default:
        break;
    }
    return answer.text.isEmpty() ? KeychainSecrets::tr("The keychain failed.")
                                 : KeychainSecrets::tr("The keychain failed: %1.").arg(answer.text);
}

Result<std::optional<Credentials>> readFrom(const KeychainAnswer &answer)
{
    if (answer.outcome == Outcome::Missing)
        return std::nullopt;
    if (answer.outcome == Outcome::Done)
        return fromKeychain(answer.data).transform([](Credentials keys) {
            return std::optional(std::move(keys));
        });
    return fail(
        ErrorCode::WrongCredentials,
        KeychainSecrets::tr("The store's keys can't be read. %1").arg(reasonFor(answer)),
        KeychainSecrets::tr("Unlock the keychain and try again, or type the keys again in Settings, Stores."));
}

} // namespace

KeychainSecrets::KeychainSecrets(std::unique_ptr<Keychain> keychain, QObject *parent)
    : Secrets(parent), m_keychain(std::move(keychain))
{
}

void KeychainSecrets::read(const QString &id, Read then)
{
    if (const auto kept = m_session.find(id); kept != m_session.end()) {
        QTimer::singleShot(0, this, [keys = kept->second, then = std::move(then)] { then(keys); });
        return;
    }
    m_keychain->read(entryOf(id),
                     [then = std::move(then)](const KeychainAnswer &answer) { then(readFrom(answer)); });
}

void KeychainSecrets::write(const QString &id, const Credentials &credentials, Written then)
{
    m_keychain->write(entryOf(id), toKeychain(credentials),
                      [this, id, credentials, then = std::move(then)](const KeychainAnswer &answer) {
                          if (answer.outcome == Outcome::Done) {
                              m_session.erase(id);
                              then(Kept::Keychain, {});
                              return;
                          }
                          m_session.insert_or_assign(id, credentials);
                          then(Kept::ThisSession, reasonFor(answer));
                      });
}

void KeychainSecrets::remove(const QString &id)
{
    m_session.erase(id);
    // An entry that stays in a locked keychain belongs to a store that nothing knows any more: its id is never
    // made again.
    m_keychain->remove(entryOf(id), [](const KeychainAnswer &) {});
}

} // namespace photoporter::ui
