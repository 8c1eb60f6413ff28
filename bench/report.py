# SPDX-License-Identifier: GPL-3.0-or-later
"""Tables of the results, and the bars of docs/design.md section 13 with what was reached."""
import bars
import loadreport
from results import machine
from words import size

COLUMNS = ["program", "seconds", "times ours", "on the wire, up / down", "copied in the store", "requests", "peak memory"]


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


def simulation_table(results):
    rows = [["album", "planned in", "an entry: rope + plan", "parts", "requests", "copied", "sent", "predicted", "cost"]]
    for row in results.simulation:
        if "error" in row:
            rows.append([row["album"], row["error"], *[""] * 7])
            continue
        rows.append([row["album"], f"{row['planSeconds']:.2f} s",
                     f"{row['ropeBytesPerPhoto']:.0f} + {row['planBytesPerPhoto']:.0f} B", f"{row['parts']:,}",
                     f"{row['requestCount']:,}", f"{row['copied'] / row['bytes']:.2f} ×", size(row["up"]),
                     f"{row['predictedSeconds'] / 60:.1f} min", f"${row['predictedCost']:.2f}"])
    return rows


def micro_table(results):
    rows = [["step", "CPU time", "rate"]]
    for row in results.micro:
        rate = f"{size(row['bytes_per_second'])}/s" if "bytes_per_second" in row else ""
        if "items_per_second" in row:
            rate = f"{row['items_per_second']:,.0f}/s"
        rows.append([row["name"], f"{row['cpu_time']:,.1f} {row['time_unit']}", rate])
    return rows


def tables(results):
    """(title, rows) of every table there is something for; the first row names the columns."""
    for _, group in groups(results.records):
        yield title(group), [COLUMNS] + [row(record, ours_of(group)) for record in group]
    if results.simulation:
        yield "Plans of albums too large to be made here", simulation_table(results)
    if results.micro:
        yield "Single steps", micro_table(results)


def text(results):
    lines = []
    for name, rows in [*tables(results), *loadreport.tables(results.load)]:
        widths = [max(len(cells[i]) for cells in rows) for i in range(len(rows[0]))]
        lines += ["", name] + ["  ".join(cell.ljust(width) for cell, width in zip(cells, widths)).rstrip() for cells in rows]
    lines += ["", "Bars"] + [f"  {'reached' if bar.reached else 'MISSED '}  {bar.what}: {bar.value} (bar: {bar.bar})"
                             for bar in (*bars.judged(results), *bars.judged_load(results.load))]
    return "\n".join(lines)


SERVER = "Ceph RADOS Gateway 18.2 with one OSD on the same machine"
MAIN_BLOCK = ("<!-- Written by scripts/bench.sh --markdown, from here -->", "<!-- to here -->")
LOAD_BLOCK = ("<!-- Load: written by scripts/bench.sh --kind load --markdown, from here -->", "<!-- load: to here -->")


def write_markdown(results, path):
    """Writes the tables to a file, in place of those it holds; what stands before and behind them stays, and so does a
    block that there are no results for."""
    content = path.read_text() if path.exists() else "# Benchmarks\n\n"
    if results.records or results.simulation or results.micro:
        content = with_block(content, MAIN_BLOCK, markdown(bars.judged(results), tables(results)))
    if results.load:
        content = with_block(content, LOAD_BLOCK, markdown(bars.judged_load(results.load), loadreport.tables(results.load)))
    path.write_text(content)


def with_block(content, marks, block):
    begin, end = marks
    before, _, rest = content.partition(begin)
    _, _, behind = rest.partition(end)
    return before.rstrip("\n") + "\n\n" + begin + "\n\n" + block + "\n\n" + end + (behind or "\n")


def markdown(judged, named_tables):
    lines = [f"Machine: {machine()}. Server: {SERVER}.", "", "| bar | asked for | measured | |", "|---|---|---|---|"]
    for bar in judged:
        lines.append(f"| {bar.what} | {bar.bar} | {bar.value} | {'reached' if bar.reached else '**missed**'} |")
    return "\n".join(lines) + "\n\n" + as_tables(named_tables)


def as_tables(named):
    lines = []
    for name, rows in named:
        lines += [f"### {name}", "", "| " + " | ".join(rows[0]) + " |", "|" + "---|" * len(rows[0])]
        lines += ["| " + " | ".join(cells) + " |" for cells in rows[1:]] + [""]
    return "\n".join(lines).rstrip("\n")
