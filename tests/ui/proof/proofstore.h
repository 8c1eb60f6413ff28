// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/s3/s3servers.h"
#include "ui/common/preferences.h"
#include "ui/common/secrets.h"

#include <QProcess>
#include <QTemporaryDir>

namespace photoporter::ui::testing {

/// A new bucket of the server as a store that the window connects: reached at `endpoint`, its keys put into
/// `secrets`.
[[nodiscard]] StoreProfile connectStore(const photoporter::testing::S3Server &server, const QString &endpoint,
                                        Secrets &secrets);

/// tests/tools/fault_proxy in front of a server, in a process of its own that ends with this value.
class FaultProxy {
public:
    /// It answers when this returns; an expectation fails where it does not.
    FaultProxy(const QByteArray &upstream, const QByteArray &script);
    ~FaultProxy();
    FaultProxy(const FaultProxy &) = delete;
    FaultProxy &operator=(const FaultProxy &) = delete;

    [[nodiscard]] QString endpoint() const; ///< http://127.0.0.1:PORT
    void mend();                            ///< from now on nothing goes wrong, at the same endpoint

private:
    void start(const QStringList &more);
    void stop();

    const QString m_upstream; ///< HOST:PORT
    QTemporaryDir m_folder;
    QString m_port;
    QProcess m_process;
};

} // namespace photoporter::ui::testing
