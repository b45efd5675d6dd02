#!/usr/bin/env Rscript
# Writes what R's sna says of a few graphs to Tests/GraphCoreTests/Oracles/structure/sna-*.json, one file a graph.
#
# Run it from the top of the repository, with sna installed; the tests read the files and need none of it. NaN is written null.
suppressMessages(library(sna))

folder <- file.path("Tests", "GraphCoreTests", "Oracles", "structure")
number <- function(x) ifelse(is.finite(x), format(x, digits = 17, trim = TRUE), "null")
vector_json <- function(x) paste0("[", paste(number(x), collapse = ", "), "]")

edges_json <- function(m, directed) {
  cells <- which(m > 0, arr.ind = TRUE)
  if (!directed) cells <- cells[cells[, 1] < cells[, 2], , drop = FALSE]
  cells <- cells[order(cells[, 1], cells[, 2]), , drop = FALSE] - 1
  paste0("[", paste(apply(cells, 1, function(e) sprintf("[%d, %d]", e[1], e[2])), collapse = ", "), "]")
}

result <- function(measure, call, value, tolerance = 1e-9, scalar = FALSE) {
  text <- if (scalar) number(value) else vector_json(value)
  sprintf("{\"measure\": \"%s\", \"call\": \"%s\", \"tolerance\": %g, \"value\": %s}", measure, call, tolerance, text)
}

brokerage_results <- function(m, groups) {
  b <- brokerage(m, groups)
  roles <- c(coordinator = 1, itinerant = 2, representative = 3, gatekeeper = 4, liaison = 5, total = 6)
  unlist(lapply(names(roles), function(role) {
    k <- roles[[role]]
    c(
      result(paste0("brokerage:", role, ":count"), "brokerage(g, cl)$raw.nli", b$raw.nli[, k]),
      result(paste0("brokerage:", role, ":expected"), "brokerage(g, cl)$exp.nli", b$exp.nli[, k]),
      result(paste0("brokerage:", role, ":z"), "brokerage(g, cl)$z.nli", b$z.nli[, k]),
      result(paste0("brokerage:", role, ":network"), "brokerage(g, cl)$raw.gli, exp.gli, z.gli",
        c(b$raw.gli[k], b$exp.gli[k], b$z.gli[k])))
  }))
}

krackhardt_results <- function(m) {
  c(
    result("krackhardt:connectedness", "connectedness(g)", connectedness(m), scalar = TRUE),
    result("krackhardt:hierarchy", "hierarchy(g, measure='krackhardt')", hierarchy(m, measure = "krackhardt"), scalar = TRUE),
    result("krackhardt:efficiency", "efficiency(g)", efficiency(m), scalar = TRUE),
    result("krackhardt:lubness", "lubness(g)", lubness(m), scalar = TRUE))
}

census_results <- function(m, directed) {
  found <- c(result("dyadCensus", "dyad.census(g)", as.vector(dyad.census(m))))
  if (directed) found <- c(found, result("triadCensus", "triad.census(g)", as.vector(triad.census(m))))
  found
}

distance_results <- function(m) {
  # sna says 0 where one of the two does not vary; of a node with itself it says 1, where there is nothing to compare.
  alike <- sedist(m, method = "correlation")
  diag(alike) <- 0
  c(
    result("equivalence:euclidean", "sedist(g, method='euclidean') row by row", as.vector(t(sedist(m, method = "euclidean")))),
    result("equivalence:hamming", "sedist(g, method='hamming') row by row", as.vector(t(sedist(m, method = "hamming")))),
    result("equivalence:correlation", "sedist(g, method='correlation') row by row", as.vector(t(alike))))
}

write_graph <- function(name, m, groups, directed) {
  results <- c(brokerage_results(m, groups), krackhardt_results(m), census_results(m, directed), distance_results(m))
  if (directed) {
    r <- grecip(m, measure = "edgewise")
    results <- c(
      results, result("mutualShare", "grecip(g, measure='edgewise')", r, scalar = TRUE),
      result("reciprocity", "grecip(g, measure='correlation')", grecip(m, measure = "correlation"), scalar = TRUE))
  }
  lines <- sprintf(
    "{\"tool\": \"sna\", \"version\": \"%s\", \"name\": \"%s\", \"nodes\": %d, \"directed\": %s, \"edges\": %s, \"weights\": null, \"groups\": [%s], \"results\": [\n  %s\n]}\n",
    packageVersion("sna"), name, nrow(m), tolower(directed), edges_json(m, directed), paste(groups, collapse = ", "),
    paste(results, collapse = ",\n  "))
  cat(lines, file = file.path(folder, paste0("sna-", name, ".json")), sep = "")
}

undirected <- function(n, pairs) {
  m <- matrix(0, n, n)
  for (p in pairs) { m[p[1] + 1, p[2] + 1] <- 1; m[p[2] + 1, p[1] + 1] <- 1 }
  m
}

kite <- undirected(10, list(c(0, 1), c(0, 2), c(0, 3), c(0, 5), c(1, 3), c(1, 4), c(1, 6), c(2, 3), c(2, 5), c(3, 4), c(3, 5),
  c(3, 6), c(4, 6), c(5, 6), c(5, 7), c(6, 7), c(7, 8), c(8, 9)))
write_graph("kite", kite, c(1, 1, 1, 1, 2, 2, 2, 3, 3, 3), FALSE)
set.seed(5)
write_graph("directed-sparse", rgraph(14, tprob = 0.1), rep(1:3, length.out = 14), TRUE)
write_graph("directed-middle", rgraph(12, tprob = 0.3), rep(1:4, length.out = 12), TRUE)
write_graph("directed-two-groups", rgraph(9, tprob = 0.45), c(1, 1, 1, 1, 1, 2, 2, 2, 2), TRUE)
tree <- matrix(0, 13, 13)
for (i in 2:13) tree[(i - 2) %/% 3 + 1, i] <- 1
tree[7, 3] <- 1
write_graph("command-tree", tree, c(1, 2, 2, 2, rep(3, 9)), TRUE)
parted <- matrix(0, 8, 8)
parted[1, 2] <- parted[1, 3] <- parted[4, 5] <- parted[5, 4] <- parted[6, 5] <- 1
write_graph("directed-parted", parted, rep(1:2, 4), TRUE)
