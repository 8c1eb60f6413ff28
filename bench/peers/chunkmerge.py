#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Yardstick: chunk and merge, as commonly built on functions. Up to ten chunk ZIPs are written to the bucket, four at
once; then one worker reads them and writes their entries again into one ZIP.
chunkmerge.py ENDPOINT BUCKET PREFIX RESULT-KEY"""
import io
import os
import sys
import zipfile
from concurrent.futures import ThreadPoolExecutor

from zipstream import ZipStream

import s3

endpoint, bucket, prefix, result = sys.argv[1:5]
client = s3.connect(endpoint)
keys = [key for key, _ in s3.listing(client, bucket, prefix)]
size = -(-len(keys) // 10)
chunks = [keys[i:i + size] for i in range(0, len(keys), size)]


def write_chunk(number):
    archive = ZipStream(compress_type=0)
    for key in chunks[number]:
        archive.add(s3.body(client, bucket, key), os.path.basename(key))
    name = f"{result}.chunk-{number}"
    s3.upload_stream(client, bucket, name, archive)
    return name


def entries(name):
    """The entries of a chunk, read whole as such mergers do."""
    with zipfile.ZipFile(io.BytesIO(client.get_object(Bucket=bucket, Key=name)["Body"].read())) as chunk:
        for entry in chunk.infolist():
            yield entry.filename, chunk.read(entry)


def merged(names):
    archive = ZipStream(compress_type=0, sized=False)
    for name in names:
        for filename, data in entries(name):
            archive.add(data, filename)
            yield from archive.all_files()
    yield from archive.finalize()


with ThreadPoolExecutor(4) as workers:
    names = list(workers.map(write_chunk, range(len(chunks))))
s3.upload_stream(client, bucket, result, merged(names))
for name in names:
    client.delete_object(Bucket=bucket, Key=name)
