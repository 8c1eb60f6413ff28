// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/commandline.h"

#include <QJsonObject>
#include <QProcessEnvironment>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

#include <memory>
#include <stop_token>

namespace photoporter {

/// What a command line left behind.
struct CommandRun {
    ExitStatus status = ExitStatus::Done;
    QString out;
    QString error;
    /// Standard output as the one JSON document that it must be; a failure of the test when it is not.
    [[nodiscard]] QJsonObject document() const;
};

/// Runs command lines in this process, with buffers for the standard streams and a data folder of its own.
class CommandWorld {
public:
    CommandWorld();

    [[nodiscard]] CommandRun run(const QStringList &arguments, const Commands &commands);
    /// With the program's own commands.
    [[nodiscard]] CommandRun run(const QStringList &arguments);

    [[nodiscard]] QString path(const QString &name) const { return folder.filePath(name); }

    QTemporaryDir folder;
    QProcessEnvironment environment; ///< empty to begin with: nothing of the tester's own configuration counts
    std::stop_source stop;
    std::shared_ptr<Clock> clock = systemClock();
    OpenStore openStore = openPlainStore;
};

} // namespace photoporter
