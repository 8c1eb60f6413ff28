// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "album/names.h"

#include <QWidget>

#include <optional>

class QCompleter;
class QLabel;
class QLineEdit;
class QStringListModel;

namespace photoporter::ui {

/// An album's name, new or of one that is there: checked as it is typed, completed from those that are known.
class AlbumField : public QWidget {
    Q_OBJECT
public:
    explicit AlbumField(QWidget *parent = nullptr);

    void setName(const QString &name);
    [[nodiscard]] std::optional<AlbumName> name() const; ///< nothing while what is typed is none
    void setAlbums(const QStringList &albums);           ///< to complete from
    void setNote(const QString &note);                   ///< what the name leads to; hidden while it is no name
    void takeFocus();
    void retranslate();

Q_SIGNALS:
    void changed();
    void submitted(); ///< Return

private:
    void check();

    QLabel *m_label;
    QLineEdit *m_edit;
    QLabel *m_note;
    QStringListModel *m_albums;
    QString m_text;
};

} // namespace photoporter::ui
