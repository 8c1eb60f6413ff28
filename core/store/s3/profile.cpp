// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/s3/profile.h"

#include <QCoreApplication>

namespace photoporter::s3 {

Result<ProfileFile> parseProfileFile(const QByteArray &text, const QString &path)
{
    ProfileFile file;
    ProfileSection *section = nullptr;
    QByteArray parent; // the setting that indented lines belong to
    int lineNumber = 0;
    const auto misfit = [&](const char *why) {
        return fail(ErrorCode::InvalidInput,
                    QCoreApplication::translate("S3Config", why).arg(lineNumber).arg(path),
                    QCoreApplication::translate("S3Config", "Correct that line."));
    };
    const QList<QByteArray> lines = text.split('\n');
    for (const QByteArray &raw : lines) {
        ++lineNumber;
        const bool indented = raw.startsWith(' ') || raw.startsWith('\t');
        QByteArray line = raw.trimmed();
        if (const auto comment = line.indexOf(" #"); comment >= 0)
            line = line.left(comment).trimmed();
        if (line.isEmpty() || line.startsWith('#') || line.startsWith(';'))
            continue;
        if (line.startsWith('[')) {
            const auto end = line.indexOf(']');
            if (end < 0)
                return misfit(QT_TRANSLATE_NOOP("S3Config", "Line %1 of %2 starts a section that does not end."));
            section = &file[line.mid(1, end - 1).simplified()];
            parent.clear();
            continue;
        }
        const auto equals = line.indexOf('=');
        if (equals <= 0)
            return misfit(QT_TRANSLATE_NOOP("S3Config", "Line %1 of %2 is neither a section nor a setting."));
        if (!section)
            return misfit(QT_TRANSLATE_NOOP("S3Config", "Line %1 of %2 stands before the first section."));
        QByteArray name = line.left(equals).trimmed().toLower();
        const QByteArray value = line.mid(equals + 1).trimmed();
        if (indented && !parent.isEmpty())
            name = parent + '.' + name;
        else
            parent = value.isEmpty() ? name : QByteArray();
        (*section)[name] = value;
    }
    return file;
}

} // namespace photoporter::s3
