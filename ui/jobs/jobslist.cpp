// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/jobslist.h"

#include "ui/common/widgets.h"
#include "ui/jobs/activitydelegate.h"

#include <QKeyEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace photoporter::ui {

JobsList::JobsList(Desk &desk, QWidget *parent) : QFrame(parent), m_view(new QListView), m_nothing(makeQuiet())
{
    setProperty("kind", QStringLiteral("panel"));
    m_found.setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_found.setSourceModel(&m_model);
    m_view->setObjectName(QStringLiteral("activities"));
    m_view->setModel(&m_found);
    m_view->setItemDelegate(new ActivityDelegate(desk, this));
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setUniformItemSizes(true);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->installEventFilter(this);
    m_nothing->setAlignment(Qt::AlignHCenter);
    m_nothing->setContentsMargins(4 * step, 6 * step, 4 * step, 4 * step);
    m_nothing->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    column->addWidget(m_nothing);
    column->addWidget(m_view, 1);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &JobsList::chosenChanged);
}

void JobsList::set(const std::vector<Activity> &activities)
{
    m_model.set(activities);
    chooseSomething();
    showWhatIsLeft();
}

void JobsList::setSearch(const QString &text)
{
    m_found.setFilterFixedString(text.trimmed());
    chooseSomething();
    showWhatIsLeft();
    if (const QModelIndex current = m_view->currentIndex(); current.isValid())
        m_view->scrollTo(current);
}

void JobsList::chooseSomething()
{
    if (m_view->selectionModel()->hasSelection() || m_found.rowCount() == 0)
        return;
    m_view->selectionModel()->setCurrentIndex(m_found.index(0, 0), QItemSelectionModel::ClearAndSelect);
}

void JobsList::showWhatIsLeft()
{
    m_nothing->setVisible(m_found.rowCount() == 0 && m_model.rowCount() > 0);
}

bool JobsList::choose(ActivityId id)
{
    const QModelIndex source = m_model.indexOf(id);
    if (!source.isValid())
        return false;
    if (!m_found.mapFromSource(source).isValid())
        m_found.setFilterFixedString({});
    const QModelIndex index = m_found.mapFromSource(source);
    m_view->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
    m_view->scrollTo(index);
    return true;
}

std::vector<Activity> JobsList::chosen() const
{
    QModelIndexList rows = m_view->selectionModel()->selectedIndexes();
    std::ranges::sort(rows, {}, &QModelIndex::row);
    std::vector<Activity> activities;
    for (const QModelIndex &row : rows)
        activities.push_back(m_model.row(m_found.mapToSource(row)));
    return activities;
}

bool JobsList::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_view || event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->modifiers() != Qt::NoModifier || (key->key() != Qt::Key_Space && key->key() != Qt::Key_Delete))
        return QFrame::eventFilter(watched, event);
    if (key->isAutoRepeat())
        return true; // held down it would pause and resume in turn
    if (key->key() == Qt::Key_Space)
        Q_EMIT pauseWanted();
    else
        Q_EMIT cancelWanted();
    return true;
}

void JobsList::retranslate()
{
    m_view->setAccessibleName(tr("Uploads and jobs"));
    m_nothing->setText(tr("No upload and no job has that in its name."));
    m_view->viewport()->update();
}

} // namespace photoporter::ui
