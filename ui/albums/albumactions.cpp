// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/albums/albumactions.h"

#include "base/plural.h"
#include "ui/common/format.h"

#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>
#include <QUrl>
#include <QWidget>

namespace photoporter::ui {

using namespace Qt::StringLiterals;

AlbumActions::AlbumActions(Desk &desk, AlbumModel &model, LinkNotes &links, QWidget *window)
    : QObject(window), m_desk(desk), m_model(model), m_links(links), m_window(window), m_asks(desktopAsks())
{
    connect(&desk, &Desk::storeClosed, this, [this] {
        for (auto &[album, running] : m_reports)
            running.stop.request_stop();
        m_reports.clear();
    });
}

AlbumActions::~AlbumActions()
{
    for (auto &[album, running] : m_reports)
        running.stop.request_stop();
}

const AlbumReport *AlbumActions::report(const QString &album) const
{
    const auto found = m_reports.find(album);
    return found == m_reports.end() ? nullptr : &found->second.report;
}

void AlbumActions::stop(const QString &album)
{
    if (const auto found = m_reports.find(album); found != m_reports.end())
        found->second.stop.request_stop();
}

void AlbumActions::dismiss(const QString &album)
{
    const auto found = m_reports.find(album);
    if (found == m_reports.end() || found->second.report.isRunning())
        return;
    m_reports.erase(found);
    Q_EMIT reported(album);
}

void AlbumActions::settle(const QString &album, AlbumReport report)
{
    m_reports[album] = {.report = std::move(report)};
    Q_EMIT reported(album);
}

/// What came of something quick. It does not take the place of what still runs for the album.
void AlbumActions::tell(const QString &album, const AlbumReport &news)
{
    if (!isBusy(album))
        settle(album, news);
    else
        m_desk.notify({.text = news.error ? news.error->message : news.text});
}

void AlbumActions::tellFailure(const QString &album, const Result<> &done)
{
    if (!done)
        tell(album, {.error = done.error()});
    m_desk.refreshSoon();
}

bool AlbumActions::isBusy(const QString &album) const
{
    const AlbumReport *last = report(album);
    return last && last->isRunning();
}

/// One thing at a time for an album: what runs goes on, and the new wish is not taken, which is said.
bool AlbumActions::refuses(const QString &album)
{
    if (!isBusy(album))
        return false;
    m_desk.notify({.text = tr("The ZIP of \"%1\" is in use. Wait until that ends, or stop it.").arg(album)});
    return true;
}

void AlbumActions::run(const QString &album, const QString &doing, Work work, std::function<void()> done)
{
    if (!m_desk.workspace() || refuses(album))
        return;
    const auto progress = std::make_shared<ProgressCounters>();
    const int number = ++m_number;
    m_reports[album] = {
        .report = {.text = doing, .progress = progress}, .number = number, .errand = m_desk.errand()};
    m_reports[album].stop = m_desk.ask(
        this,
        [work = std::move(work), progress](Workspace &workspace, const std::stop_token &stop) {
            return work(workspace, *progress, stop);
        },
        [this, album, number, done = std::move(done)](Result<AlbumReport> ended) {
            const auto running = m_reports.find(album);
            if (running == m_reports.end() || running->second.number != number)
                return;
            if (ended)
                settle(album, *std::move(ended));
            else if (ended.error().code == ErrorCode::Cancelled)
                settle(album, {.text = tr("Stopped.")});
            else
                settle(album, {.error = ended.error()});
            if (ended && done)
                done();
        });
    Q_EMIT reported(album);
}

void AlbumActions::createZip(const QStringList &albums, Make make)
{
    const ArchiveOptions options{.policy = m_desk.preferences().zipPolicy(), .rebuild = make == Make::Again};
    for (const QString &album : albums) {
        const auto name = AlbumName::parse(album);
        if (!name)
            continue;
        dismiss(album);
        m_desk.ask(
            this,
            [name = *name, options](Workspace &workspace, const std::stop_token &) {
                return workspace.makeArchive(name, options);
            },
            m_desk.whileOpen([this, album](const Result<JobTicket> &ticket) {
                tellFailure(album, ticket.transform([](const JobTicket &) {}));
            }));
    }
}

void AlbumActions::copyLink(const QString &album)
{
    const auto name = AlbumName::parse(album);
    const auto workspace = m_desk.workspace();
    if (!name || !workspace)
        return;
    if (!workspace->store().capabilities().presign) {
        copyPath(album);
        return;
    }
    const std::chrono::seconds expires = std::chrono::hours(m_desk.preferences().linkHours());
    m_desk.ask(
        this,
        [name = *name, expires](Workspace &of, const std::stop_token &stop) {
            return linkToArchive(of.store(), name, expires, of.clock().now(), stop);
        },
        m_desk.whileOpen([this, album](const Result<ArchiveLink> &link) {
            if (link)
                linkMade(album, *link);
            else
                tell(album, {.error = link.error()});
        }));
}

void AlbumActions::linkMade(const QString &album, const ArchiveLink &link)
{
    QGuiApplication::clipboard()->setText(link.url);
    m_links.note(album, link.key, link.until);
    m_model.textsChanged();
    //: %1 is a file's name, %2 a day: "19 Nov"
    tell(album, {.text = tr("Link copied. It gives %1 to whoever has it, until %2.")
                             .arg(link.fileName, format::moment(link.until, m_desk.now())),
                 .tone = Tone::Good});
}

/// A folder gives no links: the ZIP's path is what there is to hand on.
void AlbumActions::copyPath(const QString &album)
{
    const AlbumOverview *overview = m_model.find(album);
    const auto workspace = m_desk.workspace();
    if (!overview || overview->archive.isEmpty()) {
        tell(album, {.error = Error{.code = ErrorCode::ObjectMissing,
                                    .message = tr("The album \"%1\" has no ZIP yet.").arg(album),
                                    .nextStep = tr("Choose Create ZIP first.")}});
        return;
    }
    const auto path = localPathOf(workspace->location(), overview->archive);
    if (!path) {
        tell(album, {.error = Error{.code = ErrorCode::NotSupported,
                                    .message = tr("This store can't make links."),
                                    .nextStep = tr("Download the ZIP and hand it on.")}});
        return;
    }
    QGuiApplication::clipboard()->setText(*path);
    tell(album, {.text = tr("This store is a folder, which has no links for clients. The ZIP's path was copied; "
                            "hand on the file itself."),
                 .tone = Tone::Good,
                 .file = *path});
}

void AlbumActions::download(const QString &album)
{
    const auto name = AlbumName::parse(album);
    if (!name || refuses(album))
        return;
    m_asks.chooseFolder(m_window, tr("Download the ZIP to"), [this, album, name = *name](const QString &folder) {
        run(album, tr("Downloading"),
            [name, folder](Workspace &workspace, ProgressCounters &progress,
                           const std::stop_token &stop) -> Result<AlbumReport> {
                const auto done = downloadArchive(workspace.store(), name, folder, &progress, stop);
                if (!done)
                    return std::unexpected(done.error());
                const QString text = done->wasThere ? tr("%1 was there already, with the right checksum.")
                                                    : tr("Downloaded to %1, checksum right.");
                return AlbumReport{.text = text.arg(done->path), .tone = Tone::Good, .file = done->path};
            });
    });
}

void AlbumActions::verify(const QString &album)
{
    const auto name = AlbumName::parse(album);
    if (!name)
        return;
    run(album, tr("Verifying"),
        [name = *name](Workspace &workspace, ProgressCounters &progress,
                       const std::stop_token &stop) -> Result<AlbumReport> {
            const auto verdict =
                verifyAlbumArchive(workspace.store(), name, VerifyOptions::Depth::Sample, &progress, stop);
            if (!verdict)
                return std::unexpected(verdict.error());
            if (!verdict->isSound())
                return AlbumReport{.error = Error{.code = ErrorCode::ArchiveCorrupt,
                                                  .message = tr("The ZIP is damaged: %1").arg(verdict->damage),
                                                  .nextStep = tr("Choose Make ZIP again.")}};
            return AlbumReport{.text = tr("The ZIP is sound. Checked: its directory, and %1 of its %Ln entries.",
                                          nullptr, pluralOf(verdict->entries))
                                           .arg(format::count(verdict->checked)),
                               .tone = Tone::Good};
        });
}

void AlbumActions::removeArchives(const QStringList &albums)
{
    QStringList removed;
    for (const QString &album : albums) {
        const AlbumOverview *overview = m_model.find(album);
        if (overview && !overview->archive.isEmpty() && !refuses(album))
            removed += album;
    }
    if (removed.isEmpty())
        return;
    Confirmation question{
        .question = tr("Delete the ZIP of \"%1\"?").arg(removed.first()),
        .text = tr("The photos stay, and the ZIP can be made again. Links that were handed out stop working."),
        .button = tr("Delete ZIP")};
    if (removed.size() > 1) {
        question.question = tr("Delete the ZIPs of %n albums?", nullptr, static_cast<int>(removed.size()));
        question.button = tr("Delete ZIPs");
    }
    m_asks.confirm(m_window, question, [this, removed] {
        for (const QString &album : removed)
            removeNow(album);
    });
}

void AlbumActions::removeNow(const QString &album)
{
    const auto name = AlbumName::parse(album);
    if (!name)
        return;
    run(
        album, tr("Deleting"),
        [name = *name](Workspace &workspace, ProgressCounters &,
                       const std::stop_token &stop) -> Result<AlbumReport> {
            const auto removed = photoporter::removeArchives(workspace.store(), workspace.ledger(), name, stop);
            if (!removed)
                return std::unexpected(removed.error());
            return AlbumReport{.text = tr("Deleted: %1 freed.").arg(format::bytes(removed->bytes))};
        },
        [this, album] { Q_EMIT archiveRemoved(album); });
}

bool AlbumActions::canShowPlace() const
{
    return m_desk.profile() && m_desk.profile()->isFolder();
}

void AlbumActions::showPlace(const QString &album)
{
    const auto name = AlbumName::parse(album);
    const auto workspace = m_desk.workspace();
    if (!name || !workspace)
        return;
    const ObjectKey folder(photosPrefix(*name).chopped(1));
    if (const auto path = localPathOf(workspace->location(), folder)) {
        m_asks.open(QUrl::fromLocalFile(*path));
        return;
    }
    QString address = workspace->url();
    if (!address.endsWith(u'/'))
        address += u'/';
    QGuiApplication::clipboard()->setText(address + folder.text());
    tell(album, {.text = tr("The album's address in the store was copied: %1").arg(address + folder.text())});
}

void AlbumActions::showFile(const QString &file)
{
    m_asks.open(QUrl::fromLocalFile(QFileInfo(file).path()));
}

void AlbumActions::pause(const QString &album, ActivityId id)
{
    m_desk.ask(
        this, [id](Workspace &workspace, const std::stop_token &) { return workspace.pause(id); },
        m_desk.whileOpen([this, album](const Result<> &done) { tellFailure(album, done); }));
}

void AlbumActions::resume(const QString &album, ActivityId id)
{
    m_desk.ask(
        this, [id](Workspace &workspace, const std::stop_token &) { return workspace.resume(id); },
        m_desk.whileOpen([this, album](const Result<> &done) { tellFailure(album, done); }));
}

} // namespace photoporter::ui
