// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/desk.h"

#include <QObject>
#include <QWidget>

class QDropEvent;
class QMimeData;

namespace photoporter::ui {

/// What can be done with something that is dragged over the window.
enum class DropKind : std::uint8_t {
    Files,   ///< files and folders of this computer: they are offered for upload
    Foreign, ///< addresses, texts, pictures of other programs: words say what can be dropped instead
};
[[nodiscard]] DropKind dropKindOf(const QMimeData &data);
[[nodiscard]] QStringList localPathsOf(const QMimeData &data); ///< in their order, each once

/// Lies over the window while something is dragged, and says what dropping it will do.
class DropVeil : public QWidget {
    Q_OBJECT
public:
    explicit DropVeil(QWidget *window);
    void show(DropKind kind);
    [[nodiscard]] QString text() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    DropKind m_kind = DropKind::Files;
};

/// Takes what is dropped anywhere in the window, also over fields that would take its text: local files go to
/// Desk::offerUpload(), for all else a notice says what can be dropped. What is dragged inside the program, and
/// texts over fields, are left alone. Lives at most as long as desk and window.
class DropFilter : public QObject {
    Q_OBJECT
public:
    /// Makes the window take drops; owned by it.
    DropFilter(Desk &desk, QWidget *window);
    [[nodiscard]] DropVeil *veil() const { return m_veil; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool enter(const QWidget &over, QDropEvent &event);
    void drop(QDropEvent &event);

    Desk &m_desk;
    QWidget *m_window;
    DropVeil *m_veil;
    bool m_isOurs = false; ///< what is dragged now
};

} // namespace photoporter::ui
