// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "ui/common/desk.h"
#include "ui/sample/samplealbum.h"

namespace photoporter::ui {

/// Where the sample lives below DeskOptions::dataFolder.
struct SamplePlaces {
    QString photos; ///< "…/sample/photos"
    QString store;  ///< "…/sample/store"
};
[[nodiscard]] SamplePlaces samplePlaces(const QString &dataFolder);

/// From nothing to a ZIP without a question: makes the sample album, connects a folder on this computer as a
/// store, opens it, and queues the upload of the album and then its ZIP. Doing it again finds what is there
/// already. Of the GUI thread.
class SampleStart : public QObject {
    Q_OBJECT
public:
    enum class Step : std::uint8_t { Idle, MakingPhotos, Opening, Queueing, Done, Failed };

    explicit SampleStart(Desk &desk, QObject *parent = nullptr);
    ~SampleStart() override;

    void setAlbum(const SampleAlbumOptions &options) { m_album = options; } ///< by default 12 large, 12 small
    void start();                                                           ///< nothing while it runs
    void cancel(); ///< while photos are made: back to Idle; those that are made stay

    [[nodiscard]] Step step() const { return m_step; }
    [[nodiscard]] bool isRunning() const;
    [[nodiscard]] std::uint64_t photosMade() const { return m_progress->itemsDone; }
    [[nodiscard]] std::uint64_t photosWanted() const { return m_album.large + m_album.small; }
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }

Q_SIGNALS:
    void changed(); ///< step, and four times a second while photos are made

private:
    void enter(Step next);
    void failWith(const Error &error);
    void openStore();
    void queueUpload();

    Desk &m_desk;
    SampleAlbumOptions m_album;
    Step m_step = Step::Idle;
    std::optional<Error> m_error;
    QString m_store; ///< the profile's id
    std::shared_ptr<ProgressCounters> m_progress = std::make_shared<ProgressCounters>();
    std::stop_source m_stop{std::nostopstate};
    QTimer m_tick;
};

} // namespace photoporter::ui
