package kuaizhuang.measure;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kuaizhuang.kernel.Frame;
import kuaizhuang.measure.ClusterFinder.Cluster;
import kuaizhuang.outputs.Tables;

/// Sums a cluster up and writes it as a row of `cluster_year`.
final class ClusterRow {

    private final Towns towns;
    private final TownProducts makers;
    private final Cluster cluster;
    private final double output;

    ClusterRow(Towns towns, TownProducts makers, Cluster cluster) {
        this.towns = towns;
        this.makers = makers;
        this.cluster = cluster;
        this.output = makers.output(cluster.rows());
    }

    void write(ClusterNames names, Frame into) {
        int[] townsByOutput = makers.byOutput(cluster.rows(), makers::town);
        int[] products = mainFirst(makers.byOutput(cluster.rows(), makers::product));
        writeIdentity(townsByOutput, names, into);
        into.set(column("product"), makers.productName(cluster.main()))
                .set(column("sector"), makers.sectorOf(cluster.main()))
                .set(
                        column("products"),
                        Arrays.stream(products)
                                .mapToObj(makers::productName)
                                .collect(Collectors.joining(";")))
                .set(column("towns"), townsByOutput.length);
        writeSums(into);
        into.endRow();
    }

    private void writeIdentity(int[] townsByOutput, ClusterNames names, Frame into) {
        int centre = townsByOutput[0];
        String product = makers.productName(cluster.main());
        String fresh = towns.countyCode(centre) + "-" + product + "-" + towns.place(centre);
        into.set(column("year"), makers.year())
                .set(column("cluster_id"), names.nameOf(cluster.group(), townsByOutput, fresh))
                .set(column("county_code"), towns.countyCode(centre))
                .set(column("county"), towns.county(centre))
                .set(column("unit2001"), towns.unit2001(centre))
                .set(column("zone"), towns.zone(centre))
                .set(column("place_id"), towns.place(centre))
                .set(column("town"), towns.name(centre));
    }

    private void writeSums(Frame into) {
        int[] rows = cluster.rows();
        into.set(column("firms"), makers.firms(rows))
                .set(column("workers"), Arrays.stream(rows).mapToLong(makers::workers).sum())
                .set(
                        column("workers_outside"),
                        Arrays.stream(rows).mapToLong(makers::workersOutside).sum())
                .set(column("output_yuan"), output)
                .set(column("longitude"), weighted(row -> towns.longitude(makers.town(row))))
                .set(column("latitude"), weighted(row -> towns.latitude(makers.town(row))));
    }

    private int[] mainFirst(int[] productsByOutput) {
        return IntStream.concat(
                        IntStream.of(cluster.main()),
                        Arrays.stream(productsByOutput)
                                .filter(product -> product != cluster.main()))
                .toArray();
    }

    private double weighted(IntToDoubleFunction position) {
        double sum = 0;
        for (int row : cluster.rows()) {
            sum += makers.output(row) * position.applyAsDouble(row);
        }
        return sum / output;
    }

    private static int column(String name) {
        return Tables.CLUSTER_YEAR.index(name);
    }
}
