// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingspage.h"

#include "ledger/settingtable.h"
#include "ledger/uploadqueue.h"
#include "store/folder/folderstore.h"
#include "ui/common/uiworld.h"
#include "ui/settings/carepanel.h"
#include "ui/settings/lifecyclepanel.h"
#include "ui/settings/oddstores.h"
#include "ui/settings/probelist.h"
#include "ui/settings/ratespanel.h"
#include "ui/settings/settingrow.h"
#include "ui/settings/storespanel.h"
#include "ui/start/connectsheet.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QTest>
#include <QTimeEdit>

#include <gtest/gtest.h>

namespace photoporter::ui {
namespace {

using namespace Qt::StringLiterals;
using testing::waitUntil;

class SettingsPageTest : public testing::UiWorld {
protected:
    void SetUp() override { makePage(); }
    void TearDown() override { page.reset(); }

    void makePage()
    {
        page = std::make_unique<SettingsPage>(*desk);
        page->resize(1092, 760);
        page->show();
        ASSERT_TRUE(waitUntil([this] { return page->keeper().isLoaded(); }));
        for (int section = SettingsPage::Window; section >= SettingsPage::Stores; --section)
            page->showSection(static_cast<SettingsPage::Section>(section)); // which makes its panels
    }
    template<typename Widget>
    Widget *part(const QString &name)
    {
        auto *found = page->findChild<Widget *>(name);
        EXPECT_TRUE(found) << name.toStdString();
        return found;
    }
    EngineSettingRow *row(const QString &name)
    {
        return qobject_cast<EngineSettingRow *>(part<QLineEdit>(name)->parentWidget());
    }
    /// As somebody types it and leaves the field.
    void enter(const QString &name, const QString &text)
    {
        auto *edit = part<QLineEdit>(name);
        edit->setText(text);
        Q_EMIT edit->textEdited(text);
        Q_EMIT edit->editingFinished();
    }
    void choose(const QString &name, const QVariant &value)
    {
        auto *box = part<QComboBox>(name);
        box->setCurrentIndex(box->findData(value));
        Q_EMIT box->activated(box->currentIndex());
    }
    std::map<QString, QString> stored()
    {
        EXPECT_TRUE(waitUntil([this] { return !page->keeper().isWriting(); }));
        return SettingTable(*m_ledger).all().value();
    }

