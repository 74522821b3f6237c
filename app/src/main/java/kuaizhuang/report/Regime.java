package kuaizhuang.report;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What is set side by side of one run: a year's totals, and the fingerprints, types and stages of
/// its clusters.
///
/// @param name what the run is called among the others
/// @param title of its scenario
/// @param year the year that is shown
/// @param figures by name in `FIGURES`: the mean over the clusters of that year, weighted by output
/// @param types number of clusters of that year by type, `stages` by stage
/// @param charts the means and numbers of all years
public record Regime(
        String name,
        String title,
        String scale,
        int year,
        List<Integer> years,
        Map<String, Double> totals,
        Map<String, Double> figures,
        Map<String, Double> types,
        Map<String, Double> stages,
        List<Spot> spots,
        CountyOutlines.Drawn land,
        int width,
        int height,
        List<Chart> charts) {

    /// The five figures of a fingerprint in the order of the paper, by column.
    public static final Map<String, String> FIGURES = fiveFigures();

    /// A cluster on the map, `radius` in map units.
    record Spot(long x, long y, double radius, String stage, String words) {}

    private static Map<String, String> fiveFigures() {
        Map<String, String> names = new LinkedHashMap<>();
        names.put("links", "Ties between firms");
        names.put("trade", "Trade structures");
        names.put("networks", "Hometown networks");
        names.put("migrants", "Migrant labour");
        names.put("collectives", "Local collectives");
        return names;
    }

    /// Reads a run.
    ///
    /// @param until the year that is shown, or the last one before it that the run has finished
    /// @throws RunFault when the folder is no run folder, cannot be read, or holds no fingerprints
    public static Regime of(Path folder, int until) {
        RunInfo run = RunInfo.of(folder);
        try (RunTables tables = RunTables.open(folder)) {
            return new RegimeReader(run, tables).read(until);
        }
    }

    /// The same under another name.
    Regime named(String other) {
        return new Regime(
                other, title, scale, year, years, totals, figures, types, stages, spots, land,
                width, height, charts);
    }
}
