#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Each fault as a client sees it, against a small server that remembers what reached it."""
import http.client
import http.server
import pathlib
import sys
import threading
import unittest

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
from fault_proxy.faults import KINDS  # noqa: E402
from fault_proxy.running import RunningProxy  # noqa: E402
from fault_proxy.script import script_from  # noqa: E402

CONTENT = bytes(range(256)) * 400
TAG = '"0123456789abcdef0123456789abcdef"'
COPY_RESULT = f"<CopyPartResult><ETag>{TAG}</ETag></CopyPartResult>".encode()
GONE = (ConnectionError, http.client.IncompleteRead, http.client.RemoteDisconnected)


class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_GET(self):
        self.answer(CONTENT)

    def do_HEAD(self):
        self.answer(CONTENT, send=False)

    def do_PUT(self):
        body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        self.answer(COPY_RESULT if "x-amz-copy-source" in self.headers else body[:0])

    def answer(self, body, send=True):
        self.server.seen.append((self.command, self.path, self.headers["Host"]))
        self.send_response(200)
        self.send_header("ETag", TAG)
        if "chunked" in self.path:
            self.send_header("Transfer-Encoding", "chunked")
            self.end_headers()
            for start in range(0, len(body), 30000):
                piece = body[start:start + 30000]
                self.wfile.write(b"%x\r\n%s\r\n" % (len(piece), piece))
            self.wfile.write(b"0\r\n\r\n")
            return
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        if send:
            self.wfile.write(body)

    def log_message(self, *_):
        pass


class Server(http.server.ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, *_):
        pass  # a client that is reset is what these tests are about


