// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/filetime.h"

#include <algorithm>

namespace photoporter {

namespace {

constexpr std::int64_t nanosPerSecond = 1'000'000'000;

bool isNumber(QByteArrayView text)
{
    return !text.isEmpty() && std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
}

} // namespace

QByteArray toUnixSeconds(FileTime time)
{
    const std::int64_t nanos = time.time_since_epoch().count();
    const auto magnitude = nanos < 0 ? 0 - static_cast<std::uint64_t>(nanos) : static_cast<std::uint64_t>(nanos);
    QByteArray text = nanos < 0 ? QByteArray("-") : QByteArray();
    text += QByteArray::number(magnitude / nanosPerSecond);
    if (const auto fraction = magnitude % nanosPerSecond; fraction != 0) {
        text += '.';
        text += QByteArray::number(fraction).rightJustified(9, '0');
        while (text.endsWith('0'))
            text.chop(1);
    }
    return text;
}

std::optional<FileTime> fileTimeFromUnixSeconds(QByteArrayView text)
{
    const bool negative = text.startsWith('-');
    if (negative)
        text = text.sliced(1);
    const auto point = text.indexOf('.');
    const auto whole = point < 0 ? text : text.first(point);
    const auto decimals = point < 0 ? QByteArrayView("0") : text.sliced(point + 1);
    // Ten digits of seconds reach the year 2286; more, and the product below could overflow.
    if (!isNumber(whole) || !isNumber(decimals) || whole.size() > 10)
        return {};
    const std::int64_t seconds = whole.toLongLong();
    const std::int64_t nanos =
        decimals.first(std::min<qsizetype>(decimals.size(), 9)).toByteArray().leftJustified(9, '0').toLongLong();
    if (seconds > 9'223'372'035)
        return {};
    const std::int64_t count = seconds * nanosPerSecond + nanos;
    return FileTime(std::chrono::nanoseconds(negative ? -count : count));
}

} // namespace photoporter
