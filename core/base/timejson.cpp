// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/timejson.h"

#include <QDateTime>
#include <QTimeZone>

namespace photoporter {

QJsonValue timeToJson(const std::optional<Clock::WallTime> &time)
{
    if (!time || *time == Clock::WallTime{})
        return QJsonValue::Null;
    return QDateTime::fromMSecsSinceEpoch(time->time_since_epoch().count(), QTimeZone::UTC)
        .toString(Qt::ISODateWithMs);
}

} // namespace photoporter
