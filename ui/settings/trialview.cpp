// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/trialview.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace photoporter::ui {

TrialView::TrialView(StoreTrial &trial, QWidget *parent)
    : QWidget(parent),
      m_trial(trial),
      m_running(new QWidget(this)),
      m_error(new ErrorStrip(this)),
      m_list(new ProbeList(this))
{
    m_state = makeQuiet(m_running);
    m_cancel = new QPushButton(m_running);
    m_cancel->setObjectName(QStringLiteral("cancelTrial"));
    auto *bar = new Bar(m_running);
    bar->set(-1);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(step);
    texts->addWidget(m_state);
    texts->addWidget(bar);
    auto *row = new QHBoxLayout(m_running);
    row->setContentsMargins({});
    row->setSpacing(3 * step);
    row->addLayout(texts, 1);
    row->addWidget(m_cancel);
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 2 * step, 0, 0);
    box->setSpacing(2 * step);
    box->addWidget(m_running);
    box->addWidget(m_error);
    box->addWidget(m_list);
    connect(m_cancel, &QPushButton::clicked, &m_trial, &StoreTrial::cancel);
    connect(&m_trial, &StoreTrial::changed, this, &TrialView::follow);
    retranslate();
    follow();
}

void TrialView::follow()
{
    const auto &result = m_trial.result();
    m_running->setVisible(m_trial.isRunning());
    if (result && !*result)
        m_error->show(m_words ? m_words(result->error()) : result->error());
    else
        m_error->clear();
    if (result && *result)
        m_list->show(**result);
    else
        m_list->clear();
    setVisible(m_trial.isRunning() || result);
}

void TrialView::retranslate()
{
    m_state->setText(tr("Finding out what the store can do, with a few small files that are removed again…"));
    m_cancel->setText(tr("Cancel"));
    m_cancel->setAccessibleName(tr("Cancel the test"));
    follow();
}

} // namespace photoporter::ui
