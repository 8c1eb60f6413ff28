# SPDX-License-Identifier: GPL-3.0-or-later
"""Which operation of S3 a request is (path-style addressing: /bucket/key)."""
import dataclasses
import urllib.parse

KINDS = ("create", "part", "copy", "complete", "abort", "put", "get", "head", "list", "list-uploads", "list-parts",
         "delete", "other")


@dataclasses.dataclass(frozen=True)
class Request:
    method: str
    kind: str  # one of KINDS
    key: str  # decoded, without the bucket; empty for the bucket itself
    query: str = ""  # as sent


def request_of(start_line, copy_source):
    """`copy_source` is the header x-amz-copy-source, or None."""
    method, target, _ = start_line.decode("latin-1").split(" ", 2)
    path, _, query = target.partition("?")
    _, _, key = path.lstrip("/").partition("/")
    names = {name for name, _ in urllib.parse.parse_qsl(query, keep_blank_values=True)}
    return Request(method, _kind(method, bool(key), names, copy_source is not None), urllib.parse.unquote(key), query)


def _kind(method, has_key, names, has_source):
    if not has_key:
        return _bucket_kind(method, names)
    if "uploadId" in names:
        if method == "PUT":
            return "copy" if has_source else "part"
        return {"POST": "complete", "GET": "list-parts", "DELETE": "abort"}.get(method, "other")
    if method == "POST":
        return "create" if "uploads" in names else "other"
    return {"PUT": "put", "GET": "get", "HEAD": "head", "DELETE": "delete"}.get(method, "other")


def _bucket_kind(method, names):
    if method == "POST" and "delete" in names:
        return "delete"
    if method == "GET" and "uploads" in names:
        return "list-uploads"
    if method == "GET" and not names & {"location", "lifecycle", "versioning", "policy", "cors", "acl"}:
        return "list"
    return "other"
