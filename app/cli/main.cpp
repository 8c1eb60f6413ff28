// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commandline.h"
#include "cli/signals.h"

#include <QCoreApplication>
#include <QFile>
#include <QLocale>
#include <QStandardPaths>

#include <cstdio>
#include <malloc.h>
#include <sys/ioctl.h>
#include <unistd.h>

namespace {

int terminalWidth()
{
    winsize size{};
    return ioctl(STDERR_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0 ? size.ws_col : 80;
}

/// Lets buffers of a MiB and more go back to the system as they are freed. Left alone, glibc learns from the first
/// of them to keep all later ones in its arenas (measured: 150 MB instead of 95 MB for an album of 8 MB photos).
void keepHeapSmall()
{
    mallopt(M_MMAP_THRESHOLD, 1024 * 1024);
}

} // namespace

int main(int argc, char *argv[])
{
    using namespace photoporter;
    keepHeapSmall();
    const StopOnSignal signals;
    QCoreApplication application(argc, argv);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); // as its texts
    QCoreApplication::setApplicationName(
        QStringLiteral("photoporter")); // window and command line share one ledger

    QFile out, error;
    if (!out.open(stdout, QIODevice::WriteOnly) || !error.open(stderr, QIODevice::WriteOnly))
        return static_cast<int>(ExitStatus::Failed);
    Console console(out, error, {.errorIsTerminal = isatty(STDERR_FILENO) == 1, .width = terminalWidth()});
    CommandContext context{
        .console = console,
        .clock = systemClock(),
        .environment = QProcessEnvironment::systemEnvironment(),
        .dataFolder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation),
        .stop = signals.token(),
    };
    return static_cast<int>(runCommandLine(QCoreApplication::arguments().mid(1), allCommands(), context));
}
