// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/words.h"

#include "metrics/bottleneck.h"
#include "ui/common/format.h"

#include <QCoreApplication>
#include <QDateTime>

#include <cmath>

namespace photoporter::ui {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Words)
};

QString secondsBetween(const Activity &activity)
{
    if (!activity.startedAt || !activity.finishedAt)
        return {};
    return format::seconds(std::chrono::duration<double>(*activity.finishedAt - *activity.startedAt).count());
}

Standing readyStanding(const Activity &activity)
{
    const QString time = secondsBetween(activity);
    if (activity.id.kind == ActivityKind::Upload)
        return {Text::tr("Uploaded · %n files", nullptr, static_cast<int>(activity.entries)), Tone::Good};
    if (time.isEmpty() || activity.size == 0)
        return {Text::tr("Ready"), Tone::Good};
    //: A ZIP and how long it took: "Ready · 3.9 GB in 41 s".
    return {Text::tr("Ready · %1 in %2").arg(format::bytes(activity.size), time), Tone::Good};
}

Standing waitingStanding(const Activity &activity, Clock::WallTime now)
{
    if (activity.tryAgainAt && *activity.tryAgainAt > now) {
        const double wait = std::chrono::duration<double>(*activity.tryAgainAt - now).count();
        return {Text::tr("Trying again in %1").arg(format::seconds(wait < 10 ? std::ceil(wait) : wait)),
                Tone::Attention};
    }
    if (activity.place > 1)
        return {
            Text::tr("Waiting · number %1 in line").arg(format::count(static_cast<std::uint64_t>(activity.place))),
            Tone::Neutral};
    return {Text::tr("Waiting · next in line"), Tone::Neutral};
}

Standing failedStanding(const Activity &activity)
{
    if (activity.id.kind == ActivityKind::Upload && activity.failures > 0)
        return {Text::tr("%n files could not be sent", nullptr, static_cast<int>(activity.failures)),
                Tone::Failed};
    if (activity.attempt > 1)
        return {Text::tr("Failed after %n tries", nullptr, activity.attempt), Tone::Failed};
    return {Text::tr("Failed"), Tone::Failed};
}

QString lineText(ErrorCode code)
{
    switch (code) {
    case ErrorCode::HostNotFound:
        return Text::tr("The store's address can't be found");
    case ErrorCode::ConnectionRefused:
    case ErrorCode::ConnectionLost:
        return Text::tr("The store can't be reached");
    case ErrorCode::TlsFailed:
        return Text::tr("The connection is not safe");
    case ErrorCode::TimedOut:
        return Text::tr("The store took too long to answer");
    case ErrorCode::Throttled:
        return Text::tr("The store asked to slow down");
    case ErrorCode::ServerFailed:
        return Text::tr("The store has a fault of its own");
    default:
        return {};
    }
}

QString storeText(ErrorCode code)
{
    switch (code) {
    case ErrorCode::AccessDenied:
        return Text::tr("No permission in the store");
    case ErrorCode::WrongCredentials:
        return Text::tr("The store does not accept the keys");
    case ErrorCode::ClockSkewed:
        return Text::tr("This computer's clock is wrong");
    case ErrorCode::BucketMissing:
        return Text::tr("There is no such bucket");
    case ErrorCode::ObjectMissing:
    case ErrorCode::UploadMissing:
        return Text::tr("Something is missing in the store");
    case ErrorCode::WrongRegion:
        return Text::tr("The bucket is in another region");
    case ErrorCode::NotAnS3Server:
        return Text::tr("That is no S3 store");
    case ErrorCode::NotSupported:
        return Text::tr("The store can't do that");
    case ErrorCode::TooLarge:
        return Text::tr("Too large for this store");
    case ErrorCode::PreconditionFailed:
    case ErrorCode::PartTooSmall:
    case ErrorCode::RangeInvalid:
    case ErrorCode::PartInvalid:
    case ErrorCode::UnexpectedAnswer:
        return Text::tr("The store answered something unexpected");
    default:
        return {};
    }
}

QString dataText(ErrorCode code)
{
    switch (code) {
    case ErrorCode::SourceChanged:
        return Text::tr("A photo was replaced meanwhile");
    case ErrorCode::DigestMismatch:
    case ErrorCode::ArchiveCorrupt:
    case ErrorCode::DataCorrupt:
        return Text::tr("Data is damaged");
    case ErrorCode::FileMissing:
        return Text::tr("A file is gone");
    case ErrorCode::FileUnreadable:
        return Text::tr("A file can't be read");
    case ErrorCode::FileChanged:
        return Text::tr("A file changed while it was read");
    case ErrorCode::LocalIoFailed:
        return Text::tr("This computer's disk reports a fault");
    case ErrorCode::DiskFull:
        return Text::tr("The disk is full");
    case ErrorCode::LedgerFailed:
    case ErrorCode::LedgerDamaged:
        return Text::tr("The ledger can't be used");
    case ErrorCode::InvalidInput:
        return Text::tr("That is not possible");
    case ErrorCode::NameInvalid:
        return Text::tr("That name can't be used");
    case ErrorCode::NoPhotos:
        return Text::tr("No photos here");
    case ErrorCode::AlbumMissing:
        return Text::tr("The album has no photos");
    case ErrorCode::JobTaken:
        return Text::tr("Another program works on it");
    case ErrorCode::Cancelled:
        return Text::tr("Cancelled");
    default:
        return {};
    }
}

} // namespace

