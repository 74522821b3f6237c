package kuaizhuang.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/// How one product came to a place: who knew it and whence, who founded, through what it was sold,
/// who closed.
final class ProductStory {

    private static final int FIRST_FIRMS = 4;
    private static final int PERIOD = 5;
    private static final double LEAST_SHARE = 0.005;
    private static final String[] MONTHS = {
        "January", "February", "March", "April", "May", "June",
        "July", "August", "September", "October", "November", "December"
    };

    private static final Map<String, String> FOUNDERS =
            ordered(
                    "founders_farmers", "farmers",
                    "founders_peddlers", "peddlers",
                    "founders_workers", "workers of other firms",
                    "founders_settled", "people home from a network",
                    "founders_others", "others");

    private static final Map<String, String> CLOSINGS =
            ordered(
                    "exits_out_of_cash", "out of cash",
                    "exits_no_orders", "without orders or profit",
                    "exits_crackdown", "closed by campaigns",
                    "exits_founder_retired", "without an heir");

    private final RunTables tables;
    private final Scope scope;
    private final String product;
    private final String name;
    private final long scale;
    private final String mine;
    private final double firstYearOfRun;

    ProductStory(RunTables tables, Pack pack, RunInfo run, Scope scope, String product) {
        this.tables = tables;
        this.scope = scope;
        this.product = product;
        this.name = pack.product(product);
        this.scale = run.scale();
        this.mine = scope.where() + " and product = ?";
        this.firstYearOfRun = tables.number("select min(year) from town_year");
    }

    private static Map<String, String> ordered(String... columnsAndNames) {
        Map<String, String> names = new LinkedHashMap<>();
        for (int i = 0; i < columnsAndNames.length; i += 2) {
            names.put(columnsAndNames[i], columnsAndNames[i + 1]);
        }
        return names;
    }

    Story.Chapter chapter() {
        List<String> paragraphs = new ArrayList<>();
        paragraphs.add(beginning());
        add(paragraphs, founders());
        add(paragraphs, shares());
        add(paragraphs, selling());
        add(paragraphs, closing());
        return new Story.Chapter(name, paragraphs);
    }

    private static void add(List<String> paragraphs, String paragraph) {
        if (!paragraph.isEmpty()) {
            paragraphs.add(paragraph);
        }
    }

    private String beginning() {
        List<Row> years =
                tables.rows(
                        """
                        select year, sum(firms) as firms, sum(entries) as entries,
                            sum(output_yuan) as output, max(knowledge) as knowledge
                        from town_product_year where %s group by year order by year\
                        """
                                .formatted(mine),
                        product);
        Row first = years.getFirst();
        Row last = years.getLast();
        Row peak =
                years.stream()
                        .max((one, other) ->
                                Double.compare(one.number("firms"), other.number("firms")))
                        .orElseThrow();
        String known =
                years.stream()
                        .filter(year -> year.number("knowledge") >= 0.5)
                        .findFirst()
                        .map(year -> ", half of it by " + year.integer("year"))
                        .orElse("");
        String begun =
                first.integer("year") == firstYearOfRun
                                && first.number("firms") > first.number("entries")
                        ? "Firms of %s made it before the first month; at the end of %d there were %s."
                                .formatted(
                                        scope.name(),
                                        first.integer("year"),
                                        Words.whole(first.number("firms")))
                        : "The first firms of %s came in %d, founded on %s."
                                .formatted(
                                        scope.name(),
                                        first.integer("year"),
                                        causes(first.integer("year")));
        return begun
                + (" The town that knew most then knew %s of what there is to know of it%s. The firms were"
                                + " most in %d (%s); in %d there were %s, with %s of output.")
                        .formatted(
                                Words.percent(first.number("knowledge")),
                                known.contains(" " + first.integer("year")) ? "" : known,
                                peak.integer("year"),
                                Words.whole(peak.number("firms")),
                                last.integer("year"),
                                Words.whole(last.number("firms")),
                                Words.yuan(last.number("output")));
    }

    private String causes(int year) {
        String found =
                shares(Channels.sums(tables, Charts.CAUSES, mine + " and year = ?", product, year));
        return found.isEmpty() ? "what the tables do not tell" : found;
    }

    /// "what peddlers told (60%) and the town's tradition (40%)", the largest first, without
    /// crumbs; empty where all are zero.
    private static String shares(Map<String, Double> sums) {
        double all = sums.values().stream().mapToDouble(value -> value).sum();
        return Words.list(
                sums.entrySet().stream()
                        .filter(entry -> entry.getValue() > LEAST_SHARE * all)
                        .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
                        .map(entry ->
                                lower(entry.getKey())
                                        + " ("
                                        + Words.percent(entry.getValue(), all)
                                        + ")")
                        .toList());
    }

