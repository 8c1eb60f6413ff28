// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/albums/archivebox.h"

#include "ui/albums/albumwords.h"
#include "ui/albums/tonelabel.h"
#include "ui/common/format.h"
#include "ui/common/words.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace photoporter::ui {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ArchiveBox)
};

ArchiveWords movingWords(const AlbumOverview &album, const Activity &moving, const Rates &rates,
                         Clock::WallTime now)
{
    const bool isUpload = moving.id.kind == ActivityKind::Upload;
    const std::optional<double> fraction = movedOf(album);
    const Standing standing = standingOf(moving, now);
    return {.title = isUpload ? Text::tr("Upload") : Text::tr("ZIP"),
            .figure = fraction && *fraction >= 0 ? format::percent(*fraction) : QString(),
            .first = standing.text,
            .second = progressOf(moving, rates, now),
            .fraction = fraction,
            .tone = standing.tone == Tone::Accent ? Tone::Neutral : standing.tone};
}

ArchiveWords failedWords(const Activity &failed)
{
    const bool isUpload = failed.id.kind == ActivityKind::Upload;
    ArchiveWords words{.title = isUpload ? Text::tr("Upload") : Text::tr("ZIP"), .tone = Tone::Failed};
    words.first = failed.error ? headlineOf(*failed.error) : Text::tr("Failed");
    words.second = failed.error ? failed.error->advice() : QString();
    return words;
}

QString madeText(const AlbumOverview &album, Clock::WallTime now)
{
    //: %1: "today 14:02", "19 Nov"
    return album.archiveMadeAt ? Text::tr("Made %1").arg(format::moment(*album.archiveMadeAt, now)) : QString();
}

} // namespace

ArchiveWords archiveWords(const AlbumOverview &album, const LinkState &link, const Rates &rates,
                          Clock::WallTime now)
{
    if (const Activity *moving = movingOf(album))
        return movingWords(album, *moving, rates, now);
    if (album.upload)
        return failedWords(*album.upload);
    if (album.state == ArchiveState::Failed)
        return failedWords(*album.job);
    const Standing standing = albumStanding(album, link, now);
    ArchiveWords words{.title = Text::tr("ZIP"), .first = standing.text};
    words.tone = standing.tone == Tone::Attention ? Tone::Attention : Tone::Neutral;
    words.second = madeText(album, now);
    if (album.state == ArchiveState::None)
        words.second = Text::tr("Create one to send a link to your client.");
    return words;
}

ArchiveBox::ArchiveBox(QWidget *parent)
    : QWidget(parent),
      m_title(makeLabel(TextSize::Body, true, this)),
      m_figure(makeLabel(TextSize::Body, false, this)),
      m_first(makeQuiet(this)),
      m_second(makeQuiet(this)),
      m_bar(new Bar(this))
{
    m_figure->setFont(tabular(m_figure->font()));
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_figure);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(step);
    column->addLayout(head);
    column->addWidget(m_bar);
    column->addWidget(m_first);
    column->addWidget(m_second);
}

void ArchiveBox::set(const ArchiveWords &words)
{
    m_title->setText(words.title);
    m_figure->setText(words.figure);
    m_first->setText(words.first);
    m_first->setVisible(!words.first.isEmpty());
    m_second->setText(words.second);
    m_second->setVisible(!words.second.isEmpty());
    m_bar->setVisible(words.fraction.has_value());
    if (words.fraction)
        m_bar->set(*words.fraction);
    setToneOf(m_first, words.tone);
}

} // namespace photoporter::ui
