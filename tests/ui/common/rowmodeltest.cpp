// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/rowmodel.h"

#include "ui/common/uiworld.h"

#include <QAbstractItemModelTester>
#include <QPersistentModelIndex>
#include <QSignalSpy>

#include <map>
#include <random>

namespace photoporter::ui {

namespace {

struct Item {
    int name = 0;
    int value = 0;
    friend bool operator==(const Item &, const Item &) = default;
};

class ItemModel : public RowModel<Item, &Item::name> {
public:
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : 1;
    }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override
    {
        return role == Qt::DisplayRole ? QVariant(row(index).name) : QVariant();
    }
};

class RowModelTest : public ::testing::Test {
protected:
    RowModelTest() { testing::application(); }
    ItemModel model;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
    QSignalSpy inserted{&model, &QAbstractItemModel::rowsInserted};
    QSignalSpy removed{&model, &QAbstractItemModel::rowsRemoved};
    QSignalSpy moved{&model, &QAbstractItemModel::rowsMoved};
    QSignalSpy changed{&model, &QAbstractItemModel::dataChanged};
    QSignalSpy reset{&model, &QAbstractItemModel::modelReset};
};

TEST_F(RowModelTest, RunsOfRowsComeAndGoAtOnce)
{
    model.updateRows({{1}, {2}, {3}, {4}, {5}, {6}});
    EXPECT_EQ(inserted.count(), 1);
    model.updateRows({{1}, {5}, {6}, {7}, {8}});
    EXPECT_EQ(inserted.count(), 2);
    EXPECT_EQ(removed.count(), 1);
    EXPECT_TRUE(moved.isEmpty());
    EXPECT_TRUE(changed.isEmpty());
}

TEST_F(RowModelTest, OnlyWhatIsOtherChanges)
{
    model.updateRows({{1, 10}, {2, 20}, {3, 30}});
    model.updateRows({{1, 10}, {2, 21}, {3, 30}});
    ASSERT_EQ(changed.count(), 1);
    EXPECT_EQ(changed.front().front().toModelIndex().row(), 1);
}

TEST_F(RowModelTest, OneThatMovesIsOneMoveInEitherDirection)
{
    model.updateRows({{1}, {2}, {3}, {4}, {5}});
    model.updateRows({{2}, {3}, {4}, {1}, {5}});
    EXPECT_EQ(moved.count(), 1);
    model.updateRows({{2}, {5}, {3}, {4}, {1}});
    EXPECT_EQ(moved.count(), 2);
    EXPECT_EQ(inserted.count(), 1);
    EXPECT_TRUE(removed.isEmpty());
}

TEST_F(RowModelTest, AnyAnswerFollowsAnyOtherAndPlacesAreKept)
{
    std::mt19937 random(7); // NOLINT: the same each time
    for (int round = 0; round < 300; ++round) {
        std::vector<Item> rows;
        for (int name = 0; name < 20; ++name) {
            if (random() % 3 > 0)
                rows.push_back({.name = name, .value = static_cast<int>(random() % 4)});
        }
        if (round % 2 > 0)
            std::ranges::shuffle(rows, random);
        std::map<int, QPersistentModelIndex> places;
        for (int row = 0; row < model.rowCount(); ++row)
            places[model.rows()[static_cast<std::size_t>(row)].name] = model.index(row, 0);
        model.updateRows(rows);
        ASSERT_EQ(model.rows(), rows);
        for (const auto &[name, place] : places) {
            const bool stays = std::ranges::contains(rows, name, &Item::name);
            ASSERT_EQ(place.isValid(), stays);
            ASSERT_TRUE(!stays || place.data().toInt() == name);
        }
    }
    EXPECT_TRUE(reset.isEmpty());
}

} // namespace

} // namespace photoporter::ui
