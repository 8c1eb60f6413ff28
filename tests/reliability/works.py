# SPDX-License-Identifier: GPL-3.0-or-later
"""What is done to an album in a run: the commands that campaigns disturb, and how their results are judged."""
import dataclasses

import checks
from fault_proxy.script import Script
from program import at_writes
from results import HEALED, SURVIVED


@dataclasses.dataclass(frozen=True)
class Work:
    """`zip` of an album that is there, or `upload` of a new one."""
    command: str
    stored: str  # name of a Stored of the world
    policy: str = "automatic"

    @property
    def name(self):
        return self.command if self.command == "upload" else f"zip {self.stored} {self.policy}"

    def reference(self, world):
        return getattr(world, self.stored).sha256

    @property
    def album(self):
        return "new-album" if self.command == "upload" else self.stored

    def arguments(self, world):
        if self.command == "upload":
            return "upload", getattr(world, self.stored).folder, "--album", self.album
        return "zip", self.stored, "--policy", self.policy


ZIPS = (Work("zip", "delivery"), Work("zip", "delivery", "no-transfer"), Work("zip", "handful"),
        Work("zip", "handful", "no-transfer"), Work("zip", "crowd", "relay"))
WORKS = (*ZIPS, Work("upload", "shoot"))


@dataclasses.dataclass(frozen=True)
class Baseline:
    """A work without a fault."""
    seconds: float
    requests: dict  # by kind
    writes: int  # to the ledger's journal, as seen from outside


def journal_of(ledger):
    """SQLite's write-ahead log, where every write goes first."""
    return f"{ledger}-wal"


def measure(world, work):
    """SetupFailed or Wrong when it does not even work like this."""
    ledger = start(world)
    tally = world.proxy.load(Script([]))
    writes = []
    watch = at_writes(journal_of(ledger), lambda _, number: writes.append(number))
    ended = world.must(ledger, *work.arguments(world), during=watch)
    requests = dict(tally.requests)
    finish(world, work, ledger)
    return Baseline(ended.seconds, requests, len(writes))


def start(world):
    world.bucket.wipe("albums/new-album/")
    return world.fresh()


def settle(world):
    """Nothing goes wrong from here on, and the server has carried out what it was sent."""
    world.proxy.wait_until_idle(120)
    return world.proxy.load(Script([]))


def judge_end(world, work, ledger, ended, faults):
    """The command ended by itself; `faults` are the kinds that were done to it."""
    if ended.status == 0:
        if work.command == "zip":
            checks.require(checks.archives_are_right(world, work.album, work.reference(world)),
                           "it said ready, and there is no archive")
        return SURVIVED
    if work.command == "upload" and ended.status == 3:
        for failure in ended.document["failures"]:
            checks.class_is_right(failure, faults, failure.get("message"))
        return HEALED
    checks.require(ended.status == 1, ended.describe())
    checks.class_is_right(ended.failure, faults, ended.describe())
    if work.command == "zip":
        checks.archives_are_right(world, work.album, work.reference(world))
        _judge_job(world, work, ledger, faults)
    return HEALED


def _judge_job(world, work, ledger, faults):
    """What failed before it was a job has no entry; a job that failed has one, with the right class."""
    jobs = checks.jobs_of(world, ledger, work.album)
    letters = checks.dead_letters_of(world, ledger, work.album)
    states = [job["state"] for job in jobs]
    checks.require(states in ([], ["failed"]), f"after a failure no job or a failed one is expected: {jobs}")
    checks.require(len(letters) == len(jobs), f"each failed job has one dead letter: {jobs}, {letters}")
    for letter in letters:
        checks.class_is_right(letter, faults, letter.get("message"))


def retry_dead_letter(world, work, ledger):
    for letter in checks.dead_letters_of(world, ledger, work.album):
        again(world, ledger, "dead-letters", "retry", letter["id"], "--force")
        again(world, ledger, "work", "--once")
        checks.require(checks.archives_are_right(world, work.album, work.reference(world)),
                       "the retried job has no archive")


def finish(world, work, ledger):
    """Without faults, from whatever state: the album's ZIP is ready and right, and nothing is left behind."""
    if work.command == "upload":
        again(world, ledger, *work.arguments(world))
    again(world, ledger, "zip", work.album, "--policy", work.policy)
    checks.require(checks.archives_are_right(world, work.album, work.reference(world)),
                   "zip said ready, and there is no archive")
    checks.last_job_is_ready(world, ledger, work.album)
    checks.nothing_is_left(world, ledger)
    checks.require(checks.archives_are_right(world, work.album, work.reference(world)), "maintenance removed the archive")
    checks.photos_are_unchanged(world)


def again(world, ledger, *arguments):
    ended = world.program.run(ledger, *arguments)
    checks.require(ended.status == 0, f"without faults: {ended.describe()}")
    return ended
