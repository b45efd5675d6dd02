#!/usr/bin/env python3
"""Counts how often each rule of reading is right on the development half of Tests/Corpus, and writes the counts into models/lexicon/rules.yaml.

rules.py [--program .build/release/latticework] [--check]

A piece of evidence is right where the gold coding of its document has a tie of the same type and parties (and giver, of a designation) that
is denied or not denied alike, and wrong where it has none. Ties that the gold marks optional, on which careful coders differ, count for neither,
as in the scores. Only the counts are changed; a rule that the corpus shows and the file does not list is an error. --check writes nothing and fails
where the counts in the file are others. Nothing of Tests/Corpus/held-out is read.
"""
import argparse
import json
import pathlib
import re
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
RULES = ROOT / "models/lexicon/rules.yaml"
FOLDERS = [ROOT / "models/texts", ROOT / "Tests/Corpus/texts", ROOT / "Tests/Corpus/development/texts"]
GOLD = [ROOT / "Tests/Corpus/gold", ROOT / "Tests/Corpus/development/gold"]


def key(tie):
    return tie["type"], tuple(sorted(tie["parties"])), tie.get("from") if tie["type"] == "MNNA" else None


def codings(program):
    """What the program makes of each text, by the text's name. One run for all of them: it takes longer to start than to read a text."""
    folders = [folder for folder in FOLDERS if folder.is_dir()]
    output = subprocess.run([program, "extract", "--quiet", "--format", "ndjson"] + folders, check=True, capture_output=True).stdout
    coded = (json.loads(line) for line in output.splitlines() if line.strip())
    return {pathlib.PurePath(coding["documents"][0]["document"]).name: coding for coding in coded}


def count(program):
    read = codings(program)
    counts = {}
    for gold in sorted((path for folder in GOLD for path in folder.glob("*.json")), key=lambda path: path.name):
        coding = json.loads(gold.read_text(encoding="utf-8"))
        known = {}
        for tie in coding["ties"]:
            known.setdefault((key(tie), tie["status"] == "denied"), []).append(tie.get("optional", False))
        for tie in read[coding["document"]]["ties"]:
            for place in tie["evidence"]:
                golds = known.get((key(tie), place["polarity"] == "denies"))
                if golds and all(golds):
                    continue
                right, wrong = counts.get(place["rule"], (0, 0))
                counts[place["rule"]] = (right + 1, wrong) if golds else (right, wrong + 1)
    return counts


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--program", default=ROOT / ".build/release/latticework")
    parser.add_argument("--check", action="store_true", help="write nothing; fail where the counts differ")
    arguments = parser.parse_args()
    counts = count(arguments.program)
    old = RULES.read_text(encoding="utf-8")

    def entry(match):
        right, wrong = counts.pop(match["rule"], (0, 0))
        return f"{match['head']}right: {right}, wrong: {wrong}}}"

    new = re.sub(r"(?P<head>  - \{rule: (?P<rule>[a-z-]+), .*)right: \d+, wrong: \d+\}", entry, old)
    if counts:
        sys.exit(f"{RULES.relative_to(ROOT)}: not listed: {', '.join(sorted(counts))}")
    if new == old:
        return
    if arguments.check:
        sys.exit(f"{RULES.relative_to(ROOT)}: the counts are not those of the corpus: run Tools/corpus/rules.py")
    RULES.write_text(new, encoding="utf-8")


main()
