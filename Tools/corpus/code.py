#!/usr/bin/env python3
"""Turns compact codings of texts into gold codings, and checks them.

code.py [--in FOLDER] [--second] [NAME ...]
Run from the repository's root. Reads FOLDER/coding/NAME.yaml (all of them without NAME), finds the text in FOLDER/texts or models/texts, and
writes FOLDER/gold/NAME.json. FOLDER is Tests/Corpus if not told. --second reads the second coder's codings in FOLDER/second and writes
FOLDER/second-gold. A coding says:

    document: NAME.txt
    language: en
    date: 2025-06-12            # the document's own date; leave it out where the text has none
    linked: [ANZUS]             # registered names that the text mentions
    ties:
      - type: RAA
        each: [[JPN, AUS], [JPN, GBR]]      # one record for every set; `parties: [..]` for a single record
        status: in-force
        date: 2023
        evidence: ["Japan has RAAs with Australia and the UK"]

Further keys of a tie: `name`, `basis` (stated, if absent), `optional` (false, if absent), `from` and `to` for directed types. Evidence is
quoted text; white space in it matches any white space or none, so that a quotation may run over a line break. It must occur once; write
{text: "...", nth: 2} for the second of several. Offsets count Unicode scalars from the start of the file, end exclusive.
"""
import argparse
import json
import pathlib
import re
import sys

import yaml

TYPES = {"defense-pact", "RAA", "VFA", "ACSA", "GSOMIA", "COMCASA", "BECA", "DTA", "MNNA", "arms-supply", "basing", "declaration",
         "framework", "exercise", "nonaggression"}
DIRECTED = {"MNNA", "arms-supply", "basing"}
STATUSES = {"in-force", "signed", "agreed", "negotiating", "proposed", "suspended", "ended", "denied"}
ORGANISATIONS = {"NATO", "ASEAN", "EU", "UN", "CSTO", "SEATO", "CENTO", "GCC", "AU"}
REGISTRY = {"NATO", "QUAD", "QUAD-PLUS", "SQUAD", "AUKUS", "FPDA", "ANZUS", "MANILA-PACT", "SEATO", "ASA", "ASEAN", "ARF", "EAS",
            "ADMM-PLUS", "SIX-PARTY-TALKS", "PACIFIC-DEFENSE-PACT", "US-JPN-SECURITY-TREATY", "US-KOR-MDT", "US-PHL-MDT", "US-ROC-MDT",
            "TRA", "LEMOA", "US-IND-GSOMIA", "US-IND-COMCASA", "US-IND-BECA", "NORTH-ATLANTIC-TREATY"}
KEYS = {"type", "each", "parties", "from", "to", "status", "date", "name", "basis", "optional", "evidence"}
DATE = re.compile(r"\d{4}(-\d\d(-\d\d)?)?")
ROOT = pathlib.Path(".")


class Wrong(Exception):
    pass


def need(truth, message):
    if not truth:
        raise Wrong(message)


def span(text, quote):
    """The start and end of a quotation, white space aside."""
    nth, quoted = (quote.get("nth", 1), quote["text"]) if isinstance(quote, dict) else (None, quote)
    body = [c for c in quoted if not c.isspace()]
    need(body, "empty evidence")
    found = list(re.finditer(r"\s*".join(re.escape(c) for c in body), text))
    need(found, f"evidence does not occur: {quoted}")
    need(nth is not None or len(found) == 1, f"evidence occurs {len(found)} times: {quoted}")
    need((nth or 1) <= len(found), f"evidence occurs only {len(found)} times: {quoted}")
    return found[(nth or 1) - 1].span()


