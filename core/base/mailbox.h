// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>
#include <mutex>
#include <vector>

namespace photoporter {

/// Work that other threads hand to the thread of this object (QObject::thread), which runs it out of its event
/// loop in the order of posting. Like any QObject it is deleted in that thread, or after that has ended.
///
/// It does what QMetaObject::invokeMethod does, but keeps the work behind a std::mutex. ThreadSanitizer can't see
/// how Qt's event queue orders two threads, as Qt is not built with it; it sees how this does. So it checks all
/// that is handed over, and finds nothing where nothing is wrong.
class Mailbox final : public QObject {
public:
    /// From any thread. The work must not throw. What has not begun when the mailbox is deleted is dropped.
    void post(std::function<void()> work);
    /// Returns when the work is done. Not from the mailbox's own thread: it would wait for itself.
    void postAndWait(std::function<void()> work);

protected:
    void customEvent(QEvent *event) override;

private:
    std::mutex m_mutex; ///< guards m_posted
    std::vector<std::function<void()>> m_posted;
};

} // namespace photoporter
