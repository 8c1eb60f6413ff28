// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"
#include "zip/verify.h"

namespace photoporter {

/// Checks a ZIP, in the store or on this computer.
class VerifyCommand : public Command {
public:
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QString description() const override;
    [[nodiscard]] QList<Argument> arguments() const override;
    [[nodiscard]] QList<QCommandLineOption> options() const override;
    [[nodiscard]] QStringList examples() const override;
    [[nodiscard]] Result<Outcome> run(const ParsedArguments &arguments, Session &session) const override;
};

/// `archive` is for people: a key or a path. Failed unless the archive is sound; then the document holds an
/// "error" beside the findings.
[[nodiscard]] Outcome verifyOutcome(const QString &archive, const VerifyReport &report, bool full);

} // namespace photoporter
