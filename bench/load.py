# SPDX-License-Identifier: GPL-3.0-or-later
"""Load: many jobs, large albums, many entries, and what chunks cost. Each case gives one list of rows for the results.
Photos of folders are sparse files: their sizes are real, their bytes are holes."""
import concurrent.futures
import json
import pathlib
import shutil
import statistics
import time

import albums
from albums import MB, Album
from ledgerfile import LedgerFile
from line import LINES
from measure import CommandFailed, measure, run
from runners import CLI
from server import BUCKET

CASES = ["queue", "large-folder", "large-rgw", "growth", "chunks"]
NEEDS_SERVER = {"queue", "large-rgw", "chunks"}
SMALL_ALBUMS = 99
SMALL, LARGE = Album(10, 64_000), Album(3_000, 64_000)
SPARSE = Album(3_000, 8 * MB)
GROWTH = [Album(count, 1_000) for count in (1_000, 10_000, 100_000, 1_000_000)]
CHUNKED = [Album(120, 8 * MB), Album(120, 200_000)]  # by fusion, by chain
ONE_GO, IN_CHUNKS = {"chunk-threshold": 1_000_000}, {"chunk-threshold": 1, "entries-per-chunk": 1, "max-chunks": 10}


class Uncounted:
    """In place of a server, where the store is a folder: nobody counts its requests but the program itself."""

    @staticmethod
    def counters():
        return 0, 0


class Place:
    """A store with a ledger of its own, spoken to by commands."""

    def __init__(self, store, ledger, server=None):
        self.ledger = LedgerFile(ledger)
        self._counter = server or Uncounted()
        self._head = [CLI, "--json", "--progress", "none", "--store", store, "--ledger", ledger]
        if server:
            self._head += ["--endpoint", server.endpoint("127.0.0.1"), "--region", "us-east-1"]

    def say(self, *words):
        """The document that the command answers."""
        return json.loads(run([str(word) for word in (*self._head, *words)]))

    def measure(self, *words):
        return measure([*self._head, *words], LINES["loopback"], self._counter)

    def zip(self, album, *words):
        """A row: what the ZIP took."""
        taken = self.measure("zip", album.name, *words)
        said = json.loads(taken.output)
        if said["archive"]["entries"] != album.photos or said["archive"]["size"] <= album.bytes:
            raise CommandFailed(f"no whole archive of {album.label}: {said['archive']}")
        return {"label": album.label, "photos": album.photos, "bytes": album.bytes, "zip": said["archive"]["size"],
                "strategy": said["strategy"], "seconds": round(taken.seconds, 2), "peakMemory": taken.peak_memory,
                "requests": said["requests"], "copied": said["traffic"]["copied"], "ledger": self.ledger.size()}


