// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/bytes.h"

#include <QRegularExpression>

#include <array>
#include <cmath>

namespace photoporter {

QString formatBytes(std::uint64_t bytes)
{
    static constexpr std::array units = {"B", "kB", "MB", "GB", "TB", "PB", "EB"};
    auto value = static_cast<double>(bytes);
    std::size_t unit = 0;
    // 999.95 would be shown as "1000.0": the next unit begins where rounding would need a fourth digit.
    while (value >= 999.95 && unit + 1 < units.size()) {
        value /= 1000;
        ++unit;
    }
    const int decimals = unit == 0 || value >= 99.95 ? 0 : 1;
    return QString::number(value, 'f', decimals) + u' ' + QLatin1StringView(units[unit]);
}

std::optional<std::uint64_t> parseBytes(const QString &text)
{
    static const QRegularExpression form(QStringLiteral(R"(^\s*(\d+(?:\.\d+)?)\s*([kKmMgGtT]?)(i?)([bB]?)\s*$)"));
    const auto match = form.match(text);
    if (!match.hasMatch())
        return {};
    const bool binary = !match.captured(3).isEmpty();
    if (binary && match.captured(2).isEmpty())
        return {};
    const auto power =
        match.captured(2).isEmpty() ? 0 : QStringLiteral("kmgt").indexOf(match.captured(2).toLower()) + 1;
    const double value =
        match.captured(1).toDouble() * std::pow(binary ? 1024.0 : 1000.0, static_cast<double>(power));
    if (value >= 9.2e18)
        return {};
    return static_cast<std::uint64_t>(std::llround(value));
}

} // namespace photoporter
