// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/migrations.h"

#include "ledger/schema.h"

#include <array>

namespace photoporter {

namespace {

constexpr std::array version1 = {
    "CREATE TABLE stores ("
    " id INTEGER PRIMARY KEY,"
    " location TEXT NOT NULL UNIQUE,"
    " rules TEXT, capabilities TEXT, probed_at INTEGER,"
    " line TEXT, measured_at INTEGER)",
    "CREATE TABLE crc_index ("
    " store INTEGER NOT NULL REFERENCES stores (id) ON DELETE CASCADE,"
    " key BLOB NOT NULL, etag BLOB NOT NULL, size INTEGER NOT NULL, crc32 INTEGER NOT NULL,"
    " file_modified INTEGER, recorded_at INTEGER NOT NULL,"
    " PRIMARY KEY (store, key))",
    "CREATE TABLE uploads ("
    " store INTEGER NOT NULL REFERENCES stores (id) ON DELETE CASCADE,"
    " key BLOB NOT NULL, upload_id BLOB NOT NULL, full_object_crc32 INTEGER NOT NULL,"
    " file_size INTEGER NOT NULL, file_modified INTEGER NOT NULL, file_inode INTEGER NOT NULL,"
    " part_size INTEGER NOT NULL, started_at INTEGER NOT NULL,"
    " PRIMARY KEY (store, key))",
    "CREATE TABLE upload_parts ("
    " store INTEGER NOT NULL, key BLOB NOT NULL, number INTEGER NOT NULL,"
    " etag BLOB NOT NULL, crc32 INTEGER NOT NULL,"
    " PRIMARY KEY (store, key, number),"
    " FOREIGN KEY (store, key) REFERENCES uploads (store, key) ON DELETE CASCADE)",
};

// The states are those of jobStateName(). An unfinished job has no end, a job that nobody runs has no owner, a
// ready one has an archive: the database itself refuses the rest.
constexpr std::array version2 = {
    "CREATE TABLE jobs ("
    " id INTEGER PRIMARY KEY AUTOINCREMENT,"
    " store INTEGER NOT NULL REFERENCES stores (id) ON DELETE CASCADE,"
    " album TEXT NOT NULL, name TEXT NOT NULL, policy TEXT NOT NULL,"
    " rebuild INTEGER NOT NULL, chunks INTEGER NOT NULL, asked_by TEXT NOT NULL,"
    " state TEXT NOT NULL CHECK (state IN ('pending', 'planning', 'generating', 'merging', 'verifying', 'paused',"
    " 'ready', 'failed', 'cancelled')),"
    " wish TEXT NOT NULL DEFAULT 'none' CHECK (wish IN ('none', 'pause', 'cancel')),"
    " attempt INTEGER NOT NULL DEFAULT 0 CHECK (attempt >= 0),"
    " failures INTEGER NOT NULL DEFAULT 0 CHECK (failures >= 0),"
    " owner TEXT NOT NULL DEFAULT '', lease_until INTEGER NOT NULL DEFAULT 0,"
    " not_before INTEGER NOT NULL DEFAULT 0,"
    " created_at INTEGER NOT NULL, started_at INTEGER NOT NULL DEFAULT 0, changed_at INTEGER NOT NULL,"
    " finished_at INTEGER, entries INTEGER,"
    " archive_key BLOB, archive_size INTEGER NOT NULL DEFAULT 0, archive_entries INTEGER NOT NULL DEFAULT 0,"
    " archive_crc32 INTEGER NOT NULL DEFAULT 0, archive_etag BLOB,"
    " plan_digest BLOB, plan_inputs TEXT, plan_summary TEXT, plan_strategy TEXT, plan_parts INTEGER,"
    " plan_temporaries BLOB, plan_listing BLOB,"
    " upload_key BLOB, upload_id BLOB, upload_full_object_crc32 INTEGER, upload_part_crc32 INTEGER,"
    " proof TEXT NOT NULL DEFAULT '', error TEXT,"
    " CHECK ((owner <> '') = (state IN ('planning', 'generating', 'merging', 'verifying'))),"
    " CHECK ((finished_at IS NOT NULL) = (state IN ('ready', 'failed', 'cancelled'))),"
    " CHECK (state <> 'ready' OR archive_key IS NOT NULL),"
    " CHECK (state <> 'failed' OR error IS NOT NULL))",
    "CREATE UNIQUE INDEX jobs_unfinished ON jobs (store, album, name) WHERE finished_at IS NULL",
    "CREATE INDEX jobs_finished ON jobs (finished_at)",
    "CREATE TABLE job_parts ("
    " job INTEGER NOT NULL REFERENCES jobs (id) ON DELETE CASCADE,"
    " number INTEGER NOT NULL CHECK (number >= 1), etag BLOB NOT NULL, crc32 INTEGER,"
    " PRIMARY KEY (job, number))",
    "CREATE TABLE chunks ("
    " job INTEGER NOT NULL REFERENCES jobs (id) ON DELETE CASCADE,"
    " number INTEGER NOT NULL CHECK (number >= 1), first_part INTEGER NOT NULL, part_count INTEGER NOT NULL,"
    " state TEXT NOT NULL CHECK (state IN ('waiting', 'running', 'done', 'failed')),"
    " attempts INTEGER NOT NULL, worker INTEGER NOT NULL, started_at INTEGER, finished_at INTEGER,"
    " PRIMARY KEY (job, number))",
    "CREATE TABLE attempts ("
    " id INTEGER PRIMARY KEY AUTOINCREMENT,"
    " job INTEGER NOT NULL REFERENCES jobs (id) ON DELETE CASCADE,"
    " chunk INTEGER NOT NULL, number INTEGER NOT NULL, phase TEXT NOT NULL, asked_by TEXT NOT NULL,"
    " started_at INTEGER NOT NULL, ended_at INTEGER,"
    " outcome TEXT NOT NULL CHECK (outcome IN ('running', 'done', 'failed', 'cancelled', 'paused',"
    " 'interrupted')),"
    " up INTEGER NOT NULL, down INTEGER NOT NULL, copied INTEGER NOT NULL, error TEXT,"
    " CHECK ((ended_at IS NULL) = (outcome = 'running')))",
    "CREATE INDEX attempts_job ON attempts (job)",
    "CREATE TABLE dead_letters ("
    " id INTEGER PRIMARY KEY AUTOINCREMENT,"
    " job INTEGER NOT NULL REFERENCES jobs (id) ON DELETE CASCADE,"
    " chunk INTEGER NOT NULL, dead_at INTEGER NOT NULL, phase TEXT NOT NULL, error TEXT NOT NULL,"
    " missing_parts TEXT NOT NULL, plan TEXT NOT NULL,"
    " settlement TEXT NOT NULL CHECK (settlement IN ('open', 'retried', 'discarded')),"
    " settled_at INTEGER, settled_by TEXT NOT NULL,"
    " CHECK ((settled_at IS NULL) = (settlement = 'open')))",
    "CREATE INDEX dead_letters_job ON dead_letters (job)",
    "CREATE TABLE albums ("
    " store INTEGER NOT NULL REFERENCES stores (id) ON DELETE CASCADE,"
    " album TEXT NOT NULL, photos INTEGER NOT NULL DEFAULT 0, bytes INTEGER NOT NULL DEFAULT 0,"
    " listing BLOB, checked_at INTEGER NOT NULL DEFAULT 0,"
    " archive_key BLOB, archive_listing BLOB, archive_made_at INTEGER,"
    " PRIMARY KEY (store, album))",
    "CREATE TABLE runs ("
    " id INTEGER PRIMARY KEY AUTOINCREMENT,"
    " store INTEGER NOT NULL REFERENCES stores (id) ON DELETE CASCADE,"
    " job INTEGER NOT NULL, album TEXT NOT NULL, phase TEXT NOT NULL,"
    " started_at INTEGER NOT NULL, seconds DOUBLE PRECISION NOT NULL, entries INTEGER NOT NULL,"
    " up INTEGER NOT NULL, down INTEGER NOT NULL, copied INTEGER NOT NULL, requests TEXT NOT NULL,"
    " retries INTEGER NOT NULL, throttles INTEGER NOT NULL, peak_memory INTEGER NOT NULL,"
    " strategy TEXT NOT NULL, bottleneck TEXT NOT NULL, success INTEGER NOT NULL, error_class TEXT NOT NULL,"
    " cost DOUBLE PRECISION NOT NULL, relay_seconds DOUBLE PRECISION NOT NULL,"
    " relay_cost DOUBLE PRECISION NOT NULL, relay_bytes INTEGER NOT NULL)",
    "CREATE INDEX runs_started ON runs (started_at)",
    "CREATE TABLE settings (name TEXT PRIMARY KEY, value TEXT NOT NULL)",
};

// The states are those of queuedUploadStateName().
constexpr std::array version3 = {
    "CREATE TABLE upload_queue ("
    " id INTEGER PRIMARY KEY AUTOINCREMENT,"
    " store INTEGER NOT NULL REFERENCES stores (id) ON DELETE CASCADE,"
    " album TEXT NOT NULL, paths TEXT NOT NULL, include_others INTEGER NOT NULL, then_zip INTEGER NOT NULL,"
    " remove_after TEXT NOT NULL,"
    " state TEXT NOT NULL CHECK (state IN ('waiting', 'running', 'paused', 'done', 'failed', 'cancelled')),"
    " owner TEXT NOT NULL DEFAULT '', tries INTEGER NOT NULL DEFAULT 0, not_before INTEGER NOT NULL DEFAULT 0,"
    " files INTEGER NOT NULL DEFAULT 0, files_done INTEGER NOT NULL DEFAULT 0,"
    " bytes INTEGER NOT NULL DEFAULT 0, bytes_done INTEGER NOT NULL DEFAULT 0,"
    " failures INTEGER NOT NULL DEFAULT 0,"
    " created_at INTEGER NOT NULL, started_at INTEGER, finished_at INTEGER, error TEXT,"
    " CHECK ((owner <> '') = (state = 'running')),"
    " CHECK ((finished_at IS NOT NULL) = (state IN ('done', 'failed', 'cancelled'))),"
    " CHECK (state <> 'failed' OR error IS NOT NULL))",
    "CREATE INDEX upload_queue_finished ON upload_queue (finished_at)",
    "ALTER TABLE albums ADD COLUMN changed_at INTEGER",
};

constexpr std::array version4 = {
    "ALTER TABLE albums ADD COLUMN archive_entries INTEGER NOT NULL DEFAULT 0",
};

constexpr std::array version5 = {
    "ALTER TABLE jobs ADD COLUMN wanted_again TEXT",
};

constexpr std::array<std::span<const char *const>, ledgerVersion> migrations = {version1, version2, version3,
                                                                                version4, version5};

} // namespace

std::span<const char *const> migrationFrom(int version)
{
    return migrations[static_cast<std::size_t>(version)];
}

} // namespace photoporter
