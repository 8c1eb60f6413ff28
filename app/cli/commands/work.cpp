// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/work.h"

#include "base/bytes.h"
#include "base/errorjson.h"
#include "cli/output/units.h"
#include "cli/session.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <map>

namespace photoporter {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(WorkCommand)
};

/// Tells what begins and ends, and remembers how each job stood at last.
class WorkLog {
public:
    explicit WorkLog(Session &session) : m_session(session) {}

    void begin(const JobRecord &job)
    {
        m_albums[job.id] = job.request.album;
        m_session.note(Text::tr("Job %1 (%2) begins, try %3.")
                           .arg(QString::number(job.id), job.request.album, QString::number(job.attempt)));
    }

    void end(const JobOutcome &outcome)
    {
        const QString job = QString::number(outcome.id);
        m_session.note(Text::tr("Job %1 (%2) %3").arg(job, m_albums[outcome.id], endText(outcome)));
        m_ends.insert_or_assign(outcome.id, outcome);
    }

    /// Failed jobs are named, and the rest was done.
    [[nodiscard]] Outcome outcome() const
    {
        int ready = 0, failed = 0, others = 0;
        QJsonArray documents;
        for (const auto &[id, end] : m_ends) {
            documents += document(end);
            ++(end.state == JobState::Ready ? ready : end.state == JobState::Failed ? failed : others);
        }
        QString text = Text::tr("%1 ready, %2 failed, %3 not finished").arg(ready).arg(failed).arg(others);
        if (failed > 0)
            text += u'\n' + Text::tr("See what failed, and what to do, with: photoporter-cli dead-letters");
        return {.text = m_ends.empty() ? Text::tr("No job was waiting.") : text,
                .document = {{u"jobs"_s, documents}},
                .status = failed > 0 ? ExitStatus::Partly : ExitStatus::Done};
    }

private:
    static QString endText(const JobOutcome &outcome)
    {
        const ArchiveInfo &archive = outcome.report.archive;
        switch (outcome.state) {
        case JobState::Ready:
            return Text::tr("is ready: %1, %2 files, in %3.")
                .arg(formatBytes(archive.size), formatCount(archive.entries),
                     formatSeconds(outcome.report.seconds));
        case JobState::Failed:
            return Text::tr("failed: %1").arg(outcome.error ? outcome.error->describe() : QString());
        case JobState::Cancelled:
            return Text::tr("was cancelled.");
        case JobState::Paused:
            return Text::tr("is paused.");
        case JobState::Pending:
            return outcome.error ? Text::tr("failed for now, and is tried again: %1").arg(outcome.error->message)
                                 : Text::tr("goes back to the queue; its finished parts are kept.");
        default:
            return Text::tr("was taken over by another program.");
        }
    }

    [[nodiscard]] QJsonObject document(const JobOutcome &end) const
    {
        QJsonObject document{{u"id"_s, end.id},
                             {u"album"_s, m_albums.at(end.id)},
                             {u"state"_s, jobStateName(end.state).toString()}};
        if (end.state == JobState::Ready)
            document[u"key"_s] = end.report.archive.key.text();
        if (end.error)
            document[u"error"_s] = errorToJson(*end.error);
        return document;
    }

    Session &m_session;
    std::map<JobId, QString> m_albums;
    std::map<JobId, JobOutcome> m_ends;
};

} // namespace

QString WorkCommand::name() const
{
    return u"work"_s;
}

QString WorkCommand::summary() const
{
    return Text::tr("Run the jobs that wait in the queue.");
}

QString WorkCommand::description() const
{
    return Text::tr(
        "Runs the jobs of the store that wait, several at once, and those whose program is gone. Goes on until "
        "it\n"
        "is stopped (Ctrl+C): then what is in flight ends, jobs go back to the queue with their finished parts,\n"
        "and the status is 0.");
}

QList<QCommandLineOption> WorkCommand::options() const
{
    return {{u"once"_s, Text::tr("End as soon as no job waits.")}};
}

QStringList WorkCommand::examples() const
{
    return {u"work"_s, u"work --once --json"_s};
}

Result<Outcome> WorkCommand::run(const ParsedArguments &arguments, Session &session) const
{
    WorkLog log(session);
    const auto engine = session.engine([&log](EngineOptions &options) {
        options.onBegin = [&log](const JobRecord &job) { log.begin(job); };
        options.onEnd = [&log](const JobOutcome &outcome) { log.end(outcome); };
    });
    if (!engine)
        return std::unexpected(engine.error());
    if (const auto ran = (*engine)->runQueue(arguments.isSet(u"once"_s), session.stop()); !ran)
        return std::unexpected(ran.error());
    return log.outcome();
}

} // namespace photoporter
