// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/crowd.h"

#include "ui/jobs/jobstories.h"
#include "ui/metrics/measuredjob.h"
#include "window/program.h"

#include <array>

namespace photoporter::ui::testing {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString owner = u"another computer"_s;

/// Names as studios give them: short and very long, with other letters than Latin ones.
QString albumName(int number)
{
    static const QStringList people = {
        u"Keller & Okafor"_s, u"Kato 加藤"_s,   u"Lopez & Wu"_s,
        u"Bäckerei Sommer"_s, u"Nowak"_s,       u"School St. Anna"_s,
        u"Петрова"_s,         u"Newborn Ida"_s, u"von Hohenstein-Wittelsbach & d’Arcy"_s};
    static const QStringList occasions = {u"wedding"_s, u"portraits"_s, u"Taufe"_s,
                                          u"60th birthday, garden party at the lake house and fireworks"_s,
                                          u"products"_s};
    return u"%1 – %2 %3"_s.arg(people.at(number % people.size()), occasions.at(number / 3 % occasions.size()))
        .arg(number + 1, 3, 10, QChar(u'0'));
}

const std::array<Error, 8> &errors()
{
    static const std::array<Error, 8> all = {
        refused(),
        unsupported(),
        {.code = ErrorCode::TimedOut, .message = u"The store did not answer a copy in time."_s, .httpStatus = 503},
        {.code = ErrorCode::SourceChanged, .message = u"IMG_0042.jpg was replaced meanwhile."_s},
        {.code = ErrorCode::AlbumMissing, .message = u"There is no such album."_s},
        {.code = ErrorCode::ConnectionLost, .message = u"The connection was lost."_s},
        {.code = ErrorCode::Throttled, .message = u"The store asked to slow down."_s, .httpStatus = 503},
        {.code = ErrorCode::DataCorrupt, .message = u"IMG_0007.jpg has another checksum than was noted."_s}};
    return all;
}

} // namespace

Crowd::Crowd()
{
    tellLetters();
    endArchives();
    queueArchives();
    runArchives();
    tellUploads();
    measureYear();
    openStore();
    m_window = std::make_unique<MainWindow>(*desk, windowParts());
    m_window->resize(1280, 800);
    m_window->show();
}

Clock::WallTime Crowd::before(int number, int count) const
{
    return now() - std::chrono::minutes(7) - std::chrono::minutes(360 * 24 * 60 / count) * number;
}

void Crowd::tellLetters()
{
    for (int number = letters - 1; number >= 0; --number) {
        const Error &error = errors().at(static_cast<std::size_t>(number) % errors().size());
        const DeadLetterId id = addLetter(albumName(number), error, 1 + number % 3, before(number, letters));
        const Settlement settlement = number % 2 == 0 ? Settlement::Discarded : Settlement::Retried;
        if (number % 5 == 4) {
            EXPECT_TRUE(DeadLetterTable(ledger())
                            .settle(id, settlement, u"user"_s, before(number, letters) + 6min)
                            .value());
        }
    }
}

void Crowd::endArchives() const
{
    const JobTable jobs(ledger());
    for (int number = archives - 1; number >= 0; --number) {
        const Clock::WallTime begun = before(number, archives);
        const QString album = albumName(1000 + number);
        const JobId id = jobs.enqueue({.location = m_location, .album = album, .name = album}, begun)->id;
        EXPECT_TRUE(jobs.claim({.owner = owner, .only = id, .now = begun, .lease = 6min})->has_value());
        const auto size = static_cast<std::uint64_t>(1 + number % 17) * 800'000'000;
        const JobArchive archive{.size = size, .entries = 90 + size / 7'000'000};
        EXPECT_TRUE(number % 9 == 8 ? jobs.cancel(id, owner, begun + 1min).value()
                                    : jobs.finish(id, owner, archive, {}, begun + 2min).value());
    }
}

void Crowd::queueArchives() const
{
    const JobTable jobs(ledger());
    for (int number = 0; number < waiting; ++number) {
        const Clock::WallTime begun = now() - 3h + std::chrono::minutes(number);
        const QString album = albumName(2000 + number);
        const JobId id = jobs.enqueue({.location = m_location, .album = album, .name = album}, begun)->id;
        if (number % 3 == 0) {
            EXPECT_TRUE(jobs.wish(id, JobWish::Pause, begun));
            continue;
        }
        EXPECT_TRUE(jobs.claim({.owner = owner, .only = id, .now = begun, .lease = 6min})->has_value());
        EXPECT_TRUE(jobs.failForNow(id, owner, errors().at(5), now() + std::chrono::minutes(90 + number)).value());
    }
}

void Crowd::runArchives() const
{
    for (int number = 0; number < running; ++number) {
        JobStory story = runningStory();
        story.job.request.album = albumName(3000 + number);
        (void)writeStory(ledger(), m_location, story, 60, now());
    }
}

void Crowd::tellUploads() const
{
    const UploadQueue queue(ledger());
    for (int number = uploads - 1; number >= 0; --number) {
        const Clock::WallTime begun = before(number, uploads);
        const QueuedUploadId id =
            queue.add({.location = m_location, .album = albumName(4000 + number), .paths = {u"/photos"_s}}, begun)
                .value();
        EXPECT_TRUE(queue.claim(m_location, owner, begun, 6min).value());
        const UploadCounts counts{
            .files = 640, .filesDone = 500, .bytes = 9'000'000'000, .bytesDone = 7'000'000'000};
        EXPECT_TRUE(queue.saveCounts(id, owner, counts, begun + 6min).value());
        constexpr std::array ends = {QueuedUploadState::Done, QueuedUploadState::Paused, QueuedUploadState::Done,
                                     QueuedUploadState::Failed, QueuedUploadState::Cancelled};
        const QueuedUploadState end = ends.at(static_cast<std::size_t>(number) % ends.size());
        const auto error = end == QueuedUploadState::Failed ? std::optional(refused()) : std::nullopt;
        EXPECT_TRUE(queue.end(id, owner, end, error, begun + 20min).value());
    }
}

void Crowd::measureYear() const
{
    constexpr std::array causes = {"store-copy", "request-latency", "store-copy", "throttled", "upstream"};
    for (int number = 0; number < measured; ++number)
        note(ledger(),
             {.id = 10'000 + number,
              .location = m_location,
              .album = albumName(number % 90),
              .bottleneck = QString::fromLatin1(causes.at(static_cast<std::size_t>(number) % causes.size())),
              .begin = before(number, measured),
              .seconds = number % 97 == 96 ? 1900.0 : 20.0 + number * 37 % 91});
}

} // namespace photoporter::ui::testing
