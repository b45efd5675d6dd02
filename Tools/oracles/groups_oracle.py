#!/usr/bin/env python3
"""Writes what other programs say of cores, positions and communities to Tests/GraphCoreTests/Oracles/structure/groups-*.json.

Run it from anywhere, with NetworkX, NumPy, SciPy, python-igraph and leidenalg installed; the tests read the files and need none of them.
Where there is no program, the definition is computed by other means than ours: all divisions by NumPy's correlation, the continuous core by
SciPy's general least squares, CONCOR by NumPy's correlation of correlations. (cpnet 0.0.21 has both cores, but is no measure: its MINRES stops
at a hundredth, and its BE divides by nothing where all are in the core.) NaN is written null.
"""

import itertools
import json
import math
import pathlib
from importlib.metadata import version

import igraph
import leidenalg
import networkx as nx
import numpy as np
import scipy.optimize
import scipy.stats

FOLDER = pathlib.Path(__file__).resolve().parents[2] / "Tests" / "GraphCoreTests" / "Oracles" / "structure"
TOOLS = ["networkx", "numpy", "scipy", "igraph", "leidenalg"]


def relabelled(graph):
    return nx.convert_node_labels_to_integers(graph, ordering="default")


def graphs():
    yield "kite", nx.krackhardt_kite_graph()
    yield "florentine", relabelled(nx.florentine_families_graph())
    yield "karate", nx.Graph(relabelled(nx.karate_club_graph()).edges())
    yield "wheel", nx.wheel_graph(8)
    yield "middle", nx.gnp_random_graph(12, 0.4, seed=21)
    yield "dense", nx.gnp_random_graph(11, 0.65, seed=22)
    yield "scale-free", nx.barabasi_albert_graph(60, 3, seed=3)
    yield "blocks", nx.planted_partition_graph(4, 12, 0.6, 0.05, seed=4)
    yield "directed", nx.gnp_random_graph(14, 0.25, seed=5, directed=True)


def pairs_of(g):
    return list(itertools.combinations(range(len(g)), 2))


def discrete_core(g):
    """The best correlation with a core's ideal pattern over all divisions, and how many divisions have it."""
    pairs = pairs_of(g)
    ties = np.array([g.has_edge(a, b) for a, b in pairs], dtype=float)
    fits = []
    for division in itertools.product([0, 1], repeat=len(g)):
        ideal = np.array([division[a] or division[b] for a, b in pairs], dtype=float)
        if ideal.any() and not ideal.all():
            fits.append(np.corrcoef(ties, ideal)[0, 1])
    best = max(fits)
    return best, sum(fit > best - 1e-9 for fit in fits)


def continuous_core(g):
    """The least squares of ties less products of corenesses, from several starts, of norm 1; and the correlation of the two."""
    pairs = np.array(pairs_of(g))
    ties = np.array([g.has_edge(a, b) for a, b in pairs], dtype=float)
    gaps = lambda c: ties - c[pairs[:, 0]] * c[pairs[:, 1]]
    generator = np.random.default_rng(1)
    found = [
        scipy.optimize.least_squares(gaps, generator.uniform(0.1, 1, len(g)), xtol=1e-15, ftol=1e-15, gtol=1e-15, bounds=(0, np.inf))
        for _ in range(8)
    ]
    core = min(found, key=lambda one: one.cost).x
    return core / np.linalg.norm(core), np.corrcoef(ties, ties - gaps(core))[0, 1]


def hierarchy(g):
    def of(node):
        contacts = sorted(set(nx.all_neighbors(g, node)))
        if len(contacts) < 2:
            return math.nan
        parts = [nx.local_constraint(g, node, contact) for contact in contacts]
        return scipy.stats.entropy(parts, [1] * len(parts)) / math.log(len(parts))

    return [of(node) for node in sorted(g)]


