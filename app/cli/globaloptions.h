// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "cli/output/progress.h"

#include <QCommandLineOption>
#include <QCommandLineParser>
#include <QList>
#include <QProcessEnvironment>
#include <QString>

#include <optional>

namespace photoporter {

/// The options that every command knows, before or after its name.
struct GlobalOptions {
    QString store; ///< URL; empty when none was named
    QString profile;
    QString endpoint;
    QString region;
    QString ledger; ///< path; empty for the user's own
    bool json = false;
    bool quiet = false;
    bool help = false;
    bool version = false;
    std::optional<ProgressStyle> progress; ///< nothing: by what standard error is
};

[[nodiscard]] QList<QCommandLineOption> globalOptionList();

/// Reads them out of a parser that holds globalOptionList(). PHOTOPORTER_STORE stands in for --store.
/// InvalidInput for values that can't be meant.
[[nodiscard]] Result<GlobalOptions> readGlobalOptions(const QCommandLineParser &parser,
                                                      const QProcessEnvironment &environment);

} // namespace photoporter
