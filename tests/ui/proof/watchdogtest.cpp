// SPDX-License-Identifier: GPL-3.0-or-later
// The window never stands still: an album of 1,000 photos is delivered while somebody looks at all pages.
#include "ui/common/loopwatch.h"
#include "ui/proof/proofworld.h"

#include <QTimer>

#include <cstdio>

namespace photoporter::ui {

namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

constexpr int photos = 1000;
constexpr auto longest = 50ms;

class WatchdogTest : public testing::ProofWorld {
protected:
    /// All pages, one after the other, over and over.
    void turnPages()
    {
        const auto name = [this] { m_turn.setObjectName(u"turns to page %1"_s.arg(m_page % 5)); };
        QObject::connect(&m_turn, &QTimer::timeout, window.get(), [this, name] {
            window->go({.page = static_cast<PageId>(m_page++ % 5)});
            name(); // of the next event
        });
        name();
        m_turn.start(100ms);
    }

    QTimer m_turn;
    int m_page = 0;
};

void print(const testing::LoopWatch &watch)
{
    const auto ms = [](std::chrono::nanoseconds time) {
        return std::chrono::duration<double, std::milli>(time).count();
    };
    std::printf("worst of %zu events: %.1f ms (%s)\n", watch.events(), ms(watch.worst().time),
                watch.worst().where.constData());
    for (const auto &[where, time] : watch.longest())
        std::printf("  %.1f ms %s\n", ms(time), where.constData());
}

TEST_F(WatchdogTest, NoEventKeepsTheWindowWhileAThousandPhotosAreDelivered)
{
    const QString folder = makePhotos(u"Wedding"_s, std::vector<std::uint64_t>(photos, 20'000));
    show(profile());
    const testing::LoopWatch watch;
    turnPages();
    upload(folder);
    await(ActivityKind::Upload, u"Wedding"_s, ActivityState::Ready);
    await(ActivityKind::Archive, u"Wedding"_s, ActivityState::Ready);
    print(watch);
    EXPECT_LT(watch.worst().time, longest) << watch.worst().where.toStdString();
    EXPECT_EQ(activity(ActivityKind::Archive, u"Wedding"_s)->entries, photos);
}

} // namespace

} // namespace photoporter::ui
