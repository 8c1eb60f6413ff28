# SPDX-License-Identifier: GPL-3.0-or-later
"""What the bench reads from a ledger (docs/ledger.md) that no program has open."""
import contextlib
import dataclasses
import pathlib
import sqlite3


@dataclasses.dataclass(frozen=True)
class Job:
    state: str
    started: float  # seconds since the epoch
    finished: float


class LedgerFile:
    def __init__(self, path):
        self.path = pathlib.Path(path)

    def size(self):
        """Bytes, journal included."""
        return sum(file.stat().st_size for file in self.path.parent.glob(f"{self.path.name}*"))

    def jobs(self):
        """{album: its last Job}."""
        rows = self._rows("SELECT album, state, started_at, finished_at FROM jobs ORDER BY id")
        return {album: Job(state, started / 1000, (finished or 0) / 1000) for album, state, started, finished in rows}

    def chunks(self):
        """Of the last job."""
        return self._rows("SELECT count(*) FROM chunks WHERE job = (SELECT max(id) FROM jobs)")[0][0]

    def _rows(self, sql):
        with contextlib.closing(sqlite3.connect(self.path)) as database:
            return database.execute(sql).fetchall()
