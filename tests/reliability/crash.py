# SPDX-License-Identifier: GPL-3.0-or-later
"""Crash campaign: kill -9 at random moments and at chosen requests, then start again."""
import checks
import finished
import works
from fault_proxy.script import script_from
from program import kill_after, kill_at_write
from results import HEALED, SURVIVED


class Kill:
    """One way to choose the moment: "moment", "ledger", or a kind of request, before it or after its effect."""

    def __init__(self, world, dice, ledger, baseline):
        self.kind = dice.choice(["moment", "moment", "ledger", *baseline.requests])
        self._process = None
        rules = []
        if self.kind == "moment":
            self.during = kill_after(dice.uniform(0, baseline.seconds))
        elif self.kind == "ledger":
            self.during = kill_at_write(works.journal_of(ledger), dice.randint(1, max(1, baseline.writes)))
        else:
            self.during = self._remember
            rules = [{"match": {"kind": self.kind}, "nth": dice.randint(1, baseline.requests[self.kind]),
                      "fault": {"kind": "hook", "effect": dice.random() < 0.5}}]
        self.tally = world.proxy.load(script_from({"rules": rules}), hook=lambda _: self._process.kill())

    def _remember(self, process):
        self._process = process

    @property
    def row(self):
        return {"moment": "at a random moment", "ledger": "at a ledger write"}.get(self.kind, f"at a request: {self.kind}")


def carry_out(world, dice, run, baselines):
    work = dice.choice(works.WORKS)
    ledger = works.start(world)
    run.tried = {"kill": 0}
    recorded = set()
    for again in range(dice.choice((1, 1, 2, 3, 5))):  # the start after a crash may crash too
        kill = Kill(world, dice, ledger, baselines[work])
        if not again:
            run.row = f"{work.command}, {kill.row}"
        ended = world.program.run(ledger, *work.arguments(world), during=kill.during)
        tally = works.settle(world)
        run.tried["kill"] += ended.was_killed
        checks.require(ended.was_killed or ended.status == 0, ended.describe())
        checks.archives_are_right(world, work.album, work.reference(world))
        checks.nothing_is_done_again(recorded, kill.tally)
        if not ended.was_killed:
            break
        recorded = finished.recorded_parts(ledger)
    if ended.was_killed:
        go_on(world, dice, work, ledger)
        checks.nothing_is_done_again(recorded, tally)
    works.finish(world, work, ledger)
    return HEALED if run.tried["kill"] else SURVIVED


def go_on(world, dice, work, ledger):
    """The same command again, or whoever works through the queue."""
    if work.command == "zip" and dice.random() < 0.5:
        works.again(world, ledger, "work", "--once")
        checks.archives_are_right(world, work.album, work.reference(world))
    else:
        works.again(world, ledger, *work.arguments(world))
