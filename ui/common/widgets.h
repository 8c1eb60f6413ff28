// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "ui/common/appearance.h"

#include <QComboBox>
#include <QFrame>
#include <QLabel>
#include <QPushButton>

class QHBoxLayout;
class QVBoxLayout;

namespace photoporter::ui {

/// Filled; one a page at most. Which one it is may change.
void makePrimary(QPushButton *button, bool primary = true);
void makeMore(QPushButton *button);   ///< "…", with a menu
void makeDanger(QPushButton *button); ///< red text: it destroys
void makeLink(QPushButton *button);   ///< looks like a link
[[nodiscard]] QLabel *makeLabel(TextSize size, bool strong = false, QWidget *parent = nullptr);
[[nodiscard]] QLabel *makeQuiet(QWidget *parent = nullptr); ///< quiet text that wraps

/// A label in one line that is elided where it has no room; the tooltip then has the whole text.
class ElidedLabel : public QLabel {
    Q_OBJECT
public:
    explicit ElidedLabel(TextSize size, bool strong = false, QWidget *parent = nullptr);
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

/// A box of choices in which the chosen one is elided where it has no room; the tooltip then has the whole text.
class ElidedComboBox : public QComboBox {
    Q_OBJECT
public:
    explicit ElidedComboBox(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

/// A white box with a thin border and round corners.
class Panel : public QFrame {
    Q_OBJECT
public:
    explicit Panel(QWidget *parent = nullptr);
    [[nodiscard]] QVBoxLayout *box() const { return m_box; } ///< with margins; what is in it
private:
    QVBoxLayout *m_box;
};

/// A page's head: title, a quiet line beside it, and controls at the right end.
class PageHead : public QWidget {
    Q_OBJECT
public:
    explicit PageHead(QWidget *parent = nullptr);
    void setTitle(const QString &title);
    void setNote(const QString &note); ///< "3 jobs need you"
    void addControl(QWidget *control); ///< the primary one last
private:
    QLabel *m_title;
    QLabel *m_note;
    QHBoxLayout *m_controls;
};

/// How something stands, as a small coloured word.
class Pill : public QWidget {
    Q_OBJECT
public:
    explicit Pill(QWidget *parent = nullptr);
    void set(const QString &text, Tone tone);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
    Tone m_tone = Tone::Neutral;
};

/// A bar for progress; below 0: can't be told.
class Bar : public QWidget {
    Q_OBJECT
public:
    explicit Bar(QWidget *parent = nullptr);
    void set(double fraction, Tone tone = Tone::Accent);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    double m_fraction = 0;
    Tone m_tone = Tone::Accent;
};

/// A quiet label above a figure: "Sent", "0.3 MB", and a quiet line below it, if there is one.
class Fact : public QWidget {
    Q_OBJECT
public:
    explicit Fact(QWidget *parent = nullptr, TextSize size = TextSize::Title);
    void setLabel(const QString &label);
    void setValue(const QString &value, const QString &exact = {}); ///< exact: the tooltip
    void setNote(const QString &note);

private:
    QLabel *m_label;
    QLabel *m_value;
    QLabel *m_note;
};

/// What stands where there is nothing yet: what this place is for and what to do.
class EmptyPlace : public QWidget {
    Q_OBJECT
public:
    explicit EmptyPlace(QWidget *parent = nullptr);
    void set(const QString &title, const QString &text);
    QPushButton *addButton(); ///< below the text, beside the buttons before

private:
    QLabel *m_title;
    QLabel *m_text;
    QHBoxLayout *m_buttons;
};

/// An error in its place: what happened, what to do, the ids to copy; hidden while there is none.
class ErrorStrip : public QFrame {
    Q_OBJECT
public:
    explicit ErrorStrip(QWidget *parent = nullptr);
    void show(const Error &error);
    void clear();
    QPushButton *addButton();

private:
    QLabel *m_headline;
    QLabel *m_text;
    QLabel *m_codes;
    QHBoxLayout *m_buttons;
};

} // namespace photoporter::ui
