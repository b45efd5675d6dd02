"""What each peer calls the measures. A worker: peers.py PEER <measures, split by commas> ROUNDS <edge list>...

Prints what measure-graphs prints: a line a measure with its name, the least seconds and what the results come to, and a first line with the
peer's version. Scores are brought to the scale of measure-graphs outside the time taken.
"""

import math
import os
import sys
import time

# How many nodes sampled betweenness starts from.
SOURCES = 256


def total(values):
    return sum(value for value in values if value is not None and not math.isnan(value))


def largest_of_norm_one(values):
    values = [abs(value) for value in values]
    return max(values) / math.sqrt(sum(value * value for value in values))


def of_sample(dependencies, g_nodes):
    """What the normalised scores add up to, from the dependencies of SOURCES sampled nodes on all, over ordered pairs."""
    return dependencies / SOURCES * g_nodes / ((g_nodes - 1) * (g_nodes - 2))


def evenly(nodes):
    return [nodes * index // SOURCES for index in range(SOURCES)]


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
        "sampled betweenness": lambda g: of_sample(2 * total(g.betweenness(sources=evenly(g.vcount()))), g.vcount()),
        "Leiden": lambda g: g.community_leiden(objective_function="modularity", n_iterations=2).modularity,
    }


def networkit():
    import networkit as nk

    def load(path):
        return nk.graphio.EdgeListReader(" ", 0, "#", True, False).read(str(path))

    def scores(algorithm):
        return algorithm.run().scores()

    def components(g):
        return nk.components.ConnectedComponents(g).run().numberOfComponents()

    def path_length(g):
        within = nk.distance.NeighborhoodFunction(g).run().getNeighborhoodFunction()
        steps = [after - before for before, after in zip([0, *within], within)]
        return sum(distance * pairs for distance, pairs in enumerate(steps, 1)) / sum(steps)

    def leiden(g):
        return nk.community.Modularity().getQuality(nk.community.ParallelLeiden(g).run().getPartition(), g)

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
        "path length": path_length,
        "sampled betweenness": lambda g: of_sample(
            total(scores(nk.centrality.EstimateBetweenness(g, SOURCES, False, True))) * SOURCES / g.numberOfNodes(), g.numberOfNodes()),
        "Leiden": leiden,
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
        "sampled betweenness": lambda g: of_sample(
            2 * float(gt.betweenness(g, pivots=evenly(g.num_vertices()), norm=False)[0].a.sum()), g.num_vertices()),
    }


def rustworkx():
    import rustworkx as rx

    # Its PageRank is of directed graphs alone, which are made in the first round.
    both_ways = {}

    def page_rank(g):
        if id(g) not in both_ways:
            both_ways[id(g)] = g.to_directed()
        return max(rx.pagerank(both_ways[id(g)], tol=1e-12, max_iter=1000).values())

    return rx.__version__, lambda path: rx.PyGraph.read_edge_list(str(path)), {
        "betweenness": lambda g: total(rx.betweenness_centrality(g, normalized=False).values()),
        "closeness": lambda g: total(rx.closeness_centrality(g, wf_improved=False).values()),
        "path length": lambda g: rx.unweighted_average_shortest_path_length(g, disconnected=True),
        "eigenvector": lambda g: largest_of_norm_one(rx.eigenvector_centrality(g, max_iter=10_000, tol=1e-8).values()),
        "PageRank": page_rank,
        "core numbers": lambda g: total(rx.core_number(g).values()),
        "components": rx.number_connected_components,
    }


PEERS = {"networkx": networkx, "igraph": igraph, "networkit": networkit, "graph-tool": graph_tool, "rustworkx": rustworkx}


def main():
    peer, wanted, rounds, paths = sys.argv[1], sys.argv[2].split(","), int(sys.argv[3]), sys.argv[4:]
    clock = time.process_time if "PROCESSOR_TIME" in os.environ else time.perf_counter
    version, load, measures = PEERS[peer]()
    print(f"version\t{version}", flush=True)

    def report(name, body):
        least, value = math.inf, None
        for round_ in range(rounds):
            if round_ and least > 8:
                break
            start = clock()
            value = body()
            least = min(least, clock() - start)
        return name, least, value

    loaded = report("load", lambda: [load(path) for path in paths])
    graphs = loaded[2]
    print(f"load\t{loaded[1]}\t0", flush=True)
    for name in wanted:
        if name in measures:
            try:
                name, least, value = report(name, lambda: sum(measures[name](graph) for graph in graphs))
            except Exception as error:
                print(f"{peer} does not take {name}: {error}", file=sys.stderr)
                continue
            print(f"{name}\t{least}\t{value}", flush=True)


if __name__ == "__main__":
    main()
