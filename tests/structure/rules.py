# SPDX-License-Identifier: GPL-3.0-or-later
"""The rules that the tree is checked against. docs/design.md section 3 says why."""
import re

# A folder of core/ may include the folders named here, and itself. Not named: not allowed.
ARROWS = {
    "base": set(),
    "net": {"base"},
    "store": {"net", "base"},
    "ledger": {"store", "net", "base"},
    "metrics": {"ledger", "store", "net", "base"},
    "rope": {"store", "net", "base"},
    "zip": {"rope", "base"},
    "album": {"zip", "rope", "ledger", "metrics", "store", "net", "base"},
    "jobs": {"album", "zip", "rope", "ledger", "metrics", "store", "net", "base"},
    "workspace": {"jobs", "album", "zip", "rope", "ledger", "metrics", "store", "net", "base"},
}
# What a folder may link though it may not include it: zip/ reads ropes, whose segments name objects of a store.
LINKS_ONLY = {"zip": {"store", "net"}}

# The top folders a top folder may include.
TOP_ARROWS = {"core": {"core"}, "ui": {"core", "ui"}, "app": {"core", "ui", "app"}}

QT_MODULES_OF_CORE = {"Core", "Network", "Concurrent", "Sql"}

# Headers of Qt Gui, Widgets and what builds on them, as they are written in an #include.
WINDOW_HEADER = re.compile(
    r"(Qt(Gui|Widgets|Charts|Svg|SvgWidgets|PrintSupport|OpenGL|OpenGLWidgets|Quick|Qml)(/.*)?"
    r"|Q(GuiApplication|Application|Widget|MainWindow|Dialog|DialogButtonBox|MessageBox|FileDialog|Action|ActionGroup"
    r"|Window|Screen|Icon|Image|ImageReader|ImageWriter|Pixmap|Picture|Painter|PainterPath|Pen|Brush|Color|Palette"
    r"|Font|FontMetrics|FontDatabase|Cursor|Clipboard|DesktopServices|KeySequence|Shortcut|Style|StyleHints|Style.*"
    r"|Label|.*Button|.*View|.*Layout|LayoutItem|.*Edit|.*Box|.*Slider|.*Bar|.*Menu|Menu|Tab.*|Tree.*|.*Delegate"
    r"|SystemTrayIcon|Splitter|Splash.*|Wizard.*|StandardItemModel|TextDocument|TextCursor|Text.*Format"
    r"|.*Event|Transform|Vector[234]D|Matrix4x4|Validator|.*Validator|Undo.*|Offscreen.*|Surface.*)"
    r")(\.h)?")
# Names that the pattern above catches although they belong to Qt Core.
CORE_HEADERS = {"QEvent", "QTimerEvent", "QChildEvent", "QStringView", "QUtf8StringView", "QAnyStringView",
                "QLatin1StringView", "QByteArrayView"}

# What translations.py has translated.
TRANSLATED = ("core/", "ui/", "app/window/")

# Text that has no place in a tracked file, and why. Written in pieces so that this file does not contain it.
FORBIDDEN_TEXT = [
    (re.compile(r"(?<![\w.$}\-])/" + r"work/"), "a path of one machine"),
    (re.compile(r"\b(TO" + r"DO|FIX" + r"ME|XX" + r"X)\b"), "a note about something unfinished"),
    (re.compile(r"AKIA" + r"[0-9A-Z]{16}(?<!EXAMPLE)"), "what looks like an AWS access key"),
    (re.compile(r"-----BEGIN [A-Z ]*PRIVATE " + r"KEY-----"), "a private key"),
    (re.compile(r"^(<<<<" + r"<<<|>>>>" + r">>>)( |$)", re.MULTILINE), "a left-over of a merge"),
]
NOT_OUR_TEXT = ("tests/data/", "LICENSE")

SPDX_LINE = "SPDX-License-Identifier: GPL-3.0-or-later"
SPDX_ENDINGS = (".cpp", ".h", ".py", ".sh")
