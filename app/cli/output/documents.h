// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "net/traffic.h"

#include <QJsonObject>
#include <QString>

namespace photoporter {

/// A count as a JSON number. Exact: counts in this program stay below 2^63.
[[nodiscard]] QJsonValue jsonNumber(std::uint64_t number);

/// {"error": {code, class, message, nextStep, httpStatus, serverCode, requestId}}
[[nodiscard]] QJsonObject errorDocument(const Error &error);

/// {up, down, copied}, in bytes.
[[nodiscard]] QJsonObject trafficDocument(const Traffic &traffic);

/// {"head": n, "list": n, …}: every kind, also those that are 0.
[[nodiscard]] QJsonObject requestsDocument(const Traffic &traffic);

/// "20.1 kB up, 3.4 kB down, 1.6 GB copied inside the store".
[[nodiscard]] QString describeBytes(const Traffic &traffic);

/// "1,003 (copy-part 600, put 2)": kinds that occurred, most frequent first.
[[nodiscard]] QString describeRequests(const Traffic &traffic);

} // namespace photoporter
