// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/upload/uploadsheet.h"

#include "ui/common/filedialogs.h"
#include "ui/common/format.h"
#include "ui/common/widgets.h"
#include "ui/upload/albumfield.h"
#include "ui/upload/preflightform.h"
#include "ui/upload/uploadplaces.h"
#include "workspace/importfolders.h"

#include <QDir>
#include <QEvent>
#include <QKeyEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <mutex>

namespace photoporter::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

std::function<void()> sweepOnce(const DeskOptions &options)
{
    return [once = std::make_shared<std::once_flag>(), cache = options.cacheFolder, ledger = options.ledger] {
        // A ledger that does not answer is no reason not to upload.
        std::call_once(*once, [&] { (void)sweepImportFolders(cache, *ledger); });
    };
}

} // namespace

UploadSheet::UploadSheet(Desk &desk, QWidget *parent)
    : QFrame(parent),
      m_desk(desk),
      m_sweep(sweepOnce(desk.options())),
      m_title(makeLabel(TextSize::Heading, true, this)),
      m_from(makeQuiet(this)),
      m_places(new QStackedWidget(this)),
      m_source(new SourcePlace(this)),
      m_looking(new LookingPlace(this)),
      m_form(new PreflightForm(this)),
      m_cancel(new QPushButton(this)),
      m_upload(new QPushButton(this))
{
    setProperty("kind", u"sheet"_s);
    build();
    m_tick.setInterval(250ms);
    m_compareTimer.setSingleShot(true);
    m_compareTimer.setInterval(300ms);
    connect(&m_tick, &QTimer::timeout, this, [this] { m_looking->show(*m_progress); });
    connect(&m_compareTimer, &QTimer::timeout, this, &UploadSheet::compare);
    connect(m_source, &SourcePlace::folderWanted, this, &UploadSheet::chooseFolder);
    connect(m_source, &SourcePlace::filesWanted, this, &UploadSheet::chooseFiles);
    connect(m_source, &SourcePlace::othersWanted, this, [this] {
        m_form->setOthers(true);
        scanFiles();
    });
    connect(m_source, &SourcePlace::storeWanted, this, [this] {
        Q_EMIT closed();
        m_waits = !m_paths.isEmpty();
        m_desk.show({.page = PageId::Settings});
    });
    connect(m_form, &PreflightForm::othersChanged, this, &UploadSheet::scanFiles);
    connect(m_form->album(), &AlbumField::changed, this, &UploadSheet::compareSoon);
    connect(m_form->album(), &AlbumField::submitted, this, &UploadSheet::accept);
    connect(m_cancel, &QPushButton::clicked, this, &UploadSheet::closed);
    connect(m_upload, &QPushButton::clicked, this, &UploadSheet::accept);
    connect(&m_desk, &Desk::storeOpened, this, &UploadSheet::storeOpened);
    connect(&m_desk, &Desk::storeFailed, this, &UploadSheet::compare);
    retranslate();
    m_desk.tasks().run(
        this,
        [sweep = m_sweep](const std::stop_token &) {
            sweep();
            return true;
        },
        [](bool) {});
}

void UploadSheet::build()
{
    m_upload->setObjectName(u"upload"_s);
    m_cancel->setObjectName(u"cancel"_s);
    makePrimary(m_upload);
    for (QWidget *place :
         {static_cast<QWidget *>(m_source), static_cast<QWidget *>(m_looking), static_cast<QWidget *>(m_form)})
        m_places->addWidget(place);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(2 * step);
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_upload);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(6 * step, 5 * step, 6 * step, 5 * step);
    column->setSpacing(step);
    column->addWidget(m_title);
    column->addWidget(m_from);
    column->addSpacing(2 * step);
    column->addWidget(m_places, 1);
    column->addSpacing(4 * step);
    column->addLayout(buttons);
}

QSize UploadSheet::sizeHint() const
{
    constexpr int width = 640;
    constexpr int least = 420;
    return {width, std::max(least, QFrame::sizeHint().height())};
}

void UploadSheet::offer(const QStringList &paths, const QString &album)
{
    const bool adds =
        isVisible() && hasWork() && !m_asking && !paths.isEmpty() && (album.isEmpty() || album == m_wantedAlbum);
    if (!adds) {
        m_paths.clear();
        m_wantedAlbum = album;
        m_form->setOthers(false);
    } else if (const auto name = m_gathered ? m_form->album()->name() : std::nullopt) {
        m_wantedAlbum = name->text();
    }
    giveUp();
    for (const QString &path : paths)
        m_paths += QDir::cleanPath(QFileInfo(path).absoluteFilePath());
    m_paths.removeDuplicates();
    m_form->clearTrouble();
    m_waits = !m_desk.workspace() && !m_desk.isOpening();
    if (m_waits) {
        m_source->showNoStore();
        showPlace(m_source);
    } else if (m_paths.isEmpty()) {
        m_source->showChoice();
        showPlace(m_source);
    } else {
        listAlbums();
        unpack();
    }
    retranslate();
}

bool UploadSheet::hasWork() const
{
    return m_places->currentWidget() != m_source || (m_waits && !m_paths.isEmpty());
}

void UploadSheet::chooseFolder()
{
    ui::chooseFolder(this, tr("Choose a folder of photos"), {},
                     [this](const QString &folder) { offer({folder}, m_wantedAlbum); });
}

