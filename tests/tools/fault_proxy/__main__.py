# SPDX-License-Identifier: GPL-3.0-or-later
"""python3 -m fault_proxy --upstream HOST:PORT [--port N] [--script FILE] [--seed N] [--tally FILE]"""
import argparse
import asyncio
import json
import pathlib

from . import faults
from .proxy import Proxy
from .script import script_from
from .tally import Tally


def arguments():
    listed = "\n".join(f"  {kind:15}{what}" for kind, what in faults.KINDS.items())
    parser = argparse.ArgumentParser(
        prog="fault_proxy", formatter_class=argparse.RawDescriptionHelpFormatter,
        description="Stands between an S3 client and its server on loopback and injects faults by a script.",
        epilog=f"Faults:\n{listed}\n\nThe script's form is described in script.py.")
    parser.add_argument("--upstream", required=True, metavar="HOST:PORT")
    parser.add_argument("--port", type=int, default=0, help="where to listen (default: any free port, printed)")
    parser.add_argument("--script", type=pathlib.Path, metavar="FILE", help="JSON; without it nothing goes wrong")
    parser.add_argument("--seed", type=int, help="in place of the script's own")
    parser.add_argument("--tally", type=pathlib.Path, metavar="FILE", help="JSON, kept up to date")
    return parser.parse_args()


async def serve(options):
    host, _, port = options.upstream.rpartition(":")
    document = json.loads(options.script.read_text(encoding="utf-8")) if options.script else {}
    if options.seed is not None:
        document["seed"] = options.seed
    proxy = Proxy((host, int(port)), port=options.port)
    await proxy.load(script_from(document), Tally(options.tally))
    await proxy.start()
    print(f"http://127.0.0.1:{proxy.port}", flush=True)
    await asyncio.get_running_loop().create_future()


try:
    asyncio.run(serve(arguments()))
except KeyboardInterrupt:
    pass
