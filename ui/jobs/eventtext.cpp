// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/eventtext.h"

#include "ui/common/format.h"
#include "ui/common/words.h"

#include <QCoreApplication>

namespace photoporter::ui {

using namespace Qt::StringLiterals;

namespace {

using Kind = JobEvent::Kind;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(JobEvents)
};

int plural(std::uint64_t count)
{
    return static_cast<int>(count);
}

QString photos(std::uint64_t count)
{
    return Text::tr("%Ln photos", nullptr, plural(count));
}

QString plannedText(const JobEvent &event)
{
    if (event.chunks == 0 || event.parts == 0)
        return Text::tr("Planned: %1, in %2", "photos; a duration")
            .arg(photos(event.entries), format::seconds(event.seconds));
    return Text::tr("Planned: %1 in %2, %3", "photos; chunks; parts")
        .arg(photos(event.entries), Text::tr("%Ln chunks", nullptr, plural(event.chunks)),
             Text::tr("%Ln parts", nullptr, plural(event.parts)));
}

QString chunkDoneText(const JobEvent &event)
{
    if (event.parts == 0)
        return Text::tr("Chunk %1 finished: %2 copied in the store", "a number; bytes")
            .arg(QString::number(event.chunk), format::bytes(event.copied));
    return Text::tr("Chunk %1 finished: %2, %3 copied in the store", "a number; parts; bytes")
        .arg(QString::number(event.chunk), Text::tr("%Ln parts", nullptr, plural(event.parts)),
             format::bytes(event.copied));
}

QString reasonOf(const JobEvent &event)
{
    return event.error ? headlineOf(*event.error) : Text::tr("for an unknown reason");
}

QString chunkFailedText(const JobEvent &event)
{
    const QString chunk = QString::number(event.chunk);
    if (!event.again)
        return Text::tr("Chunk %1 failed: %2", "a number; a headline").arg(chunk, reasonOf(event));
    return Text::tr("Chunk %1: %2; tried again after %3", "a number; a headline; a duration")
        .arg(chunk, reasonOf(event), format::seconds(event.seconds));
}

QString sentAgainText(const JobEvent &event)
{
    if (event.chunk == 0)
        return Text::tr("%n requests were sent again", nullptr, plural(event.count));
    return Text::tr("Chunk %1: %n requests were sent again", nullptr, plural(event.count)).arg(event.chunk);
}

QString slowedDownText(const JobEvent &event)
{
    if (event.chunk == 0)
        return Text::tr("The store asked %n times to slow down", nullptr, plural(event.count));
    return Text::tr("Chunk %1: the store asked %n times to slow down", nullptr, plural(event.count))
        .arg(event.chunk);
}

QString endText(const JobEvent &event)
{
    switch (event.kind) {
    case Kind::Failed:
        return event.number > 1 ? Text::tr("Try %1 failed: %2", "a number; a headline")
                                      .arg(QString::number(event.number), reasonOf(event))
                                : Text::tr("Failed: %1", "a headline").arg(reasonOf(event));
    case Kind::Paused:
        return Text::tr("Paused; what is made so far is kept");
    case Kind::Interrupted:
        return Text::tr("Interrupted: the program ended; what is made so far is kept");
    case Kind::Cancelled:
        return Text::tr("Cancelled");
    default:
        return Text::tr("The ZIP is ready: %1").arg(photos(event.entries));
    }
}

} // namespace

QString askerText(const QString &askedBy)
{
    const QString letter = u"dead letter "_s;
    if (askedBy == "user"_L1)
        return Text::tr("asked for by you");
    if (askedBy == "maintenance"_L1)
        return Text::tr("asked for by maintenance: the album changed");
    if (askedBy == "again after a failure"_L1)
        return Text::tr("by itself, after the failure");
    if (askedBy.startsWith(letter))
        return Text::tr("asked for from dead letter %1").arg(askedBy.sliced(letter.size()));
    return askedBy.isEmpty() ? Text::tr("asked for") : Text::tr("asked for by “%1”").arg(askedBy);
}

QString eventText(const JobEvent &event)
{
    switch (event.kind) {
    case Kind::Asked:
        return Text::tr("Put in line: %1", "%1: who asked").arg(askerText(event.by));
    case Kind::Begun:
        return Text::tr("Try %1 begins: %2", "a number; why")
            .arg(QString::number(event.number), askerText(event.by));
    case Kind::Planned:
        return plannedText(event);
    case Kind::Found:
        return Text::tr("The ZIP of these %1 was there already").arg(photos(event.entries));
    case Kind::ChunkDone:
        return chunkDoneText(event);
    case Kind::ChunkFailed:
        return chunkFailedText(event);
    case Kind::SentAgain:
        return sentAgainText(event);
    case Kind::SlowedDown:
        return slowedDownText(event);
    case Kind::Joined:
        return Text::tr("Joined in %1", "a duration").arg(format::seconds(event.seconds));
    case Kind::Checked:
        return Text::tr("Checked in %1", "a duration").arg(format::seconds(event.seconds));
    default:
        return endText(event);
    }
}

QString eventTip(const JobEvent &event)
{
    return event.error ? detailsOf(*event.error, event.at) : format::exactMoment(event.at);
}

} // namespace photoporter::ui
