# SPDX-License-Identifier: GPL-3.0-or-later
"""One request and its answer on their way through the proxy, with at most one fault."""
import asyncio
import contextlib
import socket
import struct

from . import faults, http1


class ServerLost(Exception):
    """The server went away without the proxy's doing."""


class Ended(Exception):
    """The client's connection is over, as the fault wants it."""


@contextlib.contextmanager
def _blaming_server():
    try:
        yield
    except (http1.Broken, OSError) as error:
        raise ServerLost(str(error)) from error


class Connection:
    def __init__(self, reader, writer):
        self.reader = reader
        self.writer = writer

    async def send(self, data):
        try:
            self.writer.write(data)
            await self.writer.drain()
        except OSError as error:
            raise http1.Broken(str(error)) from error

    def reset(self):
        """RST in place of FIN: what has not arrived yet is lost."""
        line = self.writer.get_extra_info("socket")
        if line is not None and line.fileno() >= 0:
            line.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.writer.transport.abort()

    def close(self):
        self.writer.close()


class Exchange:
    """`connect` makes a Connection to the server; `refuse(seconds)` and `hook()` are the faults that reach further
    than one exchange."""

    def __init__(self, client, connect, tally, refuse, hook):
        self.client = client
        self.connect = connect
        self.tally = tally
        self.refuse = refuse
        self.hook = hook
        self.server = None

    def close(self):
        if self.server is not None:
            self.server.reset()

    async def run(self, head, request, decision):
        """False when the client's connection can't be used again. Raises http1.Broken when the client is gone,
        Ended and ServerLost."""
        if (head.get(b"expect") or b"").lower() == b"100-continue":
            await self.client.send(b"HTTP/1.1 100 Continue\r\n\r\n")
        fault = decision.fault if decision else None
        if fault is None:
            await self._forward(head)
            return await self._stream_answer(head)
        if fault.kind in faults.OTHER and fault.kind != "hook":
            if fault.kind == "delay":
                await asyncio.sleep(fault.seconds)
            else:
                self.hook(request)
            await self._forward(head)
            self.tally.fault(fault.kind, request)
            return await self._stream_answer(head)
        if not fault.takes_effect:
            return await self._without_server(fault, head, request)
        await self._forward(head)
        return await self._damage(decision, head, request)

    async def _without_server(self, fault, head, request):
        body = http1.request_body(self.client.reader, head)
        if fault.kind == "refuse":
            self.tally.fault(fault.kind, request)
            self.refuse(fault.seconds)
            raise Ended
        if fault.kind == "reset-request":
            await self._forward_half(head, body)
            self._reset(fault, request)
        async for _ in body:
            pass
        if fault.kind == "stall":
            await asyncio.sleep(fault.seconds)
            self._reset(fault, request)
        if fault.kind == "hook":
            self._call_hook(fault, request)
        return await self._answer_instead(fault, head, request)

    async def _damage(self, decision, head, request):
        fault = decision.fault
        answer, body = await self._whole_answer(head)
        if fault.kind == "drop-answer":
            self._reset(fault, request)
        if fault.kind == "hook":
            self._call_hook(fault, request)
        if fault.kind in faults.INSTEAD:
            return await self._answer_instead(fault, head, request)
        if fault.kind == "reset-answer":
            data = answer.encode() + body
            await self.client.send(data[:decision.random.randrange(1, len(data))])
            self._reset(fault, request)
        worse = faults.damaged(fault, answer, body, decision.random)
        if worse is None:
            await self.client.send(answer.encode() + body)
            return True
        self.tally.fault(fault.kind, request)
        await self.client.send(worse[0].encode() + worse[1])
        return fault.kind != "truncate"

    async def _answer_instead(self, fault, head, request):
        answer, body = faults.answer_instead(fault)
        self.tally.fault(fault.kind, request)
        await self.client.send(answer.encode() + (b"" if head.start.startswith(b"HEAD ") else body))
        return True

    def _reset(self, fault, request):
        self.tally.fault(fault.kind, request)
        self.client.reset()
        raise Ended

    def _call_hook(self, fault, request):
        self.hook(request)
        self._reset(fault, request)

    async def _open(self):
        if self.server is None or self.server.reader.at_eof():
            with _blaming_server():
                self.server = await self.connect()

    async def _forward(self, head):
        await self._open()
        with _blaming_server():
            await self.server.send(head.encode())
        async for piece in http1.request_body(self.client.reader, head):
            with _blaming_server():
                await self.server.send(http1.as_chunk(piece) if head.is_chunked else piece)
        if head.is_chunked:
            with _blaming_server():
                await self.server.send(http1.LAST_CHUNK)

    async def _forward_half(self, head, body):
        await self._open()
        half = (head.length or 0) // 2
        with _blaming_server():
            await self.server.send(head.encode() if half else head.encode()[:-2])
        async for piece in body:
            with _blaming_server():
                await self.server.send(piece[:half])
            half -= len(piece[:half])
            if half == 0:
                break
        self.server.reset()
        self.server = None

    async def _answer_head(self):
        with _blaming_server():
            while True:
                answer = await http1.read_head(self.server.reader)
                if answer is None:
                    raise http1.Broken("the server ended the connection in place of an answer")
                if answer.status >= 200:
                    return answer

    async def _whole_answer(self, head):
        """The answer with its body in one piece and Content-Length to tell where it ends."""
        answer = await self._answer_head()
        method = head.start.split(b" ", 1)[0]
        with _blaming_server():
            body = b"".join([piece async for piece in http1.answer_body(self.server.reader, answer, method)])
        if method != b"HEAD" and answer.status != 204:
            answer.remove(b"Transfer-Encoding")
            answer.replace(b"Content-Length", b"%d" % len(body))
        return answer, body

    async def _stream_answer(self, head):
        answer = await self._answer_head()
        await self.client.send(answer.encode())
        pieces = http1.answer_body(self.server.reader, answer, head.start.split(b" ", 1)[0])
        while True:
            with _blaming_server():
                piece = await anext(pieces, None)
            if piece is None:
                break
            await self.client.send(http1.as_chunk(piece) if answer.is_chunked else piece)
        if answer.is_chunked:
            await self.client.send(http1.LAST_CHUNK)
        return self._goes_on(head, answer)

    @staticmethod
    def _goes_on(head, answer):
        ends = any((message.get(b"connection") or b"").lower() == b"close" for message in (head, answer))
        has_end = answer.length is not None or answer.is_chunked or answer.status in (204, 304)
        return has_end and not ends
