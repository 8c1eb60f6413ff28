// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/uiworld.h"

#include <QComboBox>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTest>
#include <QTimeEdit>

namespace photoporter::ui {

namespace {

using namespace Qt::StringLiterals;

TEST(ControlStyleTest, ADoubleClickOnAButtonIsOneClick)
{
    testing::application();
    QPushButton button(u"Discard"_s);
    int clicks = 0;
    QObject::connect(&button, &QPushButton::clicked, &button, [&clicks] { ++clicks; });
    button.show();
    QTest::mouseDClick(button.windowHandle(), Qt::LeftButton);
    EXPECT_EQ(clicks, 1);
    QTest::mouseClick(button.windowHandle(), Qt::LeftButton);
    EXPECT_EQ(clicks, 2) << "another click is another one";
}

TEST(ControlStyleTest, ADoubleClickDoesNotPressTheButtonThatTheFirstClickPutThere)
{
    testing::application();
    QStackedWidget place;
    auto *pause = new QPushButton(u"Pause"_s), *resume = new QPushButton(u"Resume"_s);
    place.addWidget(pause);
    place.addWidget(resume);
    int resumed = 0;
    QObject::connect(pause, &QPushButton::clicked, &place, [&] { place.setCurrentWidget(resume); });
    QObject::connect(resume, &QPushButton::clicked, &place, [&resumed] { ++resumed; });
    place.show();
    QTest::mouseDClick(place.windowHandle(), Qt::LeftButton);
    EXPECT_EQ(place.currentWidget(), resume);
    EXPECT_EQ(resumed, 0);
    QTest::mouseClick(place.windowHandle(), Qt::LeftButton);
    EXPECT_EQ(resumed, 1);
}

/// A field on a page that is higher than its window; another one has the keyboard.
class WheelTest : public ::testing::Test {
protected:
    WheelTest() : m_inside((testing::application(), new QWidget)), m_other(new QPushButton(m_inside))
    {
        m_page.setWidgetResizable(true);
        m_page.setWidget(m_inside);
        m_inside->setMinimumHeight(2000);
        m_other->setGeometry(20, 100, 200, 40);
        m_page.resize(300, 300);
    }
    void show(QWidget &field)
    {
        field.setParent(m_inside);
        field.setGeometry(20, 20, 200, 40);
        m_page.show();
        give(*m_other);
    }
    void give(QWidget &keyboard)
    {
        m_page.activateWindow();
        keyboard.setFocus();
        ASSERT_TRUE(testing::waitUntil([&keyboard] { return keyboard.hasFocus(); }));
    }
    /// As the platform tells it, with the pointer over the field.
    void turnWheel() { QTest::wheelEvent(m_page.windowHandle(), {60, 40}, {0, -120}); }
    [[nodiscard]] int scrolled() const { return m_page.verticalScrollBar()->value(); }

    QWidget *const m_inside;
    QPushButton *const m_other;
    QScrollArea m_page;
};

TEST_F(WheelTest, ScrollsPastAFieldOfChoices)
{
    auto *box = new QComboBox;
    box->addItems({u"a week"_s, u"a day"_s});
    show(*box);
    turnWheel();
    EXPECT_EQ(box->currentIndex(), 0);
    EXPECT_GT(scrolled(), 0);
    EXPECT_TRUE(m_other->hasFocus());
}

TEST_F(WheelTest, ScrollsPastATimeThatDoesNotHaveTheKeyboard)
{
    auto *time = new QTimeEdit(QTime(8, 0));
    show(*time);
    turnWheel();
    EXPECT_EQ(time->time(), QTime(8, 0));
    EXPECT_GT(scrolled(), 0);
    EXPECT_TRUE(m_other->hasFocus());
}

TEST_F(WheelTest, TurnsATimeThatHasTheKeyboard)
{
    auto *time = new QTimeEdit(QTime(8, 0));
    show(*time);
    give(*time);
    turnWheel();
    EXPECT_NE(time->time(), QTime(8, 0));
    EXPECT_EQ(scrolled(), 0);
}

} // namespace

} // namespace photoporter::ui
