// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/enginepanel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace photoporter::ui {

EnginePanel::EnginePanel(SettingsKeeper &keeper, SettingGroup group, QWidget *parent)
    : Panel(parent), m_group(group), m_title(makeLabel(TextSize::Title, true, this))
{
    box()->setSpacing(3 * step);
    box()->addWidget(m_title);
    for (const QString &name : settingsIn(group)) {
        m_rows.push_back(new EngineSettingRow(keeper, name, this));
        box()->addWidget(m_rows.back());
    }
}

void EnginePanel::retranslate()
{
    m_title->setText(groupTitle(m_group));
    for (EngineSettingRow *row : m_rows)
        row->retranslate();
}

ReopenNote::ReopenNote(Desk &desk, SettingsKeeper &keeper, QWidget *parent)
    : Panel(parent),
      m_desk(desk),
      m_keeper(keeper),
      m_text(makeLabel(TextSize::Body, false, this)),
      m_reopen(new QPushButton(this))
{
    setObjectName(QStringLiteral("reopenNote"));
    m_reopen->setObjectName(QStringLiteral("reopen"));
    m_text->setWordWrap(true);
    auto *row = new QHBoxLayout;
    row->setSpacing(3 * step);
    row->addWidget(m_text, 1);
    row->addWidget(m_reopen);
    box()->addLayout(row);
    connect(&m_keeper, &SettingsKeeper::changed, this, &ReopenNote::follow);
    connect(&m_desk, &Desk::storeOpened, this, &ReopenNote::follow);
    connect(&m_desk, &Desk::storeClosed, this, &ReopenNote::follow);
    // Reopening reads the ledger: what is still being written there comes first.
    connect(&m_keeper, &SettingsKeeper::written, this, &ReopenNote::follow);
    connect(m_reopen, &QPushButton::clicked, this, [this] {
        if (m_desk.profile())
            m_desk.open(*m_desk.profile());
    });
    follow();
}

void ReopenNote::follow()
{
    const auto workspace = m_desk.workspace();
    setVisible(m_keeper.isLoaded() && workspace && workspace->settings() != m_keeper.values());
    m_reopen->setEnabled(!m_keeper.isWriting());
}

void ReopenNote::retranslate()
{
    m_text->setText(tr("What runs now goes by the settings from when the store was opened."));
    m_reopen->setText(tr("Open it again now"));
}

} // namespace photoporter::ui
