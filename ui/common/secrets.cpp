// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/secrets.h"

#include <QCoreApplication>

namespace photoporter::ui {

void SessionSecrets::read(const QString &id, Read then)
{
    const auto found = m_credentials.find(id);
    const auto answer = found == m_credentials.end() ? std::nullopt : std::optional(found->second);
    QMetaObject::invokeMethod(this, [then = std::move(then), answer] { then(answer); }, Qt::QueuedConnection);
}

void SessionSecrets::write(const QString &id, const Credentials &credentials, Written then)
{
    m_credentials.insert_or_assign(id, credentials);
    const QString why = QCoreApplication::translate("SessionSecrets", "There is no keychain on this computer.");
    QMetaObject::invokeMethod(
        this, [then = std::move(then), why] { then(Kept::ThisSession, why); }, Qt::QueuedConnection);
}

void SessionSecrets::remove(const QString &id)
{
    m_credentials.erase(id);
}

} // namespace photoporter::ui
