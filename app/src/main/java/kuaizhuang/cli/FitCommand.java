package kuaizhuang.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import kuaizhuang.experiment.Interruption;
import kuaizhuang.experiment.Journal;
import kuaizhuang.experiment.ModelDigest;
import kuaizhuang.facts.Fact;
import kuaizhuang.facts.FactReader;
import kuaizhuang.fit.Axis;
import kuaizhuang.fit.Evaluator;
import kuaizhuang.fit.FitFile;
import kuaizhuang.fit.FitSettings;
import kuaizhuang.fit.HistoryMatch;
import kuaizhuang.fit.Match;
import kuaizhuang.fit.Posterior;
import kuaizhuang.fit.ScenarioEvaluator;
import kuaizhuang.fit.Target;
import kuaizhuang.input.Literal;
import kuaizhuang.scenario.Assignment;
import kuaizhuang.scenario.Scenario;
import kuaizhuang.scenario.ScenarioReader.Resolved;
import kuaizhuang.scenario.ScenarioWriter;
import kuaizhuang.store.Refused;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "fit",
        description =
                "Finds the values of some parameters that the facts for calibration do not rule out, by history"
                        + " matching: docs/FIT.md tells how, and how FILE is written. Every evaluation is kept in"
                        + " DIR/journal.jsonl; the same call goes on where one was interrupted.",
        footer = {"", "Example:", "  ./kuaizhuang fit my-fit.yaml --out runs/my-fit"})
final class FitCommand implements Callable<Integer> {

    private final Screen screen;
    private final Installation installation;

    @Parameters(paramLabel = "FILE", description = "What is fitted, in YAML.")
    private Path file;

    @Option(
            names = "--out",
            required = true,
            paramLabel = "DIR",
            description = "Where the journal and the posterior are kept.")
    private Path out;

    @Option(names = "--quiet", description = "Prints no progress.")
    private boolean quiet;

    @Option(
            names = "--at-once",
            paramLabel = "N",
            description =
                    "Runs at a time; as many as there are processors and memory if not given.")
    private Integer atOnce;

    @Mixin private IntoOption into;

    @Spec private CommandSpec spec;

    FitCommand(Screen screen, Installation installation) {
        this.screen = screen;
        this.installation = installation;
    }

    @Override
    public Integer call() throws IOException {
        if (atOnce != null && atOnce < 1) {
            throw new ParameterException(
                    spec.commandLine(), "--at-once " + atOnce + ": must be 1 or more");
        }
        FitFile asked = FitFile.read(file);
        Resolved resolved = resolved(asked);
        List<Fact> facts = facts(asked, resolved.scenario());
        Scenario scenario = untilTheLastFact(resolved.scenario(), facts);
        Match match;
        try (Interruption interruption = Interruption.listen();
                Journal journal = Journal.open(out.resolve("journal.jsonl"))) {
            Evaluator evaluator =
                    new ScenarioEvaluator(
                            resolved.region(),
                            scenario,
                            asked.axes(),
                            facts,
                            out.resolve("running"),
                            Version.text(),
                            interruption::asked);
            match =
                    new HistoryMatch(
                                    new FitSettings(
                                            asked.axes(),
                                            asked.points(),
                                            asked.waves(),
                                            asked.seeds(),
                                            runsAtOnce(resolved)),
                                    facts.stream().map(Target::of).toList(),
                                    evaluator,
                                    this::tell)
                            .run(journal, about(resolved, scenario));
        } catch (Evaluator.Stopped stopped) {
            screen.err()
                    .println(
                            "Interrupted; "
                                    + out
                                    + " keeps every evaluation, and the same call goes on.");
            return ExitCodes.INTERRUPTED;
        }
        FitResult result = new FitResult(match, scenario);
        Posterior.of(match).write(out);
        if (into.given()) {
            into.put(result.markdown());
        } else {
            result.print(screen.out());
        }
        return ExitCodes.DONE;
    }

    private int runsAtOnce(Resolved resolved) {
        return atOnce == null ? Sharing.of(resolved, OptionalInt.empty()).atOnce() : atOnce;
    }

    /// The scenario, after both ends and the middle of every range were read with it, so that what
    /// is wrong with a parameter is told at once.
    private Resolved resolved(FitFile asked) {
        for (double place : new double[] {0, 1, 0.37}) {
            List<Assignment> settings = new ArrayList<>(asked.settings());
            for (Axis axis : asked.axes()) {
                settings.add(
                        new Assignment(
                                file.getFileName().toString(),
                                "parameters." + axis.key(),
                                Literal.of(axis.value(place))));
            }
            installation.scenarios().read(asked.scenario(), settings);
        }
        return installation.scenarios().read(asked.scenario(), asked.settings());
    }

    /// The facts that a fit may see, that the scenario reaches and its sample bears.
    private List<Fact> facts(FitFile asked, Scenario scenario) throws IOException {
        List<Fact> all =
                FactReader.read(
                        asked.facts()
                                .orElse(
                                        FactReader.ofPack(
                                                installation
                                                        .regions()
                                                        .folder(scenario.region())
                                                        .orElseThrow())));
        List<Fact> seen =
                all.stream()
                        .filter(fact -> fact.split() == Fact.Split.CALIBRATION && fact.scores())
                        .filter(fact -> fact.largestScale() >= scenario.scale())
                        .filter(fact -> fact.firstYear() >= scenario.from().getYear())
                        .filter(fact -> fact.year() <= scenario.until().getYear())
                        .toList();
        if (seen.isEmpty()) {
            throw new Refused(
                    "No fact is left to fit: of "
                            + all.size()
                            + " facts none is for calibration, reached by the scenario and borne by scale "
                            + scenario.scale()
                            + ".");
        }
        return seen;
    }

    /// Nothing that happens after the last fact can change the fit.
    private static Scenario untilTheLastFact(Scenario scenario, List<Fact> facts) {
        int last = facts.stream().mapToInt(Fact::year).max().orElseThrow();
        YearMonth december = YearMonth.of(last, 12);
        return scenario.until().isAfter(december) ? scenario.withUntil(december) : scenario;
    }

    private static Map<String, String> about(Resolved resolved, Scenario scenario) {
        return Map.of(
                "scenarioHash",
                ScenarioWriter.hash(scenario.withSeed(0)),
                "packHash",
                resolved.region().hash(),
                "version",
                Version.text(),
                "model",
                ModelDigest.text());
    }

    private synchronized void tell(int done, int planned) {
        if (!quiet) {
            screen.err().println(done + " of at most " + planned + " runs");
        }
    }
}
