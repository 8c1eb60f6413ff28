// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/upload/preflight.h"

#include "base/plural.h"
#include "ui/common/format.h"
#include "ui/common/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace photoporter::ui {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Upload)
};

QString kindLabel(FileKind kind)
{
    switch (kind) {
    case FileKind::Image:
        return Text::tr("Photos");
    case FileKind::Raw:
        //: The cameras' own formats.
        return Text::tr("RAW photos");
    case FileKind::Video:
        return Text::tr("Videos");
    case FileKind::Other:
        return Text::tr("Other files");
    }
    return {};
}

QString skipHeading(SkipReason reason)
{
    switch (reason) {
    case SkipReason::Hidden:
        return Text::tr("Hidden");
    case SkipReason::System:
        return Text::tr("Left behind by a system");
    case SkipReason::NotMedia:
        return Text::tr("Neither photo nor video");
    case SkipReason::Empty:
        return Text::tr("Empty");
    case SkipReason::Unreadable:
        return Text::tr("Can't be read");
    case SkipReason::Special:
        return Text::tr("Devices, pipes and sockets");
    case SkipReason::LinkOutside:
        return Text::tr("Links that lead out of the folder or to nothing");
    case SkipReason::LinkToFolder:
        return Text::tr("Links to folders");
    case SkipReason::NameNotText:
        return Text::tr("Names that are not UTF-8");
    case SkipReason::SameName:
        return Text::tr("Same name as another file");
    }
    return {};
}

QString leftOutHeading(LeftOutReason reason)
{
    switch (reason) {
    case LeftOutReason::UnsafeName:
        return Text::tr("In the archive: names that lead out of it");
    case LeftOutReason::NameNotText:
        return Text::tr("In the archive: names that are not UTF-8");
    case LeftOutReason::NameTooLong:
        return Text::tr("In the archive: names that are too long");
    case LeftOutReason::SameName:
        return Text::tr("In the archive: same name as another file");
    case LeftOutReason::Link:
        return Text::tr("In the archive: links");
    case LeftOutReason::Special:
        return Text::tr("In the archive: no plain files");
    case LeftOutReason::Encrypted:
        return Text::tr("In the archive: encrypted");
    case LeftOutReason::UnknownMethod:
        return Text::tr("In the archive: packed in a way that can't be read here");
    case LeftOutReason::Bomb:
        return Text::tr("In the archive: far larger than what is stored");
    case LeftOutReason::TooLarge:
        return Text::tr("In the archive: too large");
    case LeftOutReason::Damaged:
        return Text::tr("In the archive: damaged");
    }
    return {};
}

} // namespace

std::uint64_t Comparison::bytesToSend() const
{
    return of(UploadAction::Send).bytes + of(UploadAction::Replace).bytes;
}

std::uint64_t Comparison::filesToSend() const
{
    return of(UploadAction::Send).files + of(UploadAction::Replace).files;
}

std::optional<Estimate> estimateOf(const Comparison &comparison, std::uint64_t limit)
{
    if (comparison.bytesToSend() == 0)
        return std::nullopt;
    const auto bytes = static_cast<double>(comparison.bytesToSend());
    const auto limited = static_cast<double>(limit);
    const Line &line = comparison.line;
    const bool knowsLine = !comparison.isLocal && line.upBytesPerSecond > 0;
    if (limit > 0 && (!knowsLine || limited < line.upBytesPerSecond))
        return Estimate{.seconds = bytes / limited, .bytesPerSecond = limited, .by = Estimate::By::Limit};
    if (!knowsLine)
        return std::nullopt;
    const double requests = static_cast<double>(comparison.filesToSend()) / std::max(line.requestsPerSecond, 1.0);
    return Estimate{.seconds = std::max(bytes / line.upBytesPerSecond, requests),
                    .bytesPerSecond = line.upBytesPerSecond,
                    .by = line.measured ? Estimate::By::Measured : Estimate::By::Guess};
}

QString estimateText(const Estimate &estimate)
{
    const QString time = format::seconds(std::max(estimate.seconds, 1.0));
    const QString rate = format::bits(estimate.bytesPerSecond);
    switch (estimate.by) {
    case Estimate::By::Measured:
        //: %1: a time, "6 min"; %2: a rate, "18.4 Mbit/s".
        return Text::tr("About %1, by the line's measured %2").arg(time, rate);
    case Estimate::By::Limit:
        return Text::tr("About %1, by the limit of %2 that holds now").arg(time, rate);
    case Estimate::By::Guess:
        break;
    }
    return Text::tr("About %1, if the line carries %2; it has not been measured yet").arg(time, rate);
}

