# SPDX-License-Identifier: GPL-3.0-or-later
"""Tables of the results, and the bars of docs/design.md section 13 with what was reached."""
import bars
from results import machine

COLUMNS = ["program", "seconds", "times ours", "on the wire, up / down", "copied in the store", "requests", "peak memory"]


def size(value):
    if value is None:
        return "–"
    for limit, unit in ((1e9, "GB"), (1e6, "MB"), (1e3, "KB")):
        if value >= limit:
            return f"{value / limit:.{1 if value < 100 * limit else 0}f} {unit}"
    return f"{value} B"


def ours_of(group):
    """The record that the others are compared with: what the user gets who chooses nothing."""
    return next((record for record in group if record["runner"] in ("automatic", "upload")), None)


def row(record, ours):
    traffic = record["details"].get("traffic", {})
    ratio = f"{record['seconds'] / ours['seconds']:.2f} ×" if ours else "–"
    seconds = f"{record['seconds']:.2f}" if record["seconds"] < 100 else f"{record['seconds']:.0f}"
    label = record["runnerLabel"] + (f" ({record['details']['strategy']})" if record["details"].get("strategy") else "")
    if record["scaledFrom"]:
        seconds += f" (scaled from {record['scaledFrom']:,} photos)"
    wire = "–" if record["wireUp"] is None else f"{size(record['wireUp'])} / {size(record['wireDown'])}"
    copied = f"{traffic['copied'] / record['bytes']:.2f} ×" if "copied" in traffic and not record["scaledFrom"] else "–"
    return [label, seconds, ratio, wire, copied, f"{record['requests']:,}", size(record["peakMemory"])]


def groups(records):
    """Lists of records of one kind, album and line, in the order of the run."""
    found = {}
    for record in records.values():
        found.setdefault((record["kind"], record["bytes"], record["album"], record["line"]), []).append(record)
    order = ["automatic", "no-transfer", "relay", "upload"]
    for key in sorted(found, key=lambda key: (key[0] != "zip", key[3] != "loopback", -key[1])):
        yield key, sorted(found[key], key=lambda record: (record["runner"] not in order, order.index(record["runner"])
                                                          if record["runner"] in order else 0, record["runner"]))


def title(group):
    what = "ZIP of" if group[0]["kind"] == "zip" else "Upload of"
    line = {"loopback": "loopback, no line in the way", "home": "line of 100 Mbit/s down, 20 up"}[group[0]["line"]]
    return f"{what} {group[0]['label']}, {line}"


def text(records):
    lines = []
    for _, group in groups(records):
        rows = [COLUMNS] + [row(record, ours_of(group)) for record in group]
        widths = [max(len(cells[i]) for cells in rows) for i in range(len(COLUMNS))]
        lines += ["", title(group)] + ["  ".join(cell.ljust(width) for cell, width in zip(cells, widths)).rstrip()
                                       for cells in rows]
    lines += ["", "Bars"] + [f"  {'reached' if bar.reached else 'MISSED '}  {bar.what}: {bar.value} (bar: {bar.bar})"
                             for bar in bars.judged(records)]
    return "\n".join(lines)


def markdown(records):
    lines = ["<!-- Written by scripts/bench.sh --markdown. -->", "", f"Machine: {machine()}. Server: Ceph RADOS Gateway 18.2 "
             "with one OSD on the same machine.", "", "| bar | asked for | measured | |", "|---|---|---|---|"]
    for bar in bars.judged(records):
        lines.append(f"| {bar.what} | {bar.bar} | {bar.value} | {'reached' if bar.reached else '**missed**'} |")
    for _, group in groups(records):
        lines += ["", f"### {title(group)}", "", "| " + " | ".join(COLUMNS) + " |", "|" + "---|" * len(COLUMNS)]
        lines += ["| " + " | ".join(row(record, ours_of(group))) + " |" for record in group]
    return "\n".join(lines) + "\n"
