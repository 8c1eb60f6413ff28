// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "metrics/summary.h"
#include "workspace/workspace.h"

namespace photoporter::ui {

enum class MetricsRange : std::uint8_t { Week, Month, Quarter, Year, All }; ///< 7, 30, 90, 365 days

struct MetricsQuestion {
    MetricsRange range = MetricsRange::Month;
    QString album; ///< empty: all
    friend bool operator==(const MetricsQuestion &, const MetricsQuestion &) = default;
};
/// When the range begins; nothing for all. Pure.
[[nodiscard]] std::optional<Clock::WallTime> beginOf(MetricsRange range, Clock::WallTime now);

/// A job or an upload, as the table shows it.
struct RunRow {
    qint64 key = 0; ///< the job; of uploads the run's number below 0
    JobId job = 0;  ///< 0: an upload
    Clock::WallTime at{};
    QString album;
    Ending ending = Ending::Open;
    std::uint64_t entries = 0, size = 0, sent = 0;
    double seconds = 0;
    QString bottleneck; ///< that of most of its time
    friend bool operator==(const RunRow &, const RunRow &) = default;
};

struct MetricsAnswer {
    MetricsQuestion question;
    Summary summary;
    std::vector<RunRow> rows;      ///< newest first
    std::size_t firstTries = 0;    ///< archives that were made without a failed run
    double costAvoided = 0;        ///< US dollars; negative where relaying would have cost less
    std::uint64_t sentInstead = 0; ///< bytes sent for archives that were made
    std::size_t openLetters = 0, settledLetters = 0;
    QStringList albums; ///< that have runs in the range, whatever album is asked for
    std::optional<Clock::WallTime> since;
    Clock::WallTime now{};
    bool anyEver = false; ///< something was measured at some time
};

/// Everything that the page shows. Blocks: for tasks.
[[nodiscard]] Result<MetricsAnswer> readMetrics(const Workspace &workspace, const MetricsQuestion &question);
/// The runs that were asked for, as CSV. Blocks.
[[nodiscard]] Result<QByteArray> readCsv(const Workspace &workspace, const MetricsQuestion &question);

/// What is told of these runs of one store. Letters are not in it. Pure.
[[nodiscard]] MetricsAnswer answerOf(const std::vector<RunRecord> &runs, const MetricsQuestion &question,
                                     Clock::WallTime now);

} // namespace photoporter::ui
