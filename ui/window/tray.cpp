// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/tray.h"

#include "ui/common/words.h"
#include "ui/window/icons.h"
#include "ui/window/statusstrip.h"

#include <QApplication>
#include <QMenu>

#include <algorithm>

namespace photoporter::ui {

Tray::Tray(Desk &desk, QObject *parent)
    : QObject(parent),
      m_desk(desk),
      m_icon(programIcon(), this),
      m_menu(std::make_unique<QMenu>()),
      m_show(m_menu->addAction(QString())),
      m_quit(m_menu->addAction(QString()))
{
    m_icon.setContextMenu(m_menu.get());
    connect(m_show, &QAction::triggered, this, &Tray::windowAsked);
    connect(m_quit, &QAction::triggered, this, &Tray::quitAsked);
    connect(&m_icon, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Trigger)
            Q_EMIT windowAsked();
    });
    connect(&m_icon, &QSystemTrayIcon::messageClicked, this, [this] {
        Q_EMIT windowAsked();
        if (m_told)
            m_desk.show(*m_told);
    });
    connect(&m_desk, &Desk::snapshotChanged, this, &Tray::update);
    connect(&m_desk, &Desk::activitiesEnded, this, [this](const std::vector<Activity> &ended) {
        std::ranges::for_each(ended, [this](const Activity &one) { tell(one); });
    });
    retranslate();
    if (QSystemTrayIcon::isSystemTrayAvailable())
        m_icon.show();
}

Tray::~Tray() = default;

void Tray::retranslate()
{
    m_show->setText(tr("Show the window"));
    m_quit->setText(tr("Quit"));
    update();
}

void Tray::update()
{
    const Snapshot &snapshot = m_desk.snapshot();
    m_icon.setToolTip(QStringLiteral("Photoporter\n") + workText(snapshot.running(), snapshot.waiting()));
}

void Tray::tell(const Activity &activity)
{
    const bool isReady = activity.state == ActivityState::Ready && activity.id.kind == ActivityKind::Archive;
    const bool isFailed = activity.state == ActivityState::Failed;
    // Who has a window of the program in front sees it there.
    if (!isThere() || QApplication::activeWindow() || !(isReady || isFailed))
        return;
    if (!m_desk.preferences().wants(isReady ? Preferences::Note::Ready : Preferences::Note::Failed))
        return;
    m_told = Destination{.page = PageId::Jobs, .activity = activity.id};
    if (isReady)
        m_icon.showMessage(tr("The ZIP is ready"), activity.album, programIcon());
    else
        m_icon.showMessage(tr("“%1” needs you").arg(activity.album),
                           activity.error ? headlineOf(*activity.error) : QString(), QSystemTrayIcon::Warning);
}

} // namespace photoporter::ui
