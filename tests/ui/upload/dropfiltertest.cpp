// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/upload/dropfilter.h"

#include "ui/common/uiworld.h"

#include <QDropEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QSignalSpy>
#include <QUrl>

namespace photoporter::ui {

namespace {

using namespace Qt::StringLiterals;

class DropFilterTest : public testing::UiWorld {
protected:
    DropFilterTest()
    {
        m_window.resize(400, 300);
        m_field = new QLineEdit(&m_window);
        m_filter = new DropFilter(*desk, &m_window);
        m_window.show();
    }

    bool enter(QWidget *over, const QMimeData &data)
    {
        QDragEnterEvent event(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        event.ignore();
        QCoreApplication::sendEvent(over, &event);
        return event.isAccepted();
    }
    bool drop(QWidget *over, const QMimeData &data)
    {
        QDropEvent event(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        event.ignore();
        QCoreApplication::sendEvent(over, &event);
        return event.isAccepted();
    }

    QWidget m_window;
    QLineEdit *m_field;
    DropFilter *m_filter;
};

QMimeData *urls(QMimeData &data, const QStringList &addresses)
{
    QList<QUrl> list;
    for (const QString &address : addresses)
        list += QUrl(address);
    data.setUrls(list);
    return &data;
}

TEST_F(DropFilterTest, FilesDroppedAnywhereAreOffered)
{
    const QSignalSpy offers(desk.get(), &Desk::uploadOffered);
    QMimeData data;
    urls(data, {u"file:///a/b%20c.jpg"_s, u"file:///a/d"_s, u"file:///a/d"_s, u"https://example.com/e.jpg"_s});
    data.setText(u"/a/b c.jpg"_s); // as file managers send it along
    for (QWidget *over : {static_cast<QWidget *>(&m_window), static_cast<QWidget *>(m_field)}) {
        ASSERT_TRUE(enter(over, data));
        EXPECT_TRUE(m_filter->veil()->isVisible());
        EXPECT_EQ(m_filter->veil()->text(), u"Drop to upload"_s);
        EXPECT_TRUE(drop(over, data));
        EXPECT_FALSE(m_filter->veil()->isVisible());
    }
    ASSERT_EQ(offers.size(), 2);
    EXPECT_EQ(offers[1][0].toStringList(), (QStringList{u"/a/b c.jpg"_s, u"/a/d"_s}));
    EXPECT_TRUE(m_field->text().isEmpty());
}

TEST_F(DropFilterTest, WhatIsNoFileGetsANoticeThatSaysWhatIs)
{
    const QSignalSpy offers(desk.get(), &Desk::uploadOffered);
    QString notice;
    QObject::connect(desk.get(), &Desk::noticeRaised, desk.get(),
                     [&notice](const Notice &raised) { notice = raised.text; });
    QMimeData data;
    urls(data, {u"https://example.com/photo.jpg"_s});
    ASSERT_TRUE(enter(&m_window, data));
    EXPECT_EQ(m_filter->veil()->text(), u"Only files, folders and archives of this computer can be uploaded"_s);
    EXPECT_TRUE(drop(&m_window, data));
    EXPECT_EQ(notice,
              u"That can't be uploaded. Drop files, folders or archives (ZIP, TAR, 7z) from this computer."_s);
    notice.clear();
    QMimeData text;
    text.setText(u"words"_s);
    ASSERT_TRUE(enter(&m_window, text));
    EXPECT_TRUE(drop(&m_window, text));
    EXPECT_FALSE(notice.isEmpty());
    EXPECT_EQ(offers.size(), 0);
}

TEST_F(DropFilterTest, ATextMayGoIntoAField)
{
    QMimeData text;
    text.setText(u"words"_s);
    ASSERT_TRUE(enter(m_field, text));
    EXPECT_FALSE(m_filter->veil()->isVisible());
    EXPECT_TRUE(drop(m_field, text));
    EXPECT_EQ(m_field->text(), u"words"_s);
}

TEST_F(DropFilterTest, TheVeilGoesWhenTheDragLeaves)
{
    QMimeData data;
    urls(data, {u"file:///a"_s});
    ASSERT_TRUE(enter(&m_window, data));
    testing::UiWorld::shoot(m_window, u"upload-drop"_s);
    QDragLeaveEvent leave;
    QCoreApplication::sendEvent(&m_window, &leave);
    EXPECT_FALSE(m_filter->veil()->isVisible());
}

TEST_F(DropFilterTest, OtherWindowsAreLeftAlone)
{
    QWidget other;
    other.setAcceptDrops(true);
    QMimeData data;
    urls(data, {u"file:///a"_s});
    EXPECT_FALSE(enter(&other, data));
    EXPECT_FALSE(m_filter->veil()->isVisible());
}

} // namespace

} // namespace photoporter::ui
