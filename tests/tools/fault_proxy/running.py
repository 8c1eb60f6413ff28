# SPDX-License-Identifier: GPL-3.0-or-later
"""A proxy in a thread of its own, for programs that are not asynchronous."""
import asyncio
import random
import socket
import threading

from .proxy import Proxy
from .tally import Tally


LISTENING = range(20000, 30000)  # below what systems give to outgoing connections


def free_port():
    """One that nobody else is given while the proxy plays dead, not even the client that calls it in vain."""
    while True:
        port = random.choice(LISTENING)
        try:
            socket.create_server(("127.0.0.1", port)).close()
        except OSError:
            continue
        return port


class RunningProxy:
    """A context manager. `port` is where it listens; it stays the same when the network was gone for a while."""

    def __init__(self, upstream):
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, name="fault-proxy", daemon=True)
        self._thread.start()
        self._proxy = self._call(self._start(upstream))

    @staticmethod
    async def _start(upstream):
        proxy = Proxy(upstream, port=free_port())
        await proxy.start()
        return proxy

    def _call(self, coroutine, timeout=None):
        return asyncio.run_coroutine_threadsafe(coroutine, self._loop).result(timeout)

    @property
    def port(self):
        return self._proxy.port

    def load(self, script, hook=None, tally_path=None):
        """The tally of what happens from now on. `hook` is called in the proxy's thread, with the request."""
        tally = Tally(tally_path)
        self._call(self._proxy.load(script, tally, hook))
        return tally

    def wait_until_idle(self, timeout):
        self._call(self._proxy.wait_until_idle(), timeout)

    def stop(self):
        self._call(self._proxy.stop())
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()
        self._loop.close()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.stop()
