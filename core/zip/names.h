// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringView>

#include <span>
#include <vector>

/// What files are called inside an archive, so that every system can unpack it. Pure functions; independent of the
/// locale and of this computer's file system.
namespace photoporter {

inline constexpr qsizetype maxComponentBytes = 255; ///< what ext4, APFS and NTFS all take
inline constexpr qsizetype maxNameBytes = 1024;

/// Names for files with these paths ('/' between folders), in the same order: UTF-8, NFC, relative, without "."
/// and "..", without what Windows refuses (< > : " \ | ? * and control characters become '_', trailing dots and
/// spaces go, device names get a '_'), no component over maxComponentBytes, no name over maxNameBytes (inner
/// folders are left out then). No two are equal up to case or normalisation, and none is also a folder of another:
/// the first in natural order keeps its name, others become "IMG_1234 (2).jpg" with the first number that no other
/// name has. Which of them gets which number does not depend on the order in which they are given.
[[nodiscard]] std::vector<QByteArray> archiveNames(std::span<const QString> relativePaths);

/// The one component made safe as above; "_" when nothing is left. Lengths are not touched.
[[nodiscard]] QString safeComponent(QStringView component);

/// True for what archiveNames() leaves as it is, but for collisions, lengths and composition: `name` can be
/// created on every system and shows as what it is. A '/' at the end, as folders have it, is no obstacle.
[[nodiscard]] bool isPortableName(QStringView name);

/// Equal for two names that land on one file where case or normalisation does not count (Windows, macOS).
[[nodiscard]] QString foldedName(const QString &name);
[[nodiscard]] QByteArray foldedName(const QByteArray &utf8);

/// Natural order: IMG_2 before IMG_10, upper and lower case together, a folder's files together and before its
/// longer-named neighbours. A strict total order of strings, the same on every computer.
[[nodiscard]] bool naturalLess(QStringView a, QStringView b);

} // namespace photoporter
