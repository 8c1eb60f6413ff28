// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/proof/proofstore.h"

#include <QFile>
#include <QUrl>
#include <QUuid>

#include <gtest/gtest.h>

namespace photoporter::ui::testing {

using namespace Qt::StringLiterals;

StoreProfile connectStore(const photoporter::testing::S3Server &server, const QString &endpoint, Secrets &secrets)
{
    const QString bucket = u"window-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces);
    const S3Config config = server.config(bucket.toUtf8());
    photoporter::testing::makeBucket(config);
    const StoreProfile profile{.id = u"proof"_s,
                               .name = u"Studio"_s,
                               .provider = u"ceph"_s,
                               .url = u"s3://"_s + bucket,
                               .endpoint = endpoint,
                               .region = u"us-east-1"_s,
                               .keys = KeySource::Keychain};
    secrets.write(profile.id, config.credentials, [](Secrets::Kept, const QString &) {});
    return profile;
}

FaultProxy::FaultProxy(const QByteArray &upstream, const QByteArray &script)
    : m_upstream(QUrl(QString::fromUtf8(upstream)).authority())
{
    QFile file(m_folder.filePath(u"script.json"_s));
    EXPECT_TRUE(file.open(QIODevice::WriteOnly) && file.write(script) == script.size());
    file.close();
    start({u"--script"_s, file.fileName()});
}

FaultProxy::~FaultProxy()
{
    stop();
}

QString FaultProxy::endpoint() const
{
    return u"http://127.0.0.1:"_s + m_port;
}

void FaultProxy::mend()
{
    stop();
    start({u"--port"_s, m_port});
}

void FaultProxy::start(const QStringList &more)
{
    constexpr int longest = 60'000;
    m_process.setWorkingDirectory(QStringLiteral(PHOTOPORTER_TEST_TOOLS));
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(u"python3"_s,
                    QStringList{u"-B"_s, u"-m"_s, u"fault_proxy"_s, u"--upstream"_s, m_upstream} + more);
    ASSERT_TRUE(m_process.waitForReadyRead(longest)) << m_process.errorString().toStdString();
    m_port = QString::number(QUrl(QString::fromUtf8(m_process.readLine().trimmed())).port());
}

void FaultProxy::stop()
{
    m_process.kill();
    m_process.waitForFinished();
}

} // namespace photoporter::ui::testing
