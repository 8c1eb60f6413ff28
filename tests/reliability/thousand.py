#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A job of 1,000 photos is killed again and again, at seeded moments; the requests that the gateway was sent show that no
finished part is made twice.

Every part of the job's upload that the ledger called done when the program was killed must never be sent again. What
was on its way at a kill is sent once more, and nothing else: all part requests of all starts together are the job's
parts and those. The ZIP is byte-identical to the one made without kills. At the end the ledger is made to forget parts
that are done, and the count must notice.
Needs the environment of tests/servers/with-servers.sh. Ends with 1 when something was wrong.
"""
import argparse
import collections
import contextlib
import dataclasses
import pathlib
import random
import shutil
import sqlite3
import sys
import tempfile

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "tools"))
import albums  # noqa: E402
import checks  # noqa: E402
import finished  # noqa: E402
import works  # noqa: E402
from fault_proxy.running import RunningProxy  # noqa: E402
from fault_proxy.script import Script, script_from  # noqa: E402
from program import at_writes, kill_after, kill_at_write  # noqa: E402
from world import Server, World  # noqa: E402

NO_SERVER = 77  # exit status that CTest takes for a skipped test
MIB = 1 << 20


@dataclasses.dataclass(frozen=True)
class Scale:
    least: int  # bytes of a photo
    most: int
    settings: dict
    policies: tuple


# Where parts are large beside the album, few requests at once let them end one after the other.
SMALL = Scale(100_000, 200_000, {"retry-delay": "0s", "requests-in-flight": "6"}, ("relay",))
LARGE = Scale(5 * MIB, 5 * MIB + 400_000, {"retry-delay": "0s"}, ("no-transfer",))


@dataclasses.dataclass
class Start:
    """What one start of the program did to the job's upload."""
    sent: collections.Counter  # Part: how often
    requests: int  # of all kinds
    killed: str = ""  # how; empty: it ended by itself
    recorded: frozenset = frozenset()  # parts that the ledger called done then

    @property
    def in_flight(self):
        return set(self.sent) - self.recorded


class Kill:
    """A moment in what is left of the job, of which `share` is left and so many kills are still to come."""

    def __init__(self, world, dice, ledger, baseline, share, more):
        self._process = None
        spread = share * 2 * dice.random() / (more + 1)
        rules = []
        if more == 0:
            self.words, self.during = "before the completion", self._remember
            rules = [{"match": {"kind": "complete", "key": "zips/wedding/"}, "nth": 1, "fault": {"kind": "hook"}}]
        elif dice.random() < 0.2:
            self.words, self.during = "at a moment", kill_after(baseline.seconds * spread)
        elif dice.random() < 0.3:
            self.words = "at a ledger write"
            self.during = kill_at_write(works.journal_of(ledger), max(1, round(baseline.writes * spread)))
        else:
            nth = max(1, round(sum(baseline.requests.values()) * spread))
            self.words, self.during = f"at request {nth}", self._remember
            rules = [{"nth": nth, "fault": {"kind": "hook", "effect": dice.random() < 0.5}}]
        self.tally = world.proxy.load(script_from({"rules": rules}), hook=lambda _: self._process.kill())

    def _remember(self, process):
        self._process = process


def parts_sent(tally):
    """Of the archive's own upload."""
    return collections.Counter(finished.part_of(request) for request in tally.seen
                               if request.kind in ("part", "copy") and request.key.startswith("zips/wedding/"))


def start_of(tally, ledger, killed=""):
    return Start(parts_sent(tally), tally.requests.total(), killed,
                 frozenset(finished.recorded_parts(ledger)) if killed else frozenset())


def measure(world, work):
    """The job without a kill: (works.Baseline, its Start)."""
    ledger = works.start(world)
    tally = world.proxy.load(Script([]))
    writes = []
    ended = world.must(ledger, *work.arguments(world),
                       during=at_writes(works.journal_of(ledger), lambda _, number: writes.append(number)))
    start = start_of(tally, ledger)
    checks.require(checks.archives_are_right(world, work.album, work.reference(world)), "there is no archive")
    return works.Baseline(ended.seconds, dict(tally.requests), len(writes)), start


def run_killed(world, work, dice, baseline, parts, kills):
    """The job's starts, of which the last one ends by itself."""
    ledger = works.start(world)
    starts, recorded = [], frozenset()
    for more in reversed(range(kills)):
        kill = Kill(world, dice, ledger, baseline, 1 - len(recorded) / parts, more)
        ended = world.program.run(ledger, *work.arguments(world), during=kill.during)
        works.settle(world)
        checks.require(ended.was_killed or ended.status == 0, ended.describe())
        checks.nothing_is_done_again(recorded, kill.tally)
        starts.append(start_of(kill.tally, ledger, kill.words if ended.was_killed else ""))
        if not ended.was_killed:
            return ledger, starts
        checks.archives_are_right(world, work.album, work.reference(world))
        recorded |= starts[-1].recorded
    return ledger, [*starts, go_on(world, work, ledger, recorded)]


def go_on(world, work, ledger, recorded):
    tally = world.proxy.load(Script([]))
    works.again(world, ledger, *work.arguments(world))
    checks.nothing_is_done_again(recorded, tally)
    return start_of(tally, ledger)


