// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/ledgertrouble.h"

#include "ui/common/format.h"
#include "ui/window/icons.h"

#include <QCloseEvent>
#include <QEventLoop>
#include <QVBoxLayout>

namespace photoporter::ui {

namespace {

constexpr QSize windowSize(640, 320);

} // namespace

LedgerTrouble::LedgerTrouble(const QString &path, const Error &error)
{
    setWindowTitle(QStringLiteral("Photoporter"));
    setWindowIcon(programIcon());
    resize(windowSize);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(6 * step, 5 * step, 6 * step, 5 * step);
    column->setSpacing(3 * step);
    QLabel *title = makeLabel(TextSize::Heading, true, this);
    title->setText(tr("Photoporter can't begin"));
    QLabel *where = makeQuiet(this);
    where->setText(tr("It keeps what it knows of jobs and uploads in %1. Photos and ZIPs are not in it.")
                       .arg(format::path(path)));
    auto *strip = new ErrorStrip(this);
    strip->show(error);
    QPushButton *again = strip->addButton();
    again->setText(tr("Try again"));
    again->setDefault(true);
    QPushButton *quit = strip->addButton();
    quit->setText(tr("Quit"));
    connect(again, &QPushButton::clicked, this, &LedgerTrouble::againAsked);
    connect(quit, &QPushButton::clicked, this, &LedgerTrouble::quitAsked);
    column->addWidget(title);
    column->addWidget(where);
    column->addWidget(strip);
    column->addStretch(1);
    again->setFocus();
}

void LedgerTrouble::closeEvent(QCloseEvent *event)
{
    QWidget::closeEvent(event);
    Q_EMIT quitAsked();
}

std::optional<OpenedLedger> openLedgerOrAsk(const QString &path)
{
    for (;;) {
        auto opened = openOrReplaceLedger(path, systemClock()->now());
        if (opened)
            return *std::move(opened);
        LedgerTrouble trouble(path, opened.error());
        // There is no window yet that this loop could be in the way of.
        QEventLoop loop;
        QObject::connect(&trouble, &LedgerTrouble::againAsked, &loop, [&loop] { loop.exit(1); });
        QObject::connect(&trouble, &LedgerTrouble::quitAsked, &loop, &QEventLoop::quit);
        trouble.show();
        if (loop.exec() == 0)
            return std::nullopt;
    }
}

} // namespace photoporter::ui
