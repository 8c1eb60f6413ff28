// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/loopwatch.h"

#include <QEvent>
#include <QThread>

#include <array>
#include <cstdio>
#include <fcntl.h>
#include <unistd.h>

namespace photoporter::ui::testing {

namespace {

LoopWatch *watching = nullptr;

/// How long this thread waited for a processor so far, though it could have run: the second figure of Linux's
/// /proc/thread-self/schedstat. Zero where the system does not tell.
std::chrono::nanoseconds waitedForProcessor()
{
    thread_local const int file = open("/proc/thread-self/schedstat", O_RDONLY | O_CLOEXEC);
    std::array<char, 128> text{};
    if (file < 0 || pread(file, text.data(), text.size() - 1, 0) <= 0)
        return {};
    unsigned long long ran = 0, waited = 0;
    if (std::sscanf(text.data(), "%llu %llu", &ran, &waited) != 2)
        return {};
    return std::chrono::nanoseconds(waited);
}

} // namespace

std::chrono::nanoseconds ownTime()
{
    for (auto waited = waitedForProcessor();;) {
        const std::chrono::nanoseconds now = std::chrono::steady_clock::now().time_since_epoch();
        const auto since = waitedForProcessor();
        if (since == waited)
            return now - waited;
        waited = since; // the thread lost its processor between the two figures
    }
}

LoopWatch::LoopWatch()
{
    watching = this;
}

LoopWatch::~LoopWatch()
{
    watching = nullptr;
}

void LoopWatch::begin()
{
    if (m_since)
        return;
    QCoreApplication::postEvent(&m_probe, new QEvent(QEvent::User), Qt::LowEventPriority);
    m_since = ownTime();
    m_now = {};
    m_longestNow = {};
}

void LoopWatch::add(const QByteArray &where, std::chrono::nanoseconds time)
{
    ++m_events;
    ++m_now.events;
    if (time > m_longestNow) {
        m_longestNow = time;
        m_now.where = where;
    }
    if (time < std::chrono::milliseconds(5))
        return;
    auto &longest = m_longest[where];
    longest = std::max(longest, time);
}

void LoopWatch::arrive()
{
    m_now.time = ownTime() - *m_since;
    m_since.reset();
    if (m_now.time > m_worst.time)
        m_worst = m_now;
}

bool WatchedApplication::notify(QObject *receiver, QEvent *event)
{
    if (!watching || QThread::currentThread() != thread())
        return QApplication::notify(receiver, event);
    if (receiver == &watching->m_probe) {
        watching->arrive();
        return true;
    }
    if (m_isInside)
        return QApplication::notify(receiver, event);
    m_isInside = true;
    // Asked before: the receiver may be gone afterwards.
    const QByteArray where = QByteArray(receiver->metaObject()->className()) + ' ' +
                             receiver->objectName().toUtf8() + " event " + QByteArray::number(event->type());
    watching->begin();
    const auto began = ownTime();
    const bool done = QApplication::notify(receiver, event);
    const auto took = ownTime() - began;
    m_isInside = false;
    if (watching)
        watching->add(where, took);
    return done;
}

} // namespace photoporter::ui::testing
