// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/deadletters/letterlist.h"

#include "ui/common/errorclasses.h"
#include "ui/deadletters/letterdelegate.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QListView>

namespace photoporter::ui {

namespace {

constexpr int allClasses = -1;

QListView *makeView(QAbstractItemModel *model, QWidget *parent)
{
    auto *view = new QListView(parent);
    view->setModel(model);
    view->setItemDelegate(new LetterDelegate(view));
    view->setUniformItemSizes(true);
    view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    return view;
}

} // namespace

LetterList::LetterList(DeadLettersModel &model, QWidget *parent)
    : Panel(parent),
      m_model(model),
      m_filter(new LetterFilter(this)),
      m_shown(new QComboBox(this)),
      m_class(new ElidedComboBox(this)),
      m_view(makeView(m_filter, this))
{
    m_filter->setSourceModel(&model);
    auto *filters = new QHBoxLayout;
    filters->setContentsMargins(2 * step, 2 * step, 2 * step, 2 * step);
    filters->setSpacing(2 * step);
    filters->addWidget(m_shown);
    filters->addWidget(m_class, 1);
    box()->setContentsMargins(1, 1, 1, 1);
    box()->setSpacing(0);
    box()->addLayout(filters);
    box()->addWidget(m_view, 1);
    m_class->setMinimumContentsLength(6);
    m_shown->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    connect(m_shown, &QComboBox::activated, this,
            [this](int index) { setShown(static_cast<LettersShown>(index)); });
    connect(m_class, &QComboBox::activated, this, [this] {
        const int chosen = m_class->currentData().toInt();
        setErrorClass(chosen == allClasses ? std::nullopt : std::optional(static_cast<ErrorClass>(chosen)));
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &LetterList::currentChanged);
}

const LetterRow *LetterList::current() const
{
    const QModelIndex index = m_filter->mapToSource(m_view->currentIndex());
    return index.isValid() ? &m_model.row(index) : nullptr;
}

void LetterList::select(DeadLetterId id)
{
    const auto &rows = m_model.rows();
    const auto found = std::ranges::find(rows, id, idOf);
    if (found == rows.end())
        return;
    const QModelIndex source = m_model.index(static_cast<int>(found - rows.begin()), 0);
    if (!m_filter->mapFromSource(source).isValid()) {
        setErrorClass({});
        setShown(LettersShown::All);
    }
    m_view->setCurrentIndex(m_filter->mapFromSource(source));
}

void LetterList::setShown(LettersShown shown)
{
    m_shown->setCurrentIndex(static_cast<int>(shown));
    m_filter->setShown(shown);
    keepOneSelected();
    Q_EMIT filterChanged();
}

void LetterList::setErrorClass(std::optional<ErrorClass> errorClass)
{
    m_class->setCurrentIndex(m_class->findData(errorClass ? static_cast<int>(*errorClass) : allClasses));
    m_filter->setErrorClass(errorClass);
    keepOneSelected();
    Q_EMIT filterChanged();
}

void LetterList::keepOneSelected()
{
    if (!m_view->currentIndex().isValid() && m_filter->rowCount() > 0)
        m_view->setCurrentIndex(m_filter->index(0, 0));
}

void LetterList::fillClasses()
{
    m_class->clear();
    m_class->addItem(tr("All reasons"), allClasses);
    for (int number = 0; number <= static_cast<int>(ErrorClass::Internal); ++number)
        m_class->addItem(errorClassText(static_cast<ErrorClass>(number)), number);
    const auto chosen = m_filter->errorClass();
    m_class->setCurrentIndex(m_class->findData(chosen ? static_cast<int>(*chosen) : allClasses));
}

void LetterList::retranslate()
{
    m_shown->clear();
    //: Dead letters that nobody has settled
    m_shown->addItems({tr("Open"), tr("Settled"), tr("All")});
    m_shown->setCurrentIndex(static_cast<int>(m_filter->shown()));
    m_shown->setAccessibleName(tr("Which dead letters are shown"));
    m_class->setAccessibleName(tr("Reasons that are shown"));
    m_view->setAccessibleName(tr("Dead letters"));
    fillClasses();
    m_model.announceAll();
}

} // namespace photoporter::ui
