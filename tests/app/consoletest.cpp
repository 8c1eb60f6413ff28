// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/console.h"

#include "app/qtprinting.h"

#include <QBuffer>

#include <gtest/gtest.h>

namespace photoporter {
namespace {

using namespace Qt::StringLiterals;

class ConsoleTest : public testing::Test {
protected:
    ConsoleTest()
    {
        m_out.open(QIODevice::WriteOnly);
        m_error.open(QIODevice::WriteOnly);
    }

    QBuffer m_out, m_error;
};

TEST_F(ConsoleTest, KeepsResultsAndNotesApart)
{
    Console console(m_out, m_error, {});
    console.print(u"result\n\n"_s);
    console.note(u"note"_s);
    console.complain(u"Fehler: ä"_s);
    EXPECT_EQ(m_out.data(), "result\n");
    EXPECT_EQ(m_error.data(), "note\nFehler: ä\n");
}

TEST_F(ConsoleTest, LetsNoNameSteerTheTerminal)
{
    Console console(m_out, m_error, {.errorIsTerminal = true, .width = 80});
    console.print(u"a\x1b]52;c;eA==\ab\tc\r\nd\re\u202Ef\x85"_s);
    EXPECT_EQ(QString::fromUtf8(m_out.data()), u"a\uFFFD]52;c;eA==\uFFFDb\tc\r\nd\uFFFDe\uFFFDf\uFFFD\n"_s);
    console.complain(u"\x1b[2J"_s);
    console.note(u"\x1b[2J"_s);
    EXPECT_EQ(QString::fromUtf8(m_error.data()), u"\uFFFD[2J\n\uFFFD[2J\n"_s);
}

TEST_F(ConsoleTest, DropsNotesButNoErrorsWhenQuiet)
{
    Console console(m_out, m_error, {.quiet = true});
    console.note(u"note"_s);
    console.complain(u"error"_s);
    EXPECT_EQ(m_error.data(), "error\n");
}

TEST_F(ConsoleTest, WritesTextAboveTheLiveLine)
{
    Console console(m_out, m_error, {.errorIsTerminal = true, .width = 80});
    console.setLiveLine(u"10 %"_s);
    console.note(u"note"_s);
    console.setLiveLine({});
    console.note(u"end"_s);
    EXPECT_EQ(m_error.data(), "\r\x1b[K10 %"
                              "\r\x1b[Knote\n10 %"
                              "\r\x1b[K"
                              "end\n");
}

TEST_F(ConsoleTest, ShortensTheLiveLineSoThatItNeverWraps)
{
    Console console(m_out, m_error, {.errorIsTerminal = true, .width = 6});
    console.setLiveLine(u"1234567890"_s);
    EXPECT_EQ(m_error.data(), QByteArray("\r\x1b[K1234") + "…");
}

TEST_F(ConsoleTest, DoesNotRedrawWhatStandsThere)
{
    Console console(m_out, m_error, {.errorIsTerminal = true});
    console.setLiveLine(u"10 %"_s);
    const QByteArray once = m_error.data();
    console.setLiveLine(u"10 %"_s);
    EXPECT_EQ(m_error.data(), once);
}

} // namespace
} // namespace photoporter
