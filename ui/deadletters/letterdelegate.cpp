// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/deadletters/letterdelegate.h"

#include "ui/common/appearance.h"
#include "ui/common/painting.h"
#include "ui/deadletters/deadlettersmodel.h"

#include <QFontMetrics>
#include <QPainter>

namespace photoporter::ui {

namespace {

constexpr int margin = 3 * step;

int heightOf(const QFont &font)
{
    return QFontMetrics(font).height();
}

/// Paints one line at the top of `rest` and takes it off there.
void paintLine(QPainter &painter, QRectF &rest, const QString &text, const QColor &colour, const QFont &font)
{
    const double height = heightOf(font);
    paintText(painter, QRectF(rest.topLeft(), QSizeF(rest.width(), height)), text, colour, font);
    rest.setTop(rest.top() + height + 1);
}

} // namespace

void LetterDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &tokens = tokensOf(option.palette);
    const QRectF box = option.rect;
    const bool open = index.data(DeadLettersModel::SettlementRole).toInt() == static_cast<int>(Settlement::Open);
    painter->save();
    if (option.state & QStyle::State_Selected)
        paintSelection(*painter, box, tokens);
    painter->fillRect(QRectF(box.left(), box.bottom() - 1, box.width(), 1), tokens.line);
    QRectF rest = box.adjusted(margin, margin - 1, -margin, 0);
    paintLine(*painter, rest, index.data(DeadLettersModel::AlbumRole).toString(), tokens.text,
              fontOf(TextSize::Body, true));
    paintLine(*painter, rest, index.data(DeadLettersModel::HeadlineRole).toString(),
              open ? tokens.failed : tokens.text, fontOf(TextSize::Body));
    paintLine(*painter, rest, index.data(DeadLettersModel::NoteRole).toString(), tokens.quiet,
              fontOf(TextSize::Quiet));
    if (option.state & QStyle::State_HasFocus)
        paintFocus(*painter, box.adjusted(1, 1, -1, -2), tokens);
    painter->restore();
}

QSize LetterDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {50 * step, 2 * margin + 2 * heightOf(fontOf(TextSize::Body)) + heightOf(fontOf(TextSize::Quiet)) + 2};
}

} // namespace photoporter::ui
