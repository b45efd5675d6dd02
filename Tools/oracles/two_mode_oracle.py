#!/usr/bin/env python3
"""Writes what NetworkX says, and NumPy where it says nothing, of a few two-mode networks to Tests/GraphCoreTests/Oracles/two-mode/*.json, one file a network.

Run it from anywhere, with NetworkX, NumPy and SciPy installed; the tests read the files and need none of them.
"""

import itertools
import json
import pathlib

import networkx as nx
import numpy as np
from networkx.algorithms import bipartite

FOLDER = pathlib.Path(__file__).resolve().parents[2] / "Tests" / "GraphCoreTests" / "Oracles" / "two-mode"


def networks():
    women = nx.davis_southern_women_graph()
    top = [node for node in women if women.nodes[node]["bipartite"] == 0]
    yield "southern-women", women, top
    for name, shape, seed in [("dense", (7, 9, 0.4), 3), ("more-actors", (15, 5, 0.3), 8), ("parted", (9, 8, 0.12), 2)]:
        graph = bipartite.random_graph(*shape, seed=seed)
        yield name, graph, list(range(shape[0]))


def four_paths(ties):
    """Of each actor the paths of four ties that it is in the middle of, as T. Opsahl (2013) counts them, and the closed ones among them: all
    pairs of two events and two other actors are looked at, with tables instead of lists."""
    actors, events = ties.shape
    shared = ties @ ties.T
    paths, closed = np.zeros(actors), np.zeros(actors)
    for middle in range(actors):
        others = [actor for actor in range(actors) if actor != middle]
        for first, second in itertools.combinations(np.flatnonzero(ties[middle]), 2):
            ends = np.outer(ties[others, first], ties[others, second])
            np.fill_diagonal(ends, 0)
            # What the two ends share beside the two events on the path.
            used = np.outer(ties[others, first], ties[others, first]) + np.outer(ties[others, second], ties[others, second])
            further = shared[np.ix_(others, others)] - used
            paths[middle] += ends.sum()
            closed[middle] += (ends * (further > 0)).sum()
    return paths, closed


def main():
    FOLDER.mkdir(parents=True, exist_ok=True)
    for name, graph, top in networks():
        bottom = [node for node in graph if node not in set(top)]
        both = top + bottom
        place = {node: index for index, node in enumerate(both)}
        results = []

        def add(measure, call, scores):
            values = [scores[node] for node in both] if isinstance(scores, dict) else scores
            results.append({"measure": measure, "call": call, "value": values})

        add("degree", "bipartite.degree_centrality(G, actors)", bipartite.degree_centrality(graph, top))
        add("betweenness", "bipartite.betweenness_centrality(G, actors)", bipartite.betweenness_centrality(graph, top))
        if nx.is_connected(graph):
            add("closeness", "bipartite.closeness_centrality(G, actors)", bipartite.closeness_centrality(graph, top))
        add("robinsAlexander", "bipartite.robins_alexander_clustering(G)", bipartite.robins_alexander_clustering(graph))
        paths, closed = four_paths(bipartite.biadjacency_matrix(graph, top, bottom).toarray())
        add("opsahl", "NumPy four_paths of bipartite.biadjacency_matrix(G), all actors", closed.sum() / paths.sum())
        add("opsahlLocal", "NumPy four_paths of bipartite.biadjacency_matrix(G)", [
            float(c / p) if p else None for p, c in zip(paths, closed)])
        projection = bipartite.weighted_projected_graph(graph, top)
        add("projection", "bipartite.weighted_projected_graph(G, actors), as edges",
            sorted([*sorted((place[a], place[b])), d["weight"]] for a, b, d in projection.edges(data=True)))
        newman = bipartite.collaboration_weighted_projected_graph(graph, top)
        add("newman", "bipartite.collaboration_weighted_projected_graph(G, actors), as edges",
            sorted([*sorted((place[a], place[b])), d["weight"]] for a, b, d in newman.edges(data=True)))
        ties = sorted(sorted((place[a], place[b])) for a, b in graph.edges())
        record = {
            "tool": "NetworkX", "version": nx.__version__, "name": name, "actors": len(top), "events": len(bottom),
            "ties": [[a, b - len(top)] for a, b in ties],
        }
        lines = json.dumps(record)[:-1]
        text = ",\n  ".join(json.dumps(result) for result in results)
        (FOLDER / f"{name}.json").write_text(f'{lines}, "results": [\n  {text}\n]}}\n')


if __name__ == "__main__":
    main()
