// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/albums/activityends.h"

#include <utility>

namespace photoporter::ui {

ActivityEnds::News ActivityEnds::news(const std::map<QString, AlbumActivities> &activities)
{
    News news;
    for (const auto &[album, of] : activities) {
        const Ends ends{.made = of.made ? of.made->finishedAt : std::nullopt,
                        .uploaded = of.upload && of.upload->isFinal() ? of.upload->finishedAt : std::nullopt};
        const Ends before = std::exchange(m_ends[album], ends);
        if (ends.made && ends.made != before.made)
            news.made[album] = *ends.made;
        if (ends.uploaded && ends.uploaded != before.uploaded)
            news.uploaded[album] = *ends.uploaded;
    }
    return news;
}

} // namespace photoporter::ui
