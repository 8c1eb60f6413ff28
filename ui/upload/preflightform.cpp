// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/upload/preflightform.h"

#include "ui/common/plaintable.h"
#include "ui/upload/albumfield.h"

#include <QCheckBox>
#include <QSignalBlocker>
#include <QTreeView>
#include <QVBoxLayout>

namespace photoporter::ui {

using namespace Qt::StringLiterals;

PreflightForm::PreflightForm(QWidget *parent)
    : QWidget(parent),
      m_album(new AlbumField(this)),
      m_kinds(new QHBoxLayout),
      m_changes(makeLabel(TextSize::Body, false, this)),
      m_time(makeQuiet(this)),
      m_notesButton(new QPushButton(this)),
      m_notes(new QTreeView(this)),
      m_model(new NotesModel(this)),
      m_zip(new QCheckBox(this)),
      m_others(new QCheckBox(this)),
      m_trouble(new ErrorStrip(this))
{
    m_changes->setObjectName(u"changes"_s);
    m_time->setObjectName(u"time"_s);
    m_notes->setObjectName(u"notes"_s);
    m_notesButton->setObjectName(u"notesButton"_s);
    m_zip->setObjectName(u"thenZip"_s);
    m_others->setObjectName(u"others"_s);
    m_trouble->setObjectName(u"trouble"_s);
    m_changes->setWordWrap(true);
    m_zip->setChecked(true);
    makeLink(m_notesButton);
    m_notesButton->setCheckable(true);
    m_notes->setModel(m_model);
    m_notes->setHeaderHidden(true);
    chooseFirstOnFocus(*m_notes);
    m_notes->setUniformRowHeights(true); // 100,000 rows need no measuring then
    m_notes->setTextElideMode(Qt::ElideMiddle);
    m_notes->setFont(fontOf(TextSize::Quiet));
    m_notes->hide();
    build();
    connect(m_notesButton, &QPushButton::toggled, this, &PreflightForm::expandNotes);
    connect(m_others, &QCheckBox::toggled, this, &PreflightForm::othersChanged);
    retranslate();
}

void PreflightForm::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(3 * step);
    column->addWidget(m_trouble);
    column->addWidget(m_album);
    auto *what = new Panel(this);
    m_kinds->setSpacing(8 * step);
    what->box()->addLayout(m_kinds);
    what->box()->addWidget(m_changes);
    what->box()->addWidget(m_time);
    column->addWidget(what);
    column->addWidget(m_notesButton, 0, Qt::AlignLeft);
    column->addWidget(m_notes, 1);
    column->addWidget(m_zip);
    column->addWidget(m_others);
    column->addStretch(0);
}

void PreflightForm::setPreflight(const Preflight &preflight, std::vector<NoteGroup> notes)
{
    m_totals = preflight.totals;
    m_comparison.reset();
    m_model->set(std::move(notes));
    showKinds();
    showChanges();
    showNotes();
}

void PreflightForm::setComparison(const Comparison &comparison, std::uint64_t limit)
{
    m_comparison = comparison;
    m_limit = limit;
    m_comparing = false;
    m_trouble->clear();
    showChanges();
}

void PreflightForm::setComparing()
{
    m_comparing = true;
    m_comparison.reset();
    showChanges();
}

void PreflightForm::setTrouble(const Error &error)
{
    m_comparing = false;
    m_trouble->show(error);
    showChanges();
}

void PreflightForm::clearTrouble()
{
    m_trouble->clear();
}

bool PreflightForm::wantsZip() const
{
    return m_zip->isChecked();
}

bool PreflightForm::wantsOthers() const
{
    return m_others->isChecked();
}

void PreflightForm::setOthers(bool others)
{
    const QSignalBlocker quiet(m_others);
    m_others->setChecked(others);
}

void PreflightForm::showKinds()
{
    while (QLayoutItem *item = m_kinds->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const KindText &text : kindTexts(m_totals)) {
        auto *fact = new Fact(this);
        fact->setLabel(text.label);
        fact->setValue(text.value, text.exact);
        fact->setNote(text.note);
        m_kinds->addWidget(fact);
    }
    m_kinds->addStretch(1);
}

void PreflightForm::showChanges()
{
    m_changes->setText(m_comparison  ? changeTexts(*m_comparison).join(u'\n')
                       : m_comparing ? tr("Looking at what the album holds…")
                                     : QString());
    m_changes->setVisible(!m_changes->text().isEmpty());
    const auto estimate = m_comparison ? estimateOf(*m_comparison, m_limit) : std::nullopt;
    m_time->setText(estimate ? estimateText(*estimate) : QString());
    m_time->setVisible(estimate.has_value());
    m_album->setNote(m_comparison ? albumText(*m_comparison) : QString());
}

void PreflightForm::showNotes()
{
    const bool any = !m_model->groups().empty();
    const QString summary = notesSummary(m_model->groups());
    //: %1: "37 files are left out". Shows or hides which ones.
    m_notesButton->setText(!any                         ? summary
                           : m_notes->isVisibleTo(this) ? tr("%1 · Hide").arg(summary)
                                                        : tr("%1 · Show").arg(summary));
    m_notesButton->setEnabled(any);
    if (!any)
        m_notesButton->setChecked(false);
}

void PreflightForm::expandNotes(bool expanded)
{
    m_notes->setVisible(expanded);
    if (m_model->groups().size() == 1)
        m_notes->expand(m_model->index(0, 0));
    showNotes();
}

void PreflightForm::retranslate()
{
    //: In the upload's sheet: the ZIP is made by itself after the last photo.
    m_zip->setText(tr("Make the &ZIP when all is there"));
    m_others->setText(tr("Also take &other files, not only photos and videos"));
    m_notes->setAccessibleName(tr("Files that are left out, by reason"));
    m_album->retranslate();
    m_model->retranslate();
    showKinds();
    showChanges();
    showNotes();
}

} // namespace photoporter::ui
