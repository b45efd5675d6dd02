#!/usr/bin/env python3
"""Writes the least and the most of measures among all graphs of three to seven nodes to Tests/GraphCoreTests/Oracles/bounds/bounds.json.

The graphs are those of NetworkX' graph_atlas_g() (R. C. Read and R. J. Wilson 1998, An Atlas of Graphs); digraphs of up to four nodes are
made here. Run it from anywhere, with NetworkX installed; the tests read the file and need none of it.
"""

import itertools
import json
import pathlib

import networkx as nx

FILE = pathlib.Path(__file__).resolve().parents[2] / "Tests" / "GraphCoreTests" / "Oracles" / "bounds" / "bounds.json"


def betweenness_centralization(g):
    n = len(g)
    scores = nx.betweenness_centrality(g, normalized=False).values()
    return sum(max(scores) - one for one in scores) / ((n - 1) ** 2 * (n - 2) / 2)


def biconnected_share(g):
    pairs = {frozenset(p) for block in nx.biconnected_components(g) if len(block) > 2 for p in itertools.combinations(block, 2)}
    return len(pairs) / (len(g) * (len(g) - 1) / 2)


def of_hub(g, hub):
    rest = g.subgraph([v for v in g if v != hub])
    pairs = len(rest) * (len(rest) - 1) / 2
    joined = sum(len(c) * (len(c) - 1) / 2 for c in nx.connected_components(rest))
    yield "hubDegree", g.degree[hub]
    yield "hubMargin", g.degree[hub] - max(g.degree[v] for v in rest)
    yield "spokeDensity", rest.number_of_edges() / pairs
    yield "hubLossSurvival", joined / pairs
    yield "spokeEfficiency", nx.global_efficiency(rest)


def undirected():
    for g in nx.graph_atlas_g():
        if len(g) < 3:
            continue
        key = (len(g), g.number_of_edges())
        yield key, "betweennessCentralization", betweenness_centralization(g)
        yield key, "biconnectedShare", biconnected_share(g)
        degrees = [d for _, d in g.degree]
        yield key, "degreeVariance", sum(d * d for d in degrees) / len(g) - (sum(degrees) / len(g)) ** 2
        yield key, "bridges", sum(1 for _ in nx.bridges(g))
        top = max(d for _, d in g.degree)
        for hub in g:
            for name, value in of_hub(g, hub):
                yield key, f"{name}:any", value
                if g.degree[hub] == top:
                    yield key, f"{name}:leading", value


def directed():
    for n in (3, 4):
        arcs = list(itertools.permutations(range(n), 2))
        for chosen in itertools.product((False, True), repeat=len(arcs)):
            g = nx.DiGraph([arc for arc, one in zip(arcs, chosen) if one])
            m = g.number_of_edges()
            if 0 < m < len(arcs):
                a = m / len(arcs)
                yield (n, m), "reciprocity", (nx.overall_reciprocity(g) - a) / (1 - a)


def main():
    bounds = {}
    for (nodes, ties), name, value in itertools.chain(undirected(), directed()):
        least, most = bounds.get((name, nodes, ties), (value, value))
        bounds[name, nodes, ties] = (min(least, value), max(most, value))
    rows = ",\n  ".join(
        json.dumps({"measure": name, "nodes": nodes, "ties": ties, "least": least, "most": most})
        for (name, nodes, ties), (least, most) in sorted(bounds.items()))
    FILE.parent.mkdir(parents=True, exist_ok=True)
    FILE.write_text(
        f'{{"tool": "NetworkX", "version": "{nx.__version__}", "call": "graph_atlas_g(), and all digraphs of 3 and 4 nodes", "rows": [\n  {rows}\n]}}\n')


if __name__ == "__main__":
    main()
