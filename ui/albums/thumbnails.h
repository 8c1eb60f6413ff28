// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "album/listing.h"
#include "ui/albums/thumbnailcache.h"
#include "ui/common/desk.h"

#include <QCache>
#include <QImage>
#include <QSet>
#include <QTimer>

#include <deque>
#include <map>

namespace photoporter::ui {

/// Which small picture: a photo's, or an album's cover, which is that of its first photo that can be shown.
struct ThumbnailRef {
    ObjectKey key; ///< of the photo
    ETag etag;
    std::uint64_t size = 0;
    QString album; ///< of a cover: then key is empty

    [[nodiscard]] static ThumbnailRef of(const Photo &photo) { return {photo.key, photo.etag, photo.size, {}}; }
    [[nodiscard]] static ThumbnailRef coverOf(const QString &albumName) { return {{}, {}, 0, albumName}; }
    [[nodiscard]] QByteArray id() const; ///< within a store
};

/// Fetches, makes and keeps the small pictures of the store that is open, for what is on the screen: views say
/// what they show, in the order in which they want it, and what nobody shows any more is not fetched. A picture is
/// read from the store once and lies on the disk by its photo's tag from then on. Of the GUI thread.
class ThumbnailService : public QObject {
    Q_OBJECT
public:
    /// What could not be fetched for the moment (the line, a store in trouble) is tried again after `rest`.
    explicit ThumbnailService(Desk &desk, QObject *parent = nullptr,
                              std::chrono::milliseconds rest = std::chrono::seconds(30));
    ~ThumbnailService() override;

    enum class State : std::uint8_t { Ready, Coming, None }; ///< None: can't be shown as a picture
    struct Tile {
        State state = State::Coming;
        QImage image;
    };
    [[nodiscard]] Tile tile(const ThumbnailRef &ref) const;

    /// What `view` shows from now on, in place of what it said before.
    void want(const QObject *view, std::vector<ThumbnailRef> refs);
    /// Tries again what could not be had: the user asked to look again.
    void forgetFailures();
    /// The album has other photos now.
    void forgetCover(const QString &album);

    [[nodiscard]] qsizetype bytesInMemory() const { return m_pictures.totalCost(); }
    [[nodiscard]] std::size_t underWay() const { return m_running.size(); }

Q_SIGNALS:
    void arrived(); ///< one or more tiles are not Coming any more

private:
    struct Fetched {
        QByteArray bytes;
        bool isSmall = false; ///< out of the cache
    };
    void startOver();
    void arrange();
    void pump();
    void start(const ThumbnailRef &ref);
    void take(const ThumbnailRef &ref, Result<Fetched> fetched);
    void failed(const QByteArray &id, const Error &error);
    void keep(const QByteArray &id, const QImage &image);
    void end(const QByteArray &id);
    [[nodiscard]] static Result<Fetched> fetch(const ThumbnailRef &ref, const QByteArray &file,
                                               const ThumbnailCache &cache, ObjectStore &store,
                                               const std::stop_token &stop);

    Desk &m_desk;
    const std::shared_ptr<ThumbnailCache> m_cache;
    QCache<QByteArray, QImage> m_pictures; ///< cost: bytes
    QSet<QByteArray> m_none;
    QSet<QByteArray> m_resting; ///< still Coming, but not before m_rest ends
    QTimer m_rest;
    std::map<const QObject *, std::vector<ThumbnailRef>> m_wanted;
    std::deque<ThumbnailRef> m_queue;
    std::map<QByteArray, std::stop_source> m_running;
    int m_generation = 0; ///< of the store: what an earlier one answers is dropped
};

} // namespace photoporter::ui
