// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/s3/keptcredentials.h"

#include "store/s3/secretaccess.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

namespace photoporter {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(KeptCredentials)
};

constexpr int version = 1;

} // namespace

QByteArray toKeychain(const Credentials &credentials)
{
    QJsonObject kept{{u"version"_s, version},
                     {u"accessKeyId"_s, QString::fromUtf8(SecretAccess::accessKeyId(credentials))},
                     {u"secretKey"_s, QString::fromUtf8(SecretAccess::secretKey(credentials))}};
    if (credentials.isTemporary())
        kept[u"sessionToken"_s] = QString::fromUtf8(SecretAccess::sessionToken(credentials));
    return QJsonDocument(kept).toJson(QJsonDocument::Compact);
}

Result<Credentials> fromKeychain(const QByteArray &kept)
{
    const QJsonObject object = QJsonDocument::fromJson(kept).object();
    const auto text = [&object](const QString &name) { return object[name].toString().toUtf8(); };
    Credentials credentials(text(u"accessKeyId"_s), text(u"secretKey"_s), text(u"sessionToken"_s));
    if (object[u"version"_s].toInt() != version || credentials.isEmpty())
        return fail(ErrorCode::DataCorrupt, Text::tr("What the keychain keeps for this store are no keys."),
                    Text::tr("Type the keys again in Settings, Stores."));
    return credentials;
}

} // namespace photoporter
