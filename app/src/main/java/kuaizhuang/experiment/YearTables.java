package kuaizhuang.experiment;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import kuaizhuang.kernel.Frame;
import kuaizhuang.kernel.TableSpec;
import kuaizhuang.measure.ClusterRule;
import kuaizhuang.measure.ClusterRule.Complement;
import kuaizhuang.measure.ClusterRule.Thresholds;
import kuaizhuang.measure.fingerprint.Fingerprints;
import kuaizhuang.measure.fingerprint.YearFrames;
import kuaizhuang.model.Simulation;
import kuaizhuang.outputs.ClusterTables;
import kuaizhuang.outputs.FirmTables;
import kuaizhuang.outputs.PlaceTables;
import kuaizhuang.outputs.ProductTables;
import kuaizhuang.outputs.TownTables;
import kuaizhuang.outputs.TradeTables;
import kuaizhuang.region.Region;
import kuaizhuang.store.ParquetFrames;
import kuaizhuang.store.RunFolder;

/// Writes what a simulation records into a run folder, and measures the clusters of each year on
/// the way.
///
/// A year is written while the next one runs: the frames are filled at once and not filled again
/// before they are written.
final class YearTables implements AutoCloseable {

    private final RunFolder folder;
    private final ParquetFrames files;
    private final List<Complement> complements;
    private final Frame clusters = new Frame(ClusterTables.CLUSTER_YEAR);
    private final Frame members = new Frame(ClusterTables.CLUSTER_MEMBER_YEAR);
    private final Frame fingerprints = new Frame(ClusterTables.CLUSTER_FINGERPRINT_YEAR);
    private final Thresholds thresholds;
    private final ExecutorService writer =
            Executors.newSingleThreadExecutor(
                    task -> Thread.ofPlatform().daemon().name("tables").unstarted(task));
    private ClusterRule rule;
    private Future<?> writing = CompletableFuture.completedFuture(null);

    /// @param origin kept in the footer of every file
    /// @param scale firms per row
    YearTables(RunFolder folder, Region region, int scale, Map<String, String> origin)
            throws IOException {
        this.folder = folder;
        this.thresholds = Thresholds.PAPER.onSample(scale);
        this.files = new ParquetFrames(origin);
        this.complements = Complements.of(region);
    }

    /// Writes the tables that are written once; to be called first.
    void writeStart(Simulation simulation) throws IOException {
        record(RunFolder.ALL, simulation::recordStart);
        finish();
    }

    /// Begins to write the tables of a year that has just ended. The year before must be finished.
    void writeYear(Simulation simulation, int year) {
        record(Integer.toString(year), simulation::recordYear);
    }

    /// Waits until everything that was begun is written.
    ///
    /// @throws IOException when it cannot be written
    void finish() throws IOException {
        try {
            writing.get();
        } catch (ExecutionException broken) {
            if (broken.getCause() instanceof IOException unwritten) {
                throw unwritten;
            }
            throw new IllegalStateException("the tables' writer failed", broken.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while tables were being written");
        }
    }

    private void record(String period, Consumer<Simulation.Recorder> source) {
        List<Frame> frames = new ArrayList<>();
        source.accept(frames::add);
        writing = writer.submit(() -> write(frames, period));
    }

    /// Leaves a period whole or not at all, so that all tables end with the same year.
    private Void write(List<Frame> frames, String period) throws IOException {
        try {
            for (Frame rows : frames) {
                write(rows, period);
            }
            measure(frames, period);
        } catch (IOException broken) {
            folder.remove(period);
            throw broken;
        }
        return null;
    }

    private void measure(List<Frame> frames, String period) throws IOException {
        Map<TableSpec, Frame> of =
                frames.stream().collect(Collectors.toMap(Frame::spec, Function.identity()));
        if (of.containsKey(PlaceTables.PLACE)) {
            rule = new ClusterRule(thresholds, complements, of.get(PlaceTables.PLACE));
        }
        if (of.containsKey(ProductTables.TOWN_PRODUCT_YEAR)) {
            measureClusters(of);
            for (Frame measured : List.of(clusters, members, fingerprints)) {
                write(measured, period);
            }
        }
    }

    private void measureClusters(Map<TableSpec, Frame> year) {
        clusters.clear();
        members.clear();
        fingerprints.clear();
        Frame made = year.get(ProductTables.TOWN_PRODUCT_YEAR);
        rule.fill(made, clusters, members);
        Fingerprints.fill(
                new YearFrames(
                        members,
                        made,
                        year.get(FirmTables.FIRM_YEAR),
                        year.get(FirmTables.LINK_YEAR),
                        year.get(TownTables.GOVERNMENT_YEAR),
                        year.get(TradeTables.MARKET_YEAR)),
                fingerprints);
    }

    private void write(Frame rows, String period) throws IOException {
        files.write(rows, folder.tableFile(rows.spec(), period));
    }

    @Override
    public void close() throws IOException {
        writer.close();
        files.close();
    }
}
