// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "album/uploader.h"
#include "cli/command.h"
#include "net/line.h"

namespace photoporter {

/// Uploads folders and files into an album.
class UploadCommand : public Command {
public:
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QString description() const override;
    [[nodiscard]] QList<Argument> arguments() const override;
    [[nodiscard]] QList<QCommandLineOption> options() const override;
    [[nodiscard]] QStringList examples() const override;
    [[nodiscard]] Result<Outcome> run(const ParsedArguments &arguments, Session &session) const override;
};

/// What is known before anything is sent: the files, those left out, and what the album holds already.
struct UploadPreview {
    const Preflight &preflight;
    const UploadPlan &plan;
    Line line;
    std::uint64_t limit = 0;              ///< bytes a second; 0 for none
    [[nodiscard]] double seconds() const; ///< for the bytes that will be sent
};
[[nodiscard]] QString previewText(const UploadPreview &preview);
[[nodiscard]] QJsonObject previewDocument(const UploadPreview &preview);

} // namespace photoporter
