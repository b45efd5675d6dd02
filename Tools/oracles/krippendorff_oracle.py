#!/usr/bin/env python3
"""Writes what the PyPI package `krippendorff` says of a few data sets to Tests/CodingsTests/Oracles/alpha.json.

Run it from anywhere, with NumPy and krippendorff installed (pip install krippendorff); the tests read the file and need neither.
The first data set is the example of K. Krippendorff, "Computing Krippendorff's Alpha-Reliability" (2011), section E: four coders, twelve
units, missing data; the paper prints nominal .743, ordinal .815, interval .849, ratio .797. The others are drawn with a seed.
"""

import importlib.metadata
import json
import pathlib
import random

import krippendorff

FILE = pathlib.Path(__file__).resolve().parents[2] / "Tests" / "CodingsTests" / "Oracles" / "alpha.json"
LEVELS = ["nominal", "ordinal", "interval", "ratio"]
PAPER = [
    [1, 2, 3, 3, 2, 1, 4, 1, 2, None, None, None],
    [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, None, 3],
    [None, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, None],
    [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, None],
]


def drawn(seed, coders, units, highest, missing, wrong):
    generator = random.Random(seed)
    truth = [generator.randint(1, highest) for _ in range(units)]
    return [[None if generator.random() < missing else generator.randint(1, highest) if generator.random() < wrong else t
             for t in truth] for _ in range(coders)]


def main():
    sets = {"krippendorff-2011": PAPER, "two-coders": drawn(1, 2, 40, 4, 0, 0.3), "three-coders-missing": drawn(2, 3, 60, 6, 0.3, 0.4),
            "years": [[1900 + v if v else None for v in row] for row in drawn(3, 2, 30, 120, 0.1, 0.2)],
            "by-chance": drawn(4, 2, 50, 3, 0, 1.0), "few": [[1, 2, 1, None], [1, 1, 2, 2]]}
    records = []
    for name, data in sets.items():
        rows = [[float("nan") if v is None else v for v in row] for row in data]
        values = {level: krippendorff.alpha(reliability_data=rows, level_of_measurement=level) for level in LEVELS}
        records.append({"name": name, "coders": data, "alpha": values})
    version = importlib.metadata.version("krippendorff")
    out = {"tool": f"krippendorff {version}", "call": "krippendorff.alpha(reliability_data, level_of_measurement)", "sets": records}
    FILE.write_text(json.dumps(out, indent=1) + "\n", encoding="utf-8")


main()
