// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "store/types.h"
#include "ui/common/preferences.h"

#include <map>
#include <optional>

namespace photoporter::ui {

/// Of an archive.
struct LinkState {
    bool possible = true;                 ///< the store gives links
    std::optional<Clock::WallTime> until; ///< of the last one that was copied here and still holds
};

/// Until when the links that were copied here hold, by album; not the links. Kept in the preferences, for each
/// store by itself. Of the GUI thread.
class LinkNotes {
public:
    explicit LinkNotes(Preferences &preferences) : m_preferences(preferences) {}

    /// Those of this store from now on; ones that ended before `now` are forgotten.
    void open(const QString &storeId, Clock::WallTime now);
    /// Whether the store gives links at all; a folder does not.
    void setPossible(bool possible) { m_possible = possible; }
    [[nodiscard]] bool possible() const { return m_possible; }
    void note(const QString &album, const ObjectKey &archive, Clock::WallTime until);
    /// Of a link to this very archive that still holds: an older archive's link leads to the older one.
    [[nodiscard]] std::optional<Clock::WallTime> until(const QString &album, const ObjectKey &archive,
                                                       Clock::WallTime now) const;

private:
    struct Note {
        QByteArray archive;
        Clock::WallTime until{};
    };
    void save() const;

    Preferences &m_preferences;
    QString m_storeId;
    bool m_possible = true;
    std::map<QString, Note> m_notes;
};

} // namespace photoporter::ui
