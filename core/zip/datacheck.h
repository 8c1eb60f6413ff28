// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "zip/entry.h"

#include <QByteArray>

#include <functional>
#include <memory>

namespace photoporter {

/// Decompresses an entry's data as they come and compares what comes out with what was declared. Holds one block
/// of output, whatever the size of the entry, and stops at the declared size.
class DataCheck {
public:
    enum class Verdict : std::uint8_t {
        Good,
        Damaged,   ///< not a stream of its method, or one that ends too early
        WrongSize, ///< more or less comes out than was declared
        WrongCrc,
        Trailing, ///< good, but bytes follow the end of the compressed stream
    };

    DataCheck(ZipMethod method, std::uint64_t size, Crc32 crc);
    ~DataCheck();
    DataCheck(DataCheck &&) noexcept;
    DataCheck &operator=(DataCheck &&) noexcept;

    /// Keeps the first `length` bytes of what comes out. To be called before feed().
    void keep(qsizetype length) { m_toKeep = length; }
    [[nodiscard]] const QByteArray &kept() const { return m_kept; }

    /// Hands on what comes out, never more than was declared; when the sink answers false, nothing more is wanted.
    /// To be called before feed().
    void handOn(std::function<bool(QByteArrayView)> sink) { m_sink = std::move(sink); }

    /// False when the verdict is certain and more bytes would not change it.
    bool feed(QByteArrayView compressed);
    /// After the last bytes.
    [[nodiscard]] Verdict finish();

    /// One way of decompressing; private to the implementation.
    class Decoder;

private:
    bool take(QByteArrayView output);

    std::unique_ptr<Decoder> m_decoder; ///< none for stored data
    std::uint64_t m_declared;
    std::uint64_t m_produced = 0;
    Crc32 m_expected;
    Crc32 m_crc;
    bool m_tooLong = false;
    bool m_refused = false; ///< by the sink
    qsizetype m_toKeep = 0;
    QByteArray m_kept;
    std::function<bool(QByteArrayView)> m_sink;
};

} // namespace photoporter
