// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/photos.h"

#include "album/listing.h"
#include "base/bytes.h"
#include "cli/commands/albumarchive.h"
#include "cli/output/documents.h"
#include "cli/output/table.h"
#include "cli/output/units.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace photoporter {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(PhotosCommand)
};

QJsonObject photoDocument(const Photo &photo)
{
    return {{u"name"_s, photo.name},
            {u"size"_s, jsonNumber(photo.size)},
            {u"modified"_s, dateTimeOf(photo.modified).toString(Qt::ISODate)},
            {u"etag"_s, QLatin1StringView(photo.etag.value())}};
}

QString photoTable(const std::vector<Photo> &photos)
{
    Table table({{Text::tr("Photo")}, {Text::tr("Size"), Table::Align::Right}, {Text::tr("Uploaded (UTC)")}});
    std::uint64_t bytes = 0;
    for (const Photo &photo : photos) {
        table.addRow(
            {photo.name, formatBytes(photo.size), dateTimeOf(photo.modified).toString(u"yyyy-MM-dd HH:mm"_s)});
        bytes += photo.size;
    }
    return table.text() + u'\n' + Text::tr("%1 photos, %2").arg(formatCount(photos.size()), formatBytes(bytes));
}

} // namespace

QString PhotosCommand::name() const
{
    return u"photos"_s;
}

QString PhotosCommand::summary() const
{
    return Text::tr("List the photos of an album.");
}

QString PhotosCommand::description() const
{
    return Text::tr("Lists the photos of an album with their sizes and when they were uploaded.");
}

QList<Argument> PhotosCommand::arguments() const
{
    return {{u"ALBUM"_s, Text::tr("The album's name.")}};
}

QStringList PhotosCommand::examples() const
{
    return {u"photos wedding-2026"_s};
}

Result<Outcome> PhotosCommand::run(const ParsedArguments &arguments, Session &session) const
{
    const auto album = storedAlbum(arguments.at(0), session);
    if (!album)
        return std::unexpected(album.error());
    const auto photos = listPhotos(*album->store, album->name, session.stop());
    if (!photos)
        return std::unexpected(photos.error());
    QJsonArray documents;
    for (const Photo &photo : *photos)
        documents += photoDocument(photo);
    return Outcome{.text = photoTable(*photos),
                   .document = {{u"album"_s, album->name.text()}, {u"photos"_s, documents}}};
}

} // namespace photoporter
