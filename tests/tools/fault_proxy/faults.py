# SPDX-License-Identifier: GPL-3.0-or-later
"""The faults, and what those look like that are answers."""
import dataclasses
import email.utils
import re
import time

from .http1 import Head

BEFORE = {  # the server never sees the request, or not all of it
    "refuse": "the listening socket is closed for `seconds`, and all connections are reset",
    "reset-request": "the connection is reset when half of the request has gone on",
    "stall": "no answer for `seconds`, then a reset",
}
INSTEAD = {  # an answer of the proxy's own; with `effect` the server carries the request out first
    "500": "InternalError",
    "403": "AccessDenied",
    "503": "SlowDown",
    "429": "TooManyRequests, to be tried again after `seconds`",
    "error-in-200": "success with an error in the body, as S3 answers copies and completions that fail late",
    "redirect": "PermanentRedirect to another region",
    "skew": "RequestTimeTooSkewed, with a Date an hour off",
}
AFTER = {  # the server carries the request out; its answer is damaged
    "drop-answer": "the connection is reset in place of the answer",
    "reset-answer": "the connection is reset inside the answer",
    "truncate": "the body ends early, and the connection with it",
    "flip": "one bit of the body is another",
    "wrong-etag": "another ETag in header or body",
    "no-etag": "no ETag in header or body",
}
OTHER = {
    "delay": "everything as it should be, `seconds` later",
    "notify": "the function that the program around the proxy gave is called, and all goes on as it should",
    "hook": "that function is called, with `effect` when the answer is there; then a reset",
}
KINDS = {**BEFORE, **INSTEAD, **AFTER, **OTHER}
NEEDS_ETAG = ("wrong-etag", "no-etag")


@dataclasses.dataclass(frozen=True)
class Fault:
    kind: str
    seconds: float = 1.0
    effect: bool = False
    region: str = "eu-elsewhere-1"

    def __post_init__(self):
        if self.kind not in KINDS:
            raise ValueError(f"unknown fault {self.kind!r} (known: {', '.join(KINDS)})")

    @property
    def takes_effect(self):
        """Does the server carry the request out?"""
        return self.kind in AFTER or self.kind in ("delay", "notify") or self.effect


def _document(code, message, more=""):
    return (f'<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>{code}</Code><Message>{message}</Message>{more}'
            "<RequestId>fault-proxy</RequestId></Error>").encode()


def _answer(status, body, *fields):
    return Head(b"HTTP/1.1 " + status, [
        (b"Date", email.utils.formatdate(usegmt=True).encode()), (b"Content-Type", b"application/xml"),
        (b"x-amz-request-id", b"fault-proxy"), (b"Content-Length", b"%d" % len(body)), *fields]), body


def answer_instead(fault):
    """(Head, body) of a fault in INSTEAD."""
    match fault.kind:
        case "500":
            return _answer(b"500 Internal Server Error", _document("InternalError", "Please try again."))
        case "403":
            return _answer(b"403 Forbidden", _document("AccessDenied", "Access Denied"))
        case "503":
            return _answer(b"503 Slow Down", _document("SlowDown", "Please reduce your request rate."))
        case "429":
            return _answer(b"429 Too Many Requests", _document("TooManyRequests", "Too many requests."),
                           (b"Retry-After", b"%d" % round(fault.seconds)))
        case "error-in-200":
            return _answer(b"200 OK", _document("InternalError", "Please try again."))
        case "redirect":
            region = fault.region.encode()
            return _answer(b"301 Moved Permanently", _document("PermanentRedirect", "Use the specified endpoint.",
                                                               f"<Region>{fault.region}</Region>"),
                           (b"x-amz-bucket-region", region))
        case "skew":
            head, body = _answer(b"403 Forbidden", _document("RequestTimeTooSkewed", "The difference is too large."))
            head.replace(b"Date", email.utils.formatdate(time.time() + 3600, usegmt=True).encode())
            return head, body
    raise ValueError(f"{fault.kind} is no answer")


_ETAG = re.compile(rb"(<ETag>)(.*?)(</ETag>)", re.DOTALL)


def _other_tag(value):
    """The same ETag with its first hexadecimal digit changed."""
    return re.sub(rb"[0-9a-f]", lambda digit: b"0" if digit[0] != b"0" else b"1", value, count=1)


def damaged(fault, head, body, dice):
    """(Head, body) of an answer after `truncate`, `flip`, `wrong-etag` or `no-etag`; None where there is nothing to
    damage. Content-Length stays what it was when a body is truncated."""
    head = Head(head.start, list(head.fields))
    if fault.kind == "truncate":
        return (head, body[:dice.randrange(len(body))]) if body else None
    if fault.kind == "flip":
        if not body:
            return None
        place = dice.randrange(len(body))
        return head, body[:place] + bytes([body[place] ^ 1 << dice.randrange(8)]) + body[place + 1:]
    tag = head.get(b"etag")
    if tag is None and not _ETAG.search(body):
        return None
    if fault.kind == "wrong-etag":
        if tag is not None:
            head.replace(b"ETag", _other_tag(tag))
        body = _ETAG.sub(lambda found: found[1] + _other_tag(found[2]) + found[3], body)
    else:
        head.remove(b"ETag")
        body = _ETAG.sub(b"", body)
    if head.length is not None and body:
        head.replace(b"Content-Length", b"%d" % len(body))
    return head, body
