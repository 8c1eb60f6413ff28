// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/certificate.h"

#include "net/oddserver.h"

#include <QFile>
#include <QProcess>
#include <QSslCertificate>
#include <QSslKey>

namespace photoporter::testing {

using namespace Qt::StringLiterals;

Certificate::Certificate(const QString &subjectAltName)
{
    ensureApplication();
    QProcess openssl;
    openssl.start(u"openssl"_s, {u"req"_s, u"-x509"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-keyout"_s,
                                 keyPath(), u"-out"_s, path(), u"-days"_s, u"2"_s, u"-subj"_s, u"/CN=test"_s,
                                 u"-addext"_s, u"subjectAltName="_s + subjectAltName});
    m_good = openssl.waitForFinished() && openssl.exitCode() == 0;
}

QSslConfiguration Certificate::server() const
{
    auto tls = QSslConfiguration::defaultConfiguration();
    QFile file(keyPath());
    if (file.open(QIODevice::ReadOnly))
        tls.setPrivateKey(QSslKey(&file, QSsl::Rsa));
    tls.setLocalCertificate(QSslCertificate::fromPath(path()).value(0));
    tls.setPeerVerifyMode(QSslSocket::VerifyNone);
    return tls;
}

} // namespace photoporter::testing
