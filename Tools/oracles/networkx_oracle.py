#!/usr/bin/env python3
"""Writes what NetworkX says of a few graphs to Tests/GraphCoreTests/Oracles/*.json, one file a graph.

Run it from anywhere, with NetworkX, NumPy and SciPy installed; the tests read the files and need none of them.
Values are NetworkX's own. Where its convention differs from ours (0 for an undefined clustering or closeness, NaN for an
isolate's constraint, written null here), the test that reads them says so.
"""

import json
import math
import pathlib

import networkx as nx
import numpy
import scipy.linalg

FOLDER = pathlib.Path(__file__).resolve().parents[2] / "Tests" / "GraphCoreTests" / "Oracles"


def relabelled(graph):
    return nx.convert_node_labels_to_integers(graph, ordering="default")


def with_weights(graph, seed):
    import random

    generator = random.Random(seed)
    for _, _, data in graph.edges(data=True):
        data["weight"] = generator.randint(1, 40) / 8
    return graph


def graphs():
    yield "kite", nx.krackhardt_kite_graph()
    yield "florentine", relabelled(nx.florentine_families_graph())
    karate = nx.Graph(relabelled(nx.karate_club_graph()).edges())
    yield "karate", karate
    yield "grid", relabelled(nx.grid_2d_graph(5, 7))
    yield "tree", nx.balanced_tree(3, 3)
    yield "sparse-disconnected", nx.gnp_random_graph(60, 0.03, seed=7)
    yield "dense", nx.gnp_random_graph(40, 0.3, seed=11)
    yield "scale-free", nx.barabasi_albert_graph(150, 2, seed=3)
    yield "directed-sparse", nx.gnp_random_graph(50, 0.04, seed=5, directed=True)
    yield "directed-dense", nx.gnp_random_graph(30, 0.2, seed=6, directed=True)
    yield "weighted", with_weights(nx.gnp_random_graph(40, 0.15, seed=2), 4)
    yield "les-miserables", relabelled(nx.les_miserables_graph())
    yield "directed-weighted", with_weights(nx.gnp_random_graph(30, 0.2, seed=8, directed=True), 9)


def shared_calls(g):
    weight = "weight" if nx.is_weighted(g) else None
    largest = max(abs(nx.adjacency_spectrum(g, weight=weight or "weight"))) if g.number_of_edges() else 1
    alpha = round(0.5 / largest, 6)
    yield "pageRank", 1e-11, "pagerank(G, alpha=0.85, tol=1e-16, max_iter=100000)", nx.pagerank(
        g, alpha=0.85, tol=1e-16, max_iter=100000, weight=weight)
    yield f"katz:{alpha}", 1e-9, f"katz_centrality_numpy(G, alpha={alpha})", nx.katz_centrality_numpy(
        g, alpha=alpha, weight=weight)
    yield "density", 1e-12, "density(G)", nx.density(g)


def path_calls(g):
    yield "betweenness", 1e-9, "betweenness_centrality(G, normalized=False)", nx.betweenness_centrality(
        g, normalized=False)
    yield "betweenness:normalised", 1e-12, "betweenness_centrality(G)", nx.betweenness_centrality(g)
    yield "closeness:wassermanFaust", 1e-12, "closeness_centrality(G)", nx.closeness_centrality(g)
    yield "closeness:component", 1e-12, "closeness_centrality(G, wf_improved=False)", nx.closeness_centrality(
        g, wf_improved=False)
    yield "harmonic", 1e-10, "harmonic_centrality(G)", nx.harmonic_centrality(g)


def in_order(g, scores):
    """Scores of edges, ordered by lower node, then the other, as ours are."""
    if g.is_directed():
        return [scores[edge] for edge in sorted(scores)]
    return [score for _, score in sorted((tuple(sorted(edge)), score) for edge, score in scores.items())]


