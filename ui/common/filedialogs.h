// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <functional>

class QWidget;

namespace photoporter::ui {

// Questions for places on this computer. They return at once; `chosen` is called when something was chosen, while
// `parent` lives. `from` is the folder that is shown first; empty: the last one.

void chooseFolder(QWidget *parent, const QString &title, const QString &from,
                  const std::function<void(const QString &folder)> &chosen);
/// One or more files that are there.
void chooseFiles(QWidget *parent, const QString &title,
                 const std::function<void(const QStringList &files)> &chosen);
/// A file to be written: `name` is proposed, and its suffix is put to names without one. `filter`: "CSV files
/// (*.csv)".
void chooseSaveFile(QWidget *parent, const QString &title, const QString &name, const QString &filter,
                    const std::function<void(const QString &file)> &chosen);

} // namespace photoporter::ui
