// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <chrono>
#include <map>
#include <span>
#include <vector>

namespace photoporter {

/// What the engine goes by. It never reads settings itself: it is given these values.
struct EngineSettings {
    int chunkThreshold = 100;  ///< entries; albums up to this are made in one go
    int entriesPerChunk = 200; ///< chunks = min(ceil(entries / this), maxChunks)
    int maxChunks = 10;
    int chunksAtOnce = 4; ///< of all jobs together
    int jobsAtOnce = 4;
    int requestsInFlight = 48; ///< of all jobs together
    int triesPerChunk = 3;
    int triesPerJob = 3;
    std::chrono::seconds retryDelay{5}; ///< before the second try of a chunk or job; doubled for each next
    std::chrono::seconds lease = std::chrono::minutes(6);
    std::chrono::seconds stuckAfter = std::chrono::minutes(25); ///< without progress
    std::chrono::seconds keepArchives = std::chrono::days(30);
    std::chrono::seconds keepReplaced = std::chrono::hours(24);   ///< archives that another took the place of
    std::chrono::seconds keepUnknown = std::chrono::hours(24);    ///< temporaries and uploads of nobody known
    std::chrono::seconds keepDeadLetters = std::chrono::days(14); ///< after they were settled
    std::chrono::seconds keepRuns = std::chrono::days(365);
    friend bool operator==(const EngineSettings &, const EngineSettings &) = default;
};

/// One row of the settings table, for people and programs. Names are frozen: the ledger stores them.
struct SettingInfo {
    QString name;            ///< "chunks-at-once"
    QString description;     ///< a sentence
    bool isDuration = false; ///< in seconds, written as "6m"; else a whole number
    qint64 fallback = 0;     ///< the default
    qint64 least = 0;
    qint64 most = 0;
    qint64 value = 0; ///< as it is in the settings that were asked
};

/// All settings with their values, in the order of EngineSettings.
[[nodiscard]] std::vector<SettingInfo> describeSettings(const EngineSettings &settings);

/// Sets one by its name. `text` is a whole number, or a duration ("90s", "6m", "24h", "14d"). InvalidInput, naming
/// the range, for values outside it and for names that there are not.
[[nodiscard]] Result<> changeSetting(EngineSettings &settings, const QString &name, const QString &text);

/// The defaults with what the ledger's table says. A stored value that is no longer allowed is the default's, and
/// is added to `refused`.
[[nodiscard]] EngineSettings settingsFrom(const std::map<QString, QString> &stored,
                                          QStringList *refused = nullptr);

} // namespace photoporter
