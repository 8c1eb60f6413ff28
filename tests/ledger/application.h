// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace photoporter::testing {

/// Qt's SQL driver is a plug-in and needs an application to be found.
inline void needApplication()
{
    static int argc = 1;
    static char name[] = "tests";
    static char *argv[] = {name, nullptr};
    static const QCoreApplication application(argc, argv);
}

} // namespace photoporter::testing
