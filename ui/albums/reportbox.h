// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/albums/albumactions.h"
#include "ui/common/widgets.h"

#include <QTimer>

namespace photoporter::ui {

/// What was last asked for an album: while it runs with a bar and Stop, then how it ended. Hidden while there is
/// nothing.
class ReportBox : public QWidget {
    Q_OBJECT
public:
    explicit ReportBox(AlbumActions &actions, QWidget *parent = nullptr);
    void setAlbum(const QString &album); ///< empty: none
    void retranslate();

private:
    void arrange();
    void tick();

    AlbumActions &m_actions;
    QString m_album;
    QLabel *m_text;
    Bar *m_bar;
    ErrorStrip *m_error;
    QPushButton *m_stop, *m_showFile, *m_dismiss, *m_dismissError;
    QTimer m_ticks; ///< 4 a second while something runs
};

} // namespace photoporter::ui
