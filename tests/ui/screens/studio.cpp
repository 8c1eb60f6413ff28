// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/studio.h"

#include "album/names.h"
#include "store/folder/folderstore.h"
#include "ui/albums/albumtableview.h"
#include "ui/jobs/jobstories.h"
#include "ui/metrics/measuredjob.h"
#include "ui/sample/samplepicture.h"
#include "window/program.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

namespace photoporter::ui::testing {

using namespace Qt::StringLiterals;

namespace {

constexpr std::uint32_t seed = 2026;
constexpr int pictures = 48;

struct AlbumPlan {
    QString name;
    int photos;
    int daysAgo;
    bool archived;
};

const std::vector<AlbumPlan> &albums()
{
    static const std::vector<AlbumPlan> plans = {{u"Keller – Hochzeit 12.09."_s, 48, 0, false},
                                                 {u"Kato family – 東京"_s, 32, 0, true},
                                                 {u"Lopez & Wu wedding"_s, 40, 1, true},
                                                 {u"Bäckerei Sommer – products"_s, 18, 3, true},
                                                 {u"School St. Anna, class photos"_s, 27, 4, false},
                                                 {u"Newborn – Ida"_s, 22, 5, true},
                                                 {u"Rally Grünwald, day 2"_s, 44, 6, false},
                                                 {u"Portraits October"_s, 12, 10, false},
                                                 {u"Meyer 60th"_s, 25, 15, true}};
    return plans;
}

void writeFile(const QString &path, const QByteArray &bytes)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size()) << path.toStdString();
}

/// The same picture with a trailing mark: decoders don't read behind a JPEG's end, stores see another photo.
QByteArray marked(const QByteArray &picture, const QString &album)
{
    return picture + album.toUtf8();
}

std::unique_ptr<Studio> s_studio;

} // namespace

Studio &Studio::get()
{
    if (!s_studio)
        s_studio.reset(new Studio);
    return *s_studio;
}

void Studio::end()
{
    s_studio.reset();
}

Studio::Studio()
{
    makePictures();
    for (const AlbumPlan &album : albums())
        fillAlbum(album.name, album.photos, album.daysAgo);
    QStringList archived;
    for (const AlbumPlan &album : albums()) {
        if (album.archived)
            archived += album.name;
    }
    makeArchives(archived);
    fillAlbum(u"Lopez & Wu wedding"_s, 46, 1); // six more: its ZIP is out of date
    for (int number = 0; number < 24; ++number)
        writeFile(dropFolder() + u"/IMG_%1.jpg"_s.arg(4180 + number), marked(m_pictures.at(number), u"Taufe"_s));
    writeFile(dropFolder() + u"/Thumbs.db"_s, "no photo");
    writeFile(dropFolder() + u"/notes.txt"_s, "Group pictures at 3 pm, in front of the chapel.");
    measureWeeks();
    tellStories();
    StoreProfile store = profile();
    store.name = u"Studio deliveries"_s;
    beginToOpen(store);
    awaitOpening();
}

MainWindow &Studio::window()
{
    if (!m_window) {
        m_window = std::make_unique<MainWindow>(*desk, windowParts());
        m_window->resize(1280, 800);
        m_window->show();
        m_window->go({.page = PageId::Albums});
        const auto *table = m_window->page(PageId::Albums)->findChild<AlbumTableView *>();
        EXPECT_TRUE(waitUntil([table] { return table->model()->rowCount() == albumCount; }));
    }
    return *m_window;
}

void Studio::makePictures()
{
    const GrainTile grain(seed);
    for (std::uint32_t number = 0; number < pictures; ++number) {
        const QSize size = number % 5 == 4 ? QSize(400, 600) : QSize(720, 480);
        m_pictures.push_back(makeSamplePicture(
            {.size = size, .seed = seed + number, .minBytes = 20'000, .maxBytes = 400'000}, grain));
        EXPECT_FALSE(m_pictures.back().isEmpty());
    }
}

void Studio::fillAlbum(const QString &album, int photos, int daysAgo) const
{
    const auto store = FolderStore::open(path(u"store"_s)).value();
    const auto first = static_cast<int>(qHash(album, 0) % pictures); // another cover for each
    for (int number = 0; number < photos; ++number) {
        const QString name = u"IMG_%1.jpg"_s.arg(1001 + number);
        const QByteArray &picture = m_pictures.at((first + number) % pictures);
        EXPECT_TRUE(
            store->put({.key = photoKey(AlbumName::parse(album).value(), name), .body = marked(picture, album)}));
    }
    const QDateTime changed = QDateTime::currentDateTime().addDays(-daysAgo).addSecs(-3600);
    QDirIterator files(path(u"store"_s), {u"*.jpg"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.fileName().contains(album) && file.open(QIODevice::ReadWrite))
            file.setFileTime(changed, QFileDevice::FileModificationTime);
    }
}

void Studio::makeArchives(const QStringList &names)
{
    // With a ledger of its own: the figures of four weeks are not to be mixed with those of this moment.
    Desk maker({.ledger = Ledger::open(path(u"maker.sqlite"_s)).value(),
                .clock = systemClock(),
                .cacheFolder = path(u"cache"_s),
                .dataFolder = path(u"data"_s)},
               preferences, secrets);
    maker.open(profile());
    EXPECT_TRUE(waitUntil([&maker] { return maker.workspace() != nullptr; }));
    qsizetype ready = 0;
    QObject::connect(&maker, &Desk::activitiesEnded, &maker, [&ready](const std::vector<Activity> &ended) {
        ready += std::ranges::count(ended, ActivityState::Ready, &Activity::state);
    });
    for (const QString &name : names)
        EXPECT_TRUE(maker.workspace()->makeArchive(AlbumName::parse(name).value(), {}));
    EXPECT_TRUE(waitUntil([&] { return ready == names.size(); }));
}

void Studio::tellStories()
{
    JobStory running = runningStory();
    running.job.request.album = albums().front().name;
    (void)writeStory(ledger(), m_location, running, 60, now());
    addLetter(u"School St. Anna, class photos"_s, refused(), 1);
    addLetter(u"Rally Grünwald, day 2"_s,
              {.code = ErrorCode::TimedOut,
               .message = u"The store did not answer a copy in time."_s,
               .httpStatus = 503,
               .serverCode = u"SlowDown"_s,
               .requestId = u"tx00000f12-4109"_s},
              3);
    addLetter(u"Portraits October"_s, unsupported(), 1);
}

void Studio::measureWeeks()
{
    constexpr int jobs = 28;
    for (int number = 0; number < jobs; ++number) {
        const bool slow = number == 18;
        note(ledger(), {.id = 1000 + number,
                        .location = m_location,
                        .album = albums().at(static_cast<std::size_t>(number) % albums().size()).name,
                        .bottleneck = slow              ? u"throttled"_s
                                      : number % 3 == 0 ? u"request-latency"_s
                                                        : u"store-copy"_s,
                        .begin = now() - std::chrono::hours(24 * number + 7),
                        .seconds = slow ? 104.0 : 32.0 + number * 7 % 17});
    }
}

} // namespace photoporter::ui::testing
