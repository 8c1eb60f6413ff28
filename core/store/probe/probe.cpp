// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/probe.h"

#include "store/probe/prober.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace photoporter {

namespace {

QJsonObject toJson(const StoreRules &rules)
{
    return {{"minPart"_L1, qint64(rules.minPart)},     {"maxPart"_L1, qint64(rules.maxPart)},
            {"maxObject"_L1, qint64(rules.maxObject)}, {"maxParts"_L1, rules.maxParts},
            {"uniformParts"_L1, rules.uniformParts},   {"rangeCopyAbove"_L1, qint64(rules.rangeCopyAbove)}};
}

QJsonObject toJson(const StoreCapabilities &capabilities)
{
    const auto condition = [&] {
        switch (capabilities.conditionalCopy) {
        case ConditionSupport::Honoured:
            return "honoured"_L1;
        case ConditionSupport::Ignored:
            return "ignored"_L1;
        case ConditionSupport::Refused:
            break;
        }
        return "refused"_L1;
    }();
    return {{"copyPart"_L1, capabilities.copyPart},
            {"copyPartRange"_L1, capabilities.copyPartRange},
            {"crc32Checksums"_L1, capabilities.crc32Checksums},
            {"fullObjectCrc32"_L1, capabilities.fullObjectCrc32},
            {"copyPartCrc32"_L1, capabilities.copyPartCrc32},
            {"contentMd5"_L1, capabilities.contentMd5},
            {"conditionalPut"_L1, capabilities.conditionalPut},
            {"conditionalReplace"_L1, capabilities.conditionalReplace},
            {"conditionalComplete"_L1, capabilities.conditionalComplete},
            {"conditionalCopy"_L1, condition},
            {"metadata"_L1, capabilities.metadata},
            {"presign"_L1, capabilities.presign},
            {"lifecycle"_L1, capabilities.lifecycle}};
}

QJsonObject toJson(const ProbeRow &row)
{
    const auto mark = [&] {
        switch (row.mark) {
        case ProbeRow::Mark::Good:
            return "good"_L1;
        case ProbeRow::Mark::Fair:
            return "fair"_L1;
        case ProbeRow::Mark::Bad:
            break;
        }
        return "bad"_L1;
    }();
    return {{"name"_L1, row.name},       {"title"_L1, row.title},     {"mark"_L1, mark},
            {"finding"_L1, row.finding}, {"meaning"_L1, row.meaning}, {"advice"_L1, row.advice}};
}

QJsonObject toJson(const Traffic &traffic)
{
    return {{"requests"_L1, qint64(traffic.requestCount())},
            {"up"_L1, qint64(traffic.up)},
            {"down"_L1, qint64(traffic.down)},
            {"copied"_L1, qint64(traffic.copied)}};
}

} // namespace

Result<ProbeReport> probeStore(const ProbeFactory &factory, const ProbeOptions &options, std::stop_token stop)
{
    probe::Prober prober(factory, options, std::move(stop));
    const auto done = prober.run();
    prober.cleanUp();
    if (!done)
        return std::unexpected(done.error());
    const Line line = prober.line();
    return ProbeReport{.location = prober.location(),
                       .rules = rulesOf(prober.findings()),
                       .capabilities = capabilitiesOf(prober.findings()),
                       .line = line,
                       .rows = rowsOf(prober.findings(), line),
                       .traffic = prober.traffic(),
                       .probedAt = options.clock->now()};
}

QJsonObject toJson(const ProbeReport &report)
{
    QJsonArray rows;
    for (const ProbeRow &row : report.rows)
        rows.append(toJson(row));
    const auto probedAt =
        QDateTime::fromMSecsSinceEpoch(report.probedAt.time_since_epoch().count(), QTimeZone::UTC);
    return {{"location"_L1, report.location},      {"probedAt"_L1, probedAt.toString(Qt::ISODateWithMs)},
            {"rules"_L1, toJson(report.rules)},    {"capabilities"_L1, toJson(report.capabilities)},
            {"line"_L1, toJson(report.line)},      {"rows"_L1, rows},
            {"traffic"_L1, toJson(report.traffic)}};
}

} // namespace photoporter
