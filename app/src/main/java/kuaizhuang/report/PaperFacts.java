package kuaizhuang.report;

import java.util.List;
import java.util.OptionalDouble;
import kuaizhuang.score.Figures;
import kuaizhuang.score.Verdict;

/// The headline facts of the region's pack beside what a run gives.
final class PaperFacts {

    private PaperFacts() {}

    /// A fact and its counterpart.
    ///
    /// @param emerged what the run gives, empty where it gives nothing or was not asked
    record Fact(kuaizhuang.facts.Fact stated, OptionalDouble emerged, Verdict verdict) {

        String source() {
            return String.join(", ", stated.sources());
        }

        String what() {
            return stated.statement();
        }

        String place() {
            return stated.place();
        }

        int year() {
            return stated.year();
        }

        /// What the source says: its number, or the range where it gives none.
        String paper() {
            return stated.value().isPresent()
                    ? Figures.of(stated.value().getAsDouble(), unit())
                    : Figures.range(stated.low(), stated.high(), unit());
        }

        String unit() {
            return stated.unit();
        }

        /// "" where the run gives nothing.
        String found() {
            return emerged.isPresent() ? Figures.of(emerged.getAsDouble(), unit()) : "";
        }

        /// Emerged over stated, NaN where one of them is missing or the fact is a year or a rank.
        double ratio() {
            boolean sizes = !unit().equals("year") && !unit().equals("rank");
            return sizes
                    ? emerged.orElse(Double.NaN) / stated.value().orElse(Double.NaN)
                    : Double.NaN;
        }

        String note() {
            return stated.tolerance();
        }

        String sql() {
            return stated.sql();
        }
    }

    /// The headlines among a region's facts.
    ///
    /// @param scale persons per row of the run
    static List<Fact> of(RunTables tables, List<kuaizhuang.facts.Fact> facts, long scale) {
        double firstYear = tables.number("select min(year) from town_year");
        double lastYear = tables.number("select max(year) from town_year");
        return facts.stream()
                .filter(kuaizhuang.facts.Fact::headline)
                .map(fact -> {
                    boolean reached = firstYear <= fact.firstYear() && fact.year() <= lastYear;
                    return compared(fact, tables, scale, reached);
                })
                .toList();
    }

    private static Fact compared(
            kuaizhuang.facts.Fact fact, RunTables tables, long scale, boolean reached) {
        if (!reached) {
            return new Fact(fact, OptionalDouble.empty(), Verdict.NOT_REACHED);
        }
        OptionalDouble emerged =
                tables.value(fact.sql())
                        .filter(Number.class::isInstance)
                        .map(value -> OptionalDouble.of(((Number) value).doubleValue()))
                        .orElse(OptionalDouble.empty());
        if (scale > fact.largestScale()) {
            return new Fact(fact, emerged, Verdict.OTHER_SCALE);
        }
        Verdict verdict =
                emerged.isEmpty()
                        ? Verdict.NO_VALUE
                        : fact.meets(emerged.getAsDouble()) ? Verdict.MET : Verdict.NOT_MET;
        return new Fact(fact, emerged, verdict);
    }
}
