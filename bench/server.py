# SPDX-License-Identifier: GPL-3.0-or-later
"""The Ceph gateway that everything is measured against, and what it says about itself."""
import json
import os
import pathlib
import socket
import subprocess
import sys
import time

TREE = pathlib.Path(__file__).resolve().parents[1]
sys.path.insert(0, str(TREE / "bench/peers"))
import s3  # noqa: E402

BUCKET = "bench"


class Server:
    """One gateway, its data in `directory`; listens on every address, so that the home line reaches it too."""

    def __init__(self, directory):
        self.directory = pathlib.Path(directory)
        self.script = TREE / "tests/servers/rgw.sh"
        answer = subprocess.run([self.script, "start", self.directory], env={**os.environ, "RGW_ADDRESS": "0.0.0.0"},
                                check=True, capture_output=True, text=True).stdout
        values = dict(line.split("=", 1) for line in answer.splitlines())
        self.port = values["endpoint"].rsplit(":", 1)[1]
        environment = {
            "AWS_ACCESS_KEY_ID": values["access_key"], "AWS_SECRET_ACCESS_KEY": values["secret_key"],
            "AWS_DEFAULT_REGION": values["region"], "AWS_REGION": values["region"], "AWS_EC2_METADATA_DISABLED": "true"}
        for name in [name for name in os.environ if name.startswith("AWS_")]:
            del os.environ[name]  # whoever runs the bench may have an account; it is not for this
        os.environ.update(environment)
        self.client = s3.connect(self.endpoint("127.0.0.1"))
        self.client.create_bucket(Bucket=BUCKET)

    def endpoint(self, address):
        return f"http://{address}:{self.port}"

    def stop(self):
        subprocess.run([self.script, "stop", self.directory], check=False)

    def counters(self):
        """(requests, body bytes fetched) since the gateway started, from its own counters."""
        rgw = self._ask("ceph-client.rgw.a.asok", "perf dump")["rgw"]
        return rgw["req"], rgw["get_b"]

    def _ask(self, name, command):
        with socket.socket(socket.AF_UNIX) as connection:
            connection.connect(str(self.directory / "run" / name))
            connection.sendall(json.dumps({"prefix": command}).encode() + b"\0")
            stream = connection.makefile("rb")
            return json.loads(stream.read(int.from_bytes(stream.read(4), "big")))

    def settle(self, limit=60):
        """Waits until the daemons are idle: what was deleted by the run before is being freed in the background."""
        deadline = time.monotonic() + limit
        before = self._cpu_seconds()
        while time.monotonic() < deadline:
            time.sleep(1)
            now = self._cpu_seconds()
            if now - before < 0.06:
                return
            before = now

    def _cpu_seconds(self):
        total = 0
        for name in ("osd", "rgw", "mon"):
            pid = (self.directory / f"{name}.pid").read_text().strip()
            fields = pathlib.Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()
            total += int(fields[11]) + int(fields[12])
        return total / os.sysconf("SC_CLK_TCK")

    def keys(self, prefix):
        return list(s3.listing(self.client, BUCKET, prefix))

    def remove(self, prefix):
        """Removes every object and unfinished upload below the prefix."""
        keys = [key for key, _ in self.keys(prefix)]
        for start in range(0, len(keys), 1000):
            objects = [{"Key": key} for key in keys[start:start + 1000]]
            self.client.delete_objects(Bucket=BUCKET, Delete={"Objects": objects, "Quiet": True})
        for upload in self.client.list_multipart_uploads(Bucket=BUCKET, Prefix=prefix).get("Uploads", []):
            self.client.abort_multipart_upload(Bucket=BUCKET, Key=upload["Key"], UploadId=upload["UploadId"])
