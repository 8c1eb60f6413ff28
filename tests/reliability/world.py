# SPDX-License-Identifier: GPL-3.0-or-later
"""What every run starts from: a bucket with an album, the ZIP that must come out of it, and a ledger that knows the store."""
import dataclasses
import os
import pathlib
import shutil
import tempfile
import zipfile

import albums
from bucket import Bucket
from fault_proxy.script import Script
from program import Program

SCAFFOLD = "zips/scaffold"
# Albums of more than four files are made in chunks, and no run waits for the next try.
SETTINGS = {"chunk-threshold": "4", "entries-per-chunk": "2", "retry-delay": "0s"}


class SetupFailed(Exception):
    """Without any fault the program did not do what it should; no campaign makes sense."""


@dataclasses.dataclass(frozen=True)
class Server:
    endpoint: str
    region: str
    access_key: str
    secret_key: str

    @classmethod
    def from_environment(cls):
        return cls(*(os.environ[f"PHOTOPORTER_RGW_{name}"] for name in ("ENDPOINT", "REGION", "ACCESS_KEY", "SECRET_KEY")))

    @staticmethod
    def is_there():
        return "PHOTOPORTER_RGW_ENDPOINT" in os.environ

    @property
    def address(self):
        host, _, port = self.endpoint.rpartition("/")[2].rpartition(":")
        return host, int(port)


@dataclasses.dataclass(frozen=True)
class Stored:
    """An album in the bucket and the sha256 of its ZIP."""
    name: str
    album: albums.Album
    folder: pathlib.Path
    sha256: str


def all_albums(seed):
    """{name: (Album, whether it stays in the bucket)}"""
    return {"delivery": (albums.delivery(seed), True), "handful": (albums.handful(seed), True),
            "crowd": (albums.crowd(seed), True), "shoot": (albums.shoot(seed), False)}


class World:
    """Its albums are attributes of it, each a Stored."""

    def __init__(self, server, proxy, executable, folder, seed, content=all_albums, settings=None):
        self.seed = seed
        self.proxy = proxy
        self.folder = pathlib.Path(folder)
        self.folder.mkdir(parents=True)
        self.bucket = Bucket(server, f"reliability-{os.getpid()}-{self.folder.name}".lower())
        home = self.folder / "home"
        home.mkdir()
        environment = {"PATH": os.environ["PATH"], "HOME": str(home), "LANG": "C.UTF-8",
                       "AWS_ACCESS_KEY_ID": server.access_key, "AWS_SECRET_ACCESS_KEY": server.secret_key,
                       "AWS_REGION": server.region, "AWS_EC2_METADATA_DISABLED": "true"}
        self.program = Program(executable, f"s3://{self.bucket.name}", f"http://127.0.0.1:{proxy.port}", environment)
        self._known = self.folder / "known.sqlite"  # knows the store and the photos, and of no job
        self.bucket.create()
        for name, value in (settings or SETTINGS).items():
            self.must(self._known, "settings", name, value)
        for name, (album, stays) in content(seed).items():
            setattr(self, name, self._add(name, album, stays))
        self.photos = self.bucket.objects("albums/")

    def close(self):
        self.bucket.delete()
        shutil.rmtree(self.folder)

    def must(self, ledger, *arguments, **how):
        ended = self.program.run(ledger, *arguments, **how)
        if ended.status != 0:
            raise SetupFailed(f"{ended.describe()}\n{ended.out}{ended.error}")
        return ended

    def fresh(self):
        """A ledger without jobs and a store without archives."""
        self.proxy.load(Script([]))
        self.program.log.clear()
        self.bucket.wipe("zips/", keep={SCAFFOLD})
        for old in self.folder.glob("ledger.sqlite*"):
            old.unlink()
        return shutil.copyfile(self._known, self.folder / "ledger.sqlite")

    def _add(self, name, album, stays):
        """The album on disk and in the bucket, its ZIP's sha256 by relaying; an album that does not stay is removed."""
        folder = self.folder / name
        album.write(folder)
        self.must(self._known, "upload", folder, "--album", name)
        for photo in album.foreign:
            self.bucket.put(f"albums/{name}/photos/{photo.name}", photo.content(), {"mtime": str(photo.modified)})
        ledger = self.fresh()  # no job shall stay behind in the one that runs start from
        key = self.must(ledger, "zip", name, "--policy", "relay").document["archive"]["key"]
        with tempfile.TemporaryFile(dir=self.folder) as file:
            sha256 = self.bucket.fetch(key, file)
            compare_with_photos(file, album)
        if not stays:
            self.bucket.wipe(f"albums/{name}/")
        return Stored(name, album, folder, sha256)


def compare_with_photos(file, album):
    """SetupFailed unless the ZIP holds exactly the album's photos."""
    photos = {photo.name: photo for photo in album.all}
    with zipfile.ZipFile(file) as archive:
        names = archive.namelist()
        if sorted(names) != sorted(photos) or any(archive.read(name) != photos[name].content() for name in names):
            raise SetupFailed(f"The reference ZIP does not hold the album's photos: {sorted(names)}")
