# SPDX-License-Identifier: GPL-3.0-or-later
"""Fault campaign: a line and a server that misbehave by random scripts."""
import works
from fault_proxy.script import script_from
from results import HEALED

WRITES = ("create", "part", "copy", "complete", "put")
TAGGED = ("part", "copy", "complete", "put", "get", "head")
TARGETS = {  # where a fault is at home; the others are at home everywhere
    "error-in-200": ("copy", "complete"), "drop-answer": WRITES,
    "wrong-etag": TAGGED, "no-etag": TAGGED, "flip": ("get", "list", "copy", "complete"),
    "truncate": ("get", "list", "create", "copy", "complete"),
}
KINDS = ("refuse", "reset-request", "reset-answer", "stall", "delay", "truncate", "flip", "500", "503", "429", "403",
         "error-in-200", "wrong-etag", "no-etag", "redirect", "skew", "drop-answer")
SECONDS = {"refuse": (0.1, 2), "stall": (0.1, 1), "delay": (0.01, 0.4), "429": (1, 1)}


def rule(dice, kind, baseline):
    """One rule of a script, once to often."""
    targets = [target for target in TARGETS.get(kind, baseline.requests) if target in baseline.requests]
    fault = {"kind": kind, "seconds": dice.uniform(*SECONDS.get(kind, (1, 1)))}
    if kind in ("500", "503"):
        fault["effect"] = dice.random() < 0.5
    match = {"kind": sorted(targets)}
    if dice.random() < 0.3:
        match = {"kind": [dice.choice(sorted(targets))]}
    count = sum(baseline.requests[target] for target in match["kind"])
    if dice.random() < 0.5:
        return {"match": match, "nth": [dice.randint(1, count) for _ in range(dice.randint(1, 4))], "fault": fault}
    return {"match": match, "probability": dice.uniform(0.03, 0.3), "times": 12, "fault": fault}


def script(dice, number, baseline):
    """(row, JSON of the script): each kind in turn, every fifth run a mixture."""
    kinds = dice.sample(KINDS, 4) if number % 5 == 4 else [KINDS[(number - number // 5) % len(KINDS)]]
    rules = [rule(dice, kind, baseline) for kind in kinds]
    return "mixed" if len(kinds) > 1 else kinds[0], {"seed": dice.randrange(1 << 30), "rules": rules}


def carry_out(world, dice, run, baselines):
    work = dice.choice([work for work in works.WORKS if work.stored != "delivery" or dice.random() < 0.5])
    ledger = works.start(world)
    run.row, document = script(dice, run.number, baselines[work])
    tally = world.proxy.load(script_from(document))
    ended = world.program.run(ledger, *work.arguments(world))
    works.settle(world)
    run.tried = dict(tally.faults)
    outcome = works.judge_end(world, work, ledger, ended, set(tally.faults))
    if outcome == HEALED and work.command == "zip" and dice.random() < 0.5:
        works.retry_dead_letter(world, work, ledger)
    works.finish(world, work, ledger)
    return outcome
