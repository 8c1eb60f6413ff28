// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/errorclasses.h"

#include <QCoreApplication>

namespace photoporter::ui {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ErrorClasses)
};

} // namespace

QString errorClassText(ErrorClass errorClass)
{
    switch (errorClass) {
    case ErrorClass::Network:
        return Text::tr("Store not reachable");
    case ErrorClass::Timeout:
        return Text::tr("No answer in time");
    case ErrorClass::Throttled:
        return Text::tr("Asked to slow down");
    case ErrorClass::AccessDenied:
        return Text::tr("No permission");
    case ErrorClass::NotFound:
        return Text::tr("Something is missing");
    case ErrorClass::SourceChanged:
        return Text::tr("Photos changed meanwhile");
    case ErrorClass::Corrupt:
        return Text::tr("Damaged data");
    case ErrorClass::Unsupported:
        return Text::tr("Store can't do it");
    case ErrorClass::DiskFull:
        return Text::tr("This computer's disk");
    case ErrorClass::InvalidInput:
        return Text::tr("Not possible");
    case ErrorClass::Cancelled:
        return Text::tr("Cancelled");
    case ErrorClass::Internal:
        break;
    }
    return Text::tr("Fault of the program");
}

QString errorClassText(const QString &name)
{
    for (int number = 0; number <= static_cast<int>(ErrorClass::Internal); ++number) {
        const auto errorClass = static_cast<ErrorClass>(number);
        if (errorClassName(errorClass) == name)
            return errorClassText(errorClass);
    }
    return name;
}

} // namespace photoporter::ui
