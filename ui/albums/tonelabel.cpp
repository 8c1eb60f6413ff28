// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/albums/tonelabel.h"

#include <QLabel>
#include <QStyle>

namespace photoporter::ui {

using namespace Qt::StringLiterals;

namespace {

QString nameOf(Tone tone)
{
    switch (tone) {
    case Tone::Good:
        return u"good"_s;
    case Tone::Attention:
        return u"attention"_s;
    case Tone::Failed:
        return u"failed"_s;
    default:
        return u"quiet"_s;
    }
}

} // namespace

void setToneOf(QLabel *label, Tone tone)
{
    const QString name = nameOf(tone);
    if (label->property("tone").toString() == name)
        return;
    label->setProperty("tone", name);
    label->style()->unpolish(label); // a style sheet does not follow properties by itself
    label->style()->polish(label);
}

} // namespace photoporter::ui
