// SPDX-License-Identifier: GPL-3.0-or-later
#include "album/folderfixture.h"

#include <filesystem>
#include <fstream>

namespace photoporter::testing {

void FolderFixture::makeFolder(const QByteArray &path)
{
    std::filesystem::create_directories(path.toStdString());
}

FolderFixture::~FolderFixture()
{
    std::error_code ignored;
    std::filesystem::remove_all(folder().toStdString(), ignored);
}

void FolderFixture::write(const QByteArray &name, const QByteArray &bytes) const
{
    const std::filesystem::path path(QByteArray(folder().toUtf8() + '/' + name).toStdString());
    std::filesystem::create_directories(path.parent_path());
    std::ofstream file(path, std::ios::binary | std::ios::trunc);
    file.write(bytes.constData(), bytes.size());
    ASSERT_TRUE(file.good());
}

} // namespace photoporter::testing
