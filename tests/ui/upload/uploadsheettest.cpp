// SPDX-License-Identifier: GPL-3.0-or-later
// The sheet as a user meets it, on a real store in a folder.
#include "ui/upload/uploadsheet.h"

#include "album/listing.h"
#include "ui/common/uiworld.h"
#include "ui/common/widgets.h"
#include "ui/upload/notesmodel.h"

#include <QAccessible>
#include <QCheckBox>
#include <QDir>
#include <QFileDialog>
#include <QLineEdit>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

#include <gmock/gmock.h>

namespace photoporter::ui {

namespace {

using namespace Qt::StringLiterals;
using testing::waitUntil;

class UploadSheetTest : public testing::UiWorld {
protected:
    void SetUp() override
    {
        openStore();
        m_sheet = std::make_unique<UploadSheet>(*desk);
        m_sheet->resize(m_sheet->sizeHint());
        m_sheet->show();
    }
    void TearDown() override { m_sheet.reset(); }

    template<typename Widget>
    Widget *find(const QString &name) const
    {
        auto *widget = m_sheet->findChild<Widget *>(name);
        EXPECT_TRUE(widget) << name.toStdString();
        return widget;
    }
    QPushButton *button(const QString &name = u"upload"_s) const { return find<QPushButton>(name); }
    QLineEdit *album() const { return find<QLineEdit>(u"album"_s); }

