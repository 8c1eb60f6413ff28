# SPDX-License-Identifier: GPL-3.0-or-later
"""What shall go wrong when: a list of rules and a seed, from JSON.

    {"seed": 7, "rules": [
        {"match": {"method": ["PUT"], "kind": ["part", "copy"], "key": "zips/"}, "nth": 3,
         "fault": {"kind": "reset-answer"}},
        {"match": {"kind": ["get"]}, "probability": 0.05, "times": 2, "fault": {"kind": "delay", "seconds": 0.2}}]}

match        all that is given must fit; `key` is the beginning of the object's key. An empty match fits every request.
nth          fires at that fitting request (a number, or a list of numbers; the first is 1)
probability  fires at each fitting request with this chance, drawn from the seed, the rule and the request's number
             alone: the n-th request has the same fate in every run, whatever ran at the same time
times        fires at most so often (default: no limit)

The first rule that fires decides; all rules that fit count the request.
"""
import dataclasses
import random

from .faults import Fault
from .s3kind import KINDS


@dataclasses.dataclass(frozen=True)
class Match:
    method: frozenset = frozenset()  # empty: any
    kind: frozenset = frozenset()
    key: str = ""

    def fits(self, request):
        return ((not self.method or request.method in self.method) and (not self.kind or request.kind in self.kind)
                and request.key.startswith(self.key))


@dataclasses.dataclass
class Rule:
    match: Match
    fault: Fault
    nth: frozenset = frozenset()
    probability: float = 0.0
    times: int | None = None
    seen: int = 0
    fired: int = 0

    def fires(self, chance):
        if self.times is not None and self.fired >= self.times:
            return False
        return self.seen in self.nth or chance < self.probability


@dataclasses.dataclass(frozen=True)
class Decision:
    fault: Fault
    random: random.Random  # for what the fault leaves open: which byte, how much


class Script:
    def __init__(self, rules, seed=0):
        self.rules = rules
        self.seed = seed

    def decide(self, request):
        """The Decision about the next request, or None."""
        decision = None
        for number, rule in enumerate(self.rules):
            if not rule.match.fits(request):
                continue
            rule.seen += 1
            dice = random.Random(f"{self.seed}/{number}/{rule.seen}")
            if decision is None and rule.fires(dice.random()):
                rule.fired += 1
                decision = Decision(rule.fault, dice)
        return decision

    @property
    def fired(self):
        return sum(rule.fired for rule in self.rules)


def _names(value):
    return frozenset([value] if isinstance(value, str) else value)


def _known(what, given, allowed):
    unknown = sorted(set(given) - set(allowed))
    if unknown:
        raise ValueError(f"unknown {what}: {', '.join(unknown)} (known: {', '.join(allowed)})")


def rule_from(document):
    _known("part of a rule", document, ("match", "nth", "probability", "times", "fault"))
    match = document.get("match", {})
    _known("part of a match", match, ("method", "kind", "key"))
    kinds = _names(match.get("kind", ()))
    _known("kind of request", kinds, KINDS)
    nth = document.get("nth", ())
    if not nth and "probability" not in document:
        raise ValueError("a rule needs nth or probability")
    return Rule(Match(_names(match.get("method", ())), kinds, match.get("key", "")), Fault(**document["fault"]),
                frozenset([nth] if isinstance(nth, int) else nth), document.get("probability", 0.0),
                document.get("times"))


def script_from(document):
    """A Script from its JSON document. ValueError says what does not belong there."""
    _known("part of a script", document, ("seed", "rules"))
    return Script([rule_from(rule) for rule in document.get("rules", [])], document.get("seed", 0))
