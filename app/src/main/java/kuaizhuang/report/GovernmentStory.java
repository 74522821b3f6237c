package kuaizhuang.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// What governments did at a place, and the years in which its firms changed most beside what was
/// decided then.
final class GovernmentStory {

    private static final int MOST_YEARS = 6;
    private static final double LEAST_CHANGE = 0.2;
    private static final int FEW = 5;

    private final RunTables tables;
    private final Scope scope;

    GovernmentStory(RunTables tables, Scope scope) {
        this.tables = tables;
        this.scope = scope;
    }

    List<Story.Chapter> chapters() {
        return List.of(
                new Story.Chapter("Markets and the local government", local()),
                new Story.Chapter("Turning points", turningPoints()));
    }

    private List<String> local() {
        List<String> paragraphs = new ArrayList<>();
        for (Row place :
                tables.rows(
                        """
                        select place_id, any_value(town) as town from market_year join place using (place_id)
                        where %s group by place_id order by max(turnover_yuan) desc, place_id limit 3\
                        """
                                .formatted(scope.where()))) {
            paragraphs.add(market(place));
        }
        tables.first(
                        """
                        select year, sum(weight) as firms from firm_year where %s and sponsor is not null
                        group by year order by firms desc, year limit 1\
                        """
                                .formatted(scope.where()))
                .map(row ->
                        "Red hats: most firms under a collective's name in %d (%s)."
                                .formatted(row.integer("year"), Words.whole(row.number("firms"))))
                .ifPresent(paragraphs::add);
        return paragraphs;
    }

    private String market(Row place) {
        List<Row> years =
                tables.rows(
                        "select * from market_year where place_id = ? order by year",
                        place.integer("place_id"));
        Row last = years.getLast();
        Row peak =
                years.stream()
                        .max(Comparator.comparingDouble(row -> row.number("turnover_yuan")))
                        .orElseThrow();
        String hall =
                last.integer("hall_year") > 0
                        ? " The government built a hall in " + last.integer("hall_year") + "."
                        : " No hall was built.";
        double fees = years.stream().mapToDouble(row -> row.number("fees_yuan")).sum();
        return ("The fair of %s opened in %d.%s In %d it had %s, sold for %s from %s; its best year was %d (%s)."
                        + " It paid %s of fees to the treasury over the years.")
                .formatted(
                        place.text("town"),
                        last.integer("opened_year"),
                        hall,
                        last.integer("year"),
                        Words.count(last.number("stalls"), "stall", "stalls"),
                        Words.yuan(last.number("turnover_yuan")),
                        Words.count(last.number("seller_towns"), "town", "towns"),
                        peak.integer("year"),
                        Words.yuan(peak.number("turnover_yuan")),
                        Words.yuan(fees));
    }

    private record Turn(int year, double before, double after) {
        double size() {
            return Math.abs(StrictMath.log((after + FEW) / (before + FEW)));
        }
    }

    private List<String> turningPoints() {
        Map<Integer, Double> firms = new TreeMap<>();
        tables.rows(
                        "select year, sum(firms) as firms from town_year where %s group by year"
                                .formatted(scope.where()))
                .forEach(row -> firms.put(row.integer("year"), row.number("firms")));
        return firms.entrySet().stream()
                .filter(entry -> firms.containsKey(entry.getKey() - 1))
                .map(entry ->
                        new Turn(entry.getKey(), firms.get(entry.getKey() - 1), entry.getValue()))
                .filter(turn -> turn.size() >= LEAST_CHANGE)
                .sorted(Comparator.comparingDouble(Turn::size).reversed())
                .limit(MOST_YEARS)
                .sorted(Comparator.comparingInt(Turn::year))
                .map(this::told)
                .toList();
    }

    private String told(Turn turn) {
        double closed =
                tables.number(
                        "select sum(exits_crackdown) from town_product_year where %s and year = ?"
                                .formatted(scope.where()),
                        turn.year());
        String events =
                tables
                        .rows(
                                "select label from policy_event where active and year = ? order by month, policy",
                                turn.year())
                        .stream()
                        .map(row -> row.text("label"))
                        .collect(Collectors.joining("; "));
        return "%d: firms went from %s to %s%s.%s"
                .formatted(
                        turn.year(),
                        Words.whole(turn.before()),
                        Words.whole(turn.after()),
                        closed > 0
                                ? ", " + Words.whole(closed) + " of them closed by a campaign"
                                : "",
                        events.isEmpty() ? "" : " Decided that year: " + events + ".");
    }
}
