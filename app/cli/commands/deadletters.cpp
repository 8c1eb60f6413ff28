// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/deadletters.h"

#include "cli/commands/jobnumbers.h"
#include "cli/commands/jobruns.h"
#include "cli/commands/letterretries.h"
#include "cli/output/lettertext.h"
#include "cli/suggestion.h"
#include "jobs/letterjson.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QSaveFile>

#include <limits>

namespace photoporter {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(DeadLettersCommand)
};

const QString byUser = u"user"_s;

struct Letters {
    std::vector<DeadLetter> letters; ///< newest first
    QJsonObject document;            ///< of all, with their attempts
};

Result<Letters> readLetters(bool settledToo, Session &session)
{
    const auto ledger = session.ledger();
    if (!ledger)
        return std::unexpected(ledger.error());
    auto letters =
        DeadLetterTable(**ledger).list({.openOnly = !settledToo, .limit = std::numeric_limits<int>::max()});
    if (!letters)
        return std::unexpected(letters.error());
    auto document = lettersToJson(*letters, **ledger);
    if (!document)
        return std::unexpected(document.error());
    return Letters{.letters = *std::move(letters), .document = *std::move(document)};
}

Result<Outcome> list(bool settledToo, Session &session)
{
    const auto read = readLetters(settledToo, session);
    if (!read)
        return std::unexpected(read.error());
    if (read->letters.empty())
        session.note(settledToo ? Text::tr("There are no dead letters.")
                                : Text::tr("There are no open dead letters."));
    return Outcome{.text = letterTable(read->letters), .document = read->document};
}

Result<Outcome> show(DeadLetterId id, Session &session)
{
    const auto ledger = session.ledger();
    if (!ledger)
        return std::unexpected(ledger.error());
    const auto letter = findLetter(**ledger, id);
    if (!letter)
        return std::unexpected(letter.error());
    const auto attempts = AttemptTable(**ledger).list(letter->job);
    if (!attempts)
        return std::unexpected(attempts.error());
    return Outcome{.text = letterText(*letter, *attempts),
                   .document = {{u"deadLetter"_s, letterToJson(*letter, *attempts)}}};
}

/// Whole or not at all: an earlier export is replaced only by a complete one.
Result<> write(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    return fail(ErrorCode::LocalIoFailed, Text::tr("%1 could not be written: %2.").arg(path, file.errorString()));
}

Result<Outcome> exportTo(const QString &path, bool settledToo, Session &session)
{
    const auto read = readLetters(settledToo, session);
    if (!read)
        return std::unexpected(read.error());
    const QByteArray json = QJsonDocument(read->document).toJson(QJsonDocument::Indented);
    if (path.isEmpty())
        return Outcome{.text = QString::fromUtf8(json), .document = read->document};
    if (const auto written = write(path, json); !written)
        return std::unexpected(written.error());
    const auto count = static_cast<qint64>(read->letters.size());
    return Outcome{.text = Text::tr("%1 dead letters were written to %2.").arg(count).arg(path),
                   .document = {{u"file"_s, path}, {u"count"_s, count}}};
}

/// Discards or restores, and shows how the letter then stands.
Result<Outcome> settle(DeadLetterId id, bool restores, Session &session)
{
    const auto ledger = session.ledger();
    if (!ledger)
        return std::unexpected(ledger.error());
    const auto done = restores ? restoreLetter(**ledger, id)
                               : discardLetter(**ledger, id, byUser, session.context().clock->now());
    if (!done)
        return std::unexpected(done.error());
    auto outcome = show(id, session);
    if (outcome)
        outcome->text = restores ? Text::tr("Dead letter %1 is open again.").arg(id)
                                 : Text::tr("Dead letter %1 is discarded. Take that back with: photoporter-cli "
                                            "dead-letters restore %1")
                                       .arg(id);
    return outcome;
}

