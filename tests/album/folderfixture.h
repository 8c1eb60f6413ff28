// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "album/albumtesting.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace photoporter::testing {

/// Begins as a JPEG does; the rest is noise.
[[nodiscard]] inline QByteArray jpeg(std::uint32_t seed, std::uint64_t size = 6000)
{
    return QByteArray("\xff\xd8\xff\xe0") + noiseBytes(size - 4, seed);
}

/// A folder of its own for each test.
class FolderFixture : public ::testing::Test {
protected:
    [[nodiscard]] QString folder() const { return m_folder.path() + u"/album"; }
    FolderFixture() { makeFolder(folder().toUtf8()); }
    ~FolderFixture() override; ///< removes what QTemporaryDir can't: names that are not UTF-8

    /// Writes a file below folder(), folders included; `name` may be no UTF-8.
    void write(const QByteArray &name, const QByteArray &bytes) const;

private:
    static void makeFolder(const QByteArray &path);
    QTemporaryDir m_folder;
};

} // namespace photoporter::testing
