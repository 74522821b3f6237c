package kuaizhuang.validate;

import static kuaizhuang.kernel.TableSpec.column;
import static kuaizhuang.kernel.TableSpec.key;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kuaizhuang.kernel.Frame;
import kuaizhuang.kernel.TableSpec;
import kuaizhuang.kernel.TableSpec.Type;
import kuaizhuang.measure.ClusterRule;
import kuaizhuang.measure.ClusterRule.Complement;
import kuaizhuang.measure.ClusterRule.Thresholds;
import kuaizhuang.outputs.ClusterTables;
import kuaizhuang.outputs.FirmTables;
import kuaizhuang.outputs.PlaceTables;
import kuaizhuang.outputs.ProductTables;
import kuaizhuang.outputs.TownTables;
import kuaizhuang.outputs.TradeTables;
import kuaizhuang.store.Manifest;
import kuaizhuang.store.ParquetFrames;
import kuaizhuang.store.Rewriting;
import kuaizhuang.store.RunFolder;
import kuaizhuang.store.RunQuery;

/// Writes a run anew with every firm in a town that falls to it by lot ([ScriptedPlaces]): the
/// history without any advantage of place. Firms, their sizes, forms, products and dates, and
/// people, stay as they were.
///
/// What follows from where firms lie is added up anew: firms, workers and output of towns and their
/// products, and the clusters by the paper's rule. Output is scaled so that each product has that
/// of the run, in which firms that closed in the year have a part too. What cannot be drawn anew
/// honestly (prices, knowledge, markets, links, governments) is null or has no rows.
final class ScriptedNull {

    private static final TableSpec FIRMS =
            new TableSpec(
                    "firm_place",
                    "The town that falls to a firm.",
                    List.of(
                            key("firm_id", Type.LONG, "", "the firm"),
                            key("product", Type.TEXT, "", "what it makes"),
                            column("place_id", Type.INT, "", "the town")));

    /// Tables that do not say where firms lie.
    static final List<TableSpec> KEPT =
            List.of(
                    PlaceTables.PLACE,
                    PlaceTables.TRADITION,
                    PlaceTables.POLICY_EVENT,
                    TradeTables.ACCOUNT_YEAR,
                    TradeTables.OUTSIDE_DEMAND_YEAR);

    /// Tables that are drawn anew.
    static final List<TableSpec> REDRAWN =
            List.of(
                    FirmTables.FIRM_YEAR,
                    ProductTables.TOWN_PRODUCT_YEAR,
                    TownTables.TOWN_YEAR,
                    ClusterTables.CLUSTER_YEAR,
                    ClusterTables.CLUSTER_MEMBER_YEAR);

    /// Columns of tables that are drawn anew, but not they themselves.
    static final Map<TableSpec, List<String>> WITHOUT =
            Map.of(
                    TownTables.TOWN_YEAR,
                    List.of(
                            "wage_yuan",
                            "farm_income_yuan",
                            "household_cash_yuan",
                            "treasury_yuan",
                            "known_products"),
                    ProductTables.TOWN_PRODUCT_YEAR,
                    ProductTables.TOWN_PRODUCT_YEAR.columns().stream()
                            .map(TableSpec.ColumnSpec::name)
                            .dropWhile(name -> !name.equals("price"))
                            .toList());

    private static final String FIRM_YEAR =
            "select f.* replace (drawn.place_id as place_id) from firm_year f"
                    + " join firm_place drawn using (firm_id, product)";

    private static final String MADE =
            """
            with drawn as (
              select year, product, place_id, sum(weight) as firms,
                coalesce(sum(weight) filter (where control = 'private'), 0) as private_firms,
                sum(weight * staff_town) as workers_town, sum(weight * staff_province) as workers_province,
                sum(weight * staff_outside) as workers_outside, sum(weight * output_yuan) as own
              from drawn_firm group by all),
            whole as (
              select product, any_value(sector) as sector, sum(output_yuan) as output
              from town_product_year group by product)
            select drawn.*, whole.sector,
              coalesce(own * output / nullif(sum(own) over (partition by product), 0), 0) as output_yuan
            from drawn join whole using (product) order by place_id, product\
            """;

