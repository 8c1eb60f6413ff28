// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/albums/reportbox.h"

#include "ui/albums/albumwords.h"
#include "ui/albums/tonelabel.h"
#include "ui/common/format.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace photoporter::ui {

using namespace std::chrono_literals;

ReportBox::ReportBox(AlbumActions &actions, QWidget *parent)
    : QWidget(parent),
      m_actions(actions),
      m_text(makeQuiet(this)),
      m_bar(new Bar(this)),
      m_error(new ErrorStrip(this)),
      m_stop(new QPushButton(this)),
      m_showFile(new QPushButton(this)),
      m_dismiss(new QPushButton(this)),
      m_dismissError(m_error->addButton())
{
    for (QPushButton *button : {m_stop, m_showFile, m_dismiss, m_dismissError})
        makeLink(button);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(2 * step);
    buttons->addWidget(m_stop);
    buttons->addWidget(m_showFile);
    buttons->addWidget(m_dismiss);
    buttons->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(step);
    column->addWidget(m_text);
    column->addWidget(m_bar);
    column->addLayout(buttons);
    column->addWidget(m_error);

    m_ticks.setInterval(250ms);
    connect(&m_ticks, &QTimer::timeout, this, &ReportBox::tick);
    connect(&actions, &AlbumActions::reported, this, [this](const QString &album) {
        if (album == m_album)
            arrange();
    });
    connect(m_stop, &QPushButton::clicked, this, [this] { m_actions.stop(m_album); });
    connect(m_showFile, &QPushButton::clicked, this, [this] {
        if (const AlbumReport *report = m_actions.report(m_album))
            m_actions.showFile(report->file);
    });
    for (QPushButton *button : {m_dismiss, m_dismissError})
        connect(button, &QPushButton::clicked, this, [this] { m_actions.dismiss(m_album); });
    retranslate();
    arrange();
}

void ReportBox::setAlbum(const QString &album)
{
    if (m_album == album)
        return;
    m_album = album;
    arrange();
}

void ReportBox::arrange()
{
    const AlbumReport *report = m_actions.report(m_album);
    setVisible(report);
    m_ticks.stop();
    if (!report)
        return;
    const bool isRunning = report->isRunning();
    m_text->setVisible(!report->error);
    m_bar->setVisible(isRunning);
    m_stop->setVisible(isRunning);
    m_dismiss->setVisible(!isRunning && !report->error);
    m_showFile->setVisible(!report->file.isEmpty());
    m_text->setText(report->text);
    setToneOf(m_text, report->tone);
    if (report->error)
        m_error->show(*report->error);
    else
        m_error->clear();
    if (isRunning) {
        tick();
        m_ticks.start();
    }
}

void ReportBox::tick()
{
    const AlbumReport *report = m_actions.report(m_album);
    if (!report || !report->isRunning())
        return;
    const std::uint64_t done = report->progress->bytesDone, total = report->progress->bytesTotal;
    m_bar->set(total == 0 ? -1 : std::min(1.0, static_cast<double>(done) / static_cast<double>(total)));
    const QString figures = total == 0 ? QString() : format::bytesOf(std::min(done, total), total);
    m_text->setText(dotted({report->text, figures}));
}

void ReportBox::retranslate()
{
    //: stops a download or a check that runs
    m_stop->setText(tr("Stop"));
    m_showFile->setText(tr("Show in folder"));
    //: takes a message away
    m_dismiss->setText(tr("Close"));
    m_dismissError->setText(tr("Close"));
    m_bar->setAccessibleName(tr("Progress"));
}

} // namespace photoporter::ui
