package kuaizhuang.measure;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kuaizhuang.kernel.Frame;
import kuaizhuang.measure.ClusterFinder.Cluster;
import kuaizhuang.outputs.ClusterTables;

/// Sums a cluster up and writes it as a row of `cluster_year`, and its members as rows of
/// `cluster_member_year`.
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

    void write(ClusterNames names, Frame into, Frame members) {
        int[] townsByOutput = makers.byOutput(cluster.rows(), makers::town);
        int[] products = mainFirst(makers.byOutput(cluster.rows(), makers::product));
        String name = nameOf(townsByOutput, names);
        writeMembers(name, members);
        writeIdentity(townsByOutput[0], name, into);
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

    private String nameOf(int[] townsByOutput, ClusterNames names) {
        int centre = townsByOutput[0];
        String product = makers.productName(cluster.main());
        String fresh = towns.countyCode(centre) + "-" + product + "-" + towns.place(centre);
        return names.nameOf(cluster.group(), townsByOutput, fresh);
    }

    private void writeMembers(String name, Frame into) {
        for (int row : cluster.rows()) {
            into.set(0, makers.year())
                    .set(1, towns.place(makers.town(row)))
                    .set(2, makers.productName(makers.product(row)))
                    .set(3, name)
                    .endRow();
        }
    }

    private void writeIdentity(int centre, String name, Frame into) {
        into.set(column("year"), makers.year())
                .set(column("cluster_id"), name)
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
        return ClusterTables.CLUSTER_YEAR.index(name);
    }
}
