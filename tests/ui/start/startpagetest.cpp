// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/startpage.h"

#include "ledger/storetable.h"
#include "ui/common/uiworld.h"
#include "ui/start/connectsheet.h"
#include "ui/start/samplepictures.h"

#include <QComboBox>
#include <QDir>

#include <gtest/gtest.h>

namespace photoporter::ui {
namespace {

using namespace Qt::StringLiterals;
using testing::waitUntil;

class StartPageTest : public testing::UiWorld {
protected:
    StartPageTest() : page(std::make_unique<StartPage>(*desk))
    {
        page->sample().setAlbum({.large = 0, .small = 3});
        page->resize(1280, 800);
        page->show();
        QObject::connect(desk.get(), &Desk::showRequested, desk.get(),
                         [this](const Destination &destination) { shown.push_back(destination.page); });
    }
    ~StartPageTest() override { page.reset(); }
    void press(const QString &name)
    {
        auto *button = page->findChild<QPushButton *>(name);
        ASSERT_TRUE(button) << name.toStdString();
        button->click();
    }

    std::unique_ptr<StartPage> page;
    std::vector<PageId> shown;
};

TEST_F(StartPageTest, TryItNowEndsInAReadyZipWithoutAQuestion)
{
    press(u"tryIt"_s);
    ASSERT_TRUE(waitUntil([&] {
        const auto zip = activity(ActivityKind::Archive, u"Sample album"_s);
        return zip && zip->isFinal();
    }));
    EXPECT_EQ(activity(ActivityKind::Archive, u"Sample album"_s)->state, ActivityState::Ready);
    EXPECT_EQ(activity(ActivityKind::Archive, u"Sample album"_s)->entries, 3U);
    EXPECT_EQ(page->sample().step(), SampleStart::Step::Done);
    EXPECT_EQ(shown, std::vector{PageId::Albums});
    ASSERT_EQ(preferences.stores().size(), 1U);
    EXPECT_EQ(preferences.stores().front().name, u"Sample store"_s);
    EXPECT_EQ(preferences.currentStore(), preferences.stores().front().id);
    const QDir zips(samplePlaces(path(u"data"_s)).store + u"/zips/Sample album"_s);
    EXPECT_TRUE(zips.exists());
}

TEST_F(StartPageTest, TryingItTwiceFindsTheSameStore)
{
    for (int i = 0; i < 2; ++i) {
        press(u"tryIt"_s);
        page->sample().start(); // as a second click would, while it runs
        ASSERT_TRUE(waitUntil([&] { return page->sample().step() == SampleStart::Step::Done; }));
        desk->close();
        page->sample().start();
        ASSERT_TRUE(waitUntil([&] { return page->sample().step() == SampleStart::Step::Done; }));
    }
    EXPECT_EQ(preferences.stores().size(), 1U);
}

TEST_F(StartPageTest, AFolderThatCannotBeMadeIsToldInPlace)
{
    QFile file(path(u"data"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly)); // where the folder should be
    press(u"tryIt"_s);
    ASSERT_TRUE(waitUntil([&] { return page->sample().step() == SampleStart::Step::Failed; }));
    bool isTold = false;
    for (const ErrorStrip *strip : page->findChildren<ErrorStrip *>())
        isTold = isTold || (strip->isVisible() && strip->accessibleDescription().contains(path(u"data"_s)));
    EXPECT_TRUE(isTold);
    EXPECT_TRUE(page->findChild<QPushButton *>(u"tryIt"_s)->isVisible()) << "to try again";
    EXPECT_TRUE(preferences.stores().empty());
}

TEST_F(StartPageTest, CancellingGoesBackToTheButton)
{
    press(u"tryIt"_s);
    page->sample().cancel();
    EXPECT_EQ(page->sample().step(), SampleStart::Step::Idle);
    EXPECT_TRUE(page->findChild<QPushButton *>(u"tryIt"_s)->isVisible());
    EXPECT_TRUE(preferences.stores().empty());
}

TEST_F(StartPageTest, DeliversToAFolder)
{
    QDir().mkpath(path(u"nas"_s));
    page->deliverTo(path(u"nas"_s) + u'/');
    ASSERT_TRUE(waitUntil([&] { return desk->workspace() != nullptr; }));
    EXPECT_EQ(preferences.stores().front().name, u"nas"_s);
    EXPECT_EQ(preferences.stores().front().url, u"folder://"_s + path(u"nas"_s));
    EXPECT_EQ(shown, std::vector{PageId::Albums});
}

TEST_F(StartPageTest, AFolderThatIsNotThereIsToldInPlace)
{
    page->deliverTo(path(u"not/there/at/all"_s));
    ASSERT_TRUE(waitUntil([&] { return desk->failure().has_value(); }));
    bool isTold = false;
    for (const ErrorStrip *strip : page->findChildren<ErrorStrip *>())
        isTold = isTold || strip->isVisible();
    EXPECT_TRUE(isTold);
    EXPECT_TRUE(shown.empty());
}

TEST_F(StartPageTest, EachPresetOpensTheSheetForIt)
{
    for (const Provider &provider : providers()) {
        press(provider.id);
        const auto *sheet = page->findChild<ConnectSheet *>();
        ASSERT_TRUE(sheet->isVisible());
        EXPECT_EQ(sheet->findChild<QComboBox *>(u"provider"_s)->currentData().toString(), provider.id);
        press(u"cancel"_s);
        EXPECT_FALSE(sheet->isVisible());
    }
}

TEST_F(StartPageTest, TheSamplePicturesAreMadeInTheBackground)
{
    const auto *pictures = page->findChild<SamplePictures *>();
    ASSERT_TRUE(waitUntil([&] { return pictures->isComplete(); }));
    shoot(*page, u"first"_s);
    page->resize(900, 600);
    shoot(*page, u"first-small"_s);
    press(u"connect"_s);
    shoot(*page, u"connect-small"_s);
    page->resize(1280, 800);
    shoot(*page, u"connect"_s);
}

TEST(PictureRect, FillsTheWholeWithEqualPictures)
{
    const QRectF all(0, 0, 306, 126);
    EXPECT_EQ(pictureRect(all, 0), QRectF(0, 0, 98, 60));
    EXPECT_EQ(pictureRect(all, 5).bottomRight(), all.bottomRight());
    EXPECT_EQ(pictureRect(all, 4).topLeft(), QPointF(104, 66));
}

} // namespace
} // namespace photoporter::ui
