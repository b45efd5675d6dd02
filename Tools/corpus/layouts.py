#!/usr/bin/env python3
"""Sets the coded texts of the development half anew, in many ways, and tells how many of the ties read out of them are lost and gained.

layouts.py [--program .build/release/latticework] [--every 5] [NAME ...]

How a text is set must not matter: broken lines, narrow columns, running heads, marks of notes, characters of other machines. Each way (all, or those named) sets
every text (or every fifth with --every 5) to which it applies; what the program reads out of it is held against what it reads out of the text as it is. Tables set
by hand lose their rows where long lines are broken, so that not every loss is a fault. Nothing of Tests/Corpus/held-out is read.
"""
import argparse
import json
import pathlib
import re
import subprocess
import tempfile
import textwrap
import unicodedata

ROOT = pathlib.Path(__file__).resolve().parents[2]
TEXTS = ROOT / "Tests/Corpus/development/texts"
RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹"
WIDE = {code: code + 0xFEE0 for code in range(0x30, 0x3A)}
RADICALS = {ord(unicodedata.normalize("NFKC", chr(code))): code for code in range(0x2F00, 0x2FD6)}
NARROW = {unicodedata.normalize("NFKC", chr(code)): chr(code) for code in range(0xFF66, 0xFF9E)} | {"\u3099": "ﾞ", "\u309a": "ﾟ"}


def is_japanese(text):
    native = sum("\u3040" <= c <= "\u30ff" or "\u4e00" <= c <= "\u9fff" for c in text)
    return native * 4 > sum(c.isascii() and c.isalpha() for c in text)


def paragraphs(text):
    """The lines, and whether each is a paragraph of running text."""
    least = 60 if is_japanese(text) else 120
    return [(line, len(line) > least) for line in text.split("\n")]


def broken(line, width):
    """A Japanese line broken at so many characters, but not before a closing mark nor inside a number or a Latin word."""
    parts = []
    while len(line) > width:
        end = width
        while end < len(line) and line[end] in "、。）」』〉》】":
            end += 1
        while 1 < end < len(line) and all(c.isascii() and c.isalnum() for c in line[end - 1:end + 1]):
            end -= 1
        parts.append(line[:end])
        line = line[end:]
    return parts + [line]


def wrapped(text, latin, native):
    lines = []
    for line, is_long in paragraphs(text):
        if not is_long:
            lines.append(line)
        elif is_japanese(text):
            lines += broken(line, native)
        else:
            lines += textwrap.wrap(line, latin, break_long_words=False, break_on_hyphens=False)
    return "\n".join(lines)


