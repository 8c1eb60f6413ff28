// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/metrics/metriccards.h"

#include "ui/common/format.h"
#include "ui/common/widgets.h"

#include <QGridLayout>
#include <QVBoxLayout>

namespace photoporter::ui {

namespace {

const QString unknown = QStringLiteral("–");

CardText archivesText(const MetricsAnswer &answer)
{
    const Endings &jobs = answer.summary.all.jobs;
    CardText text{.value = format::count(jobs.succeeded)};
    if (jobs.succeeded > 0)
        text.note = MetricCards::tr("%n at the first try", nullptr, static_cast<int>(answer.firstTries));
    if (const auto rate = jobs.successRate())
        text.exact = MetricCards::tr("%1 succeeded; %2 failed, %3 cancelled")
                         .arg(format::percent(*rate), format::count(jobs.failed), format::count(jobs.cancelled));
    if (jobs.succeeded == 0 && jobs.failed > 0)
        text.note = MetricCards::tr("%n failed", nullptr, static_cast<int>(jobs.failed));
    return text;
}

CardText timeText(const MetricsAnswer &answer)
{
    const auto &seconds = answer.summary.all.jobSeconds;
    if (!seconds)
        return {.value = unknown};
    return {.value = format::seconds(seconds->p50),
            //: 95 of 100 ZIPs were made in at most that time
            .note = MetricCards::tr("95 % within %1").arg(format::seconds(seconds->p95)),
            .exact = MetricCards::tr("Half of the ZIPs took at most this; 95 of 100 at most %1, the longest %2.")
                         .arg(format::seconds(seconds->p95), format::seconds(seconds->max))};
}

CardText notSentText(const MetricsAnswer &answer)
{
    const auto &saved = answer.summary.all.saved;
    if (!saved)
        return {.value = unknown};
    return {.value = format::bytes(saved->bytesNotTransferred),
            .note = MetricCards::tr("%1 sent instead").arg(format::bytes(answer.sentInstead)),
            .exact = format::exactBytes(saved->bytesNotTransferred)};
}

CardText costText(const MetricsAnswer &answer)
{
    constexpr double noticeable = 0.005;
    CardText text{.value = format::dollars(answer.summary.all.cost)};
    if (answer.costAvoided >= noticeable)
        text.note = MetricCards::tr("about %1 avoided").arg(format::dollars(answer.costAvoided));
    else if (answer.costAvoided <= -noticeable)
        text.note = MetricCards::tr("about %1 more than over your line").arg(format::dollars(-answer.costAvoided));
    text.exact = MetricCards::tr("Estimated by a price table; failed requests are paid for, too.");
    return text;
}

CardText lettersText(const MetricsAnswer &answer)
{
    return {.value = format::count(answer.openLetters),
            //: Dead letters that were retried or discarded
            .note = MetricCards::tr("%n settled", nullptr, static_cast<int>(answer.settledLetters))};
}

} // namespace

std::array<CardText, 5> cardTexts(const MetricsAnswer &answer)
{
    return {archivesText(answer), timeText(answer), notSentText(answer), costText(answer), lettersText(answer)};
}

MetricCards::MetricCards(QWidget *parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(3 * step);
    for (std::size_t i = 0; i < m_cards.size(); ++i) {
        m_cards[i] = new Panel(this);
        m_facts[i] = new Fact(m_cards[i], TextSize::Heading);
        m_cards[i]->box()->addWidget(m_facts[i]);
        m_cards[i]->box()->addStretch(1);
    }
    setColumns(static_cast<int>(m_cards.size()));
}

void MetricCards::setColumns(int columns)
{
    if (columns == m_columns)
        return;
    m_columns = columns;
    for (int number = 0; Panel * card : m_cards) {
        m_grid->removeWidget(card);
        m_grid->addWidget(card, number / columns, number % columns);
        ++number;
    }
    for (int column = 0; std::cmp_less(column, m_cards.size()); ++column)
        m_grid->setColumnStretch(column, column < columns ? 1 : 0);
}

void MetricCards::setAnswer(const MetricsAnswer &answer)
{
    const auto texts = cardTexts(answer);
    for (std::size_t i = 0; i < texts.size(); ++i) {
        m_facts[i]->setValue(texts[i].value, texts[i].exact);
        m_facts[i]->setNote(texts[i].note);
    }
}

void MetricCards::retranslate()
{
    const std::array labels = {tr("Archives made"), tr("Usual time"), tr("Not sent over your line"),
                               //: Of requests and transfers
                               tr("Cost"), tr("Dead letters")};
    for (std::size_t i = 0; i < labels.size(); ++i)
        m_facts[i]->setLabel(labels[i]);
}

} // namespace photoporter::ui
