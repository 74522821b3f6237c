package kuaizhuang.validate;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import kuaizhuang.facts.Fact;
import kuaizhuang.score.Answers;
import kuaizhuang.store.RunFolder;
import kuaizhuang.store.RunQuery;

/// What is compared of a run and of its scripted null.
///
/// @param answers to the facts
/// @param map of a year
/// @param figures by name what it looks like, NaN where there is no number
record History(Answers answers, RunMap map, Map<String, Double> figures) {

    /// What a map looks like, as questions in SQL about a year.
    private static final Map<String, String> FIGURES = figureQuestions();

    private static Map<String, String> figureQuestions() {
        Map<String, String> sql = new LinkedHashMap<>();
        sql.put("clusters", "select count(*) from cluster_year where year = %1$d");
        sql.put(
                "share of output in clusters",
                "select (select sum(output_yuan) from cluster_year where year = %1$d) / sum(output_yuan)"
                        + " from town_year where year = %1$d");
        sql.put(
                "Herfindahl index of the counties' shares in a product, mean by output",
                "with o as (select product, county_code, sum(output_yuan) o from town_product_year join place"
                        + " using (place_id) where year = %1$d group by all), p as (select product, sum(o) t,"
                        + " sum(o * o) / sum(o) h from o group by product having sum(o) > 0)"
                        + " select sum(h) / sum(t) from p");
        sql.put(
                "share of the leading product in a town's output, mean by output",
                "select sum(leading_share * output_yuan) / sum(output_yuan) from town_year where year = %1$d");
        sql.put(
                "rank correlation of the counties' output with their people at the start",
                "with c as (select county_code, sum(output_yuan) o, sum(people_at_start) p from town_year join"
                        + " place using (place_id) where year = %1$d group by county_code), r as (select rank()"
                        + " over (order by o) o, rank() over (order by p) p from c) select corr(o, p) from r");
        return sql;
    }

    static History of(RunFolder run, List<Fact> facts, int year) throws IOException {
        Map<String, Double> figures = new LinkedHashMap<>();
        try (RunQuery query = new RunQuery(run)) {
            for (var question : FIGURES.entrySet()) {
                OptionalDouble number = query.number(question.getValue().formatted(year));
                figures.put(question.getKey(), number.orElse(Double.NaN));
            }
        }
        return new History(Answers.of(run, facts), RunMap.of(run, year), figures);
    }
}
