// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/help.h"

#include "cli/globaloptions.h"
#include "cli/output/table.h"

#include <QCoreApplication>

namespace photoporter {

using namespace Qt::StringLiterals;

namespace {

const QString program = QString::fromUtf16(programName);

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Help)
};

QString heading(const QString &text)
{
    return u'\n' + text + u'\n';
}

QString optionSyntax(const QCommandLineOption &option)
{
    QStringList forms;
    for (const QString &name : option.names())
        forms += (name.size() == 1 ? u"-"_s : u"--"_s) + name;
    const QString value = option.valueName().isEmpty() ? QString() : u' ' + option.valueName();
    return (forms.first().size() == 2 ? QString() : u"    "_s) + forms.join(u", "_s) + value;
}

QString optionTable(const QList<QCommandLineOption> &options)
{
    Table table({{}, {}});
    for (const QCommandLineOption &option : options)
        table.addRow({optionSyntax(option), option.description()});
    return table.text(2);
}

QString usageLine(const Command &command)
{
    QString line = program + u' ' + command.name();
    for (const Argument &argument : command.arguments()) {
        const QString shown = argument.name + (argument.repeated ? u"…"_s : QString());
        line += u' ' + (argument.optional ? u'[' + shown + u']' : shown);
    }
    return line + (command.options().isEmpty() ? QString() : u' ' + Text::tr("[OPTIONS]"));
}

} // namespace

QString programHelp(const Commands &commands)
{
    QString text =
        Text::tr("%1 delivers photo albums: it uploads a folder of photos to an S3 store or a folder, puts the "
                 "download\nZIP together inside the store, and makes the link for the client.")
            .arg(program);
    text += u'\n' + heading(Text::tr("Usage:"));
    text += u"  "_s + program + u' ' + Text::tr("[GLOBAL OPTIONS] COMMAND [ARGUMENTS] [OPTIONS]") + u'\n';
    text += heading(Text::tr("Commands:"));
    Table table({{}, {}});
    for (const auto &command : commands)
        table.addRow({command->name(), command->summary()});
    text += table.text(2);
    text += heading(Text::tr("Global options (before or after the command):"));
    text += optionTable(globalOptionList());
    text += heading(Text::tr("Environment:"));
    Table environment({{}, {}});
    environment.addRow({u"PHOTOPORTER_STORE"_s, Text::tr("The store, where --store is not given.")});
    environment.addRow(
        {u"AWS_PROFILE, AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY, …"_s, Text::tr("As for every AWS tool.")});
    text += environment.text(2);
    text += heading(Text::tr("Exit status:"));
    text += u"  "_s + Text::tr("0 done, 1 failed, 2 wrong usage, 3 partly done, 130 cancelled") + u'\n';
    text += u'\n' + Text::tr("“%1 COMMAND --help” tells more about a command. “%1 demo” shows it all at work, on "
                             "this computer alone.")
                        .arg(program);
    return text + u'\n';
}

QString commandHelp(const Command &command)
{
    QString text = Text::tr("Usage:") + u"\n  "_s + usageLine(command) + u"\n\n"_s + command.description() + u'\n';
    if (const QList<Argument> arguments = command.arguments(); !arguments.isEmpty()) {
        Table table({{}, {}});
        for (const Argument &argument : arguments)
            table.addRow({argument.name, argument.description});
        text += heading(Text::tr("Arguments:")) + table.text(2);
    }
    if (const auto options = command.options(); !options.isEmpty())
        text += heading(Text::tr("Options:")) + optionTable(options);
    text += heading(Text::tr("Global options:")) + optionTable(globalOptionList());
    if (const QStringList examples = command.examples(); !examples.isEmpty()) {
        text += heading(Text::tr("Examples:"));
        for (const QString &example : examples)
            text += u"  "_s + program + u' ' + example + u'\n';
    }
    return text;
}

} // namespace photoporter
