// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QPromise>
#include <QThreadPool>

#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <stop_token>
#include <utility>

namespace photoporter {

/// What a piece of work in the background hears from outside, and tells.
struct BackgroundControl {
    std::stop_token stop;                            ///< at once: what is in flight is given up
    std::stop_token drain;                           ///< gently: what is in flight ends, nothing new is begun
    std::function<void(int done, int total)> report; ///< thread-safe; shown by QFuture's progress
};

/// What runs on a pool's thread; for Background alone.
class BackgroundTask {
public:
    BackgroundTask() = default;
    BackgroundTask(const BackgroundTask &) = delete;
    BackgroundTask &operator=(const BackgroundTask &) = delete;
    virtual ~BackgroundTask() = default;
    virtual void run(QPromise<void> &promise) = 0;

    /// Held for a moment where work or a result changes hands. One for all: a mutex in the task would itself have
    /// to be handed over first.
    static inline constinit std::mutex handOver;
};

/// The one place that touches QtConcurrent. The task outlives the run.
[[nodiscard]] QFuture<void> runOnPool(QThreadPool &pool, BackgroundTask &task);

/// Work on a pool's thread, with a result of type T, that can be stopped in two strengths. Destroying it stops the
/// work and waits for its end, so what the work refers to need only outlive this object. The work must not wait
/// for other work of the same pool, nor throw.
///
/// Like base/mailbox.h it hands over behind a std::mutex, work and result, since ThreadSanitizer does not see how
/// Qt's pools and futures order two threads.
template<typename T>
class Background {
public:
    using Work = std::function<T(const BackgroundControl &)>;

    Background() = default;
    Background(QThreadPool &pool, Work work) : m_task(std::make_unique<Task>(std::move(work)))
    {
        const std::scoped_lock lock(BackgroundTask::handOver);
        m_future = runOnPool(pool, *m_task);
    }
    Background(Background &&other) noexcept = default;
    Background &operator=(Background &&other) noexcept
    {
        end();
        m_task = std::move(other.m_task);
        m_future = std::exchange(other.m_future, {});
        return *this;
    }
    ~Background() { end(); }

    void stop() { m_task->stop.request_stop(); }
    void drain() { m_task->drain.request_stop(); }
    [[nodiscard]] bool isFinished() const { return m_future.isFinished(); }
    /// Waits for the end. Once.
    [[nodiscard]] T take()
    {
        m_future.waitForFinished();
        const std::scoped_lock lock(BackgroundTask::handOver);
        return *std::move(m_task->result);
    }
    /// For watching from a window.
    [[nodiscard]] QFuture<void> future() const { return m_future; }

private:
    struct Task final : BackgroundTask {
        explicit Task(Work toDo) : work(std::move(toDo)) {}

        void run(QPromise<void> &promise) override
        {
            std::unique_lock lock(handOver); // the other side holds it until the work is handed over
            lock.unlock();
            const auto report = [&promise](int done, int total) {
                promise.setProgressRange(0, total);
                promise.setProgressValue(done);
            };
            T made = work({stop.get_token(), drain.get_token(), report});
            lock.lock();
            result.emplace(std::move(made));
        }

        const Work work;
        std::stop_source stop;
        std::stop_source drain;
        std::optional<T> result;
    };

    void end()
    {
        if (!m_task)
            return;
        stop();
        m_future.waitForFinished();
        const std::scoped_lock lock(BackgroundTask::handOver);
    }

    std::unique_ptr<Task> m_task;
    QFuture<void> m_future;
};

} // namespace photoporter
