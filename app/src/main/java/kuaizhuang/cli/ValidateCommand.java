package kuaizhuang.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import kuaizhuang.experiment.Complements;
import kuaizhuang.facts.NamedCluster;
import kuaizhuang.facts.Pattern;
import kuaizhuang.facts.PatternReader;
import kuaizhuang.facts.ScaleQuestion;
import kuaizhuang.score.RunFolders;
import kuaizhuang.store.Manifest;
import kuaizhuang.store.Refused;
import kuaizhuang.store.RunFolder;
import kuaizhuang.validate.Finding;
import kuaizhuang.validate.Validation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "validate",
        description =
                "Puts the model as a whole to a test, from runs of several seeds: whether they find the places that a"
                        + " source names (named-clusters), whether accidents stay accidents (accidents), whether the map"
                        + " follows traditions that were dealt anew (shuffle), whether clusters form without any"
                        + " (traditions-off), whether they meet more facts about where firms are than the same firms thrown"
                        + " over the towns by people and tradition (scripted-null), whether a fit finds parameters that are"
                        + " known (recovery, which takes the folders of fits), and whether each switch turned alone moves"
                        + " the outcome that its mechanism claims to move, in the direction registered beforehand (switches),"
                        + " whether runs show by themselves what the paper's system does (patterns), and whether samples tell"
                        + " what everybody would (scales, which takes runs of two scales or more)."
                        + " For scripted-null one run at a time is"
                        + " written anew in the system's temporary folder and deleted, at scale 1 half a gigabyte. It prints"
                        + " what was found, what was needed, and met or not met.",
        footer = {
            "",
            "Examples:",
            "  ./kuaizhuang validate named-clusters runs/base-10 --year 2001",
            "  ./kuaizhuang validate shuffle runs/base-10 --variant runs/shuffled-10",
            "  ./kuaizhuang validate accidents runs/base-10 --into docs/VALIDATION.md#accidents",
            "  ./kuaizhuang validate scripted-null runs/base-10 --into docs/VALIDATION.md#scripted-null",
            "  ./kuaizhuang validate recovery runs/fit-to-known --truth runs/known",
            "  ./kuaizhuang validate switches runs/base-6 --variant runs/switched/markets --variant runs/switched/news",
            "  ./kuaizhuang validate patterns runs/base-6",
            "  ./kuaizhuang validate scales runs/base-100 runs/base-10"
        })
final class ValidateCommand implements Callable<Integer> {

    private final Screen screen;
    private final Installation installation;

    @Parameters(
            index = "0",
            paramLabel = "TEST",
            description =
                    "named-clusters, accidents, shuffle, traditions-off, scripted-null, recovery, switches, patterns or scales.")
    private Test test;

    @Parameters(
            index = "1..*",
            arity = "1..*",
            paramLabel = "RUN",
            description =
                    "Folders of runs or of ensembles, of one region and, but for scales, one scale; for recovery of fits.")
    private List<Path> runs;

    @Option(
            names = "--variant",
            paramLabel = "RUN",
            description =
                    "Runs with traditions=shuffled or off by the same seeds, for shuffle and traditions-off; for switches"
                            + " an ensemble for each switch, which is known by what differs from the base; may be repeated.")
    private List<Path> variants = List.of();

    @Option(
            names = "--truth",
            paramLabel = "RUN",
            description =
                    "For recovery: the run or ensemble with known parameters that a fit was made on; repeated in the"
                            + " order of the fits where there are several.")
    private List<Path> truths = List.of();

    @Option(
            names = "--year",
            paramLabel = "YEAR",
            description = "The year that is looked at; the last of the runs if not given.")
    private Integer year;

    @Option(names = "--quiet", description = "Prints no progress.")
    private boolean quiet;

    @Mixin private FactsOption facts;

    @Mixin private IntoOption into;

    @Spec private CommandSpec spec;

    /// The tests, by their names on the command line.
    enum Test {
        NAMED_CLUSTERS,
        ACCIDENTS,
        SHUFFLE,
        TRADITIONS_OFF,
        SCRIPTED_NULL,
        RECOVERY,
        SWITCHES,
        PATTERNS,
        SCALES;

        boolean needsVariant() {
            return this == SHUFFLE || this == TRADITIONS_OFF || this == SWITCHES;
        }

        boolean looksAtOneYear() {
            return switch (this) {
                case NAMED_CLUSTERS, ACCIDENTS, SHUFFLE, TRADITIONS_OFF, SCRIPTED_NULL -> true;
                case RECOVERY, SWITCHES, PATTERNS, SCALES -> false;
            };
        }

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    ValidateCommand(Screen screen, Installation installation) {
        this.screen = screen;
        this.installation = installation;
    }

    @Override
    public Integer call() throws IOException {
        checkOptions();
        List<RunFolder> base = RunFolders.of(test == Test.RECOVERY ? truths : runs);
        List<RunFolder> variant = RunFolders.of(variants);
        FindingText text = new FindingText(finding(base, variant));
        if (into.given()) {
            into.put(text.markdown(RunsInWords.of(looked(base, variant))));
        } else {
            text.print(screen.out());
        }
        return ExitCodes.DONE;
    }

