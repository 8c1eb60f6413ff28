// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/singleinstance.h"

#include "ui/common/uiworld.h"

#include <QUuid>

#include <thread>

namespace photoporter::ui {

namespace {

using namespace Qt::StringLiterals;

TEST(SingleInstance, ASecondStartHandsOverAndTheFirstHears)
{
    testing::application();
    const QString name = QUuid::createUuid().toString();
    SingleInstance first(name);
    EXPECT_FALSE(first.handOver({})); // nobody is there
    first.listen();
    std::vector<QStringList> heard;
    QObject::connect(&first, &SingleInstance::startedAgain, &first,
                     [&heard](const QStringList &paths) { heard.push_back(paths); });
    std::atomic<int> answer = -1;
    const QStringList paths = {u"/photos/a b"_s, u"/photos/ü"_s};
    const std::jthread second([&] { answer = SingleInstance(name).handOver(paths) ? 1 : 0; });
    EXPECT_TRUE(testing::waitUntil([&] { return answer >= 0; }));
    EXPECT_EQ(answer, 1);
    ASSERT_EQ(heard.size(), 1U);
    EXPECT_EQ(heard.front(), paths);
}

} // namespace

} // namespace photoporter::ui
