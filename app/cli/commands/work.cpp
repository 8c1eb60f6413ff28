// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/work.h"

#include "base/bytes.h"
#include "base/errorjson.h"
#include "cli/commands/watch.h"
#include "cli/output/units.h"
#include "cli/session.h"
#include "ledger/deadlettertable.h"
#include "metrics/metricsserver.h"
#include "metrics/runcounters.h"

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

    void trouble(const std::optional<Error> &error)
    {
        m_session.note(error ? Text::tr("The queue waits for its ledger: %1").arg(error->describe())
                             : Text::tr("The ledger can be used again, and the queue goes on."));
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

MetricsGauges gaugesOf(Ledger &ledger)
{
    MetricsGauges gauges;
    for (const JobState state :
         {JobState::Pending, JobState::Planning, JobState::Generating, JobState::Merging, JobState::Verifying,
          JobState::Paused, JobState::Ready, JobState::Failed, JobState::Cancelled})
        gauges.jobsByState[jobStateName(state).toString()] = 0;
    if (const auto counts = JobTable(ledger).countByState()) {
        for (const auto &[state, count] : *counts)
            gauges.jobsByState[jobStateName(state).toString()] = count;
    }
    gauges.openDeadLetters = DeadLetterTable(ledger).countOpen().value_or(0);
    return gauges;
}

/// Nothing when no port was asked for.
Result<std::unique_ptr<MetricsServer>> serveMetrics(const ParsedArguments &arguments, Session &session,
                                                    const RunCounters &counters)
{
    const QString text = arguments.value(u"metrics-port"_s);
    if (text.isEmpty())
        return nullptr;
    bool isNumber = false;
    const quint16 port = text.toUShort(&isNumber);
    if (!isNumber)
        return fail(ErrorCode::InvalidInput, Text::tr("“%1” is no port.").arg(text),
                    Text::tr("Use a number from 1 to 65535; 0 takes a free one."));
    const auto ledger = session.ledger();
    if (!ledger)
        return std::unexpected(ledger.error());
    auto server = MetricsServer::start(
        [ledger = *ledger, &counters] { return prometheusDocument(gaugesOf(*ledger), counters); }, {.port = port});
    if (server)
        session.note(Text::tr("Metrics are at http://127.0.0.1:%1/metrics").arg((*server)->port()));
    return server;
}

Result<std::unique_ptr<Watch>> startWatch(const ParsedArguments &arguments, Session &session,
                                          std::chrono::seconds interval)
{
    const auto settings = session.settings();
    const auto store = session.store();
    const auto ledger = session.ledger();
    if (!settings || !store || !ledger)
        return std::unexpected(!settings ? settings.error() : !store ? store.error() : ledger.error());
    return std::make_unique<Watch>(
        session, **store, **ledger,
        MaintenanceOptions{.settings = *settings, .remake = arguments.isSet(u"remake"_s)}, interval);
}

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
    return {{u"once"_s, Text::tr("End as soon as no job waits.")},
            {u"check-every"_s, Text::tr("Look after the store at the start and then this often. Default: 24h."),
             u"DURATION"_s, u"24h"_s},
            {u"remake"_s, Text::tr("Make ZIPs again whose albums have changed.")},
            {u"metrics-port"_s, Text::tr("Serve metrics for Prometheus on this port of 127.0.0.1."), u"PORT"_s}};
}

QStringList WorkCommand::examples() const
{
    return {u"work"_s, u"work --once --json"_s, u"work --check-every 30m --remake --metrics-port 9464"_s};
}

Result<Outcome> WorkCommand::run(const ParsedArguments &arguments, Session &session) const
{
    const auto interval = parseDuration(arguments.value(u"check-every"_s));
    if (!interval)
        return fail(ErrorCode::InvalidInput,
                    Text::tr("“%1” is no interval.").arg(arguments.value(u"check-every"_s)),
                    Text::tr("Use a number and a unit, for example 30m or 24h."));
    const bool once = arguments.isSet(u"once"_s);
    if (once && (arguments.isSet(u"check-every"_s) || arguments.isSet(u"remake"_s)))
        return fail(
            ErrorCode::InvalidInput,
            Text::tr("With --once nobody looks after the store, so --check-every and --remake mean nothing."),
            Text::tr("Leave --once out, or look after the store with: photoporter-cli maintain --remake"));
    WorkLog log(session);
    RunCounters counters;
    const auto engine = session.engine([&](EngineOptions &options) {
        options.onBegin = [&log](const JobRecord &job) { log.begin(job); };
        options.onEnd = [&log](const JobOutcome &outcome) { log.end(outcome); };
        options.onTrouble = [&log](const std::optional<Error> &error) { log.trouble(error); };
        options.onRun = [&counters](const RunRecord &run) { counters.add(run); };
    });
    if (!engine)
        return std::unexpected(engine.error());
    const auto server = serveMetrics(arguments, session, counters);
    if (!server)
        return std::unexpected(server.error());
    const auto watch = once ? Result<std::unique_ptr<Watch>>() : startWatch(arguments, session, *interval);
    if (!watch)
        return std::unexpected(watch.error());
    if (const auto ran = (*engine)->runQueue(once, session.stop()); !ran)
        return std::unexpected(ran.error());
    return log.outcome();
}

} // namespace photoporter