class Load:
    def __init__(self, scratch, server):
        """`server` may be None where no case NEEDS_SERVER."""
        self._scratch = pathlib.Path(scratch) / "load"
        self._server = server
        shutil.rmtree(self._scratch, ignore_errors=True)
        self._scratch.mkdir(parents=True)

    def close(self):
        shutil.rmtree(self._scratch, ignore_errors=True)

    def rows(self, case):
        return getattr(self, "_" + case.replace("-", "_"))()

    def _gateway(self, name):
        place = Place(f"s3://{BUCKET}", self._scratch / f"{name}.sqlite", self._server)
        place.say("probe")
        return place

    def _upload(self, place, album, name=None):
        folder = albums.write(album, self._scratch / "photos")
        place.say("upload", folder, "--album", name or album.name)

    def _queue(self):
        place = self._gateway("queue")
        names = [LARGE.name, *(f"small-{number:02}" for number in range(1, SMALL_ALBUMS + 1))]
        self._upload(place, LARGE)
        with concurrent.futures.ThreadPoolExecutor(4) as pool:
            list(pool.map(lambda name: self._upload(place, SMALL, name), names[1:]))
        ledger_before, start = place.ledger.size(), time.monotonic()
        for name in names:  # the large one first
            place.say("zip", name, "--later")
        queued = time.monotonic() - start
        self._server.settle()
        taken = place.measure("work", "--once")
        row = {"small": SMALL.label, "large": LARGE.label, "albums": len(names), "queuedSeconds": round(queued, 1),
               "seconds": round(taken.seconds, 2), "peakMemory": taken.peak_memory, "requests": taken.requests,
               "photos": LARGE.photos + SMALL_ALBUMS * SMALL.photos, "ledgerBefore": ledger_before,
               "ledger": place.ledger.size(), **self._fairness(place.ledger.jobs(), names)}
        self._clean_up(names)
        return [row]

    @staticmethod
    def _fairness(jobs, names):
        """When albums were ready, in seconds from the first job's beginning."""
        unready = [name for name in names if name not in jobs or jobs[name].state != "ready"]
        if unready:
            raise CommandFailed(f"not ready: {unready}")
        begin = min(job.started for job in jobs.values())
        small, large = [jobs[name] for name in names[1:]], jobs[names[0]]
        beside = [job for job in small if job.finished < large.finished]
        behind = [job for job in small if job.started > large.finished]
        return {"smallReady": sorted(round(job.finished - begin, 2) for job in small),
                "largeReady": round(large.finished - begin, 2), "smallBeforeLarge": len(beside),
                "smallTookBeside": Load._median_seconds(beside), "smallTookBehind": Load._median_seconds(behind)}

    @staticmethod
    def _median_seconds(jobs):
        """None where there is no job."""
        return round(statistics.median(job.finished - job.started for job in jobs), 2) if jobs else None

    def _clean_up(self, names):
        for name in names:
            self._server.remove(f"zips/{name}/")
            self._server.remove(f"albums/{name}/")

    def _sparse(self, album):
        root = self._scratch / f"folder-{album.name}"
        albums.write_sparse(album, root / "albums" / album.name / "photos")
        return root, Place(f"folder://{root}", self._scratch / f"{root.name}.sqlite")

    def _large_folder(self):
        root, place = self._sparse(SPARSE)
        automatic = place.say("zip", SPARSE.name, "--plan-only")["strategy"]  # reads the CRCs, which the ledger keeps
        row = place.zip(SPARSE, "--policy", "no-transfer")
        shutil.rmtree(root)
        return [{"store": "folder", "policy": "no-transfer", "automatic": automatic, **row}]

    def _large_rgw(self):
        place = self._gateway("large")
        self._upload(place, LARGE)
        rows = []
        for policy in ("automatic", "no-transfer"):
            self._server.settle()
            rows.append({"store": "rgw", "policy": policy, **place.zip(LARGE, "--policy", policy, "--rebuild")})
        self._clean_up([LARGE.name])
        return rows

    def _growth(self):
        """Each from a ledger that knows nothing: the CRCs are read too, and kept."""
        rows = []
        for album in GROWTH:
            root, place = self._sparse(album)
            place.say("probe")
            rows.append(place.zip(album))
            shutil.rmtree(root)
        return rows

    def _chunks(self):
        """The same album in one go and in chunks, by the same plan: the ledger with the store's line is the same."""
        rows = []
        first = self._gateway("chunks")
        for album in CHUNKED:
            self._upload(first, album)
        for album in CHUNKED:
            for settings in (ONE_GO, IN_CHUNKS):
                ledger = self._scratch / f"chunks-{album.name}-{settings['chunk-threshold']}.sqlite"
                shutil.copy(first.ledger.path, ledger)
                place = Place(f"s3://{BUCKET}", ledger, self._server)
                for name, value in settings.items():
                    place.say("settings", name, value)
                self._server.settle()
                row = place.zip(album, "--policy", "no-transfer", "--rebuild")
                rows.append({"chunks": place.ledger.chunks(), **row})
        self._clean_up([album.name for album in CHUNKED])
        return rows
