// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/line.h"

namespace photoporter {

using namespace Qt::StringLiterals;

QJsonObject toJson(const Line &line)
{
    return {{"roundTripSeconds"_L1, line.roundTripSeconds},     {"upBytesPerSecond"_L1, line.upBytesPerSecond},
            {"downBytesPerSecond"_L1, line.downBytesPerSecond}, {"copyBytesPerSecond"_L1, line.copyBytesPerSecond},
            {"requestsPerSecond"_L1, line.requestsPerSecond},   {"measured"_L1, line.measured}};
}

Line lineFromJson(const QJsonObject &object)
{
    const Line fallback;
    return {.roundTripSeconds = object.value("roundTripSeconds"_L1).toDouble(fallback.roundTripSeconds),
            .upBytesPerSecond = object.value("upBytesPerSecond"_L1).toDouble(fallback.upBytesPerSecond),
            .downBytesPerSecond = object.value("downBytesPerSecond"_L1).toDouble(fallback.downBytesPerSecond),
            .copyBytesPerSecond = object.value("copyBytesPerSecond"_L1).toDouble(fallback.copyBytesPerSecond),
            .requestsPerSecond = object.value("requestsPerSecond"_L1).toDouble(fallback.requestsPerSecond),
            .measured = object.value("measured"_L1).toBool(fallback.measured)};
}

} // namespace photoporter
