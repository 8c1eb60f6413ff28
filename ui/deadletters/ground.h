// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/tokens.h"

#include <QWidget>

namespace photoporter::ui {

/// A round box filled with a tone's ground, behind words that say the same.
class Ground : public QWidget {
    Q_OBJECT
public:
    explicit Ground(Tone tone, QWidget *parent = nullptr) : QWidget(parent), m_tone(tone) {}

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Tone m_tone;
};

} // namespace photoporter::ui
