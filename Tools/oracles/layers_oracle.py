#!/usr/bin/env python3
"""Writes what other programs say of networks of several layers, of two signs, and of many parties to
Tests/GraphCoreTests/Oracles/layers/*.json, one file a network.

Run it from anywhere, with bctpy, XGI, PuLP (with its solver CBC), NetworkX and NumPy installed; the tests read the files and need none of
them. NaN is written null.
"""

import json
import math
import pathlib
from importlib.metadata import version

import bct
import networkx as nx
import numpy as np
import pulp
import xgi

FOLDER = pathlib.Path(__file__).resolve().parents[2] / "Tests" / "GraphCoreTests" / "Oracles" / "layers"


def tool(*names):
    return {"tool": ", ".join(names), "version": ", ".join(version(name) for name in names)}


def result(measure, call, value):
    if hasattr(value, "tolist"):
        value = value.tolist()
    values = value if isinstance(value, list) else [value]
    return {"measure": measure, "call": call, "value": [None if math.isnan(one) else one for one in values]}


def layered(name, nodes, layers):
    """Participation over layers is that over modules where the ties of each layer lead to a copy of the nodes that is a module."""
    ties = np.zeros((nodes * (len(layers) + 1),) * 2)
    for layer, edges in enumerate(layers):
        for a, b in [*edges, *((b, a) for a, b in edges)]:
            ties[a, nodes * (layer + 1) + b] = 1
    modules = np.repeat(np.arange(len(layers) + 1), nodes)
    share = bct.participation_coef(ties, modules)[:nodes]
    share[ties[:nodes].sum(axis=1) == 0] = math.nan
    count = len(layers)
    return {
        **tool("bctpy", "numpy"), "name": name, "nodes": nodes, "layers": [[list(edge) for edge in edges] for edges in layers],
        "results": [
            result("participation", "M/(M - 1) * bct participation_coef(W, layers as modules)", share * count / (count - 1)),
            result("overlappingDegree", "W.sum(axis=1)", ties[:nodes].sum(axis=1)),
        ],
    }


def hypergraph(name, nodes, members):
    h = xgi.Hypergraph()
    h.add_nodes_from(range(nodes))
    h.add_edges_from(members)
    pairs = math.comb(len(members), 2)
    shares = [xgi.to_line_graph(h, s=s).number_of_edges() / pairs for s in (1, 2, 3)]
    lines = xgi.to_line_graph(h, s=1, weights="absolute")

    def jaccard(a, b):
        shared = len(members[a]) if a == b else lines.get_edge_data(a, b, {"weight": 0})["weight"]
        return shared / (h.edges.size[a] + h.edges.size[b] - shared)

    every = range(len(members))
    return {
        **tool("xgi"), "name": name, "nodes": nodes, "hyperedges": members,
        "results": [
            result("hyperdegree", "H.nodes.degree", [h.nodes.degree[node] for node in range(nodes)]),
            result("order", "H.edges.size", [h.edges.size[edge] for edge in every]),
            *(result(f"overlap:{s}", f"to_line_graph(H, s={s}).number_of_edges() / pairs", share) for s, share in enumerate(shares, 1)),
            result("jaccard", "to_line_graph(H, weights='absolute') over the sum of both orders less it", [
                jaccard(a, b) for a in every for b in every]),
            result("simplicialFraction", "simplicial_fraction(H, min_size=2, exclude_min_size=True)", xgi.simplicial_fraction(
                h, min_size=2, exclude_min_size=True)),
        ],
    }


def signed(name, nodes, plus, minus):
    """The frustration index as a linear program of zeros and ones (Aref and Wilson's XOR model)."""
    program = pulp.LpProblem("frustration", pulp.LpMinimize)
    side = [pulp.LpVariable(f"x{node}", cat="Binary") for node in range(nodes)]
    cost = []
    for a, b in plus:
        cost.append(pulp.LpVariable(f"p{a}_{b}", cat="Binary"))
        program += cost[-1] >= side[a] - side[b]
        program += cost[-1] >= side[b] - side[a]
    for a, b in minus:
        cost.append(pulp.LpVariable(f"m{a}_{b}", cat="Binary"))
        program += cost[-1] >= side[a] + side[b] - 1
        program += cost[-1] >= 1 - side[a] - side[b]
    program += pulp.lpSum(cost)
    program.solve(pulp.PULP_CBC_CMD(msg=False))
    table = np.zeros((nodes, nodes))
    for sign, edges in ((1, plus), (-1, minus)):
        for a, b in edges:
            table[a, b] = table[b, a] = sign
    cubes = np.trace(np.linalg.matrix_power(abs(table), 3)), np.trace(np.linalg.matrix_power(table, 3))
    return {
        **tool("PuLP", "numpy"), "name": name, "nodes": nodes, "positive": plus, "negative": minus,
        "results": [
            result("frustration", "PuLP solve(XOR model) by CBC", round(pulp.value(program.objective))),
            result("balancedShare", "NumPy (tr |A|^3 + tr A^3) / 2 tr |A|^3", float((cubes[0] + cubes[1]) / (2 * cubes[0]))),
        ],
    }


def random_layers(nodes, chances, seed):
    return [list(nx.gnp_random_graph(nodes, chance, seed=seed + index).edges()) for index, chance in enumerate(chances)]


def random_signs(nodes, chance, seed):
    edges = [list(edge) for edge in nx.gnp_random_graph(nodes, chance, seed=seed).edges()]
    signs = np.random.default_rng(seed).random(len(edges)) < 0.5
    return [edge for edge, sign in zip(edges, signs) if sign], [edge for edge, sign in zip(edges, signs) if not sign]


def random_members(nodes, seed):
    generator = np.random.default_rng(seed)
    found = {tuple(sorted(generator.choice(nodes, size=size, replace=False).tolist())) for size in generator.integers(2, 5, 14)}
    return [list(one) for one in sorted(found)]


def networks():
    yield layered("layers-two", 12, random_layers(12, [0.3, 0.2], 31))
    yield layered("layers-four", 15, random_layers(15, [0.05, 0.15, 0.1, 0.3], 32))
    closed = [[0, 1, 2], [0, 1], [0, 2], [1, 2], [2, 3, 4], [2, 3], [0, 1, 2, 3], [4, 5], [0, 4, 5]]
    yield hypergraph("parties-closed", 7, closed)
    yield hypergraph("parties-many", 9, random_members(9, 33))
    yield signed("signs-sparse", 16, *random_signs(16, 0.3, 34))
    yield signed("signs-dense", 14, *random_signs(14, 0.8, 35))
    yield signed("signs-large", 20, *random_signs(20, 0.25, 36))


def main():
    FOLDER.mkdir(parents=True, exist_ok=True)
    for record in networks():
        results = record.pop("results")
        text = ",\n  ".join(json.dumps(one) for one in results)
        (FOLDER / f"{record['name']}.json").write_text(f'{json.dumps(record)[:-1]}, "results": [\n  {text}\n]}}\n')


if __name__ == "__main__":
    main()
