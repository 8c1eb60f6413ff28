// SPDX-License-Identifier: GPL-3.0-or-later
// How the program ends, and how it does not, while something runs.
#include "ui/window/windowworld.h"

#include <QMenu>
#include <QSystemTrayIcon>
#include <QTest>

#include <gmock/gmock.h>

namespace photoporter::ui {

namespace {

using namespace Qt::StringLiterals;
using testing::endsProgram;
using ::testing::UnorderedElementsAre;
using OnClose = Preferences::OnClose;

class QuittingTest : public testing::WindowWorld {
protected:
    void SetUp() override
    {
        open();
        m_menu = tray().contextMenu();
        beginUpload();
    }
    void quitInTray() const { m_menu->actions().last()->trigger(); }
    void pressQuit() const { QTest::keyClick(window.get(), Qt::Key_Q, Qt::ControlModifier); }

    QMenu *m_menu = nullptr;
};

TEST_F(QuittingTest, ClosingGoesOnInTheTrayWhereThatIsTheAnswer)
{
    EXPECT_FALSE(endsProgram([this] {
        answer(u"Go on in the tray"_s);
        window->close();
    }));
    EXPECT_THAT(choices, UnorderedElementsAre(u"Go on in the tray"_s, u"Pause and quit"_s, u"Stay"_s));
    EXPECT_FALSE(window->isVisible());
    EXPECT_TRUE(endsProgram([this] { quitInTray(); }));
}

TEST_F(QuittingTest, QuitInTheTrayEndsTheProgramOrTheWindowStays)
{
    EXPECT_FALSE(endsProgram([this] {
        answer(u"Stay"_s);
        quitInTray();
    }));
    EXPECT_THAT(choices, UnorderedElementsAre(u"Pause and quit"_s, u"Stay"_s)) << "the tray is no answer to Quit";
    EXPECT_TRUE(window->isVisible());
    EXPECT_TRUE(endsProgram([this] {
        answer(u"Pause and quit"_s);
        quitInTray();
    }));
}

TEST_F(QuittingTest, TheKeysForQuitEndTheProgramWhereClosingGoesOn)
{
    preferences.setOnClose(OnClose::KeepRunning);
    EXPECT_TRUE(endsProgram([this] {
        answer(u"Pause and quit"_s);
        pressQuit();
    }));
    EXPECT_FALSE(choices.isEmpty()) << "what runs is not stopped without a word";
    EXPECT_EQ(preferences.onClose(), OnClose::KeepRunning);
    window->show();
    EXPECT_FALSE(endsProgram([this] { window->close(); }));
    EXPECT_FALSE(window->isVisible());
}

TEST_F(QuittingTest, ADownloadIsNotEndedWithoutAQuestionEither)
{
    desk->close();
    const auto download = desk->errand();
    EXPECT_FALSE(endsProgram([this] {
        answer(u"Stay"_s);
        window->close();
    }));
    EXPECT_FALSE(choices.isEmpty());
    EXPECT_TRUE(question.contains(u"Downloads, checks, unpacking and care end when you quit"_s))
        << question.toStdString();
    EXPECT_FALSE(question.contains(u"Nothing is lost"_s)) << question.toStdString();
}

TEST_F(QuittingTest, FromTheTrayItAsksWhereSomethingWouldBeLost)
{
    preferences.setOnClose(OnClose::KeepRunning);
    EXPECT_FALSE(endsProgram([this] { window->close(); }));
    ASSERT_FALSE(window->isVisible());
    auto download = desk->errand();
    EXPECT_FALSE(endsProgram([this] {
        answer(u"Stay"_s);
        quitInTray();
    }));
    EXPECT_TRUE(window->isVisible()) << "the question is the window's";
    download.reset();
    window->hide();
    EXPECT_TRUE(endsProgram([this] { quitInTray(); })) << "what is left goes on at the next start";
}

TEST_F(QuittingTest, WithoutAQuestionWherePausingWasChosen)
{
    preferences.setOnClose(OnClose::Pause);
    EXPECT_TRUE(endsProgram([this] { pressQuit(); }));
}

} // namespace

} // namespace photoporter::ui
