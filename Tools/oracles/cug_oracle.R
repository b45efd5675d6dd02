#!/usr/bin/env Rscript
# Writes what R's sna says of tests against chance to Tests/GraphCoreTests/Oracles/cug/*.json, one file a graph: cug.test given the number of
# ties, from many draws, and qaptest of the correlation with a second graph.
#
# Run it from the top of the repository, with sna installed; the tests read the files and need none of it. The seed is set for each call.
suppressMessages(library(sna))

folder <- file.path("Tests", "GraphCoreTests", "Oracles", "cug")
dir.create(folder, showWarnings = FALSE)
draws <- 20000

edges_json <- function(m, directed) {
  cells <- which(m > 0, arr.ind = TRUE)
  if (!directed) cells <- cells[cells[, 1] < cells[, 2], , drop = FALSE]
  cells <- cells[order(cells[, 1], cells[, 2]), , drop = FALSE] - 1
  paste0("[", paste(apply(cells, 1, function(e) sprintf("[%d, %d]", e[1], e[2])), collapse = ", "), "]")
}

line <- function(measure, call, observed, below, above) {
  sprintf("{\"measure\": \"%s\", \"call\": \"%s\", \"observed\": %s, \"atMost\": %s, \"atLeast\": %s}", measure, call,
    format(observed, digits = 17), format(below, digits = 17), format(above, digits = 17))
}

# Values that differ by rounding alone are equal, which cug.test and qaptest would not see: they are counted from what those drew.
shares <- function(observed, drawn) c(mean(drawn <= observed + 1e-9), mean(drawn >= observed - 1e-9))

cug <- function(m, mode, measure, call, FUN, FUN.args = list()) {
  set.seed(7)
  found <- cug.test(m, FUN, mode = mode, cmode = "edges", reps = draws, FUN.args = FUN.args)
  p <- shares(found$obs.stat, found$rep.stat)
  line(measure, call, found$obs.stat, p[1], p[2])
}

write_graph <- function(name, m, other, directed) {
  mode <- if (directed) "digraph" else "graph"
  set.seed(8)
  correlation <- qaptest(list(m, other), gcor, g1 = 1, g2 = 2, mode = mode, reps = draws)
  p <- shares(correlation$testval, correlation$dist)
  results <- c(
    line("qap", sprintf("qaptest(list(a, b), gcor, g1=1, g2=2, mode='%s', reps=%d)", mode, draws), correlation$testval, p[1], p[2]),
    if (directed)
      cug(m, mode, "mutualShare", sprintf("cug.test(a, grecip, mode='digraph', cmode='edges', reps=%d, FUN.args=list(measure='edgewise'))", draws),
        grecip, list(measure = "edgewise"))
    else c(
      cug(m, mode, "degreeCentralization",
        sprintf("cug.test(a, centralization, mode='graph', cmode='edges', reps=%d, FUN.args=list(FUN=degree))", draws),
        centralization, list(FUN = degree)),
      cug(m, mode, "transitivity", sprintf("cug.test(a, gtrans, mode='graph', cmode='edges', reps=%d)", draws), gtrans),
      cug(m, mode, "connectedness", sprintf("cug.test(a, connectedness, mode='graph', cmode='edges', reps=%d)", draws), connectedness)))
  cat(sprintf(
    "{\"tool\": \"sna\", \"version\": \"%s\", \"name\": \"%s\", \"nodes\": %d, \"directed\": %s, \"draws\": %d, \"edges\": %s,\n \"other\": %s, \"results\": [\n  %s\n]}\n",
    packageVersion("sna"), name, nrow(m), tolower(directed), draws, edges_json(m, directed), edges_json(other, directed),
    paste(results, collapse = ",\n  ")), file = file.path(folder, paste0(name, ".json")), sep = "")
}

undirected <- function(n, pairs) {
  m <- matrix(0, n, n)
  for (p in pairs) { m[p[1] + 1, p[2] + 1] <- 1; m[p[2] + 1, p[1] + 1] <- 1 }
  m
}

# A hub with five spokes, one of which has a spoke of its own; and with two ties among the spokes.
hub <- list(c(0, 1), c(0, 2), c(0, 3), c(0, 4), c(0, 5), c(3, 6))
write_graph("hub-seven", undirected(7, hub), undirected(7, c(hub, list(c(1, 3), c(1, 4)))), FALSE)
set.seed(51)
write_graph("random-twelve", rgraph(12, tprob = 0.3, mode = "graph"), rgraph(12, tprob = 0.4, mode = "graph"), FALSE)
a <- rgraph(5, tprob = 0.4)
write_graph("directed-five", a, 1 * ((a + rgraph(5, tprob = 0.2)) > 0), TRUE)
a <- rgraph(14, tprob = 0.2)
write_graph("directed-fourteen", 1 * ((a + t(a) * rgraph(14, tprob = 0.4)) > 0), a, TRUE)
