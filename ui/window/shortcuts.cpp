// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/shortcuts.h"

#include "ui/common/widgets.h"

#include <QGridLayout>
#include <QVBoxLayout>

namespace photoporter::ui {

std::vector<ShortcutInfo> shortcutList()
{
    return {{Qt::CTRL | Qt::Key_1, ShortcutsSheet::tr("Albums")},
            {Qt::CTRL | Qt::Key_2, ShortcutsSheet::tr("Jobs")},
            {Qt::CTRL | Qt::Key_3, ShortcutsSheet::tr("Dead letters")},
            {Qt::CTRL | Qt::Key_4, ShortcutsSheet::tr("Metrics")},
            {Qt::CTRL | Qt::Key_5, ShortcutsSheet::tr("Settings")},
            {Qt::CTRL | Qt::Key_U, ShortcutsSheet::tr("Upload an album")},
            {Qt::CTRL | Qt::Key_Z, ShortcutsSheet::tr("Create the ZIP of the selected albums")},
            {Qt::CTRL | Qt::Key_L, ShortcutsSheet::tr("Copy the link of the selected album")},
            {Qt::CTRL | Qt::Key_F, ShortcutsSheet::tr("Search")},
            {Qt::Key_F5, ShortcutsSheet::tr("Look at the store again")},
            {Qt::Key_Space, ShortcutsSheet::tr("Pause or resume the selected jobs")},
            {Qt::Key_Delete, ShortcutsSheet::tr("Cancel, delete or discard what is selected")},
            {Qt::Key_Escape, ShortcutsSheet::tr("Back")},
            {Qt::Key_F1, ShortcutsSheet::tr("These keys")},
            {Qt::CTRL | Qt::Key_Q, ShortcutsSheet::tr("Quit")}};
}

ShortcutsSheet::ShortcutsSheet(QWidget *parent) : QFrame(parent)
{
    setProperty("kind", QStringLiteral("sheet"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(6 * step, 5 * step, 6 * step, 5 * step);
    column->setSpacing(3 * step);
    QLabel *title = makeLabel(TextSize::Heading, true, this);
    title->setText(tr("Keys"));
    column->addWidget(title);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(6 * step);
    for (int row = 0; const ShortcutInfo &info : shortcutList()) {
        QLabel *keys = makeLabel(TextSize::Body, true, this);
        keys->setText(info.keys.toString(QKeySequence::NativeText));
        QLabel *what = makeLabel(TextSize::Body, false, this);
        what->setText(info.what);
        grid->addWidget(keys, row, 0);
        grid->addWidget(what, row++, 1);
    }
    column->addLayout(grid);
    auto *close = new QPushButton(tr("Close"), this);
    connect(close, &QPushButton::clicked, this, &ShortcutsSheet::closed);
    column->addWidget(close, 0, Qt::AlignRight);
    setFocusProxy(close);
}

} // namespace photoporter::ui
