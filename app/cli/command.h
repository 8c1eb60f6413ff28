// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QCommandLineOption>
#include <QCommandLineParser>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <limits>
#include <memory>
#include <vector>

namespace photoporter {

class Session;

/// What the program's exit status promises to scripts (docs/design.md section 12).
enum class ExitStatus {
    Done = 0,
    Failed = 1,
    Usage = 2,  ///< the command line, or a value on it, can't be meant
    Partly = 3, ///< the rest was done; what was not is named
    Cancelled = 130,
};

/// The status that an error ends the program with: Cancelled, Usage for InvalidInput, else Failed.
[[nodiscard]] ExitStatus exitStatusOf(const Error &error);

/// What a command answers. The caller prints one of the two forms, so a command never writes to standard output.
struct Outcome {
    QString text;         ///< for people
    QJsonObject document; ///< for --json
    ExitStatus status = ExitStatus::Done;
};

/// A positional argument of a command, for help and for counting.
struct Argument {
    QString name; ///< as shown, upper case: "ALBUM"
    QString description;
    bool repeated = false; ///< one or more; the last argument only
    bool optional = false; ///< may be left out, with all that follow
};

/// The arguments after the command's name, and the options, checked against what the command declared.
class ParsedArguments {
public:
    explicit ParsedArguments(const QCommandLineParser &parser) : m_parser(parser) {}

    [[nodiscard]] QStringList positional() const { return m_parser.positionalArguments().mid(1); }
    [[nodiscard]] QString at(qsizetype index) const { return m_parser.positionalArguments().at(index + 1); }
    [[nodiscard]] bool isSet(const QString &option) const { return m_parser.isSet(option); }
    /// The option's value, its default where it was not given, or empty.
    [[nodiscard]] QString value(const QString &option) const { return m_parser.value(option); }

private:
    const QCommandLineParser &m_parser;
};

/// One command of the program: declares what it takes and does it. Stateless; the session holds what a run needs.
class Command {
public:
    virtual ~Command() = default;

    [[nodiscard]] virtual QString name() const = 0;
    [[nodiscard]] virtual QString summary() const = 0;     ///< a line for the list of commands
    [[nodiscard]] virtual QString description() const = 0; ///< a paragraph for its own help
    [[nodiscard]] virtual QList<Argument> arguments() const { return {}; }
    [[nodiscard]] virtual QList<QCommandLineOption> options() const { return {}; }
    [[nodiscard]] virtual QStringList examples() const { return {}; } ///< without the program's name
    [[nodiscard]] virtual Result<Outcome> run(const ParsedArguments &arguments, Session &session) const = 0;
};

using Commands = std::vector<std::unique_ptr<Command>>;

/// Every command of the program, in the order of its help.
[[nodiscard]] Commands allCommands();

} // namespace photoporter
