#!/usr/bin/env python3
"""Makes models/registry/agreements-japan.yaml and agreements-mnna.yaml from bilaterals.psv and mnna.psv beside this script.

make_bilaterals.py [OUT]      OUT: the registry folder (default models/registry)

Japan's bilaterals and the designations of major non-NATO allies are many and regular, so their names and aliases are spelled here by
rule, once, and the facts are kept a line each. Deterministic.
"""
import pathlib
import sys

import yaml
from model_yaml import flow, record

HERE = pathlib.Path(__file__).resolve().parent
OUT = pathlib.Path(sys.argv[1]) if len(sys.argv) > 1 else HERE.parent.parent / "models" / "registry"
STATES = {s["code"]: s for s in yaml.safe_load(open(OUT / "states.yaml", encoding="utf-8"))["states"]}
# type: (short en, long en, long ja, further stems ja)
TYPES = {
    "RAA": ("RAA", "Reciprocal Access Agreement", "円滑化協定", ["部隊間協力円滑化協定", "RAA"]),
    "ACSA": ("ACSA", "Acquisition and Cross-Servicing Agreement", "物品役務相互提供協定", ["ACSA"]),
    "GSOMIA": ("ISA", "Information Security Agreement", "情報保護協定", ["軍事情報包括保護協定", "秘密軍事情報保護協定", "GSOMIA"]),
    "DTA": ("DTA", "Agreement concerning the Transfer of Defense Equipment and Technology", "防衛装備品・技術移転協定",
            ["防衛装備移転協定", "防衛装備品及び技術移転協定"]),
}
MORE = {
    "JPN-USA-GSOMIA": (["General Security of Military Information Agreement between Japan and the United States", "Japan-U.S. GSOMIA"],
                       ["日米秘密情報保護協定", "日米軍事情報包括保護協定"]),
    "JPN-KOR-GSOMIA": (["General Security of Military Information Agreement between Japan and the Republic of Korea"], ["日韓GSOMIA"]),
    "JPN-USA-DTA": (["Japan-U.S. Exchange of Notes on the Transfer of Military Technologies"], ["対米武器技術供与取極", "対米武器・武器技術供与取極"]),
}
ADJECTIVE = {"USA": "U.S.", "GBR": "UK", "KOR": "ROK"}
NAME_JA = {"DEU": "日独", "ITA": "日伊", "FRA": "日仏", "CAN": "日加", "IND": "日印", "PHL": "日比", "AUS": "日豪", "GBR": "日英", "USA": "日米",
           "KOR": "日韓", "THA": "日タイ", "VNM": "日越", "NATO": "日NATO"}
MORE_PAIRS_JA = {"NZL": ["日NZ", "日・NZ", "日ニュージーランド"], "UKR": ["日ウクライナ"], "IDN": ["日インドネシア"], "MYS": ["日マレーシア"], "SGP": ["日シンガポール"],
                 "SWE": ["日スウェーデン"], "MNG": ["日モンゴル"], "ARE": ["日UAE", "日・UAE"], "PHL": ["日フィリピン"], "THA": ["日泰"]}
SOURCES = [
    {"id": "MOFA-JP-TREATIES", "title": "Treaties and other international agreements concluded by Japan, with notices of signature and entry into force",
     "publisher": "Ministry of Foreign Affairs of Japan"},
    {"id": "DEFENSE-OF-JAPAN-2025", "title": "Defense of Japan 2025, reference on the agreements concluded with partners", "publisher": "Ministry of Defense of Japan",
     "date": "2025"},
]
US_SOURCES = [
    {"id": "22-USC-2321K", "title": "22 U.S.C. 2321k, Designation of major non-NATO allies (Foreign Assistance Act, section 517)", "publisher": "United States Code",
     "date": "1996"},
    {"id": "10-USC-2350A", "title": "10 U.S.C. 2350a, Cooperative research and development agreements", "publisher": "United States Code"},
    {"id": "STATE-MNNA", "title": "Major Non-NATO Ally Status, fact sheet", "publisher": "U.S. Department of State"},
]


def table(name):
    for line in open(HERE / name, encoding="utf-8"):
        if not line.startswith("#"):
            yield line.rstrip("\n").split("|")


def ladder(text):
    return [dict(zip(("status", "date"), step.split("="))) for step in text.split(";") if step]


