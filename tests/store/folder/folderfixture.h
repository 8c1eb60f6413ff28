// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/folder/folderstore.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace photoporter::testing {

inline ErrorCode codeOf(const auto &result)
{
    return result ? ErrorCode::Internal : result.error().code;
}

inline ObjectKey key(const char *text)
{
    return ObjectKey(QByteArray(text));
}

/// A store in a folder of its own, and a hand that reads and writes there.
class FolderStoreTest : public ::testing::Test {
protected:
    void SetUp() override
    {
        ASSERT_TRUE(folder.isValid());
        openStore();
    }

    void openStore()
    {
        store.reset();
        auto opened = FolderStore::open(folder.path(), rules);
        ASSERT_TRUE(opened) << opened.error().describe().toStdString();
        store = std::move(*opened);
    }

    [[nodiscard]] QString path(const char *relative) const { return folder.filePath(QString::fromUtf8(relative)); }

    void write(const char *relative, const QByteArray &content) const
    {
        QDir().mkpath(QFileInfo(path(relative)).path());
        QFile file(path(relative));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(content);
    }

    [[nodiscard]] QByteArray fileContent(const char *relative) const
    {
        QFile file(path(relative));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : "NO FILE";
    }

    [[nodiscard]] std::vector<QByteArray> listed(const QByteArray &prefix = {}) const
    {
        std::vector<QByteArray> keys;
        const auto page = store->list({.prefix = prefix});
        EXPECT_TRUE(page);
        for (const auto &info : page->objects)
            keys.push_back(info.key.utf8());
        return keys;
    }

    [[nodiscard]] int filesIn(const char *relative) const
    {
        QDirIterator it(path(relative), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        int count = 0;
        for (; it.hasNext(); it.next())
            ++count;
        return count;
    }

    static constexpr StoreRules rules{.minPart = 100, .maxParts = 1000, .rangeCopyAbove = 100};
    QTemporaryDir folder;
    std::unique_ptr<FolderStore> store;
};

} // namespace photoporter::testing
