#!/usr/bin/env python3
"""Makes models/registry/states.yaml.

make_states.py [DATA] [OUT]

DATA (default ../shared/data beside the repository) holds the public tables that give the facts: ISO codes and formal names
(country-codes.csv), COW numbers and regions (countrycode_codelist_ja_cow_iso.csv), spells (states2016.csv), capitals with
coordinates (peacesciencer_cow_capitals.csv) and Japanese names to check against (Natural Earth). states-overlay.psv beside this
script holds what is kept by hand: names, aliases, demonyms. Deterministic: the same input gives the same bytes.
"""
import csv
import json
import pathlib
import sys

from model_yaml import flow, record

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent.parent
DATA = pathlib.Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT.parent / "shared" / "data"
OUT = pathlib.Path(sys.argv[2]) if len(sys.argv) > 2 else ROOT / "models" / "registry" / "states.yaml"

# The one-kanji forms that stand in chains such as 日米豪比.
SHORT = {
    "JPN": "日", "USA": "米", "AUS": "豪", "PHL": "比", "IND": "印", "KOR": "韓", "GBR": "英", "FRA": "仏", "DEU": "独", "ITA": "伊",
    "CAN": "加", "VNM": "越", "THA": "泰", "RUS": "露", "CHN": "中", "TWN": ["台", "華"], "PRK": ["朝", "北"], "NLD": "蘭", "ESP": "西",
    "TUR": "土", "MEX": "墨", "BRA": "伯", "MYS": "馬", "SGP": "星", "IDN": "尼", "POL": "波", "NZL": "新", "SUN": ["ソ", "蘇"],
    "AUT": "墺", "MNG": "蒙",
}
# Capitals and seats that stand for their state in policy prose. Ambiguous ones (Brussels, Vienna, Geneva, The Hague) are left out.
METONYMS = {
    "USA": (["Washington", "Washington, D.C.", "Washington DC"], ["ワシントン"]), "GBR": (["London", "Whitehall"], ["ロンドン"]),
    "FRA": (["Paris"], ["パリ"]), "DEU": (["Berlin"], ["ベルリン"]), "ITA": (["Rome"], ["ローマ"]), "CAN": (["Ottawa"], ["オタワ"]),
    "JPN": (["Tokyo"], ["東京"]), "KOR": (["Seoul"], ["ソウル"]), "PRK": (["Pyongyang"], ["平壌", "ピョンヤン"]),
    "CHN": (["Beijing", "Peking"], ["北京"]), "TWN": (["Taipei"], ["台北"]), "RUS": (["Moscow", "Kremlin"], ["モスクワ", "クレムリン"]),
    "AUS": (["Canberra"], ["キャンベラ"]), "NZL": (["Wellington"], ["ウェリントン"]), "PHL": (["Manila"], ["マニラ"]),
    "THA": (["Bangkok"], ["バンコク"]), "VNM": (["Hanoi"], ["ハノイ"]), "IDN": (["Jakarta"], ["ジャカルタ"]),
    "MYS": (["Kuala Lumpur"], ["クアラルンプール"]), "IND": (["New Delhi", "Delhi"], ["ニューデリー", "デリー"]),
    "PAK": (["Islamabad"], ["イスラマバード"]), "BGD": (["Dhaka"], ["ダッカ"]), "MMR": (["Naypyidaw", "Nay Pyi Taw"], ["ネーピードー", "ネピドー"]),
    "KHM": (["Phnom Penh"], ["プノンペン"]), "LAO": (["Vientiane"], ["ビエンチャン"]), "LKA": (["Colombo"], ["コロンボ"]),
    "NPL": (["Kathmandu"], ["カトマンズ"]), "MNG": (["Ulaanbaatar"], ["ウランバートル"]), "UKR": (["Kyiv", "Kiev"], ["キーウ", "キエフ"]),
    "POL": (["Warsaw"], ["ワルシャワ"]), "ESP": (["Madrid"], ["マドリード"]), "PRT": (["Lisbon"], ["リスボン"]), "GRC": (["Athens"], ["アテネ"]),
    "TUR": (["Ankara"], ["アンカラ"]), "IRN": (["Tehran"], ["テヘラン"]), "IRQ": (["Baghdad"], ["バグダッド"]),
    "SAU": (["Riyadh"], ["リヤド"]), "EGY": (["Cairo"], ["カイロ"]), "SWE": (["Stockholm"], ["ストックホルム"]),
    "FIN": (["Helsinki"], ["ヘルシンキ"]), "NOR": (["Oslo"], ["オスロ"]), "DNK": (["Copenhagen"], ["コペンハーゲン"]),
    "EST": (["Tallinn"], ["タリン"]), "LVA": (["Riga"], ["リガ"]), "LTU": (["Vilnius"], ["ビリニュス"]), "HUN": (["Budapest"], ["ブダペスト"]),
    "CZE": (["Prague"], ["プラハ"]), "ROU": (["Bucharest"], ["ブカレスト"]), "SRB": (["Belgrade"], ["ベオグラード"]),
    "BLR": (["Minsk"], ["ミンスク"]), "GEO": (["Tbilisi"], ["トビリシ"]), "ARM": (["Yerevan"], ["エレバン"]), "AZE": (["Baku"], ["バクー"]),
    "KAZ": (["Astana"], ["アスタナ"]), "UZB": (["Tashkent"], ["タシケント"]), "SYR": (["Damascus"], ["ダマスカス"]),
    "QAT": (["Doha"], ["ドーハ"]), "ARE": (["Abu Dhabi"], ["アブダビ"]), "CUB": (["Havana"], ["ハバナ"]), "VEN": (["Caracas"], ["カラカス"]),
    "BRA": (["Brasília", "Brasilia"], ["ブラジリア"]), "RVN": (["Saigon"], ["サイゴン"]), "BRN": (["Bandar Seri Begawan"], ["バンダルスリブガワン"]),
    "PNG": (["Port Moresby"], ["ポートモレスビー"]), "SLB": (["Honiara"], ["ホニアラ"]), "TLS": (["Dili"], ["ディリ"]), "FJI": (["Suva"], ["スバ"]),
}
# Capitals where the tables are old, give the wrong point (a centroid of the state) or spell the name otherwise.
CAPITAL = {
    "BRA": ("Brasília", -15.79, -47.88), "CHN": ("Beijing", 39.90, 116.41), "SAU": ("Riyadh", 24.63, 46.72), "TUN": ("Tunis", 36.81, 10.18),
    "RWA": ("Kigali", -1.94, 30.06), "RUS": ("Moscow", 55.75, 37.62), "IND": ("New Delhi", 28.61, 77.21),
    "LKA": ("Sri Jayawardenepura Kotte", 6.90, 79.92), "PLW": ("Ngerulmud", 7.50, 134.62), "KAZ": ("Astana", 51.17, 71.43),
    "GNQ": ("Malabo", 3.75, 8.77), "TZA": ("Dodoma", -6.18, 35.74), "USA": ("Washington, D.C.", 38.90, -77.04), "SRB": ("Belgrade", 44.79, 20.45),
    "XKX": ("Pristina", 42.66, 21.16), "VAT": ("Vatican City", 41.90, 12.45), "PSE": ("Ramallah", 31.90, 35.20), "COK": ("Avarua", -21.21, -159.78),
    "NIU": ("Alofi", -19.06, -169.92), "SUN": ("Moscow", 55.75, 37.62), "DDR": ("East Berlin", 52.50, 13.44), "YUG": ("Belgrade", 44.79, 20.45),
    "SCG": ("Belgrade", 44.79, 20.45), "CSK": ("Prague", 50.09, 14.42), "RVN": ("Saigon", 10.78, 106.70), "YMD": ("Aden", 12.79, 45.03),
    "MEX": ("Mexico City", 19.43, -99.13), "MMR": ("Naypyidaw", 19.76, 96.08), "UKR": ("Kyiv", 50.45, 30.52), "TON": ("Nuku'alofa", -21.14, -175.20),
    "CMR": ("Yaoundé", 3.87, 11.52), "TGO": ("Lomé", 6.13, 1.22), "PRY": ("Asunción", -25.28, -57.63), "COL": ("Bogotá", 4.65, -74.08),
    "MDV": ("Malé", 4.18, 73.51), "STP": ("São Tomé", 0.34, 6.73), "CRI": ("San José", 9.93, -84.08), "MDA": ("Chișinău", 47.02, 28.83),
    "KIR": ("Tarawa", 1.33, 172.98), "LUX": ("Luxembourg", 49.61, 6.13), "BOL": ("Sucre", -19.05, -65.26),
}
FORMAL = {
    "CIV": "Republic of Côte d'Ivoire", "TUR": "Republic of Türkiye", "VAT": "Holy See", "PSE": "State of Palestine", "TWN": None,
    "XKX": "Republic of Kosovo", "COK": "Cook Islands", "NIU": "Niue", "SUN": "Union of Soviet Socialist Republics",
    "DDR": "German Democratic Republic", "YUG": "Socialist Federal Republic of Yugoslavia", "SCG": "State Union of Serbia and Montenegro",
    "CSK": "Czechoslovak Socialist Republic", "RVN": "Republic of Vietnam", "YMD": "People's Democratic Republic of Yemen",
    "MMR": "Republic of the Union of Myanmar", "STP": "Democratic Republic of São Tomé and Príncipe", "NPL": "Nepal",
}
REGION = {
    "XKX": "southern-europe", "TWN": "eastern-asia", "SUN": "eastern-europe", "DDR": "western-europe", "YUG": "southern-europe",
    "SCG": "southern-europe", "CSK": "eastern-europe", "RVN": "south-eastern-asia", "YMD": "western-asia",
}
COW = {"VAT": None, "SRB": 345, "XKX": 347, "SUN": 365, "DDR": 265, "YUG": 345, "SCG": 345, "CSK": 315, "RVN": 817, "YMD": 680}
ISO2 = {"XKX": "XK", "SUN": "SU", "DDR": "DD", "YUG": "YU", "SCG": "CS", "CSK": "CS", "RVN": None, "YMD": "YD"}
# Spells where one code holds several COW numbers, where one COW number holds several codes, or where COW has none.
SPELLS = {
    "DEU": [("1816", "1945-05-08"), ("1955-05-05", None)],             # COW 255, 260, 255
    "AUT": [("1816", "1918-11-12"), ("1919-09-10", "1938-03-13"), ("1955-07-27", None)],   # COW 300, 305
    "KOR": [("1887", "1905-11-17"), ("1949-06-29", None)],             # COW 730, 732
    "YEM": [("1926-09-02", None)],                                     # COW 678, 679
    "RUS": [("1816", "1922-12-29"), ("1991-12-26", None)],             # COW 365
    "SUN": [("1922-12-30", "1991-12-25")],                             # COW 365
    "SRB": [("1878-07-13", "1918-11-30"), ("2006-06-05", None)],       # COW 345
    "YUG": [("1918-12-01", "1941-04-20"), ("1944-10-20", "2003-02-03")],   # COW 345; the Federal Republic kept the code to 2003
    "SCG": [("2003-02-04", "2006-06-04")],                             # COW 345
    "VAT": [("1929-06-07", None)], "PSE": [("1988-11-15", None)], "COK": [("1965-08-04", None)], "NIU": [("1974-10-19", None)],
}
SOURCES = [
    {"id": "ISO-3166", "title": "ISO 3166-1 and ISO 3166-3, alpha-2 and alpha-3 codes", "publisher": "International Organization for Standardization"},
    {"id": "COW-SYSTEM", "title": "State System Membership, version 2016", "publisher": "Correlates of War Project", "date": "2017"},
    {"id": "UNTERM", "title": "Formal names of states", "publisher": "United Nations Terminology Database"},
    {"id": "CAPITALS", "title": "Capitals of COW states with coordinates, peacesciencer", "publisher": "Steven V. Miller"},
    {"id": "MOFA-NAMES", "title": "Names of countries and regions in Japanese usage", "publisher": "Ministry of Foreign Affairs of Japan"},
    {"id": "NATURAL-EARTH", "title": "Admin 0 countries, 1:110m, with Japanese names (public domain)", "publisher": "Natural Earth"},
]
HEAD = """\
# Made by Tools/registry/make_states.py: edit the script or states-overlay.psv, not this file.
# Names, capitals and codes as of mid-2025. Spells are those of COW State System Membership 2016, left-censored at 1816; the succession
# scheme (which former state is a record of its own and which is a name of a present one) is told in models/README.md.
"""


