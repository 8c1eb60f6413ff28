// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/jobruns.h"

#include "cli/commands/zip.h"
#include "jobs/makearchive.h"

#include <QCoreApplication>

namespace photoporter {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostChunks = 1000; ///< as the setting max-chunks allows

struct Text {
    Q_DECLARE_TR_FUNCTIONS(JobRuns)
};

Result<std::optional<TransferPolicy>> readPolicy(const ParsedArguments &arguments)
{
    const bool relay = arguments.isSet(u"relay"_s);
    if (!arguments.isSet(u"policy"_s))
        return relay ? std::optional(TransferPolicy::Relay) : std::nullopt;
    const auto policy = policyFromName(arguments.value(u"policy"_s));
    if (!policy)
        return std::unexpected(policy.error());
    if (relay && *policy != TransferPolicy::Relay)
        return fail(ErrorCode::InvalidInput,
                    Text::tr("--relay and --policy %1 contradict each other.").arg(arguments.value(u"policy"_s)),
                    Text::tr("Give one of them."));
    return *policy;
}

Result<int> readChunks(const ParsedArguments &arguments)
{
    if (!arguments.isSet(u"chunks"_s))
        return 0;
    bool isNumber = false;
    const QString text = arguments.value(u"chunks"_s);
    const int chunks = text.toInt(&isNumber);
    if (!isNumber || chunks < 1 || chunks > mostChunks)
        return fail(ErrorCode::InvalidInput, Text::tr("“%1” is no number of chunks.").arg(text),
                    Text::tr("Give a number from 1 to %1.").arg(mostChunks));
    return chunks;
}

} // namespace

Result<std::unique_ptr<Engine>> jobEngine(Session &session)
{
    return session.engine([&session](EngineOptions &options) {
        options.onEnd = [&session](const JobOutcome &outcome) {
            if (outcome.state == JobState::Pending && outcome.error)
                session.note(Text::tr("%1 The job goes on by itself in a moment.").arg(outcome.error->message));
        };
    });
}

Result<Outcome> runJobToEnd(const JobTicket &ticket, Engine &engine, Session &session)
{
    const auto store = session.store();
    if (!store)
        return std::unexpected(store.error());
    const auto display = session.showProgress();
    const auto outcome = engine.runToEnd(ticket, session.stop());
    if (!outcome)
        return std::unexpected(outcome.error());
    const auto report = reportOf(*outcome);
    if (!report && outcome->state == JobState::Failed)
        session.note(
            Text::tr("Job %1 is kept as a dead letter: see `photoporter-cli dead-letters`.").arg(outcome->id));
    if (!report)
        return std::unexpected(report.error());
    QJsonObject document = archiveDocument(*report);
    document[u"job"_s] = outcome->id;
    return Outcome{.text = archiveText(*report, (*store)->location()), .document = document};
}

Outcome queuedOutcome(JobId id, const QString &album, bool attached)
{
    const QString text = attached ? Text::tr("This ZIP is asked for already: it is job %1.").arg(id)
                                  : Text::tr("Job %1 waits in the queue.").arg(id);
    return {.text = text + u'\n' + Text::tr("Run the queue with: photoporter-cli work --once"),
            .document = {{u"job"_s, id}, {u"album"_s, album}, {u"attached"_s, attached}}};
}

Result<> checkStoreOf(const QString &location, JobId job, Session &session)
{
    const auto store = session.store();
    if (!store)
        return std::unexpected(store.error());
    if ((*store)->location() == location)
        return {};
    return fail(ErrorCode::InvalidInput,
                Text::tr("Job %1 is one of the store %2, not of %3.")
                    .arg(QString::number(job), location, (*store)->location()),
                Text::tr("Name that store with --store, or only put the job into the queue with --later."));
}

QList<QCommandLineOption> retryOptions()
{
    return {
        {u"relay"_s, Text::tr("Fetch the photos and send them, for a store that can't copy: as --policy relay.")},
        {u"policy"_s, Text::tr("automatic, no-transfer or relay. Default: as before."), u"POLICY"_s},
        {u"chunks"_s, Text::tr("Divide the album into this many chunks. Default: as before."), u"N"_s},
        {u"force"_s, Text::tr("Also where another try can't help.")},
        {u"later"_s, Text::tr("Only put the job into the queue.")},
    };
}

Result<JobRetry> readRetry(const ParsedArguments &arguments)
{
    const auto policy = readPolicy(arguments);
    if (!policy)
        return std::unexpected(policy.error());
    const auto chunks = readChunks(arguments);
    if (!chunks)
        return std::unexpected(chunks.error());
    return JobRetry{.policy = *policy, .chunks = *chunks, .force = arguments.isSet(u"force"_s), .by = u"user"_s};
}

} // namespace photoporter
