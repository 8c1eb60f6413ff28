# SPDX-License-Identifier: GPL-3.0-or-later
"""Which run comes next, until enough was tried."""
import itertools
import threading
import time

import counting
from results import Run

REPORT_EVERY = 50  # runs
TURNS = ("crash", "faults", "counting", "faults", "special")


class Schedule:
    """Thread-safe. The campaigns take turns, so that an early end has seen some of each."""

    def __init__(self, options, outcome):
        self._options = options
        self._outcome = outcome
        self._lock = threading.Lock()
        self._stopped = False
        self._begin = time.monotonic()
        self._numbers = {"crash": itertools.count(), "faults": itertools.count(), "special": itertools.count()}
        self._counted = {column: itertools.count(1) for column in range(options.columns)}
        self._turn = itertools.cycle(TURNS)
        self._only = self._parse(options.only) if options.only else None

    @staticmethod
    def _parse(only):
        campaign, _, number = only.partition(":")
        return [Run(campaign, int(number))]

    def stop(self):
        self._stopped = True

    def next(self):
        """A new Run, or None."""
        with self._lock:
            if self._stopped or self._is_late():
                return None
            if self._only is not None:
                return self._only.pop() if self._only else None
            for _, campaign in zip(TURNS, self._turn):
                if run := self._next_of(campaign):
                    return run
            return None

    def done(self, run):
        with self._lock:
            if run.campaign == "counting" and run.is_last:
                self._counted.pop(run.number // counting.STRIDE, None)
            if (len(self._outcome) + 1) % REPORT_EVERY == 0:
                self._report()

    def _report(self):
        print(f"{(time.monotonic() - self._begin) / 60:5.1f} min: {len(self._outcome) + 1} runs, "
              f"{self._outcome.tried('crash')} kills, {self._outcome.tried('faults', 'counting')} faults, "
              f"{self._outcome.wrong} wrong", flush=True)

    def _is_late(self):
        return 0 < self._options.minutes <= (time.monotonic() - self._begin) / 60

    def _next_of(self, campaign):
        if campaign == "counting":
            return self._next_counting()
        if not self._is_wanted(campaign):
            return None
        return Run(campaign, next(self._numbers[campaign]))

    def _next_counting(self):
        if not self._counted:
            return None
        column = min(self._counted)
        return Run("counting", column * counting.STRIDE + next(self._counted[column]))

    def _is_wanted(self, campaign):
        if campaign == "special":
            self._options.specials -= 1
            return self._options.specials >= 0
        goal = {"crash": self._options.kills, "faults": self._options.faults}[campaign]
        return self._outcome.tried(campaign) < goal
