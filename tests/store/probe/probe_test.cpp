// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/folder/folderstore.h"
#include "store/memorystore.h"
#include "store/prefixblindstore.h"
#include "store/probe.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <gmock/gmock.h>

namespace photoporter::testing {

using ::testing::IsEmpty;
using ::testing::SizeIs;

namespace {

/// A store in memory that does what it can whatever it is told, as a server would.
struct Server {
    explicit Server(const StoreRules &rules = {},
                    const StoreCapabilities &capabilities = MemoryStore::everything())
        : memory(std::make_shared<MemoryStore>(rules, capabilities))
    {
    }
    [[nodiscard]] ProbeFactory factory() const
    {
        return [store = memory](const StoreCapabilities &) { return store; };
    }
    std::shared_ptr<MemoryStore> memory;
};

Result<ProbeReport> probeOf(const Server &server, std::stop_token stop = {})
{
    return probeStore(server.factory(), {}, std::move(stop));
}

const ProbeRow &rowNamed(const ProbeReport &report, const char *name)
{
    static const ProbeRow none;
    const auto found = std::ranges::find(report.rows, QString::fromUtf8(name), &ProbeRow::name);
    return found == report.rows.end() ? none : *found;
}

struct Toggle {
    const char *name;
    void (*change)(StoreRules &, StoreCapabilities &);
    const char *row; ///< that must not be good
};

const std::vector<Toggle> &toggles()
{
    static const std::vector<Toggle> list = {
        {"everything", [](StoreRules &, StoreCapabilities &) {}, nullptr},
        {"noCopy",
         [](StoreRules &, StoreCapabilities &c) {
             c.copyPart = c.copyPartRange = c.copyPartCrc32 = false;
             c.conditionalCopy = ConditionSupport::Ignored;
         },
         "part-copy"},
        {"noRange", [](StoreRules &, StoreCapabilities &c) { c.copyPartRange = false; }, "part-copy-range"},
        {"noCrc32", [](StoreRules &, StoreCapabilities &c) { c.crc32Checksums = false; }, "crc32"},
        {"noFullCrc32", [](StoreRules &, StoreCapabilities &c) { c.fullObjectCrc32 = false; },
         "full-object-crc32"},
        {"noCopyCrc32", [](StoreRules &, StoreCapabilities &c) { c.copyPartCrc32 = false; }, "part-copy-crc32"},
        {"noMd5", [](StoreRules &, StoreCapabilities &c) { c.contentMd5 = false; }, "content-md5"},
        {"noConditionalPut", [](StoreRules &, StoreCapabilities &c) { c.conditionalPut = false; },
         "conditional-put"},
        {"noConditionalReplace", [](StoreRules &, StoreCapabilities &c) { c.conditionalReplace = false; },
         "conditional-replace"},
        {"noConditionalComplete", [](StoreRules &, StoreCapabilities &c) { c.conditionalComplete = false; },
         "conditional-complete"},
        {"conditionIgnored",
         [](StoreRules &, StoreCapabilities &c) { c.conditionalCopy = ConditionSupport::Ignored; },
         "conditional-copy"},
        {"conditionRefused",
         [](StoreRules &, StoreCapabilities &c) { c.conditionalCopy = ConditionSupport::Refused; },
         "conditional-copy"},
        {"noMetadata", [](StoreRules &, StoreCapabilities &c) { c.metadata = false; }, "metadata"},
        {"noLinks", [](StoreRules &, StoreCapabilities &c) { c.presign = false; }, "links"},
        {"noLifecycle", [](StoreRules &, StoreCapabilities &c) { c.lifecycle = false; }, "lifecycle"},
        {"uniformParts", [](StoreRules &r, StoreCapabilities &) { r.uniformParts = true; }, "uneven-parts"},
        {"smallRanges", [](StoreRules &r, StoreCapabilities &) { r.rangeCopyAbove = 0; }, nullptr},
    };
    return list;
}

} // namespace

TEST(Probe, FindsEachThingThatAStoreDoesNot)
{
    for (const Toggle &toggle : toggles()) {
        StoreRules rules;
        StoreCapabilities capabilities = MemoryStore::everything();
        toggle.change(rules, capabilities);
        const auto report = probeOf(Server(rules, capabilities));
        ASSERT_TRUE(report) << toggle.name << ": " << report.error().describe().toStdString();
        EXPECT_EQ(report->capabilities, capabilities) << toggle.name;
        EXPECT_EQ(report->rules, rules) << toggle.name;
        if (toggle.row) {
            EXPECT_NE(rowNamed(*report, toggle.row).mark, ProbeRow::Mark::Good) << toggle.name;
            EXPECT_FALSE(rowNamed(*report, toggle.row).name.isEmpty()) << toggle.name;
        }
    }
}

TEST(Probe, SendsLittleAndLeavesNothing)
{
    const Server server;
    const auto report = probeOf(server);
    ASSERT_TRUE(report);
    EXPECT_THAT(server.memory->keys(), IsEmpty());
    EXPECT_EQ(server.memory->pendingUploads(), 0U);
    EXPECT_EQ(server.memory->traffic()[RequestKind::PutLifecycle], 0U) << "the rules are the user's";
    EXPECT_LT(server.memory->traffic().up, 6 * MiB + 10'000);
    EXPECT_LT(server.memory->traffic().requestCount(), 250U);
}

TEST(Probe, CleansUpWhereverItFails)
{
    int failures = 0;
    for (int nth = 1;; ++nth) {
        const Server server({.minPart = 100, .rangeCopyAbove = 100}); // for speed
        std::atomic<int> count = 0;
        server.memory->before = [&](RequestKind, const ObjectKey &) -> Result<> {
            return ++count == nth ? fail(ErrorCode::WrongCredentials, QStringLiteral("The keys are in doubt."))
                                  : Result<>();
        };
        const auto report = probeOf(server);
        if (report)
            break; // all steps were met; this one hit the cleaning
        ++failures;
        EXPECT_EQ(report.error().code, ErrorCode::WrongCredentials) << nth;
        EXPECT_THAT(server.memory->keys(), IsEmpty()) << nth;
        EXPECT_EQ(server.memory->pendingUploads(), 0U) << nth;
    }
    EXPECT_GT(failures, 150);
}

TEST(Probe, ACancelledProbeLeavesNothing)
{
    for (const int nth : {1, 5, 20, 110, 130, 140, 150}) {
        const Server server;
        std::stop_source source;
        std::atomic<int> count = 0;
        server.memory->before = [&](RequestKind, const ObjectKey &) -> Result<> {
            if (++count == nth)
                source.request_stop();
            return {};
        };
        const auto report = probeOf(server, source.get_token());
        ASSERT_FALSE(report) << nth;
        EXPECT_EQ(report.error().code, ErrorCode::Cancelled);
        EXPECT_THAT(server.memory->keys(), IsEmpty()) << nth;
        EXPECT_EQ(server.memory->pendingUploads(), 0U) << nth;
    }
}

TEST(Probe, AStoreThatCannotBeUsedIsAnErrorAndNoReport)
{
    for (const auto code : {ErrorCode::AccessDenied, ErrorCode::BucketMissing, ErrorCode::NotAnS3Server}) {
        const Server server;
        server.memory->before = [code](RequestKind, const ObjectKey &) {
            return fail(code, QStringLiteral("not for you"));
        };
        const auto report = probeOf(server);
        ASSERT_FALSE(report);
        EXPECT_EQ(report.error().code, code);
    }
}

TEST(Probe, AFeatureThatFailsIsAFinding)
{
    const Server server;
    server.memory->before = [](RequestKind kind, const ObjectKey &) -> Result<> {
        if (kind == RequestKind::ListUploads)
            return fail(ErrorCode::AccessDenied, QStringLiteral("may not list uploads"));
        if (kind == RequestKind::GetLifecycle)
            return fail(ErrorCode::AccessDenied, QStringLiteral("may not see the rules"));
        if (kind == RequestKind::CopyPart)
            return fail(ErrorCode::UnexpectedAnswer, QStringLiteral("what is a copy?"));
        return {};
    };
    const auto report = probeOf(server);
    ASSERT_TRUE(report) << report.error().describe().toStdString();
    EXPECT_FALSE(report->capabilities.copyPart);
    EXPECT_FALSE(report->capabilities.copyPartRange);
    EXPECT_EQ(rowNamed(*report, "list-uploads").mark, ProbeRow::Mark::Fair);
    EXPECT_FALSE(report->capabilities.lifecycle);
    EXPECT_EQ(rowNamed(*report, "lifecycle").finding, QStringLiteral("Could not be tried."));
    EXPECT_EQ(rowNamed(*report, "part-copy").mark, ProbeRow::Mark::Bad);
    EXPECT_FALSE(rowNamed(*report, "part-copy").advice.isEmpty());
    EXPECT_TRUE(report->capabilities.fullObjectCrc32) << "tried with an uploaded part then";
}

TEST(Probe, RemovesNothingOfAStoreThatListsEverything)
{
    const Server server;
    const ObjectKey photo(QByteArray("albums/a/photos/1.jpg"));
    server.memory->place(photo, MemoryContent(QByteArray("x")));
    const auto report = probeStore(
        [&](const StoreCapabilities &) { return std::make_shared<PrefixBlindStore>(server.memory); }, {});
    EXPECT_TRUE(report) << report.error().describe().toStdString();
    EXPECT_TRUE(server.memory->content(photo));
}

TEST(Probe, FindsWhatAFolderDoes)
{
    QTemporaryDir folder;
    const auto report = probeStore([&](const StoreCapabilities &) -> std::shared_ptr<ObjectStore> {
        return std::move(FolderStore::open(folder.path())).value();
    });
    ASSERT_TRUE(report) << report.error().describe().toStdString();
    const auto store = FolderStore::open(folder.path());
    EXPECT_EQ(report->capabilities, (*store)->capabilities());
    EXPECT_EQ(report->rules, (*store)->rules());
    EXPECT_TRUE(report->line.measured);
    EXPECT_THAT((*store)->list({})->objects, IsEmpty());
    EXPECT_EQ(report->location, (*store)->location());
}

TEST(Probe, TheReportIsReadableByProgramsToo)
{
    const auto report = probeOf(Server());
    ASSERT_TRUE(report);
    const QJsonObject json = toJson(*report);
    EXPECT_EQ(json[QStringLiteral("location")].toString(), QStringLiteral("memory"));
    EXPECT_TRUE(json[QStringLiteral("capabilities")][QStringLiteral("copyPart")].toBool());
    EXPECT_EQ(json[QStringLiteral("capabilities")][QStringLiteral("conditionalCopy")].toString(),
              QStringLiteral("honoured"));
    EXPECT_EQ(json[QStringLiteral("rules")][QStringLiteral("minPart")].toInteger(), 5 * 1024 * 1024);
    EXPECT_EQ(json[QStringLiteral("rows")].toArray().size(), static_cast<qsizetype>(report->rows.size()));
    EXPECT_THAT(report->rows, SizeIs(19));
    for (const ProbeRow &row : report->rows) {
        EXPECT_FALSE(row.title.isEmpty() || row.finding.isEmpty() || row.meaning.isEmpty())
            << row.name.toStdString();
    }
}

} // namespace photoporter::testing
