// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/albums/albumasks.h"

#include "ui/common/filedialogs.h"
#include "ui/common/widgets.h"

#include <QDesktopServices>
#include <QMessageBox>
#include <QStandardPaths>
#include <QUrl>

namespace photoporter::ui {

namespace {

void chooseDownloadFolder(QWidget *parent, const QString &title,
                          const std::function<void(const QString &)> &chosen)
{
    chooseFolder(parent, title, QStandardPaths::writableLocation(QStandardPaths::DownloadLocation), chosen);
}

void confirm(QWidget *parent, const Confirmation &question, const std::function<void()> &confirmed)
{
    auto *box = new QMessageBox(QMessageBox::Warning, {}, question.question, QMessageBox::Cancel, parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText); // albums' names are anybody's
    box->setInformativeText(question.text);
    QPushButton *button = box->addButton(question.button, QMessageBox::DestructiveRole);
    makeDanger(button);
    box->setDefaultButton(QMessageBox::Cancel);
    QObject::connect(button, &QPushButton::clicked, parent, confirmed);
    box->open();
}

} // namespace

AlbumAsks desktopAsks()
{
    return {.chooseFolder = chooseDownloadFolder, .confirm = confirm, .open = [](const QUrl &url) {
                return QDesktopServices::openUrl(url);
            }};
}

} // namespace photoporter::ui
