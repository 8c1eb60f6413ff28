// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/opening.h"

#include "ledger/storetable.h"

namespace photoporter {

namespace {

/// The line as it was last measured, if it ever was.
Result<Line> knownLine(Ledger &ledger, const QString &location, const Line &otherwise)
{
    return StoreTable(ledger).line(location).transform(
        [&otherwise](const std::optional<LineRecord> &record) { return record ? record->line : otherwise; });
}

Result<ProbeReport> probe(const WorkspaceOptions &options, const OpenOptions &how,
                          const std::shared_ptr<ObjectStore> &plain, const std::stop_token &stop)
{
    const ProbeFactory factory = [&](const StoreCapabilities &capabilities) {
        OpenOptions speaking = how;
        speaking.capabilities = capabilities;
        // What opened once opens again; should it not, the first says why at its first request.
        return options.openPlain(options.url, speaking).value_or(plain);
    };
    auto report = probeStore(factory, {.line = how.line, .clock = how.clock}, stop);
    if (!report)
        return report;
    const StoreTable table(*options.ledger);
    const auto saved =
        table.saveProbe(plain->location(), {report->rules, report->capabilities, report->probedAt}).and_then([&] {
            return table.saveLine(plain->location(), {report->line, report->probedAt});
        });
    if (!saved)
        return std::unexpected(saved.error());
    return report;
}

} // namespace

Result<Opening> openProbed(const WorkspaceOptions &options, ProgressCounters *progress, std::stop_token stop)
{
    Opening opening{.how = options.open};
    auto plain = options.openPlain(options.url, opening.how);
    if (!plain)
        return std::unexpected(plain.error());
    opening.plain = std::move(*plain);
    const QString location = opening.plain->location();
    const auto line = knownLine(*options.ledger, location, opening.how.line);
    if (!line)
        return std::unexpected(line.error());
    opening.how.line = *line;
    if (location.startsWith(QStringLiteral("folder:")))
        return opening;
    auto known = StoreTable(*options.ledger).probe(location);
    if (!known)
        return std::unexpected(known.error());
    if (!*known) {
        if (options.onNew)
            options.onNew();
        if (progress)
            progress->begin(Phase::Probing, 0, 0);
        const auto report = probe(options, opening.how, opening.plain, stop);
        if (!report)
            return std::unexpected(report.error());
        opening.how.line = report->line;
        *known = ProbeRecord{report->rules, report->capabilities, report->probedAt};
    }
    opening.how.capabilities = (*known)->capabilities;
    opening.how.rules = (*known)->rules;
    auto probed = options.openPlain(options.url, opening.how);
    if (!probed)
        return std::unexpected(probed.error());
    opening.plain = std::move(*probed);
    return opening;
}

Result<ProbeReport> probeAndKeep(const WorkspaceOptions &options, ProgressCounters *progress, std::stop_token stop)
{
    OpenOptions how = options.open;
    const auto plain = options.openPlain(options.url, how);
    if (!plain)
        return std::unexpected(plain.error());
    const auto line = knownLine(*options.ledger, (*plain)->location(), how.line);
    if (!line)
        return std::unexpected(line.error());
    how.line = *line;
    if (progress)
        progress->begin(Phase::Probing, 0, 0);
    return probe(options, how, *plain, stop);
}

} // namespace photoporter
