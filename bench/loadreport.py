# SPDX-License-Identifier: GPL-3.0-or-later
"""Tables of the load cases."""
import statistics

from words import size


def _total(row):
    return sum(row["requests"].values())


def _seconds(value):
    return "–" if value is None else f"{value:.1f} s"


def queue_table(rows):
    row = rows[0]
    small = row["smallReady"]
    table = [["what", "measured"]]
    table += [[f"asked for {row['albums']} ZIPs by as many `zip --later`", _seconds(row["queuedSeconds"])],
              ["all of them made by one `work --once`", _seconds(row["seconds"])],
              ["peak memory", size(row["peakMemory"])],
              ["requests, as the gateway counted", f"{row['requests']:,}, that is {row['requests'] / row['photos']:.2f} a photo"],
              ["ledger before and after", f"{size(row['ledgerBefore'])}, {size(row['ledger'])}"],
              ["the large album (first in the queue) was ready after", _seconds(row["largeReady"])],
              ["the small ones were ready after: first, median, last",
               ", ".join(map(_seconds, (small[0], statistics.median(small), small[-1])))],
              ["small ones ready before the large one", f"{row['smallBeforeLarge']} of {len(small)}"],
              ["a small one took (median) while the large one ran, and after it",
               f"{_seconds(row['smallTookBeside'])}, {_seconds(row['smallTookBehind'])}"]]
    return f"{row['albums'] - 1} albums of {row['small']} in a queue behind one of {row['large']}, loopback", table


def large_table(rows):
    stores = {"folder": "folder, sparse files", "rgw": "Ceph RGW, loopback"}
    table = [["album", "store", "policy", "seconds", "peak memory", "requests", "a photo", "copied in the store", "ledger"]]
    for row in rows:
        policy = f"{row['policy']} ({row['strategy']})"
        if "automatic" in row:
            policy += f"; automatic: {row['automatic']}"
        table.append([row["label"], stores[row["store"]], policy, f"{row['seconds']:.1f}", size(row["peakMemory"]),
                      f"{_total(row):,}", f"{_total(row) / row['photos']:.2f}",
                      f"{size(row['copied'])}, {row['copied'] / row['bytes']:.2f} ×", size(row["ledger"])])
    return "Large albums", table


def growth_table(rows):
    table = [["entries", "strategy", "seconds", "peak memory", "more for an entry", "requests an entry", "ledger", "an entry",
              "ZIP"]]
    first = rows[0]
    for row in rows:
        more = "–" if row is first else f"{(row['peakMemory'] - first['peakMemory']) / (row['photos'] - first['photos']):,.0f} B"
        table.append([f"{row['photos']:,}", row["strategy"], f"{row['seconds']:.1f}", size(row["peakMemory"]), more,
                      f"{_total(row) / row['photos']:.2f}", size(row["ledger"]), f"{row['ledger'] / row['photos']:.0f} B",
                      size(row["zip"])])
    return "Entries, as jobs on a folder of sparse files of 1 KB, checksums unknown before", table


def chunks_table(rows):
    table = [["album", "strategy", "chunks", "copied in the store", "requests", "of these other than in one go", "seconds",
              "peak memory"]]
    one_go = {row["label"]: row for row in rows if row["chunks"] == 1}
    for row in rows:
        table.append([row["label"], row["strategy"], str(row["chunks"]), f"{row['copied']:,} B", f"{_total(row):,}",
                      _difference(row["requests"], one_go[row["label"]]["requests"]), f"{row['seconds']:.1f}",
                      size(row["peakMemory"])])
    return "One job in one go and in chunks, Ceph RGW, loopback", table


def _difference(requests, others):
    changed = {kind: requests.get(kind, 0) - others.get(kind, 0) for kind in sorted({*requests, *others})}
    return ", ".join(f"{count:+} {kind}" for kind, count in changed.items() if count) or "none"


def tables(load):
    """(title, rows) of every table there is something for; the first row names the columns."""
    if "queue" in load:
        yield queue_table(load["queue"])
    large = [row for case in ("large-folder", "large-rgw") for row in load.get(case, [])]
    if large:
        yield large_table(large)
    if "growth" in load:
        yield growth_table(load["growth"])
    if "chunks" in load:
        yield chunks_table(load["chunks"])
