// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QButtonGroup;

namespace photoporter::ui {

/// A few words of which one is chosen. Arrow keys move the choice.
class Segments : public QWidget {
    Q_OBJECT
public:
    explicit Segments(int count, QWidget *parent = nullptr);
    void setTexts(const QStringList &texts); ///< as many as there are
    void choose(int index);
    [[nodiscard]] int chosen() const;

Q_SIGNALS:
    void changed(int index);

private:
    void mark();
    QButtonGroup *m_group;
};

} // namespace photoporter::ui