def concor(g, depth):
    """Blocks numbered by their lowest nodes."""
    ties = nx.to_numpy_array(g, nodelist=sorted(g))

    def first(a, b):
        others = [c for c in range(len(g)) if c not in (a, b)]
        one, other = (np.concatenate([ties[x, others], ties[others, x]]) for x in (a, b))
        return np.corrcoef(one, other)[0, 1] if one.std() > 0 and other.std() > 0 else 0

    def parted(members):
        if len(members) < 2:
            return [members]
        table = np.array([[1 if a == b else first(a, b) for b in members] for a in members])
        for _ in range(50):
            if np.allclose(abs(table), 1, rtol=0, atol=1e-9):
                break
            with np.errstate(all="ignore"):
                table = np.nan_to_num(np.corrcoef(table))
            np.fill_diagonal(table, 1)
        sides = [[m for m, r in zip(members, table[0]) if (r > 0) == side] for side in (True, False)]
        return [side for side in sides if side]

    blocks = [list(range(len(g)))]
    for _ in range(depth):
        blocks = [part for block in blocks for part in parted(block)]
    blocks.sort()
    return [next(i for i, block in enumerate(blocks) if node in block) for node in range(len(g))]


def calls(g):
    yield "hierarchy", 1e-9, "SciPy stats.entropy(c, uniform) / log N with c of NetworkX local_constraint(G, u, v)", hierarchy(g)
    # A wheel's nodes on the rim are alike: rounding alone would part them.
    for depth in (1, 2) if 10 <= len(g) < 40 else ():
        yield f"concor:{depth}", 0, f"NumPy corrcoef of corrcoef until all are 1 or -1, {depth} times", concor(g, depth)
    if g.is_directed():
        return
    if len(g) <= 12:
        fit, count = discrete_core(g)
        yield "corePeriphery:fit", 1e-10, "NumPy corrcoef with the ideal pattern of every division", fit
        yield "corePeriphery:equallyGood", 0, "NumPy corrcoef with the ideal pattern of every division", count
    core, fit = continuous_core(g)
    yield "coreness", 1e-5, "SciPy optimize.least_squares(ties - products), 8 starts, norm 1", list(core)
    yield "coreness:fit", 1e-7, "NumPy corrcoef(ties, products)", fit
    groups = [{node for node in g if node % 3 == k} for k in range(3)]
    for gamma in (1, 1.5):
        value = nx.community.modularity(g, groups, resolution=gamma)
        yield f"modularity:{gamma}", 1e-12, f"NetworkX community.modularity(G, node mod 3, resolution={gamma})", value
    twin = igraph.Graph(n=len(g), edges=list(g.edges()))
    yield "modularity:1", 1e-12, "igraph Graph.modularity(node mod 3)", twin.modularity([node % 3 for node in range(len(g))])
    found = [
        leidenalg.find_partition(twin, leidenalg.ModularityVertexPartition, n_iterations=-1, seed=seed).quality() for seed in range(20)]
    yield "communities:mean", 0, "leidenalg find_partition(G, ModularityVertexPartition, n_iterations=-1), mean quality of 20 seeds", (
        float(np.mean(found)))


def plain(value):
    if isinstance(value, list):
        return [plain(one) for one in value]
    if hasattr(value, "item"):
        value = value.item()
    return None if isinstance(value, float) and math.isnan(value) else value


def main():
    for name, graph in graphs():
        record = {
            "tool": "NetworkX, NumPy, SciPy, igraph and leidenalg", "version": ", ".join(version(tool) for tool in TOOLS),
            "name": name, "nodes": len(graph), "directed": graph.is_directed(), "edges": [list(edge) for edge in graph.edges()],
            "weights": None,
        }
        lines = json.dumps(record)[:-1]
        results = ",\n  ".join(
            json.dumps({"measure": measure, "call": call, "tolerance": tolerance, "value": plain(value)})
            for measure, tolerance, call, value in calls(graph))
        (FOLDER / f"groups-{name}.json").write_text(f'{lines}, "results": [\n  {results}\n]}}\n')


if __name__ == "__main__":
    main()