def edge_calls(g):
    yield "edgeBetweenness", 1e-9, "edge_betweenness_centrality(G, normalized=False)", in_order(
        g, nx.edge_betweenness_centrality(g, normalized=False))
    if g.is_directed():
        hubs, authorities = nx.hits(g, max_iter=100000, tol=1e-15)
        yield "hubs", 1e-9, "hits(G, max_iter=100000, tol=1e-15)[0]", hubs
        yield "authorities", 1e-9, "hits(G, max_iter=100000, tol=1e-15)[1]", authorities
        for x, source in [("out", "outgoing"), ("in", "incoming")]:
            for y, target in [("out", "outgoing"), ("in", "incoming")]:
                yield f"degreeAssortativity:{source}:{target}", 1e-10, (
                    f"degree_pearson_correlation_coefficient(G, x='{x}', y='{y}')"), (
                    nx.degree_pearson_correlation_coefficient(g, x=x, y=y))
        yield "mutualShare", 1e-12, "overall_reciprocity(G)", nx.overall_reciprocity(g)
        if nx.is_strongly_connected(g):
            yield "eigenvector", 1e-8, "eigenvector_centrality_numpy(G)", {
                node: abs(value) for node, value in nx.eigenvector_centrality_numpy(g).items()}
        yield "clustering", 1e-12, "clustering(G)", nx.clustering(g)
        yield "coreNumbers", 0, "core_number(G)", nx.core_number(g)
        yield "nodeConnectivity", 0, "node_connectivity(G)", nx.node_connectivity(g)
        yield "edgeConnectivity", 0, "edge_connectivity(G)", nx.edge_connectivity(g)
        walks = scipy.linalg.expm(nx.to_numpy_array(g, nodelist=sorted(g)))
        yield "totalCommunicability", 1e-9, "scipy.linalg.expm(to_numpy_array(G)), sums of columns", walks.sum(axis=0).tolist()
        census = nx.triadic_census(g)
        closed = {"030T": 1, "120D": 2, "120U": 2, "120C": 1, "210": 3, "300": 6}
        two_paths = {"021C": 1, "111D": 1, "111U": 1, "030T": 1, "030C": 3, "201": 2, "120D": 2, "120U": 2, "120C": 3, "210": 4, "300": 6}
        yield "transitivity", 1e-12, "triadic_census(G), closed paths of two ties over all, by type of triad", (
            sum(census[t] * n for t, n in closed.items()) / sum(census[t] * n for t, n in two_paths.items()))
        yield "strongComponents", 0, "strongly_connected_components(G)", sorted(
            sorted(c) for c in nx.strongly_connected_components(g))
        yield "weakComponents", 0, "weakly_connected_components(G)", sorted(
            sorted(c) for c in nx.weakly_connected_components(g))
        return
    yield "subgraphCentrality", 1e-9, "subgraph_centrality(G)", nx.subgraph_centrality(g)
    communicability = nx.communicability(g)
    yield "communicability:0", 1e-8, "communicability(G), row of node 0", communicability[0]
    yield "totalCommunicability", 1e-8, "communicability(G), sums of rows", {
        node: math.fsum(row.values()) for node, row in communicability.items()}


def weighted_calls(g):
    """A weight as a length, and the reciprocal of a strength."""
    for name, key in [("weight", "weight"), ("reciprocalWeight", "length")]:
        for _, _, data in g.edges(data=True):
            data["length"] = 1 / data["weight"]
        yield f"betweenness:{name}", 1e-9, f"betweenness_centrality(G, normalized=False, weight='{key}')", (
            nx.betweenness_centrality(g, normalized=False, weight=key))
        yield f"edgeBetweenness:{name}", 1e-9, f"edge_betweenness_centrality(G, normalized=False, weight='{key}')", in_order(
            g, nx.edge_betweenness_centrality(g, normalized=False, weight=key))
        yield f"closeness:{name}", 1e-12, f"closeness_centrality(G, distance='{key}')", nx.closeness_centrality(g, distance=key)
        yield f"harmonic:{name}", 1e-10, f"harmonic_centrality(G, distance='{key}')", nx.harmonic_centrality(g, distance=key)
        call = f"all_pairs_dijkstra_path_length(G, weight='{key}')"
        distances = [d for source, row in nx.all_pairs_dijkstra_path_length(g, weight=key) for node, d in row.items() if node != source]
        yield f"averagePathLength:{name}", 1e-11, f"{call}, mean of those there are", math.fsum(distances) / len(distances)
        yield f"globalEfficiency:{name}", 1e-11, f"{call}, mean reciprocal over all pairs", (
            math.fsum(1 / d for d in distances) / (len(g) * (len(g) - 1)))
        through = nx.betweenness_centrality(g, weight=key).values()
        yield f"betweennessCentralization:{name}", 1e-11, f"betweenness_centrality(G, weight='{key}'), differences from the largest over n - 1", (
            math.fsum(max(through) - b for b in through) / (len(g) - 1))
    if g.is_directed():
        return
    yield "strengthAssortativity", 1e-10, "degree_pearson_correlation_coefficient(G, weight='weight')", (
        nx.degree_pearson_correlation_coefficient(g, weight="weight"))
    yield "strengthVariance", 1e-11, "numpy.var(degree(G, weight='weight'))", float(
        numpy.var([strength for _, strength in g.degree(weight="weight")]))
    yield "algebraicConnectivity", 1e-9, "numpy.linalg.eigvalsh(laplacian_matrix(G))[1]", float(
        numpy.linalg.eigvalsh(nx.laplacian_matrix(g).toarray())[1])


