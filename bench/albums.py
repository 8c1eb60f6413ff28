# SPDX-License-Identifier: GPL-3.0-or-later
"""The albums of the bench: files that begin and end like a JPEG, since photos are recognised by content, with seeded
random bytes between, as incompressible as photos are."""
import dataclasses
import hashlib
import pathlib
import random

MB = 1_000_000
HEAD = bytes.fromhex("ffd8ffe000104a46494600010100000100010000")
END = bytes.fromhex("ffd9")


@dataclasses.dataclass(frozen=True)
class Album:
    photos: int
    size: int  # bytes a photo

    @property
    def name(self):
        size = f"{self.size // MB}mb" if self.size >= MB else f"{self.size // 1000}kb"
        return f"{self.photos}x{size}"

    @property
    def label(self):
        size = f"{self.size // MB} MB" if self.size >= MB else f"{self.size // 1000} KB"
        return f"{self.photos:,} × {size}"

    @property
    def bytes(self):
        return self.photos * self.size

    def part(self, photos):
        """The same photos, fewer of them: what a slow peer is measured on when it is not given the whole."""
        return Album(min(photos, self.photos), self.size)


ZIP_ALBUMS = [Album(200, 8 * MB), Album(400, 2 * MB), Album(40, 60 * MB), Album(20_000, 20_000)]
UPLOAD_ALBUMS = [Album(200, 8 * MB), Album(5_000, 100_000)]


def photo_name(number):
    return f"IMG_{number:05}.jpg"


def write(album, root):
    """Makes the album's files below root once; returns their folder. A photo's bytes depend on its size and number."""
    folder = pathlib.Path(root) / album.name
    complete = folder.with_suffix(".complete")
    if complete.exists():
        return folder
    folder.mkdir(parents=True, exist_ok=True)
    for number in range(album.photos):
        seed = hashlib.sha256(f"photoporter {album.size} {number}".encode()).digest()
        middle = random.Random(seed).randbytes(album.size - len(HEAD) - len(END))
        (folder / photo_name(number)).write_bytes(HEAD + middle + END)
    complete.touch()
    return folder


def write_sparse(album, folder):
    """Makes the album's files as holes: no disk but for their names."""
    folder.mkdir(parents=True)
    for number in range(album.photos):
        with open(folder / photo_name(number), "wb") as photo:
            photo.truncate(album.size)
