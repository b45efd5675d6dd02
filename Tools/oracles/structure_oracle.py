#!/usr/bin/env python3
"""Writes what NetworkX and igraph say of the structure of a few graphs to Tests/GraphCoreTests/Oracles/structure/*.json.

Run it from anywhere, with NetworkX, NumPy, SciPy and python-igraph installed; the tests read the files and need none of them.
NaN is written null.
"""

import json
import math
import pathlib
import random

import igraph
import networkx as nx
import numpy as np

FOLDER = pathlib.Path(__file__).resolve().parents[2] / "Tests" / "GraphCoreTests" / "Oracles" / "structure"


def relabelled(graph):
    return nx.convert_node_labels_to_integers(graph, ordering="default")


def weighted(graph, seed):
    generator = random.Random(seed)
    for _, _, data in graph.edges(data=True):
        data["weight"] = generator.randint(1, 40) / 8
    return graph


def graphs():
    yield "kite", nx.krackhardt_kite_graph()
    yield "florentine", relabelled(nx.florentine_families_graph())
    yield "karate", nx.Graph(relabelled(nx.karate_club_graph()).edges())
    yield "grid", relabelled(nx.grid_2d_graph(4, 6))
    yield "sparse-disconnected", nx.gnp_random_graph(40, 0.04, seed=7)
    yield "dense", nx.gnp_random_graph(30, 0.3, seed=11)
    yield "scale-free", nx.barabasi_albert_graph(60, 3, seed=3)
    yield "directed-sparse", nx.gnp_random_graph(40, 0.05, seed=5, directed=True)
    yield "directed-dense", nx.gnp_random_graph(20, 0.3, seed=6, directed=True)
    yield "weighted", weighted(nx.gnp_random_graph(30, 0.2, seed=2), 4)
    yield "directed-weighted", weighted(nx.gnp_random_graph(20, 0.2, seed=9, directed=True), 8)


def calls(g, i):
    weight = "weight" if nx.is_weighted(g) else None
    if not g.is_directed() or weight:
        yield "constraint", 1e-10, "NetworkX constraint(G)", nx.constraint(g, weight=weight)
        # Not effective_size(G): with weights, that divides each column by its own largest weight instead of each row's.
        yield "effectiveSize", 1e-10, "NetworkX effective_size(G, nodes=list(G))", nx.effective_size(
            g, nodes=list(g), weight=weight)
    yield "constraint", 1e-10, "igraph Graph.constraint()", i.constraint(weights=weight)
    if weight:
        if g.is_directed():
            table = nx.to_numpy_array(g)
            yield "weightedReciprocity", 1e-12, "NumPy minimum(A, A.T).sum() / A.sum(), A = NetworkX to_numpy_array(G)", (
                np.minimum(table, table.T).sum() / table.sum())
        else:
            yield "algebraicConnectivity", 1e-8, "NetworkX laplacian_spectrum(G)[1]", sorted(nx.laplacian_spectrum(g))[1]
        return
    yield "degreeAssortativity", 1e-10, "NetworkX degree_assortativity_coefficient(G)", (
        nx.degree_assortativity_coefficient(g))
    yield "degreeAssortativity", 1e-10, "igraph Graph.assortativity_degree()", i.assortativity_degree()
    if g.is_directed():
        yield "mutualShare", 1e-12, "NetworkX overall_reciprocity(G)", nx.overall_reciprocity(g)
        yield "mutualShare", 1e-12, "igraph Graph.reciprocity()", i.reciprocity()
        yield "triadCensus", 0, "NetworkX triadic_census(G), in its order", list(nx.triadic_census(g).values())
        dyads = i.dyad_census()
        yield "dyadCensus", 0, "igraph Graph.dyad_census()", [dyads.mutual, dyads.asymmetric, dyads.null]
        yield "averageConnectivity", 1e-12, "NetworkX average_node_connectivity(G)", nx.average_node_connectivity(g)
        return
    yield "nodeConnectivity", 0, "NetworkX node_connectivity(G)", nx.node_connectivity(g)
    yield "nodeConnectivity", 0, "igraph Graph.vertex_connectivity()", i.vertex_connectivity()
    yield "edgeConnectivity", 0, "NetworkX edge_connectivity(G)", nx.edge_connectivity(g)
    yield "averageConnectivity", 1e-12, "NetworkX average_node_connectivity(G)", nx.average_node_connectivity(g)
    yield "algebraicConnectivity", 1e-8, "NetworkX laplacian_spectrum(G)[1]", sorted(nx.laplacian_spectrum(g))[1]
    yield from attacks(g)
    club = nx.rich_club_coefficient(g, normalized=False)
    yield "richClub", 1e-12, "NetworkX rich_club_coefficient(G, normalized=False)", [club[k] for k in sorted(club)]


def attacked(g, recounted, scores):
    """The largest component's share of nodes after each loss, of those with the highest score the lowest number first; none where two scores differ by rounding
    alone, so that programs may take different ones for the highest."""
    left, shares, order = g.copy(), [], None
    while len(left):
        if order is None or recounted:
            found = scores(left)
            if any(0 < abs(a - b) < 1e-9 for a in found.values() for b in found.values()):
                return None
            order = sorted(left, key=lambda node: (-found[node], node))
        lost = next(node for node in order if node in left)
        left.remove_node(lost)
        shares.append(max((len(c) for c in nx.connected_components(left)), default=0) / len(g))
    return shares


def attacks(g):
    for measure, of in [("degree", lambda h: dict(h.degree())), ("betweenness", lambda h: nx.betweenness_centrality(h, normalized=False))]:
        for recounted in (True, False):
            shares = attacked(g, recounted, of)
            if shares:
                name = "recounted" if recounted else "once"
                yield f"attack:{measure}:{name}", 1e-12, f"NetworkX {measure} of G, {name}, largest of connected_components(G) after each loss", shares


def plain(value, nodes):
    if isinstance(value, dict):
        return [plain(value[node], nodes) for node in nodes]
    if isinstance(value, list):
        return [plain(one, nodes) for one in value]
    if hasattr(value, "item"):
        value = value.item()
    if isinstance(value, float):
        return None if math.isnan(value) else value
    return value


def main():
    FOLDER.mkdir(parents=True, exist_ok=True)
    for name, graph in graphs():
        nodes = sorted(graph)
        edges = list(graph.edges())
        weights = [data["weight"] for _, _, data in graph.edges(data=True)] if nx.is_weighted(graph) else None
        twin = igraph.Graph(n=len(nodes), edges=edges, directed=graph.is_directed())
        if weights:
            twin.es["weight"] = weights
        record = {
            "tool": "NetworkX and igraph",
            "version": f"{nx.__version__} and {igraph.__version__}",
            "name": name,
            "nodes": len(nodes),
            "directed": graph.is_directed(),
            "edges": [list(edge) for edge in edges],
            "weights": weights,
        }
        lines = json.dumps(record)[:-1]
        results = ",\n  ".join(
            json.dumps({"measure": measure, "call": call, "tolerance": tolerance, "value": plain(value, nodes)})
            for measure, tolerance, call, value in calls(graph, twin))
        (FOLDER / f"python-{name}.json").write_text(f'{lines}, "results": [\n  {results}\n]}}\n')


if __name__ == "__main__":
    main()
