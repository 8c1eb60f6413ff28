// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "album/listing.h"

#include <deque>
#include <memory>

namespace photoporter::ui {

using Photos = std::shared_ptr<const std::vector<Photo>>;

/// The photos of the few albums that were looked at last: all of the last one, however many, and of those before
/// as long as they are not too many. About 300 bytes a photo.
class PhotoShelf {
public:
    /// Null: not kept. What is found counts as looked at last.
    [[nodiscard]] Photos take(const QString &album);
    [[nodiscard]] Photos find(const QString &album) const; ///< likewise, without that
    void put(const QString &album, std::vector<Photo> photos);
    void forget(const QString &album);
    void clear() { m_kept.clear(); }

private:
    struct Kept {
        QString album;
        Photos photos;
    };
    std::deque<Kept> m_kept; ///< the last used first
};

} // namespace photoporter::ui
