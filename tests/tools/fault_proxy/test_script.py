#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Which requests a script hits, what kind of request one is, and what the tally says."""
import json
import pathlib
import sys
import tempfile
import unittest

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
from fault_proxy.s3kind import KINDS, request_of  # noqa: E402
from fault_proxy.script import script_from  # noqa: E402
from fault_proxy.tally import Tally  # noqa: E402

GET = request_of(b"GET /bucket/a/b HTTP/1.1", None)
PUT = request_of(b"PUT /bucket/zips/tmp/x HTTP/1.1", None)


def hits(document, requests):
    """The numbers (from 1) of the requests that the script hits."""
    script = script_from(document)
    return [number for number, request in enumerate(requests, 1) if script.decide(request)]


def rule(**fields):
    return {"rules": [{"fault": {"kind": "500"}, **fields}]}


class KindTest(unittest.TestCase):
    def test_knows_every_operation_of_the_program(self):
        lines = {
            "POST /b/k?uploads": "create", "PUT /b/k?partNumber=1&uploadId=u": "part", "PUT /b/k": "put",
            "POST /b/k?uploadId=u": "complete", "DELETE /b/k?uploadId=u": "abort", "GET /b/k": "get",
            "HEAD /b/k": "head", "GET /b?list-type=2&prefix=a%2F": "list", "GET /b/?uploads": "list-uploads",
            "GET /b/k?uploadId=u": "list-parts", "POST /b?delete": "delete", "DELETE /b/k": "delete",
            "GET /b?lifecycle": "other"}
        for line, kind in lines.items():
            self.assertEqual(request_of(line.encode() + b" HTTP/1.1", None).kind, kind, line)
        copy = request_of(b"PUT /b/k?partNumber=1&uploadId=u HTTP/1.1", b"/b/source")
        self.assertEqual(copy.kind, "copy")
        self.assertEqual({*lines.values(), "copy"}, set(KINDS))

    def test_decodes_the_key(self):
        self.assertEqual(request_of(b"GET /b/a%20b/c%2Fd?x HTTP/1.1", None).key, "a b/c/d")


class ScriptTest(unittest.TestCase):
    def test_hits_the_nth_request_that_fits(self):
        self.assertEqual(hits(rule(match={"kind": "put"}, nth=2), [PUT, GET, PUT, PUT]), [3])
        self.assertEqual(hits(rule(match={"method": ["GET", "HEAD"]}, nth=[1, 3]), [GET, PUT, GET, GET]), [1, 4])
        self.assertEqual(hits(rule(match={"key": "zips/"}, nth=1), [GET, PUT]), [2])

    def test_draws_the_same_fate_for_the_same_seed(self):
        document = {"seed": 5, **rule(probability=0.3)}
        first = hits(document, [GET] * 200)
        self.assertEqual(first, hits(document, [GET] * 200))
        self.assertNotEqual(first, hits({**document, "seed": 6}, [GET] * 200))
        self.assertTrue(30 < len(first) < 90, first)

    def test_one_rules_requests_do_not_change_the_fate_of_anothers(self):
        document = {"seed": 5, **rule(match={"kind": "put"}, probability=0.5)}
        alone = hits(document, [PUT] * 20)
        mixed = hits(document, [PUT, GET] * 20)
        self.assertEqual(mixed, [2 * number - 1 for number in alone])

    def test_stops_after_so_many_times(self):
        self.assertEqual(hits(rule(probability=1.0, times=2), [GET] * 5), [1, 2])

    def test_the_first_rule_that_fires_decides(self):
        script = script_from({"rules": [{"nth": 1, "fault": {"kind": "500"}}, {"nth": [1, 2], "fault": {"kind": "503"}}]})
        self.assertEqual([script.decide(GET).fault.kind for _ in range(2)], ["500", "503"])
        self.assertEqual(script.fired, 2)

    def test_refuses_what_it_does_not_know(self):
        for document in ({"rule": []}, rule(nth=1, when="now"), rule(), rule(nth=1, match={"kind": "puts"}),
                         {"rules": [{"nth": 1, "fault": {"kind": "nonsense"}}]}):
            with self.assertRaises(ValueError):
                script_from(document)


class TallyTest(unittest.TestCase):
    def test_keeps_its_file_up_to_date(self):
        with tempfile.TemporaryDirectory() as folder:
            path = pathlib.Path(folder, "tally.json")
            tally = Tally(path)
            tally.request(PUT)
            tally.fault("500", PUT)
            self.assertEqual(json.loads(path.read_text(encoding="utf-8")), tally.document())
            self.assertEqual(tally.document()["faults"], {"500": 1})
            self.assertEqual((tally.seen, tally.log), ([PUT], [("500", PUT)]))


if __name__ == "__main__":
    unittest.main()
