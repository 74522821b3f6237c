# What the goals of docs/PERFORMANCE.md are measured against, on inputs of the same size as
# InstrumentsBenchmark: Rscript bench/src/main/r/instruments.R (needs the package spdep).
# Times are seconds of the processor on one thread.

suppressMessages(library(spdep))
seconds <- function(work) sum(system.time(work)[c("user.self", "sys.self")])
set.seed(1)

places <- cbind(450 * runif(3000), 450 * runif(3000))
weights <- nb2listw(knn2nb(knearneigh(places, k = 6)), style = "W")
values <- runif(3000)
cat("Moran, 3,000 places, 9,999 shuffles, spdep moran.mc:",
    seconds(moran.mc(values, weights, nsim = 9999)), "\n")

# K-density as Duranton and Overman define it, by dist() and density(), which is what dbmss does
# too: ten rounds of one industry of 2,000 among 50,000 sites.
sites <- cbind(450 * runif(50000), 450 * runif(50000))
round <- function() {
    distances <- as.vector(dist(sites[sample(50000, 2000), ]))
    density(c(distances, -distances), bw = bw.nrd0(distances), from = 0, to = 225, n = 512)
}
cat("K-density, 2,000 of 50,000 sites, a round, dist() and density():",
    seconds(for (i in 1:10) round()) / 10, "\n")