Result<DeadLetterId> idFor(const QString &action, const QStringList &words)
{
    if (words.size() < 2)
        return fail(ErrorCode::InvalidInput, Text::tr("“dead-letters %1” needs the number of one.").arg(action),
                    Text::tr("List them with `photoporter-cli dead-letters`."));
    return readLetterId(words.at(1));
}

Result<Outcome> retry(const ParsedArguments &arguments, const QStringList &words, Session &session)
{
    const auto how = readRetry(arguments);
    if (!how)
        return std::unexpected(how.error());
    const bool later = arguments.isSet(u"later"_s);
    if (arguments.isSet(u"all"_s)) {
        if (words.size() > 1)
            return fail(ErrorCode::InvalidInput,
                        Text::tr("--all and the number of one dead letter contradict each other."),
                        Text::tr("Give one of them."));
        return retryAllLetters(*how, later, session);
    }
    return idFor(words.first(), words).and_then([&](DeadLetterId id) {
        return retryOneLetter(id, *how, later, session);
    });
}

std::unexpected<Error> unknownAction(const QString &action)
{
    const QString meant =
        closestTo(action, {u"list"_s, u"show"_s, u"retry"_s, u"discard"_s, u"restore"_s, u"export"_s});
    return fail(ErrorCode::InvalidInput, Text::tr("Dead letters have no “%1”.").arg(action),
                meant.isEmpty() ? Text::tr("Use list, show, retry, discard, restore or export.")
                                : Text::tr("Did you mean “%1”?").arg(meant));
}

} // namespace

QString DeadLettersCommand::name() const
{
    return u"dead-letters"_s;
}

QString DeadLettersCommand::summary() const
{
    return Text::tr("List what failed for good, and retry or discard it.");
}

QString DeadLettersCommand::description() const
{
    return Text::tr("A job that failed for good leaves a dead letter: what went wrong, each try, and what to do "
                    "next. It stays until\n"
                    "its job is retried or it is discarded.\n"
                    "\n"
                    "  list             the open ones (default); --all-settled: the settled ones, too\n"
                    "  show ID          everything about one\n"
                    "  retry ID         try its job again, and run it to its end; --all: of all open ones\n"
                    "  discard ID       nobody wants the ZIP any more\n"
                    "  restore ID       take a discard back\n"
                    "  export [FILE]    as JSON, into a file or to standard output");
}

QList<Argument> DeadLettersCommand::arguments() const
{
    return {{.name = u"ACTION"_s,
             .description = Text::tr("list, show, retry, discard, restore or export."),
             .optional = true},
            {.name = u"ID|FILE"_s,
             .description = Text::tr("The dead letter's number; for export: a file."),
             .optional = true}};
}

QList<QCommandLineOption> DeadLettersCommand::options() const
{
    return QList<QCommandLineOption>{{u"all-settled"_s, Text::tr("List or export settled ones, too.")},
                                     {u"all"_s, Text::tr("Retry all open ones.")}} +
           retryOptions();
}

QStringList DeadLettersCommand::examples() const
{
    return {u"dead-letters"_s, u"dead-letters show 3"_s, u"dead-letters retry 3 --relay"_s,
            u"dead-letters retry --all --later"_s, u"dead-letters export letters.json"_s};
}

Result<Outcome> DeadLettersCommand::run(const ParsedArguments &arguments, Session &session) const
{
    const QStringList words = arguments.positional();
    const QString action = words.value(0, u"list"_s);
    const bool settledToo = arguments.isSet(u"all-settled"_s);
    if (action == "list"_L1)
        return list(settledToo, session);
    if (action == "export"_L1)
        return exportTo(words.value(1), settledToo, session);
    if (action == "retry"_L1)
        return retry(arguments, words, session);
    if (action != "show"_L1 && action != "discard"_L1 && action != "restore"_L1)
        return unknownAction(action);
    return idFor(action, words).and_then([&](DeadLetterId id) {
        return action == "show"_L1 ? show(id, session) : settle(id, action == "restore"_L1, session);
    });
}

} // namespace photoporter
