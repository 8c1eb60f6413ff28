// SPDX-License-Identifier: GPL-3.0-or-later
// The sheet's part that deals with the store: what is there, what would change, and the upload itself.
#include "album/listing.h"
#include "ui/upload/albumfield.h"
#include "ui/upload/preflightform.h"
#include "ui/upload/uploadsheet.h"

#include <QPushButton>

namespace photoporter::ui {

using namespace Qt::StringLiterals;

namespace {

/// What uploading these files into the album would change; blocks.
Result<Comparison> comparisonOf(const Workspace &workspace, const AlbumName &album, std::vector<ScannedFile> files,
                                const std::stop_token &stop)
{
    const auto plan = prepareUpload(workspace.store(), workspace.ledger(), album, std::move(files), nullptr, stop);
    if (!plan)
        return std::unexpected(plan.error());
    return Comparison{.totals = plan->totals(),
                      .there = plan->listed.size(),
                      .line = workspace.line(),
                      .isLocal = workspace.url().startsWith("folder:"_L1)};
}

} // namespace

void UploadSheet::storeOpened()
{
    if (std::exchange(m_waits, false)) {
        const QStringList paths = m_paths;
        m_desk.offerUpload(paths, m_wantedAlbum);
        return;
    }
    listAlbums();
    compare();
}

void UploadSheet::listAlbums()
{
    m_desk.ask(
        this,
        [](Workspace &workspace, const std::stop_token &stop) {
            return photoporter::listAlbums(workspace.store(), stop);
        },
        [this](const Result<std::vector<AlbumName>> &albums) {
            QStringList names;
            // Completion is a help; where the store can't be asked, the comparison says so.
            for (const AlbumName &album : albums.value_or(std::vector<AlbumName>{}))
                names += album.text();
            m_form->album()->setAlbums(names);
        });
}

void UploadSheet::compareSoon()
{
    m_compareStop.request_stop();
    ++m_compareRound;
    m_comparison.reset();
    m_form->setComparing();
    m_compareTimer.start();
    updateButtons();
}

void UploadSheet::compare()
{
    m_compareTimer.stop();
    m_compareStop.request_stop();
    ++m_compareRound;
    m_comparison.reset();
    const auto album = m_form->album()->name();
    if (m_gathered && album && m_desk.workspace()) {
        m_form->setComparing();
        m_compareStop = m_desk.ask(
            this,
            [gathered = m_gathered, album = *album](const Workspace &workspace, const std::stop_token &stop) {
                return comparisonOf(workspace, album, gathered->preflight.files, stop);
            },
            [this, round = m_compareRound](const Result<Comparison> &result) { compared(round, result); });
    } else if (m_gathered && m_desk.failure()) {
        m_form->setTrouble(*m_desk.failure()); // until it could be opened
    }
    updateButtons();
}

void UploadSheet::compared(int round, const Result<Comparison> &result)
{
    if (round != m_compareRound)
        return;
    if (result) {
        m_comparison = *result;
        m_form->setComparison(*result, m_desk.limit());
    } else {
        m_form->setTrouble(result.error());
    }
    updateButtons();
}

void UploadSheet::accept()
{
    const auto album = m_form->album()->name();
    if (!m_upload->isEnabled() || !album)
        return;
    m_asking = true;
    updateButtons();
    // From here on the import is the upload's, which removes it.
    const UnpackedPaths given = std::exchange(m_unpacked, {});
    const UploadRequest request{.album = album->text(),
                                .paths = given.paths,
                                .includeOthers = m_form->wantsOthers(),
                                .thenZip = m_form->wantsZip(),
                                .removeAfter = given.importFolder};
    m_desk.ask(
        this, [request](Workspace &workspace, const std::stop_token &) { return workspace.upload(request); },
        [this, given, name = request.album, round = m_round](const Result<QueuedUploadId> &id) {
            if (id)
                accepted(name, *id, round);
            else
                refused(given, id.error(), round);
        });
}

void UploadSheet::accepted(const QString &album, QueuedUploadId id, int round)
{
    m_desk.refreshSoon();
    m_desk.notify({.text = tr("\"%1\" is being uploaded.").arg(album)});
    if (round != m_round)
        return;
    m_asking = false;
    m_desk.show({.page = PageId::Jobs, .activity = ActivityId{.kind = ActivityKind::Upload, .number = id}});
    Q_EMIT closed();
}

void UploadSheet::refused(const UnpackedPaths &given, const Error &error, int round)
{
    if (round != m_round)
        return discard(given.importFolder);
    m_asking = false;
    m_unpacked = given;
    m_form->setTrouble(error);
    updateButtons();
}

} // namespace photoporter::ui
