// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QPromise>
#include <QThreadPool>
#include <QtConcurrentRun>

#include <functional>
#include <stop_token>
#include <utility>

namespace photoporter {

/// What a piece of work in the background hears from outside, and tells.
struct BackgroundControl {
    std::stop_token stop;                            ///< at once: what is in flight is given up
    std::stop_token drain;                           ///< gently: what is in flight ends, nothing new is begun
    std::function<void(int done, int total)> report; ///< thread-safe; shown by QFuture's progress
};

/// The one place that touches QtConcurrent: work on a pool's thread, with a result of type T, that can be stopped
/// in two strengths. Destroying it stops the work and waits for its end, so what the work refers to need only
/// outlive this object. The work must not wait for other work of the same pool.
template<typename T>
class Background {
public:
    using Work = std::function<T(const BackgroundControl &)>;

    Background() = default;
    Background(QThreadPool &pool, Work work)
        : m_future(QtConcurrent::run(
              &pool, [work = std::move(work), stop = m_stop, drain = m_drain](QPromise<T> &promise) {
                  const auto report = [&promise](int done, int total) {
                      promise.setProgressRange(0, total);
                      promise.setProgressValue(done);
                  };
                  promise.addResult(work({stop.get_token(), drain.get_token(), report}));
              }))
    {
    }
    Background(Background &&other) noexcept
    {
        *this = std::move(other);
    } // a future moved from can't be waited for
    Background &operator=(Background &&other) noexcept
    {
        end();
        m_stop = std::exchange(other.m_stop, std::stop_source(std::nostopstate));
        m_drain = std::exchange(other.m_drain, std::stop_source(std::nostopstate));
        m_future = std::exchange(other.m_future, {});
        return *this;
    }
    ~Background() { end(); }

    void stop() { m_stop.request_stop(); }
    void drain() { m_drain.request_stop(); }
    [[nodiscard]] bool isFinished() const { return m_future.isFinished(); }
    /// Waits for the end. Once.
    [[nodiscard]] T take() { return m_future.takeResult(); }
    /// For watching from a window.
    [[nodiscard]] QFuture<T> future() const { return m_future; }

private:
    void end()
    {
        stop();
        m_future.waitForFinished();
    }

    std::stop_source m_stop;
    std::stop_source m_drain;
    QFuture<T> m_future;
};

} // namespace photoporter
