// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/photofiles.h"

#include "base/checksum.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

#include <gtest/gtest.h>
#include <random>

namespace photoporter {

QByteArray photoBytes(std::uint64_t size, std::uint32_t seed)
{
    static const QByteArray start = QByteArray::fromHex("ffd8ffe000104a464946000101");
    // A block of noise, numbered wherever it is repeated: nothing repeats, and large files cost little time.
    QByteArray block(64 * 1024, Qt::Uninitialized);
    std::mt19937 engine(seed);
    for (char &byte : block)
        byte = static_cast<char>(engine());
    QByteArray bytes;
    bytes.reserve(static_cast<qsizetype>(size) + block.size());
    for (std::uint64_t number = 0; static_cast<std::uint64_t>(bytes.size()) < size; ++number)
        bytes += block.replace(0, sizeof number,
                               QByteArrayView(reinterpret_cast<const char *>(&number), sizeof number));
    return bytes.replace(0, start.size(), start).first(static_cast<qsizetype>(size));
}

void writePhoto(const QString &path, std::uint64_t size, std::uint32_t seed)
{
    writeFile(path, photoBytes(size, seed));
}

void writeFile(const QString &path, const QByteArray &bytes)
{
    ASSERT_TRUE(QDir().mkpath(QFileInfo(path).path()));
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly)) << path.toStdString();
    ASSERT_EQ(file.write(bytes), bytes.size());
}

QByteArray readFile(const QString &path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    return file.readAll();
}

std::map<QString, QByteArray> digestsBelow(const QString &folder)
{
    std::map<QString, QByteArray> digests;
    for (QDirIterator it(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories); it.hasNext();) {
        const QString path = it.next();
        digests[QDir(folder).relativeFilePath(path)] = sha256(readFile(path));
    }
    return digests;
}

void flipByte(const QString &path, qint64 offset)
{
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadWrite)) << path.toStdString();
    char byte = 0;
    ASSERT_TRUE(file.seek(offset) && file.getChar(&byte) && file.seek(offset));
    ASSERT_TRUE(file.putChar(static_cast<char>(byte ^ 1)));
}

} // namespace photoporter
