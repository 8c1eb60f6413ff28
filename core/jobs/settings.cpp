// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/settings.h"

#include "base/duration.h"
#include "jobs/text.h"

#include <QStringList>

#include <algorithm>
#include <array>
#include <variant>

namespace photoporter {

namespace {

using namespace Qt::StringLiterals;
using Member = std::variant<int EngineSettings::*, std::chrono::seconds EngineSettings::*>;

struct Setting {
    const char *name;
    const char *description;
    Member member;
    qint64 least;
    qint64 most;
};

constexpr qint64 minute = 60;
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;

constexpr std::array settings = {
    Setting{"chunk-threshold", QT_TRANSLATE_NOOP("Jobs", "Albums of up to this many files are made in one go."),
            &EngineSettings::chunkThreshold, 1, 1'000'000},
    Setting{"entries-per-chunk",
            QT_TRANSLATE_NOOP("Jobs", "Files that one chunk of a larger album is meant to have."),
            &EngineSettings::entriesPerChunk, 1, 1'000'000},
    Setting{"max-chunks", QT_TRANSLATE_NOOP("Jobs", "Chunks that an album is divided into at most."),
            &EngineSettings::maxChunks, 1, 1000},
    Setting{"chunks-at-once", QT_TRANSLATE_NOOP("Jobs", "Chunks that are made side by side."),
            &EngineSettings::chunksAtOnce, 1, 64},
    Setting{"jobs-at-once", QT_TRANSLATE_NOOP("Jobs", "Albums whose ZIPs are made side by side."),
            &EngineSettings::jobsAtOnce, 1, 64},
    Setting{"requests-in-flight", QT_TRANSLATE_NOOP("Jobs", "Requests to the store at once."),
            &EngineSettings::requestsInFlight, 1, 512},
    Setting{"tries-per-chunk", QT_TRANSLATE_NOOP("Jobs", "Tries of a chunk before the job's try has failed."),
            &EngineSettings::triesPerChunk, 1, 20},
    Setting{"tries-per-job", QT_TRANSLATE_NOOP("Jobs", "Tries of a job before it becomes a dead letter."),
            &EngineSettings::triesPerJob, 1, 20},
    Setting{"retry-delay", QT_TRANSLATE_NOOP("Jobs", "Wait before the second try; doubled before each next."),
            &EngineSettings::retryDelay, 0, hour},
    Setting{"lease", QT_TRANSLATE_NOOP("Jobs", "After this time a dead program's job is taken over."),
            &EngineSettings::lease, 10, day},
    Setting{"stuck-after", QT_TRANSLATE_NOOP("Jobs", "A job without progress for this long has failed."),
            &EngineSettings::stuckAfter, minute, 7 * day},
    Setting{"keep-archives", QT_TRANSLATE_NOOP("Jobs", "ZIPs are removed after this time."),
            &EngineSettings::keepArchives, hour, 3650 * day},
    Setting{"keep-replaced", QT_TRANSLATE_NOOP("Jobs", "A ZIP stays this long after a newer one took its place."),
            &EngineSettings::keepReplaced, 0, 365 * day},
    Setting{"keep-unknown",
            QT_TRANSLATE_NOOP("Jobs", "Temporaries and unfinished uploads that no job here owns stay this long."),
            &EngineSettings::keepUnknown, 0, 365 * day},
    Setting{"keep-dead-letters", QT_TRANSLATE_NOOP("Jobs", "Dead letters stay this long after they were settled."),
            &EngineSettings::keepDeadLetters, 0, 3650 * day},
    Setting{"keep-runs", QT_TRANSLATE_NOOP("Jobs", "Metrics stay this long."), &EngineSettings::keepRuns, day,
            3650 * day},
};

bool isDuration(const Setting &setting)
{
    return std::holds_alternative<std::chrono::seconds EngineSettings::*>(setting.member);
}

qint64 valueOf(const EngineSettings &from, const Setting &setting)
{
    if (isDuration(setting))
        return (from.*std::get<std::chrono::seconds EngineSettings::*>(setting.member)).count();
    return from.*std::get<int EngineSettings::*>(setting.member);
}

void setValue(EngineSettings &to, const Setting &setting, qint64 value)
{
    if (isDuration(setting))
        to.*std::get<std::chrono::seconds EngineSettings::*>(setting.member) = std::chrono::seconds(value);
    else
        to.*std::get<int EngineSettings::*>(setting.member) = static_cast<int>(value);
}

QString written(const Setting &setting, qint64 value)
{
    return isDuration(setting) ? durationToText(std::chrono::seconds(value)) : QString::number(value);
}

std::optional<qint64> valueFrom(const Setting &setting, const QString &text)
{
    if (isDuration(setting))
        return durationFromText(text).transform([](std::chrono::seconds value) { return qint64{value.count()}; });
    bool isNumber = false;
    const qint64 value = text.toLongLong(&isNumber);
    return isNumber ? std::optional(value) : std::nullopt;
}

} // namespace

std::vector<SettingInfo> describeSettings(const EngineSettings &values)
{
    std::vector<SettingInfo> rows;
    rows.reserve(std::size(settings));
    for (const Setting &setting : settings) {
        rows.push_back({.name = QString::fromLatin1(setting.name),
                        .description = JobsText::tr(setting.description),
                        .isDuration = isDuration(setting),
                        .fallback = valueOf({}, setting),
                        .least = setting.least,
                        .most = setting.most,
                        .value = valueOf(values, setting)});
    }
    return rows;
}

Result<> changeSetting(EngineSettings &values, const QString &name, const QString &text)
{
    const auto *const setting = std::ranges::find_if(
        settings, [&name](const Setting &row) { return QLatin1StringView(row.name) == name; });
    if (setting == settings.end())
        return fail(ErrorCode::InvalidInput, JobsText::tr("There is no setting \"%1\".").arg(name),
                    JobsText::tr("See which settings there are."), u"photoporter-cli settings"_s);
    const auto value = valueFrom(*setting, text);
    const QString range = JobsText::tr("Give a value from %1 to %2.")
                              .arg(written(*setting, setting->least), written(*setting, setting->most));
    if (!value)
        return fail(ErrorCode::InvalidInput, JobsText::tr("\"%1\" is no value for %2.").arg(text, name), range);
    if (*value < setting->least || *value > setting->most)
        return fail(ErrorCode::InvalidInput, JobsText::tr("%1 is outside the range of %2.").arg(text, name),
                    range);
    setValue(values, *setting, *value);
    return {};
}

EngineSettings settingsFrom(const std::map<QString, QString> &stored, QStringList *refused)
{
    EngineSettings values;
    for (const auto &[name, text] : stored) {
        const auto changed = changeSetting(values, name, text);
        if (!changed && refused)
            refused->append(changed.error().message);
    }
    return values;
}

} // namespace photoporter
