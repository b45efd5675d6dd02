#!/usr/bin/env python3
"""Prints how much memory this library and every peer that is installed take at most for a graph of 10^6 edges, as a Markdown table.

Usage: memory.py [--set ba200k] [--measures "core numbers,PageRank,..."] [--peers p,...] [--data FOLDER] [--program FILE]

The peak is the largest resident set of a process of its own (ru_maxrss, as wait4 tells it) that reads the list and takes one measure, less that of the
same program on a list of one tie, with which libraries and interpreters are left out. "load" reads the list alone.
"""

import argparse
import datetime
import os
import pathlib
import subprocess
import tempfile

import compare
import make_graphs


def peak(command, measure):
    """The largest resident set of a command in bytes; None if it fails, or has no such measure."""
    environment = {**os.environ, "OMP_WAIT_POLICY": "PASSIVE"}
    process = subprocess.Popen([str(part) for part in command], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, env=environment)
    with process.stdout as output:
        taken = [line.split(b"\t")[0].decode() for line in output]
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    return usage.ru_maxrss * 1024 if process.returncode == 0 and (measure or "load") in taken else None


def command(name, python, program, measure, path):
    if name == compare.OURS:
        return [program, measure, 1, 0, path]
    return [python, compare.HERE / "peers.py", name, measure, 1, path]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--set", default="ba200k")
    parser.add_argument("--measures", default="core numbers,PageRank,clustering,Leiden")
    parser.add_argument("--peers", default=",".join(compare.PEERS))
    parser.add_argument("--data", default=os.path.join(tempfile.gettempdir(), "benchmark-graphs"))
    parser.add_argument("--program", type=pathlib.Path, metavar="FILE")
    options = parser.parse_args()
    program = options.program or compare.build()
    programs = {compare.OURS: None} | {
        peer: python for peer in options.peers.split(",") if peer and (python := compare.installed(peer))}
    path = make_graphs.paths(options.data, options.set)[0]
    with open(path, "rb") as lines:
        edges = sum(1 for line in lines if line.strip() and not line.startswith(b"#"))
    print(f"{datetime.date.today()}: {options.set}, {edges} edges, a list of {os.path.getsize(path) / 1e6:.1f} MB. Peaks in MB, in brackets bytes an edge.\n")
    print("| | " + " | ".join(programs) + " |\n|---|" + "---|" * len(programs))
    with tempfile.TemporaryDirectory() as folder:
        single = pathlib.Path(folder) / "single"
        single.write_text("0 1\n")
        bases = {name: peak(command(name, python, program, "", single), "") for name, python in programs.items()}
        for measure in ["", *options.measures.split(",")]:
            cells = []
            for name, python in programs.items():
                found, base = peak(command(name, python, program, measure, path), measure), bases[name]
                cells.append("" if found is None or base is None else f"{(found - base) / 1e6:.0f} ({(found - base) / edges:.0f})")
            print(f"| {measure or 'load'} | " + " | ".join(cells) + " |", flush=True)


if __name__ == "__main__":
    main()
