// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/albums/linknotes.h"
#include "ui/common/desk.h"
#include "ui/common/widgets.h"
#include "workspace/albumoverview.h"

namespace photoporter::ui {

/// What a box says of an album's archive, or of the upload that goes before it: words out of values. Pure.
struct ArchiveWords {
    QString title;                  ///< "ZIP"
    QString figure;                 ///< "62 %"; empty: none
    QString first, second;          ///< lines; either may be empty
    std::optional<double> fraction; ///< of the bar; below 0: can't be told; nothing: no bar
    Tone tone = Tone::Neutral;      ///< of the first line
};
[[nodiscard]] ArchiveWords archiveWords(const AlbumOverview &album, const LinkState &link, const Rates &rates,
                                        Clock::WallTime now);

/// Shows them.
class ArchiveBox : public QWidget {
    Q_OBJECT
public:
    explicit ArchiveBox(QWidget *parent = nullptr);
    void set(const ArchiveWords &words);

private:
    QLabel *m_title, *m_figure, *m_first, *m_second;
    Bar *m_bar;
};

} // namespace photoporter::ui
