# SPDX-License-Identifier: GPL-3.0-or-later
"""The lines between client and server."""
import pathlib
import subprocess

SCRIPT = pathlib.Path(__file__).resolve().parent / "home-line.sh"


class Loopback:
    """No line in the way. Its interface also carries what the server's daemons say to each other, so the bytes of the
    client can't be read off it."""
    name, label, address, bits_up = "loopback", "loopback", "127.0.0.1", None

    def open(self):
        pass

    def close(self):
        pass

    def command(self, command):
        return command

    def wire(self):
        return None


class HomeLine:
    """100 Mbit/s down, 20 Mbit/s up."""
    name, label, address, bits_up = "home", "100/20 Mbit/s", "10.99.0.1", 20e6

    def open(self):
        subprocess.run([SCRIPT, "up"], check=True)

    def close(self):
        subprocess.run([SCRIPT, "down"], check=False)

    def command(self, command):
        return [str(SCRIPT), "run", *command]

    def wire(self):
        """(bytes up, bytes down) on the client's interface since the line was made."""
        up, down = subprocess.run([SCRIPT, "wire"], check=True, capture_output=True, text=True).stdout.split()
        return int(up), int(down)


LINES = {line.name: line for line in (Loopback(), HomeLine())}
