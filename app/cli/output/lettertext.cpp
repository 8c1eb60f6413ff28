// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/output/lettertext.h"

#include "cli/output/documents.h"
#include "cli/output/jobtext.h"
#include "cli/output/table.h"

#include <QCoreApplication>

namespace photoporter {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(LetterText)
};

QString attemptTable(const std::vector<AttemptRecord> &attempts)
{
    Table table({{Text::tr("Try"), Table::Align::Right},
                 {Text::tr("Of")},
                 {Text::tr("Begun (UTC)")},
                 {Text::tr("Ended (UTC)")},
                 {Text::tr("Phase")},
                 {Text::tr("Outcome")},
                 {Text::tr("Asked for by")},
                 {Text::tr("Moved")}});
    for (const AttemptRecord &attempt : attempts) {
        const QString of = attempt.chunk > 0 ? Text::tr("chunk %1").arg(attempt.chunk) : Text::tr("job");
        const Traffic traffic{.up = attempt.up, .down = attempt.down, .copied = attempt.copied};
        table.addRow({QString::number(attempt.number), of, timeText(attempt.startedAt), timeText(attempt.endedAt),
                      phaseText(attempt.phase), outcomeText(attempt.outcome), askerText(attempt.askedBy),
                      describeBytes(traffic)});
    }
    return table.text(2);
}

QString attemptErrors(const std::vector<AttemptRecord> &attempts)
{
    QString text;
    for (const AttemptRecord &attempt : attempts) {
        if (!attempt.error)
            continue;
        const QString answer = answerText(*attempt.error);
        text += u"  "_s + (attempt.chunk > 0 ? Text::tr("Chunk %1, try %2").arg(attempt.chunk).arg(attempt.number)
                                             : Text::tr("Try %1").arg(attempt.number));
        text +=
            u": "_s + attempt.error->message + (answer.isEmpty() ? QString() : u" ("_s + answer + u')') + u'\n';
    }
    return text;
}

QString settledText(const DeadLetter &letter)
{
    if (letter.settlement == Settlement::Open)
        return settlementText(letter.settlement);
    return Text::tr("%1 on %2 UTC, by %3")
        .arg(settlementText(letter.settlement), timeText(letter.settledAt), askerText(letter.settledBy));
}

QString factsText(const DeadLetter &letter)
{
    Table table({{}, {}});
    table.addRow({Text::tr("Dead letter"), QString::number(letter.id)});
    table.addRow({Text::tr("Job"), letter.chunk > 0 ? Text::tr("%1, chunk %2").arg(letter.job).arg(letter.chunk)
                                                    : QString::number(letter.job)});
    table.addRow({Text::tr("Album"), letter.album});
    table.addRow({Text::tr("Store"), letter.location});
    table.addRow(
        {Text::tr("Failed"), Text::tr("%1 UTC, while %2").arg(timeText(letter.at), phaseText(letter.phase))});
    table.addRow({Text::tr("Error"), letter.error.message});
    if (const QString answer = answerText(letter.error); !answer.isEmpty())
        table.addRow({QString(), answer});
    table.addRow({Text::tr("What to do"), letter.error.typedAdvice()});
    if (!letter.missingParts.isEmpty())
        table.addRow({Text::tr("Missing parts"), letter.missingParts});
    table.addRow({Text::tr("Settled"), settledText(letter)});
    return table.text();
}

} // namespace

QString letterTable(const std::vector<DeadLetter> &letters)
{
    Table table({{Text::tr("Letter"), Table::Align::Right},
                 {Text::tr("Job"), Table::Align::Right},
                 {Text::tr("Album")},
                 {Text::tr("Failed (UTC)")},
                 {Text::tr("Settled")},
                 {Text::tr("Error")}});
    for (const DeadLetter &letter : letters)
        table.addRow({QString::number(letter.id), QString::number(letter.job), letter.album, timeText(letter.at),
                      settlementText(letter.settlement), letter.error.message});
    return table.isEmpty() ? QString() : table.text();
}

QString letterText(const DeadLetter &letter, const std::vector<AttemptRecord> &attempts)
{
    return factsText(letter) + section(Text::tr("Tries"), attemptText(attempts)) +
           section(Text::tr("Plan"), letter.plan);
}

QString attemptText(const std::vector<AttemptRecord> &attempts)
{
    return attempts.empty() ? QString() : attemptTable(attempts) + attemptErrors(attempts);
}

QString section(const QString &title, const QString &text)
{
    return text.isEmpty() ? QString() : u'\n' + title + u'\n' + text;
}

} // namespace photoporter
