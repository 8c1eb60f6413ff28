# SPDX-License-Identifier: GPL-3.0-or-later
"""What the ledger of a killed program says is done, and whether the next start does it again."""
import collections
import contextlib
import pathlib
import shutil
import sqlite3
import tempfile
import urllib.parse

Part = collections.namedtuple("Part", "key upload number")

_JOBS = """SELECT CAST(upload_key AS TEXT), CAST(upload_id AS TEXT), number FROM jobs JOIN job_parts ON job_parts.job = jobs.id
           WHERE finished_at IS NULL"""
_FILES = """SELECT CAST(key AS TEXT), CAST(upload_id AS TEXT), number FROM uploads JOIN upload_parts USING (store, key)"""


def recorded_parts(ledger):
    """The parts of unfinished uploads that the ledger calls done, whoever was killed while writing it."""
    with tempfile.TemporaryDirectory() as folder:
        ledger = pathlib.Path(ledger)
        for path in ledger.parent.glob(f"{ledger.name}*"):
            shutil.copy(path, folder)
        with contextlib.closing(sqlite3.connect(pathlib.Path(folder, ledger.name))) as database:
            return {Part(*row) for sql in (_JOBS, _FILES) for row in database.execute(sql)}


def done_again(recorded, requests):
    """Those of the recorded parts that the requests send again, and uploads that are begun anew beside them."""
    sent = {part_of(request) for request in requests if request.kind in ("part", "copy")}
    anew = {request.key for request in requests if request.kind == "create"} & {part.key for part in recorded}
    return sorted(recorded & sent) + sorted(anew)


def part_of(request):
    query = urllib.parse.parse_qs(request.query)
    return Part(request.key, query["uploadId"][0], int(query["partNumber"][0]))
