// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/letterretries.h"

#include "base/errorjson.h"
#include "cli/commands/jobruns.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <limits>
#include <ranges>

namespace photoporter {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(LetterRetries)
};

/// What became of each letter.
class RetryReport {
public:
    /// `end`: "queued", "ready", "failed", "refused".
    void add(const DeadLetter &letter, const QString &end, const std::optional<Error> &error)
    {
        QJsonObject document{
            {u"deadLetter"_s, letter.id}, {u"job"_s, letter.job}, {u"album"_s, letter.album}, {u"outcome"_s, end}};
        if (error)
            document[u"error"_s] = errorToJson(*error);
        m_documents += document;
        m_lines += u"  "_s +
                   Text::tr("%1 (job %2, %3): %4")
                       .arg(QString::number(letter.id), QString::number(letter.job), letter.album,
                            error ? error->describe() : words(end)) +
                   u'\n';
        ++(error ? m_failed : m_done);
    }

    [[nodiscard]] Outcome outcome() const
    {
        if (m_documents.isEmpty())
            return {.text = Text::tr("There are no open dead letters."),
                    .document = {{u"retried"_s, m_documents}}};
        return {.text = m_lines + Text::tr("%1 retried, %2 not made").arg(m_done).arg(m_failed),
                .document = {{u"retried"_s, m_documents}},
                .status = m_failed > 0 ? ExitStatus::Partly : ExitStatus::Done};
    }

private:
    static QString words(const QString &end)
    {
        return end == "queued"_L1 ? Text::tr("waits in the queue.") : Text::tr("the ZIP is ready.");
    }

    QJsonArray m_documents;
    QString m_lines;
    int m_done = 0;
    int m_failed = 0;
};

/// Where jobs are to be run here, the letters of the named store.
Result<std::vector<DeadLetter>> lettersToRetry(bool later, Session &session)
{
    DeadLetterTable::Filter filter{.limit = std::numeric_limits<int>::max()};
    if (!later) {
        const auto store = session.store();
        if (!store)
            return std::unexpected(store.error());
        filter.location = (*store)->location();
    }
    const auto ledger = session.ledger();
    return ledger ? DeadLetterTable(**ledger).list(filter) : std::unexpected(ledger.error());
}

/// Each by itself, so that after a stop the others are still open. A letter whose job was retried for another
/// letter of this list is settled by now, and passed over.
Result<> retryEach(const std::vector<DeadLetter> &letters, const JobRetry &retry, Engine *engine, Session &session,
                   RetryReport &report)
{
    const auto ledger = session.ledger();
    if (!ledger)
        return std::unexpected(ledger.error());
    for (const DeadLetter &listed : std::views::reverse(letters)) {
        if (session.stop().stop_requested())
            return cancelled();
        const auto letter = findLetter(**ledger, listed.id);
        if (!letter)
            return std::unexpected(letter.error());
        if (letter->settlement != Settlement::Open)
            continue;
        const auto job = retryLetter(**ledger, letter->id, retry, session.context().clock->now());
        if (!job) {
            report.add(*letter, u"refused"_s, job.error());
        } else if (!engine) {
            report.add(*letter, u"queued"_s, {});
        } else {
            const auto made = runJobToEnd({.id = *job}, *engine, session);
            if (!made && session.stop().stop_requested())
                return std::unexpected(made.error());
            report.add(*letter, made ? u"ready"_s : u"failed"_s,
                       made ? std::nullopt : std::optional(made.error()));
        }
    }
    return {};
}

} // namespace

Result<Outcome> retryOneLetter(DeadLetterId id, const JobRetry &retry, bool later, Session &session)
{
    const auto ledger = session.ledger();
    if (!ledger)
        return std::unexpected(ledger.error());
    const auto letter = findLetter(**ledger, id);
    if (!letter)
        return std::unexpected(letter.error());
    std::unique_ptr<Engine> engine;
    if (!later) {
        if (const auto right = checkStoreOf(letter->location, letter->job, session); !right)
            return std::unexpected(right.error());
        auto made = jobEngine(session);
        if (!made)
            return std::unexpected(made.error());
        engine = *std::move(made);
    }
    const auto job = retryLetter(**ledger, id, retry, session.context().clock->now());
    if (!job)
        return std::unexpected(job.error());
    if (later)
        return queuedOutcome(*job, letter->album, false);
    return runJobToEnd({.id = *job}, *engine, session);
}

Result<Outcome> retryAllLetters(const JobRetry &retry, bool later, Session &session)
{
    const auto letters = lettersToRetry(later, session);
    if (!letters)
        return std::unexpected(letters.error());
    std::unique_ptr<Engine> engine;
    if (!later && !letters->empty()) {
        auto made = jobEngine(session);
        if (!made)
            return std::unexpected(made.error());
        engine = *std::move(made);
    }
    RetryReport report;
    if (const auto retried = retryEach(*letters, retry, engine.get(), session, report); !retried)
        return std::unexpected(retried.error());
    return report.outcome();
}

} // namespace photoporter
