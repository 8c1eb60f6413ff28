// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/appearance.h"

#include <utility>
#include <vector>

namespace photoporter::ui {

namespace {

using namespace Qt::StringLiterals;

// Colours are put in for @names; widgets are told apart by the properties that widgets.h sets.
const QString sheet = uR"(
QToolTip { background: @panel; color: @text; border: 1px solid @line; padding: 4px 8px; }
QMainWindow, QWidget#page, QStackedWidget { background: @window; }
QFrame[kind="panel"] { background: @panel; border: 1px solid @line; border-radius: 8px; }
QFrame[kind="rule"] { background: @line; border: none; max-height: 1px; }
QFrame[kind="error"] { background: @failedGround; border: 1px solid @failed; border-radius: 8px; }
QFrame[kind="sheet"] { background: @window; border: 1px solid @line; border-radius: 8px; }
QLabel[tone="quiet"] { color: @quiet; }
QLabel[tone="failed"] { color: @failed; }
QLabel[tone="good"] { color: @good; }
QLabel[tone="attention"] { color: @attention; }

QPushButton, QToolButton[kind="button"] {
    background: @panel; color: @text; border: 1px solid @line; border-radius: 6px; padding: 6px 12px; min-height: 16px; }
QPushButton:hover, QToolButton[kind="button"]:hover { border-color: @quiet; }
QPushButton:pressed, QToolButton[kind="button"]:pressed { background: @side; }
QPushButton:focus, QToolButton[kind="button"]:focus { border: 2px solid @accent; padding: 5px 11px; outline: none; }
QPushButton:disabled, QToolButton[kind="button"]:disabled { color: @quiet; background: @window; border-color: @line; }
QPushButton[kind="primary"] { background: @accent; color: @onAccent; border-color: @accent; font-weight: 600; }
QPushButton[kind="primary"]:hover { border-color: @text; }
QPushButton[kind="primary"]:focus { border: 2px solid @text; }
QPushButton[kind="primary"]:disabled { background: @track; color: @quiet; border-color: @line; }
QPushButton[kind="danger"] { color: @failed; }
QPushButton[kind="danger"]:disabled { color: @quiet; }
QPushButton[kind="link"] { background: transparent; border: 1px solid transparent; color: @accent; padding: 2px 4px; }
QPushButton[kind="link"]:hover { text-decoration: underline; }
QPushButton[kind="link"]:focus { border: 1px solid @accent; border-radius: 4px; padding: 2px 4px; }
QPushButton[kind="more"]::menu-indicator { image: none; width: 0; }
QPushButton::menu-indicator { subcontrol-position: right center; right: 6px; }

QLineEdit, QSpinBox, QTimeEdit, QPlainTextEdit, QTextEdit, QComboBox {
    background: @panel; color: @text; border: 1px solid @edge; border-radius: 6px; padding: 5px 8px; min-height: 18px;
    selection-background-color: @accent; selection-color: @onAccent; placeholder-text-color: @quiet; }
QLineEdit:focus, QSpinBox:focus, QTimeEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QComboBox:focus {
    border: 2px solid @accent; padding: 4px 7px; }
QLineEdit:disabled, QSpinBox:disabled, QComboBox:disabled { color: @quiet; background: @window; }
QLineEdit[bad="true"], QSpinBox[bad="true"] { border: 1px solid @failed; }
QLineEdit[bad="true"]:focus, QSpinBox[bad="true"]:focus { border: 2px solid @failed; }
QComboBox::drop-down { border: none; width: 24px; }
QComboBox::down-arrow { image: url(:/photoporter/icons/down.png); width: 12px; height: 12px; }
QComboBox QAbstractItemView { background: @panel; border: 1px solid @line; selection-background-color: @highlight;
    selection-color: @onHighlight; }

QAbstractItemView { background: transparent; border: none; outline: none; selection-background-color: @highlight;
    selection-color: @onHighlight; gridline-color: @line; }
QAbstractItemView::item { border-bottom: 1px solid @line; padding: 4px 5px; }
QAbstractItemView::item:selected { background: @highlight; color: @onHighlight; }
QTableView::item:selected:focus, QTreeView::item:selected:focus, QListWidget::item:selected:focus { border: 1px solid @ring; }
QListWidget#sections::item { border: none; border-radius: 6px; padding: 8px 5px; }
QListWidget#sections::item:focus { border: 2px solid @ring; padding: 6px 3px; }
QHeaderView { background: transparent; }
QHeaderView::section { background: transparent; color: @quiet; border: none; border-bottom: 1px solid @line;
    padding: 6px 8px; font-weight: 500; }
QTableCornerButton::section { background: transparent; border: none; }

QMenu { background: @panel; color: @text; border: 1px solid @line; padding: 4px; }
QMenu::item { padding: 6px 20px 6px 12px; border-radius: 4px; }
QMenu::item:selected { background: @highlight; color: @onHighlight; }
QMenu::item:disabled { color: @quiet; }
QMenu::separator { height: 1px; background: @line; margin: 4px 8px; }

QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar::handle:vertical { background: @line; min-height: 28px; border-radius: 4px; margin: 2px; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle:horizontal { background: @line; min-width: 28px; border-radius: 4px; margin: 2px; }
QScrollBar::handle:hover { background: @quiet; }
QAbstractScrollArea::corner { background: transparent; border: none; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QScrollArea { background: transparent; border: none; }
QScrollArea > QWidget > QWidget#scrolled { background: transparent; }

QCheckBox, QRadioButton { color: @text; spacing: 8px; }
QCheckBox:focus, QRadioButton:focus { color: @accent; text-decoration: underline; }
QSplitter::handle { background: transparent; }
)"_s;

// Where nothing is told by grounds: what can't be pressed has a broken edge, a filled button with the keyboard one
// that shows on its fill, and what is chosen looks as in the side.
const QString contrastSheet = uR"(
QPushButton:disabled, QToolButton[kind="button"]:disabled { border-style: dashed; }
QPushButton[kind="primary"]:focus { border: 2px dashed @onAccent; }
QListWidget#sections::item:selected { background: @selection; color: @text; border: 1px solid @line; padding: 7px 4px; }
QListWidget#sections::item:selected:focus { border: 3px solid @accent; padding: 5px 2px; }
)"_s;

} // namespace

QString styleSheetOf(const Tokens &tokens)
{
    const bool accentShows = contrastRatio(tokens.accent, tokens.highlight) > 3; // WCAG 2.2, 1.4.11
    // Longer names before those that they begin with.
    const std::vector<std::pair<QString, QColor>> colours = {
        {u"@failedGround"_s, tokens.failedGround},
        {u"@onAccent"_s, tokens.onAccent},
        {u"@attention"_s, tokens.attention},
        {u"@onHighlight"_s, tokens.onHighlight},
        {u"@highlight"_s, tokens.highlight},
        {u"@edge"_s, tokens.edge},
        {u"@selection"_s, tokens.selection},
        {u"@track"_s, tokens.track},
        {u"@ring"_s, accentShows ? tokens.accent : tokens.onHighlight},
        {u"@window"_s, tokens.window},
        {u"@panel"_s, tokens.panel},
        {u"@side"_s, tokens.side},
        {u"@line"_s, tokens.line},
        {u"@text"_s, tokens.text},
        {u"@quiet"_s, tokens.quiet},
        {u"@accent"_s, tokens.accent},
        {u"@failed"_s, tokens.failed},
        {u"@good"_s, tokens.good}};
    QString result = tokens.isHighContrast() ? sheet + contrastSheet : sheet;
    for (const auto &[name, colour] : colours)
        result.replace(name, colour.name());
    return result;
}

} // namespace photoporter::ui
