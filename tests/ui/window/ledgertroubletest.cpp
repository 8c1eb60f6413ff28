// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/ledgertrouble.h"

#include "ui/common/uiworld.h"

#include <QSignalSpy>
#include <QTimer>

namespace photoporter::ui {

namespace {

using namespace Qt::StringLiterals;

TEST(LedgerTrouble, ClosingItsWindowIsQuitting)
{
    testing::application();
    {
        LedgerTrouble trouble(u"/nowhere/ledger.sqlite"_s, {.code = ErrorCode::LedgerFailed});
        const QSignalSpy quit(&trouble, &LedgerTrouble::quitAsked);
        trouble.show();
        trouble.close();
        ASSERT_EQ(quit.size(), 1); // else the start below never ends
    }
    int shown = 0;
    QTimer::singleShot(0, qApp, [&shown] {
        for (QWidget *window : QApplication::topLevelWidgets()) {
            if (qobject_cast<LedgerTrouble *>(window) && window->isVisible()) {
                ++shown;
                window->close();
            }
        }
    });
    EXPECT_FALSE(openLedgerOrAsk(u"/dev/null/ledger.sqlite"_s));
    EXPECT_EQ(shown, 1);
}

} // namespace

} // namespace photoporter::ui