    private static final String TOWN_YEAR =
            """
            with made as (
              select place_id, sum(firms) as firms, sum(workers_town) as here, sum(workers_province) as near,
                sum(workers_outside) as far, sum(output_yuan) as output,
                arg_max(product, output_yuan) as main, max(output_yuan) as most
              from drawn_product group by place_id)
            select t.* exclude (%s) replace (
              coalesce(made.firms, 0) as firms, coalesce(here + near + far, 0) as industry_workers,
              coalesce(here, 0) as industry_workers_town, coalesce(near, 0) as industry_workers_province,
              coalesce(far, 0) as industry_workers_outside, coalesce(output, 0) as output_yuan,
              case when output > 0 then main end as leading_product,
              case when output > 0 then most / output else 0 end as leading_share)
            from town_year t left join made using (place_id)\
            """;

    private ScriptedNull() {}

    /// Says where a firm lies.
    @FunctionalInterface
    interface Placing {
        /// The `place_id` of its town.
        int of(long firm, String product);
    }

    /// @param run that is written anew
    /// @param folder a new or empty one
    /// @param complements products that count together in a cluster
    static RunFolder write(RunFolder run, Path folder, List<Complement> complements)
            throws IOException {
        return write(run, folder, complements, places(run));
    }

    static RunFolder write(
            RunFolder run, Path folder, List<Complement> complements, Placing placing)
            throws IOException {
        Manifest manifest = run.readManifest();
        RunFolder to = RunFolder.create(folder);
        to.writeManifest(manifest);
        to.writeScenario(run.readScenario());
        try (Rewriting rewriting = new Rewriting(run, to);
                ParquetFrames files = new ParquetFrames(Map.of())) {
            for (TableSpec table : KEPT) {
                rewriting.keep(table);
            }
            rewriting.put(draw(rewriting, placing));
            ClusterRule rule =
                    new ClusterRule(
                            Thresholds.PAPER.onSample(manifest.scale()),
                            complements,
                            rewriting.read(PlaceTables.PLACE, "from place"));
            for (int year : manifest.stateHash().keySet()) {
                String period = Integer.toString(year);
                writeYear(period, rewriting);
                writeClusters(period, rule, rewriting, files, to);
            }
        }
        return to;
    }

    private static Placing places(RunFolder run) throws IOException {
        List<ScriptedPlaces.Town> towns = new ArrayList<>();
        try (RunQuery query = new RunQuery(run)) {
            for (List<Object> row :
                    query.rows(
                            "select place_id, county_code, people_at_start from place order by place_id")) {
                towns.add(
                        new ScriptedPlaces.Town(
                                (Integer) row.get(0),
                                (Integer) row.get(1),
                                ((Number) row.get(2)).doubleValue()));
            }
            return new ScriptedPlaces(run.readManifest().seed(), towns, RunMap.crafts(query))::of;
        }
    }

    private static Frame draw(Rewriting rewriting, Placing placing) throws IOException {
        Frame firms =
                rewriting.read(
                        FIRMS, "select distinct firm_id, product from firm_year order by all");
        long[] ids = firms.longs("firm_id");
        String[] products = firms.texts("product");
        int[] drawn = firms.ints("place_id");
        for (int row = 0; row < firms.rows(); row++) {
            drawn[row] = placing.of(ids[row], products[row]);
        }
        return firms;
    }

    private static void writeYear(String year, Rewriting rewriting) throws IOException {
        rewriting.period(year);
        rewriting.name("drawn_firm", FIRM_YEAR);
        rewriting.write(FirmTables.FIRM_YEAR, year, "from drawn_firm");
        rewriting.name("drawn_product", MADE);
        rewriting.write(ProductTables.TOWN_PRODUCT_YEAR, year, "from drawn_product");
        String without = String.join(", ", WITHOUT.get(TownTables.TOWN_YEAR));
        rewriting.write(TownTables.TOWN_YEAR, year, TOWN_YEAR.formatted(without));
    }

    private static void writeClusters(
            String year, ClusterRule rule, Rewriting rewriting, ParquetFrames files, RunFolder to)
            throws IOException {
        Frame clusters = new Frame(ClusterTables.CLUSTER_YEAR);
        Frame members = new Frame(ClusterTables.CLUSTER_MEMBER_YEAR);
        rule.fill(
                rewriting.read(ProductTables.TOWN_PRODUCT_YEAR, "from drawn_product"),
                clusters,
                members);
        for (Frame measured : List.of(clusters, members)) {
            files.write(measured, to.tableFile(measured.spec(), year));
        }
    }
}
