#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Photoporter beside its peers, on the same Ceph gateway, in one run. scripts/bench.sh sets everything up for it.
PHOTOPORTER_CLI names another photoporter-cli to measure than the one built here."""
import argparse
import json
import pathlib
import shutil
import signal
import subprocess
import sys

import albums
import load
import report
import runners
from line import LINES
from measure import CommandFailed, measure, run
from results import Results, record_of
from server import BUCKET, TREE, Server

KINDS = ["simulate", "micro", "zip", "upload", "load"]
SLOW_SECONDS = 60  # what a program that sends every byte is given on a slow line, unless --full
MANY_PHOTOS = 2000  # what a program is given of an album of more that takes its time a photo, unless --full


class Bench:
    def __init__(self, options):
        self.options = options
        self.results = Results(options.results)
        self.scratch = pathlib.Path(options.scratch)
        self.scratch.mkdir(parents=True, exist_ok=True)
        self.server = None
        self.filled = set()
        self.failures = []

    def run(self):
        if "simulate" in self.options.kind:
            self.results.put_simulation(self.json_of("photoporter_simulate"))
        if "micro" in self.options.kind:
            self.results.put_micro(self.json_of("photoporter_micro", "--benchmark_format=json")["benchmarks"])
        if {"zip", "upload"} & set(self.options.kind):
            self.with_server(self.run_on_lines)
        if "load" in self.options.kind:
            cases = [case for case in load.CASES if not self.options.case or case in self.options.case]
            if load.NEEDS_SERVER & set(cases):
                self.with_server(lambda: self.load(cases))
            else:
                self.load(cases)

    def with_server(self, work):
        self.server = Server(self.scratch / "server")
        try:
            work()
        finally:
            self.server.stop()
            shutil.rmtree(self.scratch / "server", ignore_errors=True)

    def run_on_lines(self):
        shutil.rmtree(self.scratch / "ledgers", ignore_errors=True)
        (self.scratch / "ledgers").mkdir()
        for line in self.selected(LINES.values(), self.options.line):
            line.open()
            try:
                self.run_on(line)
            finally:
                line.close()

    def load(self, cases):
        loads = load.Load(self.scratch, self.server)
        try:
            for case in cases:
                try:
                    self.results.put_load(case, loads.rows(case))
                    print(f"load {case}: done", flush=True)
                except (CommandFailed, OSError, ValueError) as error:
                    self.failed(f"load {case}", error)
        finally:
            loads.close()

    def failed(self, title, error):
        print(f"FAILED {title}\n{error}", file=sys.stderr, flush=True)
        self.failures.append(title)

    @staticmethod
    def json_of(program, *arguments):
        done = subprocess.run([TREE / "build/release/bench" / program, *arguments], check=True, stdout=subprocess.PIPE)
        return json.loads(done.stdout)

    @staticmethod
    def selected(things, names):
        return [thing for thing in things if not names or thing.name in names]

    def run_on(self, line):
        if "zip" in self.options.kind:
            for album in self.selected(albums.ZIP_ALBUMS, self.options.case):
                for runner in self.selected(runners.ZIPPERS, self.options.peer):
                    self.zip(line, album, runner)
        if "upload" in self.options.kind and (line.bits_up is None or "upload" in (self.options.kind_given or [])):
            for album in self.selected(albums.UPLOAD_ALBUMS, self.options.case):
                for runner in self.selected(runners.UPLOADERS, self.options.peer):
                    self.upload(line, album, runner)

    def measured_part(self, line, album, runner):
        """The whole album, or as many photos as show how long the whole takes."""
        if self.options.full:
            return album
        if runner.slow_a_photo:
            album = album.part(MANY_PHOTOS)
        if line.bits_up is None or not runner.travels:
            return album
        return album.part(max(2, int(SLOW_SECONDS * line.bits_up / 8 / album.size)))

    def context(self, line):
        ledger = self.scratch / "ledgers" / f"{line.name}.sqlite"
        return runners.Context(self.server.endpoint(line.address), ledger, self.scratch)

    def fill(self, line, album):
        """Puts the album into the store, by our program when it is measured too: then the CRCs are known."""
        if album.name in self.filled:
            return
        folder = albums.write(album, self.scratch / "photos")
        context = self.context(LINES["loopback"])
        if runners.CLI.exists():
            command = runners.cli(context, "upload", folder, "--album", album.name)
        else:
            command = ["aws", "--endpoint-url", context.endpoint, "s3", "cp", "--recursive", "--only-show-errors", folder,
                       f"s3://{BUCKET}/albums/{album.name}/photos/"]
        self.succeed(LINES["loopback"], command)
        self.filled.add(album.name)

    @staticmethod
    def succeed(line, command):
        run(line.command([str(word) for word in command]))

    def learn(self, line, album, runner):
        """Our program probes the store and reads the CRCs once, as it has done for whoever asks for a second ZIP."""
        context = self.context(line)
        for words in (["probe"], ["zip", album.name, "--policy", runner.name, "--plan-only"]):
            self.succeed(line, runners.cli(context, *words))

    def zip(self, line, album, runner):
        part = self.measured_part(line, album, runner)

        def prepare():
            self.fill(line, part)
            if runner.ours:
                self.learn(line, part, runner)

        def check(output):
            archives = self.server.keys(f"zips/{part.name}/")
            sizes = [size for key, size in archives if key.endswith(".zip")]
            if len(sizes) != 1 or sizes[0] <= part.bytes:
                raise CommandFailed(f"no whole archive of {part.label}: {archives}\n{output}")

        self.repeat("zip", line, album, part, runner, None, prepare, check, lambda: self.server.remove(f"zips/{part.name}/"))

    def upload(self, line, album, runner):
        part = self.measured_part(line, album, runner)
        folder = albums.write(part, self.scratch / "photos")

        def clean():
            self.server.remove("upload/")
            self.server.remove(f"albums/upload-{part.name}/")

        def check(output):
            prefix = f"albums/upload-{part.name}/photos/" if runner.ours else "upload/"
            stored = sum(size for _, size in self.server.keys(prefix))
            if stored != part.bytes:
                raise CommandFailed(f"{stored} of {part.bytes} bytes arrived\n{output}")

        clean()
        if runner.ours:  # once per store, in a user's life too; the ledger keeps what it found
            runners.probe(self.context(line))
        self.repeat("upload", line, album, part, runner, folder, lambda: None, check, clean)

    def repeat(self, kind, line, album, part, runner, folder, prepare, check, clean):
        title = f"{kind} {album.label}, {line.label}, {runner.label}"
        if part != album:
            title += f" (measured on {part.label})"
        runs = []
        try:
            prepare()
            for _ in range(self.options.repeat):
                self.server.settle()
                try:
                    runs.append(measure(runner.command(self.context(line), part, folder), line, self.server))
                    check(runs[-1].output)
                finally:
                    clean()
            details = runners.details(runner, runs[-1].output)
        except (CommandFailed, OSError, ValueError, subprocess.SubprocessError) as error:
            self.failed(title, error)
            return
        record = record_of(kind, album, part, line, runner, runs, details)
        self.results.put(record)
        print(f"{title}: {record['seconds']:.2f} s, {record['requests']} requests, "
              f"{record['peakMemory'] / 1e6:.0f} MB", flush=True)


def arguments():
    parser = argparse.ArgumentParser(prog="scripts/bench.sh", description=__doc__)
    every = [album.name for album in albums.ZIP_ALBUMS + albums.UPLOAD_ALBUMS]
    parser.add_argument("--kind", action="append", choices=KINDS,
                        help="default: all, uploads on loopback only")
    parser.add_argument("--case", action="append", choices=sorted({*every, *load.CASES}),
                        help="an album, or a case of load; default: all")
    parser.add_argument("--line", action="append", choices=sorted(LINES), help="default: all")
    parser.add_argument("--peer", action="append", help="a program; default: all",
                        choices=[runner.name for runner in runners.ZIPPERS + runners.UPLOADERS])
    parser.add_argument("--repeat", type=int, default=1, help="runs of each; the median counts (default %(default)s)")
    parser.add_argument("--full", action="store_true", help="whole albums for all programs, however slow they are")
    parser.add_argument("--results", default=TREE / "build/bench/results.json", type=pathlib.Path)
    parser.add_argument("--scratch", default="/var/tmp/photoporter-bench", help="25 GB, 60 with --repeat 3 (default %(default)s)")
    parser.add_argument("--report", action="store_true", help="measure nothing, print the table of the results there are")
    parser.add_argument("--markdown", type=pathlib.Path, help="also write the tables into this Markdown file")
    options = parser.parse_args()
    options.kind_given = options.kind
    options.kind = options.kind or KINDS
    return options


def main():
    # An end from outside runs the same clean-up as any other: no server and no namespace stays behind.
    for ending in (signal.SIGTERM, signal.SIGHUP):
        signal.signal(ending, lambda *_: sys.exit(143))
    options = arguments()
    bench = Bench(options)
    if not options.report:
        bench.run()
    print(report.text(bench.results))
    if options.markdown:
        report.write_markdown(bench.results, options.markdown)
    for title in bench.failures:
        print(f"FAILED {title}")
    sys.exit(1 if bench.failures else 0)


if __name__ == "__main__":
    main()
