// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/deadletters/deadletterspage.h"

#include "store/s3/credentials.h"
#include "ui/common/appearance.h"
#include "ui/deadletters/lettersworld.h"

#include <QAction>
#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QSqlQuery>
#include <QTest>

namespace photoporter::ui {

namespace {

using namespace Qt::StringLiterals;
using testing::refused;
using testing::unsupported;
using testing::waitUntil;

class DeadLettersPageTest : public testing::LettersWorld {
protected:
    /// The page of the opened store, once it has read its letters.
    DeadLettersPage &open(std::size_t letters)
    {
        openStore();
        m_page = std::make_unique<DeadLettersPage>(*desk);
        QObject::connect(desk.get(), &Desk::noticeRaised, m_page.get(),
                         [this](const Notice &notice) { m_notice = notice; });
        m_page->resize(1092, 772);
        m_page->show();
        EXPECT_TRUE(waitUntil([&] { return m_page->model().rows().size() == letters && shows(u"Retry all"_s); }));
        return *m_page;
    }
    QPushButton *button(const QString &text) const
    {
        for (QPushButton *button : m_page->findChildren<QPushButton *>()) {
            if (button->text() == text && button->isVisibleTo(m_page.get()))
                return button;
        }
        return nullptr;
    }
    bool shows(const QString &text) const
    {
        if (button(text))
            return true;
        const auto labels = m_page->findChildren<QLabel *>();
        return std::ranges::any_of(labels, [&](const QLabel *label) {
            return label->isVisibleTo(m_page.get()) && label->text().contains(text);
        });
    }
    bool press(const QString &text) const
    {
        QPushButton *pressed = button(text);
        if (pressed)
            pressed->click();
        return pressed != nullptr;
    }
    void choose(const QString &text) const
    {
        const auto menus = m_page->findChildren<QMenu *>();
        for (QMenu *menu : menus) {
            for (QAction *action : menu->actions()) {
                if (action->text() == text)
                    return action->trigger();
            }
        }
        ADD_FAILURE() << "no entry " << text.toStdString();
    }
    QListView *focusedList() const
    {
        auto *list = m_page->findChild<QListView *>();
        m_page->activateWindow();
        list->setFocus();
        EXPECT_TRUE(waitUntil([list] { return list->hasFocus(); }));
        return list;
    }
    /// Everything that was asked for has been done.
    void endOfTasks()
    {
        m_page.reset();
        desk.reset();
    }
    Settlement settlement(DeadLetterId id) const { return letter(id).settlement; }

