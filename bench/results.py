# SPDX-License-Identifier: GPL-3.0-or-later
"""The results' file: one record a kind, album, line and runner; a run again replaces its record."""
import json
import pathlib
import platform
import statistics


class Results:
    def __init__(self, path):
        self.path = pathlib.Path(path)
        stored = json.loads(self.path.read_text()) if self.path.exists() else {}
        self.records = stored.get("records", {})
        self.simulation = stored.get("simulation", [])  # as photoporter_simulate prints it
        self.micro = stored.get("micro", [])  # as Google Benchmark prints it
        self.load = stored.get("load", {})  # rows by case, as load.py makes them

    @staticmethod
    def identifier(kind, album, line, runner):
        return f"{kind}/{album}/{line}/{runner}"

    def put(self, record):
        self.records[self.identifier(record["kind"], record["album"], record["line"], record["runner"])] = record
        self.write()

    def put_simulation(self, rows):
        self.simulation = rows
        self.write()

    def put_micro(self, rows):
        self.micro = rows
        self.write()

    def put_load(self, case, rows):
        self.load[case] = rows
        self.write()

    def write(self):
        self.path.parent.mkdir(parents=True, exist_ok=True)
        content = {"machine": machine(), "records": self.records, "simulation": self.simulation, "micro": self.micro,
                   "load": self.load}
        temporary = self.path.with_suffix(".new")
        temporary.write_text(json.dumps(content, indent=1, sort_keys=True) + "\n")
        temporary.replace(self.path)

    def get(self, kind, album, line, runner):
        return self.records.get(self.identifier(kind, album, line, runner))


def record_of(kind, album, measured_album, line, runner, runs, details):
    """One record out of several runs. When only a part of the album was measured (measured_album), time, bytes and
    requests are scaled to the whole, and `scaledFrom` says so."""
    factor = album.photos / measured_album.photos
    middle = sorted(runs, key=lambda run: run.seconds)[(len(runs) - 1) // 2]

    def scaled(value):
        return None if value is None else round(value * factor)

    return {
        "kind": kind, "album": album.name, "label": album.label, "photos": album.photos, "bytes": album.bytes,
        "line": line.name, "runner": runner.name, "runnerLabel": runner.label, "ours": runner.ours,
        "seconds": round(statistics.median(run.seconds for run in runs) * factor, 3),
        "allSeconds": [round(run.seconds * factor, 3) for run in runs],
        "wireUp": scaled(middle.wire_up), "wireDown": scaled(middle.wire_down), "fetched": scaled(middle.fetched),
        "requests": scaled(middle.requests), "peakMemory": max(run.peak_memory for run in runs),
        "scaledFrom": measured_album.photos if factor != 1 else None, "details": details,
    }


def machine():
    names = [line.split(":", 1)[1].strip() for line in pathlib.Path("/proc/cpuinfo").read_text().splitlines()
             if line.startswith("model name")]
    memory = int(pathlib.Path("/proc/meminfo").read_text().split()[1]) // (1 << 20)
    return f"{len(names)} × {names[0] if names else platform.machine()}, {memory} GB, Linux {platform.release().split('-')[0]}"
