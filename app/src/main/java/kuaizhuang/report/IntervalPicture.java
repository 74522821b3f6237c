package kuaizhuang.report;

import java.util.DoubleSummaryStatistics;
import java.util.Locale;
import java.util.stream.DoubleStream;
import kuaizhuang.facts.Fact;
import kuaizhuang.score.ScoredFact;

/// A small picture of one fact: the range of its source, and where the runs lie.
final class IntervalPicture {

    private static final int WIDTH = 180;
    private static final int HEIGHT = 22;
    private static final double MARGIN = 0.06;

    private final double least;
    private final double span;

    private IntervalPicture(DoubleSummaryStatistics shown) {
        double width = shown.getMax() - shown.getMin();
        double margin = width == 0 ? 1 : width * MARGIN;
        this.least = shown.getMin() - margin;
        this.span = width + 2 * margin;
    }

    /// SVG, empty where the runs gave no number.
    static String of(ScoredFact one) {
        if (Double.isNaN(one.median())) {
            return "";
        }
        Fact fact = one.fact();
        DoubleSummaryStatistics shown =
                DoubleStream.concat(
                                DoubleStream.of(
                                        fact.low(),
                                        fact.high(),
                                        one.low(),
                                        one.high(),
                                        one.median()),
                                fact.value().stream())
                        .filter(Double::isFinite)
                        .summaryStatistics();
        return new IntervalPicture(shown).draw(one);
    }

    private String draw(ScoredFact one) {
        Fact fact = one.fact();
        double left = place(fact.low());
        StringBuilder svg = new StringBuilder();
        svg.append(
                "<svg class=\"interval\" viewBox=\"0 0 %d %d\" aria-hidden=\"true\">"
                        .formatted(WIDTH, HEIGHT));
        svg.append(
                "<rect class=\"band\" x=\"%s\" y=\"3\" width=\"%s\" height=\"16\"/>"
                        .formatted(tenth(left), tenth(Math.max(2, place(fact.high()) - left))));
        fact.value()
                .ifPresent(value -> svg.append(line("value", place(value), place(value), 3, 19)));
        svg.append(line("whisker", place(one.low()), place(one.high()), 11, 11));
        svg.append(
                "<circle class=\"median\" cx=\"%s\" cy=\"11\" r=\"4\"/></svg>"
                        .formatted(tenth(place(one.median()))));
        return svg.toString();
    }

    private double place(double number) {
        double share = (number - least) / span;
        return WIDTH * Math.clamp(share, 0, 1);
    }

    private static String line(String kind, double fromX, double toX, int fromY, int toY) {
        return "<line class=\"%s\" x1=\"%s\" x2=\"%s\" y1=\"%d\" y2=\"%d\"/>"
                .formatted(kind, tenth(fromX), tenth(toX), fromY, toY);
    }

    private static String tenth(double number) {
        return String.format(Locale.ROOT, "%.1f", number);
    }
}
