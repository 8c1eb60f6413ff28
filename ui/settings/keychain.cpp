// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/keychain.h"

#include <QObject>
#include <qt6keychain/keychain.h>

namespace photoporter::ui {

namespace {

using Outcome = KeychainAnswer::Outcome;

Outcome outcomeOf(QKeychain::Error error)
{
    switch (error) {
    case QKeychain::NoError:
        return Outcome::Done;
    case QKeychain::EntryNotFound:
        return Outcome::Missing;
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return Outcome::Absent;
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
        return Outcome::Refused;
    default:
        return Outcome::Failed;
    }
}

class SystemKeychain final : public Keychain {
public:
    void read(const QString &name, Then then) override
    {
        auto *job = new QKeychain::ReadPasswordJob(service());
        QObject::connect(job, &QKeychain::Job::finished, &m_receiver, [job, then = std::move(then)] {
            then({outcomeOf(job->error()), job->binaryData(), job->errorString()});
        });
        start(job, name);
    }

    void write(const QString &name, const QByteArray &data, Then then) override
    {
        auto *job = new QKeychain::WritePasswordJob(service());
        job->setBinaryData(data);
        answer(job, std::move(then));
        start(job, name);
    }

    void remove(const QString &name, Then then) override
    {
        auto *job = new QKeychain::DeletePasswordJob(service());
        answer(job, std::move(then));
        start(job, name);
    }

private:
    static QString service() { return QStringLiteral("photoporter"); }

    void answer(QKeychain::Job *job, Then then)
    {
        QObject::connect(job, &QKeychain::Job::finished, &m_receiver, [job, then = std::move(then)] {
            then({outcomeOf(job->error()), {}, job->errorString()});
        });
    }

    /// The job deletes itself when it has answered. Its start is left to the event loop, so that nothing is
    /// answered out of the call.
    static void start(QKeychain::Job *job, const QString &name)
    {
        job->setKey(name);
        job->setAutoDelete(true);
        job->setInsecureFallback(false);
        QMetaObject::invokeMethod(job, [job] { job->start(); }, Qt::QueuedConnection);
    }

    QObject m_receiver; ///< gone with the keychain: then nobody is answered
};

} // namespace

std::unique_ptr<Keychain> systemKeychain()
{
    return std::make_unique<SystemKeychain>();
}

} // namespace photoporter::ui
