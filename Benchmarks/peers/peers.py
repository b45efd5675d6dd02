"""What each peer calls the measures. A worker: peers.py PEER <measures, split by commas> ROUNDS <edge list>...

Prints what measure-graphs prints: a line a measure with its name, the least seconds and what the results come to, and a first line with the
peer's version. Scores are brought to the scale of measure-graphs outside the time taken.
"""

import math
import sys
import time


def numbers(path):
    with open(path) as file:
        return [tuple(map(int, line.split())) for line in file]


def total(values):
    return sum(value for value in values if value is not None and not math.isnan(value))


def largest_of_norm_one(values):
    values = [abs(value) for value in values]
    return max(values) / math.sqrt(sum(value * value for value in values))


def networkx():
    import networkx as nx

    def load(path):
        return nx.read_edgelist(path, nodetype=int, create_using=nx.Graph)

    def eigenvector(g):
        return largest_of_norm_one(nx.eigenvector_centrality(g, max_iter=10_000, tol=1e-8).values())

    return nx.__version__, load, {
        "betweenness": lambda g: total(nx.betweenness_centrality(g, normalized=False).values()),
        "closeness": lambda g: total(nx.closeness_centrality(g, wf_improved=False).values()),
        "harmonic": lambda g: total(nx.harmonic_centrality(g).values()),
        "eigenvector": eigenvector,
        "PageRank": lambda g: max(nx.pagerank(g, tol=1e-12, max_iter=1000).values()),
        "clustering": lambda g: total(nx.clustering(g).values()),
        "core numbers": lambda g: total(nx.core_number(g).values()),
        "components": nx.number_connected_components,
        "constraint": lambda g: total(nx.constraint(g).values()),
        "effective size": lambda g: total(nx.effective_size(g).values()),
    }


def igraph():
    import igraph as ig

    return ig.__version__, lambda path: ig.Graph.Read_Edgelist(str(path), directed=False), {
        "betweenness": lambda g: total(g.betweenness()),
        "closeness": lambda g: total(g.closeness()),
        "harmonic": lambda g: total(g.harmonic_centrality()) * (g.vcount() - 1),
        "path length": lambda g: g.average_path_length(),
        "eigenvector": lambda g: largest_of_norm_one(g.eigenvector_centrality()),
        "PageRank": lambda g: max(g.pagerank()),
        "clustering": lambda g: total(g.transitivity_local_undirected(mode="zero")),
        "core numbers": lambda g: total(g.coreness()),
        "components": lambda g: len(g.connected_components()),
        "constraint": lambda g: total(g.constraint()),
    }


def networkit():
    import networkit as nk

    def load(path):
        return nk.graphio.EdgeListReader(" ", 0, "#", True, False).read(str(path))

    def scores(algorithm):
        return algorithm.run().scores()

    def components(g):
        return nk.components.ConnectedComponents(g).run().numberOfComponents()

    variant = nk.centrality.ClosenessVariant.Generalized if hasattr(nk.centrality.ClosenessVariant, "Generalized") else (
        nk.centrality.ClosenessVariant.GENERALIZED)
    return nk.__version__, load, {
        "betweenness": lambda g: total(scores(nk.centrality.Betweenness(g))) / 2,
        "closeness": lambda g: total(scores(nk.centrality.Closeness(g, False, variant))),
        "harmonic": lambda g: total(scores(nk.centrality.HarmonicCloseness(g, False))),
        "eigenvector": lambda g: largest_of_norm_one(scores(nk.centrality.EigenvectorCentrality(g))),
        "PageRank": lambda g: max(scores(nk.centrality.PageRank(g, 0.85, 1e-12))),
        "clustering": lambda g: total(scores(nk.centrality.LocalClusteringCoefficient(g))),
        "core numbers": lambda g: total(scores(nk.centrality.CoreDecomposition(g))),
        "components": components,
    }


def graph_tool():
    import graph_tool
    import graph_tool.all as gt

    def load(path):
        return gt.load_graph_from_csv(
            str(path), directed=False, hashed=False, csv_options={"delimiter": " "})

    def components(g):
        return int(gt.label_components(g)[0].a.max()) + 1

    return graph_tool.__version__.split()[0], load, {
        "betweenness": lambda g: float(gt.betweenness(g, norm=False)[0].a.sum()),
        "closeness": lambda g: total(gt.closeness(g).a.tolist()),
        "harmonic": lambda g: total(gt.closeness(g, norm=False, harmonic=True).a.tolist()),
        "eigenvector": lambda g: largest_of_norm_one(gt.eigenvector(g, epsilon=1e-12)[1].a.tolist()),
        "PageRank": lambda g: float(gt.pagerank(g, epsilon=1e-12).a.max()),
        "clustering": lambda g: float(gt.local_clustering(g).a.sum()),
        "core numbers": lambda g: float(gt.kcore_decomposition(g).a.sum()),
        "components": components,
    }


def rustworkx():
    import rustworkx as rx

    return rx.__version__, lambda path: rx.PyGraph.read_edge_list(str(path)), {
        "betweenness": lambda g: total(rx.betweenness_centrality(g, normalized=False).values()),
        "closeness": lambda g: total(rx.closeness_centrality(g, wf_improved=False).values()),
        "path length": lambda g: rx.unweighted_average_shortest_path_length(g, disconnected=True),
        "eigenvector": lambda g: largest_of_norm_one(rx.eigenvector_centrality(g, max_iter=10_000, tol=1e-8).values()),
        "core numbers": lambda g: total(rx.core_number(g).values()),
        "components": rx.number_connected_components,
    }


PEERS = {"networkx": networkx, "igraph": igraph, "networkit": networkit, "graph-tool": graph_tool, "rustworkx": rustworkx}


def main():
    peer, wanted, rounds, paths = sys.argv[1], sys.argv[2].split(","), int(sys.argv[3]), sys.argv[4:]
    version, load, measures = PEERS[peer]()
    print(f"version\t{version}", flush=True)

    def report(name, body):
        least, value = math.inf, None
        for round_ in range(rounds):
            if round_ and least > 8:
                break
            start = time.perf_counter()
            value = body()
            least = min(least, time.perf_counter() - start)
        return name, least, value

    loaded = report("load", lambda: [load(path) for path in paths])
    graphs = loaded[2]
    print(f"load\t{loaded[1]}\t0", flush=True)
    for name in wanted:
        if name in measures:
            name, least, value = report(name, lambda: sum(measures[name](graph) for graph in graphs))
            print(f"{name}\t{least}\t{value}", flush=True)


if __name__ == "__main__":
    main()
