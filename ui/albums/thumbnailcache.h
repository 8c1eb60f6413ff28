// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <mutex>
#include <optional>

namespace photoporter::ui {

/// Small pictures on the disk, in a folder of their own that may be removed at any time. When they take more than
/// `maxBytes`, the longest unused are removed. What can't be read or written is as if it were not there: a cache
/// is no reason to fail. Thread-safe; the calls block.
class ThumbnailCache {
public:
    explicit ThumbnailCache(QString folder, std::uint64_t maxBytes = 256'000'000);

    /// Empty when there is none. `id` holds letters and digits alone.
    [[nodiscard]] QByteArray load(const QByteArray &id) const;
    void save(const QByteArray &id, const QByteArray &bytes);
    void remove(const QByteArray &id);

private:
    [[nodiscard]] QString pathOf(const QByteArray &id) const;

    const QString m_folder;
    const std::uint64_t m_maxBytes;
    std::mutex m_mutex;                   ///< guards m_total
    std::optional<std::uint64_t> m_total; ///< bytes in the folder; nothing: not counted yet
};

/// The bytes of all files below a folder.
[[nodiscard]] std::uint64_t folderBytes(const QString &folder);
/// Removes the longest unused files below a folder (by their modification times) until it holds `maxBytes` at
/// most; what it holds then.
std::uint64_t trimFolder(const QString &folder, std::uint64_t maxBytes);

} // namespace photoporter::ui
