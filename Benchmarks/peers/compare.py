#!/usr/bin/env python3
"""Runs this library and every peer that is installed on the same graphs, and prints seconds and ratios as a Markdown table.

Usage: compare.py [--sets ba2k,er20k,...] [--measures m,...] [--peers p,...] [--rounds 3] [--threads 0] [--data FOLDER]
                  [--growth FILE.svg] [--program FILE] [--processor] [--scaling] [--limit SECONDS]

Each program runs in a process of its own, one after another, in one run: the lists are read first, each measure is taken up to `rounds`
times, and the least time counts. What the results come to is compared; a value more than 1e-4 from this library's is marked.
With --processor every program is held to one thread and its processor time counts, which other work on the machine changes little.
The library's program is built first (swift build -c release), unless it is given. --growth prints and draws time against size, from 10^3
to 10^6 edges. --scaling times this library alone, on one thread and on two, and compares what the results come to digit by digit. With
--limit a program is stopped after so many seconds on a set; what it had measured until then counts.
"""

import argparse
import datetime
import os
import pathlib
import subprocess
import sys
import tempfile

import growth
import make_graphs

HERE = pathlib.Path(__file__).resolve().parent
OURS = "this library"
MEASURES = [
    "betweenness", "closeness", "harmonic", "path length", "eigenvector", "PageRank", "clustering", "core numbers", "components",
    "constraint", "effective size", "sampled betweenness", "Leiden",
]
PEERS = ["igraph", "networkit", "graph-tool", "rustworkx", "networkx"]
# NetworkX takes minutes for these on more nodes.
SLOW = {"betweenness", "closeness", "harmonic"}


def build():
    subprocess.run(["swift", "build", "-c", "release", "--product", "measure-graphs"], cwd=HERE.parent, check=True,
                   stdout=subprocess.DEVNULL)
    shown = subprocess.run(["swift", "build", "-c", "release", "--show-bin-path"], cwd=HERE.parent, check=True, capture_output=True)
    return pathlib.Path(shown.stdout.decode().strip()) / "measure-graphs"


def pythons():
    """The interpreters to try: this one, and the system's, where graph-tool lives."""
    return [sys.executable, "/usr/bin/python3"]


def installed(peer):
    module = peer.replace("-", "_")
    for python in pythons():
        try:
            if subprocess.run([python, "-c", f"import {module}"], capture_output=True).returncode == 0:
                return python
        except OSError:
            pass
    return None


def run(command, processor, limit=None):
    """A program's lines as {name: (seconds, value)}, and its version."""
    environment = {**os.environ, "OMP_WAIT_POLICY": "PASSIVE"}
    if processor:
        environment |= {"PROCESSOR_TIME": "1", "OMP_NUM_THREADS": "1", "RAYON_NUM_THREADS": "1"}
    try:
        done = subprocess.run([str(part) for part in command], capture_output=True, env=environment, timeout=limit)
        output, failure = done.stdout, done.returncode and done.stderr.decode().strip().splitlines()[-1:]
    except subprocess.TimeoutExpired as stopped:
        output, failure = stopped.stdout or b"", f"more than {limit} s"
    results, version = {}, ""
    # A program that was stopped may have been in the middle of a line.
    for line in output.decode().splitlines() if output.endswith(b"\n") else output.decode().splitlines()[:-1]:
        name, *rest = line.split("\t")
        if name == "version":
            version = rest[0]
        else:
            results[name] = (float(rest[0]), float(rest[1]))
    if failure:
        print(f"{' '.join(str(part) for part in command[:3])} stopped: {failure}", file=sys.stderr)
    return results, version


