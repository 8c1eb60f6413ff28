#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks the tree against rules.py.  structure.py CHECK [ROOT]   CHECK: layers, links, licences, text, literals,
format
Prints one line for each violation and ends with 1 when there is any."""
import pathlib
import re
import subprocess
import sys

import rules

INCLUDE = re.compile(r'^\s*#\s*include\s*([<"])([^">]+)[">]', re.MULTILINE)
TRANSLATED_VARIABLE = re.compile(r'\b(?:tr\(|translate\(\s*(?:"[^"]*"|\w+)\s*,)\s*(?!["\s)])')
MARKED_TEXT = re.compile(r"\bQT_TR(?:ANSLATE)?_NOOP\(")
LAYER = re.compile(r"photoporter_layer\(\s*(\w+)(.*?)\)", re.DOTALL)


def tracked_files(root):
    """Paths relative to root, as git lists them; every file outside build/ where there is no git."""
    git = subprocess.run(["git", "-c", "safe.directory=*", "-C", root, "ls-files", "-z", "--cached", "--others",
                          "--exclude-standard"], capture_output=True)
    if git.returncode == 0:
        names = [name.decode() for name in git.stdout.split(b"\0") if name]
    else:
        names = [path.relative_to(root).as_posix() for path in root.rglob("*") if path.is_file()]
    return sorted(name for name in names
                  if not name.startswith(("build/", ".git/", ".cache/")) and (root / name).is_file())


def sources(root):
    return [name for name in tracked_files(root) if name.endswith((".cpp", ".h"))]


def read(root, name):
    return (root / name).read_text(encoding="utf-8", errors="surrogateescape")


def wrong_include(name, bracket, header):
    """Why the file `name` may not include `header`; None when it may."""
    top, _, below = name.partition("/")
    target = header.split("/")[0]
    if top not in rules.TOP_ARROWS:
        return None
    if target in ("core", "ui", "app", "tests", "bench") and target not in rules.TOP_ARROWS[top]:
        return f"{top}/ may not include {target}/"
    if target == "core":
        return 'write includes relative to core/, without "core/"'
    if top != "core":
        return None
    if header not in rules.CORE_HEADERS and rules.WINDOW_HEADER.fullmatch(header):
        return "core/ knows no windows (Qt Core, Network, Concurrent and Sql only)"
    layer = below.split("/")[0] if "/" in below else None
    if layer is not None and layer not in rules.ARROWS:
        return f"core/{layer} has no place in ARROWS of rules.py"
    if target in rules.ARROWS and "/" in header and target != layer and target not in rules.ARROWS.get(layer, ()):
        return f"the arrow {layer} -> {target} points the wrong way"
    if bracket == '"' and ".." in pathlib.PurePosixPath(header).parts:
        return 'write includes relative to core/, without ".."'
    return None


def check_layers(root):
    for name in sources(root):
        for match in INCLUDE.finditer(read(root, name)):
            reason = wrong_include(name, match.group(1), match.group(2))
            if reason:
                line = read(root, name)[:match.start(2)].count("\n") + 1
                yield f"{name}:{line}: #include {match.group(2)}: {reason}"


def check_links(root):
    for name in tracked_files(root):
        if not (name.startswith("core/") and name.endswith("CMakeLists.txt")):
            continue
        text = re.sub(r"#.*", "", read(root, name))
        for module in re.findall(r"\bQt6?::(\w+)", text):
            if module not in rules.QT_MODULES_OF_CORE:
                yield f"{name}: links Qt6::{module}; core/ links {', '.join(sorted(rules.QT_MODULES_OF_CORE))} only"
        for layer, body in LAYER.findall(text):
            allowed = rules.ARROWS.get(layer, set()) | rules.LINKS_ONLY.get(layer, set())
            for linked in re.findall(r"\bphotoporter_(\w+)", body):
                if linked not in allowed:
                    yield f"{name}: photoporter_{layer} may not link photoporter_{linked}"


def check_licences(root):
    for name in tracked_files(root):
        if name.endswith(rules.SPDX_ENDINGS) and not name.startswith(rules.NOT_OUR_TEXT):
            head = "".join(read(root, name).splitlines(keepends=True)[:2])
            if rules.SPDX_LINE not in head:
                yield f"{name}: the line '{rules.SPDX_LINE}' is missing at the top"


def check_text(root):
    for name in tracked_files(root):
        if name.startswith(rules.NOT_OUR_TEXT):
            continue
        text = read(root, name)
        if "\0" in text:
            continue
        for pattern, what in rules.FORBIDDEN_TEXT:
            match = pattern.search(text)
            if match:
                yield f"{name}:{text[:match.start()].count(chr(10)) + 1}: contains {what}: {match.group(0)!r}"


def check_literals(root):
    """lupdate reads literals alone. Who translates a variable has a table of marked texts in the same file."""
    for name in sources(root):
        text = read(root, name)
        if not name.startswith(rules.TRANSLATED) or MARKED_TEXT.search(text):
            continue
        for match in TRANSLATED_VARIABLE.finditer(text):
            yield f"{name}:{text[:match.start()].count(chr(10)) + 1}: translates a text that no QT_TRANSLATE_NOOP marks"


def check_format(root):
    names = [name for name in sources(root) if not name.startswith(rules.NOT_OUR_TEXT)]
    for start in range(0, len(names), 100):
        run = subprocess.run(["clang-format", "--dry-run", "--Werror", "--style=file", *names[start:start + 100]], cwd=root,
                             capture_output=True, text=True)
        complaints = re.findall(r"^([^\s:]+:\d+):\d+: error", run.stderr, re.MULTILINE)
        yield from (f"{where}: not as clang-format writes it" for where in complaints)
        if run.returncode != 0 and not complaints:
            yield f"clang-format: {run.stderr.strip()}"


CHECKS = {"layers": check_layers, "links": check_links, "licences": check_licences, "text": check_text,
          "literals": check_literals, "format": check_format}


def main():
    if len(sys.argv) not in (2, 3) or sys.argv[1] not in CHECKS:
        sys.exit(__doc__)
    root = pathlib.Path(sys.argv[2] if len(sys.argv) == 3 else pathlib.Path(__file__).parents[2]).resolve()
    violations = list(CHECKS[sys.argv[1]](root))
    print("\n".join(violations) if violations else f"{sys.argv[1]}: in order")
    sys.exit(1 if violations else 0)


if __name__ == "__main__":
    main()
