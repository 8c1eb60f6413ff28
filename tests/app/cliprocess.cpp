// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cliprocess.h"

#include <QDeadlineTimer>
#include <QJsonDocument>

#include <csignal>

namespace photoporter {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::minutes patience{2};

} // namespace

CliProcess::CliProcess(const CommandWorld &world, const QStringList &arguments)
{
    QProcessEnvironment environment = world.environment;
    environment.insert(u"HOME"_s, world.folder.path());
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    m_process.setProcessEnvironment(environment);
    m_process.start(QStringLiteral(PHOTOPORTER_CLI),
                    arguments + QStringList{u"--ledger"_s, world.path(u"data/ledger.sqlite"_s)});
}

CliProcess::~CliProcess()
{
    m_process.kill();
    m_process.waitForFinished();
}

QJsonObject CliProcess::lastProgress() const
{
    const auto end = m_error.lastIndexOf('\n');
    if (end < 0)
        return {};
    const auto begin = end == 0 ? 0 : m_error.lastIndexOf('\n', end - 1) + 1;
    return QJsonDocument::fromJson(m_error.mid(begin, end - begin)).object();
}

bool CliProcess::waitUntil(const std::function<bool(const QJsonObject &)> &holds)
{
    for (const QDeadlineTimer deadline(patience); !deadline.hasExpired();) {
        m_error += m_process.readAllStandardError();
        if (holds(lastProgress()))
            return true;
        // What is waited for may show itself elsewhere, hence not for output alone.
        constexpr int look = 20;
        if (!m_process.waitForReadyRead(look) && m_process.state() == QProcess::NotRunning)
            return false;
    }
    return false;
}

void CliProcess::send(int signal) const
{
    if (const qint64 pid = m_process.processId(); pid > 0)
        ::kill(static_cast<pid_t>(pid), signal);
}

int CliProcess::finish()
{
    const int milliseconds = static_cast<int>(std::chrono::milliseconds(patience).count());
    if (m_process.state() != QProcess::NotRunning && !m_process.waitForFinished(milliseconds))
        return -1;
    m_out += m_process.readAllStandardOutput();
    m_error += m_process.readAllStandardError();
    return m_process.exitCode() + (m_process.exitStatus() == QProcess::CrashExit ? 128 : 0);
}

QJsonObject CliProcess::document() const
{
    return CommandRun{.out = out()}.document();
}

} // namespace photoporter
