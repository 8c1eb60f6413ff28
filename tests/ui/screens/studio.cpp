// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/studio.h"

#include "album/names.h"
#include "ledger/crcindex.h"
#include "testdata.h"
#include "ui/albums/albumtableview.h"
#include "ui/albums/linknotes.h"
#include "ui/jobs/jobstories.h"
#include "ui/metrics/measuredjob.h"
#include "ui/settings/oddstores.h"
#include "window/program.h"
#include "workspace/albumarchives.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QRandomGenerator>

namespace photoporter::ui::testing {

using namespace Qt::StringLiterals;

namespace {

constexpr int pictures = 48;

/// `size`: made that long without taking room on the disk; decoders don't read behind a JPEG's end.
void writeFile(const QString &path, const QByteArray &bytes, qint64 size, const QDateTime &changed)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.resize(size) &&
                file.setFileTime(changed, QFileDevice::FileModificationTime))
        << path.toStdString();
}

/// Of the photo that `number` comes to: most of it, mirrored now and then, lying or standing. Always the same.
QByteArray cutOf(const std::vector<QImage> &photos, int number)
{
    const QImage &photo = photos.at(static_cast<std::size_t>(number) % photos.size());
    QRandomGenerator random(static_cast<quint32>(2026 + number));
    const QSize shape = number % 5 == 4 ? QSize(480, 720) : QSize(720, 480);
    const QSize cut = shape.scaled(photo.size() * (0.6 + 0.4 * random.generateDouble()), Qt::KeepAspectRatio);
    const QRect part(
        QPoint(random.bounded(photo.width() - cut.width() + 1), random.bounded(photo.height() - cut.height() + 1)),
        cut);
    QImage image = photo.copy(part).scaled(shape, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    if (random.bounded(3) == 0)
        image.mirror(true, false);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    EXPECT_TRUE(image.save(&buffer, "JPG", 80));
    return bytes;
}

std::unique_ptr<Studio> s_studio;

class EndOfTheStudio : public ::testing::Environment {
    void TearDown() override { s_studio.reset(); } // the application ends after that
};
const auto *const s_end = ::testing::AddGlobalTestEnvironment(new EndOfTheStudio);

} // namespace

Studio &Studio::get()
{
    if (!s_studio)
        s_studio.reset(new Studio);
    return *s_studio;
}

Studio::Studio()
{
    makePictures();
    QStringList archived;
    for (const Album &album : albums()) {
        fillAlbum(album);
        if (album.archived)
            archived += album.name;
    }
    makeArchives(archived);
    addPhotos(albums().at(2), weddingPhotos); // six more: its ZIP is out of date
    fillDropFolder();
    measureWeeks();
    tellStories();
    openAsAtAProvider();
    noteLinks();
}

/// The folder, behind the address of a bucket.
void Studio::openAsAtAProvider()
{
    const auto wishes = std::make_shared<StoreWishes>();
    wishes->links = true;
    makeDesk(oddStores(storePath(), wishes));
    const StoreProfile store{.id = u"studio"_s,
                             .name = u"Studio deliveries"_s,
                             .provider = u"aws"_s,
                             .url = u"s3://studio-deliveries"_s,
                             .region = u"eu-central-1"_s,
                             .keys = KeySource::Keychain};
    secrets.write(store.id, Credentials("AKIDEXAMPLE", "example"), [](Secrets::Kept, const QString &) {});
    beginToOpen(store);
    awaitOpening();
}

void Studio::noteLinks()
{
    LinkNotes links(preferences);
    links.open(desk->profile()->id, now());
    for (const int days : {2, 6}) {
        const QString album = days == 2 ? u"Newborn – Ida"_s : u"Kato family – 東京"_s;
        const auto link = linkToArchive(desk->workspace()->store(), AlbumName::parse(album).value(),
                                        std::chrono::days(days), now());
        EXPECT_TRUE(link) << album.toStdString();
        links.note(album, link->key, link->until);
    }
}

