#!/usr/bin/env python3
"""Turns compact codings of texts into gold codings, and checks them.

code.py [NAME ...]
Run from the repository's root. Reads Tests/Corpus/coding/NAME.yaml (all of them without NAME), finds the text in Tests/Corpus/texts or
models/texts, and writes Tests/Corpus/gold/NAME.json. A coding says:

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


def code(path):
    coding = yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.BaseLoader)
    need(set(coding) <= {"document", "language", "date", "linked", "ties"}, f"unknown keys in {sorted(coding)}")
    document = coding["document"]
    need(pathlib.Path(document).stem == path.stem, f"document {document} is not the file's name")
    places = [ROOT / folder / document for folder in ("Tests/Corpus/texts", "models/texts")]
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


def main(names):
    folder = ROOT / "Tests/Corpus/coding"
    paths = [folder / f"{n}.yaml" for n in names] or sorted(folder.glob("*.yaml"))
    bad, ties, scored = 0, 0, 0
    for path in paths:
        try:
            gold = code(path)
        except (Wrong, KeyError, yaml.YAMLError) as e:
            bad += 1
            print(f"{path}: {e}", file=sys.stderr)
            continue
        ties += len(gold["ties"])
        scored += sum(not t["optional"] for t in gold["ties"])
        out = ROOT / "Tests/Corpus/gold" / f"{path.stem}.json"
        out.write_text(json.dumps(gold, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    print(f"{len(paths) - bad} codings, {ties} ties, {scored} of them not optional; {bad} refused")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