    private void checkOptions() {
        need("--variant", variants, test.needsVariant(), "compares with other runs");
        need("--truth", truths, test == Test.RECOVERY, "needs what a fit was made on");
        if (facts.given() && test != Test.SCRIPTED_NULL) {
            throw useless("--facts");
        }
        if (year != null && !test.looksAtOneYear()) {
            throw useless("--year");
        }
    }

    private void need(String name, List<Path> given, boolean needed, String why) {
        if (needed && given.isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(), test + " " + why + ": name it with " + name + " RUN");
        }
        if (!needed && !given.isEmpty()) {
            throw useless(name);
        }
    }

    private ParameterException useless(String option) {
        return new ParameterException(
                spec.commandLine(), option + ": " + test + " has no use for it; leave it out");
    }

    private Finding finding(List<RunFolder> base, List<RunFolder> variant) throws IOException {
        List<Manifest> manifests = manifests(base);
        int looked = lookedAt(manifests, base);
        return switch (test) {
            case NAMED_CLUSTERS ->
                    Validation.namedClusters(base, looked, named(manifests.getFirst().region()));
            case ACCIDENTS -> Validation.accidents(base, looked);
            case SHUFFLE -> Validation.shuffle(base, variant, looked);
            case TRADITIONS_OFF -> Validation.traditionsOff(base, variant, looked);
            case SCRIPTED_NULL -> scriptedNull(base, looked, manifests.getFirst().region());
            case RECOVERY -> Validation.recovery(runs, known());
            case SWITCHES ->
                    new SwitchRegister(installation)
                            .finding(
                                    manifests.getFirst().region(),
                                    runs,
                                    variants,
                                    (done, all) -> tell(done, all, "switches asked"));
            case PATTERNS -> patterns(base, manifests.getFirst().region());
            case SCALES -> scales(base, manifests.getFirst().region());
        };
    }

    private Finding scriptedNull(List<RunFolder> base, int looked, String region)
            throws IOException {
        return Validation.scriptedNull(
                base,
                looked,
                facts.read(installation, region),
                Complements.of(installation.regions().read(region)),
                done -> tell(done, base.size(), "runs thrown anew"));
    }

    private Finding patterns(List<RunFolder> runs, String region) throws IOException {
        List<Pattern> patterns =
                PatternReader.read(
                        installation.fileOf(
                                region,
                                PatternReader::ofPack,
                                "names no patterns: it has no facts/patterns.yaml."));
        return Validation.patterns(
                runs, patterns, done -> tell(done, patterns.size(), "patterns asked"));
    }

    private Finding scales(List<RunFolder> runs, String region) throws IOException {
        List<ScaleQuestion> questions =
                ScaleQuestion.read(
                        installation.fileOf(
                                region,
                                ScaleQuestion::ofPack,
                                "does not say in what scales should agree: it has no facts/scales.csv."));
        int scales = (int) manifests(runs).stream().mapToInt(Manifest::scale).distinct().count();
        return Validation.scales(runs, questions, done -> tell(done, scales, "scales asked"));
    }

    private void tell(int done, int all, String what) {
        if (!quiet) {
            screen.err().println(done + " of " + all + " " + what);
        }
    }

    /// Of each truth one run: all runs of an ensemble have the same parameters.
    private List<RunFolder> known() throws IOException {
        List<RunFolder> known = new ArrayList<>();
        for (Path truth : truths) {
            known.add(RunFolders.of(List.of(truth)).getFirst());
        }
        return known;
    }

    /// Of two ensembles the runs of the first whose seeds are in both.
    private static List<Manifest> looked(List<RunFolder> base, List<RunFolder> variant)
            throws IOException {
        List<Long> seeds = manifests(variant).stream().map(Manifest::seed).toList();
        return manifests(base).stream()
                .filter(run -> variant.isEmpty() || seeds.contains(run.seed()))
                .toList();
    }

    private static List<Manifest> manifests(List<RunFolder> folders) throws IOException {
        List<Manifest> manifests = new ArrayList<>();
        for (RunFolder folder : folders) {
            manifests.add(folder.readManifest());
        }
        return manifests;
    }

    private int lookedAt(List<Manifest> manifests, List<RunFolder> folders) throws Refused {
        int last = Integer.MAX_VALUE;
        for (int i = 0; i < folders.size(); i++) {
            var years = manifests.get(i).stateHash().keySet();
            if (year != null && !years.contains(year)) {
                throw new Refused(
                        "--year "
                                + year
                                + ": "
                                + folders.get(i).path()
                                + " has the years "
                                + years.stream().findFirst().orElse(0)
                                + " to "
                                + years.stream().reduce((_, later) -> later).orElse(0)
                                + ".");
            }
            last = Math.min(last, years.stream().reduce((_, later) -> later).orElse(0));
        }
        return year == null ? last : year;
    }

    private List<NamedCluster> named(String region) throws Refused {
        return NamedCluster.read(
                installation.fileOf(
                        region,
                        NamedCluster::ofPack,
                        "names no clusters: it has no facts/clusters.csv."));
    }
}
