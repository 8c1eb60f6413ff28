#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Whether the translations are whole: every text of the sources is in each file (lupdate finds none that is new),
none is unfinished or empty, and placeholders, tags and accelerators are those of the source. No text names a command,
which helps nobody in a window: what is typed for an error's next step is Error::command.

    translations.py ROOT LUPDATE             prints what is wrong, a line each; exit 1 then
    translations.py ROOT LUPDATE --update    brings the files up to date; new texts are unfinished in them"""
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from pathlib import Path

FOLDERS = ["-I", ".", "-I", "core", "-I", "app", "core", "app/window", "ui"]
MARK = re.compile(r"%L?\d+|%L?n|</?[a-z]+[^>]*>")
COMMAND = re.compile(r"`|(?<![\w-])(?:--\w|-[A-Za-z]\b)|photoporter-cli")
ACCELERATOR = re.compile(r"&(?!&)\w")


def update(root: Path, lupdate: str, ts: Path) -> None:
    """English has its plurals alone. No guess by similar texts: a new text is to be read by somebody."""
    only = ["-pluralonly"] if ts.stem.endswith("_en") else []
    subprocess.run([lupdate, "-silent", *only, "-no-obsolete", "-locations", "none", "-disable-heuristic", "sametext",
                    "-disable-heuristic", "similartext", *FOLDERS, "-ts", str(ts)],
                   cwd=root, check=True, capture_output=True)


def updated(root: Path, lupdate: str, ts: Path, folder: Path) -> ET.Element:
    """The file as it would be, brought up to date."""
    copy = folder / ts.name
    shutil.copy(ts, copy)
    update(root, lupdate, copy)
    return ET.parse(copy).getroot()


def differs(source: str, text: str, plural: bool) -> bool:
    """Whether the marks differ; a plural form may do without its number ("one photo")."""
    wanted, found = sorted(MARK.findall(source)), sorted(MARK.findall(text))
    if plural:
        wanted, found = ([mark for mark in marks if not mark.endswith("n")] for marks in (wanted, found))
    return wanted != found


def faults(message: ET.Element) -> list[str]:
    source, translation = message.findtext("source") or "", message.find("translation")
    plural = message.get("numerus") == "yes"
    forms = [form.text or "" for form in translation.findall("numerusform")] if plural else [translation.text or ""]
    found = []
    if translation.get("type") is not None or not forms or not all(form.strip() for form in forms):
        found.append("is not translated")
    elif any(differs(source, form, plural) for form in forms):
        found.append("has other placeholders or tags than its source")
    elif any(len(ACCELERATOR.findall(form)) != len(ACCELERATOR.findall(source)) for form in forms):
        found.append("has other accelerators than its source")
    if COMMAND.search(source):
        found.append("names a command")
    return found


def asked_for(root: Path) -> set[str]:
    """The contexts that the sources name themselves; all others are classes, which Qt asks for with their namespace."""
    named = re.compile(r'Q_DECLARE_TR_FUNCTIONS\((\w+)\)|(?:translate|QT_TRANSLATE_NOOP3?|QT_TRANSLATE_N_NOOP)\(\s*"(\w+)"')
    sources = (path for top in ("core", "app", "ui") for path in (root / top).rglob("*") if path.suffix in (".cpp", ".h"))
    return {one or other for path in sources for one, other in named.findall(path.read_text())}


def main() -> int:
    root, lupdate = Path(sys.argv[1]), sys.argv[2]
    files = sorted((root / "translations").glob("*.ts"))
    if sys.argv[3:] == ["--update"]:
        for ts in files:
            update(root, lupdate, ts.absolute())
        return 0
    wrong = 0
    asked = asked_for(root)
    with tempfile.TemporaryDirectory() as folder:
        for ts in files:
            for context in updated(root, lupdate, ts, Path(folder)).findall("context"):
                if "::" not in context.findtext("name") and context.findtext("name") not in asked:
                    wrong += 1
                    print(f"{ts.name}: {context.findtext('name')}: no source asks for texts under this name; "
                          "lupdate has lost the class's namespace, so use a struct with Q_DECLARE_TR_FUNCTIONS")
                for message in context.findall("message"):
                    for fault in faults(message):
                        wrong += 1
                        print(f"{ts.name}: {context.findtext('name')}: \"{message.findtext('source')}\" {fault}")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
