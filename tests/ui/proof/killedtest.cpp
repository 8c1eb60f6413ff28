// SPDX-License-Identifier: GPL-3.0-or-later
// The window program itself, killed in the middle of its work and started again.
#include "ledger/jobtable.h"
#include "ledger/storetable.h"
#include "ledger/uploadqueue.h"
#include "store/folder/folderstore.h"
#include "ui/proof/proofworld.h"

#include <QDir>
#include <QDirIterator>
#include <QProcess>

namespace photoporter::ui {

namespace {

using namespace Qt::StringLiterals;
using testing::waitUntil;

constexpr int photos = 2000;

/// A user of their own: the program's files lie in the world's folder. This process reads and fills them.
class KilledTest : public testing::UiWorld {
protected:
    KilledTest()
    {
        for (const QString &folder : {u"data/photoporter"_s, u"config/photoporter"_s, u"cache"_s, u"home"_s})
            QDir().mkpath(path(folder));
        m_theirs = Ledger::open(path(u"data/photoporter/ledger.sqlite"_s)).value();
        Preferences chosen(path(u"config/photoporter/window.ini"_s));
        chosen.saveStore(profile());
        chosen.setCurrentStore(profile().id);
        chosen.saveLayout(u"page"_s, QByteArray::number(static_cast<int>(PageId::Jobs)));
    }
    ~KilledTest() override { kill(); }

    void start()
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"HOME"_s, path(u"home"_s));
        environment.insert(u"XDG_DATA_HOME"_s, path(u"data"_s));
        environment.insert(u"XDG_CONFIG_HOME"_s, path(u"config"_s));
        environment.insert(u"XDG_CACHE_HOME"_s, path(u"cache"_s));
        environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
        m_program.setProcessEnvironment(environment);
        m_program.setProcessChannelMode(QProcess::ForwardedChannels);
        m_program.start(QStringLiteral(PHOTOPORTER_WINDOW), QStringList());
        ASSERT_TRUE(m_program.waitForStarted()) << m_program.errorString().toStdString();
    }
    void kill()
    {
        m_program.kill();
        m_program.waitForFinished();
    }

    [[nodiscard]] UploadQueue uploads() const { return UploadQueue(*m_theirs); }
    [[nodiscard]] QueuedUpload upload(QueuedUploadId id) const { return uploads().find(id).value().value(); }
    [[nodiscard]] std::optional<JobRecord> job() const
    {
        const auto all = JobTable(*m_theirs).list({}).value();
        return all.empty() ? std::nullopt : std::optional(all.front());
    }
    [[nodiscard]] QString zip() const
    {
        QDirIterator found(storePath() + u"/zips"_s, {u"*.zip"_s}, QDir::Files, QDirIterator::Subdirectories);
        return found.hasNext() ? found.next() : QString();
    }

    std::shared_ptr<Ledger> m_theirs;
    QProcess m_program;
};

TEST_F(KilledTest, TheWindowGoesOnWhereItWasKilled)
{
    const QString folder = makePhotos(u"Wedding"_s, std::vector<std::uint64_t>(photos, 30'000));
    const QueuedUploadId id = uploads()
                                  .add({.location = FolderStore::open(storePath()).value()->location(),
                                        .album = u"Wedding"_s,
                                        .paths = {folder},
                                        .thenZip = true},
                                       systemClock()->now())
                                  .value();
    start();
    ASSERT_TRUE(waitUntil([&] { return upload(id).counts.filesDone > 0; }));
    kill();
    ASSERT_EQ(upload(id).state, QueuedUploadState::Running) << "killed in the middle";

    start();
    ASSERT_TRUE(waitUntil([&] { return job() && job()->state != JobState::Pending; }));
    EXPECT_EQ(upload(id).state, QueuedUploadState::Done);
    kill();
    ASSERT_FALSE(isFinal(job()->state)) << "killed in the middle";

    start();
    ASSERT_TRUE(waitUntil([&] { return job()->state == JobState::Ready; }));
    kill();
    (void)testing::outputOf(u"unzip"_s, {u"-q"_s, u"-d"_s, path(u"unpacked"_s), zip()});
    EXPECT_EQ(testing::outputOf(u"diff"_s, {u"-r"_s, folder, path(u"unpacked"_s)}), QString());
    const Preferences kept(path(u"config/photoporter/window.ini"_s));
    EXPECT_EQ(kept.currentStore(), profile().id);
    EXPECT_EQ(kept.layout(u"page"_s).toInt(), static_cast<int>(PageId::Jobs));
}

} // namespace

} // namespace photoporter::ui