    private static String lower(String words) {
        return words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
    }

    private String founders() {
        List<Row> firms =
                tables.rows(
                        """
                        select * from (
                            select *, row_number() over (partition by firm_id order by year) as seen
                            from firm_year where %s)
                        where seen = 1 and founder_household > 0 order by founded_year, founded_month, firm_id limit ?\
                        """
                                .formatted(mine),
                        product,
                        FIRST_FIRMS);
        if (firms.isEmpty()) {
            return "No household of the tables founded one.";
        }
        String standing =
                scale > 1
                        ? " (a row of this run stands for up to " + Words.whole(scale) + " alike)"
                        : "";
        return "The first that households founded and that lived to the end of their year"
                + standing
                + ": "
                + firms.stream().map(this::founder).collect(Collectors.joining("; "))
                + ".";
    }

    private String founder(Row firm) {
        int year = firm.integer("founded_year");
        String when =
                year < firstYearOfRun
                        ? "there before the first month"
                        : "founded in "
                                + MONTHS[Math.floorMod(firm.integer("founded_month") - 1, 12)]
                                + " "
                                + year;
        String who =
                "by household "
                        + firm.whole("founder_household")
                        + plainOr(" (before: ", firm.text("founder_occupation"), ")")
                        + plainOr(", which knew it from ", firm.text("knowledge_source"), "");
        String hat = firm.has("sponsor") ? ", under the name of " + firm.text("sponsor") : "";
        return Words.withArticle(Words.plain(firm.text("form"))) + ", " + when + " " + who + hat;
    }

    private static String plainOr(String before, String key, String after) {
        return key.isEmpty() ? "" : before + Words.plain(key) + after;
    }

    private String shares() {
        Map<String, Double> founders = Channels.sums(tables, FOUNDERS, mine, product);
        double all = founders.values().stream().mapToDouble(value -> value).sum();
        if (all == 0) {
            return "";
        }
        return "Of the %s founded in all years the founders had been %s. They rested on %s."
                .formatted(
                        Words.firms(all),
                        shares(founders),
                        shares(Channels.sums(tables, Charts.CAUSES, mine, product)));
    }

    /// Periods of five years, joined while the leading channel stays the same.
    private String selling() {
        int from =
                (int)
                        tables.number(
                                "select min(year) from town_product_year where " + mine, product);
        int to =
                (int)
                        tables.number(
                                "select max(year) from town_product_year where " + mine, product);
        List<String> periods = new ArrayList<>();
        String before = "";
        for (int year = from; year <= to; year += PERIOD) {
            int until = Math.min(to, year + PERIOD - 1);
            Map<String, Double> sold =
                    Channels.sold(tables, mine + " and year between ? and ?", product, year, until);
            String leading = Channels.leading(sold).orElse("");
            if (!leading.isEmpty() && !leading.equals(before)) {
                double all = sold.values().stream().mapToDouble(value -> value).sum();
                periods.add(
                        "from %d mostly through %s (%s)"
                                .formatted(
                                        year,
                                        lower(leading),
                                        Words.percent(sold.get(leading), all)));
                before = leading;
            }
        }
        if (periods.isEmpty()) {
            return "";
        }
        return "It was sold "
                + String.join(", ", periods)
                + ". In "
                + to
                + ": "
                + shares(Channels.sold(tables, mine + " and year = ?", product, to))
                + ".";
    }

    private String closing() {
        Map<String, Double> closings = Channels.sums(tables, CLOSINGS, mine, product);
        double all = closings.values().stream().mapToDouble(value -> value).sum();
        if (all == 0) {
            return "";
        }
        String campaigns =
                tables
                        .rows(
                                """
                                select year, sum(exits_crackdown) as closed from town_product_year where %s
                                group by year having sum(exits_crackdown) > 0 order by year\
                                """
                                        .formatted(mine),
                                product)
                        .stream()
                        .map(row ->
                                Words.whole(row.number("closed")) + " in " + row.integer("year"))
                        .collect(Collectors.collectingAndThen(Collectors.toList(), Words::list));
        return Words.capital(Words.firms(all))
                + " closed: "
                + shares(closings)
                + "."
                + (campaigns.isEmpty() ? "" : " Campaigns closed " + campaigns + ".");
    }
}
