// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

namespace photoporter {

/// The way between this computer and a store, as measured (docs/design.md section 2). All rates are those of many
/// requests at once. The defaults are a careful guess for a home line and are used until something was measured.
struct Line {
    double roundTripSeconds = 0.05; ///< a small request and its answer, alone
    double upBytesPerSecond = 2.5e6;
    double downBytesPerSecond = 12.5e6;
    double copyBytesPerSecond = 200e6; ///< inside the store, by UploadPartCopy
    double requestsPerSecond = 500;    ///< small requests that the store answers when asked in parallel
    bool measured = false;             ///< false: these are the defaults
    friend bool operator==(const Line &, const Line &) = default;
};

/// As the ledger keeps it: members by their names. A member that is missing is the default's.
[[nodiscard]] QJsonObject toJson(const Line &line);
[[nodiscard]] Line lineFromJson(const QJsonObject &object);

} // namespace photoporter
