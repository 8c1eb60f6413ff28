// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSslConfiguration>
#include <QString>
#include <QTemporaryDir>

namespace photoporter::testing {

/// A self-signed certificate, valid for two days, made by openssl for one test; its files live as long as it does.
class Certificate {
public:
    /// For whom it is: "IP:127.0.0.1", "DNS:host".
    explicit Certificate(const QString &subjectAltName);

    [[nodiscard]] bool isGood() const { return m_good; } ///< false when openssl failed
    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("certificate.pem")); }
    /// For a server that shows it.
    [[nodiscard]] QSslConfiguration server() const;

private:
    [[nodiscard]] QString keyPath() const { return m_folder.filePath(QStringLiteral("key.pem")); }

    QTemporaryDir m_folder;
    bool m_good = false;
};

} // namespace photoporter::testing
