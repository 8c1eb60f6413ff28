// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandworld.h"

#include "ledger/application.h"

#include <QBuffer>
#include <QDir>
#include <QJsonDocument>
#include <QStorageInfo>

#include <gtest/gtest.h>

namespace photoporter {

namespace {

/// In memory where there is room: the stores of tests sync what they write, and disks take their time for that.
QString temporaryTemplate()
{
    const QStorageInfo memory(QStringLiteral("/dev/shm"));
    const bool fits = memory.isValid() && memory.bytesAvailable() > 1'000'000'000;
    return (fits ? QStringLiteral("/dev/shm") : QDir::tempPath()) + QStringLiteral("/photoporter-XXXXXX");
}

} // namespace

QJsonObject CommandRun::document() const
{
    QJsonParseError problem{};
    const QJsonDocument document = QJsonDocument::fromJson(out.toUtf8(), &problem);
    EXPECT_EQ(problem.error, QJsonParseError::NoError)
        << problem.errorString().toStdString() << " in: " << out.toStdString();
    return document.object();
}

CommandWorld::CommandWorld() : folder(temporaryTemplate())
{
    testing::needApplication();
}

CommandRun CommandWorld::run(const QStringList &arguments, const Commands &commands)
{
    QBuffer out, error;
    out.open(QIODevice::WriteOnly);
    error.open(QIODevice::WriteOnly);
    Console console(out, error, {});
    CommandContext context{.console = console,
                           .clock = clock,
                           .environment = environment,
                           .dataFolder = path(QStringLiteral("data")),
                           .stop = stop.get_token(),
                           .openStore = openStore};
    const ExitStatus status = runCommandLine(arguments, commands, context);
    return {status, QString::fromUtf8(out.data()), QString::fromUtf8(error.data())};
}

CommandRun CommandWorld::run(const QStringList &arguments)
{
    return run(arguments, allCommands());
}

} // namespace photoporter
