#!/usr/bin/env python3
"""Writes what NetworkX says, and NumPy where it says nothing, of a few two-mode networks to Tests/GraphCoreTests/Oracles/two-mode/*.json, one file a network.

Run it from anywhere, with NetworkX, NumPy and SciPy installed; the tests read the files and need none of them.
"""

import itertools
import json
import pathlib
import random

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


def weighted(graph, seed):
    """A copy with weights in eighths."""
    generator, copy = random.Random(seed), graph.copy()
    for _, _, data in copy.edges(data=True):
        data["weight"] = generator.randint(1, 40) / 8
    return copy


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


def extreme(own, other, isolates=0):
    """The network in which one node of a kind differs most from the rest: tied to all of the other kind, while the rest, but for isolates, are tied once each,
    as evenly as can be. The kind's own nodes come first."""
    graph = nx.Graph()
    graph.add_nodes_from(range(own), bipartite=0)
    graph.add_nodes_from(range(own, own + other), bipartite=1)
    graph.add_edges_from((0, own + event) for event in range(other))
    graph.add_edges_from((node, own + (node - 1) % other) for node in range(1, own - isolates))
    return graph


def spread(scores):
    return sum(max(scores) - score for score in scores)


def centralizations(graph, top):
    """Of both kinds: the sum of the differences of NetworkX's scores, over that in the extreme network."""
    both = [top, [node for node in graph if node not in set(top)]]
    for measure, of in [("degree", bipartite.degree_centrality), ("betweenness", bipartite.betweenness_centrality),
                        ("closeness", bipartite.closeness_centrality)]:
        if measure == "closeness" and not nx.is_connected(graph):
            continue
        values = []
        for own, other in (both, both[::-1]):
            isolates = sum(graph.degree(node) == 0 for node in own) if measure == "degree" else 0
            most = of(extreme(len(own), len(other), isolates), range(len(own)))
            scores = of(graph, top)
            values.append(spread([scores[node] for node in own]) / spread([most[node] for node in range(len(own))]))
        yield f"{measure}Centralization", f"spread of bipartite.{measure}_centrality(G, actors) by kind, over that of extreme(n, m)", values


def lengthwise(graph, top):
    """Closeness where ties have lengths: the least sum of distances in a component of as many nodes of each kind, all ties being as long as its shortest, over the sum."""
    distances = dict(nx.all_pairs_dijkstra_path_length(graph))
    for part in nx.connected_components(graph):
        shortest = min((data["weight"] for _, _, data in graph.subgraph(part).edges(data=True)), default=None)
        for node in part:
            own = len(part & set(top)) if node in top else len(part - set(top))
            least = len(part) - own + 2 * (own - 1)
            yield node, shortest * least / sum(distances[node].values()) if shortest else None


def by_kinds(graph, top, weight=None):
    """Path lengths and efficiency between actors, between events, and from actors to events."""
    distances = dict(nx.all_pairs_dijkstra_path_length(graph) if weight else nx.all_pairs_shortest_path_length(graph))
    bottom = [node for node in graph if node not in set(top)]
    ends = [(top, top), (bottom, bottom), (top, bottom)]
    found = [[distances[a].get(b) for a in one for b in other if a != b] for one, other in ends]
    function, name = ("all_pairs_dijkstra_path_length", "ByLength") if weight else ("all_pairs_shortest_path_length", "")
    call = f"{function}(G), pairs of actors, of events, of an actor and an event"
    yield f"pathLengths{name}", call, [float(np.mean([d for d in pairs if d is not None])) for pairs in found]
    yield f"efficiencies{name}", call, [float(np.mean([1 / d if d else 0 for d in pairs])) for pairs in found]


def harmonic_spreads(own, other):
    """The spread of harmonic centrality of a kind in the networks in which one node is tied to all of the other kind, and so many of the rest once each."""
    for isolates in range(own):
        graph = extreme(own, other, isolates)
        yield spread([nx.harmonic_centrality(graph)[node] for node in range(own)])


def further_centralizations(graph, top, long):
    """Of both kinds: that of harmonic centrality over the largest of harmonic_spreads, of eigenvector centrality over n - 1, of betweenness by length as without."""
    bottom = [node for node in graph if node not in set(top)]
    scores, between = nx.harmonic_centrality(graph), nx.betweenness_centrality(long, weight="weight", normalized=False)
    values = [spread([scores[node] for node in own]) / max(harmonic_spreads(len(own), len(other))) for own, other in ((top, bottom), (bottom, top))]
    yield "harmonicCentralization", "spread of harmonic_centrality(G) by kind, over the largest of harmonic_spreads(n, m)", values
    yield "betweennessCentralizationByLength", "spread of betweenness_centrality(G, weight='weight') by kind, over that of extreme(n, m)", [
        spread([between[node] for node in own]) / (len(own) - 1) / nx.betweenness_centrality(extreme(len(own), len(other)), normalized=False)[0]
        for own, other in ((top, bottom), (bottom, top))]
    if nx.is_connected(graph):
        vector = nx.eigenvector_centrality_numpy(graph)
        yield "eigenvectorCentralization", "spread of eigenvector_centrality_numpy(G) by kind, the largest of the kind 1, over n - 1", [
            spread([vector[node] for node in own]) / max(vector[node] for node in own) / (len(own) - 1) for own in (top, bottom)]


def by_component(graph, top):
    scores = {}
    for nodes in nx.connected_components(graph):
        if len(nodes) == 1:
            scores.update({node: None for node in nodes})
            continue
        scores.update(bipartite.closeness_centrality(graph.subgraph(nodes), [node for node in top if node in nodes]))
    return scores


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
        long = weighted(graph, len(graph))
        for measure, call, values in [*centralizations(graph, top), *further_centralizations(graph, top, long), *by_kinds(graph, top),
                                      *by_kinds(long, top, "weight")]:
            add(measure, call, values)
        add("closenessByLength", "lengthwise(G, actors), by all_pairs_dijkstra_path_length(G)", dict(lengthwise(long, top)))
        add("closenessInComponent", "bipartite.closeness_centrality of each component", by_component(graph, top))
        arcs = nx.DiGraph()
        arcs.add_nodes_from(both)
        arcs.add_edges_from((a, b) for a in top for b in graph[a])
        add("assortativity", "degree_pearson_correlation_coefficient(D, x='out', y='in'), D from actors to events",
            float(nx.degree_pearson_correlation_coefficient(arcs, x="out", y="in")))
        if nx.is_connected(graph):
            hubs, authorities = nx.hits(arcs, max_iter=100000, tol=1e-15)
            add("hits", "hits(D, max_iter=100000, tol=1e-15), hubs of actors and authorities of events, D from actors to events",
                [hubs[node] for node in top] + [authorities[node] for node in bottom])
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
        ties = sorted(sorted((place[a], place[b])) + [data["weight"]] for a, b, data in long.edges(data=True))
        record = {
            "tool": "NetworkX", "version": nx.__version__, "name": name, "actors": len(top), "events": len(bottom),
            "ties": [[a, b - len(top)] for a, b, _ in ties], "weights": [weight for _, _, weight in ties],
        }
        lines = json.dumps(record)[:-1]
        text = ",\n  ".join(json.dumps(result) for result in results)
        (FOLDER / f"{name}.json").write_text(f'{lines}, "results": [\n  {text}\n]}}\n')


if __name__ == "__main__":
    main()
