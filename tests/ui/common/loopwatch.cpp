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

void LoopWatch::add(const Stall &stall)
{
    ++m_events;
    if (stall.time > m_worst.time)
        m_worst = stall;
    if (stall.time < std::chrono::milliseconds(5))
        return;
    auto &longest = m_longest[stall.where];
    longest = std::max(longest, stall.time);
}

bool WatchedApplication::notify(QObject *receiver, QEvent *event)
{
    if (!watching || m_isInside || QThread::currentThread() != thread())
        return QApplication::notify(receiver, event);
    m_isInside = true;
    // Asked before: the receiver may be gone afterwards.
    const QByteArray where = QByteArray(receiver->metaObject()->className()) + ' ' +
                             receiver->objectName().toUtf8() + " event " + QByteArray::number(event->type());
    const auto began = ownTime();
    const bool done = QApplication::notify(receiver, event);
    const auto took = ownTime() - began;
    m_isInside = false;
    if (watching)
        watching->add({.time = took, .where = where});
    return done;
}

} // namespace photoporter::ui::testing
