// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/demo.h"

#include "album/uploader.h"
#include "cli/session.h"
#include "jobs/archiveaccess.h"
#include "jobs/makearchive.h"
#include "zip/verify.h"

#include <QCoreApplication>
#include <QDir>

namespace photoporter {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(DemoCommand)
};

/// The demo's places, all below one folder, so that it can be tried and thrown away without touching anything
/// else.
struct Stage {
    QDir folder;

    [[nodiscard]] QString photos() const { return folder.filePath(u"photos"_s); }
    [[nodiscard]] QString store() const { return folder.filePath(u"store"_s); }
    [[nodiscard]] QString ledger() const { return folder.filePath(u"ledger.sqlite"_s); }
};

class Demo {
public:
    Demo(Stage stage, SampleAlbumOptions sample, Session &session)
        : m_stage(std::move(stage)), m_sample(sample), m_session(session)
    {
    }

    Result<DemoReport> run()
    {
        for (const Step step : {&Demo::makePhotos, &Demo::open, &Demo::upload, &Demo::zip, &Demo::verify}) {
            if (const auto done = (this->*step)(); !done)
                return std::unexpected(done.error());
        }
        return m_report;
    }

private:
    using Step = Result<> (Demo::*)();

    Result<> makePhotos()
    {
        m_session.note(Text::tr("Making a sample album in %1…").arg(m_stage.photos()));
        const auto begin = now();
        const auto display = m_session.showProgress();
        const auto sample = makeSampleAlbum(m_stage.photos(), m_sample, &m_session.progress(), m_session.stop());
        if (!sample)
            return std::unexpected(sample.error());
        m_report.sample = *sample;
        m_report.sampleSeconds = secondsSince(begin);
        return {};
    }

    Result<> open()
    {
        const auto album = AlbumName::parse(u"sample-album"_s);
        if (!album)
            return std::unexpected(album.error());
        m_album = *album;
        auto store = m_session.context().openStore(u"folder://"_s + m_stage.store(), {});
        if (!store)
            return std::unexpected(store.error());
        m_store = *std::move(store);
        auto ledger = m_session.context().openLedger(m_stage.ledger(), m_session.context().clock->now());
        if (!ledger)
            return std::unexpected(ledger.error());
        if (ledger->loss)
            m_session.note(ledger->loss->describe());
        m_ledger = std::move(ledger->ledger);
        return {};
    }

    Result<> upload()
    {
        m_session.note(Text::tr("Uploading it into a folder that stands for a store…"));
        const auto begin = now();
        const auto display = m_session.showProgress();
        ProgressCounters *progress = &m_session.progress();
        auto preflight = scan({m_stage.photos()}, {}, progress, m_session.stop());
        if (!preflight)
            return std::unexpected(preflight.error());
        const auto plan =
            prepareUpload(*m_store, *m_ledger, m_album, std::move(preflight->files), progress, m_session.stop());
        if (!plan)
            return std::unexpected(plan.error());
        const UploadReport report = runUpload(*m_store, *m_ledger, *plan, {}, progress, m_session.stop());
        if (report.stopped)
            return std::unexpected(*report.stopped);
        if (!report.failures.empty())
            return std::unexpected(report.failures.front().error.in(report.failures.front().name));
        m_report.uploaded = report.bytesSent;
        m_report.uploadSeconds = secondsSince(begin);
        return {};
    }

    Result<> zip()
    {
        m_session.note(Text::tr("Putting the ZIP together inside the store…"));
        const auto display = m_session.showProgress();
        // Made again each time, so that the numbers are those of making it; and without a photo that travels,
        // which is what there is to be seen.
        Engine engine({.ledger = m_ledger,
                       .clock = m_session.context().clock,
                       .location = m_store->location(),
                       .openStore = [this]() -> Result<JobStore> {
                           return JobStore{.base = m_store, .line = [] { return Line(); }};
                       },
                       .progress = &m_session.progress()});
        const auto made = makeArchive(engine, *m_ledger, m_store->location(), m_album,
                                      {.policy = TransferPolicy::NoTransfer, .rebuild = true}, m_session.stop());
        if (!made)
            return std::unexpected(made.error());
        m_report.archive = *made;
        m_report.zipPath = QDir(m_stage.store()).filePath(made->archive.key.text());
        return {};
    }

