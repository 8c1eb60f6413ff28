// SPDX-License-Identifier: GPL-3.0-or-later
#include "album/bytestream.h"

#include "album/text.h"

#include <KCompressionDevice>

#include <algorithm>
#include <array>
#include <cstring>
#include <limits>
#include <zlib.h>

namespace photoporter {

namespace {

/// Moves the beginning of `from` to that of `into`, which is what is left of it then.
void giveOut(QByteArray &from, std::span<char> &into)
{
    const auto length = std::min(into.size(), static_cast<std::size_t>(from.size()));
    std::memcpy(into.data(), from.constData(), length);
    from.remove(0, static_cast<qsizetype>(length));
    into = into.subspan(length);
}

} // namespace

Result<std::size_t> FileStream::read(std::span<char> into)
{
    const auto wanted = into.size();
    giveOut(m_prefix, into);
    const auto length = std::min<std::uint64_t>(into.size(), m_left.length);
    if (length > 0) {
        const auto bytes = m_file.read({.offset = m_left.offset, .length = length}, m_stop);
        if (!bytes)
            return std::unexpected(bytes.error());
        std::memcpy(into.data(), bytes->constData(), length);
        into = into.subspan(length);
        m_left = {.offset = m_left.offset + length, .length = m_left.length - length};
        if (m_progress)
            m_progress->bytesDone += length;
    }
    if (m_left.length == 0)
        giveOut(m_suffix, into);
    return wanted - into.size();
}

namespace {

std::unexpected<Error> damagedStream(const QString &archive)
{
    return fail(
        ErrorCode::ArchiveCorrupt,
        AlbumText::tr("The archive %1 is damaged, or packed in a way that can't be read here.").arg(archive),
        AlbumText::tr("Get the archive again, or unpack it with another program and choose the folder."));
}

/// By zlib itself: KArchive's filter for gzip does not look at the checksum.
class GzipStream final : public ByteStream {
public:
    GzipStream(std::unique_ptr<ByteStream> packed, QString archive)
        : m_packed(std::move(packed)), m_archive(std::move(archive))
    {
        constexpr int gzipOnly = MAX_WBITS + 16;
        m_ready = ::inflateInit2(&m_stream, gzipOnly) == Z_OK;
    }
    ~GzipStream() override { ::inflateEnd(&m_stream); }

    Result<std::size_t> read(std::span<char> into) override
    {
        if (!m_ready)
            return damagedStream(m_archive);
        m_stream.next_out = reinterpret_cast<Bytef *>(into.data());
        m_stream.avail_out =
            static_cast<uInt>(std::min<std::size_t>(into.size(), std::numeric_limits<int>::max()));
        while (m_stream.avail_out > 0) {
            const auto more = refill();
            if (!more)
                return std::unexpected(more.error());
            if (!*more)
                break;
            if (!inflateSome()) {
                m_ready = false;
                return damagedStream(m_archive);
            }
        }
        return into.size() - m_stream.avail_out;
    }

private:
    /// False at the end of the packed bytes.
    Result<bool> refill()
    {
        if (m_stream.avail_in > 0)
            return true;
        const auto got = m_packed->read(m_input);
        if (!got)
            return std::unexpected(got.error());
        m_stream.next_in = reinterpret_cast<Bytef *>(m_input.data());
        m_stream.avail_in = static_cast<uInt>(*got);
        return *got > 0;
    }

    bool inflateSome()
    {
        // Behind one stream another may follow (RFC 1952, 2.2), or zeros that fill a block of a tape.
        if (m_betweenStreams) {
            if (*m_stream.next_in == 0) {
                ++m_stream.next_in;
                --m_stream.avail_in;
                return true;
            }
            ::inflateReset(&m_stream);
            m_betweenStreams = false;
        }
        const int result = ::inflate(&m_stream, Z_NO_FLUSH);
        m_betweenStreams = result == Z_STREAM_END;
        return result == Z_OK || result == Z_STREAM_END || result == Z_BUF_ERROR;
    }

    const std::unique_ptr<ByteStream> m_packed;
    const QString m_archive;
    z_stream m_stream{};
    bool m_ready = false;
    bool m_betweenStreams = false;
    std::array<char, 64 * 1024> m_input{};
};

/// A stream as the device that KArchive wants to read from.
class StreamDevice final : public QIODevice {
public:
    explicit StreamDevice(std::unique_ptr<ByteStream> stream) : m_stream(std::move(stream))
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] bool atEnd() const override { return m_ended; }
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }

protected:
    /// Never -1: KCompressionDevice would take that for a length.
    qint64 readData(char *data, qint64 length) override
    {
        if (m_ended || length <= 0)
            return 0;
        const auto got = m_stream->read({data, static_cast<std::size_t>(length)});
        if (!got)
            m_error = got.error();
        const qint64 count = got ? static_cast<qint64>(*got) : 0;
        m_ended = count < length;
        return count;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    const std::unique_ptr<ByteStream> m_stream;
    std::optional<Error> m_error;
    bool m_ended = false;
};

class KArchiveStream final : public ByteStream {
public:
    KArchiveStream(std::unique_ptr<ByteStream> packed, KCompressionDevice::CompressionType type, QString archive)
        : m_packed(std::move(packed)), m_device(&m_packed, false, type), m_archive(std::move(archive))
    {
        m_ready = m_device.open(QIODevice::ReadOnly);
    }

    Result<std::size_t> read(std::span<char> into) override
    {
        std::size_t done = 0;
        while (m_ready && done < into.size()) {
            const auto got = m_device.read(into.data() + done, static_cast<qint64>(into.size() - done));
            if (got == 0)
                break;
            m_ready = got > 0;
            done += static_cast<std::size_t>(std::max<qint64>(got, 0));
        }
        if (m_packed.error())
            return std::unexpected(*m_packed.error());
        if (!m_ready)
            return damagedStream(m_archive);
        return done;
    }

private:
    StreamDevice m_packed;
    KCompressionDevice m_device;
    const QString m_archive;
    bool m_ready = false;
};

} // namespace

std::unique_ptr<ByteStream> decompressed(std::unique_ptr<ByteStream> packed, Compression compression,
                                         const QString &archive)
{
    switch (compression) {
    case Compression::None:
        return packed;
    case Compression::Gzip:
        return std::make_unique<GzipStream>(std::move(packed), archive);
    case Compression::Bzip2:
        return std::make_unique<KArchiveStream>(std::move(packed), KCompressionDevice::BZip2, archive);
    case Compression::Xz:
        return std::make_unique<KArchiveStream>(std::move(packed), KCompressionDevice::Xz, archive);
    case Compression::Zstd:
        return std::make_unique<KArchiveStream>(std::move(packed), KCompressionDevice::Zstd, archive);
    }
    return packed;
}

} // namespace photoporter
