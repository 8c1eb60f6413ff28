// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/metrics/metricsdata.h"

#include <QWidget>

#include <array>

class QGridLayout;

namespace photoporter::ui {

class Fact;
class Panel;

/// The figures at the top of the metrics: five cards in a row, or in two where there is no room.
class MetricCards : public QWidget {
    Q_OBJECT
public:
    explicit MetricCards(QWidget *parent = nullptr);
    void setAnswer(const MetricsAnswer &answer);
    void retranslate();
    void setColumns(int columns); ///< 1 to 5: as many beside each other

private:
    std::array<Panel *, 5> m_cards;
    std::array<Fact *, 5> m_facts;
    QGridLayout *m_grid;
    int m_columns = 0;
};

/// One card's words.
struct CardText {
    QString value, note, exact;
};
/// In the order of the cards: archives, time, not sent, cost, dead letters. What can't be told is "–". Pure.
[[nodiscard]] std::array<CardText, 5> cardTexts(const MetricsAnswer &answer);

} // namespace photoporter::ui
