// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "album/download.h"

#include <QFile>

#include <memory>
#include <mutex>
#include <vector>

namespace photoporter {

/// The two files of a download that is not finished.
///
/// `path`.part holds the bytes, each piece at its place. `path`.part.state is text: the first line names what is
/// fetched ("photoporter-download 1 ETAG SIZE PIECE"), every other a piece that was written ("INDEX CRC32", the
/// CRC in eight hex digits). A line counts only if the bytes in the part file have that CRC, so nothing depends on
/// the order in which a crash left the two on the disk; damaged lines are ignored, another first line discards
/// everything.
class DownloadFile {
public:
    /// Opens or makes both, locks the part file against other downloads, reserves the space and reads back what is
    /// there.
    [[nodiscard]] static Result<std::unique_ptr<DownloadFile>> open(const DownloadRequest &request,
                                                                    std::uint64_t piece, std::stop_token stop);

    /// CRC of each piece, nothing for those that are missing.
    [[nodiscard]] const std::vector<std::optional<Crc32>> &pieces() const { return m_pieces; }
    [[nodiscard]] ByteRange rangeOf(std::size_t index) const;
    /// May be called from several threads for different pieces.
    [[nodiscard]] Result<> write(std::size_t index, const QByteArray &bytes);
    /// Of the whole; all pieces must be there.
    [[nodiscard]] Crc32 crc32() const;
    /// Makes the bytes durable and gives the file its name.
    [[nodiscard]] Result<> finish();
    /// Removes both files.
    void discard();

private:
    DownloadFile(const DownloadRequest &request, std::uint64_t piece);
    [[nodiscard]] Result<> openPart();
    [[nodiscard]] Result<> reserve();
    [[nodiscard]] Result<> readState(std::stop_token stop);
    [[nodiscard]] Result<> startState();
    [[nodiscard]] QByteArray head() const;
    [[nodiscard]] std::optional<QByteArray> readPiece(std::size_t index);

    const DownloadRequest m_request;
    const std::uint64_t m_piece;
    QFile m_part;
    QFile m_state;
    std::mutex m_mutex; ///< guards m_state and m_pieces
    std::vector<std::optional<Crc32>> m_pieces;
};

} // namespace photoporter