def rows(name, **options):
    with open(DATA / name, encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file, **options))


def split(text):
    return [x for x in text.split(";") if x]


def day(year, month, date):
    full = f"{int(year):04d}-{int(month):02d}-{int(date):02d}"
    return year if full == "1816-01-01" else full


def unique(names, *taken):
    seen, out = set(taken), []
    for name in names:
        if name and name not in seen:
            seen.add(name)
            out.append(name)
    return out


def main():
    overlay = [line.rstrip("\n").split("|") for line in open(HERE / "states-overlay.psv", encoding="utf-8") if not line.startswith("#")]
    iso = {r["ISO3166-1-Alpha-3"]: r for r in rows("country-codes.csv")}
    codes = {r["iso3c"]: r for r in rows("countrycode_codelist_ja_cow_iso.csv") if r["iso3c"]}
    spells, capitals = {}, {}
    for r in rows("states2016.csv"):
        end = None if r["endyear"] == "2016" else day(r["endyear"], r["endmonth"], r["endday"])
        spells.setdefault(int(r["ccode"]), []).append((day(r["styear"], r["stmonth"], r["stday"]), end))
    for r in rows("peacesciencer_cow_capitals.csv"):
        capitals[int(r["ccode"])] = (r["capital"], round(float(r["lat"]), 2), round(float(r["lng"]), 2))
    states = []
    for code, en, ja, formal_ja, capital_ja, demonyms, aliases_en, aliases_ja in overlay:
        table, known = iso.get(code, {}), codes.get(code, {})
        cow = COW.get(code, int(known["cown"]) if known.get("cown") else None)
        formal_en = FORMAL[code] if code in FORMAL else table["UNTERM English Formal"].removeprefix("the ").strip(" *")
        region = REGION.get(code) or known["region23"].lower().replace(" ", "-")
        place = CAPITAL.get(code) or capitals[cow]
        state = {"code": code}
        iso2 = ISO2[code] if code in ISO2 else table["ISO3166-1-Alpha-2"]
        if iso2:
            state["iso2"] = iso2
        if cow:
            state["cow"] = cow
        state["name"] = {"en": en, "ja": ja}
        formal = {k: v for k, v in (("en", formal_en), ("ja", formal_ja)) if v}
        if formal:
            state["formal"] = formal
        state["aliases"] = {"en": unique([formal_en, *split(aliases_en)], en), "ja": unique([formal_ja, *split(aliases_ja)], ja)}
        if code in SHORT:
            state["short"] = {"ja": SHORT[code]}
        if demonyms:
            state["demonyms"] = {"en": split(demonyms)}
        if code in METONYMS:
            state["metonyms"] = dict(zip(("en", "ja"), METONYMS[code]))
        state["capital"] = {"name": {"en": place[0], "ja": capital_ja}, "latitude": place[1], "longitude": place[2]}
        state["region"] = region
        state["spells"] = [{"from": a, "to": b} if b else {"from": a} for a, b in (SPELLS.get(code) or spells[cow])]
        states.append(state)
    states.sort(key=lambda s: s["code"])
    check(states)
    text = "format: latticework/registry/1\n" + HEAD + "sources:\n" + "".join(f"  - {flow(s)}\n" for s in SOURCES)
    text += "states:\n" + "\n".join(record(s) for s in states) + "\n"
    OUT.write_text(text, encoding="utf-8")
    print(f"{len(states)} states")


def check(states):
    """Prints where the hand-kept names differ from Natural Earth's, for the eye; fails on a name that two states share."""
    seen = {}
    for state in states:
        names = [state["name"], *[{"x": x} for lang in ("en", "ja") for x in state["aliases"][lang]]]
        for name in {x for n in names for x in n.values()} | set(state.get("demonyms", {}).get("en", [])):
            if name in seen and seen[name] != state["code"]:
                raise SystemExit(f"{name}: {seen[name]} and {state['code']}")
            seen[name] = state["code"]
    with open(DATA / "ne_110m_admin_0_countries_with_NAME_JA.geojson", encoding="utf-8") as file:
        for feature in json.load(file)["features"]:
            name = feature["properties"]["NAME_JA"]
            if name not in seen and "--names" in sys.argv:
                print("not a name here:", feature["properties"]["ADM0_A3"], name)


main()
