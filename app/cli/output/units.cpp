// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/output/units.h"

#include "base/bytes.h"
#include "base/duration.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace photoporter {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Units)
};

} // namespace

std::optional<std::chrono::seconds> parseDuration(const QString &text)
{
    const auto duration = durationFromText(text);
    return duration && duration->count() > 0 ? duration : std::nullopt;
}

std::optional<std::uint64_t> parseRate(const QString &text)
{
    const QString amount = text.endsWith(QStringLiteral("/s")) ? text.chopped(2) : text;
    const auto bytes = parseBytes(amount);
    return bytes && *bytes > 0 ? bytes : std::nullopt;
}

QString formatSeconds(double seconds)
{
    if (seconds < 9.95)
        return Text::tr("%1 s").arg(seconds, 0, 'f', 1);
    const auto whole = static_cast<qint64>(std::llround(seconds));
    if (whole < 60)
        return Text::tr("%1 s").arg(whole);
    if (whole < 3600)
        return Text::tr("%1 min %2 s").arg(whole / 60).arg(whole % 60);
    if (whole < 2 * 86400)
        return Text::tr("%1 h %2 min").arg(whole / 3600).arg(whole % 3600 / 60, 2, 10, QLatin1Char('0'));
    return Text::tr("%1 days %2 h").arg(whole / 86400).arg(whole % 86400 / 3600);
}

QString formatRate(double bytesPerSecond)
{
    return Text::tr("%1/s").arg(formatBytes(static_cast<std::uint64_t>(std::max(0.0, bytesPerSecond))));
}

QString formatBits(double bytesPerSecond)
{
    const double bits = std::max(0.0, bytesPerSecond) * 8;
    if (bits >= 1e9)
        return Text::tr("%1 Gbit/s").arg(bits / 1e9, 0, 'g', 3);
    if (bits >= 1e6)
        return Text::tr("%1 Mbit/s").arg(bits / 1e6, 0, 'g', 3);
    return Text::tr("%1 kbit/s").arg(bits / 1e3, 0, 'g', 3);
}

QString formatShare(double part, double whole)
{
    const double percent = whole > 0 ? part / whole * 100 : 0;
    if (percent == 0)
        return Text::tr("0 %");
    if (percent >= 1)
        return Text::tr("%1 %").arg(percent, 0, 'f', 1);
    const int decimals = 1 - static_cast<int>(std::floor(std::log10(percent)));
    return Text::tr("%1 %").arg(percent, 0, 'f', std::min(decimals, 9));
}

QString formatCost(double dollars)
{
    if (dollars > 0 && dollars < 0.0001)
        return Text::tr("less than $0.0001");
    return QStringLiteral("$%1").arg(dollars, 0, 'f', dollars < 1 ? 4 : 2);
}

QString formatCount(std::uint64_t count)
{
    QString digits = QString::number(count);
    for (qsizetype at = digits.size() - 3; at > 0; at -= 3)
        digits.insert(at, QLatin1Char(','));
    return digits;
}

} // namespace photoporter
