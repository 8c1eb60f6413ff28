# SPDX-License-Identifier: GPL-3.0-or-later
"""What went through and what was done to it, as numbers."""
import collections
import json
import os


class Tally:
    """Counts by name. With a path, a JSON document there is kept up to date, each time replaced as a whole."""

    def __init__(self, path=None):
        self.path = path
        self.requests = collections.Counter()  # by kind of request
        self.faults = collections.Counter()  # by kind of fault: those that really were done
        self.failures = collections.Counter()  # what the proxy did not intend: the server was not there, ...
        self.seen = []  # the requests in the order in which they came
        self.log = []  # of the faults: (fault, request)

    def request(self, request):
        self.seen.append(request)
        self.requests[request.kind] += 1

    def fault(self, kind, request):
        self.faults[kind] += 1
        self.log.append((kind, request))
        self.write()

    def failure(self, what):
        self.failures[what] += 1
        self.write()

    def document(self):
        return {"requests": self.requests.total(), "requestsByKind": dict(sorted(self.requests.items())),
                "faults": dict(sorted(self.faults.items())), "unintended": dict(sorted(self.failures.items()))}

    def write(self):
        if self.path is None:
            return
        new = f"{self.path}.new"
        with open(new, "w", encoding="utf-8") as file:
            json.dump(self.document(), file, indent=2)
        os.replace(new, self.path)
