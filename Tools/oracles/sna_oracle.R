#!/usr/bin/env Rscript
# Writes what sna says of the graphs that networkx_oracle.py recorded to Tests/GraphCoreTests/Oracles/*.sna.json, one file a graph.
#
# Run it from anywhere after networkx_oracle.py, with R and sna installed; the tests read the files and need neither.
# sna counts directed pairs: its betweenness of an undirected graph is asked for with gmode = "graph".

suppressMessages(library(sna))

script <- sub("^--file=", "", grep("^--file=", commandArgs(FALSE), value = TRUE)[1])
folder <- file.path(dirname(normalizePath(script)), "..", "..", "Tests", "GraphCoreTests", "Oracles")

field <- function(text, pattern) regmatches(text, regexpr(pattern, text, perl = TRUE))
numbers <- function(text) as.numeric(regmatches(text, gregexpr("-?[0-9.]+(e-?[0-9]+)?", text))[[1]])
listed <- function(values) paste0("[", paste(ifelse(is.finite(values), sprintf("%.17g", values), "null"), collapse = ", "), "]")

record <- function(name) {
  head <- readLines(file.path(folder, paste0(name, ".json")), n = 1)
  nodes <- as.integer(numbers(field(head, '(?<="nodes": )[0-9]+')))
  directed <- grepl('"directed": true', head)
  edges <- field(head, '(?<="edges": )\\[\\[.*?\\]\\]')
  ends <- matrix(numbers(edges), ncol = 2, byrow = TRUE) + 1
  tied <- matrix(0, nodes, nodes)
  tied[ends] <- 1
  if (!directed) tied <- pmax(tied, t(tied))
  mode <- if (directed) "digraph" else "graph"
  results <- list()
  add <- function(measure, call, tolerance, value) {
    results[[length(results) + 1]] <<- sprintf(
      '{"measure": "%s", "call": "%s", "tolerance": %g, "value": %s}', measure, gsub('"', "'", call), tolerance, value)
  }
  add("betweenness", sprintf("betweenness(m, gmode='%s')", mode), 1e-9, listed(betweenness(tied, gmode = mode)))
  # The reciprocals of the distances from a node, over n - 1.
  add("harmonic:outgoing:normalised", sprintf("closeness(m, gmode='%s', cmode='suminvundir')", mode), 1e-10,
    listed(closeness(tied, gmode = mode, cmode = if (directed) "suminvdir" else "suminvundir")))
  if (directed) {
    number <- function(value) sprintf("%.17g", value)
    for (cmode in c("freeman", "outdegree", "indegree")) {
      measure <- c(freeman = "degreeCentralization", outdegree = "degreeCentralization:outgoing", indegree = "degreeCentralization:incoming")
      add(measure[[cmode]], sprintf("centralization(m, degree, cmode='%s')", cmode), 1e-12, number(centralization(tied, degree, cmode = cmode)))
    }
    add("betweennessCentralization", "centralization(m, betweenness)", 1e-10, number(centralization(tied, betweenness)))
    # Its closeness is over n - 1, and the largest difference that it takes is not.
    add("harmonicCentralization", "centralization(m, closeness, cmode='suminvdir', normalize=FALSE) / (n - 1)", 1e-10,
      number(centralization(tied, closeness, cmode = "suminvdir", normalize = FALSE) / (nodes - 1)))
    add("transitivity", "gtrans(m, measure='weak')", 1e-12, number(gtrans(tied, measure = "weak")))
  }
  if (!directed) {
    largest <- max(eigen(tied, symmetric = TRUE)$values)
    for (share in c(0.5, -0.5)) {
      beta <- signif(share / largest, 6)
      add(sprintf("bonacichPower:%g", beta), sprintf("bonpow(m, exponent=%g)", beta), 1e-9, listed(bonpow(tied, exponent = beta)))
    }
    add("degreeCentralization", "centralization(m, degree, mode='graph')", 1e-12,
      sprintf("%.17g", centralization(tied, degree, mode = "graph")))
    add("betweennessCentralization", "centralization(m, betweenness, mode='graph')", 1e-12,
      sprintf("%.17g", centralization(tied, betweenness, mode = "graph")))
    if (is.connected(tied)) {
      add("information:stephensonZelen", "infocent(m, gmode='graph')", 1e-9, listed(infocent(tied, gmode = "graph")))
      add("closenessCentralization", "centralization(m, closeness, mode='graph')", 1e-12,
        sprintf("%.17g", centralization(tied, closeness, mode = "graph")))
    }
  }
  cat(sprintf(
    '{"tool": "sna", "version": "%s", "name": "%s", "nodes": %d, "directed": %s, "edges": %s, "weights": null, "results": [\n  %s\n]}\n',
    "2.7-1", name, nodes, tolower(directed), edges, paste(unlist(results), collapse = ",\n  ")),
    file = file.path(folder, paste0(name, ".sna.json")))
}

stopifnot(packageVersion("sna") == "2.7.1")
for (name in c("kite", "florentine", "karate", "tree", "dense", "sparse-disconnected", "directed-sparse", "directed-dense")) record(name)