def record(tie, parties, document, text):
    kind = tie["type"]
    need(set(tie) <= KEYS, f"unknown keys {sorted(set(tie) - KEYS)}")
    need(kind in TYPES, f"unknown type {kind}")
    need(tie["status"] in STATUSES, f"unknown status {tie['status']}")
    need(len(set(parties)) == len(parties) > 1, f"parties {parties}")
    need(all(re.fullmatch("[A-Z]{3}", p) or p in ORGANISATIONS for p in parties), f"party codes {parties}")
    out = {"type": kind, "parties": sorted(parties), "status": tie["status"]}
    if kind in DIRECTED or "from" in tie:
        giver = tie["from"]
        receivers = sorted(tie.get("to", [p for p in parties if p != giver]))
        need(giver in parties and set(receivers) <= set(parties) - {giver} and receivers, f"direction {giver} to {receivers}")
        out["from"], out["to"] = giver, receivers
    if "date" in tie:
        date = str(tie["date"])
        need(DATE.fullmatch(date), f"date {date}")
        out["date"] = date
    if "name" in tie:
        out["name"] = tie["name"]
        need(tie["name"].upper() not in REGISTRY or tie["name"] in REGISTRY, f"registered name in another case: {tie['name']}")
    out["basis"] = tie.get("basis", "stated")
    need(out["basis"] in {"stated", "named"}, f"basis {out['basis']}")
    out["optional"] = tie.get("optional", False)
    spans = [span(text, q) for q in tie["evidence"]]
    need(spans, "no evidence")
    out["evidence"] = [{"document": document, "start": a, "end": b, "text": text[a:b]} for a, b in spans]
    return out


def code(path, folder):
    coding = yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.BaseLoader)
    need(set(coding) <= {"document", "language", "date", "linked", "ties"}, f"unknown keys in {sorted(coding)}")
    document = coding["document"]
    need(pathlib.Path(document).stem == path.stem, f"document {document} is not the file's name")
    places = [folder / "texts" / document, ROOT / "models/texts" / document]
    source = next((p for p in places if p.exists()), None)
    need(source, f"no text {document}")
    text = source.read_bytes().decode("utf-8")
    need("\r" not in text and not text.startswith("\ufeff"), "text has carriage returns or a byte-order mark")
    linked = sorted(coding.get("linked") or [])
    need(set(linked) <= REGISTRY, f"unregistered names {sorted(set(linked) - REGISTRY)}")
    ties = []
    for n, tie in enumerate(coding.get("ties") or [], 1):
        try:
            tie["optional"] = tie.get("optional", "false") == "true"
            for quote in tie["evidence"]:
                if isinstance(quote, dict):
                    quote["nth"] = int(quote.get("nth", 1))
            ties += [record(tie, parties, document, text) for parties in tie.get("each") or [tie["parties"]]]
        except (Wrong, KeyError) as e:
            raise Wrong(f"tie {n} ({tie.get('type')}): {e}") from None
    keys = [(t["type"], tuple(t["parties"]), t.get("from"), t.get("name")) for t in ties]
    need(len(set(keys)) == len(keys), f"told twice: {sorted(str(k) for k in keys if keys.count(k) > 1)}")
    for t in ties:
        need(t.get("name") not in REGISTRY or t["name"] in linked, f"{t.get('name')} is a tie's name but not linked")
    head = {"document": document, "language": coding["language"], "date": coding.get("date")}
    need(head["language"] in {"ja", "en"}, f"language {head['language']}")
    return {k: v for k, v in head.items() if v} | {"linked": linked, "ties": ties}


def main():
    options = argparse.ArgumentParser(description="Turns compact codings of texts into gold codings, and checks them.")
    options.add_argument("--in", dest="folder", type=pathlib.Path, default=ROOT / "Tests/Corpus", metavar="FOLDER")
    options.add_argument("--second", action="store_true", help="the second coder's codings")
    options.add_argument("names", nargs="*", metavar="NAME")
    asked = options.parse_args()
    folder = asked.folder
    codings, golds = (folder / n for n in (("second", "second-gold") if asked.second else ("coding", "gold")))
    paths = [codings / f"{n}.yaml" for n in asked.names] or sorted(codings.glob("*.yaml"))
    golds.mkdir(exist_ok=True)
    bad, ties, scored = 0, 0, 0
    for path in paths:
        try:
            gold = code(path, folder)
        except (Wrong, KeyError, OSError, yaml.YAMLError) as e:
            bad += 1
            print(f"{path}: {e}", file=sys.stderr)
            continue
        ties += len(gold["ties"])
        scored += sum(not t["optional"] for t in gold["ties"])
        out = golds / f"{path.stem}.json"
        out.write_text(json.dumps(gold, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    print(f"{len(paths) - bad} codings, {ties} ties, {scored} of them not optional; {bad} refused")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
