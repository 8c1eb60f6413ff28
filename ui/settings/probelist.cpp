// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/probelist.h"

#include "base/plural.h"
#include "ui/settings/probewords.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace photoporter::ui {

ProbeList::ProbeList(QWidget *parent)
    : QWidget(parent),
      m_mark(new Pill(this)),
      m_verdict(makeLabel(TextSize::Body, true, this)),
      m_cost(makeQuiet(this))
{
    m_verdict->setWordWrap(true);
    m_verdict->setObjectName(QStringLiteral("probeVerdict"));
    auto *head = new QHBoxLayout;
    head->setSpacing(2 * step);
    head->addWidget(m_mark, 0, Qt::AlignTop);
    head->addWidget(m_verdict, 1);
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins({});
    box->setSpacing(2 * step);
    box->addLayout(head);
    box->addWidget(m_cost);
    hide();
}

void ProbeList::clear()
{
    delete m_rows;
    m_rows = nullptr;
    hide();
}

void ProbeList::show(const ProbeReport &report)
{
    clear();
    const Standing verdict = verdictOf(report);
    m_mark->set(verdict.tone == Tone::Good ? tr("Works well") : tr("Works"), verdict.tone);
    m_verdict->setText(verdict.text);
    m_cost->setText(tr("Found out with %Ln small requests below zips/tmp/; all that was made is removed again.",
                       nullptr, pluralOf(report.traffic.requestCount())));
    m_rows = new QWidget(this);
    m_grid = new QGridLayout(m_rows);
    m_grid->setContentsMargins(0, 2 * step, 0, 0);
    m_grid->setHorizontalSpacing(3 * step);
    m_grid->setVerticalSpacing(2 * step);
    m_grid->setColumnStretch(1, 1);
    // What hinders is why somebody reads on.
    std::vector<ProbeRow> rows = report.rows;
    std::ranges::stable_sort(rows, std::ranges::greater(), &ProbeRow::mark);
    for (const ProbeRow &row : rows)
        addRow(row);
    layout()->addWidget(m_rows);
    QWidget::show();
}

void ProbeList::addRow(const ProbeRow &row)
{
    const int line = m_grid->rowCount();
    const Standing mark = markOf(row.mark);
    auto *pill = new Pill(m_rows);
    pill->set(mark.text, mark.tone);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(0);
    auto *title = makeLabel(TextSize::Body, true, m_rows);
    title->setWordWrap(true);
    title->setText(row.title);
    texts->addWidget(title);
    auto *found = makeLabel(TextSize::Body, false, m_rows);
    found->setWordWrap(true);
    //: %1: what a store does, %2: what that means. Two whole sentences.
    found->setText(row.meaning.isEmpty() ? row.finding : tr("%1 %2").arg(row.finding, row.meaning));
    texts->addWidget(found);
    if (!row.advice.isEmpty()) {
        QLabel *advice = makeQuiet(m_rows);
        advice->setText(tr("What to do: %1").arg(row.advice));
        texts->addWidget(advice);
    }
    m_grid->addWidget(pill, line, 0, Qt::AlignTop | Qt::AlignLeft);
    m_grid->addLayout(texts, line, 1);
}

} // namespace photoporter::ui