def measured(program, paths, measures, options, peers):
    rounds, processor = options.rounds, options.processor
    threads = 1 if processor else options.threads
    results = {OURS: run([program, ",".join(measures), rounds, threads, *paths], processor, options.limit)[0]}
    versions = {}
    for peer, python in peers.items():
        wanted = [m for m in measures if not (peer == "networkx" and m in SLOW and paths[0].stat().st_size > 100_000)]
        results[peer], versions[peer] = run([python, HERE / "peers.py", peer, ",".join(wanted), rounds, *paths], processor, options.limit)
    return results, versions


def scaling(name, program, paths, measures, options):
    """This library on one thread and on two: seconds, and whether the results come to the same to the last digit."""
    one, two = (run([program, ",".join(measures), options.rounds, threads, *paths], False, options.limit)[0] for threads in (1, 2))
    print(f"\n### {name}, threads\n\n| measure | 1 thread | 2 threads | times as fast | same result |\n|---|---|---|---|---|")
    for measure in [m for m in ["load", *MEASURES] if m in one and m in two]:
        (alone, value), (both, other) = one[measure], two[measure]
        print(f"| {measure} | {seconds(alone)} | {seconds(both)} | {alone / both:.2f} | {'yes' if value == other else 'NO'} |", flush=True)


def seconds(value):
    return f"{value:.3g}" if value < 100 else f"{value:.0f}"


def table(name, results, versions):
    peers = [peer for peer in results if peer != OURS]
    print(f"\n### {name}\n\n| measure | {OURS} | " + " | ".join(f"{p} {versions[p]}" for p in peers) + " | fastest peer over ours |")
    print("|---|" + "---|" * (len(peers) + 2))
    for measure in ["load", *MEASURES]:
        if measure not in results[OURS]:
            continue
        mine, value = results[OURS][measure]
        cells, times = [], []
        for peer in peers:
            if measure not in results[peer]:
                cells.append("")
                continue
            took, theirs = results[peer][measure]
            times.append(took)
            differs = measure != "load" and abs(theirs - value) > 1e-4 * max(1, abs(value))
            cells.append(seconds(took) + (f" (value {theirs:.9g}, ours {value:.9g})" if differs else ""))
        ratio = f"{min(times) / mine:.2g}" if times else ""
        print(f"| {measure} | {seconds(mine)} | " + " | ".join(cells) + f" | {ratio} |", flush=True)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sets", default="ba2k,yearly,er20k,ba200k")
    parser.add_argument("--measures", default=",".join(MEASURES))
    parser.add_argument("--peers", default=",".join(PEERS))
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--threads", type=int, default=0)
    parser.add_argument("--data", default=os.path.join(tempfile.gettempdir(), "benchmark-graphs"))
    parser.add_argument("--growth", metavar="FILE.svg")
    parser.add_argument("--program", type=pathlib.Path, metavar="FILE")
    parser.add_argument("--processor", action="store_true")
    parser.add_argument("--scaling", action="store_true")
    parser.add_argument("--limit", type=float, metavar="SECONDS")
    options = parser.parse_args()
    measures = options.measures.split(",")
    program = options.program or build()
    peers = {peer: python for peer in options.peers.split(",") if peer and (python := installed(peer))}
    print(f"{datetime.date.today()}: {os.cpu_count()} cores, load {os.getloadavg()[0]:.1f} at the start. "
          f"{'Processor time of one thread' if options.processor else 'Seconds'}, the least of {options.rounds}.")
    for name in filter(None, options.sets.split(",")):
        paths = make_graphs.paths(options.data, name)
        # Exact path measures of the largest graph take peers hours.
        wanted = [m for m in measures if name != "ba200k" or m not in SLOW | {"path length"}]
        if options.scaling:
            scaling(name, program, paths, wanted, options)
        else:
            table(name, *measured(program, paths, wanted, options, peers))
    if options.growth:
        panels = growth.series(
            lambda name, wanted, peers: measured(program, make_graphs.paths(options.data, name), wanted, options, peers)[0], peers, OURS)
        growth.table(panels)
        growth.draw(options.growth, panels)


if __name__ == "__main__":
    main()
