// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/upload/notesmodel.h"

#include "ui/common/uiworld.h"

#include <QAbstractItemModelTester>
#include <QTreeView>

namespace photoporter::ui {

namespace {

using namespace Qt::StringLiterals;

NoteGroup groupOf(SkipReason reason, int count)
{
    NoteGroup group{.kind = NoteGroup::Kind::Skipped, .skip = reason};
    for (int i = 0; i < count; ++i)
        group.items += u"folder/file %1.txt"_s.arg(i);
    return group;
}

TEST(NotesModelTest, IsATreeOfReasonsAndFiles)
{
    testing::application();
    NotesModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.set({groupOf(SkipReason::Hidden, 3), groupOf(SkipReason::NotMedia, 1)});
    ASSERT_EQ(model.rowCount(), 2);
    const QModelIndex hidden = model.index(0, 0);
    EXPECT_EQ(model.data(hidden).toString(), u"Hidden (3)"_s);
    EXPECT_EQ(model.data(hidden, NotesModel::Raw).toInt(), 3);
    EXPECT_EQ(model.rowCount(hidden), 3);
    const QModelIndex file = model.index(2, 0, hidden);
    EXPECT_EQ(model.data(file).toString(), u"folder/file 2.txt"_s);
    EXPECT_EQ(model.parent(file), hidden);
    EXPECT_EQ(model.rowCount(file), 0);
    model.retranslate();
    model.set({});
    EXPECT_EQ(model.rowCount(), 0);
}

TEST(NotesModelTest, SaysHowManyMoreThereAre)
{
    testing::application();
    NotesModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    NoteGroup group = groupOf(SkipReason::Hidden, 2);
    group.unnamed = 1234;
    model.set({group});
    const QModelIndex hidden = model.index(0, 0);
    EXPECT_EQ(model.data(hidden).toString(), u"Hidden (1,236)"_s);
    EXPECT_EQ(model.data(hidden, NotesModel::Raw).toInt(), 1236);
    ASSERT_EQ(model.rowCount(hidden), 3);
    EXPECT_EQ(model.data(model.index(1, 0, hidden)).toString(), u"folder/file 1.txt"_s);
    EXPECT_EQ(model.data(model.index(2, 0, hidden)).toString(), u"and 1,234 more"_s);
    EXPECT_FALSE(model.data(model.index(2, 0, hidden), NotesModel::Raw).isValid());
}

TEST(NotesModelTest, AHundredThousandFilesAreShownRowByRow)
{
    testing::application();
    NotesModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.set({groupOf(SkipReason::NotMedia, 100'000)});
    QTreeView view;
    view.setUniformRowHeights(true);
    view.setModel(&model);
    view.expandAll();
    view.resize(400, 300);
    view.show();
    const QModelIndex last = model.index(99'999, 0, model.index(0, 0));
    view.scrollTo(last);
    EXPECT_TRUE(view.viewport()->rect().intersects(view.visualRect(last)));
    EXPECT_EQ(model.data(last).toString(), u"folder/file 99999.txt"_s);
}

} // namespace

} // namespace photoporter::ui
