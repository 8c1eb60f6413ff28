// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <gtest/gtest.h>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

namespace photoporter::testing {

/// Starts a process that does `work` and ends with what it answers as its status. It shares nothing with this one
/// but files; ledgers are opened in it, not before.
[[nodiscard]] inline pid_t startProcess(const std::function<int()> &work)
{
    const pid_t child = ::fork();
    if (child == 0)
        ::_exit(work());
    return child;
}

/// As waitpid() tells it.
[[nodiscard]] inline int waitFor(pid_t child)
{
    int status = 0;
    EXPECT_EQ(::waitpid(child, &status, 0), child);
    return status;
}

/// Lets processes begin at the same moment: each waits until it is opened, or until nobody is left to open it.
class Gate {
public:
    Gate() { EXPECT_EQ(::pipe(m_ends), 0); }
    Gate(const Gate &) = delete;
    Gate &operator=(const Gate &) = delete;
    ~Gate()
    {
        ::close(m_ends[0]);
        if (m_ends[1] >= 0)
            ::close(m_ends[1]);
    }

    /// In the child.
    void wait()
    {
        ::close(m_ends[1]);
        m_ends[1] = -1;
        char nothing = 0;
        while (::read(m_ends[0], &nothing, 1) > 0) {
        }
    }
    /// In the parent, once all are started.
    void open()
    {
        ::close(m_ends[1]);
        m_ends[1] = -1;
    }

private:
    int m_ends[2] = {-1, -1};
};

} // namespace photoporter::testing
