// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/proof/proofworld.h"

#include "ui/upload/dropfilter.h"
#include "window/program.h"

#include <QDropEvent>
#include <QMimeData>
#include <QProcess>
#include <QUrl>

#include <algorithm>

namespace photoporter::ui::testing {

using namespace Qt::StringLiterals;

ProofWorld::~ProofWorld()
{
    window.reset(); // before the desk that it shows
}

MainWindow &ProofWorld::show(const StoreProfile &store)
{
    window = std::make_unique<MainWindow>(*desk, windowParts());
    new DropFilter(*desk, window.get());
    beginToOpen(store);
    window->show();
    awaitOpening();
    return *window;
}

void ProofWorld::drop(const QStringList &paths) const
{
    QMimeData data;
    QList<QUrl> urls;
    for (const QString &path : paths)
        urls += QUrl::fromLocalFile(path);
    data.setUrls(urls);
    const QPoint middle = window->rect().center();
    QDragEnterEvent enter(middle, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    enter.ignore();
    QCoreApplication::sendEvent(window.get(), &enter);
    ASSERT_TRUE(enter.isAccepted());
    QDropEvent dropped(middle, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    dropped.ignore();
    QCoreApplication::sendEvent(window.get(), &dropped);
    ASSERT_TRUE(dropped.isAccepted());
}

void ProofWorld::upload(const QString &folder) const
{
    drop({folder});
    const auto go = [this]() -> QAbstractButton * {
        const auto all = window->findChildren<QAbstractButton *>();
        const auto found = std::ranges::find_if(all, [](const QAbstractButton *candidate) {
            return candidate->isVisible() && candidate->text().startsWith(u"Upload "_s) &&
                   candidate->text().contains(u"photo"_s);
        });
        return found == all.end() ? nullptr : *found;
    };
    ASSERT_TRUE(waitUntil([&] { return go() && go()->isEnabled(); })) << "the sheet never was ready";
    go()->click();
}

void ProofWorld::await(ActivityKind kind, const QString &album, ActivityState state) const
{
    std::optional<Activity> seen;
    for (int minutes = 0; minutes < 4 && !(seen && seen->isFinal()); ++minutes)
        (void)waitUntil([&] {
            seen = activity(kind, album);
            return seen && (seen->isFinal() || seen->state == state);
        });
    ASSERT_TRUE(seen) << "nothing of the kind was ever seen";
    ASSERT_EQ(seen->state, state) << (seen->error ? seen->error->describe().toStdString() : "");
}

QString ProofWorld::pageButton(const QString &page) const
{
    const QAbstractButton *found = button(page);
    return found ? found->accessibleName() : QString();
}

QString outputOf(const QString &program, const QStringList &arguments)
{
    constexpr int longest = 120'000;
    QProcess process;
    process.start(program, arguments);
    EXPECT_TRUE(process.waitForFinished(longest)) << process.errorString().toStdString();
    EXPECT_EQ(process.exitCode(), 0) << process.readAllStandardError().toStdString();
    return QString::fromUtf8(process.readAllStandardOutput());
}

} // namespace photoporter::ui::testing
