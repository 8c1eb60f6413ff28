# SPDX-License-Identifier: GPL-3.0-or-later
"""How each program does the job: make a ZIP of an album in the bucket, or send a folder to the bucket."""
import dataclasses
import json
import os
import pathlib
import subprocess
from collections.abc import Callable

from server import BUCKET, TREE

CLI = pathlib.Path(os.environ.get("PHOTOPORTER_CLI") or TREE / "build/release/app/photoporter-cli")
PEERS = TREE / "bench/peers"


@dataclasses.dataclass(frozen=True)
class Context:
    """Where a runner works."""
    endpoint: str
    ledger: pathlib.Path
    scratch: pathlib.Path


@dataclasses.dataclass(frozen=True)
class Runner:
    name: str
    label: str
    ours: bool
    travels: bool  # the photos' bytes cross the line, so a slow line may be measured on a part of the album
    command: Callable  # (Context, Album, folder) -> argument list
    slow_a_photo: bool = False  # small photos take it as long as large ones, so thousands may be measured on a part


def cli(context, *arguments):
    return [CLI, "--json", "--store", f"s3://{BUCKET}", "--endpoint", context.endpoint, "--region", "us-east-1",
            "--ledger", context.ledger, *arguments]


def probe(context):
    """What `upload` would do by itself on a store that it does not know."""
    subprocess.run([str(word) for word in cli(context, "probe")], check=True, stdin=subprocess.DEVNULL, capture_output=True)


def _zip_by_policy(policy):
    return lambda context, album, _: cli(context, "zip", album.name, "--policy", policy, "--rebuild")


def _zip_by_script(script):
    return lambda context, album, _: [PEERS / script, context.endpoint, BUCKET, f"albums/{album.name}/photos/",
                                      f"zips/{album.name}/peer/{script}.zip"]


ZIPPERS = [
    Runner("automatic", "Photoporter, automatic", True, False, _zip_by_policy("automatic")),
    Runner("no-transfer", "Photoporter, no-transfer", True, False, _zip_by_policy("no-transfer")),
    Runner("relay", "Photoporter, relay", True, True, _zip_by_policy("relay")),
    Runner("zipstream", "zipstream-ng + boto3", False, True, _zip_by_script("streamzip.py"), True),
    Runner("chunkmerge", "chunk and merge", False, True, _zip_by_script("chunkmerge.py"), True),
]


def _upload_by_cli(context, album, folder):
    return cli(context, "upload", folder, "--album", f"upload-{album.name}")


def _upload_by_aws(parallel):
    def command(context, album, folder):
        config = context.scratch / f"aws-{parallel}.config"
        config.write_text(f"[default]\ns3 =\n  max_concurrent_requests = {parallel}\n  addressing_style = path\n")
        return ["env", f"AWS_CONFIG_FILE={config}", "aws", "--endpoint-url", context.endpoint, "s3", "cp", "--recursive",
                "--only-show-errors", folder, f"s3://{BUCKET}/upload/aws-{album.name}/"]
    return command


def _upload_by_rclone(parallel):
    def command(context, album, folder):
        remote = f":s3,provider=Ceph,env_auth=true,region=us-east-1,endpoint='{context.endpoint}':"
        return ["rclone", "--config", "/dev/null", "copy", "--transfers", str(parallel), "--checkers", str(parallel),
                "--s3-no-check-bucket", folder, f"{remote}{BUCKET}/upload/rclone-{album.name}"]
    return command


UPLOADERS = [
    Runner("upload", "Photoporter", True, True, _upload_by_cli),
    Runner("aws-10", "aws s3 cp, 10 at once (its default)", False, True, _upload_by_aws(10)),
    Runner("aws-48", "aws s3 cp, 48 at once", False, True, _upload_by_aws(48)),
    Runner("rclone-4", "rclone copy, 4 at once (its default)", False, True, _upload_by_rclone(4)),
    Runner("rclone-16", "rclone copy, 16 at once", False, True, _upload_by_rclone(16)),
    Runner("rclone-48", "rclone copy, 48 at once", False, True, _upload_by_rclone(48)),
]


def details(runner, output):
    """What our program says about its run; nothing for the peers."""
    return json.loads(output) if runner.ours else {}
