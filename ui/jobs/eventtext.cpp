// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/eventtext.h"

#include "base/plural.h"
#include "jobs/asker.h"
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

QString photos(std::uint64_t count)
{
    return Text::tr("%Ln photos", nullptr, pluralOf(count));
}

QString plannedText(const JobEvent &event)
{
    if (event.chunks == 0 || event.parts == 0)
        return Text::tr("Planned: %1, in %2", "photos; a duration")
            .arg(photos(event.entries), format::seconds(event.seconds));
    return Text::tr("Planned: %1 in %2, %3", "photos; chunks; parts")
        .arg(photos(event.entries), Text::tr("%Ln chunks", nullptr, pluralOf(event.chunks)),
             Text::tr("%Ln parts", nullptr, pluralOf(event.parts)));
}

QString chunkDoneText(const JobEvent &event)
{
    if (event.parts == 0)
        return Text::tr("Chunk %1 finished: %2 copied in the store", "a number; bytes")
            .arg(QString::number(event.chunk), format::bytes(event.copied));
    return Text::tr("Chunk %1 finished: %2, %3 copied in the store", "a number; parts; bytes")
        .arg(QString::number(event.chunk), Text::tr("%Ln parts", nullptr, pluralOf(event.parts)),
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
        return Text::tr("%n requests were sent again", nullptr, pluralOf(event.count));
    return Text::tr("Chunk %1: %n requests were sent again", nullptr, pluralOf(event.count)).arg(event.chunk);
}

QString slowedDownText(const JobEvent &event)
{
    if (event.chunk == 0)
        return Text::tr("The store asked %n times to slow down", nullptr, pluralOf(event.count));
    return Text::tr("Chunk %1: the store asked %n times to slow down", nullptr, pluralOf(event.count))
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
    const Asker asker = askerOf(askedBy);
    switch (asker.kind) {
    case Asker::Kind::User:
        return Text::tr("asked for by you");
    case Asker::Kind::Maintenance:
        return Text::tr("asked for by maintenance: the album changed");
    case Asker::Kind::Failure:
        return Text::tr("by itself, after the failure");
    case Asker::Kind::Upload:
        return Text::tr("asked for with the upload");
    case Asker::Kind::Letter:
        return Text::tr("asked for from dead letter %1").arg(asker.number);
    case Asker::Kind::Other:
        break;
    }
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
        return Text::tr("The ZIP was there already: %1", "%1: photos").arg(photos(event.entries));
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
