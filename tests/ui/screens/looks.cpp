// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/looks.h"

#include "ui/common/accessibility.h"
#include "ui/common/widgets.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QHeaderView>
#include <QLabel>
#include <QPointer>
#include <QScrollArea>
#include <QScrollBar>
#include <QStyleOptionComboBox>
#include <QTest>

#include <gtest/gtest.h>

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

/// Of a box of choices: any of them, once it is chosen. One that elides has room for its first choice, which
/// nobody chose, and for the beginning of each of the others.
int missing(const QComboBox &box, QString &text)
{
    QStyleOptionComboBox option;
    option.initFrom(&box);
    option.subControls = QStyle::SC_All;
    const int room =
        box.style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &box).width() - 2;
    int worst = 0;
    for (int item = 0; item < box.count(); ++item) {
        const bool mayElide = item > 0 && qobject_cast<const ElidedComboBox *>(&box);
        const int needed =
            box.fontMetrics().horizontalAdvance(mayElide ? box.itemText(item).left(10) : box.itemText(item));
        if (needed - room > worst) {
            worst = needed - room;
            text = box.itemText(item);
        }
    }
    return worst;
}

constexpr QSize typical(1280, 800);
constexpr QSize smallest(900, 600);

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
    for (const QComboBox *box : widget.findChildren<QComboBox *>()) {
        QString text;
        const int pixels = box->isVisible() && !box->isEditable() ? missing(*box, text) : 0;
        if (pixels > 1)
            cut += describe(*box, text, pixels);
    }
    for (const QScrollArea *area : widget.findChildren<QScrollArea *>()) {
        const bool isWide = area->isVisible() && area->widget() && !area->horizontalScrollBar()->isVisible();
        const int pixels = isWide ? area->widget()->width() - area->viewport()->width() : 0;
        if (pixels > 1)
            cut += describe(*area, area->objectName(), pixels);
    }
    for (const QHeaderView *header : widget.findChildren<QHeaderView *>()) {
        for (int section = 0; section < header->count() && header->isVisible(); ++section) {
            const int pixels = header->sectionSizeHint(section) - header->sectionSize(section);
            if (pixels > 1 && !header->isSectionHidden(section))
                cut += describe(*header, header->model()->headerData(section, header->orientation()).toString(),
                                pixels);
        }
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

void expectWhole(QWidget &window, const QString &name)
{
    for (const QSize size : {typical, smallest}) {
        window.resize(size);
        constexpr int rounds = 50; // a layout settles over some rounds of the event loop
        QStringList cut = cutTexts(window);
        for (int round = 0; round < rounds && !(cut.isEmpty() && round > 2); ++round) {
            QTest::qWait(1);
            cut = cutTexts(window);
        }
        EXPECT_TRUE(cut.isEmpty()) << name.toStdString() << " at " << size.width() << ": "
                                   << cut.join(u"; "_s).toStdString();
    }
    takePicture(window, name + u"-small"_s);
    window.resize(typical);
    takePicture(window, name);
    const QPointer<QWidget> focused = QApplication::focusWidget();
    EXPECT_EQ(barriersIn(window).join(u"; "_s).toStdString(), "") << name.toStdString();
    if (focused)
        focused->setFocus();
}

} // namespace photoporter::ui::testing
