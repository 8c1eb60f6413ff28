// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/values.h"

#include "base/errorjson.h"

#include <QJsonDocument>

namespace photoporter::database {

using namespace Qt::StringLiterals;

QVariant fromError(const std::optional<Error> &error)
{
    if (!error)
        return null();
    QJsonObject object = errorToJson(*error);
    if (error->nextStep.isEmpty()) { // the code's own: in the language of whoever reads it
        object.remove(u"nextStep"_s);
        object.remove(u"command"_s);
    }
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

std::optional<Error> toError(const QVariant &value)
{
    if (value.isNull())
        return {};
    return errorFromJson(QJsonDocument::fromJson(value.toString().toUtf8()).object());
}

} // namespace photoporter::database
