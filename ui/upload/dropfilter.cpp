// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/upload/dropfilter.h"

#include "ui/common/painting.h"

#include <QApplication>
#include <QCoreApplication>
#include <QDropEvent>
#include <QMimeData>
#include <QPainter>
#include <QUrl>

namespace photoporter::ui {

QStringList localPathsOf(const QMimeData &data)
{
    QStringList paths;
    for (const QUrl &url : data.urls()) {
        if (url.isLocalFile() && !url.toLocalFile().isEmpty())
            paths += url.toLocalFile();
    }
    paths.removeDuplicates();
    return paths;
}

DropKind dropKindOf(const QMimeData &data)
{
    return localPathsOf(data).isEmpty() ? DropKind::Foreign : DropKind::Files;
}

DropVeil::DropVeil(QWidget *window) : QWidget(window)
{
    setAttribute(Qt::WA_TransparentForMouseEvents); // the drag goes on to what lies below
    hide();
}

void DropVeil::show(DropKind kind)
{
    m_kind = kind;
    setAccessibleName(text());
    setGeometry(parentWidget()->rect());
    raise();
    QWidget::show();
    update();
}

QString DropVeil::text() const
{
    if (m_kind == DropKind::Files)
        return tr("Drop to upload");
    return tr("Only files, folders and archives of this computer can be uploaded");
}

void DropVeil::paintEvent(QPaintEvent *)
{
    constexpr double inset = 3 * step;
    const Tokens &tokens = tokensOf(palette());
    const Tone tone = m_kind == DropKind::Files ? Tone::Accent : Tone::Attention;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor ground = tokens.window;
    ground.setAlphaF(0.88F);
    painter.fillRect(rect(), ground);
    painter.setPen(QPen(tokens.ink(tone), 2, Qt::DashLine));
    painter.setBrush(Qt::NoBrush);
    const QRectF frame = QRectF(rect()).adjusted(inset, inset, -inset, -inset);
    painter.drawRoundedRect(frame, panelRadius, panelRadius);
    paintText(painter, frame.adjusted(inset, 0, -inset, 0), text(), tokens.ink(tone),
              fontOf(TextSize::Heading, true), Qt::AlignCenter);
}

DropFilter::DropFilter(Desk &desk, QWidget *window)
    : QObject(window), m_desk(desk), m_window(window), m_veil(new DropVeil(window))
{
    window->setAcceptDrops(true);
    // Over the application: fields take drops of their own, and would be asked before the window.
    qApp->installEventFilter(this);
}

bool DropFilter::eventFilter(QObject *watched, QEvent *event)
{
    const auto type = event->type();
    if (type != QEvent::DragEnter && type != QEvent::DragMove && type != QEvent::DragLeave && type != QEvent::Drop)
        return false;
    const auto *over = qobject_cast<QWidget *>(watched);
    if (!over || over->window() != m_window)
        return false;
    if (type == QEvent::DragEnter)
        return enter(*over, *static_cast<QDropEvent *>(event));
    if (!m_isOurs)
        return false;
    if (type == QEvent::DragMove)
        static_cast<QDropEvent *>(event)->acceptProposedAction();
    if (type == QEvent::DragLeave || type == QEvent::Drop)
        m_veil->hide();
    if (type == QEvent::Drop)
        drop(*static_cast<QDropEvent *>(event));
    return true;
}

bool DropFilter::enter(const QWidget &over, QDropEvent &event)
{
    const bool isOfThisProgram = event.source() != nullptr;
    // A text may go into a field; what no field took reaches the window.
    m_isOurs = !isOfThisProgram && (event.mimeData()->hasUrls() || &over == m_window);
    if (!m_isOurs)
        return false;
    event.setDropAction(Qt::CopyAction);
    event.accept();
    m_veil->show(dropKindOf(*event.mimeData()));
    return true;
}

void DropFilter::drop(QDropEvent &event)
{
    m_isOurs = false;
    event.setDropAction(Qt::CopyAction);
    event.accept();
    const QStringList paths = localPathsOf(*event.mimeData());
    const QString whatCan = QCoreApplication::translate(
        "DropFilter", "That can't be uploaded. Drop files, folders or archives (ZIP, TAR, 7z) from this "
                      "computer.");
    if (paths.isEmpty())
        m_desk.notify({.text = whatCan});
    else
        m_desk.offerUpload(paths);
}

} // namespace photoporter::ui
