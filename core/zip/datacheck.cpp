// SPDX-License-Identifier: GPL-3.0-or-later
#include "zip/datacheck.h"

#include <algorithm>
#include <array>
#include <functional>
#include <limits>
#include <zlib.h>
#include <zstd.h>

namespace photoporter {

class DataCheck::Decoder {
public:
    using Sink = std::function<bool(QByteArrayView)>;
    enum class State : std::uint8_t { Running, Ended, Damaged };

    virtual ~Decoder() = default;
    Decoder() = default;
    Decoder(const Decoder &) = delete;
    Decoder &operator=(const Decoder &) = delete;

    /// Stops early when the sink returns false.
    virtual void feed(QByteArrayView compressed, const Sink &sink) = 0;
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] bool hasTrailingBytes() const { return m_trailing; }

protected:
    State m_state = State::Running;
    bool m_trailing = false;
    std::array<char, 64 * 1024> m_output;
};

namespace {

class InflateDecoder final : public DataCheck::Decoder {
public:
    InflateDecoder()
    {
        constexpr int rawDeflate = -MAX_WBITS; // ZIP has no zlib header around the stream
        if (::inflateInit2(&m_stream, rawDeflate) != Z_OK)
            m_state = State::Damaged;
    }
    ~InflateDecoder() override { ::inflateEnd(&m_stream); }

    void feed(QByteArrayView compressed, const Sink &sink) override
    {
        while (!compressed.isEmpty() && m_state == State::Running) {
            const auto length = std::min<qsizetype>(compressed.size(), std::numeric_limits<int>::max());
            if (!feedPiece(compressed.first(length), sink))
                return;
            compressed = compressed.sliced(length - qsizetype(m_stream.avail_in));
        }
        m_trailing = m_trailing || (m_state == State::Ended && !compressed.isEmpty());
    }

private:
    bool feedPiece(QByteArrayView piece, const Sink &sink)
    {
        // zlib's interface predates const; it does not write to its input.
        m_stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(piece.data()));
        m_stream.avail_in = static_cast<uInt>(piece.size());
        while (m_state == State::Running) {
            m_stream.next_out = reinterpret_cast<Bytef *>(m_output.data());
            m_stream.avail_out = static_cast<uInt>(m_output.size());
            const int result = ::inflate(&m_stream, Z_NO_FLUSH);
            const auto produced = static_cast<qsizetype>(m_output.size() - m_stream.avail_out);
            if (result == Z_STREAM_END)
                m_state = State::Ended;
            else if (result != Z_OK && result != Z_BUF_ERROR)
                m_state = State::Damaged;
            if (produced > 0 && !sink({m_output.data(), produced}))
                return false;
            // Room left in the output means that zlib wants more input.
            if (m_stream.avail_out != 0)
                break;
        }
        return true;
    }

    z_stream m_stream{};
};

class ZstdDecoder final : public DataCheck::Decoder {
public:
    ZstdDecoder() : m_stream(::ZSTD_createDStream())
    {
        // What a frame may ask for as window: 128 MiB is zstd's own default limit and bounds the memory.
        constexpr int maxWindowLog = 27;
        if (!m_stream ||
            ::ZSTD_isError(::ZSTD_DCtx_setParameter(m_stream, ZSTD_d_windowLogMax, maxWindowLog)) != 0)
            m_state = State::Damaged;
    }
    ~ZstdDecoder() override { ::ZSTD_freeDStream(m_stream); }

    void feed(QByteArrayView compressed, const Sink &sink) override
    {
        if (m_state == State::Damaged)
            return;
        ZSTD_inBuffer input{
            .src = compressed.data(), .size = static_cast<std::size_t>(compressed.size()), .pos = 0};
        bool full = false;
        while (input.pos < input.size || full) {
            ZSTD_outBuffer output{.dst = m_output.data(), .size = m_output.size(), .pos = 0};
            const auto result = ::ZSTD_decompressStream(m_stream, &output, &input);
            if (::ZSTD_isError(result) != 0) {
                m_state = State::Damaged;
                return;
            }
            // 0 ends a frame; another one may follow.
            m_state = result == 0 ? State::Ended : State::Running;
            full = output.pos == output.size && result != 0;
            if (output.pos > 0 && !sink({m_output.data(), static_cast<qsizetype>(output.pos)}))
                return;
        }
    }

private:
    ZSTD_DStream *m_stream;
};

std::unique_ptr<DataCheck::Decoder> decoderFor(ZipMethod method)
{
    switch (method) {
    case ZipMethod::Stored:
        return {};
    case ZipMethod::Deflate:
        return std::make_unique<InflateDecoder>();
    case ZipMethod::Zstd:
        return std::make_unique<ZstdDecoder>();
    }
    return {};
}

} // namespace

DataCheck::DataCheck(ZipMethod method, std::uint64_t size, Crc32 crc)
    : m_decoder(decoderFor(method)), m_declared(size), m_expected(crc)
{
}

DataCheck::~DataCheck() = default;
DataCheck::DataCheck(DataCheck &&) noexcept = default;
DataCheck &DataCheck::operator=(DataCheck &&) noexcept = default;

bool DataCheck::take(QByteArrayView output)
{
    const auto room = m_declared - m_produced;
    if (static_cast<std::uint64_t>(output.size()) > room) {
        m_tooLong = true;
        return false;
    }
    m_produced += static_cast<std::uint64_t>(output.size());
    m_crc = crc32(output, m_crc);
    if (m_kept.size() < m_toKeep)
        m_kept += output.first(std::min(output.size(), m_toKeep - m_kept.size()));
    m_refused = m_refused || (m_sink && !m_sink(output));
    return !m_refused;
}

bool DataCheck::feed(QByteArrayView compressed)
{
    if (m_tooLong || m_refused)
        return false;
    if (!m_decoder)
        return take(compressed);
    m_decoder->feed(compressed, [this](QByteArrayView output) { return take(output); });
    return !m_tooLong && !m_refused && m_decoder->state() != Decoder::State::Damaged;
}

DataCheck::Verdict DataCheck::finish()
{
    if (m_tooLong)
        return Verdict::WrongSize;
    if (m_decoder && m_decoder->state() != Decoder::State::Ended)
        return Verdict::Damaged;
    if (m_produced != m_declared)
        return Verdict::WrongSize;
    if (m_crc != m_expected)
        return Verdict::WrongCrc;
    return m_decoder && m_decoder->hasTrailingBytes() ? Verdict::Trailing : Verdict::Good;
}

} // namespace photoporter
