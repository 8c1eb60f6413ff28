// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/closing.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>

namespace photoporter::ui {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Closing)
};

QString consequenceOf(const Unfinished &unfinished)
{
    if (unfinished.ends == 0)
        return Text::tr("Nothing is lost when you quit: they go on where they stopped at the next start.");
    const QString ends =
        Text::tr("Downloads, checks, unpacking and care end when you quit and have to be started again.");
    if (unfinished.goesOn == 0)
        return ends;
    return Text::tr("Uploads and jobs go on where they stopped at the next start.") + u' ' + ends;
}

} // namespace

std::optional<Closing> closingWithoutAsking(const Unfinished &unfinished, bool canGoOn,
                                            Preferences::OnClose wanted)
{
    if (unfinished.count() == 0)
        return Closing::Quit;
    if (wanted == Preferences::OnClose::KeepRunning && canGoOn)
        return Closing::GoOn;
    if (wanted == Preferences::OnClose::Pause)
        return Closing::Quit;
    return std::nullopt;
}

Closing askAboutClosing(QWidget *window, const Unfinished &unfinished, bool canGoOn, Preferences *preferences)
{
    QMessageBox box(window);
    box.setWindowTitle(QStringLiteral("Photoporter"));
    box.setIcon(QMessageBox::Question);
    box.setText(Text::tr("%n things are still running.", nullptr, unfinished.count()));
    box.setInformativeText(consequenceOf(unfinished));
    QPushButton *goOn = canGoOn ? box.addButton(Text::tr("Go on in the tray"), QMessageBox::AcceptRole) : nullptr;
    QPushButton *quit = box.addButton(Text::tr("Pause and quit"), QMessageBox::ActionRole);
    QPushButton *stay = box.addButton(Text::tr("Stay"), QMessageBox::RejectRole);
    box.setDefaultButton(goOn ? goOn : stay);
    box.setEscapeButton(stay);
    QCheckBox always(Text::tr("Do the same from now on"));
    if (preferences)
        box.setCheckBox(&always);
    box.exec();
    const bool keeps = goOn && box.clickedButton() == goOn;
    if (!keeps && box.clickedButton() != quit)
        return Closing::Stay;
    if (always.isChecked())
        preferences->setOnClose(keeps ? Preferences::OnClose::KeepRunning : Preferences::OnClose::Pause);
    return keeps ? Closing::GoOn : Closing::Quit;
}

} // namespace photoporter::ui
