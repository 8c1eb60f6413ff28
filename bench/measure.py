# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs one command and says what it took."""
import dataclasses
import subprocess
import tempfile
import time


@dataclasses.dataclass
class Measurement:
    seconds: float
    peak_memory: int  # bytes resident, the largest process of the command
    requests: int  # as the server counted
    wire_up: int | None  # bytes on the client's interface; None where it can't be read off
    wire_down: int | None
    fetched: int  # body bytes that the server sent
    output: str


class CommandFailed(Exception):
    pass


def run(command):
    """Standard output of a command that must succeed."""
    done = subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, text=True)
    if done.returncode != 0:
        raise CommandFailed(f"{' '.join(command)}\n{done.stdout[-2000:]}\n{done.stderr[-2000:]}")
    return done.stdout


def measure(command, line, server):
    requests, fetched = server.counters()
    wire = line.wire()
    with tempfile.NamedTemporaryFile("r") as memory:
        # A small program starts the command: one started from here would count this interpreter's memory as its own.
        command = line.command(["/usr/bin/time", "-o", memory.name, "-f", "%M", *(str(word) for word in command)])
        start = time.monotonic()
        done = subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, text=True)
        seconds = time.monotonic() - start
        peak_memory = memory.read().split()[-1]
    if done.returncode != 0:
        raise CommandFailed(f"{' '.join(command)}\nended with {done.returncode}\n{done.stdout[-2000:]}\n{done.stderr[-2000:]}")
    wire_now = line.wire()
    requests_now, fetched_now = server.counters()
    return Measurement(
        seconds=seconds, peak_memory=int(peak_memory) * 1024, requests=requests_now - requests,
        wire_up=wire_now[0] - wire[0] if wire else None, wire_down=wire_now[1] - wire[1] if wire else None,
        fetched=fetched_now - fetched, output=done.stdout)