    Result<> verify()
    {
        m_session.note(Text::tr("Reading every byte of it…"));
        const auto begin = now();
        const auto display = m_session.showProgress();
        const auto info = m_store->head(m_report.archive.archive.key, m_session.stop());
        if (!info)
            return std::unexpected(info.error());
        StoredArchive archive(*m_store, *info);
        const auto report = verifyArchive(
            archive, {.depth = VerifyOptions::Depth::Full, .progress = &m_session.progress()}, m_session.stop());
        if (!report)
            return std::unexpected(report.error());
        if (const auto sound = requireSound(report->directory.findings, m_report.archive.archive.key.text());
            !sound)
            return sound;
        m_report.entriesVerified = report->dataChecked;
        m_report.verifySeconds = secondsSince(begin);
        return {};
    }

    [[nodiscard]] std::chrono::nanoseconds now() const { return m_session.context().clock->monotonic(); }
    [[nodiscard]] double secondsSince(std::chrono::nanoseconds begin) const
    {
        return std::chrono::duration<double>(now() - begin).count();
    }

    const Stage m_stage;
    const SampleAlbumOptions m_sample;
    Session &m_session;
    AlbumName m_album;
    std::shared_ptr<ObjectStore> m_store;
    std::shared_ptr<Ledger> m_ledger;
    DemoReport m_report;
};

Result<unsigned> readCount(const ParsedArguments &arguments, const QString &option)
{
    bool isNumber = false;
    const unsigned count = arguments.value(option).toUInt(&isNumber);
    if (!isNumber || count > 10'000)
        return fail(ErrorCode::InvalidInput, Text::tr("“%1” is no number of photos.").arg(arguments.value(option)),
                    Text::tr("Give a number from 0 to 10000."));
    return count;
}

} // namespace

QString DemoCommand::name() const
{
    return u"demo"_s;
}

QString DemoCommand::summary() const
{
    return Text::tr("Show it all at work on this computer: sample album, upload, ZIP, check.");
}

QString DemoCommand::description() const
{
    return Text::tr("Makes a sample album, uploads it into a folder that stands for a store, puts the ZIP "
                    "together there, reads\n"
                    "every byte of it, and tells what moved and what streaming would have cost. Needs no account "
                    "and no network;\n"
                    "everything lies in one folder, and running it again is safe.");
}

QList<QCommandLineOption> DemoCommand::options() const
{
    return {{u"dir"_s, Text::tr("Folder for the demo. Default: one in your data folder."), u"DIR"_s},
            {u"photos"_s, Text::tr("Number of photos of 24 megapixels (default 12)."), u"N"_s, u"12"_s},
            {u"small"_s, Text::tr("Number of photos of web size (default 12)."), u"N"_s, u"12"_s}};
}

QStringList DemoCommand::examples() const
{
    return {u"demo"_s, u"demo --dir /tmp/photoporter-demo --photos 50"_s};
}

Result<Outcome> DemoCommand::run(const ParsedArguments &arguments, Session &session) const
{
    const auto large = readCount(arguments, u"photos"_s);
    if (!large)
        return std::unexpected(large.error());
    const auto small = readCount(arguments, u"small"_s);
    if (!small)
        return std::unexpected(small.error());
    const QString folder = arguments.isSet(u"dir"_s) ? QDir(arguments.value(u"dir"_s)).absolutePath()
                                                     : QDir(session.context().dataFolder).filePath(u"demo"_s);
    if (!QDir().mkpath(folder))
        return fail(ErrorCode::LocalIoFailed, Text::tr("The folder %1 can't be made.").arg(folder),
                    Text::tr("Choose another with --dir."));
    const auto report = Demo({.folder = QDir(folder)}, {.large = *large, .small = *small}, session).run();
    if (!report)
        return std::unexpected(report.error());
    return Outcome{.text = demoText(*report), .document = demoDocument(*report)};
}

} // namespace photoporter
