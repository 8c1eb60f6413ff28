// SPDX-License-Identifier: GPL-3.0-or-later
#include "rope/plan.h"

#include "rope/atoms.h"

#include <QStringList>

#include <algorithm>
#include <array>
#include <numeric>

namespace photoporter {

QStringView strategyName(Strategy strategy)
{
    static constexpr std::array<const char16_t *, 5> names = {u"direct", u"fusion", u"chain", u"mixed", u"relay"};
    return names[static_cast<std::size_t>(strategy)];
}

double costOf(const Traffic &traffic, const PriceTable &prices)
{
    const std::uint64_t reads = traffic[RequestKind::Get] + traffic[RequestKind::Head] +
                                traffic[RequestKind::Attributes] + traffic[RequestKind::GetLifecycle];
    // Deleting and aborting are free on every provider looked at.
    const std::uint64_t unpaid = traffic[RequestKind::Remove] + traffic[RequestKind::AbortUpload];
    const std::uint64_t writes = traffic.requestCount() - reads - unpaid;
    return static_cast<double>(writes) / 1000 * prices.perThousandWrites +
           static_cast<double>(reads) / 1000 * prices.perThousandReads +
           static_cast<double>(traffic.down) / 1e9 * prices.perGigabyteDown;
}

double secondsFor(const Traffic &traffic, std::uint32_t depth, const Line &line, unsigned parallel)
{
    const auto requests = static_cast<double>(traffic.requestCount());
    // Fetched before they are sent, and by one store that serves both: relayed bytes take their time twice.
    const double transfer = static_cast<double>(traffic.up) / line.upBytesPerSecond +
                            static_cast<double>(traffic.down) / line.downBytesPerSecond;
    const double store =
        static_cast<double>(traffic.copied) / line.copyBytesPerSecond + requests / line.requestsPerSecond;
    const double waiting = requests * line.roundTripSeconds / std::max(1U, parallel);
    // A step is four requests one after the other; so are the final upload's create, last part, check and
    // completion.
    constexpr double requestsOfStep = 4;
    const double chain = (static_cast<double>(depth) + 1) * requestsOfStep * line.roundTripSeconds;
    return std::max({transfer, store, waiting}) + chain;
}

std::vector<Rope::SourceIndex> usedSources(const Plan &plan, const Rope &rope)
{
    std::vector<bool> used(rope.sourceCount(), false);
    const auto mark = [&](const PlanPart &part) {
        if (part.kind == PlanPart::Kind::CopySource)
            used[part.ref] = true;
        if (part.kind != PlanPart::Kind::Upload)
            return;
        forEachSegment(rope, {part.offset, part.length}, [&used](const Segment &piece) {
            if (piece.kind == Segment::Kind::Stored)
                used[piece.source] = true;
        });
    };
    std::ranges::for_each(plan.parts, mark);
    std::ranges::for_each(plan.stepParts, mark);
    std::vector<Rope::SourceIndex> indices;
    for (std::size_t i = 0; i < used.size(); ++i) {
        if (used[i])
            indices.push_back(static_cast<Rope::SourceIndex>(i));
    }
    return indices;
}

namespace {

QString describePart(const PlanPart &part, const Rope &rope)
{
    const QString range = QStringLiteral("[%1, +%2)").arg(part.offset).arg(part.length);
    switch (part.kind) {
    case PlanPart::Kind::Upload:
        return QStringLiteral("send %1").arg(range);
    case PlanPart::Kind::CopySource:
        return QStringLiteral("copy %1 of %2").arg(range, rope.source(part.ref).key.text());
    case PlanPart::Kind::CopyStep:
        return QStringLiteral("copy %1 of step %2").arg(range).arg(part.ref + 1);
    case PlanPart::Kind::CopyScaffold:
        return QStringLiteral("copy the scaffold (%1 bytes)").arg(part.length);
    }
    return {};
}

void noteOmitted(QStringList &lines, std::size_t count, std::size_t limit)
{
    if (count > limit)
        lines << QStringLiteral("  … and %1 more").arg(count - limit);
}

} // namespace

QString describePlan(const Plan &plan, const Rope &rope, std::size_t limit)
{
    QStringList lines;
    for (std::size_t i = 0; i < std::min(limit, plan.steps.size()); ++i) {
        QStringList parts;
        for (const PlanPart &part :
             plan.partsOf(plan.steps[i]).first(std::min<std::size_t>(plan.steps[i].partCount, 4)))
            parts << describePart(part, rope);
        if (plan.steps[i].partCount > 4)
            parts << QStringLiteral("… %1 parts").arg(plan.steps[i].partCount);
        lines << QStringLiteral("step %1, %2 bytes: %3")
                     .arg(QString::number(i + 1), QString::number(plan.steps[i].size),
                          parts.join(QStringLiteral(" + ")));
    }
    noteOmitted(lines, plan.steps.size(), limit);
    for (std::size_t i = 0; i < std::min(limit, plan.parts.size()); ++i)
        lines << QStringLiteral("part %1: %2").arg(QString::number(i + 1), describePart(plan.parts[i], rope));
    noteOmitted(lines, plan.parts.size(), limit);
    return lines.join(u'\n');
}

std::vector<std::uint32_t> allParts(const Plan &plan)
{
    std::vector<std::uint32_t> parts(plan.parts.size());
    std::iota(parts.begin(), parts.end(), 0U);
    return parts;
}

QByteArray planDigest(const Plan &plan)
{
    Digest digest(Digest::Algorithm::Sha256);
    const auto add = [&digest](std::uint64_t number) {
        digest.add(QByteArrayView(reinterpret_cast<const char *>(&number), sizeof number));
    };
    const auto addParts = [&add](std::span<const PlanPart> parts) {
        add(parts.size());
        for (const PlanPart &part : parts) {
            add(part.offset);
            add(part.length);
            add(part.ref);
            add(static_cast<std::uint64_t>(part.kind));
        }
    };
    add(plan.size);
    add(plan.scaffoldSize);
    addParts(plan.parts);
    add(plan.steps.size());
    for (const PlanStep &step : plan.steps)
        addParts(plan.partsOf(step));
    return digest.finish();
}

} // namespace photoporter
