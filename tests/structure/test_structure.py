#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The checks of structure.py report what they are there for: each runs over a made-up tree with one violation."""
import pathlib
import tempfile
import unittest
from xml.etree import ElementTree

import rules
import structure
import translations

HEAD = f"// {rules.SPDX_LINE}\n"


class MadeUpTree(unittest.TestCase):
    def violations(self, check, files):
        with tempfile.TemporaryDirectory() as directory:
            root = pathlib.Path(directory)
            for name, text in files.items():
                path = root / name
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_text(text, encoding="utf-8")
            return list(structure.CHECKS[check](root))

    def assert_reported(self, check, name, text, expected):
        found = self.violations(check, {name: text})
        self.assertEqual(len(found), 1, found)
        self.assertIn(name, found[0])
        self.assertIn(expected, found[0])

    def test_reports_window_headers_in_core(self):
        for header in ("QWidget", "QtGui/QImage", "QtWidgets", "QApplication", "QPainter", "QPushButton", "QMouseEvent"):
            with self.subTest(header):
                self.assert_reported("layers", "core/zip/a.cpp", f"{HEAD}#include <{header}>\n", "knows no windows")

    def test_reports_ui_and_app_in_core(self):
        for folder in ("ui", "app"):
            with self.subTest(folder):
                self.assert_reported("layers", "core/album/a.h", f'{HEAD}#include "{folder}/page.h"\n',
                                     f"core/ may not include {folder}/")

    def test_reports_app_in_ui(self):
        self.assert_reported("layers", "ui/a.h", f'{HEAD}#include "app/main.h"\n', "ui/ may not include app/")

    def test_reports_every_arrow_that_is_not_in_the_table(self):
        for layer, allowed in rules.ARROWS.items():
            for target in rules.ARROWS.keys() - allowed - {layer}:
                with self.subTest(f"{layer} -> {target}"):
                    self.assert_reported("layers", f"core/{layer}/deep/a.cpp", f'{HEAD}#  include "{target}/b.h"\n',
                                         f"{layer} -> {target}")

    def test_reports_an_arrow_that_hides_behind_dots(self):
        self.assert_reported("layers", "core/base/a.cpp", f'{HEAD}#include "../store/types.h"\n', '".."')

    def test_reports_a_folder_without_a_place(self):
        self.assert_reported("layers", "core/misc/a.cpp", f'{HEAD}#include "base/error.h"\n', "no place")

    def test_the_table_has_no_circle(self):
        def reachable(layer, path=()):
            self.assertNotIn(layer, path)
            for target in rules.ARROWS[layer]:
                reachable(target, (*path, layer))
        for layer in rules.ARROWS:
            reachable(layer)

    def test_accepts_what_is_allowed(self):
        text = HEAD + '#include "zip/b.h"\n#include "store/s3/c.h"\n#include <QStringView>\n#include <vector>\n'
        self.assertEqual(self.violations("layers", {"core/album/a.cpp": text}), [])

    def test_reports_wrong_links(self):
        text = "photoporter_layer(store SOURCES a.cpp\n    LINK photoporter_net photoporter_album)\n"
        self.assert_reported("links", "core/store/CMakeLists.txt", text, "photoporter_store may not link photoporter_album")
        text = "photoporter_layer(zip SOURCES a.cpp LINK photoporter_rope Qt6::Gui)\n"
        self.assert_reported("links", "core/zip/CMakeLists.txt", text, "Qt6::Gui")

    def test_reports_a_missing_licence_line(self):
        self.assert_reported("licences", "core/base/a.h", "#pragma once\n", "SPDX")
        self.assertEqual(self.violations("licences", {"scripts/a.py": f"#!/usr/bin/env python3\n# {rules.SPDX_LINE}\n"}), [])

    def test_reports_text_that_has_no_place(self):
        for text in ("see /" + "work/x", "// TO" + "DO later", "AKIA" + "0123456789ABCDEF", ">>>>" + ">>> main"):
            with self.subTest(text):
                self.assert_reported("text", "docs/a.md", text + "\n", "contains")

    def test_reports_a_translated_variable(self):
        for call in ("Text::tr(words.title)", "tr(\n    good ? \"a\" : \"b\")", 'translate("S3", why)', "translate(context, why)"):
            with self.subTest(call):
                self.assert_reported("literals", "core/zip/a.cpp", f"QString text = {call};\n", "a.cpp:1: translates a text")

    def test_accepts_literals_and_marked_tables(self):
        for text in ('tr("a");', 'tr(\n    "a" "b", nullptr, 3);', 'translate("S3", "a");', "retranslate(all);", "// as tr() does",
                     'tr(row.title); constexpr auto title = QT_TRANSLATE_NOOP("S3", "a");'):
            with self.subTest(text):
                self.assertEqual(self.violations("literals", {"core/zip/a.cpp": text}), [])
        self.assertEqual(self.violations("literals", {"app/cli/a.cpp": "tr(row.title);"}), [])

    def test_reports_what_is_wrong_with_a_translation(self):
        def faults(source, text):
            message = f"<message><source>{source}</source><translation>{text}</translation></message>"
            return translations.faults(ElementTree.fromstring(message))

        self.assertEqual(faults("%1 is gone.", "%1 ist weg."), [])
        self.assertIn("placeholders", faults("%1 is gone.", "Es ist weg.")[0])
        self.assertIn("not translated", faults("It is gone.", "")[0])
        for command in ("Use --force.", "Choose another with -o.", "See `aws configure`.", "Ask photoporter-cli."):
            self.assertIn("command", faults(command, command)[0])

    def test_reports_a_badly_formatted_file(self):
        style = (pathlib.Path(__file__).parents[2] / ".clang-format").read_text()
        found = self.violations("format", {".clang-format": style, "app/a.cpp": f"{HEAD}int  main( ) {{return 0;}}\n"})
        self.assertTrue(found and found[0].startswith("app/a.cpp:2"), found)


if __name__ == "__main__":
    unittest.main()
