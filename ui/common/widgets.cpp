// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/widgets.h"

#include "ui/common/painting.h"
#include "ui/common/words.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QStyleOptionComboBox>
#include <QStylePainter>
#include <QVBoxLayout>

namespace photoporter::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int headMargin = 5 * step;

void setKind(QWidget *widget, const QString &kind)
{
    widget->setProperty("kind", kind);
    if (widget->testAttribute(Qt::WA_WState_Polished))
        widget->style()->polish(widget); // style sheets look at properties once
}

/// Shown only while it says something.
void setOptional(QLabel *label, const QString &text)
{
    label->setText(text);
    label->setVisible(!text.isEmpty());
}

} // namespace

void makePrimary(QPushButton *button, bool primary)
{
    const QString kind = primary ? u"primary"_s : QString();
    if (button->property("kind").toString() == kind)
        return;
    setKind(button, kind);
}

void makeMore(QPushButton *button)
{
    setKind(button, u"more"_s);
}

void makeDanger(QPushButton *button)
{
    setKind(button, u"danger"_s);
}

void makeLink(QPushButton *button)
{
    setKind(button, u"link"_s);
    button->setCursor(Qt::PointingHandCursor);
}

QLabel *makeLabel(TextSize size, bool strong, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setFont(fontOf(size, strong));
    label->setTextFormat(Qt::PlainText);   // names of photos and albums are anybody's
    label->setContentsMargins(0, 1, 0, 0); // the accents of capitals are higher than the font says
    return label;
}

QLabel *makeQuiet(QWidget *parent)
{
    QLabel *label = makeLabel(TextSize::Quiet, false, parent);
    label->setProperty("tone", u"quiet"_s);
    label->setWordWrap(true);
    return label;
}

ElidedLabel::ElidedLabel(TextSize size, bool strong, QWidget *parent) : QLabel(parent)
{
    setFont(fontOf(size, strong));
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {1, QLabel::minimumSizeHint().height()};
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintText(painter, contentsRect(), text(), palette().color(foregroundRole()), font());
    setToolTip(fontMetrics().horizontalAdvance(text()) > contentsRect().width() ? text() : QString());
}

ElidedComboBox::ElidedComboBox(QWidget *parent) : QComboBox(parent)
{
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
}

void ElidedComboBox::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionComboBox option;
    initStyleOption(&option);
    const QRect field = style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, this);
    constexpr int inset = 1; // on each side, by which styles keep the text off the field's edge
    option.currentText = fontMetrics().elidedText(currentText(), Qt::ElideRight, field.width() - 2 * inset);
    painter.drawComplexControl(QStyle::CC_ComboBox, option);
    painter.drawControl(QStyle::CE_ComboBoxLabel, option);
    setToolTip(option.currentText == currentText() ? QString() : currentText());
}

Panel::Panel(QWidget *parent) : QFrame(parent), m_box(new QVBoxLayout(this))
{
    setKind(this, u"panel"_s);
    m_box->setContentsMargins(4 * step, 3 * step, 4 * step, 3 * step);
    m_box->setSpacing(2 * step);
}

PageHead::PageHead(QWidget *parent)
    : QWidget(parent),
      m_title(makeLabel(TextSize::Heading, true, this)),
      m_note(makeLabel(TextSize::Body, false, this)),
      m_controls(new QHBoxLayout)
{
    m_note->setProperty("tone", u"quiet"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2 * step);
    row->addWidget(m_title);
    row->addWidget(m_note);
    row->addStretch(1);
    m_controls->setSpacing(2 * step);
    row->addLayout(m_controls);
    setMinimumHeight(2 * headMargin);
}

void PageHead::setTitle(const QString &title)
{
    m_title->setText(title);
}

void PageHead::setNote(const QString &note)
{
    setOptional(m_note, note);
}

void PageHead::addControl(QWidget *control)
{
    m_controls->addWidget(control);
}

Pill::Pill(QWidget *parent) : QWidget(parent)
{
    setFont(fontOf(TextSize::Quiet));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void Pill::set(const QString &text, Tone tone)
{
    if (text == m_text && tone == m_tone)
        return;
    m_text = text;
    m_tone = tone;
    setAccessibleName(text);
    setToolTip(text);
    updateGeometry();
    update();
}

QSize Pill::sizeHint() const
{
    return pillSize(m_text, font());
}

QSize Pill::minimumSizeHint() const
{
    return {6 * step, sizeHint().height()};
}

void Pill::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintPill(painter, {}, m_text, m_tone, tokensOf(palette()), font(), width());
}

