// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/widgets.h"
#include "ui/start/samplestart.h"

#include <vector>

class QStackedWidget;

namespace photoporter::ui {

/// "Try it with a sample album": pictures, a button, and in its place how far it came.
class SampleCard : public Panel {
    Q_OBJECT
public:
    SampleCard(Tasks &tasks, SampleStart &sample, QWidget *parent = nullptr);
    void retranslate();
    [[nodiscard]] QPushButton *button() const { return m_try; }

private:
    void follow();

    SampleStart &m_sample;
    QLabel *m_title;
    QLabel *m_text;
    QStackedWidget *m_foot;
    QPushButton *m_try;
    QLabel *m_state;
    Bar *m_bar;
    QPushButton *m_cancel;
    ErrorStrip *m_error;
};

/// "Connect a store": the providers, and a button for whoever does not see theirs.
class StoresCard : public Panel {
    Q_OBJECT
public:
    explicit StoresCard(QWidget *parent = nullptr);
    void retranslate();

Q_SIGNALS:
    void chosen(const QString &provider);

private:
    std::vector<QPushButton *> m_presets;
    QLabel *m_title;
    QLabel *m_text;
    QPushButton *m_connect;
};

} // namespace photoporter::ui
