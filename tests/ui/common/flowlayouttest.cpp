// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/flowlayout.h"

#include "ui/common/uiworld.h"

#include <QWidget>

namespace photoporter::ui {

namespace {

class FlowLayoutTest : public ::testing::Test {
protected:
    QWidget *add(FlowLayout &layout, int width)
    {
        auto *widget = new QWidget(&m_parent);
        widget->setFixedSize(width, 20);
        layout.addWidget(widget);
        return widget;
    }
    QWidget m_parent{(testing::application(), nullptr)};
};

TEST_F(FlowLayoutTest, BreaksLinesWhereTheWidthEnds)
{
    auto *layout = new FlowLayout(10, 5, Flow::Plain, &m_parent);
    const QWidget *a = add(*layout, 100), *b = add(*layout, 100), *c = add(*layout, 100);
    layout->setGeometry({0, 0, 215, 100});
    EXPECT_EQ(a->pos(), QPoint(0, 0));
    EXPECT_EQ(b->pos(), QPoint(110, 0));
    EXPECT_EQ(c->pos(), QPoint(0, 25));
    EXPECT_EQ(layout->heightForWidth(215), 45);
    EXPECT_EQ(layout->heightForWidth(400), 20);
}

TEST_F(FlowLayoutTest, ColumnsStandBelowEachOtherWhereALineIsNotEnough)
{
    auto *layout = new FlowLayout(10, 5, Flow::Columns, &m_parent);
    const QWidget *a = add(*layout, 40), *b = add(*layout, 90), *c = add(*layout, 60);
    layout->setGeometry({0, 0, 400, 100});
    EXPECT_EQ(b->x(), 50);
    EXPECT_EQ(c->x(), 150);
    layout->setGeometry({0, 0, 195, 100});
    EXPECT_EQ(a->pos(), QPoint(0, 0));
    EXPECT_EQ(b->pos(), QPoint(100, 0));
    EXPECT_EQ(c->pos(), QPoint(0, 25));
    EXPECT_EQ(layout->heightForWidth(195), 45);
}

TEST_F(FlowLayoutTest, AFlowWithinAFlowIsAsHighAsItsLines)
{
    auto *layout = new FlowLayout(10, 5, Flow::Plain, &m_parent);
    add(*layout, 60);
    auto *inner = new FlowLayout(10, 5);
    EXPECT_EQ(inner->sizeHint().width(), 0);
    add(*inner, 100);
    add(*inner, 100);
    EXPECT_EQ(inner->sizeHint().width(), 210);
    layout->addWidget(makeFlow(inner));
    EXPECT_EQ(layout->heightForWidth(280), 20) << "all in one line";
    EXPECT_EQ(layout->heightForWidth(220), 45) << "the inner one below";
    EXPECT_EQ(layout->heightForWidth(150), 70) << "in two lines";
}

TEST_F(FlowLayoutTest, LowItemsStandInTheMiddleOfTheirLine)
{
    auto *layout = new FlowLayout(10, 5, Flow::Plain, &m_parent);
    add(*layout, 50)->setFixedHeight(30);
    const QWidget *low = add(*layout, 50), *below = add(*layout, 50);
    layout->setGeometry({0, 0, 120, 100});
    EXPECT_EQ(low->pos(), QPoint(60, 5));
    EXPECT_EQ(below->pos(), QPoint(0, 35));
    EXPECT_EQ(layout->heightForWidth(120), 55);
}

TEST_F(FlowLayoutTest, PutsTheLastAtTheEndOfItsLine)
{
    auto *layout = new FlowLayout(10, 5, Flow::LastAtEnd, &m_parent);
    add(*layout, 100);
    const QWidget *last = add(*layout, 50);
    layout->setGeometry({0, 0, 300, 100});
    EXPECT_EQ(last->geometry().right(), 299);
    layout->setGeometry({0, 0, 120, 100});
    EXPECT_EQ(last->pos(), QPoint(70, 25));
}

} // namespace

} // namespace photoporter::ui
