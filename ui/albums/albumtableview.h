// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTreeView>

namespace photoporter::ui {

class AlbumFilter;
class Preferences;

/// The table of albums: rows of one height, several selectable, columns that go away where the window is narrow.
/// It is as high as its rows, so that what stands below it follows the last one.
class AlbumTableView : public QTreeView {
    Q_OBJECT
public:
    /// `albums` outlives the view. The order of the rows is kept in `preferences`.
    AlbumTableView(AlbumFilter &albums, Preferences &preferences, QWidget *parent = nullptr);

    [[nodiscard]] QStringList selectedAlbums() const; ///< in the order of the rows
    [[nodiscard]] QStringList visibleAlbums() const;  ///< on the screen
    void selectAlbum(const QString &album);           ///< alone, and scrolls to it; nothing where it is not shown

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void chosen(const QString &album); ///< by Enter or a double click
    void selectedChanged();
    void visibleChanged(); ///< other rows are on the screen

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void arrangeColumns();
    void restoreOrder();
    void fitHeight();

    AlbumFilter &m_albums;
    Preferences &m_preferences;
};

} // namespace photoporter::ui
