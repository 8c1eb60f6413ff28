// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <span>
#include <vector>

namespace photoporter {

/// Gives names that would land on one file names of their own ("a (2).jpg"), as archiveNames() promises. `paths`
/// are what the names were made from; they decide who keeps a name.
void makeDistinct(std::span<const QString> paths, std::vector<QByteArray> &names);

/// Stem + addition + extension; the stem is shortened, between characters, where the whole would exceed
/// maxComponentBytes.
[[nodiscard]] QByteArray fitComponent(QByteArrayView component, QByteArrayView addition);

} // namespace photoporter