void UploadSheet::chooseFiles()
{
    ui::chooseFiles(this, tr("Choose files or an archive"),
                    [this](const QStringList &files) { offer(files, m_wantedAlbum); });
}

void UploadSheet::unpack()
{
    m_looking->begin(m_paths);
    showPlace(m_looking);
    m_progress = std::make_shared<GatherProgress>();
    m_tick.start();
    m_stop = m_desk.tasks().run(
        this,
        [paths = m_paths, cache = m_desk.options().cacheFolder, progress = m_progress, sweep = m_sweep,
         errand = m_desk.errand()](const std::stop_token &stop) {
            sweep(); // or waits for it: it must not meet what is unpacked now
            return unpackArchives(paths, cache, *progress, stop);
        },
        [this, round = m_round](Result<UnpackedPaths> result) { unpacked(round, std::move(result)); });
}

void UploadSheet::unpacked(int round, Result<UnpackedPaths> result)
{
    if (round != m_round)
        return discard(result ? result->importFolder : QString());
    if (!result)
        return showProblem(result.error());
    m_unpacked = *std::move(result);
    scanFiles();
}

void UploadSheet::scanFiles()
{
    m_stop.request_stop();
    ++m_round;
    m_scanning = true;
    m_progress = std::make_shared<GatherProgress>();
    m_tick.start();
    if (m_gathered)
        updateButtons(); // the form stays: only what is taken changes
    else
        showPlace(m_looking);
    m_stop = m_desk.tasks().run(
        this,
        [unpacked = m_unpacked, options = ScanOptions{.includeOthers = m_form->wantsOthers()},
         progress = m_progress](const std::stop_token &stop) -> Result<std::shared_ptr<const Gathered>> {
            auto preflight = scan(unpacked.paths, options, &progress->counters, stop);
            if (!preflight)
                return std::unexpected(preflight.error());
            auto notes = notesOf(*preflight, unpacked);
            return std::make_shared<const Gathered>(*std::move(preflight), std::move(notes));
        },
        [this, round = m_round](Result<std::shared_ptr<const Gathered>> result) {
            scanned(round, std::move(result));
        });
}

void UploadSheet::scanned(int round, Result<std::shared_ptr<const Gathered>> result)
{
    if (round != m_round)
        return;
    m_scanning = false;
    m_tick.stop();
    const bool isFirst = !m_gathered;
    m_gathered = result.value_or(nullptr);
    if (!result)
        return showProblem(result.error());
    m_form->setPreflight(m_gathered->preflight, m_gathered->notes);
    showPlace(m_form);
    if (isFirst) {
        m_form->album()->setName(m_wantedAlbum.isEmpty() ? suggestedAlbum(m_paths) : m_wantedAlbum);
        m_form->album()->takeFocus();
    }
    compare();
}

void UploadSheet::showProblem(const Error &error)
{
    m_tick.stop();
    if (error.code == ErrorCode::Cancelled)
        return;
    m_source->showProblem(error);
    showPlace(m_source);
}

void UploadSheet::showPlace(QWidget *place)
{
    m_places->setCurrentWidget(place);
    updateButtons();
}

void UploadSheet::updateButtons()
{
    const bool isForm = m_places->currentWidget() == m_form && m_gathered;
    const bool isSettled = m_gathered && m_form->album()->name() && !m_asking && !m_scanning && m_desk.workspace();
    m_upload->setVisible(isForm);
    m_upload->setEnabled(isForm && isSettled);
    if (isForm)
        m_upload->setText(uploadText(m_gathered->preflight, m_comparison));
    m_upload->setDefault(isForm);
}

void UploadSheet::giveUp()
{
    m_stop.request_stop();
    m_compareStop.request_stop();
    ++m_round;
    ++m_compareRound;
    m_tick.stop();
    m_compareTimer.stop();
    m_gathered.reset();
    m_comparison.reset();
    m_scanning = m_asking = m_waits = false;
    discard(std::exchange(m_unpacked, {}).importFolder);
}

void UploadSheet::discard(const QString &importFolder)
{
    if (importFolder.isEmpty())
        return;
    m_desk.tasks().run(
        this,
        [importFolder](const std::stop_token &) {
            removeImportFolder(importFolder);
            return true;
        },
        [](bool) {});
}

void UploadSheet::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

void UploadSheet::hideEvent(QHideEvent *event)
{
    if (!event->spontaneous()) {
        giveUp();
        m_places->setCurrentWidget(m_source); // there is no work left
    }
    QFrame::hideEvent(event);
}

void UploadSheet::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else
        QFrame::keyPressEvent(event);
}

void UploadSheet::retranslate()
{
    m_title->setText(tr("Upload"));
    setAccessibleName(tr("Upload"));
    m_cancel->setText(tr("Cancel"));
    const QString from = m_paths.size() > 1
                             ? tr("%Ln files and folders", nullptr, static_cast<int>(m_paths.size()))
                             : format::path(m_paths.value(0));
    m_from->setText(m_from->fontMetrics().elidedText(from, Qt::ElideMiddle, sizeHint().width() - 12 * step));
    m_from->setToolTip(m_paths.join(u'\n').left(2000));
    m_from->setVisible(!m_paths.isEmpty());
    m_source->retranslate();
    m_form->retranslate();
    updateButtons();
}

} // namespace photoporter::ui
