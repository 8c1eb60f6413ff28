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
    /// changes.
    void setPhotos(const Photos &photos);
    [[nodiscard]] const Photo &at(int row) const { return (*m_photos)[static_cast<std::size_t>(row)]; }
    [[nodiscard]] std::uint64_t bytes() const { return m_bytes; }
    [[nodiscard]] std::uint64_t videos() const { return m_videos; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    [[nodiscard]] QString details(const Photo &photo) const;

    Photos m_photos;
    std::uint64_t m_bytes = 0, m_videos = 0;
};

/// How many of these are videos, by their names.
[[nodiscard]] std::uint64_t videosAmong(const std::vector<Photo> &photos);

} // namespace photoporter::ui
