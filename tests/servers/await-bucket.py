#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Waits until an S3 server can make, fill and remove a bucket.  await-bucket.py ENDPOINT ACCESS-KEY SECRET-KEY [SECONDS]"""
import sys
import time

import boto3
from botocore.config import Config

endpoint, access_key, secret_key = sys.argv[1:4]
deadline = time.monotonic() + float(sys.argv[4] if len(sys.argv) > 4 else 90)
s3 = boto3.client(
    "s3", endpoint_url=endpoint, region_name="us-east-1", aws_access_key_id=access_key, aws_secret_access_key=secret_key,
    config=Config(s3={"addressing_style": "path"}, retries={"max_attempts": 1}, connect_timeout=5, read_timeout=30))
bucket = "photoporter-ready"
while True:
    try:
        s3.create_bucket(Bucket=bucket)
        s3.put_object(Bucket=bucket, Key="probe", Body=b"x")
        s3.delete_object(Bucket=bucket, Key="probe")
        s3.delete_bucket(Bucket=bucket)
        break
    except Exception as error:  # every kind of "not yet": refused, 500, half-made pools
        if time.monotonic() > deadline:
            sys.exit(f"{endpoint} could not make a bucket: {error}")
        time.sleep(0.25)
