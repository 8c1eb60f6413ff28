// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/samplestart.h"

#include <QDir>
#include <QUuid>

#include <algorithm>

namespace photoporter::ui {

using namespace Qt::StringLiterals;

namespace {

/// The sample's store as it is known already, or a new one.
StoreProfile sampleProfile(const Preferences &preferences, const QString &folder)
{
    const QString url = u"folder://"_s + folder;
    const std::vector<StoreProfile> known = preferences.stores();
    const auto found = std::ranges::find(known, url, &StoreProfile::url);
    if (found != known.end())
        return *found;
    return {.id = QUuid::createUuid().toString(QUuid::WithoutBraces),
            .name = SampleStart::tr("Sample store"),
            .provider = u"folder"_s,
            .url = url,
            .endpoint = {},
            .region = {},
            .awsProfile = {}};
}

} // namespace

SamplePlaces samplePlaces(const QString &dataFolder)
{
    const QDir sample(QDir(dataFolder).absoluteFilePath(u"sample"_s));
    return {.photos = sample.filePath(u"photos"_s), .store = sample.filePath(u"store"_s)};
}

SampleStart::SampleStart(Desk &desk, QObject *parent) : QObject(parent), m_desk(desk)
{
    m_tick.setInterval(250);
    connect(&m_tick, &QTimer::timeout, this, &SampleStart::changed);
    connect(&m_desk, &Desk::storeOpened, this, [this] {
        if (m_step == Step::Opening && m_desk.profile() && m_desk.profile()->id == m_store)
            queueUpload();
    });
    connect(&m_desk, &Desk::storeFailed, this, [this](const Error &error) {
        if (m_step == Step::Opening)
            failWith(error);
    });
}

SampleStart::~SampleStart()
{
    m_stop.request_stop();
}

bool SampleStart::isRunning() const
{
    return m_step == Step::MakingPhotos || m_step == Step::Opening || m_step == Step::Queueing;
}

void SampleStart::enter(Step next)
{
    m_step = next;
    if (next == Step::MakingPhotos)
        m_tick.start();
    else
        m_tick.stop();
    Q_EMIT changed();
}

void SampleStart::failWith(const Error &error)
{
    m_error = error;
    enter(Step::Failed);
}

void SampleStart::start()
{
    if (isRunning())
        return;
    m_error.reset();
    m_progress = std::make_shared<ProgressCounters>();
    const SamplePlaces places = samplePlaces(m_desk.options().dataFolder);
    m_stop = m_desk.tasks().run(
        this,
        [places, album = m_album, progress = m_progress](const std::stop_token &stop) -> Result<SampleAlbum> {
            if (!QDir().mkpath(places.store))
                return fail(ErrorCode::LocalIoFailed,
                            SampleStart::tr("The folder %1 can't be made.").arg(places.store));
            return makeSampleAlbum(places.photos, album, progress.get(), stop);
        },
        [this, progress = m_progress](const Result<SampleAlbum> &made) {
            if (progress != m_progress || m_step != Step::MakingPhotos)
                return; // cancelled, and perhaps begun again
            if (!made)
                failWith(made.error());
            else
                openStore();
        });
    enter(Step::MakingPhotos);
}

void SampleStart::cancel()
{
    if (m_step != Step::MakingPhotos)
        return;
    m_stop.request_stop();
    enter(Step::Idle);
}

void SampleStart::openStore()
{
    Preferences &preferences = m_desk.preferences();
    const StoreProfile profile = sampleProfile(preferences, samplePlaces(m_desk.options().dataFolder).store);
    m_store = profile.id;
    preferences.saveStore(profile);
    enter(Step::Opening);
    m_desk.change(profile);
}

void SampleStart::queueUpload()
{
    enter(Step::Queueing);
    UploadRequest request;
    request.album = tr("Sample album");
    request.paths = {samplePlaces(m_desk.options().dataFolder).photos};
    request.thenZip = true;
    m_desk.ask(
        this, [request](Workspace &workspace, const std::stop_token &) { return workspace.upload(request); },
        [this](const Result<QueuedUploadId> &queued) {
            if (!queued)
                return failWith(queued.error());
            m_desk.refreshSoon();
            enter(Step::Done);
            m_desk.show({.page = PageId::Albums, .album = {}, .activity = {}, .letter = {}});
        });
}

} // namespace photoporter::ui
