#!/usr/bin/env python3
"""Checks every registry, network and scenario file under models/ against the schemas in models/schema and against one another.

check_models.py [MODELS]      MODELS: the models folder (default: models/ of this repository)

Beyond the schemas: ids that occur twice, codes and sources that nobody holds, dates that do not exist or are out of order, legs and obligations
of outsiders, circles, names that two states or two agreements share, instruments and organisations that do not point to each other, records
without names or sources.
Prints one problem a line; exit status 1 where there is one.
"""
import calendar
import json
import pathlib
import sys

import yaml
from jsonschema import Draft202012Validator
from referencing import Registry as Schemas
from referencing import Resource

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
MODELS = pathlib.Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "models"
PROBLEMS = []
# The schema of the files of each folder.
KINDS = {"registry": "registry", "networks": "network", "scenarios": "scenario", "lexicon": "lexicon", "rules": "verdict-rule"}


class Loader(yaml.SafeLoader):
    """Reads dates as text, refuses a key that stands twice."""

    def construct_mapping(self, node, deep=False):
        keys = [k.value for k, _ in node.value]
        for key in {k for k in keys if keys.count(k) > 1}:
            raise yaml.YAMLError(f"{node.start_mark}: the key {key} stands twice")
        return super().construct_mapping(node, deep)


Loader.yaml_implicit_resolvers = {
    k: [(tag, regexp) for tag, regexp in v if tag != "tag:yaml.org,2002:timestamp"] for k, v in yaml.SafeLoader.yaml_implicit_resolvers.items()}


def problem(file, message):
    PROBLEMS.append(f"{file}: {message}")


def first_day(date):
    """(year, month, day) of the first and of the last day of a partly known date, or None where there is no such date."""
    parts = [int(x) for x in str(date).split("-")]
    try:
        year, month, day = (parts + [None, None])[:3]
        last_month = month or 12
        last = calendar.monthrange(year, last_month)[1]
        if day is not None and not 1 <= day <= last:
            return None
        return (year, month or 1, day or 1), (year, last_month, day or last)
    except (ValueError, IndexError, calendar.IllegalMonthError):
        return None


def check_dates(file, owner, dates):
    """Notes dates that do not exist and dates before the one above."""
    spans = []
    for date in dates:
        span = first_day(date)
        if span is None:
            problem(file, f"{owner}: no such date: {date}")
        else:
            spans.append((date, span))
    for (a, earlier), (b, later) in zip(spans, spans[1:]):
        if later[1] < earlier[0]:
            problem(file, f"{owner}: {b} stands after {a}")


def parties_of(agreement):
    return [p if isinstance(p, str) else p["party"] for p in agreement["parties"]]


def names_of(record):
    """Every (language, name) of a record."""
    name = record.get("name", {})
    names = [("en", name)] if isinstance(name, str) else list(name.items())
    for language, values in record.get("aliases", {}).items():
        names += [(language, x) for x in ([values] if isinstance(values, str) else values)]
    return names


class Models:
    def __init__(self):
        self.files = {}
        for folder in KINDS:
            for path in sorted((MODELS / folder).glob("*.y*ml")):
                name = f"{folder}/{path.name}"
                try:
                    self.files[name] = yaml.load(path.read_text(encoding="utf-8"), Loader)
                except yaml.YAMLError as error:
                    problem(name, error)
        self.states, self.organisations, self.agreements, self.sources = {}, {}, {}, {}
        for file, data in self.of("registry"):
            for kind, key, into in (("states", "code", self.states), ("organisations", "code", self.organisations),
                                    ("agreements", "id", self.agreements), ("sources", "id", self.sources)):
                for record in data.get(kind, []):
                    if record[key] in into:
                        problem(file, f"{record[key]} stands twice under {kind}")
                    into[record[key]] = record
        for code in set(self.states) & set(self.organisations):
            problem("registry", f"{code} is a state and an organisation")

    def of(self, folder):
        return [(name, data) for name, data in self.files.items() if name.startswith(folder + "/")]

    def knows(self, party):
        return party in self.states or party in self.organisations


