// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commandline.h"

#include "cli/globaloptions.h"
#include "cli/help.h"
#include "cli/output/documents.h"
#include "cli/session.h"
#include "cli/suggestion.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>

namespace photoporter {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

QByteArray printed(const QJsonObject &document)
{
    return QJsonDocument(document).toJson(QJsonDocument::Indented);
}

const Command *findCommand(const Commands &commands, const QString &name)
{
    const auto found =
        std::ranges::find_if(commands, [&](const auto &command) { return command->name() == name; });
    return found == commands.end() ? nullptr : found->get();
}

QString seeHelp(const Command *command)
{
    return Text::tr("See “%1 --help”.")
        .arg(QString::fromUtf16(programName) + (command ? u' ' + command->name() : QString()));
}

std::unexpected<Error> unknownCommand(const QString &name, const Commands &commands)
{
    QStringList names;
    for (const auto &command : commands)
        names += command->name();
    const QString meant = closestTo(name, names);
    return fail(ErrorCode::InvalidInput, Text::tr("There is no command “%1”.").arg(name),
                meant.isEmpty() ? seeHelp(nullptr) : Text::tr("Did you mean “%1”?").arg(meant));
}

std::unexpected<Error> unknownOption(const QString &name, const Command *command)
{
    QStringList names;
    for (const QCommandLineOption &option :
         globalOptionList() + (command ? command->options() : QList<QCommandLineOption>()))
        names += option.names();
    const QString dashed = (name.size() == 1 ? u"-"_s : u"--"_s) + name;
    const QString message = command ? Text::tr("The command “%1” has no option %2.").arg(command->name(), dashed)
                                    : Text::tr("There is no global option %1.").arg(dashed);
    const QString meant = name.size() > 1 ? closestTo(name, names) : QString();
    if (!meant.isEmpty())
        return fail(ErrorCode::InvalidInput, message, Text::tr("Did you mean --%1?").arg(meant));
    return fail(ErrorCode::InvalidInput, message,
                command ? seeHelp(command)
                        : Text::tr("A command's own options come after its name. ") + seeHelp(nullptr));
}

Result<> checkOptions(QCommandLineParser &parser, const QStringList &arguments, const Command *command)
{
    if (parser.parse(QStringList{QString::fromUtf16(programName)} + arguments))
        return {};
    if (const QStringList unknown = parser.unknownOptionNames(); !unknown.isEmpty())
        return unknownOption(unknown.first(), command);
    return fail(ErrorCode::InvalidInput, parser.errorText(), seeHelp(command)); // an option without its value
}

Result<> checkArguments(const Command &command, qsizetype given)
{
    const QList<Argument> declared = command.arguments();
    if (given < declared.size() && !declared.at(given).optional)
        return fail(ErrorCode::InvalidInput,
                    Text::tr("The command “%1” needs %2.").arg(command.name(), declared.at(given).name),
                    seeHelp(&command));
    const bool repeats = !declared.isEmpty() && declared.last().repeated;
    if (given > declared.size() && !repeats)
        return fail(ErrorCode::InvalidInput,
                    Text::tr("The command “%1” was given too many arguments.").arg(command.name()),
                    Text::tr("Put names with spaces in quotes. ") + seeHelp(&command));
    return {};
}

class Runner {
public:
    Runner(const Commands &commands, CommandContext &context) : m_commands(commands), m_context(context) {}

    Result<Outcome> run(const QStringList &arguments)
    {
        const auto name = commandName(arguments);
        if (!name)
            return std::unexpected(name.error());
        if (name->isEmpty() || *name == "help"_L1)
            return answerWithoutCommand();
        const Command *command = findCommand(m_commands, *name);
        return command ? run(*command, arguments) : unknownCommand(*name, m_commands);
    }

private:
    /// The first argument that is no global option.
    Result<QString> commandName(const QStringList &arguments)
    {
        QCommandLineParser parser;
        parser.addOptions(globalOptionList());
        parser.setOptionsAfterPositionalArgumentsMode(QCommandLineParser::ParseAsPositionalArguments);
        if (const auto checked = checkOptions(parser, arguments, nullptr); !checked)
            return std::unexpected(checked.error());
        if (parser.isSet(u"version"_s))
            m_versionAsked = true;
        if (parser.isSet(u"help"_s))
            m_helpAsked = true;
        m_words = parser.positionalArguments();
        return m_words.value(0);
    }

    /// Nothing but global options, or "help" with or without a command's name.
    Result<Outcome> answerWithoutCommand()
    {
        if (m_versionAsked)
            return version();
        if (m_words.isEmpty() && !m_helpAsked)
            return fail(ErrorCode::InvalidInput, Text::tr("A command is missing."), seeHelp(nullptr));
        const QString name = m_words.value(1);
        const Command *command = findCommand(m_commands, name);
        if (!name.isEmpty() && !command)
            return unknownCommand(name, m_commands);
        return helpOutcome(command);
    }

    Result<Outcome> run(const Command &command, const QStringList &arguments)
    {
        QCommandLineParser parser;
        parser.addOptions(globalOptionList() + command.options());
        if (const auto checked = checkOptions(parser, arguments, &command); !checked)
            return std::unexpected(checked.error());
        const auto options = readGlobalOptions(parser, m_context.environment);
        if (!options)
            return std::unexpected(options.error());
        if (options->version)
            return version();
        if (options->help)
            return helpOutcome(&command);
        const ParsedArguments parsed(parser);
        if (const auto checked = checkArguments(command, parsed.positional().size()); !checked)
            return std::unexpected(checked.error());
        m_context.console.setQuiet(options->quiet);
        Session session(*options, m_context);
        return command.run(parsed, session);
    }

    [[nodiscard]] Outcome helpOutcome(const Command *command) const
    {
        const QString text = command ? commandHelp(*command) : programHelp(m_commands);
        return {.text = text, .document = {{u"help"_s, text}}};
    }

    [[nodiscard]] static Outcome version()
    {
        const QString number = QStringLiteral(PHOTOPORTER_VERSION);
        return {.text = QString::fromUtf16(programName) + u' ' + number, .document = {{u"version"_s, number}}};
    }

    const Commands &m_commands;
    CommandContext &m_context;
    QStringList m_words;
    bool m_versionAsked = false;
    bool m_helpAsked = false;
};

void complain(Console &console, const Error &error)
{
    if (error.code == ErrorCode::Cancelled)
        console.complain(Text::tr("Cancelled. %1").arg(error.typedAdvice()));
    else
        console.complain(Text::tr("Error: %1").arg(error.describe()));
}

} // namespace

ExitStatus exitStatusOf(const Error &error)
{
    switch (error.code) {
    case ErrorCode::Cancelled:
        return ExitStatus::Cancelled;
    case ErrorCode::InvalidInput:
        return ExitStatus::Usage;
    default:
        return ExitStatus::Failed;
    }
}

ExitStatus runCommandLine(const QStringList &arguments, const Commands &commands, CommandContext &context)
{
    if (arguments.isEmpty()) {
        context.console.complain(programHelp(commands));
        return ExitStatus::Usage;
    }
    // Known before parsing, so that a command line that can't be parsed is answered in the form it asked for.
    const bool json = arguments.contains("--json"_L1);
    const auto outcome = Runner(commands, context).run(arguments);
    if (!outcome) {
        if (json)
            context.console.printJson(printed(errorDocument(outcome.error())));
        else
            complain(context.console, outcome.error());
        return exitStatusOf(outcome.error());
    }
    if (json)
        context.console.printJson(printed(outcome->document));
    else
        context.console.print(outcome->text);
    return outcome->status;
}

} // namespace photoporter
