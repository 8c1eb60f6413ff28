// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/albums/albumwords.h"

#include "ui/common/format.h"

#include <QCoreApplication>

namespace photoporter::ui {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Albums)
};

Standing uploadStanding(const Activity &upload)
{
    switch (upload.state) {
    case ActivityState::Running:
        if (upload.phase != Phase::Uploading || upload.itemsTotal == 0)
            return {Text::tr("Uploading"), Tone::Accent};
        //: %1 of %2 photos
        return {Text::tr("Uploading · %1 of %2")
                    .arg(format::count(upload.itemsDone), format::count(upload.itemsTotal)),
                Tone::Accent};
    case ActivityState::Paused:
        return {Text::tr("Upload paused"), Tone::Neutral};
    case ActivityState::Failed:
        return {Text::tr("Upload failed · see jobs"), Tone::Failed};
    default:
        return upload.error ? Standing{Text::tr("Upload waits, tries again"), Tone::Attention}
                            : Standing{Text::tr("Upload waits"), Tone::Neutral};
    }
}

Standing makingStanding(const Activity &job)
{
    switch (job.state) {
    case ActivityState::Running:
        if (const auto fraction = job.fraction())
            //: %1: "62 %"
            return {Text::tr("Making ZIP · %1").arg(format::percent(*fraction)), Tone::Accent};
        return {Text::tr("Making ZIP"), Tone::Accent};
    case ActivityState::Paused:
        return {Text::tr("ZIP paused"), Tone::Neutral};
    default:
        return job.error ? Standing{Text::tr("ZIP waits, tries again"), Tone::Attention}
                         : Standing{Text::tr("ZIP waits"), Tone::Neutral};
    }
}

QString staleText(const std::optional<qint64> &more)
{
    if (!more)
        return Text::tr("Out of date");
    if (*more > 0)
        return Text::tr("Out of date · %n photos added", nullptr, static_cast<int>(*more));
    if (*more < 0)
        return Text::tr("Out of date · %n photos removed", nullptr, static_cast<int>(-*more));
    return Text::tr("Out of date · photos changed");
}

QString readyText(const LinkState &link, Clock::WallTime now)
{
    if (!link.possible)
        return Text::tr("Ready");
    return link.until ? Text::tr("Ready · link until %1").arg(format::moment(*link.until, now))
                      : Text::tr("Ready · no link yet");
}

Standing archiveStanding(const AlbumOverview &album, const LinkState &link, Clock::WallTime now)
{
    switch (album.state) {
    case ArchiveState::Making:
        return makingStanding(*album.job);
    case ArchiveState::Failed:
        return {Text::tr("Failed · see dead letters"), Tone::Failed};
    case ArchiveState::Stale:
        return {staleText(album.photosMore), Tone::Attention};
    case ArchiveState::Ready:
        return {readyText(link, now), Tone::Good};
    case ArchiveState::None:
        break;
    }
    return {Text::tr("No ZIP yet"), Tone::Neutral};
}

bool isUnderWay(const std::optional<Activity> &activity)
{
    return activity && !activity->isFinal();
}

} // namespace

Standing albumStanding(const AlbumOverview &album, const LinkState &link, Clock::WallTime now)
{
    if (isUnderWay(album.upload))
        return uploadStanding(*album.upload);
    if (album.upload && album.state != ArchiveState::Making)
        return uploadStanding(*album.upload);
    return archiveStanding(album, link, now);
}

const Activity *movingOf(const AlbumOverview &album)
{
    if (isUnderWay(album.upload))
        return &*album.upload;
    return isUnderWay(album.job) ? &*album.job : nullptr;
}

std::optional<double> movedOf(const AlbumOverview &album)
{
    const Activity *moving = movingOf(album);
    if (!moving || (moving->state != ActivityState::Running && moving->state != ActivityState::Paused))
        return std::nullopt;
    if (const auto fraction = moving->fraction())
        return *fraction;
    return moving->state == ActivityState::Running ? std::optional(-1.0) : std::nullopt;
}

int standingOrder(const AlbumOverview &album)
{
    if (album.state == ArchiveState::Failed || (album.upload && album.upload->isFinal()))
        return 0;
    if (movingOf(album))
        return 1;
    switch (album.state) {
    case ArchiveState::Stale:
        return 2;
    case ArchiveState::None:
        return 3;
    default:
        return 4;
    }
}

QString contentsText(std::uint64_t photos, std::uint64_t videos, std::uint64_t bytes)
{
    QStringList parts;
    // The plural forms need a number, the reader one with separators.
    if (photos > 0 || videos == 0)
        parts += Text::tr("%1 photos", nullptr, static_cast<int>(photos)).arg(format::count(photos));
    if (videos > 0)
        parts += Text::tr("%1 videos", nullptr, static_cast<int>(videos)).arg(format::count(videos));
    parts += format::bytes(bytes);
    return dotted(parts);
}

QString dotted(const QStringList &parts)
{
    QStringList said = parts;
    said.removeAll(QString());
    return said.join(u" · "_s);
}

} // namespace photoporter::ui
