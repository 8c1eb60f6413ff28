// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/widgets.h"
#include "ui/screens/studio.h"

#include <QAbstractButton>
#include <QDir>
#include <QLabel>
#include <QTest>

namespace photoporter::ui::testing {

using namespace Qt::StringLiterals;

namespace {

/// How much is missing, in pixels; 0 and below: it has its room.
int missing(const QLabel &label)
{
    if (label.text().isEmpty() || qobject_cast<const ElidedLabel *>(&label))
        return 0;
    if (label.wordWrap())
        return label.heightForWidth(label.width()) - label.height();
    return label.sizeHint().width() - label.width();
}

QString describe(const QWidget &widget, const QString &text, int pixels)
{
    return u"%1 \"%2\" misses %3 px"_s.arg(QString::fromLatin1(widget.metaObject()->className()), text)
        .arg(pixels);
}

} // namespace

QStringList cutTexts(const QWidget &widget)
{
    QStringList cut;
    for (const QLabel *label : widget.findChildren<QLabel *>()) {
        const int pixels = label->isVisible() ? missing(*label) : 0;
        if (pixels > 1)
            cut += describe(*label, label->text(), pixels);
    }
    for (const QAbstractButton *button : widget.findChildren<QAbstractButton *>()) {
        const int pixels = button->isVisible() ? button->minimumSizeHint().width() - button->width() : 0;
        if (pixels > 1 && !button->text().isEmpty())
            cut += describe(*button, button->text(), pixels);
    }
    return cut;
}

void takePicture(QWidget &widget, const QString &name)
{
    const QString folder = qEnvironmentVariable("PHOTOPORTER_SHOTS");
    if (folder.isEmpty())
        return;
    constexpr int drawn = 700; // thumbnails and figures come in behind the scenes; nothing is judged by this
    QTest::qWait(drawn);
    EXPECT_TRUE(QDir().mkpath(folder));
    EXPECT_TRUE(widget.grab().save(QDir(folder).filePath(name + u".png"_s)));
}

} // namespace photoporter::ui::testing
