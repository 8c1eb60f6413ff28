// SPDX-License-Identifier: GPL-3.0-or-later
// The window never stands still: an album of 1,000 photos is delivered, while somebody looks at all pages and
// scrolls through its photos. No event keeps a key or click waiting for longer than a glance takes to notice, and
// many short ones in a row, which LoopWatch counts as well, not for twice that.
#include "ui/albums/albumtableview.h"
#include "ui/albums/photogridview.h"
#include "ui/common/loopwatch.h"
#include "ui/proof/proofworld.h"
#include "ui/sample/samplepicture.h"

#include <QDirIterator>
#include <QFile>
#include <QScrollBar>
#include <QTimer>

#include <cstdio>

namespace photoporter::ui {

namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

constexpr int photos = 1000;
constexpr int decoded = 100;          ///< of them, at least: as many as the steps below scroll past
constexpr auto longest = 50ms;        ///< of one event
constexpr auto longestInARow = 100ms; ///< of all events that are handled back to back

class WatchdogTest : public testing::ProofWorld {
protected:
    /// Pictures of a few kB that are none of them alike.
    [[nodiscard]] QString makePictures() const
    {
        const QString folder = makePhotos(u"Wedding"_s, {});
        const GrainTile grain(1);
        for (std::uint32_t number = 1; number <= photos; ++number) {
            QFile file(folder + u"/IMG_%1.jpg"_s.arg(number, 4, 10, QChar(u'0')));
            const QByteArray picture = makeSamplePicture(
                {.size = {240, 160}, .seed = number, .minBytes = 1000, .maxBytes = 20'000}, grain);
            EXPECT_FALSE(picture.isEmpty());
            EXPECT_TRUE(file.open(QIODevice::WriteOnly) && file.write(picture) == picture.size());
        }
        return folder;
    }
    /// All pages, one after the other, then some screens of the album's photos; over and over.
    void turnPages()
    {
        const auto name = [this] { m_turn.setObjectName(u"turns to %1"_s.arg(m_step % steps)); };
        QObject::connect(&m_turn, &QTimer::timeout, window.get(), [this, name] {
            turnTo(m_step++ % steps);
            name(); // of the next event
        });
        name();
        m_turn.start(100ms);
    }
    void turnTo(int at) const
    {
        if (at < pages) {
            window->go({.page = static_cast<PageId>(at), .album = at == 0 ? u"Wedding"_s : QString()});
            return;
        }
        window->go({.page = PageId::Albums});
        auto *grid = window->findChild<PhotoGridView *>();
        if (at == pages)
            Q_EMIT window->findChild<AlbumTableView *>()->chosen(u"Wedding"_s);
        else if (grid->isVisible())
            grid->verticalScrollBar()->triggerAction(QAbstractSlider::SliderPageStepAdd);
    }
    [[nodiscard]] int thumbnails() const
    {
        int count = 0;
        QDirIterator files(path(u"cache/thumbnails"_s), QDir::Files, QDirIterator::Subdirectories);
        for (; files.hasNext(); ++count)
            (void)files.next();
        return count;
    }

    static constexpr int pages = 5, steps = 12;
    QTimer m_turn;
    int m_step = 0;
};

void print(const testing::LoopWatch &watch)
{
    const auto ms = [](std::chrono::nanoseconds time) {
        return std::chrono::duration<double, std::milli>(time).count();
    };
    std::printf("worst of %zu events: %.1f ms (%zu events, the longest: %s)\n", watch.events(),
                ms(watch.worst().time), watch.worst().events, watch.worst().where.constData());
    for (const auto &[where, time] : watch.longest())
        std::printf("  %.1f ms %s\n", ms(time), where.constData());
}

TEST_F(WatchdogTest, NothingKeepsTheWindowWhileAThousandPhotosAreDelivered)
{
    const QString folder = makePictures();
    show(profile());
    const testing::LoopWatch watch;
    turnPages();
    upload(folder);
    await(ActivityKind::Upload, u"Wedding"_s, ActivityState::Ready);
    await(ActivityKind::Archive, u"Wedding"_s, ActivityState::Ready);
    EXPECT_TRUE(testing::waitUntil([this] { return thumbnails() >= decoded; })) << thumbnails();
    print(watch);
    for (const auto &[where, time] : watch.longest())
        EXPECT_LT(time, longest) << where.toStdString();
    EXPECT_LT(watch.worst().time, longestInARow)
        << watch.worst().events << " events, the longest: " << watch.worst().where.toStdString();
    EXPECT_EQ(activity(ActivityKind::Archive, u"Wedding"_s)->entries, photos);
}

} // namespace

} // namespace photoporter::ui
