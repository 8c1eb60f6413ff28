// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"
#include "cli/context.h"

#include <QStringList>

namespace photoporter {

/// Carries out one command line (without the program's name): finds the command, checks its options and arguments,
/// runs it, and prints its result or its error to the context's console. Never throws; the same context may serve
/// many calls, one after the other.
[[nodiscard]] ExitStatus runCommandLine(const QStringList &arguments, const Commands &commands,
                                        CommandContext &context);

} // namespace photoporter
