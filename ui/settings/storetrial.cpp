// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/storetrial.h"

namespace photoporter::ui {

namespace {

/// probeFactory() of open.h, with the seam for tests in its place.
ProbeFactory factoryOf(const TrialRequest &request, const OpenOptions &options, std::shared_ptr<ObjectStore> first)
{
    return [open = request.openPlain, url = request.profile.url, options,
            first = std::move(first)](const StoreCapabilities &capabilities) {
        OpenOptions speaking = options;
        speaking.capabilities = capabilities;
        // What opened once opens again; should it not, the first says why at its first request.
        return open(url, speaking).value_or(first);
    };
}

Result<> keep(Ledger &ledger, const ProbeReport &report)
{
    const StoreTable table(ledger);
    if (const auto saved = table.saveProbe(report.location, {report.rules, report.capabilities, report.probedAt});
        !saved)
        return saved;
    return table.saveLine(report.location, {report.line, report.probedAt});
}

} // namespace

OpenOptions openOptionsOf(const StoreProfile &profile, const std::optional<Credentials> &keys)
{
    OpenOptions options;
    options.s3 = {.endpoint = profile.endpoint,
                  .region = profile.region,
                  .profile = profile.keys == KeySource::AwsProfile ? profile.awsProfile : QString(),
                  .addressing = {},
                  .credentials = keys};
    return options;
}

Result<ProbeReport> tryStore(const TrialRequest &request, std::stop_token stop)
{
    OpenOptions options = openOptionsOf(request.profile, request.keys);
    options.clock = request.clock;
    auto plain = request.openPlain(request.profile.url, options);
    if (!plain)
        return std::unexpected(plain.error());
    const ProbeFactory factory = factoryOf(request, options, *plain);
    auto report = probeStore(factory, {.line = {}, .clock = request.clock}, std::move(stop));
    if (!report)
        return report;
    if (const auto kept = keep(*request.ledger, *report); !kept)
        return std::unexpected(kept.error());
    return report;
}

StoreTrial::~StoreTrial()
{
    m_stop.request_stop();
}

void StoreTrial::start(const StoreProfile &profile, const std::optional<Credentials> &typed)
{
    m_stop.request_stop();
    m_running = true;
    m_result.reset();
    const quint64 generation = ++m_generation;
    Q_EMIT changed();
    if (typed || profile.keys != KeySource::Keychain)
        return run(profile, typed);
    m_desk.secrets().read(profile.id, [self = QPointer(this), generation, profile](auto kept) {
        if (!self || self->m_generation != generation)
            return;
        if (!kept)
            return self->finish(std::unexpected(kept.error()));
        self->run(profile, *kept);
    });
}

void StoreTrial::run(const StoreProfile &profile, const std::optional<Credentials> &keys)
{
    const DeskOptions &options = m_desk.options();
    TrialRequest request{options.openPlain, options.ledger, options.clock, profile, keys};
    m_stop = m_desk.tasks().run(
        this, [request = std::move(request)](const std::stop_token &stop) { return tryStore(request, stop); },
        [this, generation = m_generation](Result<ProbeReport> result) {
            if (generation == m_generation)
                finish(std::move(result));
        });
}

void StoreTrial::cancel()
{
    if (!m_running)
        return;
    m_stop.request_stop();
    ++m_generation;
    m_running = false;
    Q_EMIT changed();
}

void StoreTrial::finish(Result<ProbeReport> result)
{
    m_running = false;
    m_result = std::move(result);
    Q_EMIT changed();
    Q_EMIT finished();
}

} // namespace photoporter::ui
