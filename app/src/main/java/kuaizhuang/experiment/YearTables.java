package kuaizhuang.experiment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import kuaizhuang.kernel.Frame;
import kuaizhuang.measure.ClusterRule;
import kuaizhuang.measure.ClusterRule.Complement;
import kuaizhuang.measure.ClusterRule.Thresholds;
import kuaizhuang.model.Simulation;
import kuaizhuang.outputs.Tables;
import kuaizhuang.region.Region;
import kuaizhuang.region.Region.ProductLink;
import kuaizhuang.store.ParquetFrames;
import kuaizhuang.store.RunFolder;

/// Writes what a simulation records into a run folder, and measures the clusters of each year on
/// the way.
final class YearTables implements AutoCloseable {

    private final RunFolder folder;
    private final ParquetFrames files;
    private final List<Complement> complements;
    private final Frame clusters = new Frame(Tables.CLUSTER_YEAR);
    private final Thresholds thresholds;
    private ClusterRule rule;

    /// @param origin kept in the footer of every file
    /// @param scale firms per row
    YearTables(RunFolder folder, Region region, int scale, Map<String, String> origin)
            throws IOException {
        this.folder = folder;
        this.thresholds = Thresholds.PAPER.onSample(scale);
        this.files = new ParquetFrames(origin);
        this.complements =
                region.links().stream()
                        .filter(link -> link.kind() == ProductLink.Kind.COMPLEMENT)
                        .map(link -> complement(region, link))
                        .toList();
    }

    private static Complement complement(Region region, ProductLink link) {
        return new Complement(
                region.products().get(link.first()).id(),
                region.products().get(link.second()).id());
    }

    /// Writes the tables that are written once; to be called first.
    void writeStart(Simulation simulation) throws IOException {
        record(RunFolder.ALL, simulation::recordStart);
    }

    /// Writes the tables of a year that has just ended.
    void writeYear(Simulation simulation, int year) throws IOException {
        record(Integer.toString(year), simulation::recordYear);
    }

    /// Leaves a period whole or not at all, so that all tables end with the same year.
    private void record(String period, Consumer<Simulation.Recorder> source) throws IOException {
        try {
            source.accept(rows -> accept(rows, period));
        } catch (UncheckedIOException broken) {
            folder.remove(period);
            throw broken.getCause();
        }
    }

    private void accept(Frame rows, String period) {
        write(rows, period);
        if (rows.spec() == Tables.PLACE) {
            rule = new ClusterRule(thresholds, complements, rows);
        } else if (rows.spec() == Tables.TOWN_PRODUCT_YEAR) {
            clusters.clear();
            rule.fill(rows, clusters);
            write(clusters, period);
        }
    }

    private void write(Frame rows, String period) {
        try {
            files.write(rows, folder.tableFile(rows.spec(), period));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public void close() throws IOException {
        files.close();
    }
}
