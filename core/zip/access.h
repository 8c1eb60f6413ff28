// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/bytes.h"
#include "base/error.h"

#include <QByteArray>
#include <QFile>

#include <cstdint>
#include <memory>
#include <stop_token>

namespace photoporter {

/// Bytes that can be read anywhere: the reader's only view of an archive, be it a file, memory or an object in a
/// store (the layers above adapt ObjectStore::get to it). Thread-safe.
class RandomAccess {
public:
    virtual ~RandomAccess() = default;
    RandomAccess() = default;
    RandomAccess(const RandomAccess &) = delete;
    RandomAccess &operator=(const RandomAccess &) = delete;

    [[nodiscard]] virtual std::uint64_t size() const = 0;
    /// Exactly range.length bytes. The range lies inside size(); an empty range needs no I/O.
    [[nodiscard]] virtual Result<QByteArray> read(ByteRange range, std::stop_token stop) = 0;
};

/// A file on this computer, as long as it was when it was opened. Reading one that became shorter is FileChanged.
class FileAccess : public RandomAccess {
public:
    [[nodiscard]] static Result<std::unique_ptr<FileAccess>> open(const QString &path);
    [[nodiscard]] std::uint64_t size() const override { return m_size; }
    [[nodiscard]] Result<QByteArray> read(ByteRange range, std::stop_token stop) override;

private:
    FileAccess() = default;
    QFile m_file;
    std::uint64_t m_size = 0;
};

/// Bytes in memory.
class BytesAccess : public RandomAccess {
public:
    explicit BytesAccess(QByteArray bytes) : m_bytes(std::move(bytes)) {}
    [[nodiscard]] std::uint64_t size() const override { return static_cast<std::uint64_t>(m_bytes.size()); }
    [[nodiscard]] Result<QByteArray> read(ByteRange range, std::stop_token stop) override;

private:
    QByteArray m_bytes;
};

} // namespace photoporter
