package kuaizhuang.validate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kuaizhuang.experiment.Complements;
import kuaizhuang.experiment.Experiment;
import kuaizhuang.experiment.Progress;
import kuaizhuang.measure.ClusterRule.Complement;
import kuaizhuang.model.Simulation;
import kuaizhuang.region.Regions;
import kuaizhuang.scenario.Assignment;
import kuaizhuang.scenario.ScenarioReader;
import kuaizhuang.store.RunFolder;
import kuaizhuang.store.RunQuery;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Two Valleys written anew, from its own towns and from towns by lot.
final class ScriptedNullTest {

    private static final String FIRMS =
            "select year, firm_id, weight, form, control, product, founded_year, staff, staff_outside, output_yuan,"
                    + " sales_yuan from firm_year order by year, firm_id";
    private static final String PRODUCTS =
            "select year, product, sum(firms), sum(private_firms), sum(workers_town + workers_province),"
                    + " sum(workers_outside), round(sum(output_yuan)) from town_product_year"
                    + " group by all having sum(firms) > 0 order by all";
    private static final String MAKERS =
            "select year, place_id, product, sector, firms, private_firms, workers_town, workers_province,"
                    + " workers_outside from town_product_year where firms > 0 order by all";
    private static final String TOWNS =
            "select year, place_id, residents, farm_workers, firms, industry_workers, industry_workers_town,"
                    + " industry_workers_outside from town_year order by all";
    private static final String CLUSTERS =
            "select year, county_code, product, towns, firms, workers from cluster_year order by all";

    @TempDir private static Path folder;
    private static RunFolder run;
    private static List<Complement> complements;

    @BeforeAll
    static void runOnce() throws IOException {
        var resolved =
                new ScenarioReader(
                                new Regions(Path.of(System.getProperty("kuaizhuang.home"))),
                                Simulation.mechanisms())
                        .read("two-valleys", List.of(Assignment.set("until=1995-12")));
        run = RunFolder.create(folder.resolve("run"));
        complements = Complements.of(resolved.region());
        new Experiment(resolved.region(), resolved.scenario(), 1, "0", run, Progress.SILENT)
                .run(() -> false);
    }

    /// Yuan: sums are added up in another order.
    private static final double ROUNDING = 2;

    private static List<List<Object>> rows(RunFolder of, String sql) throws IOException {
        try (RunQuery query = new RunQuery(of)) {
            return query.rows(sql);
        }
    }

    private static void assertSame(List<List<Object>> found, List<List<Object>> wanted) {
        assertThat(found)
                .usingRecursiveComparison()
                .withEqualsForType((a, b) -> Math.abs(a - b) <= ROUNDING, Double.class)
                .isEqualTo(wanted);
    }

    private static double number(RunFolder of, String sql) throws IOException {
        return ((Number) rows(of, sql).getFirst().getFirst()).doubleValue();
    }

    /// With each firm in its own town the run itself comes out again: what is added up anew is
    /// added up rightly.
    @Test
    void fromItsOwnTownsTheRunComesOutAgain() throws IOException {
        Map<Long, Integer> own = new HashMap<>();
        for (List<Object> row : rows(run, "select firm_id, place_id from firm_year")) {
            own.put((Long) row.get(0), (Integer) row.get(1));
        }
        RunFolder same =
                ScriptedNull.write(
                        run, folder.resolve("same"), complements, (firm, _) -> own.get(firm));
        for (String question : List.of(FIRMS, PRODUCTS, MAKERS, TOWNS)) {
            assertSame(rows(same, question), rows(run, question));
        }
        assertThat(rows(run, CLUSTERS)).isNotEmpty();
        assertThat(rows(same, CLUSTERS)).isEqualTo(rows(run, CLUSTERS));
        String leading =
                "select avg(leading_share) from town_year where year = 1990 and output_yuan > 0";
        assertThat(number(same, leading)).isCloseTo(number(run, leading), within(0.01));
    }

    @Test
    void byLotFirmsLieElsewhereAndAreTheSame() throws IOException {
        RunFolder drawn = ScriptedNull.write(run, folder.resolve("drawn"), complements);
        assertThat(rows(drawn, FIRMS)).isEqualTo(rows(run, FIRMS));
        assertSame(rows(drawn, PRODUCTS), rows(run, PRODUCTS));
        assertThat(rows(drawn, MAKERS)).isNotEqualTo(rows(run, MAKERS));
        assertThat(
                        number(
                                drawn,
                                "select max(n) from (select count(distinct place_id) n from firm_year group by firm_id)"))
                .as("towns of a firm")
                .isEqualTo(1);
        String output = "select sum(output_yuan) from town_year where year = 1990";
        assertThat(number(drawn, output) / number(run, output)).isCloseTo(1, within(1e-6));
        assertThat(number(run, "select count(*) from market_year")).isPositive();
        assertThat(number(drawn, "select count(*) from market_year")).isZero();
        assertThat(number(drawn, "select count(price) + count(exits) from town_product_year"))
                .isZero();
    }
}
