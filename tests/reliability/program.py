# SPDX-License-Identifier: GPL-3.0-or-later
"""Photoporter's command line as a process: started, perhaps killed, and what it left behind in words."""
import dataclasses
import json
import os
import signal
import subprocess
import threading

HANGS_AFTER = 400  # seconds; longer than any back-off the program may choose


@dataclasses.dataclass(frozen=True)
class Ended:
    arguments: tuple
    status: int  # as a shell has it; negative: ended by that signal
    out: str
    error: str
    seconds: float

    @property
    def was_killed(self):
        return self.status == -signal.SIGKILL

    @property
    def document(self):
        """The JSON document; {} where there is none."""
        try:
            return json.loads(self.out)
        except ValueError:
            return {}

    @property
    def failure(self):
        """The error's document: code, class, message."""
        return self.document.get("error", {})

    def describe(self):
        words = self.failure.get("message") or " ".join(self.error.strip().splitlines()[-1:])
        return f"{' '.join(self.arguments)}: status {self.status}, {self.failure.get('code', 'no code')}: {words}"


class Program:
    """One ledger and one store, spoken to by commands."""

    def __init__(self, executable, store, endpoint, environment):
        self._head = [str(executable), "--store", store, "--endpoint", endpoint, "--json", "--progress", "none"]
        self._environment = environment
        self.log = []  # of Ended

    def run(self, ledger, *arguments, during=None, preexec=None, environment=None):
        """`during(process)` is called once the process is there; what it returns, if anything, is called at the end."""
        command = [*self._head, "--ledger", str(ledger), *map(str, arguments)]
        begin = os.times().elapsed
        process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, errors="replace",
                                   env={**self._environment, **(environment or {})}, preexec_fn=preexec)
        after = during(process) if during else None
        try:
            out, error = process.communicate(timeout=HANGS_AFTER)
        except subprocess.TimeoutExpired:
            process.send_signal(signal.SIGABRT)
            out, error = process.communicate()
            error += f"\nIt did not end within {HANGS_AFTER} s and was aborted."
        finally:
            if after:
                after()
        self.log.append(Ended(tuple(map(str, arguments)), process.returncode, out, error, os.times().elapsed - begin))
        return self.log[-1]


def kill_after(seconds):
    """For `during`: kill -9 so long after the start."""
    def during(process):
        timer = threading.Timer(seconds, process.kill)
        timer.start()
        return timer.cancel
    return during


def at_writes(path, action):
    """For `during`: calls action(process, number) at each change of the file, as far as a look every half millisecond
    tells."""
    def during(process):
        over = threading.Event()

        def watch():
            seen, number = _stamp(path), 0
            while not over.wait(0.0005):
                if (now := _stamp(path)) != seen:
                    seen, number = now, number + 1
                    action(process, number)

        thread = threading.Thread(target=watch)
        thread.start()

        def after():
            over.set()
            thread.join()
        return after
    return during


def kill_at_write(path, nth):
    """For `during`: kill -9 at the n-th change of the file."""
    return at_writes(path, lambda process, number: process.kill() if number == nth else None)


def _stamp(path):
    try:
        status = os.stat(path)
    except FileNotFoundError:
        return None
    return status.st_mtime_ns, status.st_size
