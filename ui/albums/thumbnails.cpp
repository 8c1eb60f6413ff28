// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/albums/thumbnails.h"

#include "ui/albums/medianames.h"
#include "ui/albums/thumbnaildecode.h"

#include <QCryptographicHash>

#include <algorithm>

namespace photoporter::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t atOnce = 4;
constexpr qsizetype mostInMemory = 96'000'000;
constexpr qsizetype mostWanted =
    350; // fewer than fit into the memory: else the shown ones would push each other out
constexpr std::uint64_t mostFetched = 30'000'000; // of one photo
constexpr qsizetype mostFailures = 20'000;
constexpr int coverCandidates = 100;

/// The file's name in the cache: the same photo of the same store, and nothing else.
QByteArray fileOf(const ThumbnailRef &ref, const QString &location)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(location.toUtf8());
    hash.addData(QByteArrayView("\0", 1));
    hash.addData(ref.id());
    return hash.result().toHex();
}

bool isFetched(const ObjectKey &key, std::uint64_t size)
{
    return size > 0 && size <= mostFetched && mediaKindOf(key.text()) == MediaKind::Picture;
}

Error noPicture()
{
    return {.code = ErrorCode::NotSupported};
}

/// The photo whose picture is asked for.
Result<ThumbnailRef> resolve(const ThumbnailRef &ref, ObjectStore &store, const std::stop_token &stop)
{
    if (ref.album.isEmpty())
        return isFetched(ref.key, ref.size) ? Result<ThumbnailRef>(ref) : std::unexpected(noPicture());
    const auto album = AlbumName::parse(ref.album);
    if (!album)
        return std::unexpected(album.error());
    const auto page = store.list({.prefix = photosPrefix(*album), .maxKeys = coverCandidates}, stop);
    if (!page)
        return std::unexpected(page.error());
    const auto found = std::ranges::find_if(
        page->objects, [](const ObjectInfo &object) { return isFetched(object.key, object.size); });
    if (found == page->objects.end())
        return std::unexpected(noPicture());
    return ThumbnailRef{found->key, found->etag, found->size, {}};
}

} // namespace

QByteArray ThumbnailRef::id() const
{
    if (!album.isEmpty())
        return '\0' + album.toUtf8(); // no key begins so
    return key.utf8() + '\0' + etag.value();
}

ThumbnailService::ThumbnailService(Desk &desk, QObject *parent, std::chrono::milliseconds rest)
    : QObject(parent),
      m_desk(desk),
      m_cache(std::make_shared<ThumbnailCache>(desk.options().cacheFolder + u"/thumbnails"_s)),
      m_pictures(mostInMemory)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(rest);
    connect(&m_rest, &QTimer::timeout, this, [this] {
        m_resting.clear();
        arrange();
    });
    connect(&desk, &Desk::storeOpened, this, &ThumbnailService::startOver);
    connect(&desk, &Desk::storeClosed, this, &ThumbnailService::startOver);
}

ThumbnailService::~ThumbnailService()
{
    for (auto &[id, stop] : m_running)
        stop.request_stop();
}

ThumbnailService::Tile ThumbnailService::tile(const ThumbnailRef &ref) const
{
    const QByteArray id = ref.id();
    if (const QImage *image = m_pictures.object(id))
        return {State::Ready, *image};
    const bool isNone = m_none.contains(id) || (ref.album.isEmpty() && !isFetched(ref.key, ref.size));
    return {isNone ? State::None : State::Coming, {}};
}

void ThumbnailService::want(const QObject *view, std::vector<ThumbnailRef> refs)
{
    if (!m_wanted.contains(view))
        connect(view, &QObject::destroyed, this, [this, view] {
            m_wanted.erase(view);
            arrange();
        });
    m_wanted[view] = std::move(refs);
    arrange();
}

void ThumbnailService::forgetFailures()
{
    m_none.clear();
    m_resting.clear();
    arrange();
}

void ThumbnailService::forgetCover(const QString &album)
{
    const ThumbnailRef ref = ThumbnailRef::coverOf(album);
    m_none.remove(ref.id());
    if (!m_desk.workspace())
        return;
    // What is shown stays until the new one is there.
    m_desk.ask(
        this,
        [cache = m_cache, ref](Workspace &workspace, const std::stop_token &) {
            cache->remove(fileOf(ref, workspace.location()));
            return true;
        },
        [this, ref](bool) {
            m_pictures.remove(ref.id());
            arrange();
        });
}

