# Made the files beside this script: numbers of R's reference implementations on larger data sets, with which
# ReferenceImplementationsTest compares. Run in this folder: Rscript reference.R
# Made with R 4.2.2, spdep 1.2-7, spatstat 3.0-3 (packages of Debian 12). Columbus (Anselin 1988) comes with spData (CC0).
suppressMessages({library(spdep); library(spData); library(spatstat.geom); library(spatstat.explore)})
options(digits = 15)
put <- function(name, value) data.frame(name = name, value = value)

data(oldcol)
write.csv(data.frame(crime = COL.OLD$CRIME, neighbours = sapply(COL.nb, paste, collapse = " ")),
          "columbus.csv", row.names = FALSE, quote = FALSE)

set.seed(1)
n <- 400
x <- round(runif(n, 0, 100), 6); y <- round(runif(n, 0, 60), 6)
value <- round(exp(rnorm(n)) + (x > 60 & y > 30) * 2, 6)
type <- sample(c("A", "B", "C"), n, TRUE, c(.2, .3, .5))
size <- pmax(1, round(exp(rnorm(n, 2, 1))))
write.csv(data.frame(x, y, value, type, size), "sites.csv", row.names = FALSE, quote = FALSE)

nb <- dnearneigh(cbind(x, y), 0, 8)
w <- nb2listw(nb, style = "W", zero.policy = TRUE); b <- nb2listw(nb, style = "B", zero.policy = TRUE)
m <- moran.test(value, w, zero.policy = TRUE, adjust.n = FALSE)$estimate
g <- geary.test(value, w, zero.policy = TRUE, adjust.n = FALSE)$estimate
go <- globalG.test(value, b, zero.policy = TRUE, adjust.n = FALSE)$estimate
jc <- joincount.test(factor(value > median(value)), b, zero.policy = TRUE)[[2]]$estimate
cw <- nb2listw(COL.nb, style = "W")
cm <- moran.test(COL.OLD$CRIME, cw)$estimate; cg <- geary.test(COL.OLD$CRIME, cw)$estimate
cn <- moran.test(COL.OLD$CRIME, cw, randomisation = FALSE)$estimate
pp <- ppp(x, y, c(0, 100), c(0, 60))
k <- as.data.frame(Kest(pp, r = c(0, 2, 5, 10), correction = c("translate", "none")))
write.csv(rbind(
  put("moran", m[1]), put("moran-variance", m[3]), put("geary", g[1]), put("geary-variance", g[3]),
  put("getis-ord", go[1]), put("getis-ord-variance", go[3]),
  put("join", jc[1]), put("join-expected", jc[2]), put("join-variance", jc[3]),
  put("columbus-moran", cm[1]), put("columbus-moran-variance", cm[3]), put("columbus-moran-normal-variance", cn[3]),
  put("columbus-geary", cg[1]), put("columbus-geary-variance", cg[3]),
  put("k-translation-2", k$trans[2]), put("k-translation-5", k$trans[3]), put("k-translation-10", k$trans[4]),
  put("k-none-5", k$un[3])), "reference.csv", row.names = FALSE, quote = FALSE)
lm <- localmoran(value, w, zero.policy = TRUE)[, 1]
gs <- localG(value, nb2listw(include.self(nb), style = "B"))
gi <- localG(value, b, zero.policy = TRUE)
write.csv(data.frame(local_moran = lm, local_g = as.numeric(gi), local_g_self = as.numeric(gs)), "local.csv", row.names = FALSE, quote = FALSE)

# The quarters of Columbus by common borders (esda's test), and sudden infant deaths in the counties of North Carolina
# 1974 (Cressie and Chan 1989), both from spData (CC0).
suppressMessages(library(sf))
quarters <- st_read(system.file("shapes/columbus.shp", package = "spData"), quiet = TRUE)
rook <- poly2nb(quarters, queen = FALSE)
write.csv(data.frame(crime = quarters$CRIME, neighbours = sapply(rook, paste, collapse = " ")),
          "columbus_rook.csv", row.names = FALSE, quote = FALSE)
data(nc.sids)
counties <- sapply(ncCC89.nb, function(near) paste(near[near > 0], collapse = " "))
write.csv(data.frame(births = nc.sids$BIR74, deaths = nc.sids$SID74, neighbours = counties),
          "sids.csv", row.names = FALSE, quote = FALSE)
rate <- 1000 * nc.sids$SID74 / nc.sids$BIR74
sw <- nb2listw(ncCC89.nb, style = "W", zero.policy = TRUE)
sm <- moran.test(rate, sw, zero.policy = TRUE, adjust.n = FALSE)$estimate
sg <- geary.test(rate, sw, zero.policy = TRUE, adjust.n = FALSE)$estimate
rg <- geary.test(quarters$CRIME, nb2listw(rook))$estimate
write.table(rbind(
  put("sids-moran", sm[1]), put("sids-moran-variance", sm[3]), put("sids-geary", sg[1]), put("sids-geary-variance", sg[3]),
  put("columbus-rook-geary", rg[1]), put("columbus-rook-geary-variance", rg[3])),
  "reference.csv", row.names = FALSE, col.names = FALSE, quote = FALSE, sep = ",", append = TRUE)
