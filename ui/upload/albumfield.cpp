// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/upload/albumfield.h"

#include "ui/common/widgets.h"

#include <QCompleter>
#include <QLineEdit>
#include <QStringListModel>
#include <QStyle>
#include <QVBoxLayout>

namespace photoporter::ui {

using namespace Qt::StringLiterals;

AlbumField::AlbumField(QWidget *parent)
    : QWidget(parent),
      m_label(makeLabel(TextSize::Quiet, false, this)),
      m_edit(new QLineEdit(this)),
      m_note(makeQuiet(this)),
      m_albums(new QStringListModel(this))
{
    m_label->setProperty("tone", u"quiet"_s);
    m_label->setBuddy(m_edit);
    m_edit->setObjectName(u"album"_s);
    m_note->setObjectName(u"albumNote"_s);
    auto *completer = new QCompleter(m_albums, this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    m_edit->setCompleter(completer);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(step);
    column->addWidget(m_label);
    column->addWidget(m_edit);
    column->addWidget(m_note);
    connect(m_edit, &QLineEdit::textChanged, this, [this] {
        m_text.clear();
        check();
        Q_EMIT changed();
    });
    connect(m_edit, &QLineEdit::returnPressed, this, &AlbumField::submitted);
    setFocusProxy(m_edit);
    retranslate();
}

void AlbumField::setName(const QString &name)
{
    m_edit->setText(name);
}

std::optional<AlbumName> AlbumField::name() const
{
    const auto name = AlbumName::parse(m_edit->text());
    return name ? std::optional(*name) : std::nullopt;
}

void AlbumField::setAlbums(const QStringList &albums)
{
    m_albums->setStringList(albums);
}

void AlbumField::setNote(const QString &note)
{
    m_text = note;
    check();
}

void AlbumField::takeFocus()
{
    m_edit->setFocus();
    m_edit->selectAll();
}

void AlbumField::check()
{
    const auto name = AlbumName::parse(m_edit->text());
    m_note->setText(name ? m_text : name.error().message);
    m_note->setProperty("tone", name ? u"quiet"_s : u"failed"_s);
    m_edit->setProperty("bad", name ? u"false"_s : u"true"_s);
    m_edit->setAccessibleDescription(m_note->text());
    for (QWidget *widget : {static_cast<QWidget *>(m_note), static_cast<QWidget *>(m_edit)}) {
        widget->style()->unpolish(widget); // the style sheet looks at these properties once
        widget->style()->polish(widget);
    }
}

void AlbumField::retranslate()
{
    //: The field for an album's name; & marks its key.
    m_label->setText(tr("&Album"));
    m_edit->setAccessibleName(tr("Name of the album"));
    check();
}

} // namespace photoporter::ui
