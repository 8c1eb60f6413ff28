// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/tasks.h"

#include <QCoreApplication>
#include <QThread>

namespace photoporter::ui {

namespace {

constexpr int waiting = 16; ///< threads that mostly wait for stores and disks

} // namespace

Tasks::Tasks(QObject *parent) : QObject(parent)
{
    m_pool.setMaxThreadCount(waiting);
    m_cpu.setMaxThreadCount(qMax(1, QThread::idealThreadCount() - 1));
    m_cpu.setThreadPriority(QThread::LowPriority);
}

Tasks::~Tasks()
{
    m_all.request_stop();
    m_pool.clear();
    m_cpu.clear();
    m_pool.waitForDone();
    m_cpu.waitForDone();
}

void Tasks::enqueue(QThreadPool &pool, const std::stop_source &stop, std::function<void()> work)
{
    pool.start([all = m_all.get_token(), stop, work = std::move(work)]() mutable {
        const std::stop_callback ending(all, [&stop] { stop.request_stop(); });
        work();
    });
}

void Tasks::deliver(std::function<void()> answer)
{
    QMetaObject::invokeMethod(this, std::move(answer), Qt::QueuedConnection);
}

} // namespace photoporter::ui
