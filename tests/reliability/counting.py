# SPDX-License-Identifier: GPL-3.0-or-later
"""Counting campaign: the n-th request fails, for growing n, until a run ends before the n-th request."""
import works
from fault_proxy.script import script_from

KINDS = ("403", "drop-answer", "no-etag")  # one that ends the job, one that it must survive, one that it must notice
WORKS = (works.Work("zip", "handful"), works.Work("upload", "shoot"), works.Work("zip", "handful", "no-transfer"),
         works.Work("zip", "delivery", "no-transfer"), works.Work("zip", "delivery"))
COLUMNS = [(work, kind) for work in WORKS for kind in KINDS]
STRIDE = 10_000  # a run's number is column * STRIDE + n


def carry_out(world, dice, run, baselines):
    """Outcome, and in run.tried nothing when the n-th request never came: then the column is done."""
    column, nth = divmod(run.number, STRIDE)
    work, kind = COLUMNS[column]
    run.row = f"{work.name}, {kind}"
    ledger = works.start(world)
    tally = world.proxy.load(script_from({"rules": [{"nth": nth, "fault": {"kind": kind}}]}))
    ended = world.program.run(ledger, *work.arguments(world))
    works.settle(world)
    run.tried = dict(tally.faults)
    run.is_last = tally.requests.total() < nth
    outcome = works.judge_end(world, work, ledger, ended, set(tally.faults))
    works.finish(world, work, ledger)
    return outcome
