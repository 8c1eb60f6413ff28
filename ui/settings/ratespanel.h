// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/preferences.h"
#include "ui/common/widgets.h"
#include "ui/settings/formfield.h"

#include <optional>
#include <vector>

class QLineEdit;
class QTimeEdit;
class QVBoxLayout;

namespace photoporter::ui {

/// A rate as it is typed, in megabits a second as lines are sold, by the locale: 0.1 to 100,000. Nothing for
/// anything else. Pure, as is the other way.
[[nodiscard]] std::optional<std::uint64_t> rateFromText(const QString &text, const QLocale &locale);
[[nodiscard]] QString rateToText(std::uint64_t bytesPerSecond, const QLocale &locale);

/// How fast photos may be sent, by the time of the day: a row a rule, the first that fits holds. Each change holds
/// at once; a rate that makes no sense is told beside its field and changes nothing.
class RatesPanel : public Panel {
    Q_OBJECT
public:
    explicit RatesPanel(Preferences &preferences, QWidget *parent = nullptr);
    void retranslate();

private:
    struct Row {
        QWidget *widget;
        QLabel *from, *until, *unit;
        QTimeEdit *begin, *end;
        QLineEdit *rate;
        QPushButton *remove;
        ToneLabel *problem;
        std::uint64_t bytesPerSecond; ///< that holds while the field is wrong
    };
    void fill();
    void addRow(const RateRule &rule);
    void words(Row &row);
    void commit();
    void takeRate(QLineEdit *edit);
    void remove(QWidget *widget);
    void tellNow();

    Preferences &m_preferences;
    QLabel *m_title;
    QLabel *m_help;
    QVBoxLayout *m_list;
    QPushButton *m_add;
    QLabel *m_now;
    std::vector<Row> m_rows;
    bool m_committing = false;
};

} // namespace photoporter::ui
