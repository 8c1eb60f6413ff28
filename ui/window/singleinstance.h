// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>

class QLocalServer;

namespace photoporter::ui {

/// One window for one ledger: a second start hands over what it was called with and ends.
class SingleInstance : public QObject {
    Q_OBJECT
public:
    /// `name`: of the ledger; two programs with the same one are the same program.
    explicit SingleInstance(const QString &name, QObject *parent = nullptr);
    /// True when a first one was there and heard of it. Waits up to a second for its answer.
    [[nodiscard]] bool handOver(const QStringList &paths);
    /// Listens for further starts. Nothing happens where no server can be made: then there are two windows, which
    /// share a ledger well.
    void listen();

Q_SIGNALS:
    void startedAgain(const QStringList &paths);

private:
    void hear();

    const QString m_name;
    QLocalServer *m_server;
};

} // namespace photoporter::ui
