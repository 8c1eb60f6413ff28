// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/importfolders.h"

#include "album/localfile.h"
#include "ledger/uploadqueue.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

#include <cerrno>

namespace photoporter {

namespace {

const QString prefix = QStringLiteral("import-");

} // namespace

Result<QString> makeImportFolder(const QString &cacheFolder)
{
    QDir().mkpath(cacheFolder);
    QTemporaryDir made(cacheFolder + u'/' + prefix + u"XXXXXX");
    if (!made.isValid())
        return localError(errno, cacheFolder);
    made.setAutoRemove(false);
    return made.path();
}

void removeImportFolder(const QString &folder)
{
    if (QFileInfo(folder).fileName().startsWith(prefix))
        QDir(folder).removeRecursively();
}

Result<> sweepImportFolders(const QString &cacheFolder, Ledger &ledger)
{
    const QDir cache(cacheFolder);
    const QStringList there = cache.entryList({prefix + u'*'}, QDir::Dirs | QDir::NoDotAndDotDot);
    const auto needed = UploadQueue(ledger).foldersInUse();
    if (!needed)
        return std::unexpected(needed.error());
    QStringList kept;
    for (const QString &folder : *needed)
        kept += QFileInfo(folder).fileName();
    for (const QString &name : there) {
        if (!kept.contains(name))
            removeImportFolder(cache.filePath(name));
    }
    return {};
}

} // namespace photoporter
