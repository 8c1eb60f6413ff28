# SPDX-License-Identifier: GPL-3.0-or-later
"""The proxy itself: a listening socket, connections, and a script that decides about their requests."""
import asyncio
import contextlib

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
        self._listener = await asyncio.start_server(self._serve, self._address, self.port, limit=http1.LIMIT, backlog=512)
        self.port = self._listener.sockets[0].getsockname()[1]

    async def load(self, script, tally, hook=None):
        """From now on requests have this fate; a network that was gone is back."""
        if self._reopening is not None:
            self._reopening.cancel()
            await self._listen()
        self.script, self.tally, self.hook = script, tally, hook

    def refuse(self, seconds):
        """Nobody listens for so long, and whoever is connected is thrown out."""
        if self._reopening is None:
            self._listener.close()
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
        self._listener.close()
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    async def _connect(self):
        return Connection(*await asyncio.open_connection(*self._upstream, limit=http1.LIMIT))

    async def _serve(self, reader, writer):
        client = Connection(reader, writer)
        self._clients.add(client)
        self._tasks.add(asyncio.current_task())
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
            self._tasks.discard(asyncio.current_task())

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
