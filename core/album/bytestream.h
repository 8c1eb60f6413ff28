// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "zip/access.h"

#include <memory>
#include <span>

namespace photoporter {

/// Bytes that come one after another. Of one thread.
class ByteStream {
public:
    virtual ~ByteStream() = default;
    ByteStream() = default;
    ByteStream(const ByteStream &) = delete;
    ByteStream &operator=(const ByteStream &) = delete;

    /// Fills `into`; fewer bytes only at the end of the stream. After an error only the same error comes.
    [[nodiscard]] virtual Result<std::size_t> read(std::span<char> into) = 0;
};

/// `prefix`, a range of a file, `suffix`. What is read of the file is added to progress->bytesDone.
class FileStream final : public ByteStream {
public:
    FileStream(RandomAccess &file, ByteRange range, ProgressCounters *progress, std::stop_token stop,
               QByteArray prefix = {}, QByteArray suffix = {})
        : m_file(file),
          m_left(range),
          m_progress(progress),
          m_stop(std::move(stop)),
          m_prefix(std::move(prefix)),
          m_suffix(std::move(suffix))
    {
    }
    [[nodiscard]] Result<std::size_t> read(std::span<char> into) override;

private:
    RandomAccess &m_file;
    ByteRange m_left;
    ProgressCounters *const m_progress;
    const std::stop_token m_stop;
    QByteArray m_prefix, m_suffix; ///< what is still to be given of them
};

enum class Compression : std::uint8_t { None, Gzip, Bzip2, Xz, Zstd };

/// What `packed` is when it is decompressed, as far as it is read. A stream that is none, or is damaged, gives
/// ArchiveCorrupt, naming `archive`; one that was cut short may simply end. Memory: at most about 130 MB, whatever
/// the stream asks for.
[[nodiscard]] std::unique_ptr<ByteStream> decompressed(std::unique_ptr<ByteStream> packed, Compression compression,
                                                       const QString &archive);

} // namespace photoporter
