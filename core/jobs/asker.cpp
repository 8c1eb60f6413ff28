// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/asker.h"

#include <optional>

namespace photoporter {

using namespace Qt::StringLiterals;

namespace {

using Kind = Asker::Kind;

constexpr auto user = "user"_L1;
constexpr auto maintenance = "maintenance"_L1;
constexpr auto failure = "again after a failure"_L1;
constexpr auto upload = "upload "_L1;
constexpr auto letter = "dead letter "_L1;
constexpr auto oldLetter = "user, "_L1; // "for dead letter 7", translated

std::optional<qint64> numberIn(QStringView text)
{
    bool isNumber = false;
    const qint64 number = text.toLongLong(&isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
}

} // namespace

QString askerMark(const Asker &asker)
{
    switch (asker.kind) {
    case Kind::User:
        return user;
    case Kind::Maintenance:
        return maintenance;
    case Kind::Failure:
        return failure;
    case Kind::Upload:
        return upload + QString::number(asker.number);
    case Kind::Letter:
        return letter + QString::number(asker.number);
    case Kind::Other:
        break;
    }
    return asker.mark;
}

Asker askerOf(const QString &mark)
{
    for (const Asker &asker : {Asker{Kind::User}, Asker{Kind::Maintenance}, Asker{Kind::Failure}}) {
        if (mark == askerMark(asker))
            return asker;
    }
    const auto number = numberIn(QStringView(mark).sliced(mark.lastIndexOf(u' ') + 1));
    if (number && mark == upload + QString::number(*number))
        return {.kind = Kind::Upload, .number = *number};
    if (number && (mark == letter + QString::number(*number) || mark.startsWith(oldLetter)))
        return {.kind = Kind::Letter, .number = *number};
    return {.kind = Kind::Other, .mark = mark};
}

} // namespace photoporter