def check_schemas(models):
    schemas = {p.name: json.loads(p.read_text(encoding="utf-8")) for p in sorted((MODELS / "schema").glob("*.schema.json"))}
    registry = Schemas().with_resources((name, Resource.from_contents(s)) for name, s in schemas.items())
    for schema in schemas.values():
        Draft202012Validator.check_schema(schema)
    for file, data in models.files.items():
        kind = KINDS[file.split("/")[0]]
        validator = Draft202012Validator(schemas[f"{kind}.schema.json"], registry=registry)
        # As JSON has it: the keys of a mapping are texts.
        for error in sorted(validator.iter_errors(json.loads(json.dumps(data))), key=lambda e: e.json_path):
            problem(file, f"{error.json_path}: {error.message[:200]}")


def check_states(models):
    for file, data in models.of("registry"):
        for state in data.get("states", []):
            check_dates(file, state["code"], [d for s in state.get("spells", []) for d in (s.get("from"), s.get("to")) if d])
    words = {}
    for code, state in models.states.items():
        for key in ("demonyms", "metonyms", "short"):
            for language, values in state.get(key, {}).items():
                for value in [values] if isinstance(values, str) else values:
                    words.setdefault((key, language, value), []).append(code)
        for name in names_of(state):
            words.setdefault(("name", *name), []).append(code)
    for (key, _, word), codes in words.items():
        if len(set(codes)) > 1:
            problem("registry/states.yaml", f"{word} is a {key} of {', '.join(codes)}")
        if len(codes) > 1 and len(set(codes)) == 1:
            problem("registry/states.yaml", f"{codes[0]} has {word} twice")


def check_agreement(models, file, item, known, sources):
    owner, parties = item["id"], parties_of(item)
    check_dates(file, owner, [e["date"] for e in item.get("history", []) if "date" in e])
    for leg in item.get("legs", []):
        check_dates(file, owner, [e["date"] for e in leg["history"] if "date" in e])
        for party in set(leg["between"]) - set(parties):
            problem(file, f"{owner}: a leg of the outsider {party}")
    for member in item["parties"]:
        if isinstance(member, dict):
            check_dates(file, f"{owner} {member['party']}", [member[k] for k in ("joined", "left") if k in member])
    if len(set(parties)) < 2:
        problem(file, f"{owner}: fewer than two parties")
    proposal = item.get("proposal", {})
    mentioned = parties + proposal.get("founders", []) + [p for j in proposal.get("joiners", []) for p in j["parties"]] \
        + [e["party"] for e in proposal.get("exclusions", [])]
    for party in mentioned:
        if not models.knows(party):
            problem(file, f"{owner}: unknown party {party}")
    ends = [item["from"]] if "from" in item else []
    for party in ends + item.get("to", []) + [p for o in item.get("obligations", []) for p in o["from"] + o["to"]]:
        if party not in parties:
            problem(file, f"{owner}: {party} owes, gives or receives but is no party")
    for pointer in item.get("replaces", []) + [item[k] for k in ("organisation-of", "instrument") if k in item] + proposal.get("amends", []):
        if pointer not in known:
            problem(file, f"{owner}: points to {pointer}, which nobody holds")
    for source in item.get("sources", []):
        if source not in sources:
            problem(file, f"{owner}: unknown source {source}")
    if not item.get("sources") or not item.get("history"):
        problem(file, f"{owner}: no sources or no history")
    if sorted(parties) != parties:
        problem(file, f"{owner}: the parties are not sorted")
    if not all(item.get("name", {}).get(lang) for lang in ("en", "ja")):
        problem(file, f"{owner}: a name is missing")


