package kuaizhuang.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import kuaizhuang.experiment.Comparison;
import kuaizhuang.experiment.Ensemble;
import kuaizhuang.experiment.Interruption;
import kuaizhuang.scenario.Assignment;
import kuaizhuang.scenario.ScenarioReader.Resolved;
import kuaizhuang.store.EnsembleFolder;
import kuaizhuang.store.RunFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "compare",
        description =
                "Says what a variant changes in an outcome: runs base and variant under the same seeds, or takes"
                        + " ensembles that were run, pairs the runs by seed, and prints the effect with its interval"
                        + " and the variance that common random numbers saved.",
        footer = {
            "",
            "Examples:",
            "  ./kuaizhuang compare two-valleys two-valleys --set-variant policy.grain-price-1985=off \\",
            "      --outcome \"select sum(firms) from town_year where year = 1995\"",
            "  ./kuaizhuang compare runs/base-10 runs/no-markets-10 --outcome \"select count(*) from cluster_year where year = 2001\""
        })
final class CompareCommand implements Callable<Integer> {

    private final Screen screen;
    private final Installation installation;

    @Parameters(
            index = "0",
            paramLabel = "BASE",
            description = "A scenario's name or file, or the folder of an ensemble.")
    private String base;

    @Parameters(
            index = "1",
            paramLabel = "VARIANT",
            description = "The same; may be the base where --set-variant says what differs.")
    private String variant;

    @Option(
            names = "--outcome",
            required = true,
            paramLabel = "SQL",
            description =
                    "A question over the tables of a run that gives one number; may be repeated.")
    private List<String> outcomes;

    @Mixin private OverrideOptions overrides;

    @Option(
            names = "--set-variant",
            paramLabel = "KEY=VALUE",
            description = "Overrides a value of the variant alone; may be repeated.")
    private List<String> variantSettings = List.of();

    @Mixin private EnsembleOptions ensembles;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            defaultValue = "runs",
            description =
                    "Where the ensembles that are run are kept and found again; runs if not given.")
    private Path out;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "table",
            description = "table, csv or json; table if not given.")
    private EffectFormat format;

    @Mixin private IntoOption into;

    CompareCommand(Screen screen, Installation installation) {
        this.screen = screen;
        this.installation = installation;
    }

    @Override
    public Integer call() throws IOException {
        Optional<Comparison> comparison = comparison();
        if (comparison.isEmpty()) {
            screen.err()
                    .println(
                            "Interrupted; the runs that came to their end are kept in "
                                    + out
                                    + ", and the same call goes on with the others.");
            return ExitCodes.INTERRUPTED;
        }
        List<Comparison.Outcome> effects = new ArrayList<>();
        for (String sql : outcomes) {
            effects.add(comparison.get().outcome(sql));
        }
        if (into.given()) {
            into.put(EffectMarkdown.of(comparison.get(), effects));
        } else {
            format.print(effects, screen.out());
        }
        return ExitCodes.DONE;
    }

    private Optional<Comparison> comparison() throws IOException {
        Optional<Resolved> first = scenario(base, List.of());
        Optional<Resolved> second =
                scenario(variant, variantSettings.stream().map(Assignment::set).toList());
        EnsembleFolder ofBase = folder(base, first);
        EnsembleFolder ofVariant = folder(variant, second);
        try (Interruption interruption = Interruption.listen()) {
            List<RunFolder> baseRuns = runs(ofBase, first, "base", interruption);
            List<RunFolder> variantRuns = runs(ofVariant, second, "variant", interruption);
            if (interruption.asked()) {
                return Optional.empty();
            }
            Ensemble.requireSameModel(ofBase, ofVariant);
            return Optional.of(Comparison.of(baseRuns, variantRuns));
        }
    }

    /// Read before anything is run, so that what is wrong is told at once; nothing for an ensemble.
    private Optional<Resolved> scenario(String name, List<Assignment> own) {
        if (EnsembleFolder.is(Path.of(name))) {
            return Optional.empty();
        }
        List<Assignment> all = new ArrayList<>(overrides.assignments());
        all.addAll(own);
        return Optional.of(installation.scenarios().read(name, all));
    }

    private EnsembleFolder folder(String name, Optional<Resolved> scenario) {
        return scenario.map(read -> EnsembleOptions.usualFolder(out, read))
                .orElseGet(() -> new EnsembleFolder(Path.of(name)));
    }

    private List<RunFolder> runs(
            EnsembleFolder folder,
            Optional<Resolved> scenario,
            String role,
            Interruption interruption)
            throws IOException {
        return scenario.isEmpty()
                ? folder.runs()
                : ensembles.run(scenario.get(), folder, role, screen, interruption);
    }
}
