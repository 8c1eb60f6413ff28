// SPDX-License-Identifier: GPL-3.0-or-later
// How quickly the window is there when there is much to show, and what it costs.
#include "album/names.h"
#include "store/memorystore.h"
#include "ui/albums/albumtableview.h"
#include "ui/albums/photogridview.h"
#include "ui/proof/proofworld.h"
#include "window/program.h"

#include <QElapsedTimer>
#include <QFile>

#include <cstdio>

namespace photoporter::ui {

namespace {

using namespace Qt::StringLiterals;
using testing::waitUntil;

constexpr int albums = 1000;
constexpr int photos = 100'000;
constexpr qint64 mostMemory = 300; ///< MB

/// What this process holds in memory, and held at most (VmRSS, VmHWM), in MB.
qint64 memory(const QByteArray &name)
{
    QFile file(u"/proc/self/status"_s);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith(name) && line.at(name.size()) == ':')
            return line.mid(name.size() + 1).trimmed().split(' ').front().toLongLong() / 1000;
    }
    return 0;
}

/// Notes when a widget is painted first.
class FirstPaint : public QObject {
public:
    explicit FirstPaint(QWidget &widget) { widget.installEventFilter(this); }
    bool eventFilter(QObject *, QEvent *event) override
    {
        m_isPainted = m_isPainted || event->type() == QEvent::Paint;
        return false;
    }
    [[nodiscard]] bool isPainted() const { return m_isPainted; }

private:
    bool m_isPainted = false;
};

class CrowdedTest : public testing::ProofWorld {};

TEST_F(CrowdedTest, TheFirstPictureWithAThousandAlbums)
{
    openStore();
    for (int i = 0; i < albums; ++i)
        addAlbum(u"Album %1"_s.arg(i, 5, 10, QChar(u'0')), {40});
    noteAlbums(albums);
    desk->close();

    QElapsedTimer timer;
    timer.start();
    window = std::make_unique<MainWindow>(*desk, windowParts());
    const FirstPaint paint(*window);
    desk->open(profile());
    window->show();
    ASSERT_TRUE(waitUntil([&paint] { return paint.isPainted(); }));
    const qint64 painted = timer.elapsed();
    auto *table = window->findChild<AlbumTableView *>();
    ASSERT_TRUE(waitUntil([table] { return table->model()->rowCount() == albums; }));
    std::printf("first picture after %lld ms, %d albums listed after %lld ms\n", static_cast<long long>(painted),
                albums, static_cast<long long>(timer.elapsed()));
}

TEST_F(CrowdedTest, AHundredThousandPhotosTakeNoMoreThanTheirShare)
{
    const auto store = std::make_shared<photoporter::testing::MemoryStore>();
    const AlbumName album = AlbumName::parse(u"Wedding"_s).value();
    const photoporter::testing::MemoryContent content(QByteArray(40, 'x'));
    for (int i = 0; i < photos; ++i)
        store->place(photoKey(album, u"IMG_%1.jpg"_s.arg(i, 6, 10, QChar(u'0'))), content);
    makeDesk(
        [store](const QString &, const OpenOptions &) -> Result<std::shared_ptr<ObjectStore>> { return store; });
    const qint64 before = memory("VmRSS");
    show(profile());
    auto *table = window->findChild<AlbumTableView *>();
    ASSERT_TRUE(waitUntil([table] { return table->model()->rowCount() == 1; }));
    Q_EMIT table->chosen(u"Wedding"_s);
    auto *grid = window->findChild<PhotoGridView *>();
    ASSERT_TRUE(waitUntil([grid] { return grid->isVisible() && grid->model()->rowCount() == photos; }));
    grid->scrollToBottom();
    (void)window->grab();
    std::printf("%d photos listed: %lld MB, at most %lld MB, of which the store in memory holds up to %lld MB\n",
                photos, static_cast<long long>(memory("VmRSS")), static_cast<long long>(memory("VmHWM")),
                static_cast<long long>(before));
    EXPECT_LE(memory("VmHWM"), mostMemory);
    window.reset();
    desk.reset();
}

} // namespace

} // namespace photoporter::ui
