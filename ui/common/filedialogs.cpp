// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/filedialogs.h"

#include <QFileDialog>
#include <QFileInfo>

namespace photoporter::ui {

namespace {

QFileDialog *makeDialog(QWidget *parent, const QString &title, const QString &from = {})
{
    auto *dialog = new QFileDialog(parent, title, from);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    return dialog;
}

} // namespace

void chooseFolder(QWidget *parent, const QString &title, const QString &from,
                  const std::function<void(const QString &)> &chosen)
{
    QFileDialog *dialog = makeDialog(parent, title, from);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, chosen);
    dialog->open();
}

void chooseFiles(QWidget *parent, const QString &title, const std::function<void(const QStringList &)> &chosen)
{
    QFileDialog *dialog = makeDialog(parent, title);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    QObject::connect(dialog, &QFileDialog::filesSelected, parent, chosen);
    dialog->open();
}

void chooseSaveFile(QWidget *parent, const QString &title, const QString &name, const QString &filter,
                    const std::function<void(const QString &)> &chosen)
{
    QFileDialog *dialog = makeDialog(parent, title);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(filter);
    dialog->setDefaultSuffix(QFileInfo(name).suffix());
    dialog->selectFile(name);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, chosen);
    dialog->open();
}

} // namespace photoporter::ui
