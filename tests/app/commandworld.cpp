// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandworld.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QJsonDocument>

#include <gtest/gtest.h>

namespace photoporter {

namespace {

void ensureApplication()
{
    static int count = 1;
    static char name[] = "photoporter-tests";
    static char *arguments[] = {name, nullptr};
    static const QCoreApplication application(count, arguments);
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

CommandWorld::CommandWorld()
{
    ensureApplication();
}

CommandRun CommandWorld::run(const QStringList &arguments, const Commands &commands)
{
    QBuffer out, error;
    out.open(QIODevice::WriteOnly);
    error.open(QIODevice::WriteOnly);
    Console console(out, error, {});
    const auto clock = systemClock();
    CommandContext context{.console = console,
                           .clock = *clock,
                           .environment = environment,
                           .dataFolder = path(QStringLiteral("data")),
                           .stop = stop.get_token()};
    const ExitStatus status = runCommandLine(arguments, commands, context);
    return {status, QString::fromUtf8(out.data()), QString::fromUtf8(error.data())};
}

} // namespace photoporter
