# SPDX-License-Identifier: GPL-3.0-or-later
"""As much of HTTP/1.1 (RFC 9112) as lies between an S3 client and an S3 server: heads, and where bodies end."""
import asyncio
import dataclasses

PIECE = 256 * 1024
LIMIT = 2 * PIECE  # of a stream's buffer, and of a head


class Broken(Exception):
    """The other side ended or reset the connection inside a message, or did not speak HTTP."""


@dataclasses.dataclass
class Head:
    """A start line and header fields, in order and spelled as they came."""
    start: bytes
    fields: list  # of (name, value), both bytes

    def get(self, name):
        """The first value of a header, without case; None where there is none."""
        return next((value for key, value in self.fields if key.lower() == name.lower()), None)

    def replace(self, name, value):
        """Sets a header in the place where it was, or at the end."""
        for number, (key, _) in enumerate(self.fields):
            if key.lower() == name.lower():
                self.fields[number] = (key, value)
                return
        self.fields.append((name, value))

    def remove(self, name):
        self.fields = [(key, value) for key, value in self.fields if key.lower() != name.lower()]

    def encode(self):
        return b"".join([self.start, b"\r\n", *(b"%s: %s\r\n" % field for field in self.fields), b"\r\n"])

    @property
    def status(self):
        return int(self.start.split(b" ", 2)[1])

    @property
    def length(self):
        """Content-Length as a number; None where it is not given or Transfer-Encoding overrules it."""
        value = self.get(b"content-length")
        return None if value is None or self.is_chunked else int(value)

    @property
    def is_chunked(self):
        return (self.get(b"transfer-encoding") or b"").strip().lower() == b"chunked"


def parse_head(data):
    start, *lines = data.removesuffix(b"\r\n\r\n").split(b"\r\n")
    fields = []
    for line in lines:
        name, colon, value = line.partition(b":")
        if not colon:
            raise Broken(f"a header line without a colon: {line[:60]!r}")
        fields.append((name, value.strip()))
    return Head(start, fields)


async def read_head(reader):
    """The next head; None when the connection ends before its first byte."""
    try:
        return parse_head(await reader.readuntil(b"\r\n\r\n"))
    except asyncio.IncompleteReadError as error:
        if error.partial:
            raise Broken("the connection ended inside a head") from error
        return None
    except (asyncio.LimitOverrunError, OSError) as error:
        raise Broken(str(error)) from error


async def _exactly(reader, count):
    try:
        return await reader.readexactly(count)
    except (asyncio.IncompleteReadError, OSError) as error:
        raise Broken("the connection ended inside a body") from error


async def _counted(reader, length):
    while length > 0:
        try:
            piece = await reader.read(min(length, PIECE))
        except OSError as error:
            raise Broken(str(error)) from error
        if not piece:
            raise Broken("the connection ended inside a body")
        length -= len(piece)
        yield piece


async def _chunked(reader):
    while True:
        try:
            line = await reader.readuntil(b"\r\n")
        except (asyncio.IncompleteReadError, asyncio.LimitOverrunError, OSError) as error:
            raise Broken("the connection ended inside a chunked body") from error
        size = int(line.split(b";")[0], 16)
        if size == 0:
            while await reader.readuntil(b"\r\n") != b"\r\n":  # trailers
                pass
            return
        async for piece in _counted(reader, size):
            yield piece
        await _exactly(reader, 2)


async def _until_end(reader):
    while True:
        try:
            piece = await reader.read(PIECE)
        except OSError as error:
            raise Broken(str(error)) from error
        if not piece:
            return
        yield piece


def request_body(reader, head):
    """The body's pieces, chunking undone. A request without a length has none."""
    return _chunked(reader) if head.is_chunked else _counted(reader, head.length or 0)


def answer_body(reader, head, method):
    """The body's pieces, chunking undone (RFC 9112, 6.3: which answers have one)."""
    if method == b"HEAD" or head.status in (204, 304) or head.status < 200:
        return _counted(reader, 0)
    if head.is_chunked:
        return _chunked(reader)
    return _until_end(reader) if head.length is None else _counted(reader, head.length)


def as_chunk(piece):
    return b"%x\r\n%s\r\n" % (len(piece), piece)


LAST_CHUNK = b"0\r\n\r\n"
