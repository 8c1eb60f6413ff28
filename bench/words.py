# SPDX-License-Identifier: GPL-3.0-or-later
"""Figures as text."""


def size(value):
    if value is None:
        return "–"
    for limit, unit in ((1e9, "GB"), (1e6, "MB"), (1e3, "KB")):
        if value >= limit:
            return f"{value / limit:.{1 if value < 100 * limit else 0}f} {unit}"
    return f"{value} B"
