package kuaizhuang.validate;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import kuaizhuang.experiment.Comparison;
import kuaizhuang.facts.NamedCluster;
import kuaizhuang.store.Refused;
import kuaizhuang.store.RunFolder;

/// The tests of the model as a whole, each from the folders of runs.
public final class Validation {

    private Validation() {}

    /// Do runs find the places that a source names?
    ///
    /// @param runs of one scenario, by different seeds
    /// @throws Refused when no named place is a county of the runs
    public static Finding namedClusters(List<RunFolder> runs, int year, List<NamedCluster> named)
            throws IOException {
        List<RunMap> maps = maps(runs, year);
        if (maps.getFirst().crafts().isEmpty()) {
            throw new Refused(
                    "The run "
                            + runs.getFirst().path()
                            + " has no traditions, so that what they explain cannot be told apart; give runs with traditions: pack.");
        }
        return NamedClusters.of(maps, named);
    }

    /// Do accidents stay accidents?
    ///
    /// @param runs of one scenario, by different seeds
    public static Finding accidents(List<RunFolder> runs, int year) throws IOException {
        if (runs.size() < 2) {
            throw new Refused(
                    "Whether accidents stay accidents shows only over several seeds; give at least two runs.");
        }
        return Accidents.of(maps(runs, year));
    }

    /// Does the map follow traditions that were dealt anew?
    ///
    /// @param base runs with the traditions of the pack, `variant` those with traditions shuffled
    public static Finding shuffle(List<RunFolder> base, List<RunFolder> variant, int year)
            throws IOException {
        Comparison comparison = Comparison.of(base, variant);
        for (Comparison.Pair pair : comparison.pairs()) {
            require(isAsPacked(pair.base(), year), pair.base(), "pack");
            require(isDealtAnew(pair.variant(), year), pair.variant(), "shuffled");
        }
        return Shuffle.of(comparison, year);
    }

    /// Do clusters form without traditions, and elsewhere?
    ///
    /// @param base runs with the traditions of the pack, `variant` those with traditions off
    public static Finding traditionsOff(List<RunFolder> base, List<RunFolder> variant, int year)
            throws IOException {
        Comparison comparison = Comparison.of(base, variant);
        for (Comparison.Pair pair : comparison.pairs()) {
            require(isAsPacked(pair.base(), year), pair.base(), "pack");
            require(RunMap.of(pair.variant(), year).crafts().isEmpty(), pair.variant(), "off");
        }
        return TraditionsOff.of(comparison, year);
    }

    private static boolean isAsPacked(RunFolder run, int year) throws IOException {
        RunMap map = RunMap.of(run, year);
        return !map.crafts().isEmpty() && map.craftSectors().equals(map.packCraftSectors());
    }

    private static boolean isDealtAnew(RunFolder run, int year) throws IOException {
        RunMap map = RunMap.of(run, year);
        return !map.craftSectors().equals(map.packCraftSectors());
    }

    private static void require(boolean holds, RunFolder run, String wanted) throws Refused {
        if (!holds) {
            throw new Refused(
                    "The run "
                            + run.path()
                            + " does not have traditions: "
                            + wanted
                            + " as this test needs; run it with --set traditions="
                            + wanted
                            + ".");
        }
    }

    private static List<RunMap> maps(List<RunFolder> runs, int year) throws IOException {
        List<RunMap> maps = new ArrayList<>();
        for (RunFolder run : runs) {
            maps.add(RunMap.of(run, year));
        }
        return maps;
    }
}
