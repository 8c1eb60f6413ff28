// SPDX-License-Identifier: GPL-3.0-or-later
#include "album/names.h"
#include "app/photofiles.h"
#include "app/qtprinting.h"
#include "app/storesundertest.h"
#include "store/wrap/forwardingstore.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>

#include <atomic>
#include <gtest/gtest.h>
#include <sys/mount.h>

namespace photoporter {
namespace {

using namespace Qt::StringLiterals;

/// Commands on a folder store whose album "sea" holds three photos.
class StoreCommandsTest : public testing::Test {
protected:
    StoreCommandsTest()
    {
        EXPECT_TRUE(useStore(m_world, "folder"));
        place(u"IMG_0001.jpg"_s, 6'000'000, 1);
        place(u"IMG_0002.jpg"_s, 12'000'000, 2);
        place(u"detail/IMG_0003.jpg"_s, 200'000, 3);
    }

    std::shared_ptr<ObjectStore> plainStore() const
    {
        return openPlainStore(m_world.environment.value(u"PHOTOPORTER_STORE"_s)).value();
    }
    ObjectKey keyOf(const QString &name) const { return photoKey(AlbumName::parse(u"sea"_s).value(), name); }
    void place(const QString &name, std::uint64_t size, std::uint32_t seed)
    {
        const auto put = plainStore()->put({.key = keyOf(name), .body = photoBytes(size, seed)});
        ASSERT_TRUE(put) << put.error().describe().toStdString();
    }
    QJsonObject done(const QStringList &arguments)
    {
        const CommandRun run = m_world.run(arguments + QStringList{u"--json"_s});
        EXPECT_EQ(run.status, ExitStatus::Done) << run.out.toStdString() << run.error.toStdString();
        return run.document();
    }
    /// The message of the error that the command must end with.
    QString failure(const QStringList &arguments, ErrorCode code, ExitStatus status = ExitStatus::Failed)
    {
        const CommandRun run = m_world.run(arguments + QStringList{u"--json"_s});
        EXPECT_EQ(run.status, status);
        const QJsonValue error = run.document()[u"error"_s];
        EXPECT_EQ(error[u"code"_s].toString(), errorCodeName(code).toString());
        EXPECT_FALSE(error[u"nextStep"_s].toString().isEmpty());
        return error[u"message"_s].toString();
    }
    /// Where an object of the store lies on this computer.
    QString fileOf(const QString &key) const { return m_world.path(u"store/"_s + key); }
    QString madeZip() { return fileOf(done({u"zip"_s, u"sea"_s})[u"archive"_s][u"key"_s].toString()); }

    CommandWorld m_world;
};

TEST_F(StoreCommandsTest, ListsAlbums)
{
    EXPECT_EQ(m_world.run({u"albums"_s}).out, u"sea\n"_s);
    EXPECT_EQ(done({u"albums"_s}), QJsonObject({{u"albums"_s, QJsonArray{QJsonObject{{u"name"_s, u"sea"_s}}}}}));
}

TEST_F(StoreCommandsTest, ListsNoAlbumsOfAnEmptyStore)
{
    m_world.environment.insert(u"PHOTOPORTER_STORE"_s, u"folder://"_s + m_world.path(u"empty"_s));
    const CommandRun run = m_world.run({u"albums"_s});
    EXPECT_EQ(run.status, ExitStatus::Done);
    EXPECT_EQ(run.out, QString());
    EXPECT_EQ(run.error,
              u"There are no albums yet. Make one with: photoporter-cli upload FOLDER --album NAME\n"_s);
}

TEST_F(StoreCommandsTest, ListsThePhotosOfAnAlbum)
{
    const QJsonObject document = done({u"photos"_s, u"sea"_s});
    EXPECT_EQ(document[u"album"_s], u"sea"_s);
    QStringList names;
    for (const QJsonValue &photo : document[u"photos"_s].toArray())
        names += photo[u"name"_s].toString() + u' ' + QString::number(photo[u"size"_s].toInteger());
    EXPECT_EQ(names, QStringList({u"IMG_0001.jpg 6000000"_s, u"IMG_0002.jpg 12000000"_s,
                                  u"detail/IMG_0003.jpg 200000"_s}));
    EXPECT_TRUE(m_world.run({u"photos"_s, u"sea"_s}).out.endsWith(u"\n3 photos, 18.2 MB\n"_s));
}

TEST_F(StoreCommandsTest, TellsAboutTheZipInOneDocument)
{
    const QJsonObject document = done({u"zip"_s, u"sea"_s});
    EXPECT_EQ(document.keys(),
              QStringList({u"album"_s, u"archive"_s, u"job"_s, u"peakMemory"_s, u"proof"_s, u"requests"_s,
                           u"retries"_s, u"seconds"_s, u"strategy"_s, u"traffic"_s}));
    EXPECT_EQ(document[u"archive"_s].toObject().keys(),
              QStringList({u"crc32"_s, u"entries"_s, u"etag"_s, u"key"_s, u"size"_s}));
    EXPECT_EQ(document[u"traffic"_s].toObject().keys(), QStringList({u"copied"_s, u"down"_s, u"up"_s}));
    EXPECT_EQ(document[u"archive"_s][u"entries"_s], 3);
    EXPECT_EQ(QFile(fileOf(document[u"archive"_s][u"key"_s].toString())).size(),
              document[u"archive"_s][u"size"_s].toInteger());
}

TEST_F(StoreCommandsTest, TellsAboutTheZipInWords)
{
    const CommandRun made = m_world.run({u"zip"_s, u"sea"_s, u"--quiet"_s});
    EXPECT_EQ(made.status, ExitStatus::Done);
    EXPECT_TRUE(made.out.startsWith(u"The ZIP is ready.\n"_s)) << made.out.toStdString();
    EXPECT_TRUE(made.out.contains(u"18.2 MB, 3 files, CRC-32 "_s));
    EXPECT_EQ(made.error, QString());
    const CommandRun found = m_world.run({u"zip"_s, u"sea"_s});
    EXPECT_TRUE(found.out.startsWith(u"The album has not changed: its ZIP is there already.\n"_s))
        << found.out.toStdString();
}

TEST_F(StoreCommandsTest, PlansWithoutWritingAnything)
{
    const auto before = digestsBelow(m_world.path(u"store/albums"_s));
    const QJsonObject document = done({u"zip"_s, u"sea"_s, u"--plan-only"_s});
    EXPECT_EQ(document.keys(), QStringList({u"album"_s, u"archive"_s, u"found"_s, u"plan"_s, u"predicted"_s,
                                            u"reason"_s, u"strategy"_s}));
    EXPECT_EQ(document[u"plan"_s][u"parts"_s].toArray().size(), document[u"plan"_s][u"partCount"_s].toInteger());
    EXPECT_EQ(document[u"found"_s], false);
    EXPECT_FALSE(document[u"reason"_s].toString().isEmpty());
    EXPECT_TRUE(
        m_world.run({u"zip"_s, u"sea"_s, u"--plan-only"_s}).out.contains(document[u"reason"_s].toString()));
    EXPECT_EQ(digestsBelow(m_world.path(u"store/albums"_s)), before);
    EXPECT_FALSE(QDir(m_world.path(u"store/zips/sea"_s)).exists());
}

TEST_F(StoreCommandsTest, GivesTheZipTheNameThatWasAskedFor)
{
    EXPECT_TRUE(done({u"zip"_s, u"sea"_s, u"--name"_s, u"Für Anna"_s})[u"archive"_s][u"key"_s].toString().endsWith(
        u"/Für Anna.zip"_s));
}

TEST_F(StoreCommandsTest, RefusesAPolicyThatIsNone)
{
    EXPECT_EQ(failure({u"zip"_s, u"sea"_s, u"--policy"_s, u"fast"_s}, ErrorCode::InvalidInput, ExitStatus::Usage),
              u"“fast” is no policy."_s);
}

TEST_F(StoreCommandsTest, SaysWhichAlbumIsMissing)
{
    for (const QString &command : {u"photos"_s, u"zip"_s})
        EXPECT_TRUE(failure({command, u"see"_s}, ErrorCode::AlbumMissing).contains(u"see"_s))
            << command.toStdString();
}

TEST_F(StoreCommandsTest, SaysThatAnAlbumHasNoZipYet)
{
    for (const QString &command : {u"link"_s, u"download"_s, u"verify"_s}) {
        const CommandRun run = m_world.run({command, u"sea"_s});
        EXPECT_EQ(run.status, ExitStatus::Failed);
        EXPECT_TRUE(
            run.error.contains(u"The album \"sea\" has no ZIP yet. Make it first: `photoporter-cli zip`."_s))
            << run.error.toStdString();
    }
}

TEST_F(StoreCommandsTest, RefusesAnAlbumNameThatCanBeNone)
{
    EXPECT_FALSE(failure({u"zip"_s, u"a/b"_s}, ErrorCode::NameInvalid).isEmpty());
}

TEST_F(StoreCommandsTest, NeedsAStore)
{
    m_world.environment.remove(u"PHOTOPORTER_STORE"_s);
    for (const QStringList &arguments :
         {QStringList{u"albums"_s}, QStringList{u"zip"_s, u"sea"_s}, QStringList{u"probe"_s}})
        EXPECT_EQ(failure(arguments, ErrorCode::InvalidInput, ExitStatus::Usage), u"No store was named."_s);
}

TEST_F(StoreCommandsTest, NumbersPhotosThatAreEqualUpToCase)
{
    place(u"img_0001.JPG"_s, 300'000, 9);
    const QJsonObject archive = done({u"zip"_s, u"sea"_s})[u"archive"_s].toObject();
    EXPECT_EQ(archive[u"entries"_s], 4);
    const QByteArray zip = readFile(fileOf(archive[u"key"_s].toString()));
    EXPECT_TRUE(zip.contains("IMG_0001 (2).jpg") || zip.contains("img_0001 (2).JPG"));
}

TEST_F(StoreCommandsTest, MakesAnotherZipWhenAPhotoWasReplacedOrDeletedBefore)
{
    const QJsonValue first = done({u"zip"_s, u"sea"_s})[u"archive"_s];
    place(u"IMG_0001.jpg"_s, 6'000'000, 7);
    const QJsonValue second = done({u"zip"_s, u"sea"_s})[u"archive"_s];
    EXPECT_NE(second[u"key"_s], first[u"key"_s]);
    EXPECT_TRUE(QFile::exists(fileOf(first[u"key"_s].toString()))); // whoever fetches it is not disturbed
    const ObjectKey key = keyOf(u"IMG_0001.jpg"_s);
    ASSERT_TRUE(plainStore()->remove(std::span(&key, 1)));
    EXPECT_EQ(done({u"zip"_s, u"sea"_s})[u"archive"_s][u"entries"_s], 2);
}

/// Does something to the store when the first part is copied.
class InterferingStore : public ForwardingStore {
public:
    InterferingStore(std::shared_ptr<ObjectStore> store, std::function<void(ObjectStore &)> interfere)
        : ForwardingStore(std::move(store)), m_interfere(std::move(interfere))
    {
    }

protected:
    Result<> around(StoreCall &call, const Send &send, const std::stop_token &) override
    {
        if (call.kind == RequestKind::CopyPart && !m_done.exchange(true))
            m_interfere(inner());
        return send();
    }

private:
    const std::function<void(ObjectStore &)> m_interfere;
    std::atomic<bool> m_done = false;
};

TEST_F(StoreCommandsTest, NoticesAPhotoThatIsReplacedOrDeletedMeanwhile)
{
    // A second try would list the album again and make a right ZIP of it.
    (void)done({u"settings"_s, u"tries-per-job"_s, u"1"_s});
    const ObjectKey key = keyOf(u"IMG_0002.jpg"_s);
    const std::vector<std::function<void(ObjectStore &)>> disturbances{
        [&key](ObjectStore &store) { EXPECT_TRUE(store.put({.key = key, .body = photoBytes(12'000'000, 8)})); },
        [&key](ObjectStore &store) { EXPECT_TRUE(store.remove(std::span(&key, 1))); },
    };
    for (const auto &disturb : disturbances) {
        m_world.openStore = [&disturb](const QString &url,
                                       const OpenOptions &options) -> Result<std::shared_ptr<ObjectStore>> {
            auto store = openPlainStore(url, options);
            if (!store)
                return store;
            return std::make_shared<InterferingStore>(*store, disturb);
        };
        EXPECT_TRUE(failure({u"zip"_s, u"sea"_s, u"--policy"_s, u"no-transfer"_s}, ErrorCode::SourceChanged)
                        .contains(u"IMG_0002.jpg"_s));
        EXPECT_FALSE(QFile::exists(fileOf(u"zips/sea/current.json"_s)));
    }
}

TEST_F(StoreCommandsTest, VerifiesTheZipOfAnAlbumAndByItsKeyAndAsAFile)
{
    const QString key = done({u"zip"_s, u"sea"_s})[u"archive"_s][u"key"_s].toString();
    for (const QString &subject : {u"sea"_s, key, fileOf(key)}) {
        EXPECT_EQ(done({u"verify"_s, subject})[u"sound"_s], true);
        const QJsonObject full = done({u"verify"_s, subject, u"--full"_s});
        EXPECT_EQ(full[u"dataChecked"_s], 3);
        EXPECT_EQ(full[u"findings"_s], QJsonArray());
    }
}

TEST_F(StoreCommandsTest, FindsTheOneByteThatChanged)
{
    const QString zip = m_world.path(u"edited.zip"_s);
    ASSERT_TRUE(QFile::copy(madeZip(), zip));
    flipByte(zip, 7'000'000); // inside the second photo's data
    const CommandRun run = m_world.run({u"verify"_s, zip, u"--full"_s, u"--json"_s});
    EXPECT_EQ(run.status, ExitStatus::Failed);
    const QJsonObject document = run.document();
    EXPECT_EQ(document[u"sound"_s], false);
    EXPECT_EQ(document[u"error"_s][u"code"_s], u"archive-corrupt"_s);
    EXPECT_EQ(document[u"findings"_s][0][u"rule"_s], u"crc-mismatch"_s);
    EXPECT_TRUE(document[u"error"_s][u"message"_s].toString().contains(u"IMG_0002.jpg"_s));
    EXPECT_EQ(m_world.run({u"verify"_s, zip}).status, ExitStatus::Done); // a sample does not read the data
}

TEST_F(StoreCommandsTest, SaysThatAZipWasCutShort)
{
    const QString zip = m_world.path(u"cut.zip"_s);
    writeFile(zip, readFile(madeZip()).chopped(1000));
    const CommandRun run = m_world.run({u"verify"_s, zip});
    EXPECT_EQ(run.status, ExitStatus::Failed);
    EXPECT_TRUE(run.out.startsWith(zip + u" is damaged:\n  error at byte "_s)) << run.out.toStdString();
}

TEST_F(StoreCommandsTest, NoticesThatTheStoredZipWasReplaced)
{
    const QJsonValue archive = done({u"zip"_s, u"sea"_s})[u"archive"_s];
    ASSERT_TRUE(plainStore()->put({.key = ObjectKey(archive[u"key"_s].toString()), .body = "not a ZIP"}));
    EXPECT_TRUE(failure({u"verify"_s, u"sea"_s}, ErrorCode::ArchiveCorrupt)
                    .contains(u"is no longer the ZIP that was made"_s));
}

TEST_F(StoreCommandsTest, SaysThatAFileToVerifyIsMissing)
{
    const QString zip = m_world.path(u"nowhere.zip"_s);
    EXPECT_TRUE(failure({u"verify"_s, zip}, ErrorCode::FileMissing).contains(zip));
}

TEST_F(StoreCommandsTest, DownloadsTheZipAndKeepsTheOneThatIsThere)
{
    const QString zip = madeZip();
    const QString target = m_world.path(u"mine.zip"_s);
    EXPECT_EQ(done({u"download"_s, u"sea"_s, u"-o"_s, target})[u"wasThere"_s], false);
    EXPECT_EQ(readFile(target), readFile(zip));
    EXPECT_EQ(done({u"download"_s, u"sea"_s, u"-o"_s, target})[u"wasThere"_s], true);
    EXPECT_TRUE(done({u"download"_s, u"sea"_s, u"-o"_s, m_world.folder.path()})[u"file"_s].toString().endsWith(
        u"/sea.zip"_s));
}

TEST_F(StoreCommandsTest, OverwritesNoFileByADownload)
{
    (void)madeZip();
    const QString target = m_world.path(u"mine.zip"_s);
    writeFile(target, "mine");
    EXPECT_EQ(failure({u"download"_s, u"sea"_s, u"-o"_s, target}, ErrorCode::InvalidInput, ExitStatus::Usage),
              target + u" is there already and is something else."_s);
    EXPECT_EQ(readFile(target), "mine");
}

/// A file system of two megabytes, for as long as it lives.
class SmallDisk {
public:
    explicit SmallDisk(const QString &path) : m_path(path.toUtf8())
    {
        QDir().mkpath(path);
        m_mounted = ::mount("tmpfs", m_path.constData(), "tmpfs", 0, "size=2m") == 0;
    }
    ~SmallDisk()
    {
        if (m_mounted)
            ::umount(m_path.constData());
    }
    SmallDisk(const SmallDisk &) = delete;
    SmallDisk &operator=(const SmallDisk &) = delete;
    [[nodiscard]] bool isMounted() const { return m_mounted; }

private:
    const QByteArray m_path;
    bool m_mounted = false;
};

TEST_F(StoreCommandsTest, SaysThatTheDiskIsFullBeforeFetching)
{
    const SmallDisk disk(m_world.path(u"small"_s));
    if (!disk.isMounted())
        GTEST_SKIP() << "A small file system can be mounted by root only.";
    (void)madeZip();
    const QString target = m_world.path(u"small/sea.zip"_s);
    EXPECT_TRUE(failure({u"download"_s, u"sea"_s, u"-o"_s, target}, ErrorCode::DiskFull).contains(target));
    EXPECT_EQ(QDir(m_world.path(u"small"_s)).entryList(QDir::Files), QStringList());
}

TEST_F(StoreCommandsTest, MakesNoLinksToAFolder)
{
    (void)madeZip();
    EXPECT_FALSE(failure({u"link"_s, u"sea"_s}, ErrorCode::NotSupported).isEmpty());
}

TEST_F(StoreCommandsTest, SaysWhyALinkCannotLiveLonger)
{
    EXPECT_EQ(failure({u"link"_s, u"sea"_s, u"--expires"_s, u"8d"_s}, ErrorCode::InvalidInput, ExitStatus::Usage),
              u"A link can't be valid for 8d: stores accept signed links for 7 days at most."_s);
    EXPECT_EQ(
        failure({u"link"_s, u"sea"_s, u"--expires"_s, u"soon"_s}, ErrorCode::InvalidInput, ExitStatus::Usage),
        u"“soon” is no duration."_s);
}

TEST_F(StoreCommandsTest, PrintsThePolicyOfABucketAndNoneForAFolder)
{
    EXPECT_EQ(failure({u"policy"_s}, ErrorCode::NotSupported), u"A folder needs no IAM policy."_s);
    const QJsonObject policy = done({u"policy"_s, u"--store"_s, u"s3://studio/deliveries"_s});
    EXPECT_EQ(policy[u"Version"_s], u"2012-10-17"_s);
    EXPECT_TRUE(
        m_world.run({u"policy"_s, u"--store"_s, u"s3://studio"_s}).out.contains(u"arn:aws:s3:::studio/zips/*"_s));
    EXPECT_EQ(policy[u"Statement"_s].toArray().size(), 3);
    const QJsonObject more = done({u"policy"_s, u"--lifecycle"_s, u"--store"_s, u"s3://studio/deliveries"_s});
    EXPECT_EQ(more[u"Statement"_s][3][u"Sid"_s], u"Lifecycle"_s);
}

TEST_F(StoreCommandsTest, ProbesAFolder)
{
    const QJsonObject report = done({u"probe"_s});
    EXPECT_TRUE(report[u"location"_s].toString().startsWith(u"folder://"_s));
    EXPECT_EQ(report[u"capabilities"_s][u"copyPart"_s], true);
    EXPECT_GT(report[u"rows"_s].toArray().size(), 5);
    EXPECT_FALSE(QDir(m_world.path(u"store/zips/tmp"_s)).exists() &&
                 !QDir(m_world.path(u"store/zips/tmp"_s)).isEmpty()); // nothing is left behind
}

TEST_F(StoreCommandsTest, EndsAsCancelledWhenStopped)
{
    m_world.stop.request_stop();
    const CommandRun run = m_world.run({u"zip"_s, u"sea"_s});
    EXPECT_EQ(run.status, ExitStatus::Cancelled);
    EXPECT_TRUE(run.error.contains(u"Cancelled."_s)) << run.error.toStdString();
}

TEST_F(StoreCommandsTest, SaysThatTheLedgerCannotBeOpened)
{
    writeFile(m_world.path(u"broken.sqlite"_s), "this is no database, and long enough to be looked at");
    EXPECT_FALSE(
        failure({u"zip"_s, u"sea"_s, u"--ledger"_s, m_world.path(u"broken.sqlite"_s)}, ErrorCode::LedgerDamaged)
            .isEmpty());
}

TEST_F(StoreCommandsTest, GoesOnWithANewLedgerWhereTheOldOneIsDamagedAndSaysWhatWasLost)
{
    ASSERT_TRUE(QDir().mkpath(m_world.path(u"data"_s)));
    writeFile(m_world.path(u"data/ledger.sqlite"_s), QByteArray(5000, 'x'));
    const CommandRun run = m_world.run({u"zip"_s, u"sea"_s});
    EXPECT_EQ(run.status, ExitStatus::Done) << run.error.toStdString();
    EXPECT_TRUE(run.error.contains(u"ledger.sqlite was damaged. It was renamed to "_s)) << run.error.toStdString();
    const CommandRun again = m_world.run({u"zip"_s, u"sea"_s});
    EXPECT_FALSE(again.error.contains(u"damaged"_s)) << again.error.toStdString();
}

} // namespace
} // namespace photoporter
