// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/albums/photoshelf.h"

#include <QAbstractListModel>

namespace photoporter::ui {

/// The photos of one album as they are listed. Costs nothing beside the list itself, which it shares.
class PhotoModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { SortRole = Qt::UserRole, SizeRole }; ///< the name; bytes
    using QAbstractListModel::QAbstractListModel;

    /// The photos in place of those before: what goes on from the beginning as it was stays, only the rest
    /// changes. False when they are these very ones.
    bool setPhotos(const Photos &photos);
    /// Which of these photos were checked (workspace/checkedphotos.h); nothing happens where others are shown by
    /// now.
    void setChecked(const Photos &of, const std::vector<bool> &checked);
    /// Since when photos are newer than the album's archive; nothing: none is.
    void setArchiveTime(std::optional<Clock::WallTime> madeAt);
    [[nodiscard]] bool isNew(int row) const { return m_archiveTime && at(row).modified > *m_archiveTime; }
    [[nodiscard]] std::optional<std::size_t> unchecked() const; ///< how many; nothing: not known yet
    [[nodiscard]] const Photo &at(int row) const { return (*m_photos)[static_cast<std::size_t>(row)]; }
    [[nodiscard]] std::uint64_t bytes() const { return m_bytes; }
    [[nodiscard]] std::uint64_t videos() const { return m_videos; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    [[nodiscard]] QString details(int row) const;
    void statesChanged();

    Photos m_photos;
    std::vector<bool> m_checked; ///< empty: not known
    std::optional<Clock::WallTime> m_archiveTime;
    std::uint64_t m_bytes = 0, m_videos = 0;
};

/// How many of these are videos, by their names.
[[nodiscard]] std::uint64_t videosAmong(const std::vector<Photo> &photos);

} // namespace photoporter::ui
