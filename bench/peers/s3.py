# SPDX-License-Identifier: GPL-3.0-or-later
"""What the yardsticks written in Python share: boto3 as its users commonly set it up."""
import boto3
from botocore.config import Config

PART = 8 << 20


def connect(endpoint):
    """Keys come from AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY."""
    return boto3.client("s3", endpoint_url=endpoint, region_name="us-east-1",
                        config=Config(max_pool_connections=50, s3={"addressing_style": "path"}))


def listing(client, bucket, prefix):
    """(key, size) of every object below the prefix."""
    for page in client.get_paginator("list_objects_v2").paginate(Bucket=bucket, Prefix=prefix):
        for item in page.get("Contents", []):
            yield item["Key"], item["Size"]


def body(client, bucket, key):
    yield from client.get_object(Bucket=bucket, Key=key)["Body"].iter_chunks(1 << 20)


def upload_stream(client, bucket, key, pieces):
    """One multipart upload of a stream of unknown length, a part after the other."""
    upload = client.create_multipart_upload(Bucket=bucket, Key=key)["UploadId"]
    parts, buffer = [], bytearray()

    def send(data):
        number = len(parts) + 1
        answer = client.upload_part(Bucket=bucket, Key=key, UploadId=upload, PartNumber=number, Body=data)
        parts.append({"PartNumber": number, "ETag": answer["ETag"]})

    for piece in pieces:
        buffer += piece
        while len(buffer) >= PART:
            send(bytes(buffer[:PART]))
            del buffer[:PART]
    if buffer:
        send(bytes(buffer))
    client.complete_multipart_upload(Bucket=bucket, Key=key, UploadId=upload, MultipartUpload={"Parts": parts})