def judge(world, work, ledger, starts, parts):
    """The counts, and what holds after every job."""
    for start in starts:
        twice = [part for part, count in start.sent.items() if count > 1]
        checks.require(not twice, f"without a fault a part was sent twice: {twice[:5]}")
    sent = sum((start.sent for start in starts), collections.Counter())
    in_flight = sum(len(start.in_flight) for start in starts if start.killed)
    checks.require(len(sent) == parts, f"{len(sent)} of {parts} parts were ever sent")
    checks.require(sent.total() == parts + in_flight,
                   f"{sent.total()} parts were sent, of {parts} and {in_flight} on their way at the kills")
    checks.require(checks.archives_are_right(world, work.album, work.reference(world)), "there is no archive")
    checks.last_job_is_ready(world, ledger, work.album)
    checks.nothing_is_left(world, ledger)
    checks.photos_are_unchanged(world)


def forget(ledger, dice):
    """Makes the ledger forget half of the parts that are done; returns those."""
    done = sorted(finished.recorded_parts(ledger))
    checks.require(len(done) > 1, "nothing to forget")
    gone = dice.sample(done, len(done) // 2)
    with contextlib.closing(sqlite3.connect(ledger)) as database, database:
        database.executemany("DELETE FROM job_parts WHERE number = ?", [(part.number,) for part in gone])
    return gone


def must_notice_forgotten_parts(world, work, dice, baseline):
    """A program that made finished parts again would be found: one that was made to do so is."""
    ledger = works.start(world)
    kill = Kill(world, dice, ledger, baseline, 1, 0)
    checks.require(world.program.run(ledger, *work.arguments(world), during=kill.during).was_killed, "it was not killed")
    works.settle(world)
    recorded = finished.recorded_parts(ledger)
    gone = forget(ledger, dice)
    tally = world.proxy.load(Script([]))
    works.again(world, ledger, *work.arguments(world))
    noticed = finished.done_again(recorded, tally.seen)
    checks.require(noticed == sorted(gone), f"{len(gone)} parts were made again, {len(noticed)} were noticed")
    checks.require(checks.archives_are_right(world, work.album, work.reference(world)), "there is no archive")
    return len(gone)


def table(work, starts, parts, undisturbed):
    killed = [start for start in starts if start.killed]
    print(f"{work.name}: 1,000 photos, {parts} parts; undisturbed {undisturbed.requests} requests")
    print(f"{'start':>6}  {'killed':26}{'parts sent':>11}{'on their way':>14}{'done by then':>14}{'requests':>10}")
    for number, start in enumerate(starts, 1):
        flying = len(start.in_flight) if start.killed else 0
        done = len(start.recorded) if start.killed else parts
        print(f"{number:6}  {start.killed or '(ended by itself)':26}{start.sent.total():11}{flying:14}{done:14}"
              f"{start.requests:10}")
    print(f"{len(killed)} kills; {sum(start.sent.total() for start in starts)} parts sent, "
          f"{sum(len(start.in_flight) for start in killed)} of them were on their way at a kill, none that was done was sent "
          f"again; {sum(start.requests for start in starts)} requests in all", flush=True)


def carry_out(world, work, options):
    baseline, undisturbed = measure(world, work)
    parts = len(undisturbed.sent)
    for run in range(options.jobs):
        dice = random.Random(f"{options.seed}/{work.name}/{run}")
        ledger, starts = run_killed(world, work, dice, baseline, parts, options.kills)
        judge(world, work, ledger, starts, parts)
        table(work, starts, parts, undisturbed)
    forgotten = must_notice_forgotten_parts(world, work, random.Random(f"{options.seed}/forget"), baseline)
    print(f"{work.name}: {forgotten} parts that the ledger was made to forget were noticed when they were sent again.", flush=True)


def parse_arguments():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--program", type=pathlib.Path, required=True, help="photoporter-cli")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--kills", type=int, default=6, help="of each job; the last one comes before its completion")
    parser.add_argument("--jobs", type=int, default=1, help="for each policy")
    parser.add_argument("--large", action="store_true",
                        help="photos of 5 MiB, each with a part of its own, without transfer (60 GB of disk)")
    return parser.parse_args()


def main():
    options = parse_arguments()
    if not Server.is_there():
        print("Skipped: no gateway. Start it with tests/servers/with-servers.sh.")
        return NO_SERVER
    scale = LARGE if options.large else SMALL
    server = Server.from_environment()
    with tempfile.TemporaryDirectory(prefix="photoporter-thousand.") as folder, RunningProxy(server.address) as proxy:
        world = World(server, proxy, options.program, pathlib.Path(folder, "world"), options.seed, settings=scale.settings,
                      content=lambda seed: {"wedding": (albums.wedding(seed, scale.least, scale.most), True)})
        shutil.rmtree(world.wedding.folder)  # the bucket has it, and no disk is too large for two of it
        try:
            for policy in scale.policies:
                carry_out(world, works.Work("zip", "wedding", policy), options)
        except checks.Wrong as error:
            print(f"WRONG: {error}")
            return 1
        finally:
            world.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
