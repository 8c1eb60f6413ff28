// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/ratespanel.h"

#include "ui/common/flowlayout.h"
#include "ui/common/format.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QTimeEdit>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace photoporter::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr double bytesPerMegabit = 1'000'000.0 / 8;
constexpr double leastMegabits = 0.1, mostMegabits = 100'000;
const RateRule usual{.begin = QTime(8, 0), .end = QTime(18, 0), .bytesPerSecond = 1'250'000};

/// A word and its field, which stay together where a row takes two lines.
QWidget *pairOf(QWidget *first, QWidget *second)
{
    auto *pair = new QWidget;
    auto *row = new QHBoxLayout(pair);
    row->setContentsMargins({});
    row->setSpacing(2 * step);
    row->addWidget(first);
    row->addWidget(second);
    return pair;
}

} // namespace

std::optional<std::uint64_t> rateFromText(const QString &text, const QLocale &locale)
{
    bool isNumber = false;
    const double megabits = locale.toDouble(text.trimmed(), &isNumber);
    if (!isNumber || !(megabits >= leastMegabits && megabits <= mostMegabits))
        return std::nullopt;
    return static_cast<std::uint64_t>(std::llround(megabits * bytesPerMegabit));
}

QString rateToText(std::uint64_t bytesPerSecond, const QLocale &locale)
{
    QLocale plain = locale;
    plain.setNumberOptions(QLocale::OmitGroupSeparator);
    return plain.toString(static_cast<double>(bytesPerSecond) / bytesPerMegabit, 'f',
                          QLocale::FloatingPointShortest);
}

RatesPanel::RatesPanel(Preferences &preferences, QWidget *parent)
    : Panel(parent),
      m_preferences(preferences),
      m_title(makeLabel(TextSize::Title, true, this)),
      m_help(makeQuiet(this)),
      m_list(new QVBoxLayout),
      m_add(new QPushButton(this)),
      m_now(makeQuiet(this))
{
    m_add->setObjectName(u"addRate"_s);
    m_now->setObjectName(u"rateNow"_s);
    m_list->setSpacing(2 * step);
    box()->addWidget(m_title);
    box()->addWidget(m_help);
    box()->addLayout(m_list);
    box()->addWidget(m_add, 0, Qt::AlignLeft);
    box()->addWidget(m_now);
    connect(m_add, &QPushButton::clicked, this, [this] {
        addRow(usual);
        words(m_rows.back());
        commit();
        m_rows.back().rate->setFocus();
    });
    connect(&m_preferences, &Preferences::ratesChanged, this, [this] {
        if (!m_committing)
            fill();
        tellNow();
    });
    fill();
}

void RatesPanel::fill()
{
    for (const Row &row : m_rows)
        delete row.widget;
    m_rows.clear();
    for (const RateRule &rule : m_preferences.rates())
        addRow(rule);
    retranslate();
}

void RatesPanel::addRow(const RateRule &rule)
{
    Row row{.widget = new QWidget(this)};
    row.from = makeLabel(TextSize::Body, false, row.widget);
    row.until = makeLabel(TextSize::Body, false, row.widget);
    row.unit = makeLabel(TextSize::Body, false, row.widget);
    row.begin = new QTimeEdit(rule.begin, row.widget);
    row.end = new QTimeEdit(rule.end, row.widget);
    row.rate = new QLineEdit(rateToText(rule.bytesPerSecond, QLocale()), row.widget);
    row.rate->setObjectName(u"rate"_s);
    row.rate->setFixedWidth(20 * step);
    row.rate->setAlignment(Qt::AlignRight);
    row.remove = new QPushButton(row.widget);
    makeLink(row.remove);
    row.problem = new ToneLabel(Tone::Failed, row.widget);
    row.bytesPerSecond = rule.bytesPerSecond;
    auto *line = new FlowLayout(2 * step, 2 * step, Flow::LastAtEnd);
    line->addWidget(pairOf(row.from, row.begin));
    line->addWidget(pairOf(row.until, row.end));
    line->addWidget(pairOf(row.rate, row.unit));
    line->addWidget(row.remove);
    auto *column = new QVBoxLayout(row.widget);
    column->setContentsMargins({});
    column->setSpacing(step);
    column->addWidget(makeFlow(line));
    column->addWidget(row.problem);
    for (QTimeEdit *time : {row.begin, row.end}) {
        time->setButtonSymbols(QAbstractSpinBox::NoButtons); // it is typed, or turned by the arrow keys
        connect(time, &QTimeEdit::timeChanged, this, &RatesPanel::commit);
    }
    connect(row.rate, &QLineEdit::textEdited, this, [this, edit = row.rate] { takeRate(edit); });
    connect(row.rate, &QLineEdit::editingFinished, this, &RatesPanel::commit);
    connect(row.remove, &QPushButton::clicked, this, [this, widget = row.widget] { remove(widget); });
    m_list->addWidget(row.widget);
    m_rows.push_back(row);
}

void RatesPanel::takeRate(QLineEdit *edit)
{
    const auto row = std::ranges::find(m_rows, edit, &Row::rate);
    const auto rate = rateFromText(edit->text(), QLocale());
    const QLocale locale;
    row->problem->tell(rate ? QString()
                            : tr("A number from %1 to %2. Remove the row for no limit.")
                                  .arg(locale.toString(leastMegabits), locale.toString(mostMegabits, 'f', 0)));
    markBad(edit, !rate);
    edit->setAccessibleDescription(row->problem->text());
    row->bytesPerSecond = rate.value_or(row->bytesPerSecond);
}

void RatesPanel::commit()
{
    std::vector<RateRule> rules;
    for (const Row &row : m_rows)
        rules.push_back({row.begin->time(), row.end->time(), row.bytesPerSecond});
    if (rules == m_preferences.rates())
        return;
    m_committing = true; // the rows are what is being saved
    m_preferences.setRates(rules);
    m_committing = false;
}

void RatesPanel::remove(QWidget *widget)
{
    const auto row = std::ranges::find(m_rows, widget, &Row::widget);
    m_add->setFocus();
    widget->hide();
    widget->deleteLater(); // its button is what was pressed
    m_rows.erase(row);
    commit();
}

void RatesPanel::tellNow()
{
    const std::uint64_t rate = rateAt(m_preferences.rates(), QTime::currentTime());
    m_now->setText(rate == 0 ? tr("Now: as fast as the line allows.")
                             : tr("Now: %1 at most.").arg(format::bits(static_cast<double>(rate))));
}

void RatesPanel::words(Row &row)
{
    //: From 08:00 until 18:00 at most 10 Mbit/s
    row.from->setText(tr("From"));
    row.until->setText(tr("until"));
    row.unit->setText(tr("at most, in Mbit/s"));
    row.remove->setText(tr("Remove"));
    row.begin->setAccessibleName(tr("From"));
    row.end->setAccessibleName(tr("Until"));
    row.rate->setAccessibleName(tr("At most, in megabits a second"));
    row.remove->setAccessibleName(tr("Remove this limit"));
}

void RatesPanel::retranslate()
{
    m_title->setText(tr("Upload speed"));
    m_help->setText(
        tr("Leave room on the line for others while you work. The first row that fits the time holds; the "
           "same time twice means all day."));
    m_add->setText(tr("Add a limit"));
    for (Row &row : m_rows)
        words(row);
    tellNow();
}

} // namespace photoporter::ui
