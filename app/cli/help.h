// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"

#include <QString>

namespace photoporter {

inline constexpr char16_t programName[] = u"photoporter-cli";

/// The program's own help: what it is, its commands, the global options.
[[nodiscard]] QString programHelp(const Commands &commands);

/// One command's help: how it is called, what it does, its arguments and options, examples.
[[nodiscard]] QString commandHelp(const Command &command);

} // namespace photoporter