def current_calls(g):
    weight = "weight" if nx.is_weighted(g) else None
    yield "information", 1e-9, f"information_centrality(G, weight={weight!r})", nx.information_centrality(g, weight=weight)
    yield "currentFlowBetweenness", 1e-9, f"current_flow_betweenness_centrality(G, weight={weight!r})", (
        nx.current_flow_betweenness_centrality(g, weight=weight))


def strength_effective_size(g):
    # Of all nodes at once NetworkX 3.6.1 divides by the strongest tie of the wrong node; of a list of them it does as it says.
    return "effectiveSize", 1e-10, "effective_size(G, nodes=list(G), weight='weight')", nx.effective_size(
        g, nodes=list(g), weight="weight")


def undirected_calls(g):
    weighted = nx.is_weighted(g)
    weight = "weight" if weighted else None
    if nx.is_connected(g):
        yield "eigenvector", 1e-8, "eigenvector_centrality_numpy(G)", {
            node: abs(value) for node, value in nx.eigenvector_centrality_numpy(g, weight=weight).items()}
    yield "constraint", 1e-10, "constraint(G)", nx.constraint(g, weight=weight)
    yield "coreNumbers", 0, "core_number(G)", nx.core_number(g)
    yield "transitivity", 1e-12, "transitivity(G)", nx.transitivity(g)
    yield "degreeVariance", 1e-12, "numpy.var(degree(G))", float(numpy.var([degree for _, degree in g.degree()]))
    yield "bridges", 0, "bridges(G)", sorted(sorted(bridge) for bridge in nx.bridges(g))
    yield "articulationPoints", 0, "articulation_points(G)", sorted(nx.articulation_points(g))
    yield "components", 0, "connected_components(G)", sorted(sorted(c) for c in nx.connected_components(g))
    yield "biconnectedPairs", 0, "biconnected_components(G) of three or more nodes, pairs", sum(
        math.comb(len(block), 2) for block in nx.biconnected_components(g) if len(block) > 2)
    if weighted:
        yield strength_effective_size(g)
        yield "strength", 1e-12, "degree(G, weight='weight')", dict(g.degree(weight="weight"))
        return
    yield "clustering", 1e-12, "clustering(G)", nx.clustering(g)
    yield "effectiveSize", 1e-10, "effective_size(G)", nx.effective_size(g)
    yield "globalEfficiency", 1e-12, "global_efficiency(G)", nx.global_efficiency(g)
    if nx.is_connected(g):
        yield "averagePathLength", 1e-12, "average_shortest_path_length(G)", nx.average_shortest_path_length(g)


def plain(value, nodes):
    if isinstance(value, dict):
        return [plain(value[node], nodes) for node in nodes]
    if isinstance(value, float):
        return None if math.isnan(value) else float(value)
    if hasattr(value, "item"):
        return plain(value.item(), nodes)
    return value


def main():
    FOLDER.mkdir(parents=True, exist_ok=True)
    for name, graph in graphs():
        nodes = sorted(graph)
        calls = list(shared_calls(graph))
        if nx.is_weighted(graph) and graph.is_directed():
            # Distances of directed graphs are held against NetworkX without weights, and lengths without directions.
            calls.append((
                "weightedDirectedClustering", 1e-12, "clustering(G, weight='weight')", nx.clustering(graph, weight="weight")))
            calls.append(("constraint", 1e-10, "constraint(G, weight='weight')", nx.constraint(graph, weight="weight")))
            calls.append(strength_effective_size(graph))
        elif not nx.is_weighted(graph):
            calls += list(path_calls(graph)) + list(edge_calls(graph))
        else:
            calls += weighted_calls(graph)
        if not graph.is_directed():
            calls += undirected_calls(graph)
            if nx.is_connected(graph):
                calls += current_calls(graph)
        weighted = nx.is_weighted(graph)
        record = {
            "tool": "NetworkX",
            "version": nx.__version__,
            "name": name,
            "nodes": len(nodes),
            "directed": graph.is_directed(),
            "edges": [list(edge) for edge in graph.edges()],
            "weights": [data["weight"] for _, _, data in graph.edges(data=True)] if weighted else None,
            "results": [
                {"measure": measure, "call": call, "tolerance": tolerance, "value": plain(value, nodes)}
                for measure, tolerance, call, value in calls
            ],
        }
        lines = json.dumps({**record, "results": []}, separators=(", ", ": "))[: -len("[]}")]
        results = ",\n  ".join(json.dumps(result) for result in record["results"])
        (FOLDER / f"{name}.json").write_text(f"{lines}[\n  {results}\n]}}\n")


if __name__ == "__main__":
    main()