Bar::Bar(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void Bar::set(double fraction, Tone tone)
{
    m_fraction = fraction;
    m_tone = tone;
    update();
}

QSize Bar::sizeHint() const
{
    return {120, 6};
}

void Bar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintBar(painter, rect(), m_fraction, m_tone, tokensOf(palette()));
}

Fact::Fact(QWidget *parent, TextSize size)
    : QWidget(parent),
      m_label(makeLabel(TextSize::Quiet, false, this)),
      m_value(makeLabel(size, true, this)),
      m_note(makeLabel(TextSize::Quiet, false, this))
{
    m_label->setProperty("tone", u"quiet"_s);
    m_note->setProperty("tone", u"quiet"_s);
    m_value->setFont(tabular(m_value->font()));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    for (QLabel *label : {m_label, m_value, m_note})
        column->addWidget(label);
    m_note->hide();
}

void Fact::setLabel(const QString &label)
{
    m_label->setText(label);
}

void Fact::setValue(const QString &value, const QString &exact)
{
    m_value->setText(value);
    m_value->setToolTip(exact);
}

void Fact::setNote(const QString &note)
{
    setOptional(m_note, note);
}

EmptyPlace::EmptyPlace(QWidget *parent)
    : QWidget(parent),
      m_title(makeLabel(TextSize::Title, true, this)),
      m_text(makeQuiet(this)),
      m_buttons(new QHBoxLayout)
{
    constexpr int textWidth = 440;
    m_title->setAlignment(Qt::AlignHCenter);
    m_text->setAlignment(Qt::AlignHCenter);
    m_text->setFixedWidth(textWidth);
    m_text->setFont(fontOf(TextSize::Body));
    auto *column = new QVBoxLayout(this);
    column->setSpacing(2 * step);
    column->addStretch(2);
    column->addWidget(m_title);
    column->addWidget(m_text, 0, Qt::AlignHCenter);
    column->addSpacing(2 * step);
    m_buttons->setAlignment(Qt::AlignHCenter);
    column->addLayout(m_buttons);
    column->addStretch(3);
}

void EmptyPlace::set(const QString &title, const QString &text)
{
    m_title->setText(title);
    setOptional(m_text, text);
    // A label that is aligned in its layout gets the height of one line otherwise.
    m_text->setMinimumHeight(qMax(0, m_text->heightForWidth(m_text->minimumWidth())));
}

QPushButton *EmptyPlace::addButton()
{
    auto *button = new QPushButton(this);
    m_buttons->addWidget(button);
    return button;
}

ErrorStrip::ErrorStrip(QWidget *parent)
    : QFrame(parent),
      m_headline(makeLabel(TextSize::Body, true, this)),
      m_text(makeLabel(TextSize::Body, false, this)),
      m_codes(makeQuiet(this)),
      m_buttons(new QHBoxLayout)
{
    setKind(this, u"error"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(3 * step, 2 * step, 3 * step, 2 * step);
    column->setSpacing(step);
    m_headline->setProperty("tone", u"failed"_s);
    for (QLabel *label : {m_headline, m_text, m_codes}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        column->addWidget(label);
    }
    m_buttons->setAlignment(Qt::AlignLeft);
    m_buttons->setSpacing(2 * step);
    column->addLayout(m_buttons);
    hide();
}

void ErrorStrip::show(const Error &error)
{
    m_headline->setText(headlineOf(error));
    m_text->setText(error.message + u'\n' + error.advice());
    QStringList codes;
    if (error.httpStatus > 0)
        codes += QStringLiteral("HTTP %1").arg(error.httpStatus);
    if (!error.serverCode.isEmpty())
        codes += error.serverCode;
    if (!error.requestId.isEmpty())
        codes += error.requestId;
    setOptional(m_codes, codes.join(u" · "_s));
    setAccessibleName(m_headline->text());
    setAccessibleDescription(m_text->text());
    QFrame::show();
}

void ErrorStrip::clear()
{
    hide();
}

QPushButton *ErrorStrip::addButton()
{
    auto *button = new QPushButton(this);
    m_buttons->addWidget(button);
    return button;
}

} // namespace photoporter::ui
