// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"
#include "ledger/jobtable.h"

namespace photoporter {

/// What the three commands share: they name a job, ask something of it, and tell how it then stands. Whoever runs
/// the job sees the wish within a second.
class JobControlCommand : public Command {
public:
    [[nodiscard]] QList<Argument> arguments() const override;
    [[nodiscard]] QStringList examples() const override;
    [[nodiscard]] Result<Outcome> run(const ParsedArguments &arguments, Session &session) const override;

protected:
    [[nodiscard]] virtual Result<> ask(const JobTable &jobs, JobId id, Clock::WallTime now) const = 0;
    /// How the job stands after that, as a sentence.
    [[nodiscard]] virtual QString answer(const JobRecord &job) const = 0;
    /// What is done then, for a job that stands like this; told as one more sentence, or empty.
    [[nodiscard]] virtual QString follow(const JobRecord &job, Session &session) const;
};

class PauseCommand : public JobControlCommand {
public:
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QString description() const override;

protected:
    [[nodiscard]] Result<> ask(const JobTable &jobs, JobId id, Clock::WallTime now) const override;
    [[nodiscard]] QString answer(const JobRecord &job) const override;
};

class ResumeCommand : public JobControlCommand {
public:
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QString description() const override;

protected:
    [[nodiscard]] Result<> ask(const JobTable &jobs, JobId id, Clock::WallTime now) const override;
    [[nodiscard]] QString answer(const JobRecord &job) const override;
};

class CancelCommand : public JobControlCommand {
public:
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QString description() const override;

protected:
    [[nodiscard]] Result<> ask(const JobTable &jobs, JobId id, Clock::WallTime now) const override;
    [[nodiscard]] QString answer(const JobRecord &job) const override;
    [[nodiscard]] QString follow(const JobRecord &job, Session &session) const override;
};

} // namespace photoporter
