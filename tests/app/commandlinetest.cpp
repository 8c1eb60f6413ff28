// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandworld.h"
#include "app/qtprinting.h"
#include "cli/session.h"

#include <QJsonArray>

#include <gtest/gtest.h>

namespace photoporter {
namespace {

using namespace Qt::StringLiterals;

/// Answers with what it was given, or fails as it was told.
class EchoCommand : public Command {
public:
    QString name() const override { return u"echo"_s; }
    QString summary() const override { return u"Say it again."_s; }
    QString description() const override { return u"Says again what it is told."_s; }
    QList<Argument> arguments() const override { return {{u"WORD"_s, u"What to say."_s, true}}; }
    QList<QCommandLineOption> options() const override
    {
        return {{u"loud"_s, u"Shout."_s},
                {{u"o"_s, u"output"_s}, u"Where to."_s, u"FILE"_s},
                {u"fail"_s, u"Fail."_s, u"CODE"_s}};
    }
    QStringList examples() const override { return {u"echo hello"_s}; }
    Result<Outcome> run(const ParsedArguments &arguments, Session &session) const override
    {
        session.note(u"echoing"_s);
        if (arguments.value(u"fail"_s) == u"cancelled"_s)
            return cancelled();
        if (arguments.isSet(u"fail"_s))
            return std::unexpected(Error{.code = ErrorCode::AccessDenied,
                                         .message = u"The store refused."_s,
                                         .nextStep = u"Ask for the right."_s,
                                         .httpStatus = 403,
                                         .serverCode = u"AccessDenied"_s,
                                         .requestId = u"tx1"_s});
        const QString text = arguments.positional().join(u' ') + arguments.value(u"output"_s);
        return Outcome{.text = arguments.isSet(u"loud"_s) ? text.toUpper() : text,
                       .document = {{u"words"_s, QJsonArray::fromStringList(arguments.positional())},
                                    {u"store"_s, session.options().store}},
                       .status = text == u"half"_s ? ExitStatus::Partly : ExitStatus::Done};
    }
};

class ProbeCommand : public EchoCommand {
public:
    QString name() const override { return u"probe"_s; }
    QList<Argument> arguments() const override { return {}; }
};

class CommandLineTest : public testing::Test {
protected:
    CommandLineTest()
    {
        m_commands.push_back(std::make_unique<EchoCommand>());
        m_commands.push_back(std::make_unique<ProbeCommand>());
    }
    CommandRun run(const QStringList &arguments) { return m_world.run(arguments, m_commands); }

