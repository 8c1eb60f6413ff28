# SPDX-License-Identifier: GPL-3.0-or-later
"""Albums of random photos around the sizes at which S3's rules change. The same seed makes the same bytes and times."""
import dataclasses
import os
import pathlib
import random

MIB = 1 << 20
JPEG = b"\xff\xd8\xff\xe0"
FIRST_DAY = 1_700_000_000  # of the files' times, in seconds since the epoch


@dataclasses.dataclass(frozen=True)
class Photo:
    name: str
    size: int
    modified: int  # seconds since the epoch
    seed: str

    def content(self):
        head = JPEG[:self.size]
        return head + random.Random(self.seed).randbytes(self.size - len(head))


class QuickPhoto(Photo):
    """Made quickly, as it repeats itself; the period fits no size that matters, so no two places look alike."""

    def content(self):
        return (JPEG + random.Random(self.seed).randbytes(4099) * (self.size // 4099 + 1))[:self.size]


@dataclasses.dataclass(frozen=True)
class Album:
    photos: tuple  # files that the program uploads
    foreign: tuple = ()  # put into the store by somebody else: what no program would take for a photo

    @property
    def all(self):
        return self.photos + self.foreign

    def write(self, folder):
        """The files of `photos`, as a folder to upload."""
        for photo in self.photos:
            path = pathlib.Path(folder, photo.name)
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(photo.content())
            os.utime(path, (photo.modified, photo.modified))


def _photos(seed, stem, sizes, kind=Photo):
    dice = random.Random(f"{seed}/{stem}/times")
    return tuple(kind(f"{stem}_{number:03}.jpg", size, FIRST_DAY + dice.randrange(10 ** 7), f"{seed}/{stem}/{number}")
                 for number, size in enumerate(sizes, 1))


def delivery(seed):
    """Some 30 MB: what a ZIP is made of in every way there is (fusion, chain, one part a photo)."""
    dice = random.Random(f"{seed}/delivery")
    sizes = [dice.randrange(80_000, 120_000), dice.randrange(1, MIB), 5 * MIB - 1, 5 * MIB, 5 * MIB + 1,
             dice.randrange(6 * MIB, 12 * MIB)]
    dice.shuffle(sizes)
    return Album(_photos(seed, "IMG", sizes), _photos(seed, "found", [0, 1]))


def handful(seed):
    """Some 6 MB, for when many runs shall be quick."""
    dice = random.Random(f"{seed}/handful")
    sizes = [dice.randrange(1, 10_000), 5 * MIB + dice.choice((-1, 0, 1)), dice.randrange(80_000, 120_000)]
    return Album(_photos(seed, "PAN", sizes), _photos(seed, "empty", [0]))


def shoot(seed):
    """Some 25 MB to upload; one file is large enough to go in parts."""
    dice = random.Random(f"{seed}/shoot")
    sizes = [dice.randrange(1000, 100_000), 5 * MIB + 1, 16 * MIB + dice.randrange(1, 3 * MIB)]
    return Album(_photos(seed, "DSC", sizes))


def crowd(seed, count=130):
    """Small photos, more than the engine takes in one chunk."""
    dice = random.Random(f"{seed}/crowd")
    return Album(_photos(seed, "PIC", [dice.randrange(2_000, 60_000) for _ in range(count)]))


def wedding(seed, least, most, count=1000):
    """A thousand photos of so many bytes."""
    dice = random.Random(f"{seed}/wedding")
    return Album(_photos(seed, "WED", [dice.randrange(least, most) for _ in range(count)], QuickPhoto))
