// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

namespace photoporter::ui {

class PhotoDelegate;
class PhotoModel;
class ThumbnailService;

/// All photos of an album as a grid. Only what is on the screen is painted and asked for.
class PhotoGridView : public QListView {
    Q_OBJECT
public:
    /// Both outlive the view.
    PhotoGridView(PhotoModel &photos, ThumbnailService &thumbnails, QWidget *parent = nullptr);

    /// The first and the last row that are on the screen; -1: none.
    [[nodiscard]] std::pair<int, int> visibleRows() const;

Q_SIGNALS:
    void chosen(const QModelIndex &index); ///< by Enter or a double click

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void wantTiles();

    PhotoModel &m_photos;
    ThumbnailService &m_thumbnails;
    PhotoDelegate *m_delegate;
};

} // namespace photoporter::ui