    void write(const QString &name, const QByteArray &bytes) const
    {
        QDir().mkpath(QFileInfo(path(name)).path());
        QFile file(path(name));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    /// Offers and waits until the comparison with the album is there.
    void offer(const QStringList &paths, const QString &wanted = {})
    {
        m_sheet->offer(paths, wanted);
        ASSERT_TRUE(waitUntil([this] { return isCompared(); }));
    }
    [[nodiscard]] bool isCompared() const
    {
        return button()->isVisible() && button()->isEnabled() &&
               !m_sheet->findChild<QLabel *>(u"changes"_s)->text().endsWith(u'…');
    }
    /// Offers and waits for what the sheet says against it.
    QString problemWith(const QStringList &paths)
    {
        m_sheet->offer(paths, {});
        EXPECT_TRUE(waitUntil([this] { return m_sheet->findChild<QWidget *>(u"source"_s)->isVisible(); }));
        return said();
    }
    /// All that is to be read on the place for problems.
    [[nodiscard]] QString said() const
    {
        QStringList texts;
        for (const QLabel *label : find<QWidget>(u"source"_s)->findChildren<QLabel *>()) {
            if (label->isVisible())
                texts += label->text();
        }
        return texts.join(u'\n').remove(QChar(0x200b));
    }
    void waitForUpload(const QString &name)
    {
        ASSERT_TRUE(waitUntil([&] {
            const auto upload = activity(ActivityKind::Upload, name);
            return upload && upload->isFinal();
        }));
        EXPECT_EQ(activity(ActivityKind::Upload, name)->state, ActivityState::Ready);
    }
    [[nodiscard]] std::vector<QString> stored(const QString &name) const
    {
        std::vector<QString> names;
        const auto photos = listPhotos(desk->workspace()->store(), AlbumName::parse(name).value());
        for (const Photo &photo : photos.value_or(std::vector<Photo>{}))
            names.push_back(photo.name);
        return names;
    }
    QString archiveOf(const QString &folder, const QString &name) const
    {
        EXPECT_EQ(QProcess::execute(u"bsdtar"_s, {u"-a"_s, u"-cf"_s, path(name), u"-C"_s, path(u"."_s), folder}),
                  0);
        return path(name);
    }
    /// As it fits into a large and into the smallest window.
    void shootBoth(const QString &name)
    {
        for (const int room : {752, 552}) {
            QCoreApplication::sendPostedEvents();
            m_sheet->resize(m_sheet->sizeHint().boundedTo({room * 2, room}));
            QCoreApplication::sendPostedEvents();
            shoot(*m_sheet, name + u'-' + QString::number(room));
        }
    }
    [[nodiscard]] QStringList imports() const { return QDir(path(u"cache"_s)).entryList({u"import-*"_s}); }

    std::unique_ptr<UploadSheet> m_sheet;
};

TEST_F(UploadSheetTest, AFolderIsShownComparedAndUploaded)
{
    addAlbum(u"Miller wedding"_s, {1000, 2000});
    const QString folder = makePhotos(u"Miller wedding"_s, {1000, 2500, 3000});
    write(u"Miller wedding/.hidden"_s, "x");
    write(u"Miller wedding/notes.txt"_s, "words");
    std::optional<Destination> shown;
    QObject::connect(desk.get(), &Desk::showRequested, m_sheet.get(), [&](const Destination &to) { shown = to; });
    const QSignalSpy closed(m_sheet.get(), &UploadSheet::closed);
    offer({folder});
    EXPECT_EQ(album()->text(), u"Miller wedding"_s);
    EXPECT_EQ(find<QLabel>(u"albumNote"_s)->text(), u"An album of 2 photos is there; these are added"_s);
    EXPECT_EQ(find<QLabel>(u"changes"_s)->text(),
              u"1 new · 3.0 KB\n1 in place of another of the same name · 2.5 KB\n"
              "1 with the size of what is there, sent only if different · 1.0 KB"_s);
    EXPECT_EQ(button()->text(), u"Upload 3 photos"_s);
    EXPECT_EQ(button(u"notesButton"_s)->text(), u"2 files left out · Show"_s);
    EXPECT_TRUE(find<QCheckBox>(u"thenZip"_s)->isChecked());
    find<QCheckBox>(u"thenZip"_s)->setChecked(false);
    shootBoth(u"upload-form"_s);
    QTest::mouseClick(button(), Qt::LeftButton);
    ASSERT_TRUE(waitUntil([&] { return closed.size() == 1; }));
    ASSERT_TRUE(shown && shown->activity);
    EXPECT_EQ(shown->page, PageId::Jobs);
    EXPECT_EQ(shown->activity->kind, ActivityKind::Upload);
    waitForUpload(u"Miller wedding"_s);
    EXPECT_THAT(stored(u"Miller wedding"_s),
                ::testing::ElementsAre(u"IMG_0001.jpg"_s, u"IMG_0002.jpg"_s, u"IMG_0003.jpg"_s));
}

TEST_F(UploadSheetTest, AnArchiveIsUnpackedUploadedAndRemoved)
{
    makePhotos(u"Smith"_s, {1000, 2000});
    offer({archiveOf(u"Smith"_s, u"Smith party.zip"_s)});
    EXPECT_EQ(album()->text(), u"Smith party"_s);
    EXPECT_EQ(button()->text(), u"Upload 2 photos"_s);
    EXPECT_EQ(imports().size(), 1);
    find<QCheckBox>(u"thenZip"_s)->setChecked(false);
    QTest::keyClick(album(), Qt::Key_Return);
    ASSERT_TRUE(waitUntil([&] { return activity(ActivityKind::Upload, u"Smith party"_s).has_value(); }));
    waitForUpload(u"Smith party"_s);
    EXPECT_THAT(stored(u"Smith party"_s), ::testing::ElementsAre(u"IMG_0001.jpg"_s, u"IMG_0002.jpg"_s));
    EXPECT_TRUE(waitUntil([this] { return imports().isEmpty(); }));
}

TEST_F(UploadSheetTest, GivingUpRemovesWhatWasUnpacked)
{
    makePhotos(u"Smith"_s, {1000});
    const QString archive = archiveOf(u"Smith"_s, u"a.tar.xz"_s);
    const QSignalSpy closed(m_sheet.get(), &UploadSheet::closed);
    offer({archive});
    EXPECT_EQ(imports().size(), 1);
    QTest::keyClick(m_sheet.get(), Qt::Key_Escape);
    EXPECT_EQ(closed.size(), 1);
    m_sheet->hide();
    EXPECT_TRUE(waitUntil([this] { return imports().isEmpty(); }));
    m_sheet->show();
    m_sheet->offer({archive}, {}); // and while it unpacks
    m_sheet->hide();
    EXPECT_TRUE(waitUntil([this] { return imports().isEmpty(); }));
}

TEST_F(UploadSheetTest, WhatADeadProgramUnpackedGoesAtTheStart)
{
    m_sheet.reset();
    QDir().mkpath(path(u"cache/import-old"_s));
    m_sheet = std::make_unique<UploadSheet>(*desk);
    EXPECT_TRUE(waitUntil([this] { return imports().isEmpty(); }));
}

TEST_F(UploadSheetTest, WhatWasChosenIsWork)
{
    m_sheet->offer({}, {});
    EXPECT_FALSE(m_sheet->hasWork());
    makePhotos(u"Smith"_s, {1000});
    m_sheet->offer({archiveOf(u"Smith"_s, u"Smith.zip"_s)}, {});
    EXPECT_TRUE(m_sheet->hasWork()) << "while it is unpacked";
    ASSERT_TRUE(waitUntil([this] { return isCompared(); }));
    EXPECT_TRUE(m_sheet->hasWork());
    problemWith({path(u"gone"_s)});
    EXPECT_FALSE(m_sheet->hasWork());
}

TEST_F(UploadSheetTest, WithNothingItAsksForFilesAndFolders)
{
    m_sheet->offer({}, {});
    EXPECT_TRUE(said().startsWith(u"What shall be uploaded?"_s)) << said().toStdString();
    EXPECT_FALSE(button()->isVisible());
    shootBoth(u"upload-choose"_s);
    const QString folder = makePhotos(u"Miller"_s, {1000});
    QTest::mouseClick(button(u"chooseFolder"_s), Qt::LeftButton);
    auto *dialog = m_sheet->findChild<QFileDialog *>();
    ASSERT_TRUE(dialog);
    Q_EMIT dialog->fileSelected(folder);
    dialog->close();
    ASSERT_TRUE(waitUntil([this] { return isCompared(); }));
    EXPECT_EQ(album()->text(), u"Miller"_s);
}

TEST_F(UploadSheetTest, EachBadInputIsSaidInItsPlace)
{
    QDir().mkpath(path(u"empty"_s));
    EXPECT_EQ(problemWith({path(u"empty"_s)}).section(u'\n', 0, 1),
              u"No photos or videos here\nThe folder "_s + path(u"empty"_s) + u" is empty.");
    EXPECT_TRUE(problemWith({path(u"gone"_s)}).startsWith(u"It is no longer there\nThere is no file or folder"_s));
    EXPECT_TRUE(problemWith({u"/dev/null"_s}).startsWith(u"This can't be uploaded\n/dev/null is a device"_s));
    write(u"bad.zip"_s, "PK\x03\x04 and nothing more");
    EXPECT_TRUE(
        problemWith({path(u"bad.zip"_s)}).startsWith(u"This archive can't be unpacked\nThe archive bad.zip"_s));
    shootBoth(u"upload-problem"_s);
    write(u"a.rar"_s, "Rar!\x1a\x07");
    EXPECT_TRUE(problemWith({path(u"a.rar"_s)}).contains(u"a.rar is a RAR archive"_s));
    EXPECT_TRUE(imports().isEmpty());
}

TEST_F(UploadSheetTest, AFolderWithoutPhotosMayBeTakenAllTheSame)
{
    write(u"texts/a.txt"_s, "words");
    EXPECT_TRUE(problemWith({path(u"texts"_s)}).startsWith(u"No photos or videos here"_s));
    QTest::mouseClick(button(u"takeOthers"_s), Qt::LeftButton);
    ASSERT_TRUE(waitUntil([this] { return isCompared(); }));
    EXPECT_TRUE(find<QCheckBox>(u"others"_s)->isChecked());
    EXPECT_EQ(button()->text(), u"Upload 1 file"_s);
}

TEST_F(UploadSheetTest, OtherFilesComeAlongWhenAsked)
{
    const QString folder = makePhotos(u"Miller"_s, {1000});
    write(u"Miller/prices.txt"_s, "words");
    offer({folder});
    EXPECT_EQ(button()->text(), u"Upload 1 photo"_s);
    find<QCheckBox>(u"others"_s)->setChecked(true);
    ASSERT_TRUE(waitUntil([this] { return button()->text() == u"Upload 2 files"_s && isCompared(); }));
    EXPECT_EQ(button(u"notesButton"_s)->text(), u"Nothing is left out"_s);
}

TEST_F(UploadSheetTest, ABadNameIsSaidAsItIsTyped)
{
    offer({makePhotos(u"Miller"_s, {1000})});
    album()->setText(u"a/b"_s);
    EXPECT_EQ(find<QLabel>(u"albumNote"_s)->text(), u"\"a/b\" can't be an album's name: it holds a slash."_s);
    EXPECT_FALSE(button()->isEnabled());
    QTest::keyClick(album(), Qt::Key_Return);
    EXPECT_FALSE(activity(ActivityKind::Upload, u"a/b"_s));
    album()->setText(u"Other"_s);
    ASSERT_TRUE(waitUntil([this] { return isCompared(); }));
    EXPECT_EQ(find<QLabel>(u"albumNote"_s)->text(), u"A new album"_s);
}

TEST_F(UploadSheetTest, FilesThatVanishAreToldByTheUpload)
{
    const QString folder = makePhotos(u"Miller"_s, {1000});
    offer({folder});
    ASSERT_TRUE(QDir(folder).removeRecursively());
    find<QCheckBox>(u"thenZip"_s)->setChecked(false);
    QTest::mouseClick(button(), Qt::LeftButton);
    ASSERT_TRUE(waitUntil([&] {
        const auto upload = activity(ActivityKind::Upload, u"Miller"_s);
        return upload && upload->isFinal();
    }));
    const auto upload = activity(ActivityKind::Upload, u"Miller"_s);
    EXPECT_EQ(upload->state, ActivityState::Failed);
    ASSERT_TRUE(upload->error);
    EXPECT_EQ(upload->error->code, ErrorCode::FileMissing);
}

TEST_F(UploadSheetTest, AHundredThousandLeftOutFilesAreListed)
{
    const QString folder = makePhotos(u"Miller"_s, {1000});
    offer({folder});
    NoteGroup group{.kind = NoteGroup::Kind::Skipped, .skip = SkipReason::NotMedia};
    for (int i = 0; i < 100'000; ++i)
        group.items += u"file %1.txt"_s.arg(i);
    auto *tree = find<QTreeView>(u"notes"_s);
    static_cast<NotesModel *>(tree->model())->set({group});
    button(u"notesButton"_s)->setEnabled(true);
    QTest::mouseClick(button(u"notesButton"_s), Qt::LeftButton);
    EXPECT_TRUE(tree->isVisible());
    EXPECT_TRUE(tree->isExpanded(tree->model()->index(0, 0)));
    EXPECT_EQ(button(u"notesButton"_s)->text(), u"100,000 files left out · Hide"_s);
    shootBoth(u"upload-crowded"_s);
}

TEST_F(UploadSheetTest, WithoutAStoreItLeadsToTheSettings)
{
    desk->close();
    std::optional<Destination> shown;
    QObject::connect(desk.get(), &Desk::showRequested, m_sheet.get(), [&](const Destination &to) { shown = to; });
    QObject::connect(m_sheet.get(), &UploadSheet::closed, m_sheet.get(), &QWidget::hide);
    QStringList offered;
    QObject::connect(desk.get(), &Desk::uploadOffered, m_sheet.get(),
                     [&](const QStringList &paths) { offered = paths; });
    const QString folder = makePhotos(u"Miller"_s, {1000});
    EXPECT_TRUE(problemWith({folder}).startsWith(u"No store is open"_s));
    QTest::mouseClick(button(u"openStore"_s), Qt::LeftButton);
    ASSERT_TRUE(shown);
    EXPECT_EQ(shown->page, PageId::Settings);
    EXPECT_FALSE(m_sheet->isVisible());
    openStore();
    EXPECT_EQ(offered, QStringList(folder)) << "it comes back when there is a store";
}

TEST_F(UploadSheetTest, WhatIsOfferedWithoutAStoreGoesOnWhenOneIsOpen)
{
    QObject::connect(desk.get(), &Desk::uploadOffered, m_sheet.get(), &UploadSheet::offer);
    desk->close();
    m_sheet->offer({makePhotos(u"Miller"_s, {1000})}, u"Chosen"_s);
    EXPECT_TRUE(said().startsWith(u"No store is open"_s)) << said().toStdString();
    EXPECT_TRUE(m_sheet->hasWork());
    openStore();
    ASSERT_TRUE(waitUntil([this] { return isCompared(); }));
    EXPECT_EQ(album()->text(), u"Chosen"_s);
    desk->close();
    m_sheet->offer({makePhotos(u"Smith"_s, {1000})}, {});
    m_sheet->hide(); // given up
    openStore();
    EXPECT_FALSE(m_sheet->hasWork());
}

TEST_F(UploadSheetTest, AStoreThatCannotBeOpenedIsToldInTheForm)
{
    StoreProfile wrong = profile();
    wrong.id = u"wrong"_s;
    wrong.url = u"folder:///dev/null/store"_s;
    beginToOpen(wrong);
    m_sheet->offer({makePhotos(u"Miller"_s, {1000})}, {});
    const auto *trouble = find<QWidget>(u"trouble"_s);
    ASSERT_TRUE(waitUntil([&] { return trouble->isVisible(); }));
    EXPECT_FALSE(button()->isEnabled());
    album()->setText(u"Typed meanwhile"_s);
    openStore();
    ASSERT_TRUE(waitUntil([this] { return isCompared(); }));
    EXPECT_FALSE(trouble->isVisible());
    EXPECT_EQ(album()->text(), u"Typed meanwhile"_s);
}

TEST_F(UploadSheetTest, ASwitchOfTheLanguageKeepsWhatWasTyped)
{
    offer({makePhotos(u"Miller"_s, {1000})});
    album()->setText(u"Other"_s);
    ASSERT_TRUE(waitUntil([this] { return isCompared(); }));
    QEvent change(QEvent::LanguageChange);
    QCoreApplication::sendEvent(m_sheet.get(), &change);
    EXPECT_EQ(album()->text(), u"Other"_s);
    EXPECT_EQ(find<QLabel>(u"albumNote"_s)->text(), u"A new album"_s);
    EXPECT_TRUE(isCompared());
}

TEST_F(UploadSheetTest, ASecondOfferTakesTheFirstOnesPlace)
{
    makePhotos(u"Smith"_s, {1000});
    m_sheet->offer({archiveOf(u"Smith"_s, u"Smith.zip"_s)}, {});
    offer({makePhotos(u"Miller"_s, {1000, 2000})}, u"Chosen"_s);
    EXPECT_EQ(album()->text(), u"Chosen"_s);
    EXPECT_EQ(button()->text(), u"Upload 2 photos"_s);
    EXPECT_TRUE(waitUntil([this] { return imports().isEmpty(); }));
}

TEST_F(UploadSheetTest, WhatIsDroppedOnAFilledSheetJoinsWhatIsThere)
{
    const QString first = makePhotos(u"Smith"_s, {1000}), second = makePhotos(u"Card 2"_s, {1000, 2000});
    offer({first});
    album()->setText(u"Smith & Smith"_s);
    offer({second, first});
    ASSERT_TRUE(waitUntil([this] { return button()->text() == u"Upload 3 photos"_s; }))
        << button()->text().toStdString();
    EXPECT_EQ(album()->text(), u"Smith & Smith"_s);
    EXPECT_EQ(find<QCheckBox>(u"thenZip"_s)->isChecked(), true);
    m_sheet->hide();
    m_sheet->show();
    offer({second});
    EXPECT_EQ(button()->text(), u"Upload 2 photos"_s) << "it begins anew once it was closed";
    EXPECT_EQ(album()->text(), u"Card 2"_s);
}

TEST_F(UploadSheetTest, EverythingToPressHasANameAndIsReachedByTab)
{
    offer({makePhotos(u"Miller"_s, {1000})});
    for (const QWidget *widget : m_sheet->findChildren<QWidget *>()) {
        if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus) || !widget->isEnabled())
            continue;
        QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
        ASSERT_TRUE(accessible);
        EXPECT_FALSE(accessible->text(QAccessible::Name).isEmpty()) << widget->metaObject()->className();
    }
}

} // namespace

} // namespace photoporter::ui
