// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstdint>
#include <list>

namespace photoporter {

/// Bodies that go up one behind the other at a rate that may change: when each of them may go. A value that knows
/// no clock: the time is what advance() was told last.
class SendingQueue {
public:
    /// A body that waits.
    struct Body {
        double begins = 0; ///< bytes before it, since the first
        double bytes = 0;
    };
    using Place = std::list<Body>::iterator; ///< valid until the body goes or gives up

    /// What waits is sent at this rate from now on; 0: all at once.
    void setRate(std::uint64_t bytesPerSecond);
    [[nodiscard]] std::uint64_t bytesPerSecond() const { return m_bytesPerSecond; }
    /// `now` never goes back.
    void advance(std::chrono::nanoseconds now);

    [[nodiscard]] Place join(std::uint64_t bytes);
    /// Until those before it would have been sent at the rate; 0: it may go.
    [[nodiscard]] std::chrono::nanoseconds waitOf(Place body) const;
    void go(Place body);     ///< those behind it wait for its bytes
    void giveUp(Place body); ///< those behind it move up

private:
    std::uint64_t m_bytesPerSecond = 0;
    std::chrono::nanoseconds m_now{};
    std::list<Body> m_waiting;
    double m_queued = 0; ///< bytes of all that joined and did not give up
    double m_sent = 0;   ///< how many of these would have been sent by now
};

} // namespace photoporter
