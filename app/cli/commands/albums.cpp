// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/albums.h"

#include "album/listing.h"
#include "cli/session.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace photoporter {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(AlbumsCommand)
};

} // namespace

QString AlbumsCommand::name() const
{
    return u"albums"_s;
}

QString AlbumsCommand::summary() const
{
    return Text::tr("List the albums of a store.");
}

QString AlbumsCommand::description() const
{
    return Text::tr("Lists the albums of a store, one a line.");
}

QStringList AlbumsCommand::examples() const
{
    return {u"--store s3://studio albums"_s};
}

Result<Outcome> AlbumsCommand::run(const ParsedArguments &, Session &session) const
{
    const auto store = session.store();
    if (!store)
        return std::unexpected(store.error());
    const auto albums = listAlbums(**store, session.stop());
    if (!albums)
        return std::unexpected(albums.error());
    QStringList names;
    QJsonArray documents;
    for (const AlbumName &album : *albums) {
        names += album.text();
        documents += QJsonObject{{u"name"_s, album.text()}};
    }
    if (names.isEmpty())
        session.note(
            Text::tr("There are no albums yet. Make one with: photoporter-cli upload FOLDER --album NAME"));
    return Outcome{.text = names.join(u'\n'), .document = {{u"albums"_s, documents}}};
}

} // namespace photoporter
