// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/format.h"

#include "base/plural.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>

#include <array>
#include <cmath>

namespace photoporter::ui::format {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Format)
};

/// A decimal unit of bytes: its size, and its place in the texts of withUnit().
struct Unit {
    double size;
    int index;
};
constexpr std::array<Unit, 5> units = {{{1, 0}, {1e3, 1}, {1e6, 2}, {1e9, 3}, {1e12, 4}}};

Unit unitFor(double bytes)
{
    for (auto unit = units.rbegin(); unit != units.rend(); ++unit) {
        if (bytes >= unit->size * 0.9995)
            return *unit;
    }
    return units.front();
}

/// One decimal where that says something: below 100.
QString figure(double value, const Unit &unit)
{
    const bool rounded = unit.index == 0 || value >= 99.95;
    return QLocale().toString(value, 'f', rounded ? 0 : 1);
}

QString withUnit(const QString &value, const Unit &unit)
{
    switch (unit.index) {
    case 1:
        return Text::tr("%1 KB").arg(value);
    case 2:
        return Text::tr("%1 MB").arg(value);
    case 3:
        return Text::tr("%1 GB").arg(value);
    case 4:
        return Text::tr("%1 TB").arg(value);
    default:
        return Text::tr("%1 B").arg(value);
    }
}

QDateTime local(Clock::WallTime time)
{
    return QDateTime::fromMSecsSinceEpoch(time.time_since_epoch().count());
}

/// "12 Nov", or with the year: by the locale's order of day and month.
QString dayText(QDate date, bool withYear)
{
    const QLocale locale;
    QString pattern = locale.dateFormat(QLocale::ShortFormat);
    const bool dayFirst = pattern.indexOf(u'd') < pattern.indexOf(u'M');
    if (locale.language() == QLocale::German)
        return locale.toString(date, withYear ? QStringLiteral("d. MMM yyyy") : QStringLiteral("d. MMM"));
    if (dayFirst || locale.language() == QLocale::English)
        return locale.toString(date, withYear ? QStringLiteral("d MMM yyyy") : QStringLiteral("d MMM"));
    return locale.toString(date, withYear ? QStringLiteral("yyyy MMM d") : QStringLiteral("MMM d"));
}

/// In steps that grow with the time, so that the figure does not flicker.
double calmed(double seconds)
{
    const double step = seconds < 20 ? 5 : seconds < 90 ? 10 : seconds < 600 ? 30 : seconds < 3600 ? 60 : 300;
    return std::max(step, std::ceil(seconds / step) * step);
}

} // namespace

QString bytes(std::uint64_t bytes)
{
    const Unit unit = unitFor(static_cast<double>(bytes));
    return withUnit(figure(static_cast<double>(bytes) / unit.size, unit), unit);
}

QString exactBytes(std::uint64_t bytes)
{
    return Text::tr("%1 bytes", nullptr, pluralOf(bytes)).arg(count(bytes));
}

QString bytesOf(std::uint64_t done, std::uint64_t total)
{
    const Unit unit = unitFor(static_cast<double>(total));
    //: Both in the unit that follows: "7.2 of 11.6" becomes "7.2 of 11.6 GB".
    return withUnit(Text::tr("%1 of %2")
                        .arg(figure(static_cast<double>(done) / unit.size, unit),
                             figure(static_cast<double>(total) / unit.size, unit)),
                    unit);
}

QString count(std::uint64_t count)
{
    return QLocale().toString(static_cast<qulonglong>(count));
}

QString percent(double fraction)
{
    const double rounded = std::floor(fraction * 100 + 1e-9);
    return Text::tr("%1 %").arg(QLocale().toString(rounded, 'f', 0));
}

QString seconds(double seconds)
{
    const QLocale locale;
    if (seconds < 9.95)
        return Text::tr("%1 s").arg(locale.toString(seconds, 'f', 1));
    const auto whole = std::llround(seconds);
    if (whole < 60)
        return Text::tr("%1 s").arg(whole);
    if (whole < 3600)
        return whole % 60 == 0 ? Text::tr("%1 min").arg(whole / 60)
                               : Text::tr("%1 min %2 s").arg(whole / 60).arg(whole % 60);
    const auto minutes = std::llround(seconds / 60);
    if (minutes < 48 * 60)
        return minutes % 60 == 0 ? Text::tr("%1 h").arg(minutes / 60)
                                 : Text::tr("%1 h %2 min").arg(minutes / 60).arg(minutes % 60);
    return Text::tr("%n days", nullptr, static_cast<int>(minutes / (24 * 60)));
}

QString left(double seconds)
{
    return Text::tr("about %1 left").arg(format::seconds(std::max(10.0, calmed(seconds))));
}

QString rate(double bytesPerSecond)
{
    return Text::tr("%1/s").arg(bytes(static_cast<std::uint64_t>(std::max(0.0, bytesPerSecond))));
}

QString bits(double bytesPerSecond)
{
    const double megabits = bytesPerSecond * 8 / 1e6;
    const int decimals = megabits < 99.95 ? 1 : 0;
    return Text::tr("%1 Mbit/s").arg(QLocale().toString(megabits, 'f', decimals));
}

QString dollars(double dollars)
{
    if (dollars > 0 && dollars < 0.005)
        return Text::tr("less than $%1").arg(QLocale().toString(0.01, 'f', 2));
    return Text::tr("$%1").arg(QLocale().toString(dollars, 'f', 2));
}

QString time(Clock::WallTime time)
{
    return QLocale().toString(local(time).time(), QStringLiteral("HH:mm:ss"));
}

QString moment(Clock::WallTime time, Clock::WallTime now)
{
    const QDateTime then = local(time);
    const QDate today = local(now).date();
    const QString clock = QLocale().toString(then.time(), QLocale::ShortFormat);
    if (then.date() == today)
        return Text::tr("today %1").arg(clock);
    if (then.date().addDays(1) == today)
        return Text::tr("yesterday %1").arg(clock);
    return dayText(then.date(), then.date().year() != today.year());
}

QString shortMoment(Clock::WallTime time, Clock::WallTime now)
{
    return local(time).date().addDays(1) == local(now).date() ? Text::tr("yesterday") : moment(time, now);
}

QString exactMoment(Clock::WallTime time)
{
    return QLocale().toString(local(time), QLocale::LongFormat);
}

QString path(const QString &path)
{
    const QString home = QDir::homePath();
    if (path == home)
        return QStringLiteral("~");
    if (home != QDir::rootPath() && path.startsWith(home + u'/'))
        return u'~' + QDir::toNativeSeparators(path.sliced(home.size()));
    return QDir::toNativeSeparators(path);
}

} // namespace photoporter::ui::format
