// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <map>

namespace photoporter {

/// Bytes that are taken for a JPEG (its first bytes are one's) and do not repeat; the seed decides them.
[[nodiscard]] QByteArray photoBytes(std::uint64_t size, std::uint32_t seed);

/// Writes such a file, folders included; ends the test's expectations when it can't. 3 bytes or more.
void writePhoto(const QString &path, std::uint64_t size, std::uint32_t seed = 1);

void writeFile(const QString &path, const QByteArray &bytes);
[[nodiscard]] QByteArray readFile(const QString &path);

/// Every file below a folder, by its path in it, with the SHA-256 of its bytes.
[[nodiscard]] std::map<QString, QByteArray> digestsBelow(const QString &folder);

/// Turns one bit of one byte round.
void flipByte(const QString &path, qint64 offset);

} // namespace photoporter
