// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/savefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QSaveFile>

namespace photoporter::ui {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(SaveFile)
};

} // namespace

Result<> saveFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    return fail(ErrorCode::LocalIoFailed,
                //: %1: a file, %2: the system's reason
                Text::tr("%1 could not be written: %2.").arg(QDir::toNativeSeparators(path), file.errorString()),
                Text::tr("Choose another place."));
}

} // namespace photoporter::ui
