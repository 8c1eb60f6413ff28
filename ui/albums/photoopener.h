// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "album/listing.h"
#include "ui/albums/albumactions.h"

namespace photoporter::ui {

/// Opens photos and videos with the system's viewer: copies into the cache first, whole and by their tags. Nothing
/// else is opened, since a bucket may hold anything and the desktop runs what it is given. Of the GUI thread.
class PhotoOpener : public QObject {
    Q_OBJECT
public:
    PhotoOpener(Desk &desk, const AlbumActions &actions, QObject *parent = nullptr);
    void open(const Photo &photo); ///< in place of what is still being fetched
    void stop();
    [[nodiscard]] const std::shared_ptr<ProgressCounters> &progress() const { return m_progress; } ///< null: idle

Q_SIGNALS:
    void changed(); ///< begins or ends
    /// Never for one that was stopped.
    void failed(const photoporter::Photo &photo, const photoporter::Error &error);

private:
    void opened(const Photo &photo, const Result<QString> &file);

    Desk &m_desk;
    const AlbumActions &m_actions;
    std::shared_ptr<ProgressCounters> m_progress;
    std::stop_source m_stop{std::nostopstate};
    int m_number = 0;
};

} // namespace photoporter::ui