const std::vector<Studio::Album> &Studio::albums()
{
    static const std::vector<Album> all = {{u"Keller – Hochzeit 12.09."_s, 1290, 9'000'000, 0, false},
                                           {u"Kato family – 東京"_s, 64, 1'200'000, 0, true},
                                           {u"Lopez & Wu wedding"_s, weddingPhotos - 6, 900'000, 1, true},
                                           {u"Bäckerei Sommer – products"_s, 18, 2'100'000, 3, true},
                                           {u"School St. Anna, class photos"_s, 618, 8'200'000, 4, false},
                                           {u"Newborn – Ida"_s, 22, 1'800'000, 5, true},
                                           {u"Rally Grünwald, day 2"_s, 3420, 14'000'000, 6, false},
                                           {u"Portraits October"_s, 77, 11'700'000, 10, false},
                                           {u"Meyer 60th"_s, 25, 1'100'000, 15, true}};
    return all;
}

void Studio::fillDropFolder() const
{
    QDir().mkpath(dropFolder());
    const QDateTime now = QDateTime::currentDateTime();
    const auto write = [&](const QString &name, const QByteArray &bytes, qint64 size) {
        writeFile(dropFolder() + u'/' + name, bytes, size, now);
    };
    for (int number = 0; number < 24; ++number)
        write(u"IMG_%1.jpg"_s.arg(4180 + number), m_pictures.at(number), 1'700'000 + number * 1'000);
    write(u"Thumbs.db"_s, "no photo", 8);
    write(u"notes.txt"_s, "Group pictures at 3 pm, in front of the chapel.", 47);
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
    std::vector<QImage> photos;
    for (const QString &name : {u"mongolels"_s, u"cyclamen_persicum"_s, u"tanners_ridge"_s, u"été – 東京 №1"_s,
                                u"prairie_falcon"_s, u"polemonium_reptans"_s, u"el_torcal_rocks"_s}) {
        photos.emplace_back(photoporter::testing::testData(u"photos/%1.jpg"_s.arg(name)));
        EXPECT_FALSE(photos.back().isNull()) << name.toStdString();
    }
    for (int number = 0; number < pictures; ++number)
        m_pictures.push_back(cutOf(photos, number));
}

QString Studio::pathOf(const Album &album, int number) const
{
    const ObjectKey key = photoKey(AlbumName::parse(album.name).value(), u"IMG_%1.jpg"_s.arg(1001 + number));
    return localPathOf(m_location, key).value();
}

void Studio::fillAlbum(const Album &album) const
{
    QDir().mkpath(QFileInfo(pathOf(album, 0)).path());
    const QDateTime changed = QDateTime::currentDateTime().addDays(-album.daysAgo).addSecs(-3600);
    for (int number = 0; number < album.photos; ++number)
        writeFile(pathOf(album, number), pictureOf(album, number), album.bytes, changed);
}

/// Among those that are there, so that they are seen at once.
void Studio::addPhotos(const Album &album, int photos) const
{
    const QDateTime after = QDateTime::currentDateTime().addSecs(1); // its ZIP was made a moment ago
    for (int number = album.photos; number < photos; ++number) {
        const QString path = pathOf(album, 2 * (number - album.photos));
        writeFile(path.chopped(4) + u"-2.jpg"_s, pictureOf(album, number), album.bytes, after);
    }
}

/// Another cover for each album.
const QByteArray &Studio::pictureOf(const Album &album, int number) const
{
    return m_pictures.at((static_cast<int>(qHash(album.name, 0) % pictures) + number) % pictures);
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
    const auto known = CrcIndex(*maker.options().ledger).find(m_location, "albums/");
    EXPECT_TRUE(known && CrcIndex(ledger()).put(m_location, *known)) << "what is in a ZIP was checked";
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

void StudioTest::showJob(ActivityState state)
{
    for (const Activity &activity : Studio::get().studioDesk().snapshot().activities) {
        if (activity.state == state)
            window().go({.page = PageId::Jobs, .activity = activity.id});
    }
}

} // namespace photoporter::ui::testing