Standing standingOf(const Activity &activity, Clock::WallTime now)
{
    if (activity.wish == JobWish::Cancel)
        return {Text::tr("Being cancelled"), Tone::Neutral};
    if (activity.wish == JobWish::Pause)
        return {Text::tr("Being paused"), Tone::Neutral};
    switch (activity.state) {
    case ActivityState::Waiting:
        return waitingStanding(activity, now);
    case ActivityState::Running:
        return {phaseText(activity.phase, activity.id.kind), Tone::Accent};
    case ActivityState::Paused:
        return {Text::tr("Paused"), Tone::Attention};
    case ActivityState::Ready:
        return readyStanding(activity);
    case ActivityState::Failed:
        return failedStanding(activity);
    case ActivityState::Cancelled:
        break;
    }
    return {Text::tr("Cancelled"), Tone::Neutral};
}

QString progressOf(const Activity &activity, const Rates &rates, Clock::WallTime now)
{
    if (activity.state == ActivityState::Failed || activity.tryAgainAt)
        return activity.error ? headlineOf(*activity.error) : QString();
    if (activity.state == ActivityState::Running && !activity.runsHere)
        return Text::tr("in another program");
    if (activity.state != ActivityState::Running)
        return activity.finishedAt ? format::moment(*activity.finishedAt, now) : QString();
    QStringList parts;
    if (activity.bytesTotal > 0)
        parts += format::bytesOf(activity.bytesDone, activity.bytesTotal);
    else if (activity.itemsTotal > 0)
        parts += Text::tr("%1 of %2").arg(format::count(activity.itemsDone), format::count(activity.itemsTotal));
    if (const auto rate = rates.bytesPerSecond(activity.id); rate && *rate > 0)
        parts += format::rate(*rate);
    if (const auto left = rates.secondsLeft(activity))
        parts += format::left(*left);
    return parts.join(u" · "_s);
}

QString phaseText(Phase phase, ActivityKind kind)
{
    switch (phase) {
    case Phase::Scanning:
        return Text::tr("Looking at the files");
    case Phase::Listing:
        return Text::tr("Listing the album");
    case Phase::Probing:
        return Text::tr("Getting to know the store");
    case Phase::Checksums:
        return Text::tr("Collecting checksums");
    case Phase::Planning:
        return Text::tr("Planning");
    case Phase::Uploading:
        return Text::tr("Uploading");
    case Phase::Assembling:
        return Text::tr("Joining in the store");
    case Phase::Completing:
        return Text::tr("Finishing the ZIP");
    case Phase::Verifying:
        return Text::tr("Checking");
    case Phase::Downloading:
        return Text::tr("Downloading");
    case Phase::Done:
    case Phase::Idle:
        break;
    }
    return kind == ActivityKind::Upload ? Text::tr("Beginning to upload") : Text::tr("Beginning");
}

QString headlineOf(const Error &error)
{
    for (const auto textOf : {lineText, storeText, dataText}) {
        if (const QString text = textOf(error.code); !text.isEmpty())
            return text;
    }
    return Text::tr("Something went wrong in Photoporter");
}

QString detailsOf(const Error &error, Clock::WallTime at)
{
    QStringList lines = {headlineOf(error), error.message, error.advice(),
                         u"Code: %1 (%2)"_s.arg(errorCodeName(error.code), errorClassName(error.errorClass()))};
    if (error.httpStatus > 0)
        lines += u"HTTP: %1 %2"_s.arg(error.httpStatus).arg(error.serverCode);
    if (!error.requestId.isEmpty())
        lines += u"Request: "_s + error.requestId;
    lines += u"Time: "_s + QDateTime::fromMSecsSinceEpoch(at.time_since_epoch().count()).toString(Qt::ISODate);
    return lines.join(u'\n');
}

QString bottleneckText(const QString &name)
{
    switch (bottleneckFromName(name).value_or(Bottleneck::None)) {
    case Bottleneck::Upstream:
        return Text::tr("Your upload line");
    case Bottleneck::Downstream:
        return Text::tr("Your download line");
    case Bottleneck::StoreCopy:
        return Text::tr("Copying in the store");
    case Bottleneck::RequestLatency:
        return Text::tr("Waiting for answers");
    case Bottleneck::Cpu:
        return Text::tr("This computer's processor");
    case Bottleneck::Disk:
        return Text::tr("This computer's disk");
    case Bottleneck::Throttled:
        return Text::tr("The store asked to slow down");
    case Bottleneck::None:
        break;
    }
    return Text::tr("Nothing in particular");
}

} // namespace photoporter::ui