    CommandWorld m_world;
    Commands m_commands;
};

TEST_F(CommandLineTest, GivesACommandItsArgumentsAndOptions)
{
    const CommandRun result = run({u"echo"_s, u"--loud"_s, u"good"_s, u"morning"_s, u"-o"_s, u"!"_s});
    EXPECT_EQ(result.status, ExitStatus::Done);
    EXPECT_EQ(result.out, u"GOOD MORNING!\n"_s);
    EXPECT_EQ(result.error, u"echoing\n"_s);
}

TEST_F(CommandLineTest, TakesGlobalOptionsBeforeAndAfterTheCommand)
{
    for (const QStringList &arguments :
         {QStringList{u"--json"_s, u"--store"_s, u"folder:///a"_s, u"echo"_s, u"hi"_s},
          QStringList{u"echo"_s, u"hi"_s, u"--store=folder:///a"_s, u"--json"_s}}) {
        const CommandRun result = run(arguments);
        EXPECT_EQ(result.status, ExitStatus::Done);
        EXPECT_EQ(result.document(),
                  QJsonObject({{u"words"_s, QJsonArray{u"hi"_s}}, {u"store"_s, u"folder:///a"_s}}));
    }
}

TEST_F(CommandLineTest, TakesTheStoreFromTheEnvironmentUnlessOneIsNamed)
{
    m_world.environment.insert(u"PHOTOPORTER_STORE"_s, u"folder:///home"_s);
    EXPECT_EQ(run({u"--json"_s, u"echo"_s, u"hi"_s}).document()[u"store"_s], u"folder:///home"_s);
    EXPECT_EQ(run({u"--json"_s, u"echo"_s, u"hi"_s, u"--store"_s, u"s3://b"_s}).document()[u"store"_s],
              u"s3://b"_s);
}

TEST_F(CommandLineTest, PassesWordsAfterTwoDashesAsTheyAre)
{
    EXPECT_EQ(run({u"echo"_s, u"--"_s, u"--loud"_s}).out, u"--loud\n"_s);
}

TEST_F(CommandLineTest, ReportsAnErrorWithItsNextStep)
{
    const CommandRun result = run({u"echo"_s, u"hi"_s, u"--fail"_s, u"denied"_s, u"--quiet"_s});
    EXPECT_EQ(result.status, ExitStatus::Failed);
    EXPECT_EQ(result.out, QString());
    EXPECT_EQ(result.error,
              u"Error: The store refused. Ask for the right. (HTTP 403, AccessDenied, request id tx1)\n"_s);
}

TEST_F(CommandLineTest, ReportsAnErrorAsOneDocument)
{
    const CommandRun result = run({u"echo"_s, u"hi"_s, u"--fail"_s, u"denied"_s, u"--json"_s});
    EXPECT_EQ(result.status, ExitStatus::Failed);
    const QJsonObject expected{{u"code"_s, u"access-denied"_s},
                               {u"class"_s, u"access-denied"_s},
                               {u"message"_s, u"The store refused."_s},
                               {u"nextStep"_s, u"Ask for the right."_s},
                               {u"command"_s, QString()},
                               {u"httpStatus"_s, 403},
                               {u"serverCode"_s, u"AccessDenied"_s},
                               {u"requestId"_s, u"tx1"_s}};
    EXPECT_EQ(result.document()[u"error"_s].toObject(), expected);
}

TEST_F(CommandLineTest, TellsCancelledAndPartlyDoneApartFromFailed)
{
    EXPECT_EQ(run({u"echo"_s, u"hi"_s, u"--fail"_s, u"cancelled"_s}).status, ExitStatus::Cancelled);
    EXPECT_EQ(run({u"echo"_s, u"half"_s}).status, ExitStatus::Partly);
}

struct WrongUsage {
    const char *name;
    QStringList arguments;
    QString message;
};

class WrongUsageTest : public CommandLineTest, public testing::WithParamInterface<WrongUsage> {};

TEST_P(WrongUsageTest, IsExplained)
{
    const CommandRun result = run(GetParam().arguments);
    EXPECT_EQ(result.status, ExitStatus::Usage);
    EXPECT_EQ(result.out, QString());
    EXPECT_EQ(result.error, GetParam().message + u'\n');
}

INSTANTIATE_TEST_SUITE_P(
    CommandLine, WrongUsageTest,
    testing::Values(
        WrongUsage{"MisspeltCommand", {u"ecoh"_s}, u"Error: There is no command “ecoh”. Did you mean “echo”?"_s},
        WrongUsage{"UnknownCommand",
                   {u"launch"_s},
                   u"Error: There is no command “launch”. See “photoporter-cli --help”."_s},
        WrongUsage{"MisspeltOption",
                   {u"echo"_s, u"--luod"_s, u"x"_s},
                   u"Error: The command “echo” has no option --luod. Did you mean --loud?"_s},
        WrongUsage{"MisspeltGlobalOption",
                   {u"--jsno"_s, u"echo"_s},
                   u"Error: There is no global option --jsno. Did you mean --json?"_s},
        WrongUsage{
            "OptionOfACommandBeforeIt",
            {u"--output"_s, u"echo"_s},
            u"Error: There is no global option --output. A command's own options come after its name. See “photoporter-cli --help”."_s},
        WrongUsage{"MissingArgument",
                   {u"echo"_s},
                   u"Error: The command “echo” needs WORD. See “photoporter-cli echo --help”."_s},
        WrongUsage{
            "TooManyArguments",
            {u"probe"_s, u"x"_s},
            u"Error: The command “probe” was given too many arguments. Put names with spaces in quotes. See “photoporter-cli probe --help”."_s},
        WrongUsage{"MissingValue",
                   {u"echo"_s, u"x"_s, u"--output"_s},
                   u"Error: Missing value after '--output'. See “photoporter-cli echo --help”."_s},
        WrongUsage{"UnknownProgress",
                   {u"echo"_s, u"x"_s, u"--progress"_s, u"dots"_s},
                   u"Error: “dots” is no style of progress. Use bar, lines, json or none."_s},
        WrongUsage{"NoCommand", {u"--quiet"_s}, u"Error: A command is missing. See “photoporter-cli --help”."_s}),
    [](const auto &row) { return row.param.name; });

TEST_F(CommandLineTest, AnswersWrongUsageInTheFormThatWasAskedFor)
{
    const CommandRun result = run({u"--json"_s, u"ecoh"_s});
    EXPECT_EQ(result.status, ExitStatus::Usage);
    EXPECT_EQ(result.document()[u"error"_s][u"code"_s], u"invalid-input"_s);
    EXPECT_EQ(result.error, QString());
}

TEST_F(CommandLineTest, ShowsItsHelpWhenNothingWasAsked)
{
    const CommandRun result = run({});
    EXPECT_EQ(result.status, ExitStatus::Usage);
    EXPECT_TRUE(result.error.contains(u"Commands:\n  echo   Say it again.\n  probe  Say it again.\n"_s))
        << result.error.toStdString();
}

TEST_F(CommandLineTest, HelpsWithTheProgramAndWithEachCommand)
{
    for (const QStringList &arguments : {QStringList{u"--help"_s}, QStringList{u"help"_s}, QStringList{u"-h"_s}})
        EXPECT_TRUE(run(arguments).out.contains(u"COMMAND [ARGUMENTS] [OPTIONS]"_s));
    for (const QStringList &arguments : {QStringList{u"echo"_s, u"--help"_s}, QStringList{u"help"_s, u"echo"_s}}) {
        const CommandRun result = run(arguments);
        EXPECT_EQ(result.status, ExitStatus::Done);
        EXPECT_TRUE(result.out.startsWith(
            u"Usage:\n  photoporter-cli echo WORD… [OPTIONS]\n\nSays again what it is told.\n"_s))
            << result.out.toStdString();
        EXPECT_TRUE(result.out.contains(u"  -o, --output FILE"_s));
        EXPECT_TRUE(result.out.contains(u"Examples:\n  photoporter-cli echo hello\n"_s));
    }
}

TEST_F(CommandLineTest, TellsItsVersion)
{
    EXPECT_TRUE(run({u"--version"_s}).out.startsWith(u"photoporter-cli "_s));
    EXPECT_TRUE(run({u"--version"_s, u"--json"_s}).document().contains(u"version"_s));
}

} // namespace
} // namespace photoporter
