#!/usr/bin/env python3
"""Writes the benchmark's graphs as edge lists, the same bytes on every machine: only the standard library's generator is used.

Usage: make_graphs.py FOLDER [set ...], where a set is one of ba2k, er20k, ba20k, ws20k, ba200k, yearly, or er<edges>.
Nodes are numbered from 0 in the order in which a list names them, so that all programs see the same nodes.
"""

import pathlib
import random
import sys

SEED = 42


def barabasi_albert(nodes, ties):
    """Each new node ties itself to so many others, chosen by degree."""
    generator = random.Random(SEED)
    edges = [(0, node) for node in range(1, ties + 1)]
    ends = [node for edge in edges for node in edge]
    for new in range(ties + 1, nodes):
        chosen = set()
        while len(chosen) < ties:
            chosen.add(generator.choice(ends))
        for other in sorted(chosen):
            edges.append((other, new))
            ends += (other, new)
    return edges


def random_graph(nodes, count):
    """So many edges between any nodes."""
    generator = random.Random(SEED)
    edges = set()
    while len(edges) < count:
        a, b = generator.randrange(nodes), generator.randrange(nodes)
        if a != b:
            edges.add((min(a, b), max(a, b)))
    return sorted(edges)


def small_world(nodes, degree, chance):
    """A ring of neighbours, of whose ties some are led elsewhere."""
    generator = random.Random(SEED)
    ties = [set() for _ in range(nodes)]

    def tie(a, b, add):
        (ties[a].add if add else ties[a].discard)(b)
        (ties[b].add if add else ties[b].discard)(a)

    for step in range(1, degree // 2 + 1):
        for node in range(nodes):
            tie(node, (node + step) % nodes, True)
    for step in range(1, degree // 2 + 1):
        for node in range(nodes):
            if generator.random() < chance:
                other = generator.randrange(nodes)
                while other == node or other in ties[node]:
                    other = generator.randrange(nodes)
                tie(node, (node + step) % nodes, False)
                tie(node, other, True)
    return sorted((a, b) for a in range(nodes) for b in ties[a] if a < b)


def year(number):
    """States in a year: treaties of many parties, three hubs, and a few ties besides."""
    generator = random.Random(SEED * 1000 + number)
    count = round(60 + 140 * number / 202)
    wanted = round(generator.uniform(0.05, 0.20) * count * (count - 1) / 2)
    edges = set()

    def tie(a, b):
        if a != b:
            edges.add((min(a, b), max(a, b)))

    states = list(range(count))
    while len(edges) < 0.6 * wanted:
        parties = generator.sample(states, generator.randint(3, max(4, count // 8)))
        for index, a in enumerate(parties):
            for b in parties[:index]:
                tie(a, b)
    hubs = generator.sample(states, 3)
    for _ in range(5000):
        if len(edges) >= 0.85 * wanted:
            break
        tie(generator.choice(hubs), generator.choice(states))
    while len(edges) < wanted:
        tie(generator.randrange(count), generator.randrange(count))
    return sorted(edges)


SETS = {
    "ba2k": lambda: barabasi_albert(2_000, 4),
    "er20k": lambda: random_graph(20_000, 100_000),
    "ba20k": lambda: barabasi_albert(20_000, 5),
    "ws20k": lambda: small_world(20_000, 10, 0.1),
    "ba200k": lambda: barabasi_albert(200_000, 5),
}


def write(path, edges):
    numbers = {}
    with open(path, "w") as file:
        for a, b in edges:
            file.write(f"{numbers.setdefault(a, len(numbers))} {numbers.setdefault(b, len(numbers))}\n")


def paths(folder, name):
    """The lists of a set, which are written if they are not there."""
    folder = pathlib.Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    if name == "yearly":
        (folder / name).mkdir(exist_ok=True)
        lists = [folder / name / f"{1816 + number}.edges" for number in range(203)]
        for number, path in enumerate(lists):
            if not path.exists():
                write(path, year(number))
        return lists
    path = folder / f"{name}.edges"
    if not path.exists():
        edges = SETS[name]() if name in SETS else random_graph(max(20, int(name[2:]) // 5), int(name[2:]))
        write(path, edges)
    return [path]


if __name__ == "__main__":
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    for chosen in sys.argv[2:] or [*SETS, "yearly"]:
        print(chosen, len(paths(sys.argv[1], chosen)))
