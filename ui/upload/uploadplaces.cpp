// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/upload/uploadplaces.h"

#include "ui/common/format.h"
#include "ui/upload/preflight.h"

#include <QFileInfo>
#include <QVBoxLayout>

namespace photoporter::ui {

using namespace Qt::StringLiterals;

namespace {

/// Lets long paths break behind their slashes.
QString wrappable(QString text)
{
    return text.replace(u'/', u"/\u200b"_s);
}

} // namespace

SourcePlace::SourcePlace(QWidget *parent)
    : QWidget(parent),
      m_place(new EmptyPlace(this)),
      m_folder(m_place->addButton()),
      m_files(m_place->addButton()),
      m_others(m_place->addButton()),
      m_store(m_place->addButton())
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_place);
    m_place->setObjectName(u"source"_s);
    m_folder->setObjectName(u"chooseFolder"_s);
    m_files->setObjectName(u"chooseFiles"_s);
    m_others->setObjectName(u"takeOthers"_s);
    m_store->setObjectName(u"openStore"_s);
    connect(m_folder, &QPushButton::clicked, this, &SourcePlace::folderWanted);
    connect(m_files, &QPushButton::clicked, this, &SourcePlace::filesWanted);
    connect(m_others, &QPushButton::clicked, this, &SourcePlace::othersWanted);
    connect(m_store, &QPushButton::clicked, this, &SourcePlace::storeWanted);
    retranslate();
}

void SourcePlace::showChoice()
{
    m_hasStore = true;
    m_error.reset();
    show();
}

void SourcePlace::showProblem(const Error &error)
{
    m_hasStore = true;
    m_error = error;
    show();
}

void SourcePlace::showNoStore()
{
    m_hasStore = false;
    m_error.reset();
    show();
}

void SourcePlace::show()
{
    if (!m_hasStore)
        m_place->set(
            tr("No store is open"),
            tr("Albums are uploaded to a store: a bucket, or a folder of this computer. As soon as one is "
               "open, this goes on."));
    else if (m_error)
        m_place->set(problemHeadline(*m_error), wrappable(m_error->message + u'\n' + m_error->advice()));
    else
        m_place->set(tr("What shall be uploaded?"),
                     tr("A folder of photos, single files, or an archive (ZIP, TAR, 7z). They can also be dropped "
                        "anywhere in the window."));
    m_folder->setVisible(m_hasStore);
    m_files->setVisible(m_hasStore);
    m_others->setVisible(m_error && m_error->code == ErrorCode::NoPhotos);
    m_store->setVisible(!m_hasStore);
    setAccessibleName(m_error ? problemHeadline(*m_error) : QString());
}

void SourcePlace::retranslate()
{
    m_folder->setText(tr("Choose a &folder…"));
    m_files->setText(tr("Choose fi&les or an archive…"));
    m_others->setText(tr("Take &other files too"));
    m_store->setText(tr("Open a &store…"));
    show();
}

LookingPlace::LookingPlace(QWidget *parent)
    : QWidget(parent),
      m_title(makeLabel(TextSize::Title, true, this)),
      m_bar(new Bar(this)),
      m_text(makeQuiet(this))
{
    constexpr int barWidth = 320;
    m_title->setAlignment(Qt::AlignHCenter);
    m_text->setAlignment(Qt::AlignHCenter);
    m_bar->setFixedWidth(barWidth);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(3 * step);
    column->addStretch(2);
    column->addWidget(m_title);
    column->addWidget(m_bar, 0, Qt::AlignHCenter);
    column->addWidget(m_text);
    column->addStretch(3);
}

void LookingPlace::begin(const QStringList &paths)
{
    m_paths = paths;
    m_title->setText(tr("Looking at the files"));
    m_text->clear();
    m_bar->set(-1);
}

void LookingPlace::show(const GatherProgress &progress)
{
    const int archive = progress.archive;
    const std::uint64_t items = progress.counters.itemsDone;
    if (archive >= 0 && archive < m_paths.size()) {
        const std::uint64_t done = progress.counters.bytesDone;
        const std::uint64_t total = progress.counters.bytesTotal;
        m_title->setText(tr("Unpacking %1").arg(QFileInfo(m_paths[archive]).fileName()));
        m_text->setText(tr("%Ln files · %1", nullptr, static_cast<int>(items)).arg(format::bytesOf(done, total)));
        m_bar->set(total > 0 ? static_cast<double>(done) / static_cast<double>(total) : -1);
        return;
    }
    const std::uint64_t total = progress.counters.itemsTotal;
    m_title->setText(tr("Looking at the files"));
    //: Files that were looked at, of how many: "1,200 of 3,400".
    m_text->setText(total > 0 ? tr("%1 of %2").arg(format::count(items), format::count(total)) : QString());
    m_bar->set(total > 0 ? static_cast<double>(items) / static_cast<double>(total) : -1);
}

} // namespace photoporter::ui
