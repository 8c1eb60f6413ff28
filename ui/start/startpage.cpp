// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/startpage.h"

#include "ui/common/filedialogs.h"
#include "ui/settings/storespanel.h"
#include "ui/start/connectsheet.h"
#include "ui/start/connectwords.h"
#include "ui/start/startcards.h"

#include <QDir>
#include <QEvent>
#include <QScrollArea>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <utility>

namespace photoporter::ui {

using namespace Qt::StringLiterals;

StartPage::StartPage(Desk &desk, QWidget *parent)
    : QWidget(parent),
      m_desk(desk),
      m_sample(desk),
      m_stack(new QStackedLayout(this)),
      m_cards(new QWidget),
      m_title(makeLabel(TextSize::Heading, true, m_cards)),
      m_subtitle(makeQuiet(m_cards)),
      m_sampleCard(new SampleCard(desk.tasks(), m_sample, m_cards)),
      m_storesCard(new StoresCard(m_cards)),
      m_folder(new QPushButton(m_cards)),
      m_error(new ErrorStrip(m_cards)),
      m_sheet(new ConnectSheet(desk))
{
    build();
    connectParts();
    retranslate();
}

void StartPage::build()
{
    QFont heading = fontOf(TextSize::Heading, true);
    heading.setPointSizeF(heading.pointSizeF() > 0 ? heading.pointSizeF() * 1.5 : heading.pointSizeF());
    if (heading.pixelSize() > 0)
        heading.setPixelSize(heading.pixelSize() * 3 / 2);
    m_title->setFont(heading);
    m_title->setAlignment(Qt::AlignCenter);
    m_subtitle->setFont(fontOf(TextSize::Title));
    m_subtitle->setAlignment(Qt::AlignCenter);
    m_folder->setObjectName(u"folderInstead"_s);
    makeLink(m_folder);
    auto *cards = new QHBoxLayout;
    cards->setSpacing(5 * step);
    cards->addStretch();
    cards->addWidget(m_sampleCard);
    cards->addWidget(m_storesCard);
    cards->addStretch();
    auto *column = new QVBoxLayout(m_cards);
    column->setContentsMargins(5 * step, 5 * step, 5 * step, 5 * step);
    column->setSpacing(step);
    column->addStretch(2);
    column->addWidget(m_title);
    column->addWidget(m_subtitle);
    column->addSpacing(6 * step);
    column->addLayout(cards);
    column->addSpacing(5 * step);
    column->addWidget(m_folder, 0, Qt::AlignHCenter);
    column->addWidget(m_error, 0, Qt::AlignHCenter);
    column->addStretch(3);
    auto *scroll = new QScrollArea;
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(m_cards);
    m_stack->addWidget(scroll);
    m_stack->addWidget(m_sheet);
}

void StartPage::connectParts()
{
    connect(m_storesCard, &StoresCard::chosen, this, &StartPage::showSheet);
    connect(m_folder, &QPushButton::clicked, this, &StartPage::chooseFolder);
    connect(m_sheet, &ConnectSheet::closed, this, &StartPage::showCards);
    connect(m_sheet, &ConnectSheet::saved, this, [this] {
        m_isOpening = true;
        showCards();
    });
    // The sample tells of its own end itself: what is opened from elsewhere is not this page's business.
    connect(&m_desk, &Desk::storeOpened, this, [this] {
        m_error->clear();
        if (std::exchange(m_isOpening, false))
            m_desk.show({.page = PageId::Albums, .album = {}, .activity = {}, .letter = {}});
    });
    connect(&m_desk, &Desk::storeFailed, this, [this](const Error &error) {
        if (std::exchange(m_isOpening, false))
            m_error->show(whileConnecting(error));
    });
}

QWidget *StartPage::first() const
{
    return m_stack->currentIndex() == 0 ? m_sampleCard->button() : m_sheet->first();
}

void StartPage::showSheet(const QString &provider)
{
    m_error->clear();
    m_sheet->begin(provider);
    m_stack->setCurrentWidget(m_sheet);
    first()->setFocus();
}

void StartPage::showCards()
{
    m_stack->setCurrentIndex(0);
    first()->setFocus();
}

void StartPage::chooseFolder()
{
    ui::chooseFolder(this, tr("Choose the folder to deliver to"), QDir::homePath(),
                     [this](const QString &folder) { deliverTo(folder); });
}

void StartPage::deliverTo(const QString &folder)
{
    m_error->clear();
    m_isOpening = true;
    deliverToFolder(m_desk, folder);
}

void StartPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void StartPage::retranslate()
{
    m_title->setText(tr("Deliver your first album"));
    m_subtitle->setText(tr("From a folder to a link for your client. Your photos stay in a store that is yours."));
    m_folder->setText(tr("Deliver to a folder or network drive instead"));
    m_sampleCard->retranslate();
    m_storesCard->retranslate();
}

} // namespace photoporter::ui
