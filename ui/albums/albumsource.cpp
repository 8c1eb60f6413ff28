// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/albums/albumsource.h"

#include <algorithm>

namespace photoporter::ui {

namespace {

constexpr std::size_t checksAtOnce = 3;

} // namespace

AlbumSource::AlbumSource(Desk &desk, AlbumModel &model, QObject *parent)
    : QObject(parent), m_desk(desk), m_model(model)
{
    connect(&desk, &Desk::storeOpened, this, &AlbumSource::load);
    connect(&desk, &Desk::storeClosed, this, &AlbumSource::close);
    connect(&desk, &Desk::storeFailed, this, &AlbumSource::close);
    connect(&desk, &Desk::openingChanged, this, [this] {
        if (!m_desk.workspace())
            setStage(m_desk.isOpening() ? Stage::Loading : Stage::Closed);
    });
    connect(&desk, &Desk::snapshotChanged, this, &AlbumSource::look);
    if (desk.workspace())
        load();
    else if (desk.isOpening())
        setStage(Stage::Loading);
}

AlbumSource::~AlbumSource()
{
    for (auto &[album, stop] : m_checks)
        stop.request_stop();
}

void AlbumSource::setStage(Stage stage)
{
    if (m_stage == stage)
        return;
    m_stage = stage;
    Q_EMIT stageChanged();
}

void AlbumSource::setTrouble(const std::optional<Error> &error)
{
    m_trouble = error;
    Q_EMIT troubleChanged();
}

void AlbumSource::close()
{
    ++m_generation;
    for (auto &[album, stop] : m_checks)
        stop.request_stop();
    m_checks.clear();
    m_queue.clear();
    m_queued.clear();
    m_records.clear();
    m_letters.clear();
    m_letterCount = 0;
    m_moving.clear();
    m_ends = {};
    m_shelf.clear();
    m_wanted.clear();
    m_isListed = false;
    m_model.clear();
    setTrouble({});
    setStage(m_desk.isOpening() ? Stage::Loading : Stage::Closed);
    Q_EMIT checksChanged();
}

void AlbumSource::load()
{
    close();
    m_loadedAt = m_desk.now();
    setStage(Stage::Loading);
    m_desk.ask(
        this,
        [](Workspace &workspace, const std::stop_token &) {
            return AlbumTable(workspace.ledger()).list(workspace.location());
        },
        [this, generation = m_generation](Result<std::vector<AlbumRecord>> records) {
            if (generation != m_generation)
                return;
            if (!records)
                setTrouble(records.error());
            takeRecords(std::move(records).value_or(std::vector<AlbumRecord>{}));
            loadLetters();
            listNames(false);
        });
}

void AlbumSource::takeRecords(std::vector<AlbumRecord> records)
{
    for (AlbumRecord &record : records) {
        QString album = record.album;
        m_records.emplace(std::move(album), std::move(record));
    }
    showAll();
    // Where nothing is known yet, "there are no albums" is to be said by the store, not by an empty ledger.
    if (!m_records.empty())
        setStage(Stage::Shown);
}

void AlbumSource::listNames(bool all)
{
    m_desk.ask(
        this,
        [](Workspace &workspace, const std::stop_token &stop) {
            return checkAlbumNames(workspace.store(), workspace.ledger(), stop);
        },
        [this, all, generation = m_generation](const Result<std::vector<AlbumName>> &names) {
            if (generation != m_generation)
                return;
            if (names) {
                m_isListed = true;
                takeNames(*names, all);
                setTrouble({});
            } else if (names.error().code != ErrorCode::Cancelled) {
                setTrouble(names.error());
            }
            setStage(Stage::Shown);
        });
}

void AlbumSource::takeNames(const std::vector<AlbumName> &names, bool all)
{
    QSet<QString> there;
    for (const AlbumName &name : names) {
        there.insert(name.text());
        AlbumRecord &record = m_records.try_emplace(name.text(), AlbumRecord{.album = name.text()}).first->second;
        if (all || record.checkedAt == Clock::WallTime{})
            queue(name.text(), false);
    }
    std::erase_if(m_records, [&there](const auto &entry) { return !there.contains(entry.first); });
    showAll();
    pump();
}

void AlbumSource::refresh()
{
    if (!m_desk.workspace())
        return;
    m_shelf.clear();
    if (!m_wanted.isEmpty())
        check(m_wanted);
    loadLetters();
    listNames(true);
}

void AlbumSource::check(const QString &album)
{
    queue(album, true);
    pump();
}

void AlbumSource::queue(const QString &album, bool first)
{
    if (m_checks.contains(album) || (m_queued.contains(album) && !first))
        return;
    if (m_queued.contains(album))
        std::erase(m_queue, album);
    m_queued.insert(album);
    if (first)
        m_queue.push_front(album);
    else
        m_queue.push_back(album);
}

void AlbumSource::setVisible(const QStringList &albums)
{
    m_visible = QSet<QString>(albums.begin(), albums.end());
}

QString AlbumSource::next()
{
    const auto visible =
        std::ranges::find_if(m_queue, [this](const QString &album) { return m_visible.contains(album); });
    const auto chosen = visible == m_queue.end() || m_queue.front() == m_wanted ? m_queue.begin() : visible;
    QString album = *chosen;
    m_queue.erase(chosen);
    m_queued.remove(album);
    return album;
}

void AlbumSource::pump()
{
    while (m_desk.workspace() && m_checks.size() < checksAtOnce && !m_queue.empty())
        start(next());
    Q_EMIT checksChanged();
}

void AlbumSource::start(const QString &album)
{
    const auto name = AlbumName::parse(album);
    if (!name)
        return;
    m_checks[album] = m_desk.ask(
        this,
        [name = *name](Workspace &workspace, const std::stop_token &stop) {
            return checkAlbum(workspace.store(), workspace.ledger(), name, workspace.clock().now(), stop);
        },
        [this, album, generation = m_generation](Result<CheckedAlbum> checked) {
            if (generation != m_generation)
                return;
            m_checks.erase(album);
            takeCheck(album, std::move(checked));
            pump();
        });
}

void AlbumSource::takeCheck(const QString &album, Result<CheckedAlbum> checked)
{
    if (!checked) {
        checkFailed(album, checked.error());
        return;
    }
    const QByteArray before = std::exchange(m_records[album], checked->record).listing;
    const bool isOther = before != checked->record.listing;
    if (isOther)
        m_shelf.forget(album);
    if (album == m_wanted)
        m_shelf.put(album, std::move(checked->photos));
    show(album);
    if (m_trouble)
        setTrouble({});
    if (album == m_wanted)
        Q_EMIT photosArrived(album);
    if (!before.isEmpty() && isOther)
        Q_EMIT albumChanged(album);
}

void AlbumSource::checkFailed(const QString &album, const Error &error)
{
    const auto record = m_records.find(album);
    if (error.code == ErrorCode::Cancelled) {
        if (album == m_wanted)
            start(album); // wanted again while it was being given up
        else if (record != m_records.end() && record->second.checkedAt == Clock::WallTime{})
            queue(album, false); // whoever wanted it lost interest, but it was never looked into
        return;
    }
    if (error.code == ErrorCode::AlbumMissing) {
        m_records.erase(album);
        m_shelf.forget(album);
        show(album);
    } else {
        // The others would most likely fail alike, each after all its retries: the user says when to go on.
        m_queue.clear();
        m_queued.clear();
        setTrouble(error);
    }
    Q_EMIT photosFailed(album, error);
}

void AlbumSource::wantPhotos(const QString &album)
{
    if (album != m_wanted) {
        if (const auto running = m_checks.find(m_wanted); running != m_checks.end())
            running->second.request_stop();
        m_wanted = album;
    }
    const bool isThere = album.isEmpty() || m_shelf.take(album);
    if (isThere || m_checks.contains(album) || !m_records.contains(album) || !m_desk.workspace())
        return;
    std::erase(m_queue, album);
    m_queued.remove(album);
    start(album); // beside those of the queue: somebody waits for it
}

void AlbumSource::reload(const QString &album)
{
    m_desk.ask(
        this,
        [album](Workspace &workspace, const std::stop_token &) {
            return AlbumTable(workspace.ledger()).find(workspace.location(), album);
        },
        [this, album, generation = m_generation](Result<std::optional<AlbumRecord>> record) {
            if (generation != m_generation || !record || !*record)
                return;
            m_records[album] = std::move(**record);
            show(album);
        });
}

void AlbumSource::loadLetters()
{
    m_desk.ask(
        this,
        [](Workspace &workspace, const std::stop_token &) {
            return DeadLetterTable(workspace.ledger()).list({.location = workspace.location()});
        },
        [this, generation = m_generation](const Result<std::vector<DeadLetter>> &letters) {
            if (generation != m_generation || !letters)
                return;
            m_letters = lettersByJob(*letters);
            showAll();
        });
}

/// The store and the ledger have something new.
void AlbumSource::followEnds(const ActivityMap &activities)
{
    const auto [made, uploaded] = m_ends.news(activities);
    for (const auto &[album, at] : made) {
        if (at >= m_loadedAt)
            reload(album);
    }
    for (const auto &[album, at] : uploaded) {
        if (m_records.try_emplace(album, AlbumRecord{.album = album}).first->second.checkedAt < at)
            check(album);
    }
}

void AlbumSource::look()
{
    const Snapshot &snapshot = m_desk.snapshot();
    if (m_stage != Stage::Shown || snapshot.trouble)
        return;
    if (snapshot.openLetters != std::exchange(m_letterCount, snapshot.openLetters))
        loadLetters();
    const auto activities = activitiesByAlbum(snapshot.activities);
    followEnds(activities);
    QSet<QString> moving;
    for (const auto &[album, of] : activities) {
        if ((of.job && !of.job->isFinal()) || (of.upload && !of.upload->isFinal()))
            moving.insert(album);
    }
    const QSet<QString> concerned = moving | std::exchange(m_moving, moving);
    for (const QString &album : concerned)
        show(album, activities);
}

void AlbumSource::show(const QString &album)
{
    show(album, activitiesByAlbum(m_desk.snapshot().activities));
}

void AlbumSource::show(const QString &album, const ActivityMap &activities)
{
    const auto of = activities.find(album);
    const auto record = m_records.find(album);
    // An album that is on its way for the first time is in no listing yet.
    if (record == m_records.end() && !m_moving.contains(album)) {
        m_model.remove(album);
        return;
    }
    m_model.update(overviewOf(record == m_records.end() ? AlbumRecord{.album = album} : record->second,
                              of == activities.end() ? AlbumActivities{} : of->second, m_letters));
}

void AlbumSource::showAll()
{
    const auto activities = activitiesByAlbum(m_desk.snapshot().activities);
    std::vector<AlbumOverview> albums;
    albums.reserve(m_records.size());
    for (const auto &[album, record] : m_records) {
        const auto of = activities.find(album);
        albums.push_back(overviewOf(record, of == activities.end() ? AlbumActivities{} : of->second, m_letters));
    }
    for (const auto &[album, of] : activities) {
        if (of.upload && !of.upload->isFinal() && !m_records.contains(album))
            albums.push_back(overviewOf({.album = album}, of, m_letters));
    }
    m_model.setAlbums(std::move(albums));
}

} // namespace photoporter::ui
