// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingspage.h"

#include "ui/settings/carepanel.h"
#include "ui/settings/enginepanel.h"
#include "ui/settings/lifecyclepanel.h"
#include "ui/settings/preferencepanels.h"
#include "ui/settings/ratespanel.h"
#include "ui/settings/storespanel.h"
#include "ui/start/connectsheet.h"

#include <QListWidget>
#include <QScrollArea>
#include <QStackedLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

namespace photoporter::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int widest = 180 * step, sectionsWidth = 45 * step;

QString sectionName(int section)
{
    switch (section) {
    case SettingsPage::Stores:
        return SettingsPage::tr("Stores");
    case SettingsPage::Sending:
        return SettingsPage::tr("Sending and limits");
    case SettingsPage::Zips:
        return SettingsPage::tr("ZIPs and links");
    case SettingsPage::Keeping:
        return SettingsPage::tr("Keeping");
    case SettingsPage::Care:
        //: A section of the settings: looking after the store.
        return SettingsPage::tr("Care");
    default:
        break;
    }
    return SettingsPage::tr("Window and messages");
}

} // namespace

SettingsPage::SettingsPage(Desk &desk, QWidget *parent)
    : Page(desk, parent),
      m_keeper(desk),
      m_stack(new QStackedLayout(this)),
      m_head(new PageHead),
      m_error(new ErrorStrip),
      m_sections(new QListWidget),
      m_panels(new QStackedWidget),
      m_stores(new StoresPanel(desk))
{
    build();
    connectStores();
    connect(m_sections, &QListWidget::currentRowChanged, this, &SettingsPage::showPanels);
    connect(&m_keeper, &SettingsKeeper::failed, m_error, &ErrorStrip::show);
    connect(&m_keeper, &SettingsKeeper::changed, m_error, &ErrorStrip::clear);
    SettingsPage::retranslate();
    m_sections->setCurrentRow(Stores);
    m_keeper.load();
}

void SettingsPage::build()
{
    Preferences &preferences = desk().preferences();
    addSection([this] { return translated(m_stores); });
    addSection([this, &preferences] {
        return translated(new RatesPanel(preferences), new ReopenNote(desk(), m_keeper, m_panels),
                          new EnginePanel(m_keeper, SettingGroup::AtOnce),
                          new EnginePanel(m_keeper, SettingGroup::LargeAlbums),
                          new EnginePanel(m_keeper, SettingGroup::WhenItFails));
    });
    addSection([this, &preferences] { return translated(new ZipPanel(preferences)); });
    addSection([this] {
        return translated(new ReopenNote(desk(), m_keeper, m_panels),
                          new EnginePanel(m_keeper, SettingGroup::Keeping));
    });
    addSection([this] { return translated(new CarePanel(desk(), m_keeper), new LifecyclePanel(desk())); });
    addSection([this, &preferences] {
        return translated(new WindowPanel(preferences), new NotificationsPanel(preferences));
    });
    m_sections->setFixedWidth(sectionsWidth);
    m_sections->setObjectName(u"sections"_s);
    auto *body = new QHBoxLayout;
    body->setSpacing(5 * step);
    body->addWidget(m_sections);
    body->addWidget(m_panels, 1);
    auto *main = new QWidget;
    auto *column = new QVBoxLayout(main);
    column->setContentsMargins({}); // they are the window's
    column->setSpacing(3 * step);
    column->addWidget(m_head);
    column->addWidget(m_error);
    column->addLayout(body, 1);
    m_stack->addWidget(main);
}

void SettingsPage::addSection(std::function<Panels()> make)
{
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_panels->addWidget(scroll);
    m_makers.push_back(std::move(make));
}

void SettingsPage::showPanels(int section)
{
    if (section < 0)
        return;
    if (const auto make = std::exchange(m_makers[static_cast<std::size_t>(section)], {}))
        fill(*qobject_cast<QScrollArea *>(m_panels->widget(section)), make());
    m_panels->setCurrentIndex(section);
}

void SettingsPage::fill(QScrollArea &place, const Panels &panels)
{
    auto *inner = new QWidget;
    inner->setObjectName(u"scrolled"_s);
    inner->setMaximumWidth(widest);
    auto *column = new QVBoxLayout(inner);
    column->setContentsMargins(0, 0, 2 * step, 0);
    column->setSpacing(3 * step);
    for (QWidget *panel : panels)
        column->addWidget(panel);
    column->addStretch();
    place.setWidget(inner);
}

void SettingsPage::connectStores()
{
    const auto showSheet = [this] {
        m_stack->setCurrentIndex(1);
        m_sheet->first()->setFocus();
    };
    connect(m_stores, &StoresPanel::addRequested, this, [this, showSheet] {
        sheet().begin(u"aws"_s);
        showSheet();
    });
    connect(m_stores, &StoresPanel::editRequested, this, [this, showSheet](const StoreProfile &profile) {
        sheet().edit(profile);
        showSheet();
    });
}

/// Made when it is first wanted: it is the most expensive part of the page, and seldom looked at.
ConnectSheet &SettingsPage::sheet()
{
    if (m_sheet)
        return *m_sheet;
    m_sheet = new ConnectSheet(desk());
    m_stack->addWidget(m_sheet);
    const auto leave = [this] {
        m_stack->setCurrentIndex(0);
        m_sections->setFocus();
    };
    connect(m_sheet, &ConnectSheet::closed, this, leave);
    connect(m_sheet, &ConnectSheet::saved, this, leave);
    return *m_sheet;
}

void SettingsPage::showSection(Section section)
{
    m_stack->setCurrentIndex(0);
    m_sections->setCurrentRow(section);
}

void SettingsPage::refresh()
{
    m_keeper.load();
}

bool SettingsPage::back()
{
    if (m_stack->currentIndex() == 0)
        return false;
    m_sheet->close();
    return true;
}

QWidget *SettingsPage::first()
{
    return m_stack->currentIndex() == 0 ? m_sections : m_sheet->first();
}

void SettingsPage::retranslate()
{
    m_head->setTitle(tr("Settings"));
    m_sections->setAccessibleName(tr("Sections"));
    for (int i = 0; i < m_panels->count(); ++i) {
        if (i == m_sections->count())
            m_sections->addItem(QString());
        m_sections->item(i)->setText(sectionName(i));
    }
    for (const auto &translate : m_translations)
        translate();
}

} // namespace photoporter::ui
