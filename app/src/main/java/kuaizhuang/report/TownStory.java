package kuaizhuang.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// The life of one town.
final class TownStory {

    private static final int PRODUCTS = 3;

    private final RunTables tables;
    private final Pack pack;
    private final RunInfo run;
    private final Row place;
    private final int id;

    TownStory(RunTables tables, Pack pack, RunInfo run, Row place) {
        this.tables = tables;
        this.pack = pack;
        this.run = run;
        this.place = place;
        this.id = place.integer("place_id");
    }

    List<Story.Chapter> chapters() {
        Scope scope = Scope.town(id);
        List<Story.Chapter> chapters = new ArrayList<>();
        chapters.add(new Story.Chapter(heading(), life()));
        for (String product : products()) {
            chapters.add(new ProductStory(tables, pack, run, scope, product).chapter());
        }
        chapters.addAll(new GovernmentStory(tables, scope).chapters());
        chapters.add(new Story.Chapter("Clusters", clusters()));
        return chapters;
    }

    private String heading() {
        return "%s (%s), %s, %s"
                .formatted(
                        place.text("town"),
                        place.text("town_zh"),
                        place.text("county"),
                        place.text("prefecture"));
    }

    private List<String> products() {
        return tables
                .rows(
                        """
                        select product from town_product_year where place_id = ? group by product
                        order by sum(output_yuan) desc, product limit ?\
                        """,
                        id,
                        PRODUCTS)
                .stream()
                .map(row -> row.text("product"))
                .toList();
    }

    private List<String> life() {
        List<String> paragraphs = new ArrayList<>();
        paragraphs.add(
                ("Before the first month the town had %s and %s mu of farm land, %s mu a head;"
                                + " %s of its county unit is hills and mountains.%s")
                        .formatted(
                                Words.count(place.number("people_at_start"), "person", "persons"),
                                Words.whole(place.number("cultivated_mu")),
                                Words.figures(
                                        place.number("cultivated_mu")
                                                / Math.max(1, place.number("people_at_start"))),
                                Words.percent(place.number("hill_share")),
                                place.yes("pinned") ? " A source names the town." : ""));
        List<Row> years =
                tables.rows("select * from town_year where place_id = ? order by year", id);
        if (years.isEmpty()) {
            paragraphs.add("The run has no finished year of it.");
            return paragraphs;
        }
        paragraphs.add(work(years.getFirst(), "At the end of %d"));
        if (years.size() > 1) {
            paragraphs.add(work(years.getLast(), "At the end of %d"));
        }
        String leading = leading(years);
        paragraphs.add(
                leading.isEmpty()
                        ? "In no year did it make anything that the tables show."
                        : leading);
        return paragraphs;
    }

    private String work(Row year, String when) {
        double work =
                year.number("farm_workers")
                        + year.number("service_workers")
                        + year.number("public_workers")
                        + year.number("peddlers")
                        + year.number("industry_workers");
        return (when
                        + " %s lived here. Of those at work %s farmed and %s worked in %s (%s of them from other"
                        + " provinces); %s were on the road as peddlers. The wage was %s yuan a month, a farm hand"
                        + " made %s yuan a year.")
                .formatted(
                        year.integer("year"),
                        Words.count(year.number("residents"), "person", "persons"),
                        Words.percent(year.number("farm_workers"), work),
                        Words.percent(year.number("industry_workers"), work),
                        Words.firms(year.number("firms")),
                        Words.percent(
                                year.number("industry_workers_outside"),
                                year.number("industry_workers")),
                        Words.whole(year.number("peddlers")),
                        Words.whole(year.number("wage_yuan")),
                        Words.whole(year.number("farm_income_yuan")));
    }

    private String leading(List<Row> years) {
        List<String> spells = new ArrayList<>();
        String before = "";
        for (Row year : years) {
            String product = year.text("leading_product");
            if (!product.isEmpty() && !product.equals(before)) {
                spells.add(
                        "from %d %s (%s)"
                                .formatted(
                                        year.integer("year"),
                                        pack.product(product),
                                        Words.percent(year.number("leading_share"))));
                before = product;
            }
        }
        return spells.isEmpty()
                ? ""
                : "What it made most, with its share of the town's output then: "
                        + String.join(", ", spells)
                        + ".";
    }

    private List<String> clusters() {
        List<Row> centre =
                tables.rows(
                        """
                        select cluster_id, any_value(product) as product, min(year) as since, max(year) as until
                        from cluster_year where place_id = ? group by cluster_id order by since, cluster_id\
                        """,
                        id);
        if (!centre.isEmpty()) {
            return List.of(
                    "It was the centre of "
                            + centre.stream().map(this::spell).collect(Collectors.joining("; "))
                            + ".");
        }
        List<Row> near =
                tables.rows(
                        """
                        select c.cluster_id, any_value(c.product) as product, min(c.year) as since, max(c.year) as until
                        from cluster_year c join town_product_year t on t.year = c.year and t.place_id = ?
                            and list_contains(string_split(c.products, ';'), t.product) and t.firms > 0
                        where c.county_code = ? group by c.cluster_id order by since, c.cluster_id\
                        """,
                        id,
                        place.integer("county_code"));
        return List.of(
                near.isEmpty()
                        ? "It was the centre of no cluster, and its county unit had none of what it makes."
                        : "It was the centre of no cluster, but its county unit had, of what it makes, "
                                + near.stream().map(this::spell).collect(Collectors.joining("; "))
                                + ".");
    }

    private String spell(Row cluster) {
        return "%s (%s, %d-%d)"
                .formatted(
                        cluster.text("cluster_id"),
                        pack.product(cluster.text("product")),
                        cluster.integer("since"),
                        cluster.integer("until"));
    }
}
