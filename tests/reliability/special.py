# SPDX-License-Identifier: GPL-3.0-or-later
"""What befalls this computer: full disks, no file handles, a read-only ledger, a dead line, a clock that jumps."""
import contextlib
import hashlib
import os
import pathlib
import resource
import shutil
import subprocess

import checks
import works
from fault_proxy.script import script_from
from results import HEALED, SKIPPED, SURVIVED

ZIP = works.Work("zip", "handful", "no-transfer")
FAKETIME = "/usr/lib/x86_64-linux-gnu/faketime/libfaketime.so.1"
LOCAL = {"disk-full"}  # the class of all that this computer's disks do


@contextlib.contextmanager
def small_disk(world, kibibytes):
    place = world.folder / "disk"
    place.mkdir()
    subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={kibibytes}k", "none", place], check=True)
    try:
        yield place
    finally:
        subprocess.run(["umount", "--lazy", place], check=True)
        place.rmdir()


def is_refused(ended, classes):
    """The program said that it can't, in the right class; or it could all the same."""
    if ended.status == 0:
        return False
    checks.require(ended.status == 1, ended.describe())
    checks.require(ended.failure.get("class") in classes, f"class {ended.failure.get('class')}: {ended.describe()}")
    return True


def _zip_with(world, ledger, classes, **how):
    ended = world.program.run(ledger, *ZIP.arguments(world), **how)
    works.settle(world)
    refused = is_refused(ended, classes)
    has_archive = checks.archives_are_right(world, ZIP.album, ZIP.reference(world))
    checks.require(refused or has_archive, "it said ready, and there is no archive")
    return HEALED if refused else SURVIVED


def full_disk_under_ledger(world, dice, _):
    with small_disk(world, 4096) as disk:
        ledger = shutil.move(works.start(world), disk / "ledger.sqlite")
        free = dice.choice((0, 4, 16, 40, 100, 200))
        with open(disk / "filler", "wb") as filler, contextlib.suppress(OSError):
            filler.write(bytes(max(0, shutil.disk_usage(disk).free - free * 1024)))
        outcome = _zip_with(world, ledger, LOCAL)
        (disk / "filler").unlink()
        works.finish(world, ZIP, ledger)
        return outcome


def full_disk_under_download(world, dice, _):
    ledger = works.start(world)
    works.again(world, ledger, *ZIP.arguments(world))
    with small_disk(world, dice.randrange(64, 4096)) as disk:
        target = disk / "album.zip"
        ended = world.program.run(ledger, "download", ZIP.album, "-o", target)
        checks.require(is_refused(ended, LOCAL), "it fetched more than fits")
        checks.require(not target.exists(), "half a ZIP has the name of a whole one")
        subprocess.run(["mount", "-o", "remount,size=64m", disk], check=True)
        works.again(world, ledger, "download", ZIP.album, "-o", target)
        digest = hashlib.sha256(target.read_bytes()).hexdigest()
        checks.require(digest == ZIP.reference(world), "the download is not the archive")
    works.finish(world, ZIP, ledger)
    return HEALED


def read_only_ledger(world, dice, _):
    with small_disk(world, 4096) as disk:
        ledger = shutil.move(works.start(world), disk / "ledger.sqlite")
        subprocess.run(["mount", "-o", "remount,ro", disk], check=True)
        outcome = _zip_with(world, ledger, LOCAL | {"access-denied"})
        checks.require(outcome == HEALED, "a job ran without a ledger to write to")
        subprocess.run(["mount", "-o", "remount,rw", disk], check=True)
        works.finish(world, ZIP, ledger)
        return outcome


def no_file_handles(world, dice, _):
    limit = dice.randint(18, 60)
    ledger = works.start(world)
    outcome = _zip_with(world, ledger, LOCAL | {"network", "access-denied"},
                        preexec=lambda: resource.setrlimit(resource.RLIMIT_NOFILE, (limit, limit)))
    works.finish(world, ZIP, ledger)
    return outcome


def network_gone(world, dice, options):
    ledger = works.start(world)
    fault = {"kind": "refuse", "seconds": options.outage}
    world.proxy.load(script_from({"rules": [{"nth": dice.randint(1, 20), "fault": fault}]}))
    outcome = _zip_with(world, ledger, checks.LINE)
    works.finish(world, ZIP, ledger)
    return outcome


def clock_jumps_back(world, dice, _):
    """Two hours, in the middle of a job; S3 then refuses what is signed by that clock."""
    ledger = works.start(world)
    offset = world.folder / "clock"
    offset.write_text("+0", encoding="ascii")
    later = world.folder / "clock after"
    later.write_text("-7200", encoding="ascii")
    rule = {"nth": dice.randint(1, 20), "fault": {"kind": "notify"}}
    # In one step: the program reads the file at each look at its clock, and must not meet it empty.
    world.proxy.load(script_from({"rules": [rule]}), hook=lambda _: later.replace(offset))
    faketime = {"LD_PRELOAD": FAKETIME, "FAKETIME_TIMESTAMP_FILE": str(offset), "FAKETIME_NO_CACHE": "1",
                "FAKETIME_DONT_FAKE_MONOTONIC": "1"}
    outcome = _zip_with(world, ledger, set(), environment=faketime)
    works.finish(world, ZIP, ledger)
    return outcome


NEEDS_ROOT = (full_disk_under_ledger, full_disk_under_download, read_only_ledger)
SCENES = (*NEEDS_ROOT, no_file_handles, network_gone, clock_jumps_back)


def carry_out(world, dice, run, options):
    scene = SCENES[run.number % len(SCENES)]
    run.row = scene.__name__.replace("_", " ")
    if scene in NEEDS_ROOT and os.geteuid() != 0:
        run.words = "only root can mount a small disk"
        return SKIPPED
    if scene is clock_jumps_back and not pathlib.Path(FAKETIME).exists():
        run.words = "libfaketime is not installed"
        return SKIPPED
    run.tried = {run.row: 1}
    return scene(world, dice, options)