class ProxyTest(unittest.TestCase):
    def setUp(self):
        self.server = Server(("127.0.0.1", 0), Handler)
        self.server.seen = []
        threading.Thread(target=self.server.serve_forever, args=(0.01,), daemon=True).start()
        self.proxy = RunningProxy(self.server.server_address)
        self.tally = None

    def tearDown(self):
        self.proxy.stop()
        self.server.shutdown()
        self.server.server_close()

    def script(self, hook=None, match=None, nth=1, **fault):
        rules = [{"match": match or {}, "nth": nth, "fault": fault}] if fault else []
        self.tally = self.proxy.load(script_from({"seed": 1, "rules": rules}), hook=hook)

    def ask(self, method="GET", path="/bucket/key", body=None, headers=None):
        line = http.client.HTTPConnection("127.0.0.1", self.proxy.port, timeout=30)
        self.addCleanup(line.close)
        line.request(method, path, body, headers or {})
        answer = line.getresponse()
        return answer, answer.read()

    def reached(self):
        """How many requests the server answered, once all are through."""
        self.proxy.wait_until_idle(30)
        return len(self.server.seen)

    def assert_gone(self, **request):
        with self.assertRaises(GONE):
            self.ask(**request)

    def assert_counted(self, kind):
        self.assertEqual(dict(self.tally.faults), {kind: 1})
        self.assertFalse(self.tally.failures)

    def test_passes_all_through_without_a_fault(self):
        self.script()
        answer, body = self.ask()
        self.assertEqual((answer.status, body), (200, CONTENT))
        self.assertEqual(self.ask(path="/bucket/chunked")[1], CONTENT)
        self.assertEqual(self.ask("HEAD")[0].headers["Content-Length"], str(len(CONTENT)))
        self.assertEqual(self.ask("PUT", body=CONTENT)[0].status, 200)
        self.assertEqual(self.server.seen[0], ("GET", "/bucket/key", f"127.0.0.1:{self.proxy.port}"))
        self.assertEqual(self.tally.document(), {"requests": 4, "requestsByKind": {"get": 2, "head": 1, "put": 1},
                                                 "faults": {}, "unintended": {}})

    def test_keeps_a_connection_open_between_requests(self):
        self.script()
        line = http.client.HTTPConnection("127.0.0.1", self.proxy.port, timeout=30)
        for _ in range(3):
            line.request("GET", "/bucket/key")
            self.assertEqual(line.getresponse().read(), CONTENT)
            self.assertIsNotNone(line.sock)
        line.close()

    def test_refuses_connections_until_the_network_is_back(self):
        self.script(kind="refuse", seconds=3600)
        self.assert_gone()
        with self.assertRaises(ConnectionRefusedError):
            self.ask()
        self.assert_counted("refuse")
        self.script()
        self.assertEqual(self.ask()[1], CONTENT)
        self.assertEqual(self.reached(), 1)

    def test_opens_again_by_itself_on_the_same_port(self):
        port = self.proxy.port
        self.script(kind="refuse", seconds=0.05)
        self.assert_gone()
        for _ in range(1000):
            try:
                self.assertEqual(self.ask()[1], CONTENT)
                break
            except ConnectionRefusedError:
                threading.Event().wait(0.01)
        self.assertEqual((self.proxy.port, self.reached()), (port, 1))

    def test_resets_inside_the_request(self):
        self.script(kind="reset-request")
        self.assert_gone(method="PUT", body=CONTENT)
        self.assert_counted("reset-request")
        self.assertEqual(self.reached(), 0)

    def test_stalls_then_resets(self):
        self.script(kind="stall", seconds=0.05)
        self.assert_gone()
        self.assert_counted("stall")
        self.assertEqual(self.reached(), 0)

    def test_delays_without_harm(self):
        self.script(kind="delay", seconds=0.05)
        self.assertEqual(self.ask()[1], CONTENT)
        self.assert_counted("delay")

    def test_answers_in_place_of_the_server(self):
        expected = {"500": (500, b"InternalError"), "503": (503, b"SlowDown"),
                    "403": (403, b"AccessDenied"), "429": (429, b"TooManyRequests"),
                    "error-in-200": (200, b"InternalError"), "redirect": (301, b"PermanentRedirect"),
                    "skew": (403, b"RequestTimeTooSkewed")}
        for kind, (status, code) in expected.items():
            with self.subTest(kind):
                self.script(kind=kind)
                answer, body = self.ask("PUT", body=CONTENT)
                self.assertEqual(answer.status, status)
                self.assertIn(b"<Code>" + code, body)
                self.assert_counted(kind)
        self.assertEqual(self.reached(), 0)

    def test_says_in_headers_what_belongs_to_the_answer(self):
        self.script(kind="429", seconds=7)
        self.assertEqual(self.ask()[0].headers["Retry-After"], "7")
        self.script(kind="redirect", region="us-elsewhere-2")
        self.assertEqual(self.ask()[0].headers["x-amz-bucket-region"], "us-elsewhere-2")

    def test_answers_head_without_a_body(self):
        self.script(kind="500")
        line = http.client.HTTPConnection("127.0.0.1", self.proxy.port, timeout=30)
        line.request("HEAD", "/bucket/key")
        self.assertEqual(line.getresponse().status, 500)
        line.close()

    def test_fails_after_the_request_took_effect(self):
        self.script(kind="500", effect=True)
        self.assertEqual(self.ask("PUT", body=CONTENT)[0].status, 500)
        self.assertEqual(self.reached(), 1)

    def test_drops_the_answer_of_a_request_that_took_effect(self):
        self.script(kind="drop-answer")
        self.assert_gone(method="PUT", body=CONTENT)
        self.assert_counted("drop-answer")
        self.assertEqual(self.reached(), 1)

    def test_resets_inside_the_answer(self):
        self.script(kind="reset-answer")
        self.assert_gone()
        self.assert_counted("reset-answer")

    def test_truncates_a_body_and_keeps_its_length(self):
        self.script(kind="truncate")
        self.assert_gone()
        self.assert_counted("truncate")

    def test_flips_one_bit_of_a_body(self):
        for path in ("/bucket/key", "/bucket/chunked"):
            self.script(kind="flip")
            body = self.ask(path=path)[1]
            differing = [old ^ new for old, new in zip(CONTENT, body, strict=True) if old != new]
            self.assertEqual([bits.bit_count() for bits in differing], [1])
            self.assert_counted("flip")

    def test_counts_no_fault_where_there_was_nothing_to_damage(self):
        self.script(kind="flip")
        self.assertEqual(self.ask("HEAD")[0].status, 200)
        self.assertFalse(self.tally.faults)

    def test_gives_another_etag_in_header_and_body(self):
        self.script(kind="wrong-etag")
        answer, body = self.ask("PUT", headers={"x-amz-copy-source": "/bucket/other"})
        self.assertEqual(answer.headers["ETag"], TAG.replace("0", "1", 1))
        self.assertEqual(body, COPY_RESULT.replace(b"0", b"1", 1))

    def test_gives_no_etag_in_header_and_body(self):
        self.script(kind="no-etag")
        answer, body = self.ask("PUT", headers={"x-amz-copy-source": "/bucket/other"})
        self.assertIsNone(answer.headers["ETag"])
        self.assertEqual(body, b"<CopyPartResult></CopyPartResult>")

    def test_calls_the_hook_before_or_after_the_effect(self):
        calls = []
        for effect, reached in ((False, 0), (True, 1)):
            self.script(kind="hook", effect=effect, hook=lambda request: calls.append(request.kind))
            self.assert_gone(method="PUT", path="/bucket/key?partNumber=1&uploadId=2", body=CONTENT)
            self.assertEqual(self.reached(), reached)
        self.assertEqual(calls, ["part", "part"])

    def test_notifies_and_goes_on(self):
        calls = []
        self.script(kind="notify", hook=lambda request: calls.append(request.key))
        self.assertEqual(self.ask()[1], CONTENT)
        self.assertEqual(calls, ["key"])
        self.assert_counted("notify")

    def test_tells_apart_what_it_did_not_intend(self):
        self.server.shutdown()
        self.server.server_close()
        self.script()
        self.assert_gone()
        self.assertEqual(sum(self.tally.failures.values()), 1)
        self.assertFalse(self.tally.faults)

    def test_every_fault_has_a_test(self):
        here = pathlib.Path(__file__).read_text(encoding="utf-8")
        self.assertEqual([kind for kind in KINDS if f'"{kind}"' not in here], [])


if __name__ == "__main__":
    unittest.main()