def bilateral(kind, partner, signed, in_force, other, note):
    short, long_en, long_ja, stems = TYPES[kind]
    names = STATES[partner]["name"] if partner in STATES else {"en": partner, "ja": partner}
    pair_ja = NAME_JA.get(partner, "日・" + names["ja"])
    pairs_en = [f"Japan-{names['en']}", f"{names['en']}-Japan"]
    if partner in ADJECTIVE:
        pairs_en += [f"Japan-{ADJECTIVE[partner]}", f"{ADJECTIVE[partner]}-Japan"]
    more_en, more_ja = MORE.get(f"JPN-{partner}-{kind}", ([], []))
    aliases_en = [f"{pair} {form}" for pair in pairs_en for form in ([long_en, short] + ([kind] if kind != short else []))]
    prefixes = list(dict.fromkeys([pair_ja, f"日・{names['ja']}", f"日本・{names['ja']}", *MORE_PAIRS_JA.get(partner, [])]))
    aliases_ja = [prefix + stem for prefix in prefixes for stem in [long_ja, *stems]]
    name = {"en": f"Japan-{names['en']} {long_en}", "ja": pair_ja + long_ja}
    item = {"id": f"JPN-{partner}-{kind}", "type": kind, "name": name, "aliases": {
        "en": [x for x in dict.fromkeys(aliases_en + more_en) if x != name["en"]],
        "ja": [x for x in dict.fromkeys(aliases_ja + more_ja) if x != name["ja"]]}, "parties": sorted(["JPN", partner])}
    steps = [("signed", signed), ("in-force", in_force)]
    item["history"] = ladder(other) or [{"status": s, "date": d} for s, d in steps if d]
    item["sources"] = ["MOFA-JP-TREATIES", "DEFENSE-OF-JAPAN-2025"]
    if note:
        item["note"] = note
    return item


def designation(state, date, other, note):
    names = STATES[state]["name"]
    item = {"id": f"MNNA-{state}", "type": "MNNA",
            "name": {"en": f"Major non-NATO ally: {names['en']}", "ja": f"主要非NATO同盟国：{names['ja']}"},
            "parties": sorted(["USA", state]), "from": "USA", "to": [state],
            "history": [{"status": "in-force", "date": date}] + ladder(other),
            "obligations": [{"kind": "designates", "from": ["USA"], "to": [state]}],
            "sources": [*(["10-USC-2350A"] if date == "1987" else []), "22-USC-2321K", "STATE-MNNA"]}
    if note:
        item["note"] = note
    return item


def write(name, sources, items):
    text = "format: latticework/registry/1\n# Made by Tools/registry/make_bilaterals.py: edit the tables beside it, not this file.\nsources:\n"
    text += "".join(f"  - {flow(s)}\n" for s in sources) + "agreements:\n" + "\n".join(record(x) for x in items) + "\n"
    (OUT / name).write_text(text, encoding="utf-8")
    print(f"{name}: {len(items)} agreements")


def main():
    write("agreements-japan.yaml", SOURCES, [bilateral(*row) for row in table("bilaterals.psv")])
    rows = list(table("mnna.psv"))
    regime = {
        "id": "MNNA", "type": "MNNA", "name": {"en": "Major non-NATO ally regime", "ja": "主要非NATO同盟国制度"},
        "aliases": {"en": ["major non-NATO ally", "major non-NATO allies", "Major Non-NATO Ally", "MNNA", "MNNA status"],
                    "ja": ["主要非NATO同盟国", "主要な非NATO同盟国", "非NATO主要同盟国", "MNNA"]},
        "parties": [{"party": s, "joined": d, **({"left": o.split("=")[1]} if o else {})} for s, d, o, _ in sorted(rows)] + ["USA"],
        "from": "USA", "to": sorted(r[0] for r in rows), "members": "open", "history": [{"status": "in-force", "date": "1987"}],
        "sources": ["10-USC-2350A", "22-USC-2321K", "STATE-MNNA"],
        "note": "The regime as a whole; one record a designated state follows. The status carries privileges, no defence commitment. Taiwan is "
                "treated as though it were designated."}
    write("agreements-mnna.yaml", US_SOURCES, [regime] + [designation(*row) for row in rows])


main()
