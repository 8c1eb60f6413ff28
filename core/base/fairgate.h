// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <condition_variable>
#include <list>
#include <mutex>
#include <stop_token>

namespace photoporter {

/// Slots that several users share fairly: a slot that comes free goes to the waiting user that holds the fewest,
/// so one with a few requests does not wait behind one with thousands. Thread-safe.
class FairGate {
public:
    explicit FairGate(int slots);
    FairGate(const FairGate &) = delete;
    FairGate &operator=(const FairGate &) = delete;

    class Share;

    /// The right to use one slot; given back when destroyed.
    class Slot {
    public:
        Slot() = default;
        Slot(Slot &&other) noexcept;
        Slot &operator=(Slot &&other) noexcept;
        ~Slot() { giveBack(); }

    private:
        friend class FairGate;
        explicit Slot(Share &share) : m_share(&share) {}
        void giveBack();
        Share *m_share = nullptr;
    };

    /// One user of the gate: a job. Outlives its slots; the gate outlives it.
    class Share {
    public:
        explicit Share(FairGate &gate);
        ~Share();
        Share(const Share &) = delete;
        Share &operator=(const Share &) = delete;

        /// Waits for a slot; Cancelled when `stop` is requested first. Any number of threads at once.
        [[nodiscard]] Result<Slot> acquire(std::stop_token stop);

    private:
        friend class FairGate;
        FairGate &m_gate;
        std::condition_variable_any m_granted;
        int m_held = 0;
        int m_waiting = 0; ///< threads without a grant
        int m_grants = 0;  ///< slots handed to threads that have not woken up yet
    };

    /// Slots beyond a lowered limit are not taken away, but not handed out again.
    void setLimit(int slots);
    [[nodiscard]] int limit() const;
    /// Threads of all shares that wait for a slot at this moment.
    [[nodiscard]] int waiting() const;

private:
    void release(Share &share);
    void handOut(); ///< with the lock held

    mutable std::mutex m_mutex;
    std::list<Share *> m_shares; ///< in the order in which they were last served
    int m_limit;
    int m_taken = 0;
};

} // namespace photoporter
