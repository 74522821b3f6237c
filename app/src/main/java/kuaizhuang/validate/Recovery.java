package kuaizhuang.validate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kuaizhuang.fit.Marginal;
import kuaizhuang.score.Figures;
import kuaizhuang.validate.Finding.Criterion;
import kuaizhuang.validate.Finding.Sheet;

/// Does the fit find parameters that are known, because a run with them is what it was fitted to?
final class Recovery {

    private static final double INSIDE = 0.8;
    private static final double NARROWED = 0.5;
    private static final double OPEN = 0.1;

    private Recovery() {}

    /// A fitted parameter beside the value that it should find.
    private record Found(double truth, Marginal fitted) {
        boolean inside() {
            return fitted.holds(truth);
        }
    }

    /// @param fits each with its own truth, at least one
    static Finding of(List<KnownParameters> fits) {
        List<Found> found = new ArrayList<>();
        for (KnownParameters known : fits) {
            List<Marginal> marginals = known.fit().marginals();
            IntStream.range(0, marginals.size())
                    .mapToObj(i -> new Found(known.truth()[i], marginals.get(i)))
                    .forEach(found::add);
        }
        return new Finding(
                "Fitted to the numbers of runs whose parameters are known, the fit finds these parameters.",
                List.of(inside(found), narrowed(found)),
                List.of(sheet(found)),
                List.of(
                        "Facts and tolerances are those of a fit to the sources; only the numbers are the"
                                + " runs' own (score --format facts).",
                        "Of intervals of 90% nine in ten should hold the truth; 15 parameters of which each does so with"
                                + " that chance give less than 80% once in eighteen times, so that less means the"
                                + " intervals are too narrow. Both limits were laid down before any such fit was made.",
                        open(found)));
    }

    private static Criterion inside(List<Found> found) {
        long inside = found.stream().filter(Found::inside).count();
        return new Criterion(
                "known values inside the middle 90% of what the fit left",
                inside + " of " + found.size(), "at least 80%", inside >= INSIDE * found.size());
    }

    /// Ranges that are not narrowed hold every value and show nothing.
    private static Criterion narrowed(List<Found> found) {
        long narrowed = found.stream().filter(one -> one.fitted().learned() >= NARROWED).count();
        return new Criterion(
                "parameters of which the fit has left no more than half of the range",
                narrowed + " of " + found.size(),
                "at least 1, or being inside would show nothing",
                narrowed > 0);
    }

    private static Sheet sheet(List<Found> found) {
        return new Sheet(
                "Known and fitted",
                List.of("parameter", "range", "known", "median", "middle 90%", "inside", "learned"),
                found.stream().map(Recovery::row).toList());
    }

    private static List<String> row(Found one) {
        Marginal fitted = one.fitted();
        return List.of(
                fitted.axis().key(),
                Figures.range(fitted.axis().low(), fitted.axis().high(), ""),
                Figures.of(one.truth()),
                Figures.of(fitted.median()),
                Figures.range(fitted.low(), fitted.high(), ""),
                one.inside() ? "yes" : "no",
                String.format(Locale.ROOT, "%.2f", fitted.learned()));
    }

    private static String open(List<Found> found) {
        List<String> open =
                found.stream()
                        .map(Found::fitted)
                        .filter(one -> one.learned() < OPEN)
                        .map(one -> one.axis().key())
                        .distinct()
                        .toList();
        return open.isEmpty()
                ? "The facts tell something of every parameter (learned: 1 less the width left over the width before)."
                : open.stream()
                        .collect(
                                Collectors.joining(
                                        ", ",
                                        "The facts leave open, with less than a tenth of the range learned: ",
                                        " (learned: 1 less the width left over the width before)."));
    }
}
