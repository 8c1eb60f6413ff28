// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/duration.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace photoporter {

namespace {

struct Unit {
    char16_t letter;
    qint64 seconds;
};
constexpr std::array units = {Unit{u'd', 86'400}, Unit{u'h', 3600}, Unit{u'm', 60}, Unit{u's', 1}};

} // namespace

std::optional<std::chrono::seconds> durationFromText(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^([0-9]{1,10})([smhd])$"));
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return {};
    const qint64 count = match.capturedView(1).toLongLong();
    const auto *const unit = std::ranges::find(units, match.capturedView(2).front().unicode(), &Unit::letter);
    constexpr qint64 hundredYears = 36'525LL * 86'400;
    if (count > hundredYears / unit->seconds)
        return {};
    return std::chrono::seconds(count * unit->seconds);
}

QString durationToText(std::chrono::seconds duration)
{
    const qint64 count = duration.count();
    const auto *const unit = std::ranges::find_if(units, [count](const Unit &candidate) {
        return count % candidate.seconds == 0 && (count > 0 || candidate.seconds == 1);
    });
    return QString::number(count / unit->seconds) + QChar(unit->letter);
}

} // namespace photoporter
