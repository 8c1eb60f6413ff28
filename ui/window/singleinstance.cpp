// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/singleinstance.h"

#include <QCryptographicHash>
#include <QDataStream>
#include <QLocalServer>
#include <QLocalSocket>

namespace photoporter::ui {

namespace {

constexpr int patience = 1000; ///< milliseconds
constexpr qint64 mostBytes = 16 * 1024 * 1024;

} // namespace

SingleInstance::SingleInstance(const QString &name, QObject *parent)
    : QObject(parent),
      m_name(QStringLiteral("photoporter-") +
             QString::fromLatin1(
                 QCryptographicHash::hash(name.toUtf8(), QCryptographicHash::Sha256).toHex().first(16))),
      m_server(new QLocalServer(this))
{
    m_server->setSocketOptions(QLocalServer::UserAccessOption); // others may not put files into the user's albums
    connect(m_server, &QLocalServer::newConnection, this, &SingleInstance::hear);
}

bool SingleInstance::handOver(const QStringList &paths)
{
    QLocalSocket socket;
    socket.connectToServer(m_name);
    if (!socket.waitForConnected(patience))
        return false;
    QByteArray message;
    QDataStream stream(&message, QIODevice::WriteOnly);
    stream << paths;
    socket.write(message);
    socket.flush();
    while (socket.bytesToWrite() > 0 && socket.waitForBytesWritten(patience)) {
    }
    return socket.bytesAvailable() > 0 || socket.waitForReadyRead(patience);
}

void SingleInstance::listen()
{
    if (m_server->listen(m_name))
        return;
    QLocalServer::removeServer(m_name); // left by one that was killed: handOver() found nobody there
    m_server->listen(m_name);
}

void SingleInstance::hear()
{
    QLocalSocket *socket = m_server->nextPendingConnection();
    connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
    connect(socket, &QLocalSocket::readyRead, this, [this, socket] {
        if (socket->bytesAvailable() > mostBytes) {
            socket->abort();
            return;
        }
        QDataStream stream(socket);
        stream.startTransaction();
        QStringList paths;
        stream >> paths;
        if (!stream.commitTransaction())
            return;
        socket->write("1");
        socket->flush();
        Q_EMIT startedAgain(paths);
    });
}

} // namespace photoporter::ui
