# SPDX-License-Identifier: GPL-3.0-or-later
"""The store as an onlooker sees it: straight from the gateway, past proxy and program."""
import hashlib

import boto3
from botocore.config import Config
from botocore.exceptions import ClientError


def _drain(body, take=lambda piece: None):
    digest = hashlib.sha256()
    for piece in body.iter_chunks(1 << 20):
        digest.update(piece)
        take(piece)
    return digest.hexdigest()


class Bucket:
    def __init__(self, server, name):
        self.name = name
        self._s3 = boto3.client(
            "s3", endpoint_url=server.endpoint, region_name=server.region, aws_access_key_id=server.access_key,
            aws_secret_access_key=server.secret_key,
            config=Config(s3={"addressing_style": "path"}, request_checksum_calculation="when_required",
                          response_checksum_validation="when_required"))

    def create(self):
        self._s3.create_bucket(Bucket=self.name)

    def delete(self):
        self.wipe("")
        self._s3.delete_bucket(Bucket=self.name)

    def put(self, key, body, metadata=None):
        self._s3.put_object(Bucket=self.name, Key=key, Body=body, Metadata=metadata or {})

    def objects(self, prefix):
        """{key: (ETag, size, time of the last write)}: equal as long as nobody writes."""
        pages = self._s3.get_paginator("list_objects_v2").paginate(Bucket=self.name, Prefix=prefix)
        return {item["Key"]: (item["ETag"], item["Size"], item["LastModified"])
                for page in pages for item in page.get("Contents", [])}

    def uploads(self, prefix):
        """Unfinished uploads, as (key, upload id)."""
        pages = self._s3.get_paginator("list_multipart_uploads").paginate(Bucket=self.name, Prefix=prefix)
        return [(item["Key"], item["UploadId"]) for page in pages for item in page.get("Uploads", [])]

    def sha256(self, key):
        """Of the object's bytes; None where there is no such object."""
        body = self._body(key)
        return None if body is None else _drain(body)

    def fetch(self, key, file):
        """The object's bytes into the file; returns their sha256."""
        return _drain(self._body(key), file.write)

    def get(self, key):
        body = self._body(key)
        return None if body is None else body.read()

    def _body(self, key):
        try:
            return self._s3.get_object(Bucket=self.name, Key=key)["Body"]
        except ClientError as error:
            if error.response["Error"]["Code"] == "NoSuchKey":
                return None
            raise

    def wipe(self, prefix, keep=()):
        """Removes every object and unfinished upload below the prefix."""
        keys = [{"Key": key} for key in self.objects(prefix) if key not in keep]
        for start in range(0, len(keys), 1000):
            self._s3.delete_objects(Bucket=self.name, Delete={"Objects": keys[start:start + 1000], "Quiet": True})
        for key, upload in self.uploads(prefix):
            self._s3.abort_multipart_upload(Bucket=self.name, Key=key, UploadId=upload)
