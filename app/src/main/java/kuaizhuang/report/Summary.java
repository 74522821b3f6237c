package kuaizhuang.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// What emerged, in a few sentences and figures made from the tables.
final class Summary {

    private final RunTables tables;
    private final Pack pack;
    private final int first;
    private final int last;

    Summary(RunTables tables, Pack pack) {
        this.tables = tables;
        this.pack = pack;
        this.first = (int) tables.number("select min(year) from town_year");
        this.last = (int) tables.number("select max(year) from town_year");
    }

    /// A figure of the last year with its name.
    record Figure(String value, String name) {}

    private boolean empty() {
        return last == 0;
    }

    /// The finished years, in order.
    List<Integer> years() {
        return tables.rows("select distinct year from town_year order by year").stream()
                .map(row -> row.integer("year"))
                .toList();
    }

    List<Figure> figures() {
        if (empty()) {
            return List.of();
        }
        Row now = totals(last);
        return List.of(
                new Figure(Words.whole(clusters(last)), "clusters in " + last),
                new Figure(Words.whole(units(last)), "county units with one"),
                new Figure(Words.whole(now.number("firms")), "firms"),
                new Figure(Words.whole(now.number("workers")), "people who work in them"),
                new Figure(Words.yuan(now.number("output")), "gross output in the year"));
    }

    List<String> sentences() {
        if (empty()) {
            return List.of(
                    "The run ended before its first year did, so there is nothing to tell yet.");
        }
        List<String> sentences = new ArrayList<>();
        sentences.add(growth());
        sentences.addAll(clusterSentences());
        sentences.add(work());
        channel().ifPresent(sentences::add);
        return sentences;
    }

    private Row totals(int year) {
        return tables.first(
                        """
                        select sum(firms) as firms, sum(industry_workers) as workers, sum(output_yuan) as output,
                            sum(industry_workers_outside) as outside, sum(farm_workers) as farm,
                            sum(farm_workers + service_workers + public_workers + peddlers + industry_workers) as work
                        from town_year where year = ?\
                        """,
                        year)
                .orElseThrow();
    }

    private double clusters(int year) {
        return tables.number("select count(*) from cluster_year where year = ?", year);
    }

    private double units(int year) {
        return tables.number(
                "select count(distinct unit2001) from cluster_year where year = ?", year);
    }

    private String growth() {
        Row before = totals(first);
        Row now = totals(last);
        return ("From the end of %d to the end of %d the firms of %s went from %s to %s,"
                        + " and their yearly output from %s to %s.")
                .formatted(
                        first,
                        last,
                        pack.title(),
                        Words.whole(before.number("firms")),
                        Words.whole(now.number("firms")),
                        Words.yuan(before.number("output")),
                        Words.yuan(now.number("output")));
    }

    private List<String> clusterSentences() {
        List<String> sentences = new ArrayList<>();
        if (tables.rows("select 1 from cluster_year limit 1").isEmpty()) {
            return List.of("No place met the rule of a cluster in any year.");
        }
        Row early =
                tables.first(
                                "select * from cluster_year order by year, output_yuan desc, cluster_id limit 1")
                        .orElseThrow();
        sentences.add(
                "The first year with a place that met the paper's rule of a cluster was %d (the largest then: %s, %s)."
                        .formatted(early.integer("year"), place(early), product(early)));
        sentences.add(
                "In %d there were %s in %s."
                        .formatted(
                                last,
                                Words.count(clusters(last), "cluster", "clusters"),
                                Words.count(units(last), "county unit", "county units")));
        tables.first(
                        "select * from cluster_year where year = ? order by output_yuan desc, cluster_id limit 1",
                        last)
                .map(row ->
                        "The largest, %s in %s, had %s and %s of output."
                                .formatted(
                                        product(row),
                                        place(row),
                                        Words.firms(row.number("firms")),
                                        Words.yuan(row.number("output_yuan"))))
                .ifPresent(sentences::add);
        return sentences;
    }

    private static String place(Row row) {
        return row.text("town").equals(row.text("county"))
                ? row.text("county")
                : row.text("town") + " (" + row.text("county") + ")";
    }

    private String product(Row row) {
        return pack.product(row.text("product")).toLowerCase(java.util.Locale.ROOT);
    }

    private String work() {
        Row before = totals(first);
        Row now = totals(last);
        return ("Farming's share of all who work went from %s to %s;"
                        + " %s of the firms' workers came from other provinces in the end.")
                .formatted(
                        Words.percent(before.number("farm"), before.number("work")),
                        Words.percent(now.number("farm"), now.number("work")),
                        Words.percent(now.number("outside"), now.number("workers")));
    }

    private java.util.Optional<String> channel() {
        Map<String, Double> sold = Channels.sold(tables, "year = ?", last);
        double all = sold.values().stream().mapToDouble(value -> value).sum();
        return Channels.leading(sold)
                .map(name ->
                        "Most was sold through %s (%s of sales)."
                                .formatted(
                                        name.toLowerCase(java.util.Locale.ROOT),
                                        Words.percent(sold.get(name), all)));
    }
}
