#!/usr/bin/env Rscript
# Writes what R's blockmodeling says of regular equivalence to Tests/GraphCoreTests/Oracles/structure/rege-*.json, one file a graph.
#
# Run it from the top of the repository, with blockmodeling installed; the tests read the files and need none of it. REGE.FC divides by what
# the best matches have at most, as in Wasserman and Faust (1994); REGE, which UCINET has too, by all ties of the two.
suppressMessages(library(blockmodeling))

folder <- file.path("Tests", "GraphCoreTests", "Oracles", "structure")
number <- function(x) ifelse(is.finite(x), format(x, digits = 17, trim = TRUE), "null")
vec <- function(x) paste0("[", paste(number(x), collapse = ", "), "]")

result <- function(measure, call, value) {
  sprintf("{\"measure\": \"%s\", \"call\": \"%s\", \"tolerance\": 1e-10, \"value\": %s}", measure, call, vec(as.vector(t(value))))
}

write_graph <- function(name, m) {
  cells <- which(m > 0, arr.ind = TRUE)
  cells <- cells[order(cells[, 1], cells[, 2]), , drop = FALSE]
  results <- c(
    result("regular:matched:3", "REGE.FC(M, iter = 3)$E, row by row", REGE.FC(m, iter = 3)$E),
    result("regular:matched:5", "REGE.FC(M, iter = 5)$E, row by row", REGE.FC(m, iter = 5)$E),
    result("regular:all:3", "REGE(M, iter = 3)$E, row by row", REGE(m, iter = 3)$E))
  cat(sprintf(
    "{\"tool\": \"blockmodeling\", \"version\": \"%s\", \"name\": \"%s\", \"nodes\": %d, \"directed\": true, \"edges\": [%s], \"weights\": [%s], \"results\": [\n  %s\n]}\n",
    packageVersion("blockmodeling"), name, nrow(m), paste(apply(cells - 1, 1, function(e) sprintf("[%d, %d]", e[1], e[2])), collapse = ", "),
    paste(m[cells], collapse = ", "), paste(results, collapse = ",\n  ")),
    file = file.path(folder, paste0("rege-", name, ".json")), sep = "")
}

random <- function(n, chance, most) {
  m <- matrix(ifelse(runif(n * n) < chance, sample(1:most, n * n, replace = TRUE), 0), n, n)
  diag(m) <- 0
  m
}

tree <- matrix(0, 7, 7)
for (tie in list(c(1, 2), c(1, 3), c(2, 4), c(2, 5), c(2, 6), c(3, 7))) tree[tie[1], tie[2]] <- 1
write_graph("tree", tree)
set.seed(41)
write_graph("directed", random(9, 0.3, 1))
write_graph("valued", random(8, 0.4, 4))
write_graph("sparse", random(8, 0.12, 3))
