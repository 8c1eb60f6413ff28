// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <QThreadPool>

#include <functional>
#include <stop_token>
#include <type_traits>
#include <utility>

namespace photoporter::ui {

/// Work that the GUI thread has others do: it never waits itself. Of the GUI thread.
class Tasks : public QObject {
    Q_OBJECT
public:
    explicit Tasks(QObject *parent = nullptr);
    /// Asks all work to stop and waits for its end. Its answers are dropped.
    ~Tasks() override;

    /// Runs `work(std::stop_token)` on a thread; then, in the GUI thread, `then(its value)`, unless `receiver` or
    /// this object is gone by then. The stop source of this piece of work: whoever loses interest stops it; a
    /// stopped one still answers.
    template<typename Work, typename Then>
    std::stop_source run(QObject *receiver, Work work, Then then)
    {
        return start(m_pool, receiver, std::move(work), std::move(then));
    }
    /// The same for work that keeps a processor busy (decoding pictures): as many at once as there are processors
    /// but one, and never in the way of other tasks.
    template<typename Work, typename Then>
    std::stop_source compute(QObject *receiver, Work work, Then then)
    {
        return start(m_cpu, receiver, std::move(work), std::move(then));
    }

private:
    template<typename Work, typename Then>
    std::stop_source start(QThreadPool &pool, QObject *receiver, Work work, Then then)
    {
        using Value = std::invoke_result_t<Work, std::stop_token>;
        std::stop_source stop;
        // A receiver that dies while the work runs must not be touched from the work's thread: the event goes to
        // this object, which lives until all work has ended, and looks there.
        enqueue(pool, stop,
                [this, guard = QPointer<QObject>(receiver), work = std::move(work), then = std::move(then),
                 token = stop.get_token()]() mutable {
                    auto value = std::make_shared<Value>(work(token));
                    deliver([guard, then = std::move(then), value]() mutable {
                        if (guard)
                            then(std::move(*value));
                    });
                });
        return stop;
    }
    void enqueue(QThreadPool &pool, const std::stop_source &stop, std::function<void()> work);
    void deliver(std::function<void()> answer);

    QThreadPool m_pool; ///< for what waits for disks and stores
    QThreadPool m_cpu;
    std::stop_source m_all;
};

} // namespace photoporter::ui
