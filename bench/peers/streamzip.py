#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Yardstick: a streaming zipper as commonly built, zipstream-ng + boto3, one photo after the other, 8 MiB parts.
streamzip.py ENDPOINT BUCKET PREFIX RESULT-KEY"""
import os
import sys

from zipstream import ZipStream

import s3

endpoint, bucket, prefix, result = sys.argv[1:5]
client = s3.connect(endpoint)
archive = ZipStream(compress_type=0)
for key, _ in s3.listing(client, bucket, prefix):
    archive.add(s3.body(client, bucket, key), os.path.basename(key))
s3.upload_stream(client, bucket, result, archive)