void ThumbnailService::startOver()
{
    ++m_generation;
    for (auto &[id, stop] : m_running)
        stop.request_stop();
    m_running.clear();
    m_queue.clear();
    for (auto &[view, refs] : m_wanted)
        refs.clear();
    m_none.clear();
    m_resting.clear();
    m_pictures.clear();
    Q_EMIT arrived(); // so that views ask again, for the new store's
}

void ThumbnailService::arrange()
{
    m_queue.clear();
    QSet<QByteArray> wanted;
    for (const auto &[view, refs] : m_wanted) {
        for (const ThumbnailRef &ref : refs) {
            const QByteArray id = ref.id();
            if (wanted.contains(id) || wanted.size() >= mostWanted)
                continue;
            wanted.insert(id);
            if (!m_running.contains(id) && !m_resting.contains(id) && tile(ref).state == State::Coming)
                m_queue.push_back(ref);
        }
    }
    for (auto &[id, stop] : m_running) {
        if (!wanted.contains(id))
            stop.request_stop();
    }
    pump();
}

void ThumbnailService::pump()
{
    while (m_desk.workspace() && m_running.size() < atOnce && !m_queue.empty()) {
        const ThumbnailRef ref = m_queue.front();
        m_queue.pop_front();
        start(ref);
    }
}

Result<ThumbnailService::Fetched> ThumbnailService::fetch(const ThumbnailRef &ref, const QByteArray &file,
                                                          const ThumbnailCache &cache, ObjectStore &store,
                                                          const std::stop_token &stop)
{
    if (QByteArray small = cache.load(file); !small.isEmpty())
        return Fetched{std::move(small), true};
    const auto photo = resolve(ref, store, stop);
    if (!photo)
        return std::unexpected(photo.error());
    auto object = store.get({.key = photo->key, .ifMatch = photo->etag}, stop);
    if (!object)
        return std::unexpected(object.error());
    return Fetched{std::move(object->body), false};
}

void ThumbnailService::start(const ThumbnailRef &ref)
{
    const int generation = m_generation;
    m_running[ref.id()] = m_desk.ask(
        this,
        [ref, cache = m_cache](Workspace &workspace, const std::stop_token &stop) {
            return fetch(ref, fileOf(ref, workspace.location()), *cache, workspace.store(), stop);
        },
        [this, ref, generation](Result<Fetched> fetched) {
            if (generation == m_generation)
                take(ref, std::move(fetched));
        });
}

void ThumbnailService::take(const ThumbnailRef &ref, Result<Fetched> fetched)
{
    const QByteArray id = ref.id();
    if (!fetched)
        return failed(id, fetched.error());
    const auto workspace = m_desk.workspace();
    const QByteArray file = workspace ? fileOf(ref, workspace->location()) : QByteArray();
    m_desk.tasks().compute(
        this,
        [fetched = *std::move(fetched), cache = m_cache, file](const std::stop_token &) {
            QImage image = decodeThumbnail(fetched.bytes);
            if (fetched.isSmall && image.isNull())
                cache->remove(file); // damaged on this disk: the next time it is made anew
            else if (!fetched.isSmall && !image.isNull() && !file.isEmpty())
                cache->save(file, encodeThumbnail(image));
            return image;
        },
        [this, id, generation = m_generation](const QImage &image) {
            if (generation != m_generation)
                return;
            keep(id, image);
            end(id);
        });
}

void ThumbnailService::failed(const QByteArray &id, const Error &error)
{
    if (error.isTransient() || error.code == ErrorCode::HostNotFound) { // a computer without a line says so, too
        m_resting.insert(id);
        if (!m_rest.isActive())
            m_rest.start();
    } else if (error.code != ErrorCode::Cancelled) {
        keep(id, {});
    }
    end(id);
}

void ThumbnailService::keep(const QByteArray &id, const QImage &image)
{
    if (!image.isNull()) {
        m_pictures.insert(id, new QImage(image), image.sizeInBytes()); // the cache owns it
    } else {
        if (m_none.size() >= mostFailures)
            m_none.clear();
        m_none.insert(id);
    }
    Q_EMIT arrived();
}

void ThumbnailService::end(const QByteArray &id)
{
    m_running.erase(id);
    arrange();
}

} // namespace photoporter::ui
