// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/albums/activityends.h"
#include "ui/albums/albummodel.h"
#include "ui/albums/photoshelf.h"
#include "ui/common/desk.h"
#include "workspace/albumcheck.h"

#include <QSet>

#include <deque>

namespace photoporter::ui {

/// Fills the model: at once with what the ledger knows, then with what the store shows. It lists the store's
/// albums when the store is opened, and looks into those that were never looked into, a few at a time and the
/// shown ones first; into all when the user asks for it. What moves is taken from the desk's snapshots. Of the GUI
/// thread.
class AlbumSource : public QObject {
    Q_OBJECT
public:
    AlbumSource(Desk &desk, AlbumModel &model, QObject *parent = nullptr);
    ~AlbumSource() override;

    enum class Stage : std::uint8_t {
        Closed,  ///< no store is open, and none is being opened
        Loading, ///< nothing is known yet
        Shown,
    };
    [[nodiscard]] Stage stage() const { return m_stage; }
    /// Of the last look at the store or the ledger; what is shown is older then.
    [[nodiscard]] const std::optional<Error> &trouble() const { return m_trouble; }
    [[nodiscard]] bool isListed() const { return m_isListed; } ///< the store itself said which albums there are
    [[nodiscard]] std::size_t checksLeft() const { return m_queue.size() + m_checks.size(); }

    void refresh();                             ///< looks at the store again, into every album
    void check(const QString &album);           ///< into this one, next
    void setVisible(const QStringList &albums); ///< these come first
    void reload(const QString &album);          ///< what the ledger says of it by now

    /// By the last look at the store; one whose first upload is under way is not.
    [[nodiscard]] bool isInStore(const QString &album) const { return m_records.contains(album); }
    /// The photos of an album that was looked into lately; null: not known, see wantPhotos().
    [[nodiscard]] Photos photos(const QString &album) const { return m_shelf.find(album); }
    /// Looks into the album now if its photos are not known, ahead of all others; photosArrived() follows. What
    /// was wanted before is given up.
    void wantPhotos(const QString &album);

Q_SIGNALS:
    void stageChanged();
    void troubleChanged();
    void checksChanged();
    void photosArrived(const QString &album);
    void albumChanged(const QString &album); ///< it has other photos than before
    void photosFailed(const QString &album, const photoporter::Error &error);

private:
    void load();
    void close();
    void setStage(Stage stage);
    void setTrouble(const std::optional<Error> &error);
    void takeRecords(std::vector<AlbumRecord> records);
    void listNames(bool all);
    void takeNames(const std::vector<AlbumName> &names, bool all);
    void queue(const QString &album, bool first);
    void pump();
    [[nodiscard]] QString next();
    void start(const QString &album);
    void takeCheck(const QString &album, Result<CheckedAlbum> checked);
    void checkFailed(const QString &album, const Error &error);
    void look();
    void loadLetters();
    using ActivityMap = std::map<QString, AlbumActivities>;
    void show(const QString &album, const ActivityMap &activities);
    void show(const QString &album);
    void showAll();
    void followEnds(const ActivityMap &activities);

    Desk &m_desk;
    AlbumModel &m_model;
    Stage m_stage = Stage::Closed;
    std::optional<Error> m_trouble;
    bool m_isListed = false;
    std::map<QString, AlbumRecord> m_records;
    std::map<JobId, DeadLetterId> m_letters;
    std::size_t m_letterCount = 0;
    QSet<QString> m_moving; ///< had something of the last snapshot to show
    ActivityEnds m_ends;
    Clock::WallTime m_loadedAt{}; ///< archives that became ready before are in what was loaded
    std::deque<QString> m_queue;
    QSet<QString> m_queued;
    std::map<QString, std::stop_source> m_checks;
    QSet<QString> m_visible;
    QString m_wanted; ///< whose photos are asked for
    PhotoShelf m_shelf;
    int m_generation = 0; ///< of the store: what an earlier one answers is dropped
};

} // namespace photoporter::ui
