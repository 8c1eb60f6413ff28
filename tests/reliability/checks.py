# SPDX-License-Identifier: GPL-3.0-or-later
"""What must hold after every run, whatever happened in it (issue of the engine: faults)."""
import json

import finished

# The classes of error that each fault may end in, where the program gives up. Not "internal": that is the program's.
LINE = {"network", "timeout"}
CLASSES = {
    "refuse": LINE, "reset-request": LINE, "stall": LINE, "reset-answer": LINE, "drop-answer": LINE, "500": LINE,
    "delay": LINE, "error-in-200": LINE, "503": {"throttled"}, "429": {"throttled"}, "403": {"access-denied"},
    "redirect": {"invalid-input"}, "skew": {"access-denied"}, "truncate": LINE | {"corrupt", "unsupported"},
    "flip": {"corrupt", "source-changed", "not-found", "unsupported", "network", "invalid-input"},
    "wrong-etag": {"corrupt", "source-changed"}, "no-etag": {"corrupt", "unsupported", "source-changed"},
}


class Wrong(Exception):
    """The program did what it must never do."""


def require(holds, words):
    if not holds:
        raise Wrong(words)


def archives_are_right(world, album, reference):
    """True when the album has an archive. Wrong when there is one that is not the reference, byte for byte."""
    keys = [key for key in world.bucket.objects(f"zips/{album}/") if key.endswith(".zip")]
    for key in keys:
        require(world.bucket.sha256(key) == reference, f"{key} is not the reference")
    require(len(keys) <= 1, f"one album has several archives: {keys}")
    current = world.bucket.get(f"zips/{album}/current.json")
    if current is not None:
        require(json.loads(current)["key"] in keys, f"current.json names what is not there: {current.decode()}")
    return bool(keys) and current is not None


def photos_are_unchanged(world):
    now = {key: value for key, value in world.bucket.objects("albums/").items() if not key.startswith("albums/new-")}
    changed = sorted(key for key in now.keys() | world.photos.keys() if now.get(key) != world.photos.get(key))
    require(not changed, f"photos are not what they were: {changed[:5]}")


def nothing_is_left(world, ledger):
    """After maintenance, in the archives' part of the store."""
    ended = world.program.run(ledger, "maintain", "--grace", "0s")
    require(ended.status == 0, ended.describe())
    left = sorted(world.bucket.objects("zips/tmp/"))
    require(not left, f"temporaries are left: {left[:5]}")
    uploads = world.bucket.uploads("zips/")
    require(not uploads, f"unfinished uploads are left: {uploads[:5]}")


def nothing_is_done_again(recorded, tally):
    """`recorded` was done before this start of the program."""
    again = finished.done_again(recorded, tally.seen)
    require(not again, f"of {len(recorded)} parts that were done, some were sent again: {again[:5]}")


def jobs_of(world, ledger, album):
    ended = world.program.run(ledger, "jobs")
    require(ended.status == 0, ended.describe())
    return [job for job in ended.document["jobs"] if job["album"] == album]


def last_job_is_ready(world, ledger, album):
    """None is under way, and those before it are over: nobody would know whose the archive is otherwise."""
    jobs = sorted(jobs_of(world, ledger, album), key=lambda job: job["id"])
    states = [job["state"] for job in jobs]
    require(states[-1:] == ["ready"] and set(states) <= {"ready", "failed"}, f"the last job is not ready: {jobs}")


def dead_letters_of(world, ledger, album):
    ended = world.program.run(ledger, "dead-letters", "list")
    require(ended.status == 0, ended.describe())
    return [letter for letter in ended.document["deadLetters"] if letter["album"] == album]


def class_is_right(failure, faults, words):
    allowed = set().union(*(CLASSES[fault] for fault in faults))
    require(failure.get("class") in allowed, f"after {', '.join(sorted(faults)) or 'no fault'}: class "
            f"{failure.get('class')} ({words})")
