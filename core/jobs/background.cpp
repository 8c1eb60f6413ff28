// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/background.h"

#include <QtConcurrentRun>

// Not instrumented by ThreadSanitizer (see CMakeLists.txt): the templates behind QtConcurrent::run belong to Qt,
// whose ways of ordering threads it does not see.
namespace photoporter {

QFuture<void> runOnPool(QThreadPool &pool, BackgroundTask &task)
{
    return QtConcurrent::run(&pool, [&task](QPromise<void> &promise) { task.run(promise); });
}

} // namespace photoporter
