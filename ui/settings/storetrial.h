// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/probe.h"
#include "ui/common/desk.h"

namespace photoporter::ui {

/// One trial at a time in the background, with a way to end it. Of the GUI thread.
class StoreTrial : public QObject {
    Q_OBJECT
public:
    explicit StoreTrial(Desk &desk, QObject *parent = nullptr) : QObject(parent), m_desk(desk) {}
    ~StoreTrial() override;

    /// Tries `profile` with `typed` keys, or with those that are kept for it (probeAndKeep()). Ends in finished();
    /// a trial that runs is cancelled first.
    void start(const StoreProfile &profile, const std::optional<Credentials> &typed);
    /// Ends without finished().
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_running; }
    /// Of the last one that finished; nothing before and after a new one has begun.
    [[nodiscard]] const std::optional<Result<ProbeReport>> &result() const { return m_result; }

Q_SIGNALS:
    void changed();  ///< isRunning() or result()
    void finished(); ///< with a result()

private:
    void run(const StoreProfile &profile, const std::optional<Credentials> &keys);
    void finish(Result<ProbeReport> result);

    Desk &m_desk;
    bool m_running = false;
    quint64 m_generation = 0; ///< answers of an older one are dropped
    std::stop_source m_stop{std::nostopstate};
    std::optional<Result<ProbeReport>> m_result;
};

} // namespace photoporter::ui
