// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/program.h"

#include <QApplication>

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("photoporter")); // shares a ledger with the command line
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Photoporter"));
    QGuiApplication::setDesktopFileName(QStringLiteral("org.photoporter.Photoporter"));
    QApplication::setQuitOnLastWindowClosed(false); // the tray may keep it
    return photoporter::ui::runProgram(application);
}
