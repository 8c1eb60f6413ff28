// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/values.h"

#include "base/errorjson.h"

#include <QJsonDocument>

namespace photoporter::database {

QVariant fromError(const std::optional<Error> &error)
{
    if (!error)
        return null();
    QJsonObject object = errorToJson(*error);
    if (error->nextStep.isEmpty()) // the code's own advice is given in the language of whoever reads it
        object.remove(QStringLiteral("nextStep"));
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

std::optional<Error> toError(const QVariant &value)
{
    if (value.isNull())
        return {};
    return errorFromJson(QJsonDocument::fromJson(value.toString().toUtf8()).object());
}

} // namespace photoporter::database
