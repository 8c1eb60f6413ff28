// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"
#include "jobs/jobattempt.h"

namespace photoporter {

/// Puts an album's ZIP together, or tells how it would.
class ZipCommand : public Command {
public:
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QString description() const override;
    [[nodiscard]] QList<Argument> arguments() const override;
    [[nodiscard]] QList<QCommandLineOption> options() const override;
    [[nodiscard]] QStringList examples() const override;
    [[nodiscard]] Result<Outcome> run(const ParsedArguments &arguments, Session &session) const override;
};

/// `zip --json`: {album, archive: {key, size, entries, crc32, etag}, strategy, traffic: {up, down, copied},
/// requests: {kind: count}, retries, seconds, peakMemory, proof}.
[[nodiscard]] QJsonObject archiveDocument(const ArchiveReport &report);
[[nodiscard]] QString archiveText(const ArchiveReport &report, const QString &location);

/// `zip --plan-only --json`: what was predicted in place of what was counted, and the plan itself.
[[nodiscard]] QJsonObject previewDocument(const AlbumName &album, const ArchivePreview &preview);
[[nodiscard]] QString previewText(const AlbumName &album, const ArchivePreview &preview);

} // namespace photoporter
