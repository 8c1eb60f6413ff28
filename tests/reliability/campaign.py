#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Does to photoporter-cli, on a real gateway, what a machine, a line and a store may do, and checks what comes out.

Each run is decided by --seed, its campaign and its number alone (but for the clock): --only repeats one.
Needs the environment of tests/servers/with-servers.sh. Ends with 1 when a run was wrong.
"""
import argparse
import json
import pathlib
import random
import shutil
import sys
import tempfile
import threading
import traceback

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "tools"))
import checks  # noqa: E402
import counting  # noqa: E402
import crash  # noqa: E402
import disturb  # noqa: E402
import results  # noqa: E402
import special  # noqa: E402
import works  # noqa: E402
from fault_proxy.running import RunningProxy  # noqa: E402
from schedule import Schedule  # noqa: E402
from world import Server, World  # noqa: E402

CAMPAIGNS = {"crash": crash, "faults": disturb, "counting": counting, "special": special}
RUNS_IN_A_WORLD = 150  # then other photos
NO_SERVER = 77  # exit status that CTest takes for a skipped test


def parse_arguments():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--program", type=pathlib.Path, help="photoporter-cli")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--kills", type=int, default=12, help="at least so many kill -9")
    parser.add_argument("--faults", type=int, default=100, help="at least so many faults in the fault campaign")
    parser.add_argument("--columns", type=int, default=1, help=f"of the counting campaign, up to {len(counting.COLUMNS)}")
    parser.add_argument("--specials", type=int, default=len(special.SCENES), help="runs with a sick computer")
    parser.add_argument("--outage", type=float, default=10, metavar="SECONDS", help="how long the network is gone")
    parser.add_argument("--minutes", type=float, default=0, help="begin no run after that, whatever was tried (default: no end)")
    parser.add_argument("--workers", type=int, default=2, help="runs at once")
    parser.add_argument("--only", metavar="CAMPAIGN:NUMBER", help="one run")
    parser.add_argument("--report", type=pathlib.Path, metavar="FILE", help="JSON")
    parser.add_argument("--markdown", type=pathlib.Path, nargs="+", metavar="REPORT",
                        help="print these reports in one as Markdown; run nothing")
    options = parser.parse_args()
    if options.markdown is None and options.program is None:
        parser.error("--program is missing")
    return options


class Worker:
    """A thread with a proxy and a world of its own."""

    def __init__(self, number, options, folder, schedule, outcome):
        self.number = number
        self.options = options
        self.folder = folder
        self.schedule = schedule
        self.results = outcome
        self.world = None
        self.baselines = None
        self.worlds = {}  # (World, baselines) by number

    def work(self):
        server = Server.from_environment()
        with RunningProxy(server.address) as proxy:
            try:
                while run := self.schedule.next():
                    self._enter_world(server, proxy, run)
                    self._carry_out(run)
            finally:
                for world, _ in self.worlds.values():
                    world.close()

    def _enter_world(self, server, proxy, run):
        number = 0 if run.campaign == "counting" else run.number // RUNS_IN_A_WORLD
        if number not in self.worlds:
            world = World(server, proxy, self.options.program, self.folder / f"w{self.number}-{number}",
                          f"{self.options.seed}/{number}")
            self.worlds[number] = world, {work: works.measure(world, work) for work in works.WORKS}
        self.world, self.baselines = self.worlds[number]

    def _carry_out(self, run):
        dice = random.Random(f"{self.options.seed}/{run.name}")
        more = self.options if run.campaign == "special" else self.baselines
        try:
            run.outcome = CAMPAIGNS[run.campaign].carry_out(self.world, dice, run, more)
        except checks.Wrong as error:
            run.words = str(error)
        except Exception:  # whatever it is, the run has not shown that the program was right
            run.words = traceback.format_exc()
        if run.outcome == results.WRONG:
            self._keep(run)
        self.schedule.done(run)
        self.results.add(run)
        if self.options.report:
            self.results.write(self.options.report)

    def _keep(self, run):
        """What is needed to understand a wrong run."""
        place = (self.options.report.parent if self.options.report else pathlib.Path.cwd()) / "wrong" / f"{run.campaign}-{run.number}"
        shutil.rmtree(place, ignore_errors=True)
        place.mkdir(parents=True)
        for ledger in self.world.folder.glob("ledger.sqlite*"):
            shutil.copy(ledger, place)
        with open(place / "story.txt", "w", encoding="utf-8") as story:
            print(run.row, run.words, sep="\n", file=story)
            for ended in self.world.program.log:
                print(f"--- {ended.describe()} ({ended.seconds:.1f} s)", ended.out, ended.error, sep="\n", file=story)


def run_all(options):
    outcome = results.Results(options.seed)
    schedule = Schedule(options, outcome)
    failures = []

    def guarded(worker):
        try:
            worker.work()
        except Exception:
            failures.append(traceback.format_exc())
            schedule.stop()

    with tempfile.TemporaryDirectory(prefix="photoporter-reliability.") as folder:
        workers = [Worker(number, options, pathlib.Path(folder), schedule, outcome)
                   for number in range(1 if options.only else options.workers)]
        threads = [threading.Thread(target=guarded, args=(worker,)) for worker in workers]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    for failure in failures:
        print(failure, file=sys.stderr)
    return outcome, bool(failures)


def main():
    options = parse_arguments()
    if options.markdown:
        print(results.as_markdown([json.loads(report.read_text(encoding="utf-8")) for report in options.markdown]))
        return 0
    if not Server.is_there():
        print("Skipped: no gateway. Start it with tests/servers/with-servers.sh.")
        return NO_SERVER
    if options.report:
        options.report.parent.mkdir(parents=True, exist_ok=True)
    outcome, broken = run_all(options)
    print(results.as_text(outcome.document()))
    return 1 if outcome.wrong or broken else 0


if __name__ == "__main__":
    sys.exit(main())
