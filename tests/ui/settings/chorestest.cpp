// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/chores.h"

#include "ui/common/uiworld.h"

#include <QAbstractItemModelTester>

#include <gtest/gtest.h>

namespace photoporter::ui {
namespace {

using namespace Qt::StringLiterals;

std::vector<Chore> chores(int count)
{
    std::vector<Chore> all;
    for (int i = 0; i < count; ++i)
        all.push_back({.kind = Chore::Kind::RemoveExpired,
                       .what = u"zips/%1.zip"_s.arg(i),
                       .why = u"31 days old"_s,
                       .key = {},
                       .upload = {},
                       .bytes = static_cast<std::uint64_t>(i) * 1000});
    return all;
}

TEST(ChoreModel, IsAModelWhateverItIsGiven)
{
    testing::application();
    ChoreModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    for (const int count : {0, 1, 10'000, 3, 0}) {
        model.set(chores(count));
        EXPECT_EQ(model.rowCount(), count);
    }
}

TEST(ChoreModel, ShowsRoundedAndSortsExact)
{
    testing::application();
    ChoreModel model;
    model.set(chores(3));
    EXPECT_EQ(model.index(2, ChoreModel::What).data().toString(), u"zips/2.zip"_s);
    EXPECT_EQ(model.index(2, ChoreModel::Bytes).data(ChoreModel::SortRole).toULongLong(), 2000U);
    EXPECT_TRUE(model.index(0, ChoreModel::Bytes).data().toString().isEmpty()) << "nothing to free";
    EXPECT_EQ(model.index(1, ChoreModel::Deed).data().toString(), deedOf(Chore::Kind::RemoveExpired));
}

TEST(ChoreModel, EveryDeedHasItsOwnWords)
{
    testing::application();
    QStringList deeds;
    for (int kind = 0; kind <= static_cast<int>(Chore::Kind::ForgetJobs); ++kind)
        deeds += deedOf(static_cast<Chore::Kind>(kind));
    EXPECT_EQ(deeds.removeDuplicates(), 0);
    EXPECT_FALSE(deeds.contains(QString()));
}

} // namespace
} // namespace photoporter::ui
