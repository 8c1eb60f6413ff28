// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/crcindex.h"
#include "ledger/legalstate.h"
#include "ledger/replacement.h"
#include "ledger/tablefixture.h"

#include <QFile>
#include <QTemporaryDir>

#include <sys/mount.h>
#include <unistd.h>

namespace photoporter {

namespace {

using namespace Qt::StringLiterals;
using testing::at;
using testing::claimBy;
using testing::requestFor;

constexpr uid_t nobody = 65534;

/// Where this process is root, whom no file refuses, it is nobody for a while.
class NotRoot {
public:
    NotRoot()
    {
        if (::geteuid() == 0)
            m_changed = ::seteuid(nobody) == 0;
    }
    NotRoot(const NotRoot &) = delete;
    NotRoot &operator=(const NotRoot &) = delete;
    ~NotRoot() { EXPECT_TRUE(!m_changed || ::seteuid(0) == 0); }

private:
    bool m_changed = false;
};

class LedgerPlaceTest : public ::testing::Test {
protected:
    LedgerPlaceTest() { testing::needApplication(); }
    [[nodiscard]] QString path() const { return m_folder.filePath(u"ledger.sqlite"_s); }

    void expectRefusedInWords(const Result<> &done) const
    {
        ASSERT_FALSE(done);
        EXPECT_EQ(done.error().code, ErrorCode::LedgerFailed);
        EXPECT_EQ(done.error().message, u"The ledger %1 can't be opened for writing."_s.arg(path()));
        EXPECT_THAT(done.error().typedAdvice().toStdString(), ::testing::HasSubstr("--ledger"));
    }

    /// Opens it and asks for a job: one of the two says that it can't be written.
    [[nodiscard]] Result<> use() const
    {
        const auto opened = openOrReplaceLedger(path(), at(0));
        if (!opened)
            return std::unexpected(opened.error());
        const auto ticket = JobTable(*opened->ledger).enqueue(requestFor(u"b"_s), at(0));
        return ticket ? Result<>() : std::unexpected(ticket.error());
    }

    QTemporaryDir m_folder;
};

TEST_F(LedgerPlaceTest, AReadOnlyFileIsSaidToBeSoAndStaysWhereItIs)
{
    ASSERT_TRUE(JobTable(*Ledger::open(path()).value()).enqueue(requestFor(u"a"_s), at(0)));
    ASSERT_TRUE(QFile::setPermissions(path(), QFile::ReadOwner | QFile::ReadOther));
    ASSERT_TRUE(QFile::setPermissions(m_folder.path(),
                                      QFile::ReadOwner | QFile::ExeOwner | QFile::ReadOther | QFile::ExeOther));
    {
        const NotRoot notRoot;
        expectRefusedInWords(use());
    }
    ASSERT_TRUE(QFile::setPermissions(m_folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    ASSERT_TRUE(QFile::setPermissions(path(), QFile::ReadOwner | QFile::WriteOwner));
    EXPECT_EQ(JobTable(*Ledger::open(path()).value()).list({}).value().size(), 1U);
}

/// 1 MiB of memory as a disk.
class SmallDisk {
public:
    explicit SmallDisk(const QString &where) : m_where(where.toLocal8Bit())
    {
        m_mounted = ::mount("none", m_where.constData(), "tmpfs", 0, "size=1m") == 0;
    }
    SmallDisk(const SmallDisk &) = delete;
    SmallDisk &operator=(const SmallDisk &) = delete;
    ~SmallDisk()
    {
        if (m_mounted)
            ::umount2(m_where.constData(), MNT_DETACH);
    }
    [[nodiscard]] bool mounted() const { return m_mounted; }

private:
    const QByteArray m_where;
    bool m_mounted = false;
};

/// As many bytes as there is room for.
void fillDisk(QFile &file)
{
    ASSERT_TRUE(file.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    for (qint64 piece = 65'536; piece > 0; piece /= 2) {
        while (file.write(QByteArray(piece, 'x')) == piece) {
        }
    }
}

TEST_F(LedgerPlaceTest, AFullDiskIsSaidToBeFullAndWhatWasWrittenGoesOnOnceThereIsRoom)
{
    const SmallDisk disk(m_folder.path());
    if (!disk.mounted())
        GTEST_SKIP() << "a small disk needs the right to mount one";
    QFile ballast(m_folder.filePath(u"ballast"_s));
    {
        const auto ledger = Ledger::open(path()).value();
        const JobTable jobs(*ledger);
        ASSERT_TRUE(jobs.enqueue(requestFor(u"a"_s), at(0)));
        ASSERT_TRUE(jobs.claim(claimBy(u"me"_s, 1)).value());
        ASSERT_TRUE(jobs.setPlan(1, u"me"_s, testing::somePlan()).value());
        fillDisk(ballast);
        std::vector<CompletedPart> parts;
        for (int number = 1; number <= 5000; ++number)
            parts.push_back({.number = number, .etag = ETag("9a0364b9e99bb480dd25e1f0284c8555")});
        const auto added = jobs.addParts(1, u"me"_s, parts, at(2));
        ASSERT_FALSE(added);
        EXPECT_EQ(added.error().code, ErrorCode::DiskFull);
        EXPECT_EQ(added.error().message, u"The disk is full: the ledger %1 could not be written."_s.arg(path()));
        EXPECT_TRUE(jobs.parts(1).value().empty());
        ASSERT_TRUE(ballast.remove());
        EXPECT_TRUE(jobs.addParts(1, u"me"_s, std::span(parts).first(100), at(3)).value());
    }
    const auto again = Ledger::open(path()).value();
    EXPECT_EQ(JobTable(*again).parts(1).value().size(), 100U);
    testing::expectLegalState(*again);
}

TEST_F(LedgerPlaceTest, ALedgerThatFindsNoRoomAtAllIsNotTakenForDamaged)
{
    const SmallDisk disk(m_folder.path());
    if (!disk.mounted())
        GTEST_SKIP() << "a small disk needs the right to mount one";
    QFile ballast(m_folder.filePath(u"ballast"_s));
    fillDisk(ballast);
    const auto opened = openOrReplaceLedger(path(), at(0));
    ASSERT_FALSE(opened);
    EXPECT_EQ(opened.error().code, ErrorCode::DiskFull);
    ASSERT_TRUE(ballast.remove());
    EXPECT_FALSE(openOrReplaceLedger(path(), at(0)).value().loss);
}

} // namespace

} // namespace photoporter