def check_registry(models):
    words = {}
    for file, data in models.of("registry"):
        for item in data.get("agreements", []):
            check_agreement(models, file, item, models.agreements, models.sources)
            names = names_of(item)
            for name in names:
                words.setdefault(name, set()).add(item["id"])
                if names.count(name) > 1:
                    problem(file, f"{item['id']} has the name {name[1]} twice")
        for organisation in data.get("organisations", []):
            for source in organisation.get("sources", []):
                if source not in models.sources:
                    problem(file, f"{organisation['code']}: unknown source {source}")
    for word, ids in words.items():
        if len(ids) > 1:
            problem("registry", f"{word[1]} is a name of {', '.join(sorted(ids))}")
        for state in models.states.values():
            if word in names_of(state):
                problem("registry", f"{word[1]} is a name of {sorted(ids)} and of {state['code']}")
    for item in models.agreements.values():
        for here, there in (("organisation-of", "instrument"), ("instrument", "organisation-of")):
            other = models.agreements.get(item.get(here), {})
            if here in item and other.get(there) != item["id"]:
                problem("registry", f"{item['id']} names {item[here]} under {here}, which does not name it under {there}")
        seen, step = [], item["id"]
        while step and step not in seen:
            seen.append(step)
            step = next(iter(models.agreements.get(step, {}).get("replaces", [])), None)
        if step:
            problem("registry", f"a circle of replacements: {' '.join(seen)} {step}")


def check_networks(models):
    for file, data in models.of("networks"):
        own = [a for a in data.get("agreements", []) if "use" not in a]
        used = [a["use"] for a in data.get("agreements", []) if "use" in a]
        for use in used:
            if use not in models.agreements:
                problem(file, f"uses {use}, which the registry does not hold")
            elif len(set(parties_of(models.agreements[use])) & set(data["roster"])) < 2:
                problem(file, f"uses {use}, which joins fewer than two of the roster")
        for id in {i for i in used + [a["id"] for a in own] if (used + [a["id"] for a in own]).count(i) > 1}:
            problem(file, f"{id} stands twice")
        sources = set(models.sources) | {s["id"] for s in data.get("sources", [])}
        for item in own:
            check_agreement(models, file, item, set(models.agreements) | {a["id"] for a in own}, sources)
        for party in data.get("roster", []):
            if party not in models.states:
                problem(file, f"unknown state {party} in the roster")
        if data.get("hub") and data["hub"] not in data["roster"]:
            problem(file, "the hub is not in the roster")


def check_scenarios(models):
    known = {data["id"]: data for _, data in models.of("scenarios")}
    for file, data in models.of("scenarios"):
        if pathlib.Path(file).stem != data["id"]:
            problem(file, "the file is not named after the scenario")
        if "after" in data and data["after"] not in known:
            problem(file, f"comes after {data['after']}, which nobody holds")
        sources = set(models.sources) | {s["id"] for s in data.get("sources", [])}
        added = set(models.agreements)
        chain, step = set(), data
        while step and step["id"] not in chain:
            chain.add(step["id"])
            added |= {e["add-agreement"].get("id") for e in step["edits"] if "add-agreement" in e}
            step = known.get(step.get("after"))
        for edit in data["edits"]:
            (verb, value), = edit.items()
            if verb == "add-agreement" and "use" not in value:
                check_agreement(models, file, value, added, sources)
            named = value.get("agreement") or value.get("use") if isinstance(value, dict) else value if verb == "remove-agreement" else None
            if named and named not in added:
                problem(file, f"{verb}: unknown agreement {named}")
            people = [value] if verb.endswith("-state") else [value["party"]] if isinstance(value, dict) and "party" in value else \
                value["among"] if verb == "complete" else []
            for party in people:
                if not models.knows(party):
                    problem(file, f"{verb}: unknown party {party}")


def main():
    models = Models()
    check_schemas(models)
    if not PROBLEMS:
        check_states(models)
        check_registry(models)
        check_networks(models)
        check_scenarios(models)
    for line in PROBLEMS:
        print(line)
    print(f"{len(models.states)} states, {len(models.organisations)} organisations, {len(models.agreements)} agreements, {len(models.sources)} sources, "
          f"{len(models.of('networks'))} networks, {len(models.of('scenarios'))} scenarios: {len(PROBLEMS)} problems")
    sys.exit(1 if PROBLEMS else 0)


main()
