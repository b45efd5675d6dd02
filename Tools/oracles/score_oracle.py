#!/usr/bin/env python3
"""Writes what the codebook's own scorer says of drawn codings to Tests/CodingsTests/Oracles/scores.json.

score_oracle.py SCORER
SCORER is the scorer that belongs to the codebook (score.py GOLD OUTPUT ...), which is not part of this repository; the tests read the file and need
neither it nor Python. The codings are drawn with a seed: ties of every type, of both bases, optional, denied, directed, told twice, with and
without dates and places, and codings that differ from them in each of these.
"""

import json
import pathlib
import random
import subprocess
import sys
import tempfile

FILE = pathlib.Path(__file__).resolve().parents[2] / "Tests" / "CodingsTests" / "Oracles" / "scores.json"
TYPES = ["defense-pact", "RAA", "VFA", "ACSA", "GSOMIA", "DTA", "MNNA", "framework", "arms-supply", "basing", "declaration", "exercise"]
STATUSES = ["in-force", "signed", "agreed", "negotiating", "proposed", "suspended", "ended", "denied"]
PARTIES = ["AUS", "FRA", "GBR", "IND", "JPN", "KOR", "NATO", "PHL", "USA"]
DIRECTED = {"MNNA", "arms-supply", "basing"}


def tie(draw, document):
    kind = draw.choice(TYPES)
    parties = draw.sample(PARTIES, draw.choice([2, 2, 2, 3, 4]))
    record = {"type": kind, "parties": sorted(parties), "status": draw.choice(STATUSES), "basis": draw.choice(["stated", "stated", "named"])}
    if kind in DIRECTED:
        record["from"], record["to"] = parties[0], sorted(parties[1:])
    if draw.random() < 0.6:
        record["date"] = draw.choice(["2019", "2020-03", "2021-11-05", "2022"])
    if draw.random() < 0.2:
        record["optional"] = True
    start = draw.randrange(0, 900)
    if draw.random() < 0.95:
        record["evidence"] = [{"document": document, "start": start, "end": start + draw.randrange(20, 90), "text": ""}]
    return record


def changed(draw, record):
    """What another coder makes of it: nothing, the same, or something else."""
    record = json.loads(json.dumps(record))
    record.pop("optional", None)
    if draw.random() < 0.15:
        return None
    if draw.random() < 0.25:
        record["status"] = draw.choice(STATUSES)
    if draw.random() < 0.2:
        record["date"] = draw.choice(["2019-01", "2020", "2021"])
    if draw.random() < 0.1:
        record["basis"] = "named" if record["basis"] == "stated" else "stated"
    if draw.random() < 0.1:
        record["parties"] = sorted(draw.sample(PARTIES, 2))
        if "from" in record:
            record["from"], record["to"] = record["parties"][0], record["parties"][1:]
    if draw.random() < 0.15:
        for place in record.get("evidence", []):
            place["start"] += 200
            place["end"] += 200
    return record


def pairs(draw):
    for number in range(24):
        document = f"文書-{number}-of-a-drawn-set-with-a-long-name.txt" if number % 5 == 0 else f"drawn-{number}.txt"
        ties = [tie(draw, document) for _ in range(draw.choice([0, 1, 3, 6, 12, 16]))]
        if ties and draw.random() < 0.3:
            ties.append(json.loads(json.dumps(ties[0])))
        output = [t for t in (changed(draw, t) for t in ties) if t] + [tie(draw, document) for _ in range(draw.choice([0, 0, 1, 3]))]
        draw.shuffle(output)
        for t in output:
            t.pop("optional", None)
        yield {"document": document, "ties": ties}, {"document": document, "ties": output}


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    drawn = list(pairs(random.Random(20250630)))
    with tempfile.TemporaryDirectory() as folder:
        files = []
        for number, pair in enumerate(drawn):
            for side, coding in zip(("gold", "out"), pair):
                file = pathlib.Path(folder) / f"{number}-{side}.json"
                file.write_text(json.dumps(coding), encoding="utf-8")
                files.append(str(file))
        run = subprocess.run([sys.executable, sys.argv[1], *files], capture_output=True, text=True, check=True)
    record = {"tool": f"the codebook's scorer, Python {sys.version.split()[0]}", "call": "score.py GOLD OUTPUT ...",
              "lines": run.stdout.splitlines(), "pairs": [{"gold": g, "output": o} for g, o in drawn]}
    FILE.write_text(json.dumps(record, ensure_ascii=False, separators=(",", ":")) + "\n", encoding="utf-8")


main()