std::vector<KindText> kindTexts(const std::array<KindTotal, fileKindCount> &totals)
{
    std::vector<KindText> texts;
    for (std::size_t i = 0; i < fileKindCount; ++i) {
        const KindTotal &total = totals[i];
        if (total.files == 0)
            continue;
        const auto kind = static_cast<FileKind>(i);
        texts.push_back({.kind = kind,
                         .label = kindLabel(kind),
                         .value = format::count(total.files),
                         .note = format::bytes(total.bytes),
                         .exact = format::exactBytes(total.bytes)});
    }
    return texts;
}

QStringList changeTexts(const Comparison &comparison)
{
    QStringList lines;
    const auto add = [&](UploadAction action, const QString &text) {
        const KindTotal &total = comparison.of(action);
        if (total.files > 0)
            lines += text.arg(format::bytes(total.bytes));
    };
    //: %1: their size, "4.1 GB".
    add(UploadAction::Send, Text::tr("%Ln new · %1", nullptr, pluralOf(comparison.of(UploadAction::Send).files)));
    add(UploadAction::Replace, Text::tr("%Ln in place of others of the same name · %1", nullptr,
                                        pluralOf(comparison.of(UploadAction::Replace).files)));
    add(UploadAction::Compare, Text::tr("%Ln with the size of what is there, sent only if different · %1", nullptr,
                                        pluralOf(comparison.of(UploadAction::Compare).files)));
    add(UploadAction::Unchanged, Text::tr("%Ln there already, unchanged · %1", nullptr,
                                          pluralOf(comparison.of(UploadAction::Unchanged).files)));
    return lines;
}

QString albumText(const Comparison &comparison)
{
    if (comparison.there == 0)
        return Text::tr("A new album");
    return Text::tr("An album of %Ln photos is there; these are added", nullptr, pluralOf(comparison.there));
}

QString uploadText(const Preflight &preflight, const std::optional<Comparison> &comparison)
{
    std::uint64_t files = preflight.files.size();
    if (comparison)
        files -= std::min(files, comparison->of(UploadAction::Unchanged).files);
    const auto filesOf = [&](FileKind kind) { return preflight.totals[static_cast<std::size_t>(kind)].files; };
    if (files == 0)
        return Text::tr("Upload");
    if (filesOf(FileKind::Video) + filesOf(FileKind::Other) == 0)
        return Text::tr("Upload %Ln photos", nullptr, pluralOf(files));
    return Text::tr("Upload %Ln files", nullptr, pluralOf(files));
}

QString headingOf(const NoteGroup &group)
{
    switch (group.kind) {
    case NoteGroup::Kind::Skipped:
        return skipHeading(group.skip);
    case NoteGroup::Kind::LeftOut:
        return leftOutHeading(group.leftOut);
    case NoteGroup::Kind::SameUpToCase:
        return Text::tr("Names that differ in case alone: the ZIP numbers them");
    case NoteGroup::Kind::Duplicates:
        return Text::tr("Same content under several names");
    }
    return {};
}

QString notesSummary(const std::vector<NoteGroup> &groups)
{
    std::uint64_t leftOut = 0;
    for (const NoteGroup &group : groups)
        leftOut += group.isLeftOut() ? group.count() : 0;
    if (leftOut > 0)
        return Text::tr("%Ln files left out", nullptr, pluralOf(leftOut));
    return groups.empty() ? Text::tr("Nothing is left out")
                          : Text::tr("Nothing is left out; some names deserve a look");
}

QString problemHeadline(const Error &error)
{
    switch (error.code) {
    case ErrorCode::ArchiveCorrupt:
    case ErrorCode::NotSupported:
        return Text::tr("This archive can't be unpacked");
    case ErrorCode::FileMissing:
        return Text::tr("It is no longer there");
    case ErrorCode::FileUnreadable:
        return Text::tr("It can't be read");
    case ErrorCode::NoPhotos:
        return Text::tr("No photos or videos here");
    case ErrorCode::InvalidInput:
        return Text::tr("This can't be uploaded");
    default:
        return headlineOf(error);
    }
}

} // namespace photoporter::ui
