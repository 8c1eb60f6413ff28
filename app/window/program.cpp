// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/program.h"

#include "ledger/replacement.h"
#include "ui/albums/albumspage.h"
#include "ui/common/language.h"
#include "ui/deadletters/deadletterspage.h"
#include "ui/jobs/jobspage.h"
#include "ui/metrics/metricspage.h"
#include "ui/settings/keychainsecrets.h"
#include "ui/settings/settingspage.h"
#include "ui/start/samplestart.h"
#include "ui/start/startpage.h"
#include "ui/upload/dropfilter.h"
#include "ui/upload/uploadsheet.h"
#include "ui/window/ledgertrouble.h"
#include "ui/window/singleinstance.h"

#include <QApplication>
#include <QDir>
#include <QStandardPaths>
#include <QTimer>

namespace photoporter::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

Page *makePage(PageId page, Desk &desk, QWidget *parent)
{
    switch (page) {
    case PageId::Albums:
        return new AlbumsPage(desk, parent);
    case PageId::Jobs:
        return new JobsPage(desk, parent);
    case PageId::DeadLetters:
        return new DeadLettersPage(desk, parent);
    case PageId::Metrics:
        return new MetricsPage(desk, parent);
    case PageId::Settings:
        break;
    }
    return new SettingsPage(desk, parent);
}

UploadPart makeUpload(Desk &desk, QWidget *parent, std::function<void()> close)
{
    auto *sheet = new UploadSheet(desk, parent);
    QObject::connect(sheet, &UploadSheet::closed, parent, std::move(close));
    return {.sheet = sheet,
            .offer = [sheet](const QStringList &paths, const QString &album) { sheet->offer(paths, album); },
            .hasWork = [sheet] { return sheet->hasWork(); }};
}

/// The files and folders that the program was called with, absolute.
QStringList pathsOf(const QStringList &arguments)
{
    QStringList paths;
    for (const QString &argument : arguments.mid(1)) {
        if (!argument.startsWith(u'-'))
            paths += QDir::current().absoluteFilePath(argument);
    }
    return paths;
}

DeskOptions deskOptions(std::shared_ptr<Ledger> ledger)
{
    return {.ledger = std::move(ledger),
            .clock = systemClock(),
            .cacheFolder = QStandardPaths::writableLocation(QStandardPaths::CacheLocation),
            .dataFolder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)};
}

/// Everything that lives while the window does.
struct Program {
    explicit Program(const OpenedLedger &opened, Preferences &chosen, SingleInstance &instance)
        : preferences(chosen), desk(deskOptions(opened.ledger), preferences, secrets), window(desk, windowParts())
    {
        new DropFilter(desk, &window);
        QObject::connect(&instance, &SingleInstance::startedAgain, &window, [this](const QStringList &paths) {
            window.raiseWindow();
            if (!paths.isEmpty())
                desk.offerUpload(paths);
        });
        if (const auto store = preferences.store(preferences.currentStore()))
            desk.open(*store);
        window.show();
        if (opened.loss)
            desk.notify({.text = opened.loss->describe(), .time = std::chrono::minutes(1)});
    }

    Preferences &preferences;
    KeychainSecrets secrets;
    Desk desk;
    MainWindow window;
};

} // namespace

WindowParts windowParts()
{
    return {.makePage = makePage,
            .makeStart = [](Desk &desk, QWidget *parent) { return new StartPage(desk, parent); },
            .makeUpload = makeUpload};
}

namespace {

/// --show PICTURE [PHOTOS]: delivers the sample album (so many large and small ones) without a question, saves a
/// picture of the window and ends.
void showSample(Program &program, SampleStart &sample, const QString &picture)
{
    const auto end = [&program, picture](int status) {
        program.window.grab().save(picture);
        QCoreApplication::exit(status);
    };
    QObject::connect(&program.desk, &Desk::activitiesEnded, &program.window, [end](const auto &ended) {
        for (const Activity &activity : ended) {
            const int status = activity.state == ActivityState::Ready ? 0 : 1;
            if (activity.id.kind == ActivityKind::Archive)
                QTimer::singleShot(2s, qApp, [end, status] { end(status); });
        }
    });
    QObject::connect(&sample, &SampleStart::changed, &program.window, [end, &sample] {
        if (sample.step() == SampleStart::Step::Failed)
            end(1);
    });
    sample.start();
}

} // namespace

int runProgram(QApplication &application)
{
    Preferences preferences;
    Language language;
    language.set(preferences.language());
    Appearance appearance(application);
    appearance.setScheme(preferences.scheme());
    QObject::connect(&preferences, &Preferences::languageChanged, &preferences,
                     [&] { language.set(preferences.language()); });
    QObject::connect(&preferences, &Preferences::schemeChanged, &preferences,
                     [&] { appearance.setScheme(preferences.scheme()); });

    const QStringList paths = pathsOf(QCoreApplication::arguments());
    SingleInstance instance(Ledger::defaultPath());
    if (instance.handOver(paths))
        return 0;
    instance.listen();
    const auto opened = openLedgerOrAsk(Ledger::defaultPath());
    if (!opened)
        return 1; // told, and the user chose to quit
    Program program(*opened, preferences, instance);
    SampleStart sample(program.desk);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == "--show"_L1) {
        if (const unsigned photos = arguments.value(3).toUInt(); photos > 0)
            sample.setAlbum({.large = photos, .small = photos});
        showSample(program, sample, arguments.value(2));
    } else if (!paths.isEmpty()) {
        program.desk.offerUpload(paths);
    }
    return QApplication::exec();
}

} // namespace photoporter::ui
