// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/metrics/metricspage.h"

#include "metrics/runs.h"
#include "store/folder/folderstore.h"
#include "ui/common/appearance.h"
#include "ui/common/uiworld.h"
#include "ui/metrics/chartpanels.h"
#include "ui/metrics/measuredjob.h"
#include "ui/metrics/runsmodel.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QMouseEvent>
#include <QPushButton>
#include <QSqlQuery>
#include <QTest>

namespace photoporter::ui {

namespace {

using namespace Qt::StringLiterals;
using photoporter::testing::wholeJob;
using testing::waitUntil;

class MetricsPageTest : public testing::UiWorld {
protected:
    /// A job that took that many seconds, so many days ago.
    void addJob(JobId job, double daysAgo, double seconds, const QString &album, const QString &bottleneck)
    {
        const QString location = FolderStore::open(storePath()).value()->location();
        testing::note(ledger(),
                      {.id = job,
                       .location = location,
                       .album = album,
                       .bottleneck = bottleneck,
                       .begin = desk->now() - std::chrono::milliseconds(static_cast<qint64>(daysAgo * 86'400'000)),
                       .seconds = seconds});
    }
    void addTypical()
    {
        const QStringList albums = {u"Kato family – 東京"_s, u"Bäckerei Sommer"_s, u"Newborn – Ida"_s,
                                    u"Meyer 60th"_s};
        for (int number = 0; number < 28; ++number) {
            const bool slow = number == 18;
            addJob(number + 1, number + 0.3, slow ? 104 : 32 + (number * 7) % 17,
                   slow ? u"Lopez & Wu"_s : albums[number % 4],
                   slow ? u"throttled"_s : (number % 3 == 0 ? u"request-latency"_s : u"store-copy"_s));
        }
    }
    MetricsPage &open()
    {
        openStore();
        m_page = std::make_unique<MetricsPage>(*desk);
        QObject::connect(desk.get(), &Desk::showRequested, m_page.get(),
                         [this](const Destination &destination) { m_destination = destination; });
        m_page->resize(1092, 772);
        m_page->show();
        EXPECT_TRUE(waitUntil([this] { return m_page->answer().has_value(); }));
        return *m_page;
    }
    bool shows(const QString &text) const
    {
        const auto labels = m_page->findChildren<QLabel *>();
        return std::ranges::any_of(labels, [&](const QLabel *label) {
            return label->isVisibleTo(m_page.get()) && label->text().contains(text);
        });
    }
    QComboBox *albumBox() const
    {
        const auto boxes = m_page->findChildren<QComboBox *>();
        return *std::ranges::find(boxes, u"Album that is shown"_s, &QComboBox::accessibleName);
    }
    LineChart &chart() const { return *m_page->findChild<TimePanel *>()->chart(); }

