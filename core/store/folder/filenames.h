// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/types.h"

#include <QByteArray>
#include <QByteArrayView>

#include <vector>

/// From keys to file names below a store's root and back (docs/folder-store.md, "From key to file name"). Pure.
namespace photoporter::folder {

inline constexpr QByteArrayView privateFolder = ".photoporter";
/// The file that holds key K inside the folder of the keys K/…
inline constexpr QByteArrayView selfName = "%";

/// The names that lead from a folder to what stands for `component`: one, or several where it is too long for a
/// name. `top` says that the folder is the root. Never ".", "..", empty, or with a slash.
[[nodiscard]] std::vector<QByteArray> namesOfComponent(QByteArrayView component, bool top);

/// All names from the root to the key's file (see selfName for when that is a folder). `key` must be valid.
[[nodiscard]] std::vector<QByteArray> namesOfKey(const ObjectKey &key);

/// What a name found in a folder stands for.
struct DecodedName {
    enum class Kind {
        Component, ///< `text` is a whole component, or the end of one whose pieces came before
        Piece,     ///< `text` begins a component that goes on inside this folder
        Self,      ///< selfName
        Foreign,   ///< not the name of any key
    };
    Kind kind = Kind::Foreign;
    QByteArray text;
};

/// Says nothing about canonical form: compare namesOfComponent() of the result with the names read.
[[nodiscard]] DecodedName decodeName(const QByteArray &name);

} // namespace photoporter::folder
