#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What `cmake --install` leaves in an empty folder, and that its parts name one another rightly."""
import configparser
import gzip
import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile
import unittest
import xml.etree.ElementTree

ID = "org.photoporter.Photoporter"
VERSION = sys.argv.pop(1)
PROGRAMS = {"bin/photoporter", "bin/photoporter-cli"}
MANUALS = {"share/man/man1/photoporter.1.gz", "share/man/man1/photoporter-cli.1.gz"}
FILES = MANUALS | {
    f"share/applications/{ID}.desktop",
    f"share/icons/hicolor/scalable/apps/{ID}.svg",
    f"share/metainfo/{ID}.metainfo.xml",
    "share/doc/photoporter/copyright",
    "share/doc/photoporter/changelog.gz",
    "share/doc/photoporter/README.md",
    "share/doc/photoporter/CHANGELOG.md",
}


def listed(manual, section):
    """What a section's list has: pairs of a name, as the program's help writes it, and what it means."""
    section = re.search(rf"^\.Sh {section}\n(.*?)^\.Sh ", manual, re.MULTILINE | re.DOTALL).group(1)
    names = {"Cm ": "", "Fl ": "-", " Ar ": " ", " , ": ", -"}
    return [(re.sub("|".join(names), lambda found: names[found.group()], name), meaning)
            for name, meaning in re.findall(r"^\.It (.*)\n(.*)$", section, re.MULTILINE)]


class Installed(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        folder = cls.enterClassContext(tempfile.TemporaryDirectory())
        subprocess.run([os.environ["CMAKE"], "--install", os.environ["BUILD"], "--prefix", "/usr", "--strip"],
                       env={**os.environ, "DESTDIR": folder}, check=True, stdout=subprocess.DEVNULL)
        cls.folder = pathlib.Path(folder)
        cls.usr = cls.folder / "usr"
        cls.metainfo = xml.etree.ElementTree.parse(cls.usr / f"share/metainfo/{ID}.metainfo.xml")

    def test_nothing_is_missing_and_nothing_is_there_besides(self):
        found = {str(path.relative_to(self.folder)) for path in self.folder.rglob("*") if not path.is_dir()}
        self.assertEqual(found, {f"usr/{name}" for name in PROGRAMS | FILES})

    def test_only_programs_may_be_run(self):
        for name in PROGRAMS | FILES:
            with self.subTest(name):
                self.assertEqual((self.usr / name).stat().st_mode & 0o777, 0o755 if name in PROGRAMS else 0o644)

    def test_the_command_line_starts_from_there(self):
        told = subprocess.run([self.usr / "bin/photoporter-cli", "--version"], check=True, capture_output=True, text=True)
        self.assertIn(VERSION, told.stdout)

    @unittest.skipUnless(os.environ["HARDENED"], "this build is for developers")
    def test_programs_are_hardened(self):
        for name in PROGRAMS:
            with self.subTest(name):
                told = subprocess.run(["readelf", "--wide", "--dynamic", "--program-headers", "--dyn-syms", self.usr / name],
                                      check=True, capture_output=True, text=True).stdout
                self.assertRegex(told, r"FLAGS_1\).* NOW PIE")
                self.assertIn("GNU_RELRO", told)
                self.assertIn(" __stack_chk_fail@", told)
        commands = json.loads((pathlib.Path(os.environ["BUILD"]) / "compile_commands.json").read_text())
        self.assertEqual([unit["file"] for unit in commands if "-D_FORTIFY_SOURCE=3" not in unit["command"]], [])

    def test_the_manuals_are_well_formed(self):
        for name in MANUALS:
            with self.subTest(name):
                checked = subprocess.run(["mandoc", "-T", "lint", "-W", "warning", self.usr / name],
                                         capture_output=True, text=True)
                self.assertEqual(checked.stdout + checked.stderr, "")

    def test_the_manual_of_the_command_line_says_what_its_help_says(self):
        with gzip.open(self.usr / "share/man/man1/photoporter-cli.1.gz", "rt", encoding="utf-8") as manual:
            manual = manual.read()
        told = subprocess.run([self.usr / "bin/photoporter-cli", "--help"], check=True, capture_output=True, text=True).stdout
        for section, heading in ("COMMANDS", "Commands"), ("GLOBAL OPTIONS", "Global options"):
            with self.subTest(section):
                rows = re.search(rf"^{heading}.*:\n((?:  .*\n)+)", told, re.MULTILINE).group(1)
                self.assertEqual(listed(manual, section), [tuple(re.split("  +", row.strip(), maxsplit=1))
                                                           for row in rows.splitlines()])

    def test_the_desktop_entry_names_what_is_installed(self):
        entry = configparser.ConfigParser(interpolation=None)
        entry.read(self.usr / f"share/applications/{ID}.desktop", encoding="utf-8")
        entry = entry["Desktop Entry"]
        self.assertIn("bin/" + entry["Exec"].split()[0], PROGRAMS)
        self.assertIn(f"share/icons/hicolor/scalable/apps/{entry['Icon']}.svg", FILES)

    def test_the_description_for_software_centres_names_what_is_installed(self):
        self.assertIn("share/applications/" + self.metainfo.findtext("launchable"), FILES)
        self.assertEqual({f"bin/{binary.text}" for binary in self.metainfo.iter("binary")}, PROGRAMS)

    def test_every_place_tells_the_same_version(self):
        self.assertEqual(self.metainfo.find("releases/release").get("version"), VERSION)
        self.assertIn(f"## {VERSION} ", (self.usr / "share/doc/photoporter/CHANGELOG.md").read_text(encoding="utf-8"))
        with gzip.open(self.usr / "share/doc/photoporter/changelog.gz", "rt") as changelog:
            self.assertIn(f"photoporter ({VERSION})", changelog.readline())


unittest.main()
