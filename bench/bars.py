# SPDX-License-Identifier: GPL-3.0-or-later
"""The bars of docs/design.md section 13, each with what the results say about it."""
import dataclasses

MIB = 1 << 20
LINES = {"loopback": "loopback", "home": "100/20 Mbit/s"}


@dataclasses.dataclass
class Bar:
    what: str
    bar: str
    value: str
    reached: bool


def judged(results):
    """Every bar that the results can speak about, but for load."""
    records = results.records
    zips = [record for record in records.values() if record["kind"] == "zip"]
    return [*body_bars(zips), *speed_bars(zips), *automatic_bars(zips), *copy_bars(zips), *request_bars(zips),
            *upload_bars(records.values()), *memory_bars(records.values()), *planning_bars(results.simulation)]


def find(records, album, line, runner):
    return next((r for r in records if (r["album"], r["line"], r["runner"]) == (album, line, runner)), None)


def body_bars(zips):
    for album, runner in (("200x8mb", "automatic"), ("40x60mb", "automatic"), ("400x2mb", "no-transfer")):
        record = find(zips, album, "home", runner)
        if record and "traffic" in record["details"]:
            traffic = record["details"]["traffic"]
            share = (traffic["up"] + traffic["down"]) / record["bytes"]
            yield Bar(f"HTTP bodies for a ZIP of {record['label']}, {runner}", "≤ 0.1 %", f"{share:.4%}", share <= 0.001)


def speed_bars(zips):
    asked = (("200x8mb", "home", 40), ("400x2mb", "home", 8), ("200x8mb", "loopback", 1.3), ("40x60mb", "loopback", 2))
    for album, line, factor in asked:
        ours, peer = find(zips, album, line, "automatic"), find(zips, album, line, "zipstream")
        if ours and peer:
            ratio = peer["seconds"] / ours["seconds"]
            yield Bar(f"ZIP of {ours['label']} against zipstream-ng, {LINES[line]}", f"≥ {factor} × faster",
                      f"{ratio:.2f} ×", ratio >= factor)


def automatic_bars(zips):
    for ours in zips:
        if ours["runner"] != "automatic":
            continue
        fixed = [find(zips, ours["album"], ours["line"], runner) for runner in ("no-transfer", "relay")]
        fixed = [record["seconds"] for record in fixed if record]
        if fixed:
            ratio = ours["seconds"] / min(fixed)
            yield Bar(f"`automatic` against the best policy, {ours['label']}, {LINES[ours['line']]}", "≤ 1.1 × its time",
                      f"{ratio:.2f} ×", ratio <= 1.1)


def copy_bars(zips):
    for record in zips:
        each = record["bytes"] / record["photos"]
        copied = record["details"].get("traffic", {}).get("copied")
        if each >= 10 * MIB and copied and record["runner"] in ("automatic", "no-transfer"):
            limit = (1 + 5 * MIB / each) * 1.01
            ratio = copied / record["bytes"]
            yield Bar(f"bytes the store copies, {record['label']}, {record['runner']}, {LINES[record['line']]}",
                      f"≤ {limit:.3f} ×", f"{ratio:.3f} ×", ratio <= limit)


def request_bars(zips):
    for record in zips:
        each = record["bytes"] / record["photos"]
        if each >= 5 * MIB and record["runner"] in ("automatic", "no-transfer"):
            ratio = record["requests"] / record["photos"]
            yield Bar(f"requests a photo, {record['label']}, {record['runner']}, {LINES[record['line']]}", "≤ 6",
                      f"{ratio:.2f}", ratio <= 6)


def upload_bars(records):
    uploads = [record for record in records if record["kind"] == "upload"]
    for ours in uploads:
        peers = [r for r in uploads if not r["ours"] and (r["album"], r["line"]) == (ours["album"], ours["line"])]
        if ours["ours"] and peers:
            best = min(peers, key=lambda record: record["seconds"])
            ratio = best["seconds"] / ours["seconds"]
            yield Bar(f"upload of {ours['label']} against the fastest peer ({best['runnerLabel']}), {LINES[ours['line']]}",
                      "≥ 1.1 × faster", f"{ratio:.2f} ×", ratio >= 1.1)


def memory_bars(records):
    ours = [record for record in records if record.get("ours")]
    for relaying, limit in ((False, 150), (True, 256)):
        group = [r for r in ours if (r["runner"] == "relay" or r["details"].get("strategy") == "relay") == relaying]
        if group:
            most = max(group, key=lambda record: record["peakMemory"])
            yield Bar("resident memory" + (", relaying" if relaying else ""), f"≤ {limit} MB",
                      f"{most['peakMemory'] / 1e6:.0f} MB ({most['label']}, {most['runner']})",
                      most["peakMemory"] <= limit * 1e6)


def planning_bars(simulation):
    for row in simulation:
        if row["photos"] == 1_000_000 and "planSeconds" in row:
            each = row["planBytesPerPhoto"]
            yield Bar("planning 1,000,000 entries", "≤ 2 s, ≤ 500 B an entry", f"{row['planSeconds']:.2f} s, {each:.0f} B",
                      row["planSeconds"] <= 2 and each <= 500)


def judged_load(load):
    """What the load cases are asked for."""
    chunks = load.get("chunks", [])
    one_go = {row["label"]: row["copied"] for row in chunks if row["chunks"] == 1}
    for row in chunks:
        if row["chunks"] > 1 and row["label"] in one_go:
            ratio = row["copied"] / one_go[row["label"]]
            yield Bar(f"bytes the store copies, {row['label']} in {row['chunks']} chunks against one go", "equal",
                      f"{ratio:.4f} ×", ratio == 1)
    for row in load.get("large-folder", []) + load.get("large-rgw", []) + load.get("growth", []):
        limit = 256 if row["strategy"] == "relay" else 150
        yield Bar(f"resident memory, {row['label']}, {row['strategy']}", f"≤ {limit} MB",
                  f"{row['peakMemory'] / 1e6:.0f} MB", row["peakMemory"] <= limit * 1e6)
