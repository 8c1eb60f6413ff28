// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/ownership.h"

#include "jobs/text.h"

#include <QFile>
#include <QSysInfo>
#include <QUuid>

namespace photoporter {

namespace {

/// When the process began, in ticks since the computer did (proc_pid_stat(5), field 22): tells a process from a
/// later one of the same id. Empty when there is none, or no /proc.
QString startOf(const QString &processId)
{
    QFile file(u"/proc/" + processId + u"/stat");
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray stat = file.readAll();
    // The name in field 2 may hold spaces and parentheses; what follows the last one does not.
    constexpr qsizetype fieldsBehindName = 22 - 3;
    const QList<QByteArray> fields = stat.sliced(stat.lastIndexOf(')') + 1).trimmed().split(' ');
    return QString::fromLatin1(fields.value(fieldsBehindName));
}

QString hostName()
{
    return QSysInfo::machineHostName().remove(u'/');
}

} // namespace

Result<> owned(const Result<bool> &answer, JobId job)
{
    if (!answer)
        return std::unexpected(answer.error());
    if (!*answer)
        return fail(ErrorCode::JobTaken, JobsText::tr("Another program works on job %1 by now.").arg(job));
    return {};
}

QString processName()
{
    static const QString random = QUuid::createUuid().toString(QUuid::Id128).first(8);
    const QString id = QString::number(QCoreApplication::applicationPid());
    return hostName() + u'/' + id + u'/' + startOf(id) + u'/' + random;
}

bool runsHere(const QString &owner)
{
    const QStringList words = owner.split(u'/');
    return words.size() == 4 && !words[2].isEmpty() && startOf(words[1]) == words[2];
}

bool isKnownDead(const QString &owner)
{
    const QStringList words = owner.split(u'/');
    const bool hasProcesses = !startOf(QString::number(QCoreApplication::applicationPid())).isEmpty();
    if (words.size() != 4 || words[0] != hostName() || words[2].isEmpty() || !hasProcesses)
        return false;
    return !runsHere(owner);
}

} // namespace photoporter
