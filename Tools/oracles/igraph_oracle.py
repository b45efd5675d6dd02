#!/usr/bin/env python3
"""Writes what igraph says of the graphs that networkx_oracle.py recorded to Tests/GraphCoreTests/Oracles/*.igraph.json.

Run it from anywhere after networkx_oracle.py, with python-igraph installed; the tests read the files and need neither.
"""

import json
import math
import pathlib

import igraph

FOLDER = pathlib.Path(__file__).resolve().parents[2] / "Tests" / "GraphCoreTests" / "Oracles"
NAMES = ["kite", "karate", "sparse-disconnected", "directed-sparse", "directed-dense", "weighted", "les-miserables"]


def calls(g, weights):
    steps = [size - 1 for size in g.neighborhood_size(order=2, mode="out")]
    others = g.vcount() - 1
    yield "reach:2", 1e-12, "neighborhood_size(order=2, mode='out'), less 1, over n - 1", [step / others for step in steps]
    if weights:
        lengths = [1 / weight for weight in weights]
        for name, column in [("weight", weights), ("reciprocalWeight", lengths)]:
            call = "weights" if name == "weight" else "1 / weights"
            yield f"betweenness:{name}", 1e-9, f"betweenness(weights={call})", g.betweenness(weights=column)
            yield f"closeness:component:{name}", 1e-12, f"closeness(weights={call})", g.closeness(weights=column)
            yield f"harmonic:{name}:normalised", 1e-10, f"harmonic_centrality(weights={call})", g.harmonic_centrality(weights=column)
        call = "transitivity_local_undirected(weights=weights)"
        barrat = g.transitivity_local_undirected(weights=weights)
        yield "weightedClustering", 1e-12, call, barrat
        pairs = [s * (k - 1) for s, k in zip(g.strength(weights=weights), g.degree())]
        yield "weightedTransitivity", 1e-12, f"{call}, mean by strength() times degree() less one", (
            sum(c * p for c, p in zip(barrat, pairs) if p > 0) / sum(pairs))
        call = "assortativity(strength(weights=weights), directed=False)"
        yield "strengthAssortativity", 1e-10, call, g.assortativity(g.strength(weights=weights), directed=False)
        return
    yield "closeness:component:outgoing", 1e-12, "closeness(mode='out')", g.closeness(mode="out")
    yield "betweenness", 1e-9, "betweenness()", g.betweenness()
    yield "harmonic:outgoing:normalised", 1e-10, "harmonic_centrality(mode='out')", g.harmonic_centrality(mode="out")
    if g.is_directed():
        for name, mode in [("coreNumbers:incoming", "in"), ("coreNumbers:outgoing", "out"), ("coreNumbers", "all")]:
            yield name, 0, f"coreness(mode='{mode}')", g.coreness(mode=mode)
        yield "nodeConnectivity", 0, "vertex_connectivity()", float(g.vertex_connectivity())
        yield "edgeConnectivity", 0, "edge_connectivity()", float(g.edge_connectivity())
        if g.is_connected(mode="strong"):
            yield "eigenvector:maximum", 1e-8, "eigenvector_centrality()", g.eigenvector_centrality()
        yield "hubs:maximum", 1e-9, "hub_score()", g.hub_score()
        yield "authorities:maximum", 1e-9, "authority_score()", g.authority_score()
    else:
        yield "eigenvector:maximum", 1e-8, "eigenvector_centrality()", g.eigenvector_centrality()


def main():
    for name in NAMES:
        record = json.loads((FOLDER / f"{name}.json").read_text())
        g = igraph.Graph(n=record["nodes"], edges=record["edges"], directed=record["directed"])
        results = [
            {"measure": measure, "call": call, "tolerance": tolerance,
             "value": values if isinstance(values, float) else [None if math.isnan(value) else value for value in values]}
            for measure, tolerance, call, values in calls(g, record["weights"])
        ]
        record.update(tool="igraph", version=igraph.__version__, results=[])
        lines = json.dumps(record)[: -len("[]}")]
        text = ",\n  ".join(json.dumps(result) for result in results)
        (FOLDER / f"{name}.igraph.json").write_text(f"{lines}[\n  {text}\n]}}\n")


if __name__ == "__main__":
    main()
