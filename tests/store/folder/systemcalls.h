// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

namespace photoporter::testing {

/// What the system is to do otherwise in this program, for tests of file systems that lack something and of what
/// happens in the middle of a call. Systemcalls.cpp takes the place of the C library's functions.
struct SystemCalls {
    bool hasLinks = true;
    bool hasExchange = true;
    /// Before each rename, with the new name. What it returns is the errno that the rename fails with, 0: none.
    std::function<int(const char *)> beforeRename;
    std::function<void()> beforeCopy;    ///< of bytes from file to file
    std::function<void(int)> beforeSync; ///< of an open file or folder
};
extern SystemCalls systemCalls; ///< of one thread

} // namespace photoporter::testing
