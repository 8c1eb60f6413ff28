# SPDX-License-Identifier: GPL-3.0-or-later
"""What came out of the runs: as a table, as JSON, as Markdown."""
import collections
import dataclasses
import json
import os
import threading
import time

SURVIVED, HEALED, SKIPPED, WRONG = "survived", "healed", "skipped", "wrong"


@dataclasses.dataclass
class Run:
    """One run while it goes on and when it is over."""
    campaign: str
    number: int
    row: str = "?"  # of the table
    tried: dict = dataclasses.field(default_factory=dict)  # what was really done: {fault or "kill": count}
    outcome: str = WRONG
    words: str = ""  # why it is wrong, or was skipped
    is_last: bool = False  # of its column in the counting campaign

    @property
    def name(self):
        return f"{self.campaign}:{self.number}"


@dataclasses.dataclass
class Row:
    runs: int = 0
    tried: int = 0
    survived: int = 0  # ready without help
    healed: int = 0  # ended in words, or in a crash; the next start put it right
    skipped: int = 0
    wrong: int = 0


class Results:
    """Thread-safe."""

    def __init__(self, seed):
        self.seed = seed
        self._begin = time.monotonic()
        self._lock = threading.Lock()
        self._runs = []

    def add(self, run):
        with self._lock:
            self._runs.append(run)
            if run.outcome == WRONG:
                print(f"WRONG {run.name} ({run.row}): {run.words}\n  again: --seed {self.seed} --only {run.name}", flush=True)

    def __len__(self):
        return len(self._runs)

    @property
    def wrong(self):
        return sum(run.outcome == WRONG for run in self._runs)

    def tried(self, *campaigns):
        with self._lock:
            return sum(sum(run.tried.values()) for run in self._runs if run.campaign in campaigns)

    def rows(self):
        """{(campaign, row): Row}, in the order of the campaigns."""
        rows = collections.defaultdict(Row)
        for run in sorted(self._runs, key=lambda run: (run.campaign, run.row)):
            row = rows[run.campaign, run.row]
            row.runs += 1
            row.tried += sum(run.tried.values())
            setattr(row, run.outcome, getattr(row, run.outcome) + 1)
        return rows

    def document(self):
        total = collections.Counter()
        for run in self._runs:
            total.update(run.tried)
        return {"seed": self.seed, "seconds": round(time.monotonic() - self._begin), "runs": len(self._runs), "wrong": self.wrong,
                "tried": dict(sorted(total.items())),
                "rows": [{"campaign": campaign, "what": what, **dataclasses.asdict(row)}
                         for (campaign, what), row in self.rows().items()],
                "remarkable": [dataclasses.asdict(run) for run in self._runs if run.words]}

    def write(self, path):
        """The document so far, as JSON; the file is replaced as a whole."""
        with self._lock:
            new = path.with_suffix(".new")
            new.write_text(json.dumps(self.document(), indent=2) + "\n", encoding="utf-8")
            os.replace(new, path)


def as_text(document):
    lines = [f"{'campaign':10}{'what':36}{'tried':>7}{'runs':>6}{'survived':>10}{'healed':>8}{'skipped':>9}{'wrong':>7}"]
    lines += [f"{row['campaign']:10}{row['what']:36}{row['tried']:7}{row['runs']:6}{row['survived']:10}"
              f"{row['healed']:8}{row['skipped']:9}{row['wrong']:7}" for row in document["rows"]]
    tried = ", ".join(f"{count} {kind}" for kind, count in document["tried"].items())
    return "\n".join([*lines, f"tried: {tried}", f"{document['runs']} runs in {document['seconds']} s, {document['wrong']} wrong"])


def _added(documents):
    """({(campaign, what): its numbers}, {fault or "kill" or scene: count}) of all documents."""
    rows, tried = collections.defaultdict(collections.Counter), collections.Counter()
    for document in documents:
        tried.update(document["tried"])
        for row in document["rows"]:
            numbers = {name: value for name, value in row.items() if name not in ("campaign", "what")}
            rows[row["campaign"], row["what"]].update(numbers)
    return dict(sorted(rows.items())), dict(sorted(tried.items()))


def as_markdown(documents):
    """Two tables and a sentence about each document."""
    rows, tried = _added(documents)
    lines = ["| campaign | what | tried | runs | ready without help | put right by the next start | wrong |",
             "|---|---|---:|---:|---:|---:|---:|"]
    lines += [f"| {campaign} | {what} | {row['tried']:,} | {row['runs']:,} | {row['survived']:,} | {row['healed']:,} "
              f"| {row['wrong']:,} |" for (campaign, what), row in rows.items()]
    kinds = ["| tried | how often |", "|---|---:|", *(f"| {kind} | {count:,} |" for kind, count in tried.items())]
    seeds = [f"Seed {document['seed']}: {document['runs']:,} runs in {document['seconds']:,} s, {document['wrong']} wrong."
             for document in documents]
    return "\n".join([*lines, "", *kinds, "", *seeds])