def furnished(text):
    """A page number and a running head after every eighteen lines."""
    lines = []
    head = "わが国の安全と世界の動き" if is_japanese(text) else "Security Survey of the Region"
    for place, line in enumerate(wrapped(text, 72, 36).split("\n")):
        lines.append(line)
        if place % 18 == 17:
            lines += ["", str(12 + place // 18), "\f" + head, ""]
    return "\n".join(lines)


def noted(mark):
    """Marks of notes at every second sentence's end."""
    def set_anew(text):
        japanese = is_japanese(text)
        sentence = re.compile("(?<=。)(?=[^\n」』）)])" if japanese else '(?<=[a-z)”"][.])(?= [A-Z])')
        lines, number = [], 0
        for line, is_long in paragraphs(text):
            parts = sentence.split(line) if is_long else [line]
            for place in range(0, len(parts) - 1, 2):
                number += 1
                parts[place] = parts[place][:-1] + mark(number) + "。" if japanese and parts[place].endswith("。") else parts[place] + mark(number)
            lines.append("".join(parts))
        return "\n".join(lines)
    return set_anew


def listed(mark):
    return lambda text: re.sub(r"(?m)^(\s*)[・•\-–▪◆●○*] ?", lambda match: match[1] + mark, text)


def only(language, change):
    return lambda text: change(text) if is_japanese(text) == (language == "ja") else text


def narrow_katakana(text):
    parts = (NARROW.get(c, c) if "\u30a0" <= c <= "\u30ff" or c in "\u3099\u309a" else c for c in unicodedata.normalize("NFD", text))
    return unicodedata.normalize("NFC", "".join(parts))


WAYS = {
    "lines of a page": lambda text: wrapped(text, 72, 36),
    "lines of a column": lambda text: wrapped(text, 46, 20),
    "running heads": furnished,
    "raised marks": noted(lambda number: "".join(RAISED[int(digit)] for digit in str(number))),
    "marks in brackets": noted(lambda number: f"[{number}]"),
    "marks as digits": noted(str),
    "marks 注": noted(lambda number: f"（注{number}）"),
    "marks ※": noted(lambda number: f"※{number}"),
    "daggers": noted(lambda number: "†"),
    "dashes": listed("- "),
    "points": listed("• "),
    "squares": listed("■ "),
    "CR LF": lambda text: text.replace("\n", "\r\n"),
    "two blanks": only("en", lambda text: re.sub(r"(?<=[a-z][.]) (?=[A-Z])", "  ", text)),
    "soft hyphens": only("en", lambda text: re.sub(r"\b([a-z]{5})([a-z]{4,})\b", "\\1\u00ad\\2", text)),
    "ligatures": only("en", lambda text: text.replace("ffi", "ﬃ").replace("fi", "ﬁ").replace("fl", "ﬂ")),
    "marks apart": lambda text: unicodedata.normalize("NFD", text),
    "wide digits": only("ja", lambda text: text.translate(WIDE)),
    "narrow forms": only("ja", lambda text: unicodedata.normalize("NFKC", text)),
    "narrow katakana": only("ja", narrow_katakana),
    "radicals": only("ja", lambda text: text.translate(RADICALS)),
    "commas ，": only("ja", lambda text: text.replace("、", "，")),
    "points ，．": only("ja", lambda text: text.replace("、", "，").replace("。", "．")),
}


def read(program, texts):
    """The ties read out of each text: type and parties."""
    with tempfile.TemporaryDirectory() as folder:
        for name, text in texts.items():
            (pathlib.Path(folder) / name).write_bytes(text.encode())
        run = subprocess.run([program, "extract", folder, "--format", "ndjson"], stdin=subprocess.DEVNULL, capture_output=True, check=True)
    ties = {}
    for line in filter(None, run.stdout.decode().split("\n")):
        coding = json.loads(line)
        ties[pathlib.Path(coding["documents"][0]["document"]).name] = {(tie["type"], *tie["parties"]) for tie in coding["ties"]}
    return ties


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--program", default=ROOT / ".build/release/latticework")
    parser.add_argument("--every", type=int, default=1, help="take only each so manieth text")
    parser.add_argument("ways", nargs="*", metavar="NAME", help="ways of setting a text: " + ", ".join(WAYS))
    arguments = parser.parse_args()
    unknown = set(arguments.ways) - set(WAYS)
    if unknown:
        parser.error(f"no way of setting a text: {', '.join(sorted(unknown))}; there are {', '.join(WAYS)}")
    plain = {path.name: path.read_text(encoding="utf-8") for path in sorted(TEXTS.glob("*.txt"))[::arguments.every]}
    base = read(arguments.program, plain)
    print(f"{len(plain)} texts, {sum(map(len, base.values()))} ties")
    for name in arguments.ways or WAYS:
        texts = {text: WAYS[name](words) for text, words in plain.items()}
        texts = {text: words for text, words in texts.items() if words != plain[text]}
        ties = read(arguments.program, texts)
        of = sum(len(base[text]) for text in texts)
        lost = sum(len(base[text] - ties[text]) for text in texts)
        gained = sum(len(ties[text] - base[text]) for text in texts)
        print(f"{name:<20}{len(texts):>6} texts{of:>7} ties   lost {lost / max(of, 1):.3f}   gained {gained / max(of, 1):.3f}", flush=True)


if __name__ == "__main__":
    main()
