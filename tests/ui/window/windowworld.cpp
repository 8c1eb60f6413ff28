// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/windowworld.h"

#include "ledger/deadlettertable.h"
#include "store/folder/folderstore.h"

#include <QLineEdit>
#include <QMessageBox>
#include <QSystemTrayIcon>
#include <QTest>
#include <QTimer>

namespace photoporter::ui::testing {

using namespace Qt::StringLiterals;

ToldPage::ToldPage(Desk &desk, QWidget *parent) : Page(desk, parent), m_field(new QLineEdit(this))
{
}

QWidget *ToldPage::first()
{
    return m_field;
}

WindowWorld::~WindowWorld()
{
    window.reset(); // before the desk that it shows
}

WindowParts WindowWorld::parts()
{
    return {.makePage =
                [this](PageId, Desk &from, QWidget *parent) {
                    ++pagesMade;
                    return new ToldPage(from, parent);
                },
            .makeStart =
                [this](Desk &, QWidget *parent) {
                    start = new QLineEdit(parent);
                    return start;
                },
            .makeUpload =
                [this](Desk &, QWidget *parent, std::function<void()> close) {
                    sheet = new QLineEdit(parent);
                    closeSheet = std::move(close);
                    return UploadPart{
                        .sheet = sheet,
                        .offer = [this](const QStringList &paths, const QString &) { offered.push_back(paths); },
                        .hasWork = [this] { return sheetHasWork; }};
                }};
}

MainWindow &WindowWorld::show()
{
    window = std::make_unique<MainWindow>(*desk, parts());
    window->show();
    window->activateWindow();
    EXPECT_TRUE(QTest::qWaitForWindowActive(window.get()));
    return *window;
}

MainWindow &WindowWorld::open()
{
    openStore();
    return show();
}

void WindowWorld::beginUpload()
{
    preferences.setRates({{.bytesPerSecond = 1'000'000}});
    const QString photos = makePhotos(u"slow"_s, std::vector<std::uint64_t>(100, 300'000));
    ASSERT_TRUE(desk->workspace()->upload({.album = u"Slow"_s, .paths = {photos}}));
    desk->refreshSoon();
    ASSERT_TRUE(waitUntil([this] { return desk->snapshot().running() > 0; }));
}

void WindowWorld::addLetter() const
{
    const QString owner = u"a test"_s;
    const Error error{.code = ErrorCode::AccessDenied, .message = u"The store refused it."_s, .httpStatus = 403};
    const Clock::WallTime now = desk->now();
    const JobTable jobs(ledger());
    const auto job = jobs.enqueue({.location = FolderStore::open(storePath()).value()->location(),
                                   .album = u"Keller"_s,
                                   .name = u"Keller"_s,
                                   .askedBy = u"user"_s},
                                  now);
    ASSERT_TRUE(job);
    ASSERT_TRUE(jobs.claim({.owner = owner, .only = job->id, .now = now, .lease = std::chrono::minutes(6)}));
    ASSERT_TRUE(jobs.fail(job->id, owner, error, now));
    ASSERT_TRUE(
        DeadLetterTable(ledger()).add({.job = job->id, .at = now, .phase = u"generating"_s, .error = error}));
}

QSystemTrayIcon &WindowWorld::tray() const
{
    auto *icon = window->findChild<QSystemTrayIcon *>();
    icon->show();
    return *icon;
}

void WindowWorld::answer(const QString &button)
{
    question.clear();
    choices.clear();
    QTimer::singleShot(0, window.get(), [this, button] {
        auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
        if (!box)
            return; // there was no question
        question = box->text() + u'\n' + box->informativeText();
        for (const QAbstractButton *choice : box->buttons())
            choices += choice->text();
        pressIn(*box, button);
    });
}

bool endsProgram(const std::function<void()> &deed)
{
    constexpr int goesOn = 1;
    int tick = 0;
    QTimer ticks;
    QObject::connect(&ticks, &QTimer::timeout, &ticks, [&] {
        if (++tick == 1)
            deed();
        else
            QCoreApplication::exit(goesOn);
    });
    ticks.start(0);
    return QApplication::exec() != goesOn;
}

} // namespace photoporter::ui::testing
