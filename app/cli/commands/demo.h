// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"
#include "jobs/jobattempt.h"
#include "net/line.h"
#include "ui/sample/samplealbum.h"

namespace photoporter {

/// Shows the whole way on this computer alone: sample album, folder as a store, upload, ZIP, verify, summary.
class DemoCommand : public Command {
public:
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QString description() const override;
    [[nodiscard]] QList<QCommandLineOption> options() const override;
    [[nodiscard]] QStringList examples() const override;
    [[nodiscard]] Result<Outcome> run(const ParsedArguments &arguments, Session &session) const override;
};

/// What the demo did, for its summary.
struct DemoReport {
    SampleAlbum sample;
    double sampleSeconds = 0;
    std::uint64_t uploaded = 0; ///< bytes sent; less than the album's where photos were there already
    double uploadSeconds = 0;
    ArchiveReport archive;
    std::uint64_t entriesVerified = 0;
    double verifySeconds = 0;
    QString zipPath;
    Line homeLine; ///< what times are told for
};

/// What a zipper that streams would need: every byte down from the store and up again, both at once.
struct StreamingCost {
    std::uint64_t up = 0;
    std::uint64_t down = 0;
    double seconds = 0;
};
[[nodiscard]] StreamingCost streamingCost(std::uint64_t archiveSize, const Line &line);

[[nodiscard]] QString demoText(const DemoReport &report);
[[nodiscard]] QJsonObject demoDocument(const DemoReport &report);

} // namespace photoporter