    std::unique_ptr<MetricsPage> m_page;
    std::optional<Destination> m_destination;
};

TEST_F(MetricsPageTest, IsHonestWhereNothingWasMeasured)
{
    open();
    EXPECT_TRUE(shows(u"Nothing measured yet"_s));
    shoot(*m_page, u"metrics-empty"_s);
}

TEST_F(MetricsPageTest, OffersOlderRunsWhereThereAreSome)
{
    addJob(1, 60, 24, u"sea"_s, u"store-copy"_s);
    open();
    EXPECT_TRUE(shows(u"Nothing measured in this time"_s));
    for (QPushButton *button : m_page->findChildren<QPushButton *>()) {
        if (button->text() == u"Show everything"_s)
            button->click();
    }
    EXPECT_TRUE(waitUntil([this] { return m_page->runs().rowCount() == 1; }));
    EXPECT_TRUE(shows(u"How long archives took"_s));
}

TEST_F(MetricsPageTest, ShowsHowItGoes)
{
    addTypical();
    open();
    EXPECT_EQ(m_page->runs().rowCount(), 28);
    EXPECT_TRUE(shows(u"28 at the first try"_s));
    EXPECT_EQ(chart().series().samples.size(), 28U);
    const QPointF place = chart().geometryOfChart().place(chart().series().samples[9].point);
    QMouseEvent move(QEvent::MouseMove, place, chart().mapToGlobal(place), Qt::NoButton, Qt::NoButton, {});
    QApplication::sendEvent(&chart(), &move);
    EXPECT_EQ(chart().marked(), 9U);
    shoot(*m_page, u"metrics"_s);
    m_page->resize(712, 572);
    QCoreApplication::processEvents();
    shoot(*m_page, u"metrics-small"_s);
}

TEST_F(MetricsPageTest, ShowsItInTheDark)
{
    Appearance appearance(testing::application());
    appearance.setScheme(Scheme::Dark);
    addTypical();
    open();
    EXPECT_TRUE(tokensOf(chart().palette()).isDark);
    shoot(*m_page, u"metrics-dark"_s);
    appearance.setScheme(Scheme::Light);
}

TEST_F(MetricsPageTest, AlbumAndRangeAreAskedFor)
{
    addTypical();
    MetricsPage &page = open();
    page.ask({.range = MetricsRange::Week});
    ASSERT_TRUE(waitUntil([&] { return page.answer()->question.range == MetricsRange::Week; }));
    EXPECT_EQ(page.runs().rowCount(), 7);
    page.ask({.range = MetricsRange::All, .album = u"Lopez & Wu"_s});
    EXPECT_TRUE(waitUntil([&] { return page.runs().rowCount() == 1; }));
}

TEST_F(MetricsPageTest, TheKeyboardWalksTheChartAndOpensARun)
{
    addJob(1, 2, 24, u"sea"_s, u"store-copy"_s);
    addJob(2, 1, 48, u"sea"_s, u"throttled"_s);
    open();
    QTest::keyClick(&chart(), Qt::Key_Left);
    EXPECT_EQ(chart().marked(), 1U) << "from the newest on";
    QTest::keyClick(&chart(), Qt::Key_Left);
    QTest::keyClick(&chart(), Qt::Key_Left);
    EXPECT_EQ(chart().marked(), 0U);
    QTest::keyClick(&chart(), Qt::Key_End);
    EXPECT_TRUE(chart().accessibleDescription().contains(u"The store asked to slow down"_s));
    QTest::keyClick(&chart(), Qt::Key_Return);
    ASSERT_TRUE(m_destination);
    EXPECT_EQ(m_destination->page, PageId::Jobs);
    EXPECT_EQ(m_destination->activity, (ActivityId{ActivityKind::Archive, 2}));
    QTest::keyClick(&chart(), Qt::Key_Escape);
    EXPECT_FALSE(chart().marked());
    EXPECT_TRUE(chart().accessibleDescription().startsWith(u"2 values from"_s))
        << chart().accessibleDescription().toStdString();
}

TEST_F(MetricsPageTest, AClickOnAPointOpensItsRun)
{
    addJob(5, 2, 24, u"sea"_s, u"store-copy"_s);
    open();
    QTest::mouseClick(&chart(), Qt::LeftButton, {},
                      chart().geometryOfChart().place(chart().series().samples[0].point).toPoint());
    ASSERT_TRUE(m_destination);
    EXPECT_EQ(m_destination->activity->number, 5);
}

TEST_F(MetricsPageTest, ExportsWhatIsShown)
{
    addJob(1, 2, 24, u"sea"_s, u"store-copy"_s);
    addJob(2, 60, 24, u"old"_s, u"store-copy"_s);
    bool saved = false;
    QObject::connect(desk.get(), &Desk::noticeRaised, desk.get(), [&saved] { saved = true; });
    open().exportTo(path(u"runs.csv"_s));
    ASSERT_TRUE(waitUntil([&saved] { return saved; }));
    QFile file(path(u"runs.csv"_s));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray csv = file.readAll();
    EXPECT_TRUE(csv.startsWith("run_id,"));
    EXPECT_EQ(csv.count("\r\n"), 1 + static_cast<qsizetype>(wholeJob(1, 0).size()));
}

TEST_F(MetricsPageTest, AnOpenListStaysAsItIsAndHasWhatIsNewTheNextTime)
{
    addJob(1, 2, 24, u"sea"_s, u"store-copy"_s);
    MetricsPage &page = open();
    QComboBox *albums = albumBox();
    const auto answered = [&](int runs) { return waitUntil([&] { return page.runs().rowCount() == runs; }); };
    ASSERT_TRUE(answered(1));
    albums->showPopup();
    ASSERT_TRUE(albums->view()->isVisible());
    addJob(2, 1, 24, u"hills"_s, u"store-copy"_s); // before "sea" in the list
    page.refresh();
    ASSERT_TRUE(answered(2));
    EXPECT_EQ(albums->count(), 2) << "all albums, and the one of then";
    albums->hidePopup();
    addJob(3, 1, 24, u"lake"_s, u"store-copy"_s);
    page.refresh();
    ASSERT_TRUE(answered(3));
    EXPECT_EQ(albums->count(), 4);
}

TEST_F(MetricsPageTest, WhatCannotBeReadIsNotBeingRead)
{
    openStore();
    const auto database = ledger().connection();
    ASSERT_TRUE(database);
    ASSERT_TRUE(QSqlQuery(*database).exec(u"ALTER TABLE runs RENAME TO gone"_s));
    m_page = std::make_unique<MetricsPage>(*desk);
    m_page->show();
    EXPECT_TRUE(waitUntil([this] { return shows(u"What was measured could not be read"_s); }));
    ASSERT_TRUE(QSqlQuery(*database).exec(u"ALTER TABLE gone RENAME TO runs"_s));
    m_page->refresh();
    EXPECT_TRUE(waitUntil([this] { return shows(u"Nothing measured yet"_s); }));
}

TEST_F(MetricsPageTest, AnAnswerOfAStoreThatWasClosedIsNotShown)
{
    addJob(1, 2, 24, u"sea"_s, u"store-copy"_s);
    MetricsPage &page = open();
    page.refresh();
    closeStore();
    EXPECT_FALSE(page.answer());
    EXPECT_TRUE(shows(u"No store is open"_s));
}

TEST_F(MetricsPageTest, StandsAMultitude)
{
    constexpr int many = 2'000; // 10,000 runs
    for (int number = 0; number < many; ++number)
        addJob(number + 1, 29.0 * number / many + 0.1, 20 + number % 90, u"Album %1"_s.arg(number % 300),
               u"store-copy"_s);
    open();
    EXPECT_EQ(m_page->runs().rowCount(), many);
    shoot(*m_page, u"metrics-crowded"_s);
}

} // namespace
} // namespace photoporter::ui