    std::unique_ptr<SettingsPage> page;
};

TEST_F(SettingsPageTest, AValueHoldsAtOnceAndIsInTheLedger)
{
    enter(u"requests-in-flight"_s, u"24"_s);
    EXPECT_EQ(page->keeper().values().requestsInFlight, 24);
    EXPECT_EQ(stored(), (std::map<QString, QString>{{u"requests-in-flight"_s, u"24"_s}}));
}

TEST_F(SettingsPageTest, AValueOutOfRangeIsToldBesideTheFieldAndChangesNothing)
{
    for (const QString &bad : {u"0"_s, u"513"_s, u"many"_s, QString(), u"-3"_s, u"99999999999999999999"_s}) {
        enter(u"requests-in-flight"_s, bad);
        EXPECT_EQ(row(u"requests-in-flight"_s)->problem(), u"From 1 to 512."_s) << bad.toStdString();
        EXPECT_EQ(part<QLineEdit>(u"requests-in-flight"_s)->accessibleDescription(), u"From 1 to 512."_s);
        EXPECT_EQ(page->keeper().values(), EngineSettings());
    }
    EXPECT_TRUE(stored().empty());
    enter(u"requests-in-flight"_s, u"512"_s);
    EXPECT_TRUE(row(u"requests-in-flight"_s)->problem().isEmpty());
}

TEST_F(SettingsPageTest, DurationsAreTypedInAUnit)
{
    auto *edit = part<QLineEdit>(u"keep-archives"_s);
    auto *unit = row(u"keep-archives"_s)->findChild<QComboBox *>();
    EXPECT_EQ(edit->text(), u"30"_s);
    EXPECT_EQ(unit->currentText(), u"days"_s);
    enter(u"keep-archives"_s, u"7"_s);
    EXPECT_EQ(page->keeper().values().keepArchives, std::chrono::days(7));
    unit->setCurrentIndex(2);
    Q_EMIT unit->activated(2);
    EXPECT_EQ(page->keeper().values().keepArchives, std::chrono::hours(7));
    EXPECT_EQ(stored().at(u"keep-archives"_s), u"7h"_s);
}

TEST_F(SettingsPageTest, ResettingTakesTheValueOutOfTheLedger)
{
    enter(u"jobs-at-once"_s, u"9"_s);
    auto *reset = row(u"jobs-at-once"_s)->findChild<QPushButton *>();
    EXPECT_EQ(reset->text(), u"Reset to 4"_s);
    reset->click();
    EXPECT_EQ(part<QLineEdit>(u"jobs-at-once"_s)->text(), u"4"_s);
    EXPECT_TRUE(reset->isHidden());
    EXPECT_TRUE(stored().empty());
}

TEST_F(SettingsPageTest, ManyQuickChangesEndInTheLast)
{
    for (int value = 1; value <= 40; ++value)
        enter(u"jobs-at-once"_s, QString::number(value));
    EXPECT_EQ(stored().at(u"jobs-at-once"_s), u"40"_s);
}

TEST_F(SettingsPageTest, ValuesOfTheLedgerAreShownWhenThePageIsMade)
{
    ASSERT_TRUE(SettingTable(*m_ledger).set(u"max-chunks"_s, u"3"_s));
    makePage();
    EXPECT_EQ(part<QLineEdit>(u"max-chunks"_s)->text(), u"3"_s);
}

TEST_F(SettingsPageTest, AnOpenStoreGoesByTheSettingsOfItsOpening)
{
    openStore();
    page->showSection(SettingsPage::Sending);
    const auto note = [this]() -> QWidget * { // two sections have one
        for (QWidget *one : page->findChildren<QWidget *>(u"reopenNote"_s)) {
            if (one->isVisible())
                return one;
        }
        return nullptr;
    };
    EXPECT_FALSE(note());
    enter(u"requests-in-flight"_s, u"24"_s);
    ASSERT_TRUE(note());
    stored();
    note()->findChild<QPushButton *>(u"reopen"_s)->click();
    ASSERT_TRUE(waitUntil([this] { return desk->workspace() != nullptr; }));
    EXPECT_EQ(desk->workspace()->settings().requestsInFlight, 24);
    EXPECT_FALSE(note());
}

TEST_F(SettingsPageTest, LanguageAppearanceAndClosingAreToldAtOnce)
{
    int languages = 0, schemes = 0;
    QObject::connect(&preferences, &Preferences::languageChanged, page.get(), [&] { ++languages; });
    QObject::connect(&preferences, &Preferences::schemeChanged, page.get(), [&] { ++schemes; });
    choose(u"language"_s, u"en"_s);
    choose(u"scheme"_s, static_cast<int>(Scheme::Dark));
    choose(u"onClose"_s, static_cast<int>(Preferences::OnClose::Pause));
    EXPECT_EQ(languages, 1);
    EXPECT_EQ(schemes, 1);
    EXPECT_EQ(preferences.language(), u"en"_s);
    EXPECT_EQ(preferences.scheme(), Scheme::Dark);
    EXPECT_EQ(preferences.onClose(), Preferences::OnClose::Pause);
    choose(u"language"_s, QString());
    EXPECT_EQ(preferences.language(), QString());
}

TEST_F(SettingsPageTest, ZipDefaultsAndNotifications)
{
    choose(u"zipPolicy"_s, static_cast<int>(TransferPolicy::NoTransfer));
    choose(u"linkHours"_s, 24);
    part<QCheckBox>(u"notifyReady"_s)->click();
    EXPECT_EQ(preferences.zipPolicy(), TransferPolicy::NoTransfer);
    EXPECT_EQ(preferences.linkHours(), 24);
    EXPECT_FALSE(preferences.wants(Preferences::Note::Ready));
    EXPECT_TRUE(preferences.wants(Preferences::Note::Failed));
}

TEST_F(SettingsPageTest, LimitsByTheTimeOfTheDay)
{
    part<QPushButton>(u"addRate"_s)->click();
    ASSERT_EQ(preferences.rates().size(), 1U);
    auto *panel = page->findChild<RatesPanel *>();
    auto times = panel->findChildren<QTimeEdit *>();
    ASSERT_EQ(times.size(), 2);
    times[0]->setTime(QTime(7, 30));
    times[1]->setTime(QTime(7, 30));
    auto *rate = panel->findChild<QLineEdit *>(u"rate"_s);
    const auto type = [&](const QString &text) {
        rate->setText(text);
        Q_EMIT rate->textEdited(text);
        Q_EMIT rate->editingFinished();
    };
    type(u"4"_s);
    EXPECT_EQ(preferences.rates(), (std::vector<RateRule>{{QTime(7, 30), QTime(7, 30), 500'000}}));
    type(u"0"_s);
    EXPECT_EQ(preferences.rates().front().bytesPerSecond, 500'000U) << "what makes no sense changes nothing";
    EXPECT_TRUE(rate->accessibleDescription().contains(u"100,000"_s))
        << rate->accessibleDescription().toStdString();
    EXPECT_NE(part<QLabel>(u"rateNow"_s)->text(), QString());
    for (QPushButton *button : panel->findChildren<QPushButton *>()) {
        if (button->text() == u"Remove"_s)
            button->click();
    }
    EXPECT_TRUE(preferences.rates().empty());
}

TEST_F(SettingsPageTest, ScrollingWithThePointerOverASettingChangesNone)
{
    page->showSection(SettingsPage::Zips);
    QCoreApplication::processEvents();
    const int before = preferences.linkHours();
    const auto *box = part<QComboBox>(u"linkHours"_s);
    ASSERT_TRUE(box->isVisible() && box->count() > 1);
    const QPoint place = box->mapTo(page.get(), box->rect().center());
    for (const int turn : {-120, 120}) {
        QTest::wheelEvent(page->windowHandle(), place, {0, turn});
        EXPECT_EQ(preferences.linkHours(), before);
    }
}

TEST_F(SettingsPageTest, RemovingAStoreAsksInItsPlaceAndLeavesThePhotos)
{
    addAlbum(u"wedding"_s, {1000});
    openStore();
    secrets.write(profile().id, Credentials("a", "b"), [](Secrets::Kept, const QString &) {});
    part<QPushButton>(u"remove"_s)->click();
    auto *yes = part<QPushButton>(u"removeYes"_s);
    ASSERT_TRUE(yes->isVisible());
    EXPECT_TRUE(testing::everythingTold(*page).contains(u"Photos and ZIPs stay in the store"_s));
    EXPECT_EQ(preferences.stores().size(), 1U) << "not yet";
    yes->click();
    EXPECT_TRUE(preferences.stores().empty());
    EXPECT_FALSE(desk->workspace());
    EXPECT_TRUE(QFile::exists(storePath() + u"/albums/wedding/photos/IMG_0001.jpg"_s));
}

TEST_F(SettingsPageTest, TestingAgainShowsWhatTheStoreCanDo)
{
    openStore();
    part<QPushButton>(u"testAgain"_s)->click();
    auto *list = page->findChild<StoresPanel *>()->findChild<ProbeList *>();
    ASSERT_TRUE(waitUntil([&] { return list->isVisible(); }));
    EXPECT_GT(list->findChildren<Pill *>().size(), 10);
    QCoreApplication::processEvents();
    shoot(*page, u"settings-stores"_s);
}

TEST_F(SettingsPageTest, AddingAndEditingOpenTheSheetAndEscLeavesIt)
{
    preferences.saveStore({.id = u"x"_s,
                           .name = u"Studio"_s,
                           .provider = u"wasabi"_s,
                           .url = u"s3://studio"_s,
                           .endpoint = u"https://s3.eu-central-1.wasabisys.com"_s,
                           .region = u"eu-central-1"_s,
                           .keys = KeySource::Keychain,
                           .awsProfile = {}});
    part<QPushButton>(u"edit"_s)->click();
    const auto *sheet = page->findChild<ConnectSheet *>();
    EXPECT_TRUE(sheet->isVisible());
    EXPECT_EQ(part<QLineEdit>(u"bucket"_s)->text(), u"studio"_s);
    EXPECT_TRUE(page->back());
    EXPECT_FALSE(sheet->isVisible());
    EXPECT_FALSE(page->back()) << "nothing to leave any more";
    part<QPushButton>(u"addStore"_s)->click();
    EXPECT_TRUE(sheet->isVisible());
    EXPECT_TRUE(part<QLineEdit>(u"bucket"_s)->text().isEmpty());
}

TEST_F(SettingsPageTest, LookingAfterTheStoreListsFirstAndDoesItWhenAsked)
{
    {
        const auto store = FolderStore::open(storePath());
        ASSERT_TRUE((*store)->put({.key = ObjectKey(u"zips/tmp/left-over"_s), .body = "left"}));
    }
    enter(u"keep-unknown"_s, u"0"_s);
    openStore();
    page->showSection(SettingsPage::Care);
    auto *care = page->findChild<CarePanel *>();
    part<QPushButton>(u"look"_s)->click();
    ASSERT_TRUE(waitUntil([&] { return care->state() == CarePanel::State::Found; }));
    EXPECT_TRUE(QFile::exists(storePath() + u"/zips/tmp/left-over"_s));
    EXPECT_TRUE(part<QLabel>(u"careText"_s)->text().contains(u"Nothing is changed yet"_s));
    QCoreApplication::processEvents();
    shoot(*page, u"settings-care"_s);
    part<QPushButton>(u"do"_s)->click();
    ASSERT_TRUE(waitUntil([&] { return care->state() == CarePanel::State::Done; }));
    EXPECT_FALSE(QFile::exists(storePath() + u"/zips/tmp/left-over"_s));
    part<QPushButton>(u"look"_s)->click();
    ASSERT_TRUE(waitUntil([&] { return care->state() == CarePanel::State::Found; }));
    EXPECT_EQ(part<QLabel>(u"careText"_s)->text(), u"Everything is in order."_s)
        << testing::everythingTold(*care).toStdString();
    EXPECT_FALSE(part<QPushButton>(u"do"_s)->isVisible());
}

TEST_F(SettingsPageTest, WhatIsDoneToTheStoreIsWhatWasListed)
{
    {
        const auto store = FolderStore::open(storePath());
        ASSERT_TRUE((*store)->put({.key = ObjectKey(u"zips/tmp/left-over"_s), .body = "left"}));
    }
    enter(u"keep-unknown"_s, u"0"_s);
    openStore();
    page->showSection(SettingsPage::Care);
    auto *care = page->findChild<CarePanel *>();
    const std::vector<std::function<void()>> askForMore = {
        [&] { care->findChild<QCheckBox *>()->click(); },
        [&] { enter(u"keep-archives"_s, u"1"_s); },
    };
    for (const auto &more : askForMore) {
        part<QPushButton>(u"look"_s)->click();
        ASSERT_TRUE(waitUntil([&] { return care->state() == CarePanel::State::Found; }));
        ASSERT_TRUE(part<QPushButton>(u"do"_s)->isVisible());
        more();
        EXPECT_EQ(care->state(), CarePanel::State::Idle) << "it is looked for first";
        EXPECT_FALSE(part<QPushButton>(u"do"_s)->isVisible());
    }
}

TEST_F(SettingsPageTest, CareIsAnErrand)
{
    page.reset();
    const auto wishes = std::make_shared<testing::StoreWishes>();
    makeDesk(testing::oddStores(storePath(), wishes));
    openStore();
    makePage();
    page->showSection(SettingsPage::Care);
    EXPECT_EQ(desk->errands(), 0);
    {
        const std::scoped_lock lock(wishes->mutex);
        wishes->hang = true;
    }
    part<QPushButton>(u"look"_s)->click();
    EXPECT_EQ(desk->errands(), 1) << "closing the window asks";
    closeStore();
    EXPECT_TRUE(waitUntil([this] { return desk->errands() == 0; }));
}

TEST_F(SettingsPageTest, RemovingSaysWhatBecomesOfWhatIsGoingOn)
{
    const auto now = systemClock()->now();
    const QString location = FolderStore::open(storePath()).value()->location();
    const UploadQueue queue(*m_ledger);
    ASSERT_TRUE(queue.add({.location = location, .album = u"Keller"_s, .paths = {path(u"Keller"_s)}}, now));
    ASSERT_TRUE(queue.claim(location, u"another computer"_s, now, std::chrono::minutes(6)).value());
    openStore();
    ASSERT_TRUE(waitUntil([this] { return desk->snapshot().running() == 1; }));
    part<QPushButton>(u"remove"_s)->click();
    EXPECT_TRUE(testing::everythingTold(*page).contains(u"goes on once it is connected again"_s));
}

TEST_F(SettingsPageTest, WithoutAStoreThereIsNothingToLookAfter)
{
    page->showSection(SettingsPage::Care);
    EXPECT_FALSE(part<QPushButton>(u"look"_s)->isEnabled());
}

TEST_F(SettingsPageTest, RulesThatAStoreDoesNotHaveAreNoError)
{
    openStore();
    page->showSection(SettingsPage::Care);
    auto *panel = page->findChild<LifecyclePanel *>();
    ASSERT_TRUE(waitUntil([&] { return !panel->isBusy(); }));
    EXPECT_TRUE(testing::everythingTold(*panel).contains(u"This store has no rules of its own"_s));
    for (const ErrorStrip *strip : panel->findChildren<ErrorStrip *>())
        EXPECT_FALSE(strip->isVisible());
}

TEST_F(SettingsPageTest, EverySectionFitsAndEverythingThatCanBeUsedHasAName)
{
    openStore();
    for (const int section : {SettingsPage::Stores, SettingsPage::Sending, SettingsPage::Zips,
                              SettingsPage::Keeping, SettingsPage::Care, SettingsPage::Window}) {
        page->showSection(static_cast<SettingsPage::Section>(section));
        page->resize(1092, 760);
        QCoreApplication::processEvents();
        shoot(*page, u"settings-%1"_s.arg(section));
        page->resize(712, 560);
        QCoreApplication::processEvents();
        shoot(*page, u"settings-small-%1"_s.arg(section));
        EXPECT_LE(page->minimumSizeHint().width(), 712);
    }
    for (const QWidget *widget : page->findChildren<QWidget *>()) {
        const bool isUsed = qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QComboBox *>(widget) ||
                            qobject_cast<const QTimeEdit *>(widget);
        const bool isPartOfAnother = qobject_cast<const QComboBox *>(widget->parentWidget()) ||
                                     qobject_cast<const QTimeEdit *>(widget->parentWidget());
        if (isUsed && !isPartOfAnother) {
            EXPECT_FALSE(widget->accessibleName().isEmpty()) << widget->objectName().toStdString();
        }
    }
}

} // namespace
} // namespace photoporter::ui