    std::unique_ptr<DeadLettersPage> m_page;
    std::optional<Notice> m_notice;
};

TEST_F(DeadLettersPageTest, IsGladWhenThereIsNothing)
{
    open(0);
    EXPECT_TRUE(waitUntil([this] { return shows(u"Nothing needs you"_s); }));
    EXPECT_FALSE(button(u"Retry all"_s)->isEnabled());
    EXPECT_FALSE(button(u"Export…"_s)->isEnabled());
    EXPECT_FALSE(button(u"Show all"_s));
    shoot(*m_page, u"deadletters-empty"_s);
}

TEST_F(DeadLettersPageTest, TellsTheNewestLettersStory)
{
    addLetter(u"Kita Löwenzahn"_s,
              {.code = ErrorCode::ConnectionLost, .message = u"The store was not reachable for 2 h."_s}, 3);
    addLetter(u"Bergmann – engagement"_s,
              {.code = ErrorCode::SourceChanged, .message = u"IMG_0012.jpg was replaced."_s}, 3);
    addLetter(u"School St. Anna, class photos"_s, refused(), 3);
    open(3);
    EXPECT_TRUE(waitUntil([this] { return shows(u"3 of 9 parts are kept"_s); }));
    EXPECT_TRUE(shows(u"3 jobs need you"_s));
    EXPECT_TRUE(shows(u"No permission in the store"_s));
    EXPECT_TRUE(shows(refused().message));
    EXPECT_FALSE(button(u"Copy the policy this program needs"_s)) << "a folder has no policies";
    shoot(*m_page, u"deadletters"_s);
    m_page->resize(712, 572);
    QCoreApplication::processEvents();
    EXPECT_GE(button(u"Retry differently"_s)->width(), button(u"Retry differently"_s)->sizeHint().width())
        << "not cut";
    shoot(*m_page, u"deadletters-small"_s);
}

TEST_F(DeadLettersPageTest, ADiscardIsTakenBack)
{
    const DeadLetterId id = addLetter(u"Keller"_s, refused());
    open(1);
    ASSERT_TRUE(press(u"Discard"_s));
    ASSERT_TRUE(waitUntil([this] { return m_notice.has_value(); }));
    EXPECT_EQ(settlement(id), Settlement::Discarded);
    EXPECT_EQ(m_notice->actionText, u"Undo"_s);
    EXPECT_EQ(m_notice->time, std::chrono::seconds(10));
    EXPECT_TRUE(waitUntil([this] { return shows(u"Nothing needs you"_s); }));
    m_notice->action();
    EXPECT_TRUE(waitUntil([this] { return shows(u"1 jobs need you"_s) || shows(u"1 job needs you"_s); }));
    EXPECT_EQ(settlement(id), Settlement::Open);
    ASSERT_TRUE(waitUntil([this] { return button(u"Discard"_s) != nullptr; }));
}

TEST_F(DeadLettersPageTest, DeleteDiscardsAndTakeBackOpensAgain)
{
    const DeadLetterId id = addLetter(u"Keller"_s, refused());
    open(1);
    QTest::keyClick(focusedList(), Qt::Key_Delete);
    ASSERT_TRUE(
        waitUntil([&] { return settlement(id) == Settlement::Discarded && shows(u"Nothing needs you"_s); }));
    ASSERT_TRUE(press(u"Show all"_s));
    ASSERT_TRUE(press(u"Take back"_s));
    EXPECT_TRUE(waitUntil([&] { return settlement(id) == Settlement::Open; }));
}

TEST_F(DeadLettersPageTest, DeleteThatIsHeldDownDiscardsOneLetter)
{
    const DeadLetterId below = addLetter(u"b"_s, refused()), above = addLetter(u"a"_s, refused());
    open(2);
    auto *list = focusedList();
    QTest::keyPress(list, Qt::Key_Delete);
    ASSERT_TRUE(waitUntil([this] { return shows(u"b · job"_s); }));
    QTest::simulateEvent(list, true, Qt::Key_Delete, {}, {}, true);
    endOfTasks();
    EXPECT_EQ(settlement(above), Settlement::Discarded);
    EXPECT_EQ(settlement(below), Settlement::Open);
}

TEST_F(DeadLettersPageTest, ADoubleClickDiscardsOneLetter)
{
    const DeadLetterId below = addLetter(u"b"_s, refused()), above = addLetter(u"a"_s, refused());
    open(2);
    ASSERT_TRUE(waitUntil([this] { return shows(u"parts are kept"_s); }));
    QWidget *discard = button(u"Discard"_s);
    const QPoint place = discard->mapTo(m_page.get(), discard->rect().center());
    const auto click = [&] { QTest::mouseClick(m_page->windowHandle(), Qt::LeftButton, {}, place, 1); };
    click();
    ASSERT_TRUE(waitUntil([&] { return shows(u"b · job"_s) && m_page->childAt(place) == discard; }));
    click(); // one millisecond later, as the platform tells it
    endOfTasks();
    EXPECT_EQ(settlement(above), Settlement::Discarded);
    EXPECT_EQ(settlement(below), Settlement::Open);
}

TEST_F(DeadLettersPageTest, DeleteElsewhereInTheWindowDiscardsNothing)
{
    const DeadLetterId id = addLetter(u"Keller"_s, refused());
    open(1);
    QWidget window;
    auto *sheet = new QPushButton(&window);
    m_page->setParent(&window);
    window.show();
    m_page->show();
    window.activateWindow();
    sheet->setFocus();
    EXPECT_TRUE(waitUntil([sheet] { return sheet->hasFocus(); }));
    QTest::keyClick(sheet, Qt::Key_Delete);
    endOfTasks();
    EXPECT_EQ(settlement(id), Settlement::Open);
}

TEST_F(DeadLettersPageTest, RetryMakesTheZip)
{
    addAlbum(u"Keller"_s, {2000, 3000});
    const DeadLetterId id = addLetter(u"Keller"_s, refused());
    open(1);
    ASSERT_TRUE(press(u"Retry"_s));
    EXPECT_TRUE(waitUntil([&] { return job(id).state == JobState::Ready; }))
        << jobStateName(job(id).state).toString().toStdString();
    EXPECT_EQ(letter(id).settledBy, u"user"_s);
    EXPECT_TRUE(waitUntil([this] { return shows(u"Nothing needs you"_s); }));
}

TEST_F(DeadLettersPageTest, WhatTheStoreCannotDoIsOfferedOverTheLine)
{
    addAlbum(u"Keller"_s, {2000});
    const DeadLetterId id = addLetter(u"Keller"_s, unsupported());
    open(1);
    ASSERT_TRUE(waitUntil([this] { return shows(u"parts are kept"_s); }));
    EXPECT_FALSE(button(u"Retry"_s));
    ASSERT_TRUE(press(u"Retry over your line"_s));
    EXPECT_TRUE(waitUntil([&] { return settlement(id) == Settlement::Retried; }));
    EXPECT_EQ(job(id).request.policy, u"relay"_s);
}

TEST_F(DeadLettersPageTest, TheHopelessIsInsistedOn)
{
    const DeadLetterId id = addLetter(u"Keller"_s, {.code = ErrorCode::Internal, .message = u"A fault."_s});
    open(1);
    ASSERT_TRUE(button(u"Retry"_s));
    EXPECT_FALSE(button(u"Retry"_s)->isEnabled());
    choose(u"As before, anyway"_s);
    EXPECT_TRUE(waitUntil([&] { return settlement(id) == Settlement::Retried; }));
}

TEST_F(DeadLettersPageTest, RetriesDifferently)
{
    const DeadLetterId id = addLetter(u"Keller"_s, refused());
    open(1);
    choose(u"With fewer requests: in one piece"_s);
    EXPECT_TRUE(waitUntil([&] { return settlement(id) == Settlement::Retried; }));
    EXPECT_EQ(job(id).request.chunks, 1);
}

TEST_F(DeadLettersPageTest, RetryAllLeavesTheHopelessOpen)
{
    const DeadLetterId first = addLetter(u"a"_s, refused());
    const DeadLetterId hopeless = addLetter(u"b"_s, {.code = ErrorCode::Internal, .message = u"A fault."_s});
    const DeadLetterId third = addLetter(u"c"_s, refused());
    open(3);
    ASSERT_TRUE(press(u"Retry all"_s));
    ASSERT_TRUE(waitUntil([this] { return m_notice.has_value(); }));
    EXPECT_EQ(settlement(first), Settlement::Retried);
    EXPECT_EQ(settlement(hopeless), Settlement::Open);
    EXPECT_EQ(settlement(third), Settlement::Retried);
}

TEST_F(DeadLettersPageTest, CopiedDetailsHoldTheStoryAndNoSecret)
{
    addLetter(u"Keller"_s, refused(), 2);
    const QString secret = u"verysecretkeythatnobodysees"_s;
    secrets.write(profile().id, Credentials("AKIDEXAMPLE", secret.toUtf8()),
                  [](Secrets::Kept, const QString &) {});
    open(1);
    ASSERT_TRUE(waitUntil([this] { return shows(u"parts are kept"_s); }));
    ASSERT_TRUE(press(u"Copy details"_s));
    const QString copied = QGuiApplication::clipboard()->text();
    EXPECT_TRUE(copied.contains(refused().requestId));
    EXPECT_TRUE(copied.contains(u"Try 2"_s));
    EXPECT_FALSE(copied.contains(secret));
}

TEST_F(DeadLettersPageTest, ExportsAsTheCommandLineDoes)
{
    addLetter(u"Keller"_s, refused(), 2);
    open(1).exportTo(path(u"letters.json"_s));
    ASSERT_TRUE(waitUntil([this] { return m_notice.has_value(); }));
    QFile file(path(u"letters.json"_s));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QJsonArray letters = QJsonDocument::fromJson(file.readAll())[u"deadLetters"_s].toArray();
    ASSERT_EQ(letters.size(), 1);
    EXPECT_EQ(letters[0][u"album"_s], u"Keller"_s);
    EXPECT_EQ(letters[0][u"attempts"_s].toArray().size(), 2);
}

TEST_F(DeadLettersPageTest, AnExportThatFailsIsSaidInPlace)
{
    addLetter(u"Keller"_s, refused());
    open(1).exportTo(path(u"nowhere/letters.json"_s));
    EXPECT_TRUE(waitUntil([this] { return shows(u"could not be written"_s); }));
}

TEST_F(DeadLettersPageTest, LettersOfAStoreThatWasClosedAreNotShown)
{
    addLetter(u"Keller"_s, refused());
    DeadLettersPage &page = open(1);
    page.refresh();
    closeStore();
    EXPECT_TRUE(page.model().rows().empty());
    EXPECT_TRUE(shows(u"No store is open"_s));
}

TEST_F(DeadLettersPageTest, WhatCannotBeReadIsNotBeingRead)
{
    openStore();
    const auto database = ledger().connection();
    ASSERT_TRUE(database);
    ASSERT_TRUE(QSqlQuery(*database).exec(u"ALTER TABLE dead_letters RENAME TO gone"_s));
    m_page = std::make_unique<DeadLettersPage>(*desk);
    m_page->show();
    EXPECT_TRUE(waitUntil([this] { return shows(u"The dead letters could not be read"_s); }));
    ASSERT_TRUE(QSqlQuery(*database).exec(u"ALTER TABLE gone RENAME TO dead_letters"_s));
    m_page->refresh();
    EXPECT_TRUE(waitUntil([this] { return shows(u"Nothing needs you"_s); }));
}

TEST_F(DeadLettersPageTest, GoesToTheLetterThatIsAskedFor)
{
    const DeadLetterId first = addLetter(u"Old one"_s, refused());
    addLetter(u"New one"_s, refused());
    DeadLettersPage &page = open(2);
    page.go({.page = PageId::DeadLetters, .letter = first});
    EXPECT_TRUE(shows(u"Old one · job"_s));
}

TEST_F(DeadLettersPageTest, StandsAMultitude)
{
    constexpr int many = 10'000;
    const DeadLetterId first = addLetter(u"Keller"_s, refused());
    const DeadLetterTable table(ledger());
    const DeadLetter like = letter(first);
    for (int number = 1; number < many; ++number)
        ASSERT_TRUE(table.add(like));
    open(many);
    EXPECT_TRUE(shows(u"need you"_s));
    shoot(*m_page, u"deadletters-crowded"_s);
}

TEST_F(DeadLettersPageTest, EverythingHasAnAccessibleName)
{
    addLetter(u"Keller"_s, refused());
    open(1);
    for (const QWidget *widget : m_page->findChildren<QWidget *>()) {
        const auto *named = qobject_cast<const QAbstractButton *>(widget);
        if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisibleTo(m_page.get()) ||
            qobject_cast<const QLabel *>(widget))
            continue;
        EXPECT_TRUE(!widget->accessibleName().isEmpty() || (named && !named->text().isEmpty()))
            << widget->metaObject()->className();
    }
}

} // namespace
} // namespace photoporter::ui
