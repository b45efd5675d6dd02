#!/usr/bin/env Rscript
# Writes what R's sna says of regressions of tables to Tests/GraphCoreTests/Oracles/qap/*.json, and, for six nodes, what its
# test statistics come to over all 720 orders, one after another.
#
# Run it from the top of the repository, with sna installed; the tests read the files and need none of it.
suppressMessages(library(sna))

folder <- file.path("Tests", "GraphCoreTests", "Oracles", "qap")
dir.create(folder, showWarnings = FALSE)
rows <- function(m) paste0("[", paste(apply(m, 1, function(r) paste0("[", paste(format(r, digits = 17, trim = TRUE), collapse = ", "), "]")), collapse = ", "), "]")
vec <- function(x) paste0("[", paste(format(as.vector(x), digits = 17, trim = TRUE), collapse = ", "), "]")
orders <- function(v) if (length(v) == 1) list(v) else unlist(lapply(seq_along(v), function(i) lapply(orders(v[-i]), function(o) c(v[i], o))), recursive = FALSE)

exact_spp <- function(y, xs, mode) {
  all <- orders(seq_len(nrow(y)))
  cells <- if (mode == "graph") upper.tri(y) else row(y) != col(y)
  sapply(seq_along(xs), function(i) {
    others <- lapply(xs[-i], function(x) x[cells])
    design <- function(first) as.data.frame(c(list(y = y[cells], first = first), setNames(others, paste0("o", seq_along(others)))))
    left <- matrix(0, nrow(y), ncol(y))
    left[cells] <- if (length(others)) resid(lm(x ~ ., data = as.data.frame(c(list(x = xs[[i]][cells]), setNames(others, paste0("o", seq_along(others))))))) else resid(lm(xs[[i]][cells] ~ 1))
    if (mode == "graph") left <- left + t(left)
    t_of <- function(m) summary(lm(y ~ ., data = design(m[cells])))$coefficients["first", "t value"]
    observed <- t_of(left)
    permuted <- sapply(all, function(o) t_of(left[o, o]))
    c(mean(permuted >= observed - 1e-9), mean(abs(permuted) >= abs(observed) - 1e-9))
  })
}

exact_cor <- function(a, b, mode) {
  observed <- gcor(a, b, mode = mode)
  permuted <- sapply(orders(seq_len(nrow(a))), function(o) gcor(a, b[o, o], mode = mode))
  c(mean(permuted >= observed - 1e-9), mean(permuted <= observed + 1e-9))
}

record <- function(name, y, xs, mode) {
  set.seed(1)
  fit <- netlm(y, xs, mode = mode, nullhyp = "qapspp", reps = 2000)
  small <- nrow(y) <= 6
  cat(sprintf(
    "{\"tool\": \"sna\", \"version\": \"%s\", \"name\": \"%s\", \"mode\": \"%s\", \"calls\": \"netlm(y, x, mode, nullhyp='qapspp', reps=2000); gcor(y, x[[1]])\",\n \"y\": %s,\n \"x\": [%s],\n \"coefficients\": %s,\n \"t\": %s,\n \"rSquared\": %s,\n \"sampledAtLeast\": %s,\n \"sampledTwoSided\": %s,\n \"correlation\": %s,\n \"exactCorrelation\": %s,\n \"exactAtLeast\": %s,\n \"exactTwoSided\": %s}\n",
    packageVersion("sna"), name, mode, rows(y), paste(sapply(xs, rows), collapse = ",\n  "), vec(fit$coefficients), vec(fit$tstat),
    format(1 - sum(resid(fit)^2) / sum((fitted(fit) + resid(fit) - mean(fitted(fit) + resid(fit)))^2), digits = 17), vec(fit$pgreq), vec(fit$pgreqabs), format(gcor(y, xs[[1]], mode = mode), digits = 17),
    if (small) vec(exact_cor(y, xs[[1]], mode)) else "null",
    if (small) vec(exact_spp(y, xs, mode)[1, ]) else "null", if (small) vec(exact_spp(y, xs, mode)[2, ]) else "null"),
    file = file.path(folder, paste0(name, ".json")))
}

set.seed(11)
graph <- function(n, p) { m <- rgraph(n, tprob = p, mode = "graph"); m }
numbers <- function(n, symmetric) { m <- matrix(round(rnorm(n * n), 3), n, n); if (symmetric) m[lower.tri(m)] <- t(m)[lower.tri(m)]; diag(m) <- 0; m }
a <- numbers(6, FALSE); b <- round(0.5 * a + numbers(6, FALSE), 3)
record("six-directed", round(0.6 * a + numbers(6, FALSE), 3), list(a, b), "digraph")
a <- numbers(6, TRUE); b <- graph(6, 0.5)
record("six-symmetric", round(0.5 * a + 0.4 * b + numbers(6, TRUE), 3), list(a, b), "graph")
a <- graph(14, 0.3); b <- graph(14, 0.4)
record("fourteen-symmetric", 1 * ((a * graph(14, 0.7) + graph(14, 0.1)) > 0), list(a, b), "graph")
