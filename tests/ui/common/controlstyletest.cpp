// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/uiworld.h"

#include <QPushButton>
#include <QStackedWidget>
#include <QTest>

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

} // namespace

} // namespace photoporter::ui
