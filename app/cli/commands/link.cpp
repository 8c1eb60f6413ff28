// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/link.h"

#include "cli/commands/albumarchive.h"
#include "cli/output/units.h"

#include <QCoreApplication>

namespace photoporter {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(LinkCommand)
};

constexpr std::chrono::seconds longest = std::chrono::days(7);

Result<std::chrono::seconds> readExpiry(const QString &text)
{
    const auto expires = parseDuration(text);
    if (!expires)
        return fail(ErrorCode::InvalidInput, Text::tr("“%1” is no duration.").arg(text),
                    Text::tr("Use a number and a unit, for example 90m, 6h or 7d."));
    if (*expires > longest)
        return fail(
            ErrorCode::InvalidInput,
            Text::tr("A link can't be valid for %1: stores accept signed links for 7 days at most.").arg(text),
            Text::tr("Use --expires 7d or less, and make a new link when that has expired."));
    return *expires;
}

} // namespace

QString LinkCommand::name() const
{
    return u"link"_s;
}

QString LinkCommand::summary() const
{
    return Text::tr("Make a link to an album's ZIP for the client.");
}

QString LinkCommand::description() const
{
    return Text::tr(
        "Prints a link that gives the album's ZIP to whoever has it, until it expires. Nothing is sent to the\n"
        "store; the ZIP must have been made before.");
}

QList<Argument> LinkCommand::arguments() const
{
    return {{u"ALBUM"_s, Text::tr("The album's name.")}};
}

QList<QCommandLineOption> LinkCommand::options() const
{
    return {{u"expires"_s, Text::tr("How long the link is valid: 90m, 6h (default), up to 7d."), u"DURATION"_s,
             u"6h"_s}};
}

QStringList LinkCommand::examples() const
{
    return {u"link wedding-2026"_s, u"link wedding-2026 --expires 7d"_s};
}

Result<Outcome> LinkCommand::run(const ParsedArguments &arguments, Session &session) const
{
    const auto expires = readExpiry(arguments.value(u"expires"_s));
    if (!expires)
        return std::unexpected(expires.error());
    const auto found = albumArchive(arguments.at(0), session);
    if (!found)
        return std::unexpected(found.error());
    const auto &[album, archive] = *found;
    const QString fileName = fileNameOf(archive.key); // what the browser shall save it under
    const auto link = album.store->presign({.key = archive.key, .expires = *expires, .downloadName = fileName});
    if (!link)
        return std::unexpected(link.error());

    const QDateTime until = dateTimeOf(session.context().clock->now() + *expires);
    session.note(Text::tr("The link gives %1 to whoever has it, until %2.")
                     .arg(fileName, QLocale::system().toString(until.toLocalTime(), QLocale::ShortFormat)));
    return Outcome{.text = *link,
                   .document = {{u"album"_s, album.name.text()},
                                {u"key"_s, archive.key.text()},
                                {u"url"_s, *link},
                                {u"expiresSeconds"_s, static_cast<qint64>(expires->count())},
                                {u"expiresAt"_s, until.toString(Qt::ISODate)}}};
}

} // namespace photoporter
