// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/jobs.h"

#include "base/bytes.h"
#include "cli/commands/jobnumbers.h"
#include "cli/output/jobdocuments.h"
#include "cli/output/jobtext.h"
#include "cli/output/lettertext.h"
#include "cli/output/table.h"
#include "cli/output/units.h"
#include "jobs/letterjson.h"

#include <QCoreApplication>

#include <limits>

namespace photoporter {

using namespace Qt::StringLiterals;

namespace {

constexpr int finishedShown = 50; ///< unless all are asked for

struct Text {
    Q_DECLARE_TR_FUNCTIONS(JobsCommand)
};

/// What is not finished, and the latest of what is.
struct Shown {
    std::vector<JobRecord> jobs; ///< newest first
    int left = 0;
};

Shown latest(std::vector<JobRecord> jobs)
{
    Shown shown;
    int finished = 0;
    for (JobRecord &job : jobs) {
        if (isFinal(job.state) && ++finished > finishedShown)
            ++shown.left;
        else
            shown.jobs.push_back(std::move(job));
    }
    return shown;
}

QString filesText(const JobRecord &job)
{
    return job.entries ? formatCount(*job.entries) : QString();
}

QString sizeText(const JobRecord &job)
{
    return job.archive.size > 0 ? formatBytes(job.archive.size) : QString();
}

QString jobTable(const std::vector<JobRecord> &jobs, Clock::WallTime now)
{
    Table table({{Text::tr("Job"), Table::Align::Right},
                 {Text::tr("Album")},
                 {Text::tr("State")},
                 {Text::tr("Parts"), Table::Align::Right},
                 {Text::tr("Files"), Table::Align::Right},
                 {Text::tr("Size"), Table::Align::Right},
                 {Text::tr("Asked for (UTC)")},
                 {Text::tr("Finished (UTC)")}});
    for (const JobRecord &job : jobs)
        table.addRow({QString::number(job.id), job.request.album, stateText(job, now), partsText(job),
                      filesText(job), sizeText(job), timeText(job.createdAt), timeText(job.finishedAt)});
    return table.text();
}

Result<Outcome> listJobs(bool all, Session &session)
{
    const auto ledger = session.ledger();
    if (!ledger)
        return std::unexpected(ledger.error());
    auto jobs = JobTable(**ledger).list({.limit = std::numeric_limits<int>::max()});
    if (!jobs)
        return std::unexpected(jobs.error());
    const Shown shown = all ? Shown{.jobs = *std::move(jobs)} : latest(*std::move(jobs));
    if (shown.jobs.empty())
        session.note(Text::tr("There are no jobs. Make one with: photoporter-cli zip ALBUM"));
    if (shown.left > 0)
        session.note(
            Text::tr("%1 older jobs that are finished are not shown: see them with --all.").arg(shown.left));
    QJsonArray documents;
    for (const JobRecord &job : shown.jobs)
        documents += jobDocument(job);
    return Outcome{.text = shown.jobs.empty() ? QString() : jobTable(shown.jobs, session.context().clock->now()),
                   .document = {{u"jobs"_s, documents}}};
}

/// Everything that is known of one job.
struct Story {
    JobRecord job;
    std::vector<AttemptRecord> attempts;
    std::vector<ChunkRecord> chunks;
};

Result<Story> readStory(const QString &number, Session &session)
{
    auto job = jobNumbered(number, session);
    if (!job)
        return std::unexpected(job.error());
    const auto ledger = session.ledger();
    if (!ledger)
        return std::unexpected(ledger.error());
    auto attempts = AttemptTable(**ledger).list(job->id);
    auto chunks = ChunkTable(**ledger).list(job->id);
    if (!attempts || !chunks)
        return std::unexpected(attempts ? chunks.error() : attempts.error());
    return Story{*std::move(job), *std::move(attempts), *std::move(chunks)};
}

/// Rows without a value say nothing, and are left out.
void addKnown(Table &table, const QString &title, const QString &value)
{
    if (!value.isEmpty())
        table.addRow({title, value});
}

QString factsText(const JobRecord &job, Clock::WallTime now)
{
    Table table({{}, {}});
    table.addRow({Text::tr("Job"), QString::number(job.id)});
    table.addRow({Text::tr("Album"), job.request.album});
    table.addRow({Text::tr("Store"), job.request.location});
    table.addRow({Text::tr("State"), stateText(job, now)});
    addKnown(table, Text::tr("Parts"), partsText(job));
    addKnown(table, Text::tr("Files"), filesText(job));
    addKnown(table, Text::tr("Size"), sizeText(job));
    addKnown(table, Text::tr("ZIP"), job.archive.key.text());
    table.addRow({Text::tr("Policy"), job.request.policy});
    addKnown(table, Text::tr("Strategy"), job.plan ? job.plan->strategy : QString());
    table.addRow({Text::tr("Asked for"),
                  Text::tr("%1 UTC, by %2").arg(timeText(job.createdAt), askerText(job.request.askedBy))});
    addKnown(table, Text::tr("Begun"), job.attempt > 0 ? timeText(job.startedAt) : QString());
    addKnown(table, Text::tr("Progress"), job.attempt > 0 ? timeText(job.changedAt) : QString());
    addKnown(table, Text::tr("Finished"), timeText(job.finishedAt));
    if (job.error) {
        table.addRow({Text::tr("Error"), job.error->message});
        addKnown(table, QString(), answerText(*job.error));
        table.addRow({Text::tr("What to do"), job.error->typedAdvice()});
    }
    return table.text();
}

QString chunkTable(const std::vector<ChunkRecord> &chunks)
{
    Table table({{Text::tr("Chunk"), Table::Align::Right},
                 {Text::tr("Parts")},
                 {Text::tr("State")},
                 {Text::tr("Tries"), Table::Align::Right},
                 {Text::tr("Finished (UTC)")}});
    for (const ChunkRecord &chunk : chunks)
        table.addRow({QString::number(chunk.number),
                      Text::tr("%1 to %2").arg(chunk.firstPart).arg(chunk.firstPart + chunk.partCount - 1),
                      chunkStateText(chunk.state), QString::number(chunk.attempts), timeText(chunk.finishedAt)});
    return table.text(2);
}

Result<Outcome> showJob(const QString &number, Session &session)
{
    const auto story = readStory(number, session);
    if (!story)
        return std::unexpected(story.error());
    const QString plan = story->job.plan ? story->job.plan->summary : QString();
    QJsonObject document = jobDocument(story->job);
    document[u"attempts"_s] = attemptsToJson(story->attempts);
    document[u"chunks"_s] = chunkDocuments(story->chunks);
    document[u"plan"_s] = plan;
    QString text = factsText(story->job, session.context().clock->now());
    text += section(Text::tr("Tries"), attemptText(story->attempts));
    if (!story->chunks.empty())
        text += section(Text::tr("Chunks"), chunkTable(story->chunks));
    text += section(Text::tr("Plan"), plan);
    return Outcome{.text = text, .document = {{u"job"_s, document}}};
}

} // namespace

QString JobsCommand::name() const
{
    return u"jobs"_s;
}

QString JobsCommand::summary() const
{
    return Text::tr("List the jobs that make ZIPs, or tell all about one.");
}

QString JobsCommand::description() const
{
    return Text::tr(
        "Lists the jobs that this computer knows of: those that wait or run, and the latest that are finished.\n"
        "With a number: everything about that job - how far it is, each try with its error, what to do next.");
}

QList<Argument> JobsCommand::arguments() const
{
    return {{.name = u"ID"_s, .description = Text::tr("The job's number. Default: a list."), .optional = true}};
}

QList<QCommandLineOption> JobsCommand::options() const
{
    return {{u"all"_s, Text::tr("List every job, however long ago it was finished.")}};
}

QStringList JobsCommand::examples() const
{
    return {u"jobs"_s, u"jobs 12"_s, u"jobs --all --json"_s};
}

Result<Outcome> JobsCommand::run(const ParsedArguments &arguments, Session &session) const
{
    if (arguments.positional().isEmpty())
        return listJobs(arguments.isSet(u"all"_s), session);
    return showJob(arguments.at(0), session);
}

} // namespace photoporter
