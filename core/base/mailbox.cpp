// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/mailbox.h"

#include <QCoreApplication>
#include <QEvent>

#include <future>
#include <memory>
#include <utility>

namespace photoporter {

void Mailbox::post(std::function<void()> work)
{
    bool wasEmpty = false;
    {
        const std::scoped_lock lock(m_mutex);
        wasEmpty = m_posted.empty();
        m_posted.push_back(std::move(work));
    }
    if (wasEmpty) // otherwise an event is on its way already
        QCoreApplication::postEvent(this, new QEvent(QEvent::User));
}

void Mailbox::postAndWait(std::function<void()> work)
{
    const auto task = std::make_shared<std::packaged_task<void()>>(std::move(work));
    const auto done = task->get_future();
    post([task] { (*task)(); });
    done.wait();
}

void Mailbox::customEvent(QEvent *)
{
    std::vector<std::function<void()>> posted;
    {
        const std::scoped_lock lock(m_mutex);
        posted = std::exchange(m_posted, {});
    }
    for (const std::function<void()> &work : posted)
        work();
}

} // namespace photoporter
