// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/albums/thumbnailcache.h"

#include <QDateTime>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QSaveFile>

#include <algorithm>
#include <vector>

namespace photoporter::ui {

namespace {

constexpr qint64 largest = 4'000'000; // no thumbnail is: somebody else's file under a thumbnail's name

std::vector<QFileInfo> filesBelow(const QString &folder)
{
    std::vector<QFileInfo> files;
    QDirIterator walk(folder, QDir::Files | QDir::Hidden | QDir::NoSymLinks, QDirIterator::Subdirectories);
    while (walk.hasNext())
        files.push_back(walk.nextFileInfo());
    return files;
}

std::uint64_t sizeOf(const QFileInfo &file)
{
    return static_cast<std::uint64_t>(file.size());
}

} // namespace

ThumbnailCache::ThumbnailCache(QString folder, std::uint64_t maxBytes)
    : m_folder(std::move(folder)), m_maxBytes(maxBytes)
{
}

QString ThumbnailCache::pathOf(const QByteArray &id) const
{
    return m_folder + u'/' + QString::fromLatin1(id);
}

QByteArray ThumbnailCache::load(const QByteArray &id) const
{
    QFile file(pathOf(id));
    if (!file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly) || file.size() > largest)
        return {};
    QByteArray bytes = file.readAll();
    file.setFileTime(QDateTime::currentDateTimeUtc(), QFileDevice::FileModificationTime); // it is in use
    return bytes;
}

void ThumbnailCache::save(const QByteArray &id, const QByteArray &bytes)
{
    if (bytes.isEmpty() || !QDir().mkpath(m_folder))
        return;
    QSaveFile file(pathOf(id));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return;
    const std::lock_guard lock(m_mutex);
    m_total = m_total ? *m_total + static_cast<std::uint64_t>(bytes.size()) : folderBytes(m_folder);
    if (*m_total > m_maxBytes)
        m_total = trimFolder(m_folder, m_maxBytes / 5 * 4); // some room, so that not every save trims
}

void ThumbnailCache::remove(const QByteArray &id)
{
    QFile::remove(pathOf(id));
}

std::uint64_t folderBytes(const QString &folder)
{
    std::uint64_t bytes = 0;
    for (const QFileInfo &file : filesBelow(folder))
        bytes += sizeOf(file);
    return bytes;
}

std::uint64_t trimFolder(const QString &folder, std::uint64_t maxBytes)
{
    std::vector<QFileInfo> files = filesBelow(folder);
    std::ranges::sort(files, {}, [](const QFileInfo &file) { return file.lastModified(QTimeZone::UTC); });
    std::uint64_t bytes = 0;
    for (const QFileInfo &file : files)
        bytes += sizeOf(file);
    for (const QFileInfo &file : files) {
        if (bytes <= maxBytes)
            break;
        if (QFile::remove(file.filePath()))
            bytes -= sizeOf(file);
    }
    return bytes;
}

} // namespace photoporter::ui
