// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace photoporter::testing {

/// Qt's SQL driver is a plug-in and needs an application to be found. The application is never destroyed: Qt SQL's
/// own static data is gone by the time that a static application's destructor wants to tell it of its end.
inline void needApplication()
{
    static int argc = 1;
    static char name[] = "tests";
    static char *argv[] = {name, nullptr};
    static const auto *const application =
        QCoreApplication::instance() ? QCoreApplication::instance() : new QCoreApplication(argc, argv);
    static_cast<void>(application);
}

} // namespace photoporter::testing
