// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/storetrial.h"

namespace photoporter::ui {

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
    if (typed)
        return run(profile, typed);
    m_desk.keysOf(profile, [self = QPointer(this), generation, profile](const auto &kept) {
        if (!self || self->m_generation != generation)
            return;
        if (!kept)
            return self->finish(std::unexpected(kept.error()));
        self->run(profile, *kept);
    });
}

void StoreTrial::run(const StoreProfile &profile, const std::optional<Credentials> &keys)
{
    m_stop = m_desk.tasks().run(
        this,
        [options = m_desk.optionsFor(profile, keys)](const std::stop_token &stop) {
            return probeAndKeep(options, nullptr, stop);
        },
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
