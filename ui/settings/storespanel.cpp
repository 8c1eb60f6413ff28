// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/storespanel.h"

#include "ui/common/filedialogs.h"

#include <QDir>
#include <QHBoxLayout>
#include <QUuid>
#include <QVBoxLayout>

#include <algorithm>

namespace photoporter::ui {

using namespace Qt::StringLiterals;

StoresPanel::StoresPanel(Desk &desk, QWidget *parent)
    : QWidget(parent),
      m_desk(desk),
      m_help(makeQuiet(this)),
      m_list(new QWidget(this)),
      m_add(new QPushButton(this)),
      m_addFolder(new QPushButton(this))
{
    m_add->setObjectName(u"addStore"_s);
    m_addFolder->setObjectName(u"addFolder"_s);
    auto *list = new QVBoxLayout(m_list);
    list->setContentsMargins({});
    list->setSpacing(3 * step);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(2 * step);
    buttons->addWidget(m_add);
    buttons->addWidget(m_addFolder);
    buttons->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(3 * step);
    column->addWidget(m_help);
    column->addWidget(m_list);
    column->addLayout(buttons);
    connect(m_add, &QPushButton::clicked, this, &StoresPanel::addRequested);
    connect(m_addFolder, &QPushButton::clicked, this, &StoresPanel::addFolder);
    connect(&desk.preferences(), &Preferences::storesChanged, this, &StoresPanel::fill);
    const auto follow = [this] {
        for (StoreCard *card : m_cards)
            card->follow();
    };
    connect(&desk, &Desk::openingChanged, this, follow);
    connect(&desk, &Desk::storeClosed, this, follow);
    fill();
    retranslate();
}

void StoresPanel::fill()
{
    const std::vector<StoreProfile> stores = m_desk.preferences().stores();
    // Cards of stores that did not change stay: a test may be running there.
    std::erase_if(m_cards, [&stores](StoreCard *card) {
        const bool isGone = std::ranges::find(stores, card->profile()) == stores.end();
        if (isGone) {
            card->hide();
            card->deleteLater(); // its button may be what was pressed
        }
        return isGone;
    });
    auto *list = static_cast<QVBoxLayout *>(m_list->layout());
    std::vector<StoreCard *> cards;
    for (const StoreProfile &store : stores) {
        const auto known =
            std::ranges::find_if(m_cards, [&store](const StoreCard *card) { return card->profile() == store; });
        StoreCard *card = known != m_cards.end() ? *known : new StoreCard(m_desk, store, m_list);
        if (known == m_cards.end())
            connect(card, &StoreCard::editRequested, this, &StoresPanel::editRequested);
        list->removeWidget(card);
        list->addWidget(card);
        card->follow();
        cards.push_back(card);
    }
    m_cards = std::move(cards);
}

void StoresPanel::addFolder()
{
    chooseFolder(this, tr("Choose the folder to deliver to"), QDir::homePath(),
                 [this](const QString &folder) { deliverToFolder(m_desk, folder); });
}

void StoresPanel::retranslate()
{
    m_help->setText(
        tr("Where albums and their ZIPs live. One store is open at a time; what another one still had to "
           "do goes on when it is opened again."));
    m_add->setText(tr("Connect a store…"));
    m_addFolder->setText(tr("Deliver to a folder…"));
    for (StoreCard *card : m_cards)
        card->retranslate();
}

void deliverToFolder(Desk &desk, const QString &folder)
{
    const QString path = QDir::cleanPath(folder);
    const QString name = QDir(path).dirName();
    StoreProfile profile{.id = QUuid::createUuid().toString(QUuid::WithoutBraces),
                         .name = name.isEmpty() ? path : name,
                         .provider = u"folder"_s,
                         .url = u"folder://"_s + path,
                         .endpoint = {},
                         .region = {},
                         .awsProfile = {}};
    Preferences &preferences = desk.preferences();
    const std::vector<StoreProfile> known = preferences.stores();
    if (const auto found = std::ranges::find(known, profile.url, &StoreProfile::url); found != known.end())
        profile = *found;
    preferences.saveStore(profile);
    desk.change(profile);
}

} // namespace photoporter::ui
