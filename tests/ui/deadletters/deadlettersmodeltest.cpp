// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/deadletters/deadlettersmodel.h"

#include "ui/common/uiworld.h"
#include "ui/deadletters/letterfilter.h"
#include "ui/deadletters/triesmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

namespace photoporter::ui {

namespace {

using namespace Qt::StringLiterals;

LetterRow rowOf(DeadLetterId id, ErrorCode code = ErrorCode::AccessDenied,
                Settlement settlement = Settlement::Open)
{
    return {.letter = {.id = id,
                       .job = id,
                       .album = u"Album %1"_s.arg(id),
                       .error = {.code = code},
                       .settlement = settlement},
            .tries = 3};
}

class DeadLettersModelTest : public ::testing::Test {
protected:
    DeadLettersModelTest() { testing::application(); }
    std::vector<DeadLetterId> ids(const QAbstractItemModel &model) const
    {
        std::vector<DeadLetterId> all;
        for (int row = 0; row < model.rowCount(); ++row)
            all.push_back(model.index(row, 0).data(DeadLettersModel::IdRole).toLongLong());
        return all;
    }

    DeadLettersModel m_model;
    QAbstractItemModelTester m_tester{&m_model, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

TEST_F(DeadLettersModelTest, AnnouncesSingleRows)
{
    m_model.updateRows({rowOf(5), rowOf(3), rowOf(1)});
    QSignalSpy resets(&m_model, &QAbstractItemModel::modelReset);
    QSignalSpy inserted(&m_model, &QAbstractItemModel::rowsInserted);
    QSignalSpy removed(&m_model, &QAbstractItemModel::rowsRemoved);
    QSignalSpy changed(&m_model, &QAbstractItemModel::dataChanged);
    m_model.updateRows(
        {rowOf(7), rowOf(6), rowOf(5, ErrorCode::AccessDenied, Settlement::Retried), rowOf(4), rowOf(1)});
    EXPECT_EQ(ids(m_model), (std::vector<DeadLetterId>{7, 6, 5, 4, 1}));
    EXPECT_EQ(inserted.count(), 2) << "7 and 6 together, and 4";
    EXPECT_EQ(removed.count(), 1);
    ASSERT_EQ(changed.count(), 1);
    EXPECT_EQ(changed[0][0].toModelIndex().row(), 2);
    EXPECT_EQ(resets.count(), 0);
    EXPECT_EQ(m_model.openCount(), 4);
    m_model.updateRows({});
    EXPECT_EQ(m_model.rowCount(), 0);
}

TEST_F(DeadLettersModelTest, TellsALetterInOneLineForScreenReaders)
{
    m_model.updateRows({rowOf(5)});
    const QString text = m_model.index(0, 0).data(Qt::AccessibleTextRole).toString();
    EXPECT_TRUE(text.startsWith(u"Album 5: No permission in the store, "_s)) << text.toStdString();
}

TEST_F(DeadLettersModelTest, IsFilteredByStandingAndReason)
{
    LetterFilter filter;
    filter.setSourceModel(&m_model);
    QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::Fatal);
    m_model.updateRows({rowOf(4, ErrorCode::DiskFull), rowOf(3, ErrorCode::DiskFull, Settlement::Discarded),
                        rowOf(2, ErrorCode::AccessDenied, Settlement::Retried), rowOf(1)});
    EXPECT_EQ(ids(filter), (std::vector<DeadLetterId>{4, 1}));
    filter.setShown(LettersShown::Settled);
    EXPECT_EQ(ids(filter), (std::vector<DeadLetterId>{3, 2}));
    filter.setErrorClass(ErrorClass::DiskFull);
    EXPECT_EQ(ids(filter), std::vector<DeadLetterId>{3});
    filter.setShown(LettersShown::All);
    EXPECT_EQ(ids(filter), (std::vector<DeadLetterId>{4, 3}));
}

TEST_F(DeadLettersModelTest, TriesAreNewestFirst)
{
    TriesModel tries;
    QAbstractItemModelTester tester(&tries, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const AttemptRecord first{.id = 1, .phase = u"planning"_s, .outcome = AttemptOutcome::Failed};
    AttemptRecord second{.id = 2, .phase = u"merging"_s};
    tries.setAttempts({first, second}, false);
    EXPECT_EQ(tries.index(0, TriesModel::Answer).data().toString(), u"Running"_s);
    QSignalSpy changed(&tries, &QAbstractItemModel::dataChanged);
    second.outcome = AttemptOutcome::Done;
    tries.setAttempts({first, second}, true);
    EXPECT_EQ(changed.count(), 1);
    EXPECT_EQ(tries.index(0, TriesModel::Answer).data().toString(), u"Done"_s);
    EXPECT_EQ(tries.index(1, TriesModel::Step).data().toString(), u"Planning"_s);
}

} // namespace
} // namespace photoporter::ui
