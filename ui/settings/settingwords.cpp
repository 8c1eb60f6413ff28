// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingwords.h"

#include "base/plural.h"
#include "ui/common/format.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace photoporter::ui {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(SettingWords)
};

struct Row {
    const char *name;
    SettingGroup group;
    const char *title;
    const char *help;
};

constexpr std::array rows = {
    Row{"requests-in-flight", SettingGroup::AtOnce, QT_TRANSLATE_NOOP("SettingWords", "Requests at once"),
        QT_TRANSLATE_NOOP("SettingWords",
                          "More are faster until the store asks to slow down; fewer are gentler on a "
                          "weak line or server.")},
    Row{"jobs-at-once", SettingGroup::AtOnce, QT_TRANSLATE_NOOP("SettingWords", "ZIPs at once"),
        QT_TRANSLATE_NOOP("SettingWords", "How many albums have their ZIP made side by side. The others wait.")},
    Row{"chunks-at-once", SettingGroup::AtOnce, QT_TRANSLATE_NOOP("SettingWords", "Workers at once"),
        QT_TRANSLATE_NOOP("SettingWords", "How many parts of large albums are worked on side by side.")},
    Row{"chunk-threshold", SettingGroup::LargeAlbums, QT_TRANSLATE_NOOP("SettingWords", "In one go up to"),
        QT_TRANSLATE_NOOP("SettingWords", "Albums of up to this many files are made in one go, larger ones by "
                                          "several workers.")},
    Row{"entries-per-chunk", SettingGroup::LargeAlbums, QT_TRANSLATE_NOOP("SettingWords", "Files for each worker"),
        QT_TRANSLATE_NOOP("SettingWords", "How many files of a large album one worker takes on.")},
    Row{"max-chunks", SettingGroup::LargeAlbums, QT_TRANSLATE_NOOP("SettingWords", "Pieces at most"),
        QT_TRANSLATE_NOOP("SettingWords", "A large album is divided into no more pieces than this.")},
    Row{"tries-per-chunk", SettingGroup::WhenItFails, QT_TRANSLATE_NOOP("SettingWords", "Tries of a piece"),
        QT_TRANSLATE_NOOP("SettingWords", "How often a piece of a ZIP is tried before the ZIP's own try has "
                                          "failed.")},
    Row{"tries-per-job", SettingGroup::WhenItFails, QT_TRANSLATE_NOOP("SettingWords", "Tries of a ZIP"),
        QT_TRANSLATE_NOOP("SettingWords", "How often a ZIP is tried before it becomes a dead letter.")},
    Row{"retry-delay", SettingGroup::WhenItFails, QT_TRANSLATE_NOOP("SettingWords", "Wait before the second try"),
        QT_TRANSLATE_NOOP("SettingWords", "Doubled before each further one.")},
    Row{"stuck-after", SettingGroup::WhenItFails,
        QT_TRANSLATE_NOOP("SettingWords", "Give up without progress after"),
        QT_TRANSLATE_NOOP("SettingWords", "A ZIP on which nothing moved for this long has failed.")},
    Row{"lease", SettingGroup::WhenItFails, QT_TRANSLATE_NOOP("SettingWords", "Take over after a crash"),
        QT_TRANSLATE_NOOP("SettingWords",
                          "When another computer stops in the middle of a ZIP, this one goes on with "
                          "it after this time.")},
    Row{"keep-archives", SettingGroup::Keeping, QT_TRANSLATE_NOOP("SettingWords", "ZIPs"),
        QT_TRANSLATE_NOOP("SettingWords",
                          "Removed from the store after this time; the photos stay, and the ZIP can "
                          "be made again.")},
    Row{"keep-replaced", SettingGroup::Keeping, QT_TRANSLATE_NOOP("SettingWords", "Replaced ZIPs"),
        QT_TRANSLATE_NOOP("SettingWords",
                          "A ZIP stays this long after a newer one took its place, for clients who "
                          "are still downloading it.")},
    Row{"keep-unknown", SettingGroup::Keeping, QT_TRANSLATE_NOOP("SettingWords", "Unfinished work of others"),
        QT_TRANSLATE_NOOP("SettingWords",
                          "Temporary files that nothing here knows may be another computer's. They "
                          "stay this long.")},
    Row{"keep-dead-letters", SettingGroup::Keeping, QT_TRANSLATE_NOOP("SettingWords", "Settled dead letters"),
        QT_TRANSLATE_NOOP("SettingWords", "Removed from the list this long after they were settled.")},
    Row{"keep-runs", SettingGroup::Keeping, QT_TRANSLATE_NOOP("SettingWords", "Metrics"),
        QT_TRANSLATE_NOOP("SettingWords", "Runs older than this are no longer in the metrics.")},
};

QString durationWords(qint64 seconds)
{
    const TimeUnit unit = unitFor(seconds);
    const int count = static_cast<int>(seconds / secondsIn(unit));
    switch (unit) {
    case TimeUnit::Seconds:
        return Text::tr("%n second(s)", nullptr, count);
    case TimeUnit::Minutes:
        return Text::tr("%n minute(s)", nullptr, count);
    case TimeUnit::Hours:
        return Text::tr("%n hour(s)", nullptr, count);
    case TimeUnit::Days:
        break;
    }
    return Text::tr("%n day(s)", nullptr, count);
}

} // namespace

SettingWords settingWords(const QString &name)
{
    const auto *const row =
        std::ranges::find_if(rows, [&](const Row &r) { return QLatin1StringView(r.name) == name; });
    return row == rows.end() ? SettingWords{} : SettingWords{Text::tr(row->title), Text::tr(row->help)};
}

QStringList settingsIn(SettingGroup group)
{
    QStringList names;
    for (const Row &row : rows) {
        if (row.group == group)
            names += QString::fromLatin1(row.name);
    }
    return names;
}

QString groupTitle(SettingGroup group)
{
    switch (group) {
    case SettingGroup::AtOnce:
        //: Title: how many things are done at the same time.
        return Text::tr("At once");
    case SettingGroup::LargeAlbums:
        return Text::tr("Large albums");
    case SettingGroup::WhenItFails:
        return Text::tr("When something fails");
    case SettingGroup::Keeping:
        break;
    }
    return Text::tr("How long things are kept");
}

QString settingText(const SettingInfo &setting, qint64 value)
{
    return setting.isDuration ? durationWords(value) : format::count(static_cast<std::uint64_t>(value));
}

QString rangeText(const SettingInfo &setting)
{
    return Text::tr("From %1 to %2.").arg(settingText(setting, setting.least), settingText(setting, setting.most));
}

QString unitName(TimeUnit unit, qint64 number)
{
    const int count = pluralOf(static_cast<std::uint64_t>(number));
    switch (unit) {
    case TimeUnit::Seconds:
        return Text::tr("seconds", nullptr, count);
    case TimeUnit::Minutes:
        return Text::tr("minutes", nullptr, count);
    case TimeUnit::Hours:
        return Text::tr("hours", nullptr, count);
    case TimeUnit::Days:
        break;
    }
    return Text::tr("days", nullptr, count);
}

qint64 secondsIn(TimeUnit unit)
{
    static constexpr std::array<qint64, 4> seconds = {1, 60, 3600, 86'400};
    return seconds[static_cast<std::size_t>(unit)];
}

TimeUnit unitFor(qint64 seconds)
{
    for (const TimeUnit unit : {TimeUnit::Days, TimeUnit::Hours, TimeUnit::Minutes}) {
        if (seconds % secondsIn(unit) == 0)
            return unit;
    }
    return TimeUnit::Seconds;
}

} // namespace photoporter::ui
