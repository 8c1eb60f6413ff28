# SPDX-License-Identifier: GPL-3.0-or-later
"""The proxy itself: a listening socket, connections, and a script that decides about their requests."""
import asyncio
import contextlib
import socket

from . import http1, s3kind
from .exchange import Connection, Ended, Exchange, ServerLost
from .script import Script
from .tally import Tally


class Proxy:
    """Lives in one event loop. Requests go on unchanged, Host included: that is what the client signed."""

    def __init__(self, upstream, address="127.0.0.1", port=0):
        self._upstream = upstream  # (host, port)
        self._address = address
        self.port = port
        self.hook = None
        self.script = Script([])
        self.tally = Tally()
        self._listener = None
        self._accepting = None
        self._reopening = None
        self._clients = set()
        self._tasks = set()
        self._busy = 0
        self._idle = asyncio.Event()
        self._idle.set()

    async def start(self):
        await self._listen()

    async def _listen(self):
        self._reopening = None
        self._listener = socket.create_server((self._address, self.port), backlog=512)
        self._listener.setblocking(False)
        self.port = self._listener.getsockname()[1]
        self._accepting = asyncio.create_task(self._accept(self._listener))

    def _close_listener(self):
        # Out of the loop first: once closed, its number may belong to another connection.
        asyncio.get_running_loop().remove_reader(self._listener)
        self._accepting.cancel()
        self._listener.close()

    async def _accept(self, listener):
        loop = asyncio.get_running_loop()
        while True:
            line, _ = await loop.sock_accept(listener)
            reader = asyncio.StreamReader(http1.LIMIT)
            protocol = asyncio.StreamReaderProtocol(reader)
            transport, _ = await loop.connect_accepted_socket(lambda made=protocol: made, line)
            task = asyncio.create_task(self._serve(reader, asyncio.StreamWriter(transport, protocol, reader, loop)))
            self._tasks.add(task)
            task.add_done_callback(self._tasks.discard)

    async def load(self, script, tally, hook=None):
        """From now on requests have this fate; a network that was gone is back."""
        if self._reopening is not None:
            self._reopening.cancel()
            await self._listen()
        self.script, self.tally, self.hook = script, tally, hook

    def refuse(self, seconds):
        """Nobody listens for so long, and whoever is connected is thrown out."""
        if self._reopening is None:
            self._close_listener()
            self._reopening = asyncio.get_running_loop().create_task(self._listen_again(seconds))
        for client in list(self._clients):
            client.reset()

    async def _listen_again(self, seconds):
        await asyncio.sleep(seconds)
        await self._listen()

    async def wait_until_idle(self):
        """Until the server has answered all that was sent to it, whether or not the client is still there."""
        await self._idle.wait()

    async def stop(self):
        if self._reopening is not None:
            self._reopening.cancel()
        self._close_listener()
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    async def _connect(self):
        return Connection(*await asyncio.open_connection(*self._upstream, limit=http1.LIMIT))

    async def _serve(self, reader, writer):
        client = Connection(reader, writer)
        self._clients.add(client)
        exchange = Exchange(client, self._connect, self.tally, self.refuse, self._call_hook)
        try:
            while await self._serve_one(client, exchange):
                pass
            client.close()
        except Ended:
            pass
        except http1.Broken:
            client.reset()
        except ServerLost as error:
            self.tally.failure(str(error) or type(error.__cause__).__name__)
            client.reset()
        except asyncio.CancelledError:
            client.reset()
        finally:
            exchange.close()
            self._clients.discard(client)
            with contextlib.suppress(OSError, asyncio.CancelledError):
                await writer.wait_closed()

    def _call_hook(self, request):
        if self.hook is not None:
            self.hook(request)

    async def _serve_one(self, client, exchange):
        head = await http1.read_head(client.reader)
        if head is None:
            return False
        request = s3kind.request_of(head.start, head.get(b"x-amz-copy-source"))
        exchange.tally = self.tally
        self.tally.request(request)
        decision = self.script.decide(request)
        self._busy += 1
        self._idle.clear()
        try:
            return await exchange.run(head, request, decision)
        finally:
            self._busy -= 1
            if self._busy == 0:
                self._idle.set()
