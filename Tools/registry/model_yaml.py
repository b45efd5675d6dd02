"""Writes model values as compact, stable YAML: block style for the outer two levels, flow style inside."""
import json
import re

PLAIN = re.compile(r"^[^\s\-?:,\[\]{}#&*!|>'\"%@`=~<0-9.+][^:,\[\]{}#\"'|>&*!%@`]*$")
WORDS = {"y", "n", "yes", "no", "on", "off", "true", "false", "null", "none", ""}
DATE = re.compile(r"^\d{4}(-\d\d(-\d\d)?)?$")


def scalar(value):
    """A scalar, quoted only where YAML 1.1 or 1.2 would read it as something else. Dates stay plain."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, (int, float)):
        return str(value)
    if DATE.match(value):
        return value
    if PLAIN.match(value) and value.lower() not in WORDS and not value.endswith(" "):
        return value
    return json.dumps(value, ensure_ascii=False)


def flow(value):
    """A value in flow style, on one line."""
    if isinstance(value, dict):
        return "{" + ", ".join(f"{k}: {flow(v)}" for k, v in value.items()) + "}"
    if isinstance(value, (list, tuple)):
        return "[" + ", ".join(flow(v) for v in value) + "]"
    return scalar(value)


def record(value, indent="  "):
    """One item of a block sequence: its keys a line each, the values in flow style; long lists of maps get a line each."""
    lines = []
    for key, item in value.items():
        text = flow(item)
        if isinstance(item, (list, tuple)) and item and len(text) > 110:
            lines.append(f"{key}:")
            maps = all(isinstance(x, dict) and "party" not in x for x in item)
            lines += [f"  - {flow(x)}" for x in item] if maps else chunked(item)
        elif isinstance(item, dict) and len(text) > 150:
            lines.append(f"{key}:")
            lines += [f"  {k}: {flow(v)}" for k, v in item.items()]
        else:
            lines.append(f"{key}: {text}")
    return "\n".join((indent + ("- " if i == 0 else "  ") + line) for i, line in enumerate(lines))


def chunked(items):
    """A long list in flow style over several lines."""
    lines, line = [], ""
    for x in map(flow, items):
        if len(line) + len(x) > 105:
            lines.append(line)
            line = ""
        line += x + ", "
    lines.append(line)
    return ["  [" + lines[0].rstrip()] + ["   " + x.rstrip() for x in lines[1:-1]] + ["   " + lines[-1].rstrip(", ") + "]"] \
        if len(lines) > 1 else ["  [" + lines[0].rstrip(", ") + "]"]
